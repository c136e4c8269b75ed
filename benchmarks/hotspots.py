"""Where the time of `balanced` goes: the operations that take most of it, as torch's profiler counts them."""

from __future__ import annotations

import os
from collections.abc import Callable

import torch
from torch.profiler import ProfilerActivity, profile

from .engine import Scaled, scoring, training_steps
from .machine import seconds
from .tables import Table

_TOP = 10
_BATCHES = 5


def hotspots(data: Scaled, model_file: str) -> Table:
    """The longest operations of scoring and of both training steps, and what runs outside torch, on the processor."""
    device = torch.device("cpu")
    works = {"scoring": scoring(model_file, data, device)}
    for name, run in training_steps("balanced", data, device, _BATCHES).steps.items():
        works[f"training, {name}"] = run
    rows = [row for name, work in works.items() for row in _top(name, work)]
    return Table(["work", "operation", "share of the time, %", "calls"], rows)


def _top(name: str, work: Callable[[], object]) -> list[list[object]]:
    work()
    # Else the profiler writes notes of its own between the benchmark's.
    os.environ.setdefault("KINETO_LOG_LEVEL", "99")
    with profile(activities=[ProfilerActivity.CPU]) as found:
        taken = seconds(work)
    operations = sorted(found.key_averages(), key=lambda operation: -operation.self_cpu_time_total)
    in_torch = sum(operation.self_cpu_time_total for operation in operations) * 1e-6
    rows = [[name, its.key, 1e-4 * its.self_cpu_time_total / taken, its.count] for its in operations[:_TOP]]
    return [*rows, [name, "outside torch: Python and numpy", 100 * max(0.0, 1 - in_torch / taken), None]]
