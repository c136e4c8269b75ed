"""What the accuracy and the ablation tool share on the command line."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from models.protocol.errors import EngineError

from .surveys import Survey, surveys
from .tables import Table

RESULTS = Path(__file__).parent / "results"
SMOKE_SURVEY = {"width": 48, "height": 40, "n_deposits": 4}
SMOKE_TRAINING = {"epochs": 2, "guided_epochs": 2, "windows_per_epoch": 96, "batch_size": 32}


@dataclass(frozen=True)
class Plan:
    """What to measure.

    Attributes:
        surveys: where.
        seeds: of the trainings and of the detectors.
        training: what of `TrainJob` is not the default.
        threads: CPU threads; None leaves the choice to the engine, as users do.
        work: folder for models and score rasters.
        options: all that was given.
    """

    surveys: list[Survey]
    seeds: range
    training: dict[str, Any]
    threads: int | None
    work: Path
    options: argparse.Namespace

    def write(self, name: str, text: str, figures: Table) -> None:
        """Write NAME.md, headed by what was measured on, and NAME.csv with every figure."""
        folder = self.options.out
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.md").write_text(f"{self._heading()}\n{text}", encoding="utf-8")
        (folder / f"{name}.csv").write_text(figures.csv(), encoding="utf-8")

    def _heading(self) -> str:
        rows = [[its.name, its.bands, len(its.positive), int(its.positive.sum()), its.labels] for its in self.surveys]
        about = Table(["survey", "bands", "cells", "deposit cells", "label"], rows)
        smoke = "**Tiny trainings, to test the tool: these figures say nothing of the method.**\n\n"
        return (
            f"{smoke if self.training else ''}"
            "Label-free: trained on all cells, with no deposit excluded, and measured on all cells that have a value "
            f"in every band. Seeds: {len(self.seeds)}; ± is the standard deviation over them.\n\n{about.markdown()}"
        )


def parser(tool: str, description: str) -> argparse.ArgumentParser:
    """The options that both tools have."""
    made = argparse.ArgumentParser(prog=f"python -m benchmarks.{tool}", description=description)
    made.add_argument(
        "surveys",
        nargs="*",
        metavar="FOLDER[:BAND][=KIND]",
        help="folder with stack.tif and labels.tif, and the band of the labels (1): value 1 is deposit; "
        "the example survey is always measured",
    )
    made.add_argument("--seeds", type=count, default=3, metavar="N", help="number of seeds, from 0 (3)")
    made.add_argument("--threads", type=count, metavar="N", help="CPU threads (the engine's own choice)")
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the tables go (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="tiny trainings on a tiny example survey, to test the tool")
    return made


def run(options: argparse.Namespace, measure: Callable[[Plan], None]) -> int:
    """Measure as the options say; the exit status."""
    smoke = options.smoke
    options.out = options.out or (RESULTS / "smoke" if smoke else RESULTS)
    seeds = range(1 if smoke else options.seeds)
    threads = 1 if smoke else options.threads
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-") as folder:
        work = Path(folder)
        try:
            found = surveys(options.surveys, work, **(SMOKE_SURVEY if smoke else {}))
            measure(Plan(found, seeds, SMOKE_TRAINING if smoke else {}, threads, work, options))
        except EngineError as error:
            print(error, file=sys.stderr)
            return 2
    return 0


def count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{value} is less than 1")
    return value
