"""Surveys that are hard on an unsupervised method: default settings, but for a short training, give a sane map."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.ndimage import gaussian_filter

from models.protocol.header import read_header
from models.protocol.jobs import ScoreJob, TrainJob
from models.scoring import job as scoring
from models.training import job as training


@dataclasses.dataclass
class HardSurvey:
    """Logarithms of concentrations, and where some of the elements are strong.

    Attributes:
        logs: (bands, height, width); NaN where there is no data.
        anomaly: bool (height, width), spots of `side` x `side` pixels.
    """

    logs: np.ndarray
    anomaly: np.ndarray

    @classmethod
    def made(cls, bands: int = 10, side: int = 40, spots: int = 4, spot: int = 2) -> HardSurvey:
        """Three smooth fields of geology in every band, noise, and an anomaly of a third of the bands."""
        random = np.random.default_rng(11)
        geology = gaussian_filter(random.standard_normal((3, side, side)), (0, 5, 5))
        geology /= geology.std(axis=(1, 2), keepdims=True)
        logs = np.tensordot(random.uniform(-1, 1, (bands, 3)), geology, 1)
        logs += 0.5 * random.standard_normal((bands, side, side))
        anomaly = np.zeros((side, side), bool)
        cells = random.permutation((side // (2 * spot)) ** 2)[:spots]
        for row, column in zip(*np.unravel_index(cells, (side // (2 * spot),) * 2), strict=True):
            top, left = 2 * spot * row + 1, 2 * spot * column + 1
            anomaly[top : top + spot, left : left + spot] = True
        survey = cls(logs, anomaly)
        survey.logs[: max(2, bands // 3), anomaly] += 2.5
        return survey


def few_windows() -> HardSurvey:
    return HardSurvey.made(side=18, spots=2)


def three_bands() -> HardSurvey:
    return HardSurvey.made(bands=3)


def many_bands() -> HardSurvey:
    return HardSurvey.made(bands=120)


def strong_trends() -> HardSurvey:
    """From one side of the survey to the other, of twice the variance of the rest, in each band another way."""
    survey = HardSurvey.made()
    slopes = np.random.default_rng(0).uniform(-6, 6, (2, 10, 1, 1))
    rows, columns = np.mgrid[:40, :40] / 40
    survey.logs += slopes[0] * rows + slopes[1] * columns
    return survey


def constant_band() -> HardSurvey:
    survey = HardSurvey.made()
    survey.logs[-1] = 1.5
    return survey


def duplicate_band() -> HardSurvey:
    survey = HardSurvey.made()
    survey.logs[-1] = survey.logs[-2]
    return survey


def half_without_data() -> HardSurvey:
    """Scattered blobs, which cut through the anomaly too."""
    survey = HardSurvey.made(side=56, spots=10)
    field = gaussian_filter(np.random.default_rng(1).standard_normal((56, 56)), 2)
    survey.logs[:, field > np.median(field)] = np.nan
    return survey


def contaminated() -> HardSurvey:
    """5 % of what the networks learn from is what they shall find."""
    return HardSurvey.made(spots=20)


CASES = (
    few_windows, three_bands, many_bands, strong_trends, constant_band, duplicate_band, half_without_data, contaminated,
)  # fmt: skip


@dataclasses.dataclass
class Map:
    survey: HardSurvey
    bands: dict[str, np.ndarray]
    windows: int


@pytest.fixture(scope="module", params=CASES, ids=lambda case: case.__name__)
def scored(request, write_raster: Callable, recorder, tmp_path_factory) -> Map:
    """The score raster of a survey, by default settings."""
    survey, folder = request.param(), tmp_path_factory.mktemp("robust")
    return Map(survey, *_map(survey, folder, write_raster, recorder))


def _map(survey: HardSurvey, folder: Path, write_raster: Callable, recorder) -> tuple[dict[str, np.ndarray], int]:
    stack = write_raster(folder / "stack.tif", np.exp(survey.logs + 2))
    # The default score takes no networks: theirs need to be finite, not good.
    short = {"epochs": 1, "guided_epochs": 1, "windows_per_epoch": 256}
    plan = TrainJob((stack,), str(folder / "m.geohgan"), **short, device="cpu", threads=1)
    training.run(plan, recorder())
    job = ScoreJob((stack,), plan.output, str(folder / "score.tif"), device="cpu", threads=1)
    scoring.run(job, recorder())
    with rasterio.open(job.output) as dataset:
        bands = dict(zip(dataset.descriptions, dataset.read(masked=True).filled(np.nan), strict=True))
    return bands, read_header(plan.output).training["windows"]


@pytest.mark.slow
def test_every_pixel_with_data_has_a_score_and_no_other(scored):
    valid = np.isfinite(scored.survey.logs).all(axis=0)
    for name, band in scored.bands.items():
        assert (np.isfinite(band) == valid).all(), name
    assert len(np.unique(scored.bands["anomaly_score"][valid])) > 0.95 * valid.sum()


@pytest.mark.slow
def test_the_anomaly_ranks_high(scored):
    anomaly = scored.survey.anomaly & np.isfinite(scored.bands["percentile"])
    assert anomaly.sum() >= 8 and scored.bands["percentile"][anomaly].mean() > 85


def test_the_hard_surveys_are_what_they_are_named_for():
    half, few = half_without_data(), few_windows()
    assert np.isnan(half.logs).all(axis=0).mean() == pytest.approx(0.5, abs=0.01)
    assert (few.logs.shape[1] - 7) ** 2 < 200
    assert contaminated().anomaly.mean() == pytest.approx(0.05)
