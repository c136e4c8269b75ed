"""What makes a pixel anomalous: the shares of the bands, what leads, and what is expected in the pixel's place."""

from __future__ import annotations

import dataclasses
import json
import os

import numpy as np
import pytest
import rasterio
import torch

from models.networks.model_file import load_trained
from models.protocol.errors import EngineError
from models.protocol.header import read_header
from models.protocol.jobs import Raster, ScoreJob, SurveyJob, TrainJob
from models.protocol.metrics import COMPONENT_NAMES, METRICS
from models.rasters.stack import Stack
from models.scoring import job as scoring
from models.survey import job as example
from models.training import job as training
from tests.support import NAMES


@pytest.fixture
def explained(score, tmp_path):
    """Contributions of a scoring, with changes: its parts by name, NaN where nodata, and the scores."""

    def run(**changes) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
        scores = score(contributions=str(tmp_path / "shares.tif"), **changes)
        return parts(tmp_path / "shares.tif"), scores

    return run


def parts(path) -> dict[str, np.ndarray]:
    with rasterio.open(path) as dataset:
        values, count = dataset.read(masked=True).filled(np.nan), dataset.count // 3
    return {
        "shares": values[:count],
        "leading": values[count],
        "observed": values[count + 1 : 2 * count + 1],
        "expected": values[2 * count + 1 : -1],
    }


def alone(component: str) -> dict[str, float]:
    return dict.fromkeys(COMPONENT_NAMES, 0.0) | {component: 1.0}


# -- what the raster holds


def test_the_raster_says_what_it_holds(explained, survey, survey_values, write_raster, tmp_path):
    raster = write_raster(tmp_path / "units.tif", survey_values[::-1], NAMES[::-1])
    with rasterio.open(raster.path, "r+") as dataset:
        dataset.units = ("ppm", "ppm", "ppb", "ppm")
    found, scores = explained(rasters=(raster,))
    with rasterio.open(tmp_path / "shares.tif") as dataset, rasterio.open(survey.path) as source:
        assert (dataset.shape, dataset.transform, dataset.crs) == (source.shape, source.transform, source.crs)
        assert set(dataset.dtypes) == {"float32"} and dataset.nodata == -9999
        observed, expected = ([f"{name} {kind}" for name in NAMES] for kind in ("observed", "expected"))
        assert dataset.descriptions == (*NAMES, "leading", *observed, *expected, "outstanding")
        assert dataset.units == (*[None] * 5, *["ppm", "ppb", "ppm", "ppm"] * 2, None)
        tag, outstanding = json.loads(dataset.tags()["GEOHGAN_CONTRIBUTIONS"]), dataset.read(dataset.count, masked=True)
    leads = [int((found["leading"] == number).sum()) for number in range(1, 5)]
    high = scores["percentile"] >= 90
    counts = [int((found["leading"][high] == number).sum()) for number in range(1, 5)]
    shown = sorted((number for number in range(1, 5) if counts[number - 1]), key=lambda number: -counts[number - 1])
    said = {"bands": list(NAMES), "metric": "anomaly_score", "scores": "score.tif", "leads": leads, "shown": shown}
    assert tag == said
    valid = np.isfinite(found["leading"])
    led = [shown[int(place) - 1] for place in outstanding[high]]
    assert np.array_equal(led, found["leading"][high]) and set(outstanding[valid & ~high]) == {0}
    assert outstanding.mask[~valid].all()
    assert sorted(os.listdir(tmp_path)) == ["score.tif", "shares.tif", "units.tif"]


def test_it_tells_of_the_bands_that_are_named_alone(explained):
    """Their shares, and what is observed and expected, are what they are among all."""
    whole, _ = explained()
    found, _ = explained(explained=(NAMES[3], NAMES[1]))
    for name in ("shares", "observed", "expected"):
        np.testing.assert_array_equal(found[name], whole[name][[1, 3]])
    known = np.isfinite(whole["leading"])
    assert np.array_equal(found["leading"][known], 1 + whole["shares"][[1, 3]].argmax(axis=0)[known])
    with pytest.raises(EngineError, match="was not trained on Xx"):
        explained(explained=("Xx",))


