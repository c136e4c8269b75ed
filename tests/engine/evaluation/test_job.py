"""Score rasters against known deposits: figures worked by hand, and what the report says of them."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from models.evaluation.job import run
from models.evaluation.labels import locate, rasterise
from models.evaluation.ranking import Flagged, Ranking
from models.evaluation.roc import roc
from models.protocol import catalogue
from models.protocol.errors import EngineError
from models.protocol.jobs import EvaluateJob, Raster
from models.rasters.geometry import buffer_mask
from models.rasters.grid import Grid
from tests.pages import MARKED, unmarked_words

# 4 rows of 5 cells: 1 to 5 in the first row, 16 to 20 in the last.
SCORES = np.arange(1.0, 21.0).reshape(4, 5)
OURS = {"GEOHGAN_VERSION": "0.1.0"}


def deposit(score: int) -> dict[str, Any]:
    """A point at the centre of the cell with a score."""
    row, column = divmod(score - 1, 5)
    return {"type": "Point", "coordinates": [400_250.0 + 500 * column, 6_999_750.0 - 500 * row]}


@pytest.fixture
def scored(tmp_path, write_raster) -> Callable[..., Raster]:
    """Write a score raster of named bands with tags."""

    def write(
        bands: dict[str, np.ndarray], tags: dict[str, str] = OURS, file: str = "score.tif", **grid: Any
    ) -> Raster:
        raster = write_raster(tmp_path / file, np.stack(list(bands.values())), list(bands), **grid)
        with rasterio.open(raster.path, "r+") as dataset:
            dataset.update_tags(**tags)
        return raster

    return write


@pytest.fixture
def evaluate(tmp_path, recorder) -> Callable[..., tuple[dict[str, Any], str, Any]]:
    """Run the job; its values, its report, and the reporter."""

    def start(
        *rasters: Raster, labels: list[dict[str, Any]], buffer: float = 0.0, **settings: Any
    ) -> tuple[dict[str, Any], str, Any]:
        reporter = recorder()
        report, curves, areas = (str(tmp_path / name) for name in ("report.html", "curves.csv", "areas.csv"))
        job = EvaluateJob(rasters, tuple(labels), buffer, report, curves, areas, **settings)
        job.check()
        values = run(job, reporter)
        return values, Path(job.report).read_text(encoding="utf-8"), reporter

    return start


def exclusion(*geometries: dict[str, Any], distance: float) -> dict[str, str]:
    return {**OURS, "GEOHGAN_EXCLUSION": json.dumps({"geometries": geometries, "distance": distance, "crs": ""})}


def test_auc_of_two_deposits_worked_by_hand(scored, evaluate):
    # 20 beats all 18 other cells, 17 all but 18 and 19: (18 + 16) / 36.
    raster = scored({"anomaly_score": SCORES, "z_distance": -SCORES, "percentile": SCORES * 5})
    values, report, reporter = evaluate(raster, labels=[deposit(20), deposit(17)])
    assert values["auc"] == pytest.approx(34 / 36)
    assert (values["best_metric"], values["best_band"]) == ("anomaly_score", 1)
    assert (values["positives"], values["negatives"]) == (2, 18)
    assert (values["deposits"], values["deposits_excluded"], values["auc_held_out"]) == (2, 0, None)
    assert [(one["name"], one["band"]) for one in values["metrics"]] == [("anomaly_score", 1), ("z_distance", 2)]
    assert values["metrics"][1]["auc"] == pytest.approx(2 / 36)
    assert "Anomaly score finds the known deposits best of 2 metrics: AUC 0.944" in report
    assert "chosen with these deposits" in report
    assert "2 deposits only" in report
    assert reporter.percents[-1] == 100.0


def test_best_metric_is_the_one_with_the_largest_auc(scored, evaluate):
    raster = scored({"anomaly_score": -SCORES, "img_distance": SCORES})
    values, _, _ = evaluate(raster, labels=[deposit(20)])
    assert (values["best_metric"], values["best_band"], values["auc"]) == ("img_distance", 2, 1.0)


def test_top_of_the_area_worked_by_hand(scored, evaluate):
    # Of 20 cells the top 5, 10 and 20 % are 1, 2 and 4: the first holds 20, the last 17 too.
    _, report, _ = evaluate(scored({"anomaly_score": SCORES}), labels=[deposit(20), deposit(17)])
    for part, count, share in (("top 5 %", 1, "50 %"), ("top 10 %", 1, "50 %"), ("top 20 %", 2, "100 %")):
        row = next(line for line in report.splitlines() if part in line and line.startswith("<tr"))
        assert f">{count}</td>" in row and row.count(f">{share}</td>") == 2


def test_success_rate_table_worked_by_hand(scored, evaluate, tmp_path):
    evaluate(scored({"anomaly_score": SCORES, "percentile": SCORES}), labels=[deposit(20), deposit(17)])
    with open(tmp_path / "areas.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["raster", "metric", "threshold", "area", "deposits"]
    assert [(row["threshold"], row["area"], row["deposits"]) for row in rows[:5]] == [
        ("", "0.0", "0.0"),
        ("20.0", "0.05", "0.5"),
        ("19.0", "0.1", "0.5"),
        ("18.0", "0.15", "0.5"),
        ("17.0", "0.2", "1.0"),
    ]
    assert len(rows) == 21 and {row["metric"] for row in rows} == {"anomaly_score"}


def test_numbers_beside_the_report_are_those_of_the_report(scored, evaluate, tmp_path):
    values, report, _ = evaluate(
        scored({"anomaly_score": SCORES, "z_distance": -SCORES}), labels=[deposit(20), deposit(17)]
    )
    found = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
    assert found["best"] == {"raster": "score", "metric": "anomaly_score", "band": 1, "chosen_with_deposits": True}
    best = found["metrics"][0]
    assert best["auc"] == values["auc"]
    assert best["intervals_95"]["auc"] == [values["auc_low"], values["auc_high"]]
    assert best["p_value"] == values["p_value"]
    assert best["counts"]["deposits"] == 2
    assert [(top["area"], top["deposits"]) for top in best["top"]] == [
        (0.01, 0),
        (0.02, 0),
        (0.05, 1),
        (0.1, 1),
        (0.2, 2),
        (0.3, 2),
    ]
    # Between 18 (half of the deposits, 0.15 of the area) and 17 (all, 0.2): 7 / 11 of the way both add up to 1.
    crossing = best["prediction_area"]
    assert crossing["occupied_area"] == pytest.approx(0.15 + 0.05 * 7 / 11)
    assert crossing["prediction_rate"] == pytest.approx(0.5 + 0.5 * 7 / 11)
    assert crossing["normalised_density"] == pytest.approx(4.5)
    assert best["concentration_area"] is None
    assert "normalised density 4.50" in report and "too few distinct values" in report


def test_the_report_marks_what_looked_at_the_deposits(scored, evaluate):
    random = np.random.default_rng(0)
    scores = random.lognormal(size=(40, 50))
    chosen = np.unravel_index(np.argsort(scores, axis=None)[-8:], scores.shape)
    labels = [
        {"type": "Point", "coordinates": [400_250.0 + 500 * int(column), 6_999_750.0 - 500 * int(row)]}
        for row, column in zip(*chosen, strict=True)
    ]
    values, report, reporter = evaluate(scored({"anomaly_score": scores, "noise": -scores}), labels=labels)
    assert values["p_value"] == pytest.approx(1 / 201) and values["auc"] == values["auc_low"] == 1.0
    for sentence in (
        "does better than chance: p = 0.005",
        "chosen as the best of 2 metrics raises p to 0.01 at most",
        "It was chosen by looking at the deposits",
        "Chosen with the deposits: the curves cross",
        "Label-free: the ",
        "break points come from the scores alone",
        "C-A break 2</td><td>the scores alone (label-free)",
        "P-A intersection</td><td>the deposits",
    ):
        assert sentence in report, sentence
    assert report.count("<svg ") == 5 and not any("chance" in text for text in reporter.warnings)


def test_a_sample_that_cannot_be_told_from_chance_is_said_to_be_so(scored, evaluate):
    scores = np.random.default_rng(0).standard_normal((30, 30))
    labels = [{"type": "Point", "coordinates": [400_250.0 + 2_500 * k, 6_999_750.0 - 2_000 * k]} for k in range(5)]
    values, report, reporter = evaluate(scored({"anomaly_score": scores}), labels=labels)
    assert values["p_value"] > 0.05
    assert values["auc_low"] < values["auc"] < values["auc_high"]
    sentence = "Anomaly score cannot be told from chance by these deposits"
    assert sentence in report and any(sentence in warning for warning in reporter.warnings)


def test_without_resamples_there_are_neither_intervals_nor_p_value(scored, evaluate):
    values, report, _ = evaluate(scored({"anomaly_score": SCORES}), labels=[deposit(20), deposit(17)], resamples=0)
    assert values["auc_low"] is values["auc_high"] is values["p_value"] is None
    assert "not asked for" in report and "95 % interval" not in report


def test_the_seed_repeats_the_whole_report(scored, evaluate):
    raster = scored({"anomaly_score": np.random.default_rng(2).standard_normal((20, 20))})
    labels = [deposit(20), deposit(17), deposit(8)]
    one, same, other = (evaluate(raster, labels=labels, seed=seed)[1] for seed in (3, 3, 4))
    assert one == same != other


def test_buffer_takes_in_the_cells_about_a_deposit(scored, evaluate):
    # 500 m about the cell of 7 reach its four neighbours; the diagonal ones lie 707 m off.
    values, report, _ = evaluate(scored({"anomaly_score": SCORES}), labels=[deposit(7)], buffer=500.0)
    assert (values["positives"], values["negatives"], values["deposits"]) == (5, 15, 1)
    assert "within 500 map units (metre)" in report


def test_held_out_figure_worked_by_hand(scored, evaluate):
    # 500 m about 20 hold 19 and 15 too. Outside of them 17 beats 15 of the 16 other cells (1 to 14, 16 and 18).
    raster = scored({"anomaly_score": SCORES}, exclusion(deposit(20), distance=500.0))
    values, report, reporter = evaluate(raster, labels=[deposit(20), deposit(17)])
    assert values["auc"] == pytest.approx(34 / 36)
    assert values["auc_held_out"] == pytest.approx(15 / 16)
    assert (values["deposits"], values["deposits_excluded"]) == (2, 1)
    sentence = "1 of 2 deposits were excluded from training: this AUC is optimistic"
    assert sentence in report and any(sentence in warning for warning in reporter.warnings)
    assert "0.938" in report


def test_buffer_cells_of_an_excluded_deposit_count_on_no_side(scored, evaluate):
    # Deposit cells are 20, 19, 15 (excluded) and 17, 16, 18, 12. Of the 13 others (1 to 11, 13, 14) the latter
    # beat 13, 13, 13 and 11.
    raster = scored({"anomaly_score": SCORES}, exclusion(deposit(20), distance=0.0))
    values, _, _ = evaluate(raster, labels=[deposit(20), deposit(17)], buffer=500.0)
    assert (values["positives"], values["negatives"]) == (7, 13)
    assert values["auc_held_out"] == pytest.approx(50 / 52)


def test_no_honest_figure_where_every_deposit_was_excluded(scored, evaluate):
    raster = scored({"anomaly_score": SCORES}, exclusion(deposit(20), deposit(17), distance=100.0))
    values, report, _ = evaluate(raster, labels=[deposit(20), deposit(17)])
    assert (values["deposits_excluded"], values["auc_held_out"]) == (2, None)
    assert "no honest figure can be had: train without " in report


@pytest.mark.parametrize(
    ("tags", "sentence"),
    [
        (OURS, "nothing was excluded from it"),
        (exclusion(deposit(1), distance=0.0), "what was excluded from it lies elsewhere"),
        ({}, "does not say how it was made"),
        ({**OURS, "GEOHGAN_CLASSIFIER": "svm"}, "A classifier learnt this map from known deposits."),
        ({**OURS, "GEOHGAN_SOUGHT": "{}"}, "a kind that is chosen for its figures here flatters them"),
    ],
)
def test_what_training_saw(scored, evaluate, tags, sentence):
    _, report, _ = evaluate(scored({"anomaly_score": SCORES}, tags), labels=[deposit(20)])
    assert sentence in report


def test_it_is_said_that_scores_were_told_what_to_look_for(scored, evaluate):
    tags = {**OURS, "GEOHGAN_SOUGHT": json.dumps({"kind": "skarn", "found": ["Cu+"], "missing": []})}
    plain, told = scored({"anomaly_score": SCORES}), scored({"enrichment": SCORES}, tags, "told.tif")
    _, report, reporter = evaluate(plain, told, labels=[deposit(20)])
    sentence = "These scores were told what to look for."
    assert sentence in report and any(sentence in line for line in reporter.warnings)
    assert "told: Enrichment" in report
    _, report, _ = evaluate(plain, labels=[deposit(20)])
    assert "to look for" not in report


def test_deposits_that_cannot_count_are_counted_apart(scored, evaluate):
    scores = SCORES.copy()
    scores[0, 0] = np.nan
    far = {"type": "Point", "coordinates": [0.0, 0.0]}
    empty = {"type": "Point", "coordinates": []}
    values, report, _ = evaluate(scored({"anomaly_score": scores}), labels=[deposit(20), deposit(1), far, empty])
    assert (values["deposits"], values["positives"], values["negatives"]) == (1, 1, 18)
    assert 'on cells without a value (left out)</td><td class="number" align="right">1</td>' in report
    assert 'outside the raster (left out)</td><td class="number" align="right">2</td>' in report
    assert "3 of 4 deposits are left out: 2 outside score, 1 on cells without a value." in report


def test_several_rasters_on_different_grids(scored, evaluate):
    coarse = Affine(1000, 0, 400_000, 0, -1000, 7_000_000)
    second = scored(
        {"classic": np.array([[1.0, 2.0, 5.0], [3.0, 4.0, 6.0]])}, {}, "classic (dense).tif", transform=coarse
    )
    values, report, _ = evaluate(scored({"anomaly_score": SCORES}), second, labels=[deposit(17)])
    assert [(one["raster"], one["name"]) for one in values["metrics"]] == [
        ("score", "anomaly_score"),
        ("classic (dense)", "classic"),
    ]
    # The coarse cell of the deposit has 3, and beats 2 of the 5 others.
    assert values["metrics"][1]["auc"] == pytest.approx(2 / 5)
    assert "score: Anomaly score finds the known deposits best" in report


def test_curves_start_above_every_score_and_end_with_all_cells(scored, evaluate, tmp_path):
    evaluate(scored({"anomaly_score": SCORES, "z_distance": -SCORES}), labels=[deposit(20), deposit(17)])
    with open(tmp_path / "curves.csv", newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == ["raster", "metric", "threshold", "false_positive_rate", "true_positive_rate"]
    curve = [row for row in rows if row["metric"] == "anomaly_score"]
    assert [row["threshold"] for row in curve] == ["", "20.0", "18.0", "17.0", "1.0"]
    assert (curve[0]["false_positive_rate"], curve[0]["true_positive_rate"]) == ("0.0", "0.0")
    assert (curve[-1]["false_positive_rate"], curve[-1]["true_positive_rate"]) == ("1.0", "1.0")


def test_long_curves_are_subsampled_along_their_way():
    random = np.random.default_rng(0)
    positive = random.random(20_000) < 0.1
    curve = roc(Flagged.of(random.standard_normal(20_000) + positive, positive))
    false, true = curve.false_positive_rate, curve.true_positive_rate
    assert 500 < len(false) <= 1000
    assert (false[0], true[0], false[-1], true[-1]) == (0.0, 0.0, 1.0, 1.0)
    steps = np.diff(false) + np.diff(true)
    assert steps.min() > 0 and steps.max() < 0.03  # straight stretches need no points
    assert (np.diff(false) * (true[1:] + true[:-1]) / 2).sum() == pytest.approx(curve.auc, abs=1e-3)


def test_share_at_or_above_counts_ties():
    shares = Ranking.of(np.array([2.0, 1.0, 3.0, 2.0])).share_at_or_above(np.array([3.0, 2.0, 1.0]))
    np.testing.assert_array_equal(shares, [0.25, 0.75, 1.0])


def test_deposits_by_themselves_cover_what_they_cover_together():
    grid = Grid(40, 50, Affine(300, 0, 10_000, 0, -500, 90_000), None)
    random = np.random.default_rng(1)
    points = [
        {"type": "Point", "coordinates": [10_000 + x * 15_000, 90_000 - y * 20_000]} for x, y in random.random((8, 2))
    ]
    line = {"type": "LineString", "coordinates": [[9_000, 89_000], [13_000, 80_000]]}
    area = {
        "type": "Polygon",
        "coordinates": [[[24_000, 71_000], [27_000, 71_000], [24_000, 60_000], [24_000, 71_000]]],
    }
    corners = [[10_000.0, 90_000.0], [24_999.0, 70_001.0]]
    parts = [{"type": "MultiPoint", "coordinates": [[*corner, 7.0]]} for corner in corners]
    labels = [*points, *parts, line, area]
    for buffer in (0.0, 1_400.0):
        together = buffer_mask(labels, buffer, (40, 50), grid.transform)
        np.testing.assert_array_equal(rasterise(locate(labels, buffer, grid), (40, 50)), together)


@pytest.mark.parametrize(
    ("bands", "labels", "buffer", "sentence"),
    [
        ({"anomaly_score": SCORES}, [{"type": "Point", "coordinates": [0.0, 0.0]}], 0.0, "lies inside score"),
        ({"anomaly_score": np.where(SCORES > 19, np.nan, SCORES)}, [deposit(20)], 0.0, "raise BUFFER"),
        ({"anomaly_score": SCORES}, [deposit(8)], 1e5, "make BUFFER smaller"),
        ({"anomaly_score": np.full((4, 5), 3.0)}, [deposit(8)], 0.0, "has the value 3 everywhere"),
        ({"anomaly_score": np.full((4, 5), np.nan)}, [deposit(8)], 0.0, "has no valid cells"),
        ({"percentile": SCORES}, [deposit(8)], 0.0, "no band but percentile"),
        ({"anomaly_score": SCORES}, [], 0.0, "LABELS holds no deposit"),
    ],
)
def test_what_cannot_be_measured_is_told_in_a_sentence(scored, evaluate, tmp_path, bands, labels, buffer, sentence):
    with pytest.raises(EngineError, match=sentence):
        evaluate(scored(bands), labels=labels, buffer=buffer)
    assert [path.name for path in tmp_path.iterdir()] == ["score.tif"]


@pytest.mark.parametrize("settings", [{"resamples": -1}, {"seed": -1}])
def test_settings_below_zero_are_refused(scored, evaluate, tmp_path, settings):
    with pytest.raises(EngineError, match="give 0 or more"):
        evaluate(scored({"anomaly_score": SCORES}), labels=[deposit(20)], **settings)
    assert [path.name for path in tmp_path.iterdir()] == ["score.tif"]


@pytest.mark.parametrize("buffer", [-1.0, float("nan"), float("inf")])
def test_a_buffer_that_is_no_distance_is_refused(buffer):
    with pytest.raises(EngineError, match=f"BUFFER is {buffer:g}: it must be 0 or more map units."):
        EvaluateJob((Raster("a.tif"),), (deposit(1),), buffer).check()


def test_a_job_gives_what_it_says(scored, evaluate):
    values, _, _ = evaluate(scored({"anomaly_score": SCORES}), labels=[deposit(20)])
    assert values.keys() == {*EvaluateJob.output_fields, *EvaluateJob.results}


def test_every_sentence_can_be_said_in_another_language(scored, evaluate, monkeypatch):
    monkeypatch.setattr(catalogue, "_catalogue", lambda language: MARKED)
    random = np.random.default_rng(0)
    scores = random.standard_normal((40, 50))
    bands = {"anomaly_score": scores, "noise": random.lognormal(size=(40, 50)), "flat": np.ones((40, 50))}
    labels = [deposit(20), deposit(17), {"type": "Point", "coordinates": [0.0, 0.0]}, deposit(3)]
    for tags in ({}, exclusion(deposit(17), deposit(3), distance=100.0)):
        raster = scored(bands, tags)
        other = scored({"anomaly_score": SCORES}, tags, "other.tif")
        _, report, _ = evaluate(raster, other, labels=labels, buffer=600.0, language="marked", resamples=30)
        assert unmarked_words(report) == {"score", "other", "noise", "flat"}
        _, report, _ = evaluate(other, labels=labels[:1], language="marked", resamples=0)
        assert unmarked_words(report) == {"other"}


def test_one_bad_band_does_not_stop_the_others(scored, evaluate):
    raster = scored({"anomaly_score": SCORES, "z_distance": np.zeros((4, 5))})
    values, report, reporter = evaluate(raster, labels=[deposit(20)])
    assert [one["name"] for one in values["metrics"]] == ["anomaly_score"]
    assert "z_distance of score has the value 0 everywhere" in report
    assert any("z_distance" in warning for warning in reporter.warnings)


def test_rasters_in_two_reference_systems_are_refused(scored, evaluate):
    other = scored({"anomaly_score": SCORES}, file="other.tif", crs="EPSG:32634")
    with pytest.raises(EngineError, match="other is in another coordinate reference system"):
        evaluate(scored({"anomaly_score": SCORES}), other, labels=[deposit(20)])


def test_rasters_that_count_longitudes_otherwise_have_the_same_deposits(evaluate, scored):
    places = [
        scored({"s": SCORES}, file=f"{west}.tif", transform=Affine(1, 0, west, 0, -1, 4), crs="EPSG:4326")
        for west in (178, -182)
    ]
    labels = [{"type": "Point", "coordinates": [longitude, 0.5]} for longitude in (179.5, -178.5)]
    values, _, reporter = evaluate(*places, labels=labels)
    assert [one["auc"] for one in values["metrics"]] == [values["auc"]] * 2
    assert not any("Left out" in text for text in reporter.warnings)
