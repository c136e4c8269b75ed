"""What levelling gives back of a survey whose sheets were analysed each on a level of its own."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Sequence
from pathlib import Path

from models.levelling import job as levelling
from models.protocol.choices import LEVELLINGS
from models.protocol.jobs import LevelJob, Raster
from models.protocol.metrics import ANOMALY_SCORE

from . import command, runs
from .command import SMOKE_SURVEY, Plan
from .measures import auc
from .quiet import Quiet, say
from .surveys import Survey, make_example
from .tables import Table

SHEETS = 6
_ABOUT = f"""\
Pixel AUC of `{ANOMALY_SCORE}` on example surveys of several seeds: as they truly are; with {SHEETS} sheets, every
element of each off by a factor of its own; and with these levelled again.

"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `levelling.md` and `levelling.csv`."""
    parser = command.parser("levelling", "Pixel AUC before sheets are off, with sheets that are, and levelled.")
    return command.run(parser.parse_args(arguments), measure)


def measure(plan: Plan) -> None:
    """Score the example survey of each seed; the default takes no network, so that one brief training does."""
    found: dict[tuple[str, int], float] = {}
    for seed in plan.seeds:
        for name, survey in _surveys(plan, seed).items():
            model = runs.train(survey, plan.work, 0, threads=plan.threads, **{"preset": "fast", **plan.training})
            bands = runs.score(survey, model, plan.work, threads=plan.threads, metrics="chosen")
            found[name, seed] = auc(survey.positive, bands[ANOMALY_SCORE])
            say(f"seed {seed}, {name}: {found[name, seed]:.3f}")
    names = list(dict.fromkeys(name for name, _ in found))
    rows = [[name, *(f"{found[name, seed]:.3f}" for seed in plan.seeds)] for name in names]
    table = Table(["survey", *(f"seed {seed}" for seed in plan.seeds)], rows)
    figures = [[name, seed, value] for (name, seed), value in found.items()]
    plan.write("levelling", f"{_ABOUT}{table.markdown()}", Table(["survey", "seed", "pixel AUC"], figures))


def _surveys(plan: Plan, seed: int) -> dict[str, Survey]:
    """As it truly is, off, and levelled by each method."""
    size = SMOKE_SURVEY if plan.options.smoke else {}
    folders = [plan.work / f"{name}_{seed}" for name in ("true", "off")]
    for folder in folders:
        folder.mkdir()
    sheets = str(folders[1] / "sheets.tif")
    off = make_example(folders[1], seed=seed, sheets=SHEETS, sheet_map=sheets, **size)
    found = {"as it truly is": make_example(folders[0], seed=seed, **size), "sheets are off": off}
    for method in LEVELLINGS:
        found[f"levelled, {method}"] = _levelled(off, sheets, method, folders[1] / f"{method}.tif")
    return found


def _levelled(survey: Survey, sheets: str, method: str, output: Path) -> Survey:
    job = LevelJob(rasters=(Raster(survey.stack),), groups=sheets, method=method, output=str(output))
    levelling.run(job, Quiet())
    return dataclasses.replace(survey, stack=str(output))


if __name__ == "__main__":
    sys.exit(main())