def test_small_differences_upon_a_large_offset_are_kept(explained, survey_values, write_raster, tmp_path):
    small = survey_values.astype(np.float64) / 100
    raster = write_raster(tmp_path / "large.tif", 1e7 + small, NAMES, dtype="float64")
    found, scores = explained(rasters=(raster,))
    valid = np.isfinite(scores["anomaly_score"])
    np.testing.assert_allclose((found["observed"] - 1e7)[:, valid], small[:, valid], atol=1e-6)
    assert found["expected"].dtype == np.float64


@pytest.mark.parametrize("metric", [metric for metric in METRICS if metric != "enrichment"])
def test_shares_sum_to_one_and_the_largest_leads(explained, survey_values, metric):
    found, scores = explained(metric=metric)
    valid = np.isfinite(scores[metric])
    for values in found.values():
        assert (np.isfinite(values) == valid).all()
    assert found["shares"][:, valid].sum(axis=0) == pytest.approx(1, abs=1e-5) and found["shares"][:, valid].min() >= 0
    assert (found["leading"][valid] == found["shares"][:, valid].argmax(axis=0) + 1).all()
    assert np.array_equal(found["observed"][:, valid], survey_values[:, valid])
    assert found["expected"][:, valid].min() > 0


def test_what_is_sought_has_shares_too(explained):
    found, scores = explained(metric="enrichment", elements="Au As-")
    valid = np.isfinite(scores["enrichment"])
    assert found["shares"][:2, valid].sum(axis=0) == pytest.approx(1, abs=1e-5)
    assert set(np.unique(found["leading"][valid])) == {1, 2}


def test_log_ratios_are_compared_at_the_level_of_the_pixel(explained, trained):
    """All bands are `clr` here: observed and expected values have the same geometric mean."""
    assert set(read_header(trained).preprocessing["transforms"]) == {"clr"}
    found, _ = explained(metric="neighbour_distance")
    observed, expected = (np.log(found[name]).mean(axis=0) for name in ("observed", "expected"))
    np.testing.assert_allclose(expected, observed, atol=1e-3)


# -- how a score is shared out


@pytest.mark.parametrize("metric", [name for name in COMPONENT_NAMES if name != "enrichment"])
def test_a_metric_alone_is_shared_out_as_the_score_that_is_made_of_it(explained, metric):
    of_metric, _ = explained(metric=metric)
    of_score, _ = explained(weights=alone(metric))
    for name, values in of_metric.items():
        np.testing.assert_allclose(values, of_score[name], rtol=1e-4, atol=1e-5)


def test_what_knows_no_bands_is_shared_out_as_the_reconstruction_error(explained):
    image, latent, feature = (explained(metric=metric)[0] for metric in COMPONENT_NAMES[:3])
    assert all(
        np.array_equal(image[name], other[name], equal_nan=True) for other in (latent, feature) for name in image
    )


def test_shares_are_the_squares_of_the_scaled_differences(explained, trained):
    """Of one component that compares the pixel itself: bars of what differs tell the same as the shares."""
    preprocessing = load_trained(trained, torch.device("cpu")).header.preprocessing
    scales = np.array(preprocessing["scales"])[:, None, None]
    for metric in ("img_distance", "neighbour_distance"):
        found, _ = explained(metric=metric)
        squares = (np.log(found["observed"] / found["expected"]) / scales) ** 2
        # A log-ratio that was clipped, or whose bands the background redraws at another level, is a little off.
        assert np.nanmedian(np.abs(squares / squares.sum(axis=0) - found["shares"])) < 0.1


def test_a_component_counts_by_its_weight_and_by_how_far_it_lies_above_usual(explained, trained):
    calibration = read_header(trained).calibration
    neighbour, scores = explained(weights=alone("neighbour_distance"))
    background, _ = explained(weights=alone("background_distance"))
    weights = {"neighbour_distance": 2.0, "background_distance": 1.0}
    both, _ = explained(weights=weights)
    pulls = [
        weight * np.log1p(np.exp((np.log(scores[name]) - calibration[name]["centre"]) / calibration[name]["scale"]))
        for name, weight in weights.items()
    ]
    expected = (pulls[0] * neighbour["shares"] + pulls[1] * background["shares"]) / sum(pulls)
    np.testing.assert_allclose(both["shares"], expected, atol=1e-4)


