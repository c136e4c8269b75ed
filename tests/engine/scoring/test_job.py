"""The score job: the raster that it writes, what makes no difference to it, and what it refuses."""

from __future__ import annotations

import json
import os

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from models.compute.device import windows_at_once
from models.networks.model_file import TrainedModel, load_trained
from models.protocol.errors import EngineError
from models.protocol.header import read_header
from models.protocol.jobs import Raster, ScoreJob
from models.protocol.metrics import COMPONENT_NAMES, METRICS, default_weights
from models.protocol.quality import ElementQuality, Quality
from models.protocol.tags import quality_of, quality_tags
from models.sampling.preprocessing import Preprocessing
from models.sampling.tiles import Tile
from models.scoring import job as scoring
from models.scoring import window_plan
from models.scoring.block import Block
from models.scoring.calibration import anomaly_score
from models.scoring.component_values import component_values
from models.scoring.job import run
from models.scoring.redrawn_block import redrawn_block
from models.scoring.surroundings import Surroundings
from models.scoring.window_plan import WindowPlan
from models.training import job as training
from tests.support import GRID, NAMES

# Of a scoring that nothing is sought in.
LEARNT = tuple(metric for metric in METRICS if metric != "enrichment")
BANDS = (*LEARNT, "percentile")


def same(scores: dict[str, np.ndarray], others: dict[str, np.ndarray]) -> bool:
    """Whether two score rasters agree to the last bit."""
    return scores.keys() == others.keys() and all(
        np.array_equal(scores[name], others[name], equal_nan=True) for name in scores
    )


@pytest.fixture
def plain(score) -> dict[str, np.ndarray]:
    return score()


# -- what it writes


def test_the_raster_has_the_grid_of_the_input_and_says_what_it_holds(score, survey, tmp_path):
    score()
    with rasterio.open(tmp_path / "score.tif") as dataset, rasterio.open(survey.path) as source:
        assert (dataset.shape, dataset.transform, dataset.crs) == (source.shape, source.transform, source.crs)
        assert dataset.descriptions == BANDS and set(dataset.dtypes) == {"float32"} and dataset.nodata == -9999
        assert dataset.profile["tiled"] and dataset.profile["compress"] == "deflate"
        tags = dataset.tags()
        assert tags["GEOHGAN_METRIC"] == "anomaly_score" and tags["GEOHGAN_VERSION"]
        assert tags["GEOHGAN_WINDOW"] == "6"
        assert "GEOHGAN_EXCLUSION" not in tags
    assert os.listdir(tmp_path) == ["score.tif"]


def test_files_called_alike_make_no_difference_in_another_order(
    survey_values, write_raster, train_job, score, recorder, tmp_path
):
    rasters = []
    for element, values in zip(("Cu", "As", "Ni"), survey_values, strict=False):
        (tmp_path / element).mkdir()
        rasters.append(write_raster(tmp_path / element / "Interpolated.tif", values[None]))
    model = str(tmp_path / "alike.geohgan")
    training.run(train_job(rasters=tuple(rasters), output=model), recorder())
    assert read_header(model).bands == ["Cu", "As", "Ni"]
    first, second = (score(rasters=tuple(order), model=model) for order in (rasters, rasters[::-1]))
    # The last digits of sums differ with the edges of the first raster alone.
    assert same(first, second)


@pytest.mark.parametrize("metric", LEARNT)
def test_the_chosen_metric_comes_first_and_has_the_percentiles(score, plain, tmp_path, metric):
    scores = score(metric=metric)
    others = [name for name in LEARNT if name != metric]
    assert list(scores) == [metric, *others, "percentile"]
    assert all(np.array_equal(scores[name], plain[name], equal_nan=True) for name in LEARNT)
    chosen = scores[metric][np.isfinite(scores[metric])]
    expected = [100 * (chosen <= value).mean() for value in chosen]
    assert scores["percentile"][np.isfinite(scores[metric])] == pytest.approx(expected, abs=1e-4)
    with rasterio.open(tmp_path / "score.tif") as dataset:
        assert dataset.tags()["GEOHGAN_METRIC"] == metric


