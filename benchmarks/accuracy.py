"""How well the default finds known deposits, against its own parts, the published preset and the classic detectors."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from statistics import fmean, stdev

import numpy as np

from models.protocol.header import read_header
from models.protocol.metrics import ANOMALY_SCORE, PERCENTILE
from models.protocol.sought import NOTHING, Sought
from models.rasters.stack import Stack
from models.sampling.preprocessing import Preprocessing

from . import ablation, command, peers, runs
from .command import Plan
from .controls import Z_SCORES, neighbour_controls, z_scores
from .detectors import DETECTORS
from .figures import Results
from .finer import FACTOR, finer
from .measures import MEASURES
from .quiet import say
from .surveys import Survey
from .tables import Table
from .whole_window import whole_window

AUC = next(iter(MEASURES))
DEFAULT = ANOMALY_SCORE
SOUGHT = f"{DEFAULT}, sought"
# What the default may lose on a finer grid, and how much it may differ from seed to seed there.
MAX_LOSS, MAX_SPREAD = 0.015, 0.005
WHOLE_WINDOW = "whole window, image + latent"
_ABOUT = f"""\
`{DEFAULT}` and its components: default settings. `{WHOLE_WINDOW}`: the same model, each pixel scored by the one window
around it, image and latent distance calibrated and added. Reference preset: its `{DEFAULT}`. Controls: the distance to
the nearest of 8,192 evenly drawn cells by scikit-learn, alone and with half of itself smoothed by a Gaussian of two
cells. Last the classic detectors of scikit-learn, on the same cells, transformed and scaled alike.

"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `accuracy.md` and `accuracy.csv`."""
    parser = command.parser(
        "accuracy", "Pixel AUC, average precision and capture of the default and of what else there is."
    )
    parser.add_argument("--without", choices=["reference"], help="leave out the reference preset, which takes hours")
    parser.add_argument("--reference-epochs", type=command.count, metavar="N", help="epochs of each of its steps (100)")
    parser.add_argument("--ablation", action="store_true", help="write the tables of benchmarks.ablation too")
    parser.add_argument("--peers", action="store_true", help="hold Geo-Hgan against the deep detectors instead")
    parser.add_argument("--peer-epochs", type=command.count, metavar="N", help="epochs of 32 steps of each (8)")
    options = parser.parse_args(arguments)
    return command.run(options, peers.measure if options.peers else measure)


def measure(plan: Plan) -> None:
    """Run every method on every survey; the tables are written anew after each survey."""
    results, finer_results, sought = Results(), Results(), Results()
    for survey in plan.surveys:
        for seed in plan.seeds:
            started = time.monotonic()
            _one_seed(plan, survey, seed, results, sought)
            _one_finer_seed(plan, survey, seed, finer_results)
            auc = results.values(survey.name, DEFAULT, AUC)[-1]
            seconds = time.monotonic() - started
            say(f"{survey.name}, seed {seed}: {AUC} of the default {auc:.3f}; all methods took {seconds:.0f} s.")
        plan.write("accuracy", report(results), results.every_figure())
        plan.write("accuracy_finer", finer_report(results, finer_results), finer_results.every_figure())
        if sought.figures:
            plan.write("accuracy_sought", sought_report(sought, plan.surveys), sought.every_figure())
    if plan.options.ablation:
        ablation.measure(plan)


def _one_seed(plan: Plan, survey: Survey, seed: int, results: Results, sought: Results) -> None:
    model = runs.train(survey, plan.work, seed, threads=plan.threads, **plan.training)
    bands = runs.score(survey, model, plan.work, threads=plan.threads)
    for metric, scores in bands.items():
        if metric != PERCENTILE:
            results.add(survey, metric, seed, scores)
    with Stack(survey.rasters) as stack:
        raw, names = stack.read(), stack.names
    results.add(survey, WHOLE_WINDOW, seed, whole_window(model, raw, plan.threads))
    values, valid = Preprocessing(**read_header(model).preprocessing).apply(raw)
    if plan.options.without != "reference":
        _reference(plan, survey, seed, results)
    pixels = np.ascontiguousarray(values[:, valid].T)
    for name, scores in neighbour_controls(pixels, valid).items():
        results.add(survey, name, seed, scores)
    if survey.sought != NOTHING:
        found = runs.score(survey, model, plan.work, threads=plan.threads, sought=survey.sought, metrics="chosen")
        sought.add(survey, DEFAULT, seed, bands[DEFAULT])
        sought.add(survey, SOUGHT, seed, found[DEFAULT])
        sought.add(survey, Z_SCORES, seed, z_scores(raw[:, valid], names, Sought.of(survey.sought)))
    for name, make in DETECTORS.items():
        results.add(survey, name, seed, make(seed).fit(pixels).score(pixels))


