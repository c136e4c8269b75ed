"""How fast and how small the engine is, against the published loop and the classic detectors: `make bench-speed`.

Rates are medians of turns taken side by side in one run. The tables go to benchmarks/results.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch

from models.compute.device import prepare

from .command import RESULTS, SMOKE_SURVEY, SMOKE_TRAINING, count
from .engine import Scaled, briefly_trained, scaled
from .final import until_final
from .hotspots import hotspots
from .machine import describe, devices
from .memory import memory
from .peer_rates import peer_rates
from .quiet import say
from .rates import scoring_rates, training_rates
from .survey_jobs import survey_jobs
from .surveys import make_example
from .tables import Table

BANDS = 10
PRESETS = ("balanced", "reference")
SIDES, LARGEST, SMOKE_SIDES = (1000, 2000, 4000), 10_000, (48, 64)
# Ten million cells.
SURVEY_SIDE, SURVEY_BANDS, SMOKE_SURVEY_BANDS = 3163, 40, 3
SMOKE_SECONDS = 0.2
PARTS = ("rates", "peers", "hotspots", "memory", "survey")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure as the options say; the exit status."""
    options = _parser().parse_args(arguments)
    folder = options.out or (RESULTS / "smoke" if options.smoke else RESULTS)
    prepare("cpu", 1 if options.smoke else options.threads)
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-", dir=options.work) as work:
        data = scaled(make_example(Path(work), elements=BANDS, **(SMOKE_SURVEY if options.smoke else {})))
        for name, table in _measured(options, data, Path(work)).items():
            table.write(folder, name)
            print(f"\n{name}\n\n{table.markdown()}", end="")
    return 0


def _measured(options: argparse.Namespace, data: Scaled, work: Path) -> dict[str, Table]:
    """The tables, by the name of their files."""
    smoke, threads = options.smoke, torch.get_num_threads()
    tables = {"speed_machine": describe()}
    presets = PRESETS if {"rates", "hotspots"} & {*options.only} else ()
    models = {preset: briefly_trained(preset, data.survey, work, threads) for preset in presets}
    repeats = 1 if smoke else options.repeats
    if "rates" in options.only:
        say("Rates of scoring")
        tables["speed_scoring"] = scoring_rates(data, models, devices(), repeats, sample=2 if smoke else 128)
        say("Rates of training")
        tables["speed_training"] = training_rates(data, PRESETS, devices(), repeats, batches=1 if smoke else 10)
    if "peers" in options.only:
        say("Rates of the deep detectors of others")
        tables["speed_peers"] = peer_rates(data, repeats)
    if "hotspots" in options.only:
        say("Where the time goes")
        tables["speed_hotspots"] = hotspots(data, models["balanced"])
    if "memory" in options.only:
        sides = SMOKE_SIDES if smoke else (*SIDES, LARGEST) if options.full else SIDES
        tables["speed_memory"] = memory(sides, work, threads)
    if "survey" in options.only:
        size = (SMOKE_SIDES[0], SMOKE_SURVEY_BANDS) if smoke else (SURVEY_SIDE, SURVEY_BANDS)
        tables["speed_survey"] = survey_jobs(*size, work)
    if options.until_final or smoke:
        brief, budget = (SMOKE_TRAINING, SMOKE_SECONDS) if smoke else ({}, options.budget)
        tables["speed_final"], tables["speed_curves"] = until_final(data, work, threads, budget, **brief)
    return tables


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    made.add_argument("--threads", type=count, metavar="N", help="CPU threads (the engine's own choice)")
    made.add_argument("--repeats", type=count, default=5, metavar="N", help="turns that medians are taken of (5)")
    made.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, help="parts to measure (all)")
    made.add_argument("--full", action="store_true", help=f"up to {LARGEST} x {LARGEST} pixels; needs 7 GB of disk")
    made.add_argument("--until-final", action="store_true", help="time until the AUC stops improving, too; slow")
    made.add_argument(
        "--budget", type=float, metavar="SECONDS", help="for the published loop until its final AUC (20 times ours)"
    )
    made.add_argument(
        "--work", type=Path, metavar="FOLDER", help="where large rasters lie meanwhile (the system's own)"
    )
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the tables go (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="everything tiny, to test the tool")
    return made


if __name__ == "__main__":
    sys.exit(main())