def test_the_result_says_what_was_done(survey, trained, recorder, tmp_path):
    job = ScoreJob((survey,), trained, str(tmp_path / "s.tif"), str(tmp_path / "c.tif"), device="cpu", threads=1)
    reporter = recorder()
    values = run(job, reporter)
    assert (values["output"], values["contributions"]) == (job.output, job.contributions)
    assert str(values["device"]) == "CPU, 1 thread" and values["pixels"] == 30 * 34 - 6 * 8 - 3 * 2
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100
    assert any("Windows of 6 x 6 pixels, 3 apart" in line for line in reporter.logs) and not reporter.warnings


def test_scores_are_those_of_the_whole_raster_at_once(plain, trained, survey_values):
    model = load_trained(trained, torch.device("cpu"))
    values, valid = Preprocessing(**model.header.preprocessing).apply(survey_values)
    whole = Window(0, 0, valid.shape[1], valid.shape[0])
    plan, everything = WindowPlan(6, 3, 2**19), (slice(None), slice(None))
    redrawn = redrawn_block(model.networks, Tile(values, valid, ~valid).read, whole, valid.shape, plan)
    around = Surroundings(values, valid, everything, 1, model.neighbours)
    block = Block(values, valid, around, model.neighbours, lambda: redrawn)
    components = component_values(block, LEARNT[1:])
    for name, component in components.items():
        np.testing.assert_allclose(plain[name], component, rtol=1e-4, atol=1e-6)
    weights = dict.fromkeys(COMPONENT_NAMES, 0.0) | default_weights()
    expected = anomaly_score(components, model.header.calibration, weights)
    np.testing.assert_allclose(plain["anomaly_score"], expected, rtol=1e-3, atol=1e-3)


def test_normal_pixels_score_about_zero(plain):
    """The calibration: the medians of the parts are zero on the training area."""
    assert -2 < np.nanmedian(plain["anomaly_score"]) < 2


def test_the_score_is_the_weighted_sum_of_its_calibrated_parts(score, trained):
    calibration = read_header(trained).calibration
    weights = {"img_distance": 2.0, "feature_distance": 0.5, "neighbour_distance": 3.0, "background_distance": 0.25}
    scores = score(weights=weights)
    expected = sum(
        weight * (np.log(scores[name]) - calibration[name]["centre"]) / calibration[name]["scale"]
        for name, weight in weights.items()
    )
    np.testing.assert_allclose(scores["anomaly_score"], expected, rtol=1e-4, atol=1e-4)


def test_weights_that_the_metric_does_not_use_may_all_be_zero(score, plain):
    scores = score(metric="z_distance", weights=dict.fromkeys(COMPONENT_NAMES, 0.0))
    assert np.array_equal(scores["z_distance"], plain["z_distance"], equal_nan=True)
    assert np.array_equal(
        scores["anomaly_score"], np.where(np.isnan(plain["anomaly_score"]), np.nan, 0), equal_nan=True
    )


def test_the_step_between_windows_is_half_of_them_unless_told(score, plain):
    assert same(score(stride=3), plain)
    assert not same(score(stride=6), plain)


# -- what is asked for, and what is sought


def test_the_chosen_metric_alone_is_what_it_is_among_all_and_takes_no_networks(score, plain, monkeypatch):
    assert list(score(metrics="chosen", metric="z_distance")) == ["z_distance", "percentile"]
    monkeypatch.setattr(scoring, "redrawn_block", lambda *arguments: pytest.fail("the networks were run"))
    scores = score(metrics="chosen")
    assert list(scores) == ["anomaly_score", "percentile"]
    assert np.array_equal(scores["anomaly_score"], plain["anomaly_score"], equal_nan=True)


