"""AnomFilter: both criteria on examples worked by hand, and the job from rasters to raster and points."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from models.evaluation.concentration_area import concentration_area
from models.evaluation.evaluator import Evaluator
from models.evaluation.ranking import Ranking
from models.filtering import job as filtering
from models.filtering import samples as samples_module
from models.filtering.anom_filter import Moments, confidence_radius, distances, outlier_threshold, percentiles
from models.filtering.samples import sample_means
from models.protocol.errors import EngineError
from models.protocol.jobs import FilterJob, Raster, from_json
from models.rasters.stack import Stack
from tests.support import GRID

CHECKOUT = Path(__file__).resolve().parents[3]
# 13 scores: Q1 = 4 and Q3 = 10 (the fourth and the tenth), IQR = 6, threshold = 10 + 1.5 x 6 = 19.
SCORES = np.array([*range(1, 11), 30, 40, 50], float).reshape(1, 1, 13)
# Target: band a has mean 2 and standard deviation 2, band b mean 20 and standard deviation 20.
TARGET = np.array([[[0, 0, 4, 4]], [[0, 40, 0, 40]]], float)
# The vectors of the three outliers.                     from the mean (2, 20)   raw distance   standardised distance
#   score 30: (8, 20)                                    (6, 0)                  6              3
#   score 40: (2, 100)                                   (0, 80)                 80             4
#   score 50: (22, 20)                                   (20, 0)                 20             10
# Radius:                                                                        43             6.5
SOURCE = np.array([[[*[2] * 10, 8, 2, 22]], [[*[20] * 10, 20, 100, 20]]], float)


@pytest.fixture
def files(tmp_path, write_raster) -> Callable[..., Raster]:
    """Write a raster of bands a, b, ... unless named."""
    return lambda name, values, names=None: write_raster(
        tmp_path / f"{name}.tif", values, names or "abcdefg"[: len(values)]
    )


@pytest.fixture
def example(files) -> dict[str, Any]:
    """The worked example as fields of a job."""
    return {
        "scores": files("scores", SCORES).path,
        "source": (files("source", SOURCE),),
        "target": (files("target", TARGET),),
    }


@pytest.fixture
def run(tmp_path, recorder) -> Callable[..., tuple[dict[str, Any], np.ndarray, list[dict[str, Any]], Any]]:
    """Run the job; its values, its raster (NaN where nodata), its points, and the reporter."""

    def start(**fields: Any) -> tuple[dict[str, Any], np.ndarray, list[dict[str, Any]], Any]:
        reporter = recorder()
        job = FilterJob(output=str(tmp_path / "filtered.tif"), points=str(tmp_path / "points.geojson"), **fields)
        job.check()
        values = filtering.run(job, reporter)
        with rasterio.open(job.output) as dataset:
            assert dataset.descriptions == ("filtered",)
            kept = dataset.read(1, masked=True).filled(np.nan)
        return values, kept, json.loads(Path(job.points).read_text())["features"], reporter

    return start


def test_outlier_criterion_worked_by_hand():
    assert outlier_threshold(SCORES.flatten(), 1.5) == 19.0
    assert outlier_threshold(SCORES.flatten(), 0.0) == 10.0
    # Between values quartiles are interpolated: of 1, 2, 3, 4 they are 1.75 and 3.25.
    assert outlier_threshold(np.array([4.0, 1.0, 3.0, 2.0]), 1.5) == pytest.approx(3.25 + 1.5 * 1.5)


@pytest.mark.parametrize("count", [1, 2, 3, 7, 1000])
def test_quartiles_are_exactly_those_of_numpy(count):
    scores = np.random.default_rng(count).lognormal(size=count).astype(np.float32)
    first, third = np.quantile(scores.astype(np.float64), (0.25, 0.75))
    assert outlier_threshold(scores, 1.5) == third + 1.5 * (third - first)


def test_data_distribution_criterion_worked_by_hand():
    moments = Moments.of(2)
    moments.add(TARGET.reshape(2, -1))
    np.testing.assert_allclose(moments.mean, [2, 20])
    np.testing.assert_allclose(moments.scale(), [2, 20])
    vectors = SOURCE[:, 0, -3:]
    standardised = distances(vectors, moments.mean, moments.scale())
    raw = distances(vectors, moments.mean, np.ones(2))
    np.testing.assert_allclose(standardised, [3, 4, 10])
    np.testing.assert_allclose(raw, [6, 80, 20])
    assert (confidence_radius(standardised), confidence_radius(raw)) == (6.5, 43.0)


def test_moments_of_blocks_are_those_of_the_whole():
    values = 1e6 + np.random.default_rng(0).standard_normal((3, 1000))
    values[2] = 0.1
    moments = Moments.of(3)
    for block in np.split(values, [1, 1, 400, 999], axis=1):
        moments.add(block)
    np.testing.assert_allclose(moments.mean, values.mean(axis=1), rtol=1e-13)
    np.testing.assert_allclose(moments.scale()[:2], values[:2].std(axis=1), rtol=1e-8)
    assert moments.scale()[2] == 1.0


def test_sample_means_leave_out_windows_under_half_valid():
    nan = np.nan
    values = np.array([[[1, 3, 5], [nan, 5, 7], [2, 4, 9]], [[0, 0, 1], [0, 6, 3], [2, nan, 9]]], float)
    # Windows of 2: upper left 3 pixels; upper right 2 of 4; lower left (a pixel lacks band 2) 1; lower right 1.
    np.testing.assert_allclose(sample_means(values, 2), [[[3, 6], [nan, nan]], [[2, 2], [nan, nan]]])
    pixels = sample_means(values, 1)
    assert np.isnan(pixels[:, 1, 0]).all() and np.isnan(pixels[:, 2, 1]).all()
    np.testing.assert_allclose(pixels[:, 0], values[:, 0])


def test_percentiles_count_scores_lower_or_like():
    np.testing.assert_allclose(percentiles(np.array([1, 2, 4]), np.array([4, 1, 2, 2])), [25, 75, 100])
    np.testing.assert_allclose(percentiles(np.array([4]), np.array([4, 5]), below=2), [75])


@pytest.mark.parametrize(
    ("distance", "radius", "kept"),
    [("standardised", 6.5, {30.0: 3.0, 40.0: 4.0}), ("raw", 43.0, {30.0: 6.0, 50.0: 20.0})],
)
def test_the_worked_example_from_rasters(example, run, distance, radius, kept):
    values, raster, points, _ = run(**example, distance=distance)
    assert (values["threshold"], values["radius"], values["outliers"], values["kept"]) == (19.0, radius, 3, 2)
    np.testing.assert_array_equal(raster, np.where(np.isin(SCORES[0], list(kept)), SCORES[0], np.nan))
    assert {p["properties"]["score"]: p["properties"]["distance"] for p in points} == kept
    assert points[0]["properties"]["percentile"] == pytest.approx(100 * 11 / 13)
    # Score 30 has the eleventh cell of the first row.
    assert points[0]["geometry"]["coordinates"] == [400_000 + 10.5 * 500, 7_000_000 - 0.5 * 500]


def test_target_bands_are_matched_by_name(example, files, run):
    example["target"] = (files("swapped", TARGET[::-1], ("b", "a")),)
    values, _, _, _ = run(**example)
    assert (values["radius"], values["kept"]) == (6.5, 2)


def test_without_target_the_source_is_the_target(example, run):
    same = run(**{**example, "target": example["source"]})
    none = run(**{**example, "target": ()})
    pixels = SOURCE.reshape(2, -1)
    expected = distances(pixels[:, -3:], pixels.mean(axis=1), pixels.std(axis=1))
    assert none[0]["radius"] == pytest.approx((expected.min() + expected.max()) / 2)
    assert none[0] == same[0]
    np.testing.assert_array_equal(none[1], same[1])


def test_windows_keep_their_pixels_and_give_their_centres(files, run):
    scores = np.repeat(np.repeat([[1.0, 2, 3], [4, 0, 9]], 2, axis=0), 2, axis=1)
    scores[2:, 2:4] = [[20, 80], [np.nan, 50]]  # mean 50 of three pixels
    scores[2:, 4:] = [[9000, np.nan], [np.nan, np.nan]]  # one pixel of four: left out
    source = np.ones((1, 4, 6))
    source[0, 2:, 2:4] = [[5, 7], [99, 9]]  # mean 7 where there are scores
    values, kept, points, _ = run(
        scores=files("scores", scores[None]).path,
        source=(files("source", source),),
        target=(files("target", np.array([[[3.0, 5.0]]])),),
        distance="raw",
        window=2,
    )
    # Of the window means 1, 2, 3, 4, 50: Q1 = 2, Q3 = 4, threshold 7. The one outlier sets the radius: 7 - 4 = 3.
    assert (values["threshold"], values["radius"], values["outliers"], values["kept"]) == (7.0, 3.0, 1, 1)
    expected = np.full((4, 6), np.nan)
    expected[2:, 2:4] = scores[2:, 2:4]
    np.testing.assert_array_equal(kept, expected)
    assert [point["properties"] for point in points] == [{"score": 50.0, "percentile": 100.0, "distance": 3.0}]
    assert points[0]["geometry"]["coordinates"] == [400_000 + 3 * 500, 7_000_000 - 3 * 500]


@pytest.mark.parametrize("window", [1, 3])
def test_blocks_make_no_difference(files, run, monkeypatch, window):
    random = np.random.default_rng(5)
    fields = {
        "scores": files("scores", random.lognormal(size=(1, 17, 20))).path,
        "source": (files("source", random.lognormal(size=(3, 17, 20))),),
        "iqr_factor": 0.5,
        "window": window,
    }
    whole = run(**fields)
    monkeypatch.setattr(filtering, "BLOCK", 4)
    monkeypatch.setattr(samples_module, "BLOCK", 4)
    blocks = run(**fields)
    assert 0 < whole[0]["kept"] < whole[0]["outliers"]
    assert blocks[0] == {**whole[0], "radius": pytest.approx(whole[0]["radius"])}
    np.testing.assert_array_equal(blocks[1], whole[1])


def test_without_outliers_the_outcome_is_empty_and_says_what_to_do(example, files, run):
    example["scores"] = files("flat", np.full((1, 1, 13), 2.0)).path
    values, kept, points, reporter = run(**example)
    assert (values["threshold"], values["radius"], values["outliers"], values["kept"]) == (2.0, None, 0, 0)
    assert np.isnan(kept).all() and points == []
    assert any("Lower IQR_FACTOR" in warning for warning in reporter.warnings)


def test_outliers_without_band_values_are_left_out(example, files, run):
    source = SOURCE.copy()
    source[1, 0, 12] = np.nan
    example["source"] = (files("holes", source),)
    values, _, _, reporter = run(**example)
    assert (values["outliers"], values["kept"], values["radius"]) == (3, 1, 3.5)
    assert any("1 outliers lack a value" in warning for warning in reporter.warnings)


def test_the_raster_tells_how_it_was_made(example, run, tmp_path):
    with rasterio.open(example["scores"], "r+") as dataset:
        dataset.update_tags(GEOHGAN_VERSION="0.1.0", GEOHGAN_EXCLUSION="{}")
    run(**example, iqr_factor=1.0)
    with rasterio.open(tmp_path / "filtered.tif") as dataset:
        tags = dataset.tags()
        assert str(dataset.crs) == "EPSG:32633" and dataset.nodata == -9999.0
    assert (tags["GEOHGAN_VERSION"], tags["GEOHGAN_EXCLUSION"]) == ("0.1.0", "{}")
    assert json.loads(tags["GEOHGAN_FILTER"])["iqr_factor"] == 1.0


# 200 scores, the top of them the deposits: 1 to 200, row by row.
RAMP = np.arange(1.0, 201.0).reshape(1, 10, 20)


def at_cells(*cells: tuple[int, int]) -> tuple[dict[str, Any], ...]:
    """Points in the middle of cells (row, column)."""
    places = [GRID * (column + 0.5, row + 0.5) for row, column in cells]
    return tuple({"type": "Point", "coordinates": list(place)} for place in places)


@pytest.fixture
def ramp(files) -> dict[str, Any]:
    return {"scores": files("ramp", RAMP).path, "source": (files("ones", np.ones((1, 10, 20))),)}


@pytest.mark.parametrize(("share", "kept"), [(5.0, 10), (0.4, 0), (0.5, 1), (99.9, 199)])
def test_the_top_share_is_of_the_cells(ramp, run, share, kept):
    values, raster, points, reporter = run(**ramp, criteria="top_share", share=share)
    assert (values["kept"], values["radius"], len(points)) == (kept, None, kept)
    np.testing.assert_array_equal(raster, np.where(RAMP[0] > 200 - kept, RAMP[0], np.nan))
    assert any("nothing remains" in one for one in reporter.warnings) == (kept == 0)


def test_cells_that_are_alike_remain_together_or_not_at_all(ramp, files, run):
    ramp["scores"] = files("steps", np.floor(RAMP / 50.25)).path
    assert run(**ramp, criteria="top_share", share=30.0)[0]["kept"] == 50
    assert run(**ramp, criteria="top_share", share=20.0)[0]["kept"] == 0


def test_everything_that_remains_is_told(ramp, run):
    values, _, _, reporter = run(**ramp, criteria="top_share", share=100.0)
    assert (values["kept"], values["spots"]) == (200, 1)
    assert any("Everything remains" in one for one in reporter.warnings)


def test_the_break_is_that_of_the_evaluation(ramp, files, run):
    scores = np.random.default_rng(0).pareto(2, (1, 60, 60)) + 1
    ramp = {"scores": files("pareto", scores).path, "source": (files("ones", np.ones((1, 60, 60))),)}
    relation = concentration_area(Ranking.of(scores.astype(np.float32).ravel()))
    values, raster, _, reporter = run(**ramp, criteria="concentration_area")
    assert values["threshold"] == relation.thresholds[-1]
    assert values["kept"] == np.isfinite(raster).sum() == (scores.astype(np.float32) >= relation.thresholds[-1]).sum()
    assert any("the next break below would keep" in one for one in reporter.logs)


@pytest.mark.parametrize("window", [1, 2])
def test_the_crossing_is_that_of_the_evaluation(ramp, run, window):
    labels = at_cells((9, 19), (9, 10), (8, 3), (0, 1))
    values, raster, _, reporter = run(**ramp, criteria="prediction_area", labels=labels, window=window)
    assert any("chosen by looking at the known deposits" in one for one in reporter.logs)
    if window == 1:
        evaluator = Evaluator("ramp", Stack([Raster(ramp["scores"])]).grid, {}, labels, 0.0)
        crossing = evaluator.measure("a", 1, RAMP[0].astype(np.float32)).intersection
        assert values["threshold"] == crossing.threshold
        assert values["kept"] == (crossing.threshold <= RAMP).sum()
    assert 0 < np.isfinite(raster).mean() < 0.6


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"criteria": "prediction_area"}, "needs known deposits"),
        ({"criteria": "prediction_area", "labels": at_cells((40, 40))}, "None of the 1 deposits touches a cell"),
        ({"criteria": "concentration_area", "scores": "flat"}, "too few or too much alike"),
        ({"criteria": "top_share", "share": 0.0}, "SHARE is 0: it is a percentage"),
    ],
)
def test_a_threshold_that_there_is_not_is_told(ramp, files, run, changes, sentence):
    if "scores" in changes:
        changes = {**changes, "scores": files("flat", np.ones((1, 10, 20))).path}
    with pytest.raises(EngineError, match=sentence):
        run(**{**ramp, **changes})


def test_how_much_remains_is_told_and_what_would_keep_more(files, run):
    scores = np.ones((1, 20, 20)) + np.random.default_rng(1).uniform(0, 0.1, (1, 20, 20))
    scores[0, 3, 3:5], scores[0, 10, 10], scores[0, 11, 11] = 9, 9, 9
    values, _, _, reporter = run(scores=files("spots", scores).path, source=(files("one", np.ones((1, 20, 20))),))
    assert (values["kept"], values["spots"]) == (4, 2)
    assert "4 of 400 cells remain (1 %), in 2 spots." in reporter.logs
    assert any("Top share in CRITERIA, with 5 % as SHARE, would keep 20" in one for one in reporter.logs)


def test_the_tags_tell_the_threshold(ramp, run, tmp_path):
    run(**ramp, criteria="top_share", share=5.0)
    with rasterio.open(tmp_path / "filtered.tif") as dataset:
        tags = json.loads(dataset.tags()["GEOHGAN_FILTER"])
    assert (tags["criteria"], tags["share"], tags["threshold"], tags["kept"]) == ("top_share", 5.0, 191.0, 10)
    assert "iqr_factor" not in tags


def test_cells_without_all_bands_remain_where_the_score_alone_counts(ramp, files, run):
    source = np.ones((1, 10, 20))
    source[0, 9, 19] = np.nan
    ramp["source"] = (files("hole", source),)
    values, _, points, _ = run(**ramp, criteria="top_share", share=1.0)
    assert values["kept"] == 2
    assert [one["properties"]["distance"] for one in points].count(None) == 1


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"band": 2}, "band 2 is not one of them"),
        ({"iqr_factor": -1.0}, "IQR_FACTOR is -1"),
        ({"window": 0}, "WINDOW is 0"),
        ({"window": 14}, "make WINDOW smaller"),
        ({"window": 13}, "or make WINDOW smaller"),
        ({"band": 0}, "BAND is 0"),
        ({"source": ()}, "no source raster"),
        ({"source": "target"}, "SOURCE lies on another grid"),
        ({"target": "scores"}, "TARGET does not match SOURCE.*b"),
        ({"scores": "ranks"}, "is the percentile, which has no outliers"),
        ({"scores": "empty"}, "has no valid cells to filter: choose another band or score raster"),
        ({"scores": "empty", "window": 2}, "has no valid cells to filter: choose another band, or make WINDOW smaller"),
        ({"target": "empty_target"}, "No pixel of the target domain"),
    ],
)
def test_what_cannot_be_filtered_is_told_in_a_sentence(example, files, run, tmp_path, changes, sentence):
    named = {
        "target": example["target"],
        "scores": (Raster(example["scores"]),),
        "ranks": files("ranks", SCORES, ["percentile"]).path,
        "empty": files("empty", np.full((1, 1, 13), np.nan)).path,
        "empty_target": (files("empty_target", np.full((2, 2, 2), np.nan)),),
    }
    changes = {key: named.get(value, value) if isinstance(value, str) else value for key, value in changes.items()}
    with pytest.raises(EngineError, match=sentence):
        run(**{**example, **changes})
    assert not list(tmp_path.glob("*filtered*")) and not list(tmp_path.glob("*points*"))


def test_a_distance_that_there_is_not_is_refused_as_the_job_is_read(example):
    job = FilterJob(output="filtered.tif", **example, distance="cosine")
    with pytest.raises(EngineError, match="distance is one of standardised, raw, not 'cosine'"):
        from_json(job.to_json())


@pytest.mark.parametrize("window", [*range(1, 15)])
def test_windows_are_refused_where_less_than_two_are_half_full(files, run, window):
    """Counted on the samples themselves; a long raster has windows that are wider than it is high."""
    scores = np.arange(5 * 13, dtype=float).reshape(1, 5, 13)
    remain = np.isfinite(sample_means(scores, window)).sum()
    fields = {"scores": files("long", scores).path, "source": (files("bands", np.ones((1, 5, 13))),), "window": window}
    if remain < 2:
        with pytest.raises(
            EngineError, match=f"{window} x {window} pixels leave fewer than two .* make WINDOW smaller"
        ):
            run(**fields)
    else:
        run(**fields)
    assert (remain < 2) == (window > 7)


@pytest.mark.slow
def test_memory_is_bounded_on_a_large_raster(tmp_path):
    """16 million cells took 840 MB as whole bands; 64 MB are the scores, 128 MB what GDAL may keep of the rasters."""
    random, side = np.random.default_rng(0), 4000
    profile = {"driver": "GTiff", "height": side, "width": side, "transform": GRID, "crs": "EPSG:32633", "tiled": True}
    with rasterio.open(tmp_path / "scores.tif", "w", **profile, count=1, dtype="float32") as dataset:
        dataset.write(random.standard_normal((1, side, side), dtype=np.float32))
    with rasterio.open(tmp_path / "source.tif", "w", **profile, count=3, dtype="uint8") as dataset:
        for band in (1, 2, 3):
            dataset.write(random.integers(0, 200, (side, side), dtype=np.uint8), band)
    job = FilterJob(
        str(tmp_path / "scores.tif"),
        (Raster(str(tmp_path / "source.tif")),),
        str(tmp_path / "filtered.tif"),
        str(tmp_path / "points.geojson"),
    )
    (tmp_path / "job.json").write_text(job.to_json(), encoding="utf-8")
    command = [sys.executable, "-m", "models", str(tmp_path / "job.json")]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    results = json.loads(done.stdout.splitlines()[-1])["values"]
    assert results["outliers"] > results["kept"] > 10_000
    assert results["peak_memory_mb"] < 400
