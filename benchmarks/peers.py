"""Geo-Hgan beside the deep detectors that its paper names, and the classic ones: `--peers` of benchmarks.accuracy.

All are trained for the same number of steps of what draws windows. Dense scores are held against dense ones, and the
methods' own numbers of a window against each other.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import fmean

import numpy as np
import rasterio

from models.baseline import job as baseline
from models.protocol.choices import CLASSIC_DETECTORS, DEEP_DETECTORS
from models.protocol.jobs import BaselineJob
from models.protocol.jobs.baseline import DEEP_EPOCHS
from models.protocol.metrics import ANOMALY_SCORE
from models.rasters.stack import Stack

from . import runs
from .command import Plan
from .detectors import SHOWN
from .figures import Results
from .measures import MEASURES
from .quiet import Quiet, say
from .surveys import Survey
from .tables import Table
from .whole_window import calibrated, whole_window

DEFAULT, REFERENCE = f"Geo-Hgan, default ({ANOMALY_SCORE})", "Geo-Hgan, reference: image + latent"
PUBLISHED = f"{REFERENCE}, one window a pixel"
# The generator of the reference preset has an update in every so many batches.
_GENERATOR_EVERY = 5
# The measures that the tables show.
_SHOWN_MEASURES = [measure for measure in MEASURES if measure != "average precision"]
_ABOUT = """\
{steps} steps of the generator each: {epochs} epochs of {each} (f-AnoGAN's encoder as many again, the critics of the
Wasserstein kinds five updates a step); the reference preset {batches} batches in its first step, in every fifth of
which its generator learns. The default's own training; its score takes no network. Classic detectors: settings of
`geohgan:baseline`. Seconds: of the processor, training or fitting, scoring and files together, one thread. No setting
was chosen by these figures.

"""


def measure(plan: Plan) -> None:
    """Run every method on every survey, seed by seed; the tables are written anew each time."""
    dense, own, seconds = Results(), Results(), Seconds()
    epochs = plan.options.peer_epochs or (1 if plan.training else DEEP_EPOCHS)
    for seed in plan.seeds:
        for survey in plan.surveys:
            started = time.monotonic()
            _geohgan(plan, survey, seed, epochs, dense, own, seconds)
            for name in (*DEEP_DETECTORS, *CLASSIC_DETECTORS):
                _detector(plan, survey, seed, epochs, name, dense, own, seconds)
            say(f"{survey.name}, seed {seed}: all methods took {time.monotonic() - started:.0f} s.")
            plan.write("peers", report(dense, own, seconds, epochs), dense.every_figure())
            plan.write("peers_windows", report(dense, own, seconds, epochs), own.every_figure())


class Seconds:
    """Of the processor, by method and survey."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, str], list[float]] = {}

    @contextmanager
    def of(self, method: str, survey: Survey) -> Iterator[None]:
        """Count what is done within it."""
        start = time.process_time()
        yield
        self.found.setdefault((method, survey.name), []).append(time.process_time() - start)

    def table(self, surveys: list[str]) -> Table:
        """Mean over the seeds: one row a method, one column a survey."""
        methods = dict.fromkeys(method for method, _ in self.found)
        return Table(
            ["method", *surveys],
            [[method, *(fmean(self.found[method, survey]) for survey in surveys)] for method in methods],
        )


def _geohgan(
    plan: Plan, survey: Survey, seed: int, epochs: int, dense: Results, own: Results, seconds: Seconds
) -> None:
    with seconds.of(DEFAULT, survey):
        model = runs.train(survey, plan.work, seed, threads=1, **plan.training)
        dense.add(survey, DEFAULT, seed, runs.score(survey, model, plan.work, threads=1)[ANOMALY_SCORE])
    with seconds.of(REFERENCE, survey):
        settings = {"epochs": _reference_epochs(epochs), "guided_epochs": epochs}
        model = runs.train(survey, plan.work, seed, preset="reference", threads=1, **{**plan.training, **settings})
        bands = runs.score(survey, model, plan.work, threads=1)
    dense.add(survey, REFERENCE, seed, calibrated(bands["img_distance"]) + calibrated(bands["z_distance"]))
    with Stack(survey.rasters) as stack:
        own.add(survey, PUBLISHED, seed, whole_window(model, stack.read(), 1))


def _reference_epochs(epochs: int) -> int:
    """Epochs in which the reference preset's generator has about as many updates, 32 batches each as the others'."""
    return epochs * _GENERATOR_EVERY


def _detector(
    plan: Plan, survey: Survey, seed: int, epochs: int, name: str, dense: Results, own: Results, seconds: Seconds
) -> None:
    output = plan.work / "baseline.tif"
    with seconds.of(SHOWN[name], survey):
        job = BaselineJob(survey.rasters, str(output), name, epochs=epochs, threads=1, seed=seed)  # type: ignore[arg-type]
        baseline.run(job, Quiet())
    with rasterio.open(output) as dataset:
        bands = dataset.read(masked=True).filled(np.nan)[:, survey.valid]
    dense.add(survey, SHOWN[name], seed, bands[0])
    if name in DEEP_DETECTORS:
        own.add(survey, SHOWN[name], seed, bands[1])


def report(dense: Results, own: Results, seconds: Seconds, epochs: int) -> str:
    """The tables."""
    about = _ABOUT.format(steps=32 * epochs, epochs=epochs, each=32, batches=32 * _reference_epochs(epochs))
    parts = [
        f"## {measure}, {kind}\n\n{results.by_method(measure).markdown()}"
        for kind, results in (("dense scores", dense), ("the methods' own scores of windows", own))
        for measure in _SHOWN_MEASURES
    ]
    complete = [
        survey for survey in dense.surveys if all((method, survey) in seconds.found for method in dense.methods)
    ]
    return about + "\n".join([*parts, f"## Seconds\n\n{seconds.table(complete).markdown()}"])