def test_what_is_sought_joins_the_score_with_a_weight_of_its_own(score, plain, recorder, tmp_path):
    reporter = recorder()
    scores = score(reporter, elements="Au+ As+ Te-")
    assert list(scores) == [*LEARNT, "enrichment", "percentile"]
    assert all(np.array_equal(scores[name], plain[name], equal_nan=True) for name in LEARNT[1:])
    logs = np.log(scores["enrichment"])
    added = scores["anomaly_score"] - plain["anomaly_score"]
    valid = np.isfinite(logs)
    # Calibrated on the references: linear in its logarithm, and 0 where that is usual.
    slope, offset = np.polyfit(logs[valid], added[valid], 1)
    np.testing.assert_allclose(added[valid], slope * logs[valid] + offset, atol=1e-4)
    assert slope > 0 and abs(np.median(added[valid])) < 0.3
    twice = score(elements="Au+ As+ Te-", weights={"enrichment": 2.0})["anomaly_score"]
    np.testing.assert_allclose((twice - plain["anomaly_score"])[valid], 2 * added[valid], rtol=1e-3, atol=1e-3)
    assert any("The survey has Au+, As+" in line for line in reporter.logs) and "It lacks Te-." in reporter.logs
    with rasterio.open(tmp_path / "score.tif") as dataset:
        sought = json.loads(dataset.tags()["GEOHGAN_SOUGHT"])
    assert sought == {"kind": "nothing", "found": ["Au+", "As+"], "missing": ["Te-"]}


def test_an_element_that_the_survey_lacks_makes_no_difference(score):
    one, other = score(elements="Au+ As+ Te-"), score(elements="Au As")
    assert np.array_equal(one["enrichment"], other["enrichment"], equal_nan=True)


def test_too_little_of_what_is_sought_is_refused_with_the_kind_that_comes_nearest(score):
    with pytest.raises(EngineError, match=r"Lithium pegmatite.*too few of its elements.*is .*: choose that as SOUGHT"):
        score(sought="lithium_pegmatite")
    with pytest.raises(EngineError, match="METRIC is Enrichment, and nothing is sought"):
        ScoreJob((Raster("a"),), "m", "o", metric="enrichment").check()


# -- nodata


def test_what_is_nodata_in_any_band_is_nodata_in_every_output(score, survey_values):
    valid = np.isfinite(survey_values).all(axis=0)
    assert 0 < valid.sum() < valid.size
    for name, band in score().items():
        assert (np.isfinite(band) == valid).all(), name


@pytest.mark.parametrize("fill", [np.nan, np.inf, -np.inf, 1e30])
def test_values_under_nodata_make_no_difference(score, plain, write_raster, survey_values, tmp_path, fill):
    """Nodata in one band makes a pixel invalid: what the others hold there is not looked at."""
    values = survey_values.copy()
    values[0, np.isnan(values[0])] = np.nan
    values[1:, :6, :8] = fill
    values[[0, 2, 3], 20:23, 25:27] = fill
    raster = write_raster(tmp_path / "filled.tif", values, NAMES)
    assert same(score(rasters=(raster,)), plain)


def test_gaps_make_no_anomalies(score, write_raster, survey_values, tmp_path):
    """Pixels beside gaps score as they do without the gaps, on average and in rank."""
    whole = survey_values.copy()
    whole[:, :6, :8] = survey_values[:, 10:16, 10:18]
    whole[1, 20:23, 25:27] = survey_values[1, 10:13, 10:12]
    holed = whole.copy()
    holed[:, 8:11, 9:30] = np.nan
    holed[:, 18:22, 4:20] = np.nan
    beside = np.zeros((30, 34), bool)
    beside[6:13, 7:32] = beside[16:24, 2:22] = True
    beside &= np.isfinite(holed[0])
    rank, reference = (
        score(rasters=(write_raster(tmp_path / f"{name}.tif", values, NAMES),))["percentile"][beside].mean()
        for name, values in (("holed", holed), ("whole", whole))
    )
    assert abs(rank - reference) < 12


# -- what makes no difference


def test_scoring_twice_gives_the_same_numbers(score, plain):
    assert same(score(), plain)


def test_bands_may_come_in_any_order_and_with_others(score, plain, write_raster, survey_values, tmp_path):
    shuffled = np.stack((survey_values[3], np.full((30, 34), 7.0), *survey_values[[1, 0, 2]]))
    raster = write_raster(tmp_path / "shuffled.tif", shuffled, ("Zn", "Pb", "As", "Au", "Cu"))
    assert same(score(rasters=(raster,)), plain)


