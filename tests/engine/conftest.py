"""Rasters, a reporter that remembers, and a small trained model."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from models.compute import device
from models.protocol.jobs import Raster, ScoreJob, TrainJob
from models.protocol.text import Text, Words
from models.rasters.stack import Stack
from models.scoring import job as scoring
from models.training import calibration
from models.training import job as training
from tests.support import GRID, NAMES, NODATA

# Squares of 8 x 8 places that the small trainings are calibrated on.
SQUARES = 100


class Recorder:
    """A reporter that remembers what it is told; `listen` is called with each log text and each progress text."""

    def __init__(self, listen: Callable[[str], None] = lambda text: None):
        self.percents: list[float] = []
        self.logs: list[str] = []
        self.warnings: list[str] = []
        self._listen = listen

    def progress(self, percent: float, text: Words = "", /, **values: Any) -> None:
        self.percents.append(percent)
        self._listen(_english(text, values))

    def log(self, text: Words, /, **values: Any) -> None:
        self.logs.append(_english(text, values))
        self._listen(self.logs[-1])

    def warning(self, text: Words, /, **values: Any) -> None:
        self.warnings.append(_english(text, values))


def _english(text: Words, values: dict[str, Any]) -> str:
    return str(text if isinstance(text, Text) else Text(text, **values))


@pytest.fixture(scope="session", autouse=True)
def one_thread() -> None:
    """The results of the tests shall not depend on the machine's cores."""
    torch.set_num_threads(1)


@pytest.fixture(autouse=True)
def cards_looked_for_anew() -> None:
    """What a test pretends of cards shall not hold in the next one."""
    device._trouble.cache_clear()


@pytest.fixture(autouse=True)
def few_squares() -> Iterator[None]:
    """The small survey is calibrated on each of its cells some six times, not twenty; a test's own patches may end."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calibration, "_SQUARES", SQUARES)
        yield


@pytest.fixture(scope="session")
def recorder() -> type[Recorder]:
    return Recorder


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[Any]]:
    """From its call on, rasters are read in blocks of 16 cells; the windows that are read, as they come."""

    def start() -> list[Any]:
        blocks, read, windows = Stack.blocks, Stack.read, []

        def spy(self: Stack, window: Any = None, bands: Any = None) -> np.ndarray:
            windows.append(window)
            return read(self, window, bands)

        monkeypatch.setattr(Stack, "blocks", lambda self, size=16: blocks(self, size))
        monkeypatch.setattr(Stack, "read", spy)
        return windows

    return start


@pytest.fixture(scope="session")
def write_raster() -> Callable[..., Raster]:
    """Write values (bands, height, width) as a GeoTIFF of 500 m cells in UTM 33N; NaN is written as nodata."""

    def write(
        path: Path,
        values: np.ndarray,
        names: Sequence[str | None] | None = None,
        nodata: float | None = NODATA,
        transform: Affine = GRID,
        crs: str | None = "EPSG:32633",
        dtype: str = "float32",
    ) -> Raster:
        if nodata is not None:
            values = np.where(np.isnan(values), nodata, values)
        count, height, width = values.shape
        profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": dtype}
        with rasterio.open(path, "w", **profile, nodata=nodata, transform=transform, crs=crs) as dataset:
            dataset.write(values.astype(dtype))
            for number, name in enumerate(names or (), start=1):
                dataset.set_band_description(number, name or "")
        return Raster(str(path))

    return write


@pytest.fixture(scope="session")
def survey_values() -> np.ndarray:
    """Concentrations (4, 30, 34) with a corner without data, and a hole in the second band alone."""
    random = np.random.default_rng(3)
    rows, columns = np.mgrid[:30, :34]
    background = np.sin(rows / 5) + np.cos(columns / 7)
    loadings = np.array([0.8, -0.5, 0.3, 0.6])[:, None, None]
    values = np.exp(loadings * background + 0.3 * random.standard_normal((4, 30, 34)) + 2)
    values[:, :6, :8] = np.nan
    values[1, 20:23, 25:27] = np.nan
    return values.astype(np.float32)


@pytest.fixture(scope="session")
def survey(survey_values, write_raster, tmp_path_factory) -> Raster:
    return write_raster(tmp_path_factory.mktemp("survey") / "survey.tif", survey_values, NAMES)


def _small(survey: Raster, folder: Path) -> TrainJob:
    return TrainJob(
        rasters=(survey,),
        output=str(folder / "model.geohgan"),
        preset="fast",
        patch_size=6,
        epochs=2,
        guided_epochs=2,
        windows_per_epoch=48,
        batch_size=16,
        threads=1,
    )


@pytest.fixture
def train_job(survey, tmp_path) -> Callable[..., TrainJob]:
    """A training of seconds, with changes."""
    return lambda **changes: dataclasses.replace(_small(survey, tmp_path), **changes)


@pytest.fixture(scope="session")
def trained(survey, tmp_path_factory) -> str:
    """The model file of the small training."""
    job = _small(survey, tmp_path_factory.mktemp("trained"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(calibration, "_SQUARES", SQUARES)
        training.run(job, Recorder())
    return job.output


@pytest.fixture
def score(survey, trained, tmp_path) -> Callable[..., dict[str, np.ndarray]]:
    """Score the survey, with changes to the job; the bands of the score raster by name, NaN where nodata."""

    def run(reporter: Recorder | None = None, **changes: Any) -> dict[str, np.ndarray]:
        plain = ScoreJob(rasters=(survey,), model=trained, output=str(tmp_path / "score.tif"), device="cpu", threads=1)
        job = dataclasses.replace(plain, **changes)
        scoring.run(job, reporter or Recorder())
        with rasterio.open(job.output) as dataset:
            bands = dataset.read(masked=True).filled(np.nan)
            return dict(zip(dataset.descriptions, bands, strict=True))

    return run
