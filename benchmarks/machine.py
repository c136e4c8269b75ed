"""The machine that a benchmark runs on: what it is, how fast it can be, and how times are taken on it."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import median
from typing import Any

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import flop_registry

from models.compute.parallel import torch_threads

from .tables import Table

_SIDE = 2048
_CUDA_SIDE = 8192


def devices() -> list[torch.device]:
    """The processor, and a CUDA card where there is one."""
    return [torch.device("cpu"), *([torch.device("cuda")] if torch.cuda.is_available() else [])]


def describe() -> Table:
    """What the figures are measured on."""
    multiplies = {device.type: multiply(device) for device in devices()}
    taken = side_by_side(multiplies, repeats=5)
    rows = [
        ["processor", _processor()],
        ["cores", os.cpu_count()],
        ["threads", torch.get_num_threads()],
        ["load average at the start", round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None],
        ["torch", str(torch.__version__)],
        *[
            [f"float32 matrix multiply, {name}, GFLOP/s", 1e-9 * flops(work) / taken[name]]
            for name, work in multiplies.items()
        ],
    ]
    if torch.cuda.is_available():
        rows.insert(1, ["card", torch.cuda.get_device_name()])
    return Table(["what", "value"], rows)


def multiply(device: torch.device) -> Callable[[], object]:
    """A float32 matrix multiply large enough to show what a device can do: its speed is the peak."""
    side = _CUDA_SIDE if device.type == "cuda" else _SIDE
    a, b = torch.randn(2, side, side, device=device)
    return lambda: a @ b


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes, what it left to a card included."""
    _wait()
    started = time.perf_counter()
    work()
    _wait()
    return time.perf_counter() - started


def side_by_side(works: Mapping[str, Callable[[], object]], repeats: int) -> dict[str, float]:
    """Median seconds of each work, by its name.

    The works take turns, so that whatever else the machine does slows all of them; the first round only warms up.
    """
    found: dict[str, list[float]] = {name: [] for name in works}
    for turn in range(repeats + 1):
        for name, work in works.items():
            taken = seconds(work)
            if turn:
                found[name].append(taken)
    return {name: median(taken) for name, taken in found.items()}


def flops(work: Callable[[], object]) -> int:
    """Floating-point operations of the matrix multiplies and convolutions in some work, backward passes included."""
    # The counter sees the thread alone that it is in.
    with torch_threads(1), _Counter() as counter:
        work()
    return counter.total


class _Counter(TorchDispatchMode):
    """Counts as torch's own `FlopCounterMode` does, which cannot follow gradients of gradients."""

    def __init__(self) -> None:
        super().__init__()
        self.total = 0

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        kwargs = kwargs or {}
        formula = flop_registry.get(function.overloadpacket)
        if formula is None and function is not torch.ops.prim.device.default:
            with self:
                result = function.decompose(*args, **kwargs)
            if result is not NotImplemented:
                return result
        result = function(*args, **kwargs)
        if formula is not None:
            self.total += formula(*args, **kwargs, out_val=result)
        return result


def _wait() -> None:
    if torch.cuda.is_available():
        torch.cuda.synchronize()


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