def _one_finer_seed(plan: Plan, survey: Survey, seed: int, results: Results) -> None:
    """The default on cells a quarter as wide, which hold nothing that the survey's own do not."""
    its = finer(survey, plan.work)
    model = runs.train(its, plan.work, seed, threads=plan.threads, **{"preset": "fast", **plan.training})
    bands = runs.score(its, model, plan.work, threads=plan.threads, metrics="chosen")
    results.add(survey, DEFAULT, seed, bands[DEFAULT], its.positive)


def _reference(plan: Plan, survey: Survey, seed: int, results: Results) -> None:
    settings, name = dict(plan.training), "reference preset"
    if plan.options.reference_epochs:
        settings.update(epochs=plan.options.reference_epochs, guided_epochs=plan.options.reference_epochs)
    if "epochs" in settings:
        name += f", {settings['epochs']} + {settings['guided_epochs']} epochs only"
    model = runs.train(survey, plan.work, seed, preset="reference", threads=plan.threads, **settings)
    results.add(survey, name, seed, runs.score(survey, model, plan.work, threads=plan.threads)[DEFAULT])


def report(results: Results) -> str:
    """A table a measure, and how the default stands against the best classic detector."""
    parts = [f"## {measure}\n\n{results.by_method(measure).markdown()}" for measure in MEASURES]
    return _ABOUT + "\n".join([*parts, against_classic(results)])


def finer_report(results: Results, finer_results: Results) -> str:
    """What the default loses on the same survey with cells a quarter as wide."""
    rows = []
    for survey in finer_results.surveys:
        values = finer_results.values(survey, DEFAULT, AUC)
        loss, spread = results.mean(survey, DEFAULT, AUC) - fmean(values), stdev(values) if len(values) > 1 else 0.0
        verdict = "holds" if loss <= MAX_LOSS and spread < MAX_SPREAD else "does not hold"
        rows.append([survey, results.mean(survey, DEFAULT, AUC), fmean(values), f"{loss:+.3f}", spread, verdict])
    columns = ["survey", "its own grid", f"{FACTOR} times finer", "loss", "standard deviation over seeds", "bound"]
    return (
        f"`{DEFAULT}` on each survey resampled bilinearly to cells a quarter as wide (preset fast there). Bound: a "
        f"loss of {MAX_LOSS} at most, and a standard deviation below {MAX_SPREAD}.\n\n{Table(columns, rows).markdown()}"
    )


def sought_report(sought: Results, surveys: Sequence[Survey]) -> str:
    """What it brings to say what is sought."""
    kinds = Table(["survey", "sought"], [[its.name, its.sought] for its in surveys if its.sought != NOTHING])
    return f"{kinds.markdown()}\n" + "\n".join(f"## {one}\n\n{sought.by_method(one).markdown()}" for one in MEASURES)


def against_classic(results: Results) -> str:
    """On each survey the default less the best classic detector there."""
    best = {survey: max((results.mean(survey, name, AUC), name) for name in DETECTORS) for survey in results.surveys}
    default = {survey: results.mean(survey, DEFAULT, AUC) for survey in results.surveys}
    rows = [
        [survey, default[survey], name, auc, f"{default[survey] - auc:+.3f}"] for survey, (auc, name) in best.items()
    ]
    table = Table(["survey", DEFAULT, "best classic detector", AUC, "difference"], rows)
    mean = float(np.mean([default[survey] - best[survey][0] for survey in best]))
    return (
        f"## {DEFAULT} against the best classic detector of each survey\n\n{table.markdown()}\n"
        f"Mean difference over the surveys: {mean:+.3f}.\n"
    )


if __name__ == "__main__":
    sys.exit(main())