def test_a_component_far_below_usual_still_has_shares(explained, monkeypatch):
    monkeypatch.setattr(
        "models.scoring.contributions.calibrated", lambda values, _: np.where(values > 0, -900.0, np.nan)
    )
    found, scores = explained()
    assert (np.isfinite(found["shares"]) == np.isfinite(scores["anomaly_score"])).all()


def test_the_odd_band_of_a_pixel_leads(explained, write_raster, survey_values, tmp_path):
    values = survey_values.copy()
    values[2, 15, 15] *= 50
    found, scores = explained(rasters=(write_raster(tmp_path / "odd.tif", values, NAMES),))
    assert found["leading"][15, 15] == 3
    assert found["observed"][2, 15, 15] > 2 * found["expected"][2, 15, 15]
    assert np.nanargmax(scores["img_distance"]) == 15 * 34 + 15


# -- an anomaly that is known


@pytest.fixture(scope="module", params=["log", "clr"])
def injected(request, tmp_path_factory, recorder, write_raster):
    """Two of eight elements of an example survey made ten times as high in single cells and in patches of five.

    Gives the parts of the contributions raster, and row, column and the two elements of each.
    """
    folder = tmp_path_factory.mktemp("injected")
    stack, model = Raster(str(folder / "stack.tif")), str(folder / "model.geohgan")
    example.run(SurveyJob(stack.path, width=80, height=60, elements=8, n_deposits=1), recorder())
    with Stack((stack,)) as survey:
        values, names = survey.read(), survey.names
    plan = TrainJob((stack,), model, preset="fast", transform=request.param, windows_per_epoch=512, threads=1)
    training.run(dataclasses.replace(plan, epochs=4, guided_epochs=2), recorder())
    random, patches = np.random.default_rng(0), []
    for number, (row, column) in enumerate((y, x) for y in range(6, 58, 12) for x in range(6, 78, 12)):
        if np.isfinite(values[:, row - 2 : row + 3, column - 2 : column + 3]).all():
            radius, two = 2 * (number % 2), random.choice(8, 2, replace=False)
            patch = np.ix_(two, range(row - radius, row + radius + 1), range(column - radius, column + radius + 1))
            values[patch] *= 10
            patches.append((row, column, two))
    raster = write_raster(folder / "injected.tif", values, names)
    shares = str(folder / "shares.tif")
    scoring.run(ScoreJob((raster,), model, str(folder / "s.tif"), shares, device="cpu", threads=1), recorder())
    return parts(shares), patches


def test_an_anomaly_in_two_elements_leads_in_these(injected):
    """Log-ratios of eight elements are lower in the six others then, and now and then one of those leads by that."""
    found, patches = injected
    assert len(patches) >= 20
    high = np.where(found["observed"] > found["expected"], found["shares"], 0)
    assert np.mean([high[:, row, column].argmax() in two for row, column, two in patches]) > 0.9
    # By chance: a quarter of either.
    assert np.mean([found["leading"][row, column] - 1 in two for row, column, two in patches]) > 0.6
    assert np.mean([found["shares"][two, row, column].sum() for row, column, two in patches]) > 0.5


def test_what_was_added_is_above_what_is_expected(injected):
    found, patches = injected
    ratios = np.array([found["observed"][two, y, x] / found["expected"][two, y, x] for y, x, two in patches])
    assert (ratios > 1).mean() > 0.95 and 2 < np.median(ratios) < 15


# -- what it costs


def test_without_it_nothing_is_shared_out(score, explained, monkeypatch):
    _, scores = explained()
    monkeypatch.setattr(scoring, "explain", lambda *arguments: 1 / 0)
    plain = score()
    assert all(np.array_equal(scores[name], plain[name], equal_nan=True) for name in plain)


def test_block_by_block_equals_the_whole_and_reads_no_more_than_it_needs(explained, small_blocks):
    whole, _ = explained()
    windows = small_blocks()
    found, _ = explained()
    assert None not in windows and max(max(window.height, window.width) for window in windows) <= 16 + 2 * 6
    for name in ("shares", "observed", "expected"):
        np.testing.assert_allclose(found[name], whole[name], rtol=1e-3, atol=1e-3)
    assert (found["leading"] == whole["leading"])[np.isfinite(whole["leading"])].mean() > 0.99
