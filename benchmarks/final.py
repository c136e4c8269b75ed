"""How long training takes until the AUC of its scores stops improving: `balanced` against the published loop."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from models.protocol.header import read_header
from models.protocol.jobs import TrainJob
from models.protocol.text import Words
from models.training import job as training

from .engine import Scaled
from .measures import auc
from .published import PRESET, SCHEDULE, PublishedLoop
from .quiet import Quiet, say
from .runs import score
from .tables import Table

# A training has reached its final AUC when it first comes within this of the best on its curve.
CLOSE = 0.005
_TIMES = 20
_POINTS = 24
_NEGATIVES = 4000
_BATCH = 256
# Training makes no difference to the default score, which takes no networks. These two make the published one.
_WEIGHTS = {"img_distance": 1.0, "feature_distance": 1.0}


@dataclass(frozen=True)
class Curve:
    """Pixel AUC against training time.

    Attributes:
        name: of the training.
        points: seconds, ascending; the step (1 or 2) and epoch at work; the AUC then.
        trained: seconds in all.
        complete: the training was not cut off.
    """

    name: str
    points: list[tuple[float, int, int, float]]
    trained: float
    complete: bool

    def summary(self) -> list[Any]:
        """A row of the table: the score is only defined once step 2 has begun, so that is where its AUC counts."""
        counted = [(seconds, value) for seconds, step, _, value in self.points if step == 2]
        if not counted:
            return [self.name, None, None, self.trained, f"not within {self.trained:.0f} s: still in step 1"]
        best = max(value for _, value in counted)
        reached = next(seconds for seconds, value in counted if value >= best - CLOSE)
        remark = None if self.complete else f"cut off after {self.trained:.0f} s, in step 2"
        return [self.name, reached, best, self.trained, remark]


class _Keeper(Quiet):
    """Keeps a copy of each checkpoint that a training writes, with the seconds until then, copying left out."""

    def __init__(self, checkpoint: str, folder: Path):
        self.kept: list[tuple[float, tuple[int, int], str]] = []
        self._checkpoint, self._folder = Path(checkpoint), folder
        self._started, self._last = time.perf_counter(), None

    def log(self, text: Words, /, **values: object) -> None:
        """Training logs a line after each epoch's checkpoint, and others."""
        now = time.perf_counter()
        if self._checkpoint.exists():
            progress = read_header(self._checkpoint).training["progress"]
            reached = (progress["step"], progress["epoch"])
            if reached != self._last:
                copy = self._folder / f"epoch_{reached[0] + 1}_{reached[1]}.checkpoint"
                shutil.copyfile(self._checkpoint, copy)
                self.kept.append((now - self._started, reached, str(copy)))
                self._last = reached
        self._started += time.perf_counter() - now


def until_final(data: Scaled, folder: Path, threads: int | None, budget: float | None, **settings: int) -> list[Table]:
    """The summary, and the points of both curves.

    Args:
        budget: seconds for the published loop; None takes 20 times what `balanced` took.
        settings: what of the training of `balanced` is not the default.
    """
    ours = balanced_curve(data, folder, threads, settings)
    curves = (ours, published_curve(data, budget or _TIMES * ours.trained))
    points = [[its.name, *point] for its in curves for point in its.points]
    return [
        Table(
            ["training", "final AUC after, s", "final AUC", "trained for, s", "remark"], [c.summary() for c in curves]
        ),
        Table(["training", "seconds", "step", "epoch", "pixel AUC"], points),
    ]


def balanced_curve(data: Scaled, folder: Path, threads: int | None, settings: dict[str, int]) -> Curve:
    """Train as users do and keep each epoch; a copy then ends as a model by going on from it with nothing to do."""
    say("Time to the final AUC: balanced")
    work = folder / "final"
    work.mkdir()
    job = TrainJob(data.survey.rasters, str(work / "model.geohgan"), threads=threads, device="cpu", **settings)
    keeper = _Keeper(job.checkpoint, work)
    started = time.perf_counter()
    training.run(job, keeper)
    taken = time.perf_counter() - started
    epochs, points = job.schedule().epochs, []
    for seconds, (step, epoch), copy in keeper.kept:
        if step == 1 and epoch:
            ended = {**settings, "epochs": epochs, "guided_epochs": epoch}
            model = str(work / "ended.geohgan")
            training.run(
                TrainJob(data.survey.rasters, model, threads=threads, device="cpu", resume=copy, **ended), Quiet()
            )
            scores = score(data.survey, model, work, threads=threads, device="cpu", weights=_WEIGHTS)
            points.append((seconds, 2, epoch, auc(data.survey.positive, scores["anomaly_score"])))
    return Curve("balanced", points, taken, complete=True)


def published_curve(data: Scaled, budget: float) -> Curve:
    """Run the published loop for some seconds and measure whole-window scores on the way, off the clock.

    All deposit cells and a sample of the others are measured, each by the window around it.
    """
    say(f"Time to the final AUC: published loop, {budget:.0f} s")
    random = np.random.default_rng(0)
    positive = data.survey.positive
    others = np.flatnonzero(~positive)
    chosen = np.concatenate((np.flatnonzero(positive), random.permutation(others)[:_NEGATIVES]))
    windows = data.around(chosen, PRESET.patch_size)
    loop = PublishedLoop(data.survey.bands, torch.device("cpu"))

    def measure() -> float:
        scores = torch.cat([loop.anomaly_score(part) for part in windows.split(_BATCH)])
        return auc(positive[chosen], scores.numpy())

    points, spent, due, complete = [], 0.0, 0.0, False
    started = time.perf_counter()
    for step, epoch, complete in _batches(loop, data, random):
        spent += time.perf_counter() - started
        if spent >= due or complete:
            points.append((spent, step, epoch, measure()))
            due = spent + budget / _POINTS
        if spent >= budget:
            break
        started = time.perf_counter()
    return Curve("published loop", points, spent, complete)


def _batches(loop: PublishedLoop, data: Scaled, random: np.random.Generator) -> Iterator[tuple[int, int, bool]]:
    """Train the published schedule, batch by batch: the step and epoch at work, and whether this was the last batch."""
    windows = data.windows(PRESET.patch_size)
    steps = ((1, loop.step_1, SCHEDULE.epochs), (2, loop.step_2, SCHEDULE.guided_epochs))
    per_epoch = -(-SCHEDULE.windows_per_epoch // SCHEDULE.batch_size)
    for step, train, epochs in steps:
        for epoch in range(1, epochs + 1):
            draw = windows.batches(SCHEDULE.windows_per_epoch, SCHEDULE.batch_size, random)
            for number, (x, _) in enumerate(draw, start=1):
                train(x)
                yield step, epoch, step == 2 and epoch == epochs and number == per_epoch
