"""Scoring pixels and training windows a second: the engine, the published loop and the classic detectors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import numpy as np
import torch
from joblib import parallel_config
from threadpoolctl import threadpool_limits

from models.protocol.metrics import ANOMALY_SCORE, LEARNT

from .detectors import DETECTORS
from .engine import Scaled, scoring, training_steps
from .machine import flops, multiply, side_by_side
from .published import PRESET, SCHEDULE, PublishedLoop
from .tables import Table

PUBLISHED = "published loop"
STEPS = ("step 1", "step 2")
_PEAK = "matrix multiply"


@dataclass(frozen=True)
class Work:
    """Something to time.

    Attributes:
        run: does it once.
        units: pixels or windows that it works through.
        against: name of the work of the published loop that does the same.
        counted: torch does its arithmetic, so that its floating-point operations can be counted.
    """

    run: Callable[[], object]
    units: int
    against: str
    counted: bool = True


def scoring_rates(
    data: Scaled, models: Mapping[str, str], devices: Sequence[torch.device], repeats: int, sample: int
) -> Table:
    """Pixels a second, of scores alone: reading, scaling, fitting and writing are left out for all.

    Args:
        models: model files by preset.
        devices: to measure on.
        sample: windows, one a pixel, that the published loop scores a turn.
    """
    pixels = data.pixels
    fitted = {name: make(0).fit(pixels) for name, make in DETECTORS.items()}

    def works(device: torch.device) -> dict[str, Work]:
        # The default takes no networks, so that the preset makes no difference to it.
        found = {ANOMALY_SCORE: Work(scoring(next(iter(models.values())), data, device), len(pixels), PUBLISHED)}
        for name, path in models.items():
            every = scoring(path, data, device, [component.name for component in LEARNT])
            found[f"{name}, all metrics"] = Work(every, len(pixels), PUBLISHED)
        found[PUBLISHED] = Work(_one_by_one(data, device, sample), sample, PUBLISHED)
        if device.type == "cpu":
            for name, detector in fitted.items():
                score = detector.score
                found[name] = Work(lambda score=score: score(pixels), len(pixels), PUBLISHED, counted=False)
        return found

    return _rates("scored by", "pixels per second", works, devices, repeats)


def training_rates(
    data: Scaled, presets: Sequence[str], devices: Sequence[torch.device], repeats: int, batches: int
) -> Table:
    """Windows a second of each step, drawing of the windows included; `batches` are trained a turn."""

    def works(device: torch.device) -> dict[str, Work]:
        found = {}
        for preset in presets:
            epochs = training_steps(preset, data, device, batches)
            for step, run in epochs.steps.items():
                found[f"{preset}, {step}"] = Work(run, epochs.windows, f"{PUBLISHED}, {step}")
        for step, run in _published_steps(data, device, batches).items():
            name = f"{PUBLISHED}, {step}"
            found[name] = Work(run, batches * SCHEDULE.batch_size, name)
        return found

    return _rates("trained by", "windows per second", works, devices, repeats)


def _rates(
    what: str,
    rate: str,
    works_on: Callable[[torch.device], dict[str, Work]],
    devices: Sequence[torch.device],
    repeats: int,
) -> Table:
    """One row a work, three columns a device; those of a card stand empty where the work does not run on it.

    The peak is that of a matrix multiply that takes turns with the works, so that it suffers as they do from whatever
    else the machine does.
    """
    columns, rows = [what], {}
    for number, device in enumerate(devices):
        works, peak = works_on(device), multiply(device)
        with _same_threads():
            seconds = side_by_side({_PEAK: peak, **{name: work.run for name, work in works.items()}}, repeats)
        speeds = {name: flops(work.run) / seconds[name] for name, work in works.items() if work.counted}
        rates = {name: work.units / seconds[name] for name, work in works.items()}
        where = "" if device.type == "cpu" else f" ({device.type})"
        columns += [f"{rate}{where}", f"times the published{where}", f"share of the matrix-multiply peak, %{where}"]
        for name, work in works.items():
            share = 100 * speeds[name] / (flops(peak) / seconds[_PEAK]) if work.counted else None
            rows.setdefault(name, [name, *[None] * 3 * number])
            rows[name] += [rates[name], rates[name] / rates[work.against], share]
    return Table(columns, [row + [None] * (len(columns) - len(row)) for row in rows.values()])


@contextmanager
def _same_threads() -> Iterator[None]:
    """As many threads for scikit-learn as torch has."""
    threads = torch.get_num_threads()
    with parallel_config(backend="threading", n_jobs=threads), threadpool_limits(threads):
        yield


def _one_by_one(data: Scaled, device: torch.device, sample: int) -> Callable[[], None]:
    """The published scoring of some pixels: one window each, one window at a time."""
    loop = PublishedLoop(data.survey.bands, device)
    indices = np.linspace(0, len(data.pixels) - 1, sample).astype(int)
    windows = data.around(indices, PRESET.patch_size)

    def work() -> None:
        for window in windows.split(1):
            loop.score(window)

    return work


def _published_steps(data: Scaled, device: torch.device, batches: int) -> dict[str, Callable[[], None]]:
    loop = PublishedLoop(data.survey.bands, device)
    windows, random = data.windows(PRESET.patch_size), np.random.default_rng(0)

    def work(step: Callable[[torch.Tensor], None]) -> None:
        for x, _ in windows.batches(batches * SCHEDULE.batch_size, SCHEDULE.batch_size, random):
            step(x)

    return dict(zip(STEPS, (lambda: work(loop.step_1), lambda: work(loop.step_2)), strict=True))