def test_layers_score_as_their_stack(score, plain, write_raster, survey_values, tmp_path):
    layers = [write_raster(tmp_path / f"{name}.tif", survey_values[[band]], (name,)) for band, name in enumerate(NAMES)]
    assert same(score(rasters=tuple(layers)), plain)


def test_what_is_known_of_the_quality_of_bands_goes_on(score, write_raster, survey_values, tmp_path):
    raster, known = (
        write_raster(tmp_path / "known.tif", survey_values, NAMES),
        Quality({"Cu": ElementQuality("weak", 0.4)}),
    )
    with rasterio.open(raster.path, "r+") as dataset:
        dataset.update_tags(**quality_tags(known))
    score(rasters=(raster,), contributions=str(tmp_path / "why.tif"))
    for name in ("score", "why"):
        with rasterio.open(tmp_path / f"{name}.tif") as dataset:
            assert quality_of(dataset.tags()) == known


def test_block_by_block_equals_the_whole_and_reads_no_more_than_it_needs(score, plain, small_blocks):
    """Memory is bounded: no read is larger than a block and a window around it."""
    windows = small_blocks()
    scores = score()
    # Once for the pixels and once for the networks.
    assert len(windows) == 2 * 2 * 3 and None not in windows
    assert max(max(window.height, window.width) for window in windows) <= 16 + 2 * 6
    for name in LEARNT[1:]:
        np.testing.assert_allclose(scores[name], plain[name], rtol=1e-4, atol=1e-6)
    np.testing.assert_allclose(scores["percentile"], plain["percentile"], atol=0.3)


def test_a_layer_on_another_grid_is_aligned_with_a_note(score, plain, recorder, write_raster, survey_values, tmp_path):
    finer = np.repeat(np.repeat(survey_values[3:], 2, axis=1), 2, axis=2)
    layers = (
        write_raster(tmp_path / "three.tif", survey_values[:3], NAMES[:3]),
        write_raster(tmp_path / "finer.tif", finer, NAMES[3:], transform=GRID * Affine.scale(0.5)),
    )
    reporter = recorder()
    scores = score(reporter, rasters=layers)
    assert any("finer.tif" in line and "resampled bilinearly" in line for line in reporter.logs)
    valid = np.isfinite(plain["percentile"]) & np.isfinite(scores["percentile"])
    assert valid.mean() > 0.9
    assert np.corrcoef(plain["anomaly_score"][valid], scores["anomaly_score"][valid])[0, 1] > 0.9


def test_the_exclusion_of_the_training_is_carried_on(score, train_job, recorder, tmp_path):
    deposit = {"type": "Point", "coordinates": [410_250.0, 6_992_250.0]}
    job = train_job(exclude=(deposit,), exclude_distance=900.0, epochs=1, guided_epochs=1)
    training.run(job, recorder())
    score(model=job.output)
    with rasterio.open(tmp_path / "score.tif") as dataset:
        exclusion = json.loads(dataset.tags()["GEOHGAN_EXCLUSION"])
    assert exclusion["geometries"] == [deposit] and exclusion["distance"] == 900
    assert CRS.from_wkt(exclusion["crs"]) == CRS.from_epsg(32633)


def test_pixels_of_another_size_are_warned_of(score, recorder, write_raster, survey_values, tmp_path):
    reporter = recorder()
    raster = write_raster(tmp_path / "coarse.tif", survey_values, NAMES, transform=GRID * Affine.scale(4))
    score(reporter, rasters=(raster,))
    (warning,) = reporter.warnings
    assert "trained on pixels of 500 map units and this raster has 2000" in warning


# -- on a card that has too little memory


@pytest.fixture
def full_card(monkeypatch):
    """A processor that is taken for a card, and runs out of memory the given number of times."""

    def fill(times: int) -> list[int]:
        at_once, redraw = [], scoring.redrawn_block

        def redrawn_block(*arguments):
            at_once.append(arguments[-1].at_once)
            if len(at_once) <= times:
                raise torch.OutOfMemoryError
            return redraw(*arguments)

        card = torch.device("cpu", 0)
        monkeypatch.setattr(TrainedModel, "device", card)
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "pretended")
        monkeypatch.setattr(
            window_plan, "windows_at_once", lambda on, size: 100 if on == card else windows_at_once(on, size)
        )
        monkeypatch.setattr(scoring, "redrawn_block", redrawn_block)
        return at_once

    return fill


