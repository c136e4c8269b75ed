"""What scoring in less than single precision would gain and cost: `python -m benchmarks.precision`."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from unittest.mock import patch

import numpy as np
import torch
from torch import Tensor

from models.compute.device import prepare
from models.networks.geohgan import GeoHgan
from models.scoring import dense
from models.scoring.component_values import score_windows

from . import command, runs
from .command import Plan
from .engine import scaled, scoring
from .machine import devices, side_by_side
from .measures import auc
from .surveys import Survey
from .tables import Table

SINGLE = "single"
_REPEATS = 5
_COLUMNS = ["survey", "seed", "device", "precision of the networks", "times as fast", "pixel AUC", "change"]
_ABOUT = """\
The networks score in torch's automatic mixed precision, the rest in single precision; on a card also with its
convolutions in TF32. Each model is trained with default settings; speeds are medians of turns side by side.

"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `precision.md` and `precision.csv`."""
    parser = command.parser("precision", "Scoring in less than single precision: how fast, and how much of the AUC.")
    return command.run(parser.parse_args(arguments), measure)


def measure(plan: Plan) -> None:
    """Every precision on every survey, with every seed and device."""
    table = Table(
        _COLUMNS, [row for survey in plan.surveys for seed in plan.seeds for row in _rows(plan, survey, seed)]
    )
    plan.write("precision", _ABOUT + table.markdown(), table)


def _rows(plan: Plan, survey: Survey, seed: int) -> Iterator[list[object]]:
    model = runs.train(survey, plan.work, seed, threads=plan.threads, **plan.training)
    data = scaled(survey)
    for device in devices():
        prepare(device.type, plan.threads)
        score = scoring(model, data, device)
        works = {name: _within(context, score) for name, context in _precisions(device).items()}
        found = {name: auc(survey.positive, work()[survey.valid]) for name, work in works.items()}
        seconds = side_by_side(works, 1 if plan.training else _REPEATS)
        for name in works:
            figures = seconds[SINGLE] / seconds[name], f"{found[name]:.6f}", f"{found[name] - found[SINGLE]:+.6f}"
            yield [survey.name, seed, device.type, name, *figures]


def _precisions(device: torch.device) -> dict[str, Callable[[], AbstractContextManager]]:
    found: dict[str, Callable[[], AbstractContextManager]] = {
        SINGLE: nullcontext,
        "mixed, bfloat16": lambda: _mixed(torch.bfloat16),
        "mixed, float16": lambda: _mixed(torch.float16),
    }
    return found if device.type == "cpu" else {**found, "TF32": _tf32}


def _within(context: Callable[[], AbstractContextManager], score: Callable[[], np.ndarray]) -> Callable[[], np.ndarray]:
    def work() -> np.ndarray:
        with context():
            return score()

    return work


def _mixed(kind: torch.dtype) -> AbstractContextManager:
    def mixed(model: GeoHgan, x: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        # Autocast holds for one thread alone, and scoring has several.
        with torch.autocast(x.device.type, kind):
            reconstruction, distances = score_windows(model, x, valid)
        return reconstruction.float(), distances.float()

    return patch.object(dense, "score_windows", mixed)


@contextmanager
def _tf32() -> Iterator[None]:
    torch.backends.cudnn.allow_tf32 = True
    try:
        yield
    finally:
        torch.backends.cudnn.allow_tf32 = False


if __name__ == "__main__":
    sys.exit(main())
