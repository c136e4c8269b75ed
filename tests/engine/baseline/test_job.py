"""The baseline job: the raster that it writes, what it learns from, and what it refuses."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from sklearn.metrics import roc_auc_score

from models.baseline import classic
from models.baseline.detectors import DETECTORS
from models.baseline.job import run
from models.evaluation.exclusion import excluded_zone
from models.protocol.errors import EngineError
from models.protocol.jobs import BaselineJob, Raster
from models.rasters.stack import Stack
from models.sampling.preprocessing import Preprocessing
from models.sampling.windows import filled_mask
from tests.support import point

ALASKA = Path(__file__).resolve().parents[4] / "shared" / "data" / "alaska_se"
DEPOSIT = {"type": "Point", "coordinates": [410_250.0, 6_990_250.0]}  # Centre of the cell at row 19, column 20.


@pytest.fixture
def score(survey, tmp_path) -> Callable[..., np.ndarray]:
    """Run the job on the survey, with changes; both bands (2, 30, 34), NaN where nodata."""

    def start(reporter: Any = None, **changes: Any) -> np.ndarray:
        plain = BaselineJob(rasters=(survey,), output=str(tmp_path / "baseline.tif"), threads=1)
        job = dataclasses.replace(plain, **changes)
        run(job, reporter)
        with rasterio.open(job.output) as dataset:
            return dataset.read(masked=True).filled(np.nan)

    return lambda recorder, **changes: start(recorder(), **changes)


# -- what it writes


@pytest.mark.parametrize("detector", DETECTORS)
def test_the_scores_are_those_of_the_detector_on_scaled_pixels(detector, score, survey, recorder, tmp_path):
    scores, percentiles = score(recorder, detector=detector, seed=3)
    with Stack([survey]) as stack:
        raw = stack.read()
    valid = np.isfinite(raw).all(axis=0)
    values, _ = Preprocessing.learn(raw[:, valid], "auto").apply(raw)
    X = values[:, valid].T
    np.testing.assert_allclose(scores[valid], DETECTORS[detector](3).fit(X).score(X), rtol=1e-4)
    assert np.isnan(scores[~valid]).all() and np.isnan(percentiles[~valid]).all()
    assert percentiles[valid].max() == 100
    assert (np.argsort(scores[valid])[-5:] == np.argsort(percentiles[valid], kind="stable")[-5:]).all()


def test_the_raster_has_the_grid_of_the_input_and_says_what_it_holds(score, survey, recorder, tmp_path):
    score(recorder, detector="pca_reconstruction")
    with rasterio.open(tmp_path / "baseline.tif") as dataset, rasterio.open(survey.path) as source:
        assert (dataset.shape, dataset.transform, dataset.crs) == (source.shape, source.transform, source.crs)
        assert dataset.descriptions == ("pca_reconstruction", "percentile") and dataset.nodata == -9999
        tags = dataset.tags()
    assert tags["GEOHGAN_METRIC"] == "pca_reconstruction" and tags["GEOHGAN_VERSION"]
    assert tags["GEOHGAN_WINDOW"] == "1"
    assert "GEOHGAN_EXCLUSION" not in tags
    assert os.listdir(tmp_path) == ["baseline.tif"]


def test_the_result_counts_and_progress_ends(survey, survey_values, recorder, tmp_path):
    reporter = recorder()
    values = run(BaselineJob((survey,), str(tmp_path / "b.tif"), threads=1), reporter)
    valid = int(np.isfinite(survey_values).all(axis=0).sum())
    assert values == {"output": str(tmp_path / "b.tif"), "pixels": valid, "samples": valid}
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100.0
    assert any("1 thread" in text and "Centred log-ratio of Au, As, Cu, Zn" in text for text in reporter.logs)


@pytest.mark.parametrize("detector", ["robust_mahalanobis", "knn_distance"])
def test_blocks_make_no_difference(detector, score, recorder, monkeypatch):
    whole = score(recorder, detector=detector, patch_size=5)
    blocks = Stack.blocks
    monkeypatch.setattr(Stack, "blocks", lambda self, size=512: blocks(self, 7))
    monkeypatch.setattr(classic, "_AT_ONCE", 10)
    np.testing.assert_allclose(score(recorder, detector=detector, patch_size=5), whole, rtol=1e-4)


def test_larger_windows_smooth_and_need_valid_pixels(score, recorder, survey_values):
    valid = np.isfinite(survey_values).all(axis=0)
    full = score(recorder, patch_size=3, min_valid=1)[0]
    np.testing.assert_array_equal(np.isfinite(full), filled_mask(valid, 3, 1.0))
    assert np.isfinite(score(recorder, patch_size=3, min_valid=0.1)[0]).sum() == valid.sum()


# -- what it learns from


def test_what_is_excluded_is_scored_but_not_learnt_from(score, recorder, survey, tmp_path):
    reporter = recorder()
    path = tmp_path / "excluded.tif"
    job = BaselineJob((survey,), str(path), exclude=(DEPOSIT,), exclude_distance=1000.0, threads=1)
    values = run(job, reporter)
    # Two cells either way, and the four that lie diagonally beside it.
    assert values["samples"] == values["pixels"] - 13
    assert any("13 left out near EXCLUDE" in text for text in reporter.logs)
    with rasterio.open(path) as dataset:
        exclusion = json.loads(dataset.tags()["GEOHGAN_EXCLUSION"])
    assert exclusion["geometries"] == [DEPOSIT] and exclusion["distance"] == 1000.0
    with Stack([Raster(str(path))]) as stack:
        assert excluded_zone(stack.tags, stack.grid).sum() == 13


def test_windows_that_reach_what_is_excluded_are_left_out(survey, recorder, tmp_path):
    job = BaselineJob((survey,), str(tmp_path / "b.tif"), exclude=(DEPOSIT,), patch_size=3, threads=1)
    values = run(job, recorder())
    whole = run(dataclasses.replace(job, exclude=()), recorder())
    assert whole["samples"] - values["samples"] == 9


@pytest.mark.parametrize("nowhere", [point(-40, 10), point(2, 2), {"type": "Point", "coordinates": [15.2, 63.1]}])
def test_an_exclusion_that_leaves_out_nothing_is_told(survey, recorder, tmp_path, nowhere):
    job = BaselineJob((survey,), str(tmp_path / "b.tif"), exclude=(nowhere,), threads=1)
    reporter = recorder()
    run(job, reporter)
    assert any("EXCLUDE leaves out nothing" in line for line in reporter.warnings)
    with Stack([Raster(job.output)]) as stack:
        assert excluded_zone(stack.tags, stack.grid) is None
    reporter = recorder()
    run(dataclasses.replace(job, exclude=(nowhere, DEPOSIT)), reporter)
    assert not any("leaves out nothing" in text for text in reporter.warnings)


def test_outside_the_mask_it_scores_without_learning(survey, recorder, tmp_path):
    west = {
        "type": "Polygon",
        "coordinates": [[[4e5, 6.98e6], [4.06e5, 6.98e6], [4.06e5, 7e6], [4e5, 7e6], [4e5, 6.98e6]]],
    }
    job = BaselineJob((survey,), str(tmp_path / "b.tif"), mask=(west,), threads=1)
    values = run(job, recorder())
    assert 0 < values["samples"] < values["pixels"] / 2


def test_of_many_pixels_a_seeded_sample_is_learnt_from(survey, recorder, tmp_path, monkeypatch):
    monkeypatch.setattr(classic, "MAX_SAMPLES", 100)
    found = []
    for seed in (1, 1, 2):
        reporter = recorder()
        job = BaselineJob((survey,), str(tmp_path / "b.tif"), "knn_distance", seed=seed, threads=1)
        assert run(job, reporter)["samples"] == 100
        assert any(f"a sample of 100 (seed {seed}) of" in text for text in reporter.logs)
        with rasterio.open(job.output) as dataset:
            found.append(dataset.read(1))
    np.testing.assert_array_equal(found[0], found[1])
    assert (found[0] != found[2]).any()


# -- what it refuses


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 0}, r"PATCH_SIZE is 0: it must be 1 \(single pixels\) or more"),
        ({"min_valid": 0.0}, "MIN_VALID is 0: a share above 0 and up to 1 is expected"),
        ({"min_valid": 1.5}, "MIN_VALID is 1.5"),
        ({"exclude_distance": -0.5}, "EXCLUDE_DISTANCE is -0.5: it must be 0 or more"),
        ({"threads": -1}, "THREADS is -1: it must be 0 or more"),
        ({"seed": -1}, "SEED is -1: it must be 0 or more"),
    ],
)
def test_what_cannot_work_on_any_raster_is_told_by_the_job(changes, sentence):
    job = BaselineJob((), "b.tif")
    job.check()
    with pytest.raises(EngineError, match=sentence):
        dataclasses.replace(job, **changes).check()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 31}, "are larger than the raster of 34 x 30"),
        ({"exclude": (DEPOSIT,), "exclude_distance": 50_000.0}, "smaller EXCLUDE_DISTANCE"),
        ({"exclude": (DEPOSIT,), "patch_size": 25, "min_valid": 1.0}, "pixels to learn from, and 20 are"),
        ({"mask": ({"type": "Point", "coordinates": [0.0, 0.0]},)}, "MASK does not reach the raster"),
    ],
)
def test_what_cannot_work_is_told_and_nothing_is_left(changes, sentence, survey, recorder, tmp_path):
    job = BaselineJob((survey,), str(tmp_path / "b.tif"), threads=1)
    with pytest.raises(EngineError, match=sentence):
        run(dataclasses.replace(job, **changes), recorder())
    assert os.listdir(tmp_path) == []


def test_a_raster_of_one_value_has_nothing_to_tell_apart(write_raster, recorder, tmp_path):
    raster = write_raster(tmp_path / "flat.tif", np.full((3, 12, 12), 5.0))
    with pytest.raises(EngineError, match="the same values"):
        run(BaselineJob((raster,), str(tmp_path / "b.tif"), threads=1), recorder())


@pytest.mark.parametrize("detector", DETECTORS)
def test_few_pixels_a_constant_band_and_a_single_band_will_do(detector, write_raster, recorder, tmp_path):
    random = np.random.default_rng(0)
    # A single principal component leaves nothing over: see the next test.
    for bands in (30,) if detector == "pca_reconstruction" else (1, 30):
        values = random.lognormal(size=(bands, 5, 5))
        values[1:2] = 7.0
        raster = write_raster(tmp_path / f"few{bands}.tif", values)
        job = BaselineJob((raster,), str(tmp_path / "b.tif"), detector, transform="none", threads=1)
        assert run(job, recorder())["pixels"] == 25
        with rasterio.open(job.output) as dataset:
            assert np.isfinite(dataset.read()).all()


def test_principal_components_without_a_rest_are_refused(write_raster, recorder, tmp_path):
    raster = write_raster(tmp_path / "one.tif", np.random.default_rng(0).lognormal(size=(1, 9, 9)))
    job = BaselineJob((raster,), str(tmp_path / "b.tif"), "pca_reconstruction", transform="none", threads=1)
    with pytest.raises(EngineError, match="takes all 1 components to hold 90% of the variance"):
        run(job, recorder())
    assert not (tmp_path / "b.tif").exists()


def test_a_covariance_that_vanishes_is_told(write_raster, recorder, tmp_path):
    values = np.where(np.random.default_rng(0).random((1, 20, 20)) < 0.9, 1.0, 5.0)
    raster = write_raster(tmp_path / "tied.tif", values)
    job = BaselineJob((raster,), str(tmp_path / "b.tif"), "robust_mahalanobis", transform="none", threads=1)
    with pytest.raises(EngineError, match="Robust Mahalanobis distance cannot learn from these bands"):
        run(job, recorder())


# -- a real survey


@pytest.mark.skipif(not ALASKA.is_dir(), reason=f"the survey of southeast Alaska is not in {ALASKA}")
@pytest.mark.parametrize(("detector", "auc"), [("robust_mahalanobis", 0.831), ("knn_distance", 0.871)])
def test_mines_of_southeast_alaska_stand_out(detector, auc, recorder, tmp_path):
    """The figures that the survey's own notes give for these detectors."""
    job = BaselineJob((Raster(str(ALASKA / "stack.tif")),), str(tmp_path / "b.tif"), detector, threads=1)
    run(job, recorder())
    with rasterio.open(ALASKA / "labels.tif") as dataset:
        mines = dataset.read(2) == 1
    with rasterio.open(job.output) as dataset:
        scores = dataset.read(1, masked=True).filled(np.nan)
    valid = np.isfinite(scores)
    assert roc_auc_score(mines[valid], scores[valid]) == pytest.approx(auc, abs=0.01)


def test_deposits_that_keep_nothing_out_are_told(survey, recorder, tmp_path):
    x, y = DEPOSIT["coordinates"]
    far = [{"type": "Point", "coordinates": [x + 9e5, y]}, {"type": "Point", "coordinates": []}]
    for exclude, words in (((DEPOSIT, *far), "2 of 3 deposits in EXCLUDE lie"), ((DEPOSIT, far[0]), "1 of 2 deposits")):
        reporter = recorder()
        run(BaselineJob((survey,), str(tmp_path / "b.tif"), exclude=exclude, threads=1), reporter)
        assert any(words in text and "keep" in text for text in reporter.warnings)
    reporter = recorder()
    job = BaselineJob((survey,), str(tmp_path / "b.tif"), exclude=(DEPOSIT,), threads=1, label_field="label")
    run(job, reporter)
    assert not any("EXCLUDE" in text for text in reporter.warnings)
    assert any("EXCLUDE is the features of which label says yes" in text for text in reporter.logs)