@pytest.mark.parametrize("times", [1, 2])
def test_a_card_without_memory_gets_less_at_once_and_then_nothing(score, plain, recorder, full_card, times):
    at_once, reporter = full_card(times), recorder()
    scores = score(reporter)
    assert at_once[1] == at_once[0] // 2 and len(at_once) == times + 1
    assert any("going on without it" in warning for warning in reporter.warnings) == (times == 2)
    for name in BANDS:
        np.testing.assert_allclose(scores[name], plain[name], rtol=1e-3, atol=1e-3)


def test_a_processor_without_memory_ends_the_scoring(score, full_card, monkeypatch, tmp_path):
    full_card(1)
    monkeypatch.setattr(TrainedModel, "device", torch.device("cpu"))
    with pytest.raises(torch.OutOfMemoryError):
        score()
    assert os.listdir(tmp_path) == []


# -- what it refuses


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"stride": 7}, "STRIDE is 7: 1 to 6 is expected"),
        ({"rasters": ()}, "There is no raster"),
        ({"rasters": (Raster("nowhere.tif"),)}, r"nowhere\.tif cannot be opened"),
        ({"model": "nowhere.geohgan"}, r"nowhere\.geohgan cannot be read"),
        ({"device": "cuda"}, "The device is .*, but .*: set DEVICE to Processor"),
    ],
)
def test_what_cannot_be_scored_is_told(score, tmp_path, changes, sentence):
    if changes.get("device") == "cuda" and torch.cuda.is_available():
        pytest.skip("there is a card")
    with pytest.raises(EngineError, match=sentence):
        score(**changes)
    assert os.listdir(tmp_path) == []


def test_bands_that_are_missing_are_named(score, survey, tmp_path):
    with pytest.raises(EngineError, match=r"lacks 2 of the 4 bands that are needed: As, Zn\. It has: Au, Pb, Cu, Sn\."):
        score(rasters=(Raster(survey.path, ("Au", "Pb", "Cu", "Sn")),))
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(("height", "width"), [(5, 34), (30, 4)])
def test_a_raster_smaller_than_a_window_is_refused(score, write_raster, survey_values, tmp_path, height, width):
    raster = write_raster(tmp_path / "small.tif", survey_values[:, -height:, -width:], NAMES)
    with pytest.raises(
        EngineError, match=f"Windows of 6 x 6 pixels are larger than the raster of {width} x {height} cells"
    ):
        score(rasters=(raster,))
    assert os.listdir(tmp_path) == ["small.tif"]


def test_a_raster_without_data_is_refused(score, write_raster, tmp_path):
    raster = write_raster(tmp_path / "empty.tif", np.full((4, 12, 12), np.nan), NAMES)
    with pytest.raises(EngineError, match="No pixel of the raster has a value in every band"):
        score(rasters=(raster,))
    assert os.listdir(tmp_path) == ["empty.tif"]


def test_layers_that_do_not_overlap_are_refused(score, write_raster, survey_values, tmp_path):
    layers = (
        write_raster(tmp_path / "here.tif", survey_values[:3], NAMES[:3]),
        write_raster(tmp_path / "there.tif", survey_values[3:], NAMES[3:], transform=GRID * Affine.translation(0, 31)),
    )
    with pytest.raises(EngineError, match=r"there\.tif does not overlap the first layer"):
        score(rasters=layers)
    assert sorted(os.listdir(tmp_path)) == ["here.tif", "there.tif"]


def test_a_failure_keeps_an_older_raster(score, trained, tmp_path, monkeypatch):
    (tmp_path / "score.tif").write_text("older")
    monkeypatch.setattr("models.scoring.job.write_percentiles", lambda *arguments: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        score()
    assert os.listdir(tmp_path) == ["score.tif"] and (tmp_path / "score.tif").read_text() == "older"


def test_the_two_outputs_must_be_two_files(score, tmp_path):
    with pytest.raises(EngineError, match="Two outputs would be written to the same file"):
        score(contributions=str(tmp_path / "score.tif"))
