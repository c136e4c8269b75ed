"""Prospectivity: what trains and what is held out, the measures, and the job from rasters to maps and report."""

from __future__ import annotations

import dataclasses
import html
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import gaussian_filter

from models.classification import features as features_module
from models.classification import job as classification
from models.classification import target as target_module
from models.classification.anomalies import in_both_domains
from models.classification.blocks import Blocks, default_side, share_out
from models.classification.calibration import fit_sigmoid
from models.classification.heatmap import _spread
from models.classification.samples import (
    ANOMALY,
    BARREN,
    DepositCells,
    HeldOutSamples,
    TrainingSamples,
    barred_cells,
    barred_deposits,
    deposit_cells,
    draw,
)
from models.classification.validation import Fold, Validation, _ranked
from models.evaluation.labels import LocatedDeposit
from models.protocol.choices import CLASSIFIERS
from models.protocol.errors import EngineError
from models.protocol.jobs import ClassifyJob, Raster, from_json
from models.rasters.grid import Grid
from tests.pages import findings_of

SHAPE = (36, 40)
NAMES = ("a", "b", "c", "d")
TRANSFORM = Affine(500, 0, 400_000, 0, -500, 7_000_000)
# Off to the east, without a common cell.
ELSEWHERE = Affine(500, 0, 500_000, 0, -500, 7_000_000)


def cells_of(count: int, seed: int) -> np.ndarray:
    """Row and column (count, 2) of cells, none twice, off the corner without data."""
    random = np.random.default_rng(seed)
    flat = random.permutation(SHAPE[0] * SHAPE[1])
    cells = np.stack(np.divmod(flat, SHAPE[1]), axis=1)
    return cells[(cells[:, 0] > 6) | (cells[:, 1] > 6)][:count]


def points(cells: np.ndarray, transform: Affine = TRANSFORM) -> tuple[dict[str, Any], ...]:
    """A point at the centre of each cell."""
    return tuple({"type": "Point", "coordinates": transform * (c + 0.5, r + 0.5)} for r, c in cells.tolist())


def values_of(cells: np.ndarray, seed: int, strength: float = 3.0, bands: int = 4) -> np.ndarray:
    """Noise (bands, height, width) that is high in the first band and low in the second at some cells."""
    values = np.random.default_rng(seed).standard_normal((bands, *SHAPE))
    values[0][tuple(cells.T)] += strength
    values[1][tuple(cells.T)] -= strength
    values[:, :6, :6] = np.nan
    return values


DEPOSITS = cells_of(24, 1)
STRANGE = cells_of(30, 2)


@pytest.fixture
def target(tmp_path, write_raster) -> Raster:
    return write_raster(tmp_path / "target.tif", values_of(DEPOSITS, 3), NAMES)


@pytest.fixture
def source(tmp_path, write_raster) -> Raster:
    """Another area with bands in another order, its anomalies like the target's deposits."""
    values = values_of(STRANGE, 4)
    return write_raster(tmp_path / "source.tif", values[[2, 1, 3, 0]], ("c", "b", "d", "a"), transform=ELSEWHERE)


@pytest.fixture
def run(tmp_path, target, recorder) -> Callable[..., tuple[dict[str, Any], np.ndarray, Any]]:
    """Run the job on the target, with changes; its values, its raster (NaN where nodata), and the reporter."""

    def start(**changes: Any) -> tuple[dict[str, Any], np.ndarray, Any]:
        fields = {
            "rasters": (target,),
            "positives": points(DEPOSITS),
            "output": str(tmp_path / "map.tif"),
            "transform": "none",
            "classifier": "logistic_regression",
            "folds": 4,
            "threads": 1,
        }
        job, reporter = ClassifyJob(**{**fields, **changes}), recorder()
        job.check()
        values = classification.run(job, reporter)
        assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100
        return values, read(job.output), reporter

    return start


def read(path: str | Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1, masked=True).filled(np.nan)


def foreign(template: str) -> str:
    """A template as another language might have it: no letter is Latin but those of its gaps."""
    return "".join(
        part if part.startswith("{") else re.sub("[A-Za-z]", "ж", part) for part in re.split(r"({.*?})", template)
    )


def latin_words(page: str) -> set[str]:
    """The words in Latin letters that a report shows."""
    body = re.sub(r"(?s)<(style|script).*?</\1>", "", page)
    return set(re.findall("[A-Za-z]{2,}", html.unescape(re.sub("(?s)<.*?>", " ", body))))


class TestBlocks:
    GRID = Grid(40, 60, Affine(100, 0, 0, 0, -100, 0), CRS.from_epsg(32633))

    def test_folds_hold_whole_blocks_and_even_numbers_of_deposits(self):
        valid = np.ones((40, 60), bool)
        valid[:10, :10] = False
        random = np.random.default_rng(0)
        deposits = np.argwhere(valid)[random.choice(valid.sum(), 40, replace=False)]
        blocks = share_out(valid, deposits, 1000.0, 4, self.GRID, random)
        assert (blocks.rows, blocks.columns, blocks.fold.shape, blocks.count) == (10, 10, (4, 6), 23)
        assert blocks.fold[0, 0] == -1
        counts = np.bincount(blocks.fold_at(*deposits.T), minlength=4)
        assert counts.min() >= 9
        area = np.bincount(blocks.fold[blocks.fold >= 0])
        assert area.min() >= 5

    def test_the_chosen_side_cuts_the_valid_area_into_about_ten_blocks_a_fold(self):
        valid = np.ones((40, 60), bool)
        valid[:, 30:] = False
        assert default_side(valid, 3, self.GRID) == pytest.approx(np.sqrt(1200 * 100 * 100 / 30))

    def test_as_many_folds_as_blocks_with_deposits(self):
        deposits = np.array([[0, 0], [0, 1], [20, 50], [21, 50]])
        blocks = share_out(np.ones((40, 60), bool), deposits, 1000.0, 4, self.GRID, np.random.default_rng(0))
        assert blocks.folds == 2
        assert len(set(blocks.fold_at(*deposits[[0, 2]].T))) == 2


class TestSamples:
    # Two blocks of 2 x 2 cells side by side: fold 0 and fold 1.
    BLOCKS = Blocks(2, 2, np.array([[0, 1]]), 2)

    def test_a_large_deposit_is_listed_with_its_valid_cells_and_weighs_as_much_as_a_small_one(self):
        valid = np.ones((6, 6), bool)
        valid[0, 0] = False
        large = LocatedDeposit.of((slice(0, 3), slice(0, 3)), np.ones((3, 3), bool), np.ones((3, 3), bool))
        small = LocatedDeposit.of((slice(4, 5), slice(5, 6)), np.ones((1, 1), bool), np.ones((1, 1), bool))
        lost = LocatedDeposit.of((slice(0, 1), slice(0, 1)), np.ones((1, 1), bool), np.ones((1, 1), bool))
        cells = deposit_cells([large, lost, small], valid, np.random.default_rng(0))
        assert cells.number.tolist() == [0] * 8 + [1]
        assert cells.centres.tolist() == [[1, 1], [4, 5]]
        assert cells.cells[-1].tolist() == [4, 5] and [0, 0] not in cells.cells.tolist()
        second = cells.some(np.array([1]))
        assert (second.cells.tolist(), second.number.tolist(), second.centres.tolist()) == ([[4, 5]], [0], [[4, 5]])

        number = np.concatenate((cells.number, [BARREN] * 3))
        samples = TrainingSamples(np.zeros((12, 1, 1, 1)), number, np.zeros((12, 2), bool))
        _, positive, weight = samples.training()
        assert positive.tolist() == [True] * 9 + [False] * 3
        np.testing.assert_allclose(weight, [1 / 8] * 8 + [1.0] * 4)

    def test_anomalies_weigh_no_more_than_the_deposits(self):
        number = np.array([0, 1] + [ANOMALY] * 8 + [BARREN])
        samples = TrainingSamples(np.zeros((11, 1, 1, 1)), number, np.zeros((11, 2), bool))
        _, _, weight = samples.training()
        np.testing.assert_allclose(weight, [1, 1] + [0.25] * 8 + [1])

    def test_a_deposit_across_an_edge_is_held_out_as_a_whole(self):
        # Deposit 0 has its centre in fold 0 and a cell in fold 1; deposit 1, of fold 1, shares that cell.
        deposits = DepositCells(
            np.array([[0, 1], [0, 2], [0, 2], [1, 3], [1, 0]]),
            np.array([0, 0, 1, 1, 2]),
            np.array([[0, 1], [1, 3], [1, 0]]),
            np.arange(3),
        )
        barred = barred_deposits(deposits, self.BLOCKS, 4)
        assert barred[:, 0].tolist() == [True, True, True, False, True]
        assert barred[:, 1].tolist() == [False, True, True, True, False]

    def test_anomalies_in_held_out_blocks_do_not_train_and_those_elsewhere_do(self):
        grid = Grid(2, 4, Affine(1, 0, 0, 0, -1, 2), CRS.from_epsg(32633))
        # The source lies half a cell off and reaches beyond the target to the right.
        source = Grid(2, 6, Affine(1, 0, 0.25, 0, -1, 2), CRS.from_epsg(32633))
        mask = np.zeros((2, 6), bool)
        mask[0, [0, 3, 5]] = True
        anomalies = in_both_domains(mask, source, grid)
        assert anomalies.in_target.tolist() == [True, True, False]
        barred = barred_cells(anomalies.target_cells, self.BLOCKS, anomalies.in_target)
        assert barred.tolist() == [[True, False], [False, True], [False, False]]

    def test_anomalies_are_placed_across_coordinate_reference_systems(self):
        from rasterio.warp import transform

        target = Grid(*SHAPE, TRANSFORM, CRS.from_epsg(32633))
        (west,), (north,) = transform("EPSG:32633", "EPSG:4326", [405_250], [6_995_250])
        source = Grid(1, 1, Affine(1e-4, 0, west - 5e-5, 0, -1e-4, north + 5e-5), CRS.from_epsg(4326))
        assert in_both_domains(np.ones((1, 1), bool), source, target).target_cells.tolist() == [[9, 10]]

    def test_drawn_cells_are_of_the_mask_and_none_comes_twice(self):
        mask = np.random.default_rng(0).random((30, 20)) < 0.3
        cells = draw(mask, 50, np.random.default_rng(1))
        assert len(np.unique(cells, axis=0)) == 50 and mask[tuple(cells.T)].all()
        assert len(draw(mask, 10_000, np.random.default_rng(1))) == mask.sum()
        # Every cell has the same chance.
        hits = np.zeros(mask.shape)
        for seed in range(400):
            hits[tuple(draw(mask, 20, np.random.default_rng(seed)).T)] += 1
        assert hits[mask].min() > 0.3 * hits[mask].mean() and not hits[~mask].any()

    def test_the_background_stands_for_all_of_its_cells(self):
        held_out = HeldOutSamples(
            np.zeros((5, 1, 1, 1)), np.array([0, 0, BARREN, BARREN, 1]), np.array([0, 0, 0, 1, 1]), 7.0
        )
        _, positive, weight = held_out.of(0)
        assert positive.tolist() == [True, True, False] and weight.tolist() == [0.5, 0.5, 7.0]
        with pytest.raises(EngineError, match="fold 3 hold no cell but deposits"):
            HeldOutSamples(np.zeros((1, 1, 1, 1)), np.array([0]), np.array([2]), 1.0).of(2)


class TestCalibration:
    @staticmethod
    def validation(scores, positive, weight=None):
        fold = Fold(1, 1, 0.5, 0.5, 0.5)
        weight = np.ones(len(scores)) if weight is None else weight
        return Validation((fold,), np.asarray(scores, float), np.asarray(positive, bool), weight)

    def test_gives_the_probability_among_equally_many_deposits_and_background(self):
        # Normal scores of the same spread, two apart: the log odds are 2 x score, whatever the number of background.
        random = np.random.default_rng(0)
        scores = np.concatenate((random.normal(1, 1, 4000), random.normal(-1, 1, 40_000)))
        sigmoid = fit_sigmoid(self.validation(scores, np.arange(44_000) < 4000))
        assert sigmoid.fitted
        assert (sigmoid.slope, sigmoid.intercept) == (pytest.approx(2, abs=0.1), pytest.approx(0, abs=0.1))

    def test_few_deposits_that_are_told_apart_give_no_certainty(self):
        scores = np.array([3.0, 4.0, 5.0, -3.0, -4.0, -5.0])
        sigmoid = fit_sigmoid(self.validation(scores, scores > 0))
        assert 0.7 < sigmoid(np.array(4.0)) < 0.9

    def test_without_skill_the_order_is_kept_and_nothing_is_fitted(self):
        sigmoid = fit_sigmoid(self.validation([0.0, 1, 2, 3], [True, True, False, False]))
        assert not sigmoid.fitted and sigmoid.slope > 0

    def test_what_the_top_of_the_area_holds(self):
        scores = np.concatenate((np.arange(100.0), [95.5, 95.5, 10.0]))
        found = tuple(_ranked(0, np.array([0, 0, 1]), scores[100:], scores[:100]))
        assert [(one.number, one.percentile) for one in found] == [(0, 96.0), (1, 10.5)]
        validation = self.validation(scores, np.arange(103) >= 100)
        assert dataclasses.replace(validation, deposits=found).captured(0.1) == 0.5


class TestJob:
    @pytest.mark.parametrize("classifier", CLASSIFIERS)
    def test_each_classifier_finds_held_out_deposits(self, run, classifier):
        values, prospectivity, _ = run(classifier=classifier, patch_size=3)
        assert values["auc"] > 0.85
        assert (values["auc_without"], values["deposits"], values["folds_used"]) == (None, 24, 4)
        assert np.isnan(prospectivity[:6, :6]).all() and np.isfinite(prospectivity).sum() == 36 * 40 - 36
        assert 0 <= np.nanmin(prospectivity) < np.nanmax(prospectivity) <= 1
        at_deposits = prospectivity[tuple(DEPOSITS.T)]
        assert np.mean(at_deposits) > 0.6 > 0.4 > np.nanmedian(prospectivity)

    def test_the_raster_tells_what_it_is(self, run, tmp_path):
        run()
        with rasterio.open(tmp_path / "map.tif") as dataset:
            assert dataset.descriptions == ("prospectivity", "uncertainty") and str(dataset.crs) == "EPSG:32633"
            assert dataset.tags()["GEOHGAN_CLASSIFIER"] == "logistic_regression"
            assert dataset.tags()["GEOHGAN_UNCERTAINTY"] == "standard deviation of the probability, 4 folds"
            assert dataset.tags()["GEOHGAN_VERSION"]

    def test_the_second_band_is_how_far_the_folds_disagree_and_changes_nothing_of_the_first(self, run, tmp_path):
        with_it = run(uncertainty=True)[1]
        with rasterio.open(tmp_path / "map.tif") as dataset:
            spread = dataset.read(2, masked=True).filled(np.nan)
        np.testing.assert_array_equal(run(uncertainty=False)[1], with_it)
        with rasterio.open(tmp_path / "map.tif") as dataset:
            assert dataset.count == 1 and "GEOHGAN_UNCERTAINTY" not in dataset.tags()
        np.testing.assert_array_equal(np.isnan(spread), np.isnan(with_it))
        assert 0 <= np.nanmin(spread) < np.nanmax(spread) < 0.6
        # Four folds agree where there is nothing to tell apart but at the ends.
        assert np.nanmean(spread) < 0.2

    def test_a_spread_is_the_standard_deviation(self):
        values = np.random.default_rng(0).random((7, 50))
        np.testing.assert_allclose(_spread(iter(values)), values.std(axis=0, ddof=1))

    @pytest.mark.parametrize("classifier", ["random_forest", "cnn"])
    def test_the_seed_makes_the_map(self, run, classifier):
        given = {"classifier": classifier, "patch_size": 3, "folds": 2}
        first, again, other = (run(**given, seed=seed) for seed in (5, 5, 6))
        assert first[0] == again[0]
        np.testing.assert_array_equal(first[1], again[1])
        assert not np.array_equal(first[1], other[1], equal_nan=True)

    @pytest.mark.parametrize("classifier", ["logistic_regression", "cnn"])
    def test_raster_blocks_make_no_difference(self, run, source, monkeypatch, classifier):
        given = {
            "classifier": classifier,
            "patch_size": 5,
            "folds": 2,
            "source": (source,),
            "anomalies": points(STRANGE, ELSEWHERE),
        }
        whole = run(**given)
        monkeypatch.setattr(features_module, "_BLOCK", 16)
        monkeypatch.setattr(features_module, "_STATISTICS_PIXELS", 10**9)
        parts = run(**given)
        assert parts[0]["auc"] == pytest.approx(whole[0]["auc"], abs=1e-6)
        np.testing.assert_allclose(parts[1], whole[1], atol=1e-4)

    def test_the_background_of_large_rasters_is_drawn(self, run, monkeypatch):
        monkeypatch.setattr(classification, "_MEMORY", 600 * 4 * 4)
        values, _, reporter = run(negative_ratio=50)
        assert values["auc"] > 0.85 and values["barren"] == 600
        assert any("fewer than NEGATIVE_RATIO asks for (1200)" in text for text in reporter.logs)

    def test_nothing_but_valid_cells_far_from_deposits_is_barren(self, run):
        values, _, _ = run(negative_ratio=10_000, negative_distance=1000)
        rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
        distance = np.min([np.hypot(rows - r, columns - c) for r, c in DEPOSITS], axis=0)
        assert values["barren"] == ((distance > 2) & ~((rows < 6) & (columns < 6))).sum()


class TestAnomalies:
    def test_of_another_area_with_bands_in_another_order_help_where_deposits_are_few(self, run, tmp_path, write_raster):
        # Ten deposits do not show which of twenty bands count; forty anomalies elsewhere do.
        names, few = [f"element {number}" for number in range(20)], DEPOSITS[:10]
        target = write_raster(tmp_path / "few.tif", values_of(few, 3, 1.5, bands=20), names)
        values = values_of(STRANGE, 4, 1.5, bands=20)
        sources = [
            write_raster(tmp_path / f"{step}.tif", values[::step], names[::step], transform=ELSEWHERE)
            for step in (1, -1)
        ]
        given = {"rasters": (target,), "positives": points(few), "anomalies": points(STRANGE, ELSEWHERE)}
        straight, turned = (run(**given, source=(one,)) for one in sources)
        assert straight[0]["auc"] > straight[0]["auc_without"] + 0.03
        assert straight[0] == turned[0]
        np.testing.assert_array_equal(straight[1], turned[1])

    def test_the_map_without_them_differs_by_them_alone(self, run, source, tmp_path):
        compare = tmp_path / "without.tif"
        given = {"source": (source,), "anomalies": points(STRANGE, ELSEWHERE), "compare": str(compare)}
        both, with_anomalies, _ = run(**given)
        # As many barren samples as for 24 deposits and 30 anomalies.
        alone, without, _ = run(negative_ratio=5 * (24 + 30) / 24)
        assert both["auc_without"] == alone["auc"] and both["anomalies_used"] == 30
        np.testing.assert_array_equal(read(compare), without)
        assert not np.array_equal(with_anomalies, without, equal_nan=True)

    def test_a_raster_of_them_does_as_points_do(self, run, source, tmp_path, write_raster):
        kept = np.full((1, *SHAPE), np.nan)
        kept[0][tuple(STRANGE.T)] = 1.5
        filtered = write_raster(tmp_path / "filtered.tif", kept, transform=ELSEWHERE)
        of_raster = run(source=(source,), anomaly_raster=filtered.path)
        of_points = run(source=(source,), anomalies=points(STRANGE, ELSEWHERE))
        assert of_raster[0] == of_points[0]
        np.testing.assert_array_equal(of_raster[1], of_points[1])

    def test_those_beside_held_out_deposits_do_not_give_them_away(self, run, tmp_path, write_raster):
        # Smooth noise has nothing to do with deposits, and neighbours look alike: only a leak could find them.
        random = np.random.default_rng(8)
        smooth = np.stack([gaussian_filter(random.standard_normal(SHAPE), 1.5) for _ in range(8)])
        target = write_raster(tmp_path / "smooth.tif", smooth, [f"band {number}" for number in range(8)])
        deposits = np.array([(r, c) for r in range(4, 36, 6) for c in range(4, 40, 6)])
        beside = points(deposits + (0, 1))
        values, _, reporter = run(
            rasters=(target,), positives=points(deposits), anomalies=beside, classifier="random_forest", block_size=3000
        )
        assert values["anomalies_used"] == 36
        assert 0.3 < values["auc"] < 0.7
        assert any("36 of the anomalies lie in the target domain" in text for text in reporter.logs)

    def test_those_on_known_deposits_count_once(self, run):
        values, _, _ = run(anomalies=points(np.concatenate((DEPOSITS[:5], STRANGE[:7]))))
        assert values["anomalies_used"] == 7

    def test_those_without_values_are_left_out_and_told(self, run):
        _, _, reporter = run(anomalies=points(np.concatenate((STRANGE[:7], [[0, 0], [1, 1]]))))
        assert any("2 anomalies lack a value" in text for text in reporter.warnings)


class TestReport:
    def test_gives_folds_curves_and_numbers(self, run, source, tmp_path):
        report = tmp_path / "report.html"
        values, _, reporter = run(source=(source,), anomalies=points(STRANGE, ELSEWHERE), report=str(report))
        text = report.read_text(encoding="utf-8")
        assert "<svg" in text and "with the anomalies (" in text and "without the anomalies (" in text
        assert "improve" in text and f"{values['auc']:.3f}" in text and f"{values['auc_without']:.3f}" in text
        assert "share of background cells flagged" in text and "share of deposits flagged" in text
        assert "calibrated on held-out scores" in text and "Imbalance is met by weights" in text
        numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
        folds = numbers["validation"]["folds"]
        assert np.mean([fold["auc"] for fold in folds]) == pytest.approx(values["auc"])
        assert sum(fold["deposits"] for fold in folds) == 24
        assert sum(fold["background"] for fold in folds) == 36 * 40 - 36 - 24
        assert numbers["without_anomalies"]["auc"] == pytest.approx(values["auc_without"])

    def test_tells_what_drives_the_map_and_which_deposits_were_missed_by_name(self, run, tmp_path):
        names = tuple(f"Mine {number}" for number in range(len(DEPOSITS) + 1))
        # The first lies outside, so that names and deposits must be held together.
        deposits = (*points(DEPOSITS[:1], ELSEWHERE), *points(DEPOSITS))
        _, _, reporter = run(positives=deposits, names=names, report=str(tmp_path / "report.html"))
        numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
        drivers = [one["band"] for one in numbers["importance"]]
        assert sorted(drivers[:2]) == ["a", "b"] and sorted(drivers) == ["a", "b", "c", "d"]
        drops = [one["mean"] for one in numbers["importance"]]
        assert drops == sorted(drops, reverse=True) and drops[1] > 0.05 > abs(drops[2])
        found = numbers["found_deposits"]
        assert {one["name"] for one in found} == set(names[1:])
        column, row = ~TRANSFORM * (found[0]["x"], found[0]["y"])
        assert DEPOSITS[int(found[0]["name"].split()[1]) - 1].tolist() == [int(row), int(column)]
        percentiles = [one["percentile"] for one in found]
        assert percentiles == sorted(percentiles, reverse=True)
        assert [one["caught"] for one in found] == [one > 90 for one in percentiles]
        assert numbers["validation"]["captured_in_top_tenth"] == np.mean([one["caught"] for one in found])
        text = (tmp_path / "report.html").read_text(encoding="utf-8")
        assert f"<td>{found[0]['name']}</td>" in text and "<h2>What drives the map</h2>" in text
        assert any("What drives the map most, by how far the held-out AUC falls" in line for line in reporter.logs)
        assert any(f"hold {sum(one['caught'] for one in found)} of 24 deposits" in line for line in reporter.logs)

    def test_deposits_without_names_go_by_their_coordinates(self, run, tmp_path):
        run(report=str(tmp_path / "report.html"))
        numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
        assert all(one["name"] == f"({one['x']:.10g}, {one['y']:.10g})" for one in numbers["found_deposits"])
        assert numbers["provenance"]["inputs"][1]["counted"] == 24

    def test_says_all_of_it_in_any_language(self, run, source, tmp_path, monkeypatch):
        monkeypatch.setattr("models.reporting.publish.translation", lambda language: foreign)
        report, away = tmp_path / "report.html", points(DEPOSITS[:2], ELSEWHERE)
        anomalies = points(np.concatenate((STRANGE, DEPOSITS[:1])), ELSEWHERE)
        deposits = (*points(DEPOSITS[:6]), *points(np.array([[1, 1]])), *away)
        given = {"positives": deposits, "source": (source,), "anomalies": anomalies, "folds": 3, "buffer": 500.0}
        run(**given, report=str(report), language="xx")
        assert latin_words(findings_of(report.read_text(encoding="utf-8"))) == {"Geo", "Hgan", "for", "QGIS"}

    def test_few_deposits_tell_nothing(self, run, source):
        given = {"positives": points(DEPOSITS[:6]), "folds": 3, "source": (source,)}
        _, _, reporter = run(**given, anomalies=points(STRANGE, ELSEWHERE))
        assert any("it cannot be told whether they help" in text for text in reporter.logs)
        assert any("6 deposits only, too few" in text for text in reporter.warnings)

    def test_a_map_without_skill_is_called_so(self, run, tmp_path, write_raster):
        # Deposits are high in the west and low in the east: what is learnt on one side is wrong on the other.
        west, east = (
            np.array([(r, c) for r in range(2, 18, 4) for c in range(2 + start, 18 + start, 4)]) for start in (0, 20)
        )
        values = np.random.default_rng(0).normal(0, 0.1, (1, *SHAPE))
        values[0][tuple(west.T)], values[0][tuple(east.T)] = 1, -1
        odd = write_raster(tmp_path / "odd.tif", values, ["a"])
        given = {"rasters": (odd,), "positives": points(np.concatenate((west, east))), "folds": 2}
        result, prospectivity, reporter = run(**given, block_size=10_000)
        assert result["auc"] < 0.2
        assert any("no better than chance" in text for text in reporter.warnings)
        assert any("could not be calibrated" in text for text in reporter.warnings)
        assert np.isfinite(prospectivity).all()

    def test_what_cannot_be_told_from_chance_has_one_verdict_and_no_drivers(self, run, tmp_path, write_raster):
        noise = write_raster(tmp_path / "noise.tif", values_of(DEPOSITS, 5, strength=0.0), NAMES)
        report, verdicts = str(tmp_path / "report.html"), ("no better than chance", "cannot be told from chance")
        for seed in range(3):
            values, _, reporter = run(rasters=(noise,), report=report, seed=seed, uncertainty=False)
            told = [verdict for verdict in verdicts if any(verdict in text for text in reporter.warnings)]
            assert told == [verdicts[values["auc"] > 0.5]]
            assert not any("drives the map" in text for text in reporter.logs)

    def test_fewer_blocks_with_deposits_than_folds_are_told(self, run):
        values, _, reporter = run(block_size=10_000, folds=6)
        assert values["folds_used"] == 4
        assert any("there are 4 folds rather than 6" in text for text in reporter.warnings)

    def test_deposits_that_are_left_out_are_told(self, run):
        away = points(DEPOSITS[:3], ELSEWHERE)
        values, _, reporter = run(positives=(*points(DEPOSITS), *points(np.array([[1, 1]])), *away))
        assert values["deposits"] == 24
        assert any("3 outside the rasters and 1 on cells without values" in text for text in reporter.warnings)

    def test_of_very_many_deposits_some_train(self, run, monkeypatch):
        monkeypatch.setattr(target_module, "MAX_DEPOSITS", 20)
        values, _, reporter = run()
        assert values["deposits"] == 20
        assert any(text.startswith("4 deposits, drawn at random, are left out") for text in reporter.warnings)


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"positives": ()}, "POSITIVES holds no deposit"),
        ({"positives": points(DEPOSITS, ELSEWHERE)}, "None of the 24 deposits lies inside INPUT"),
        ({"positives": points(np.array([[0, 0], [1, 1]]))}, "All 2 deposits inside INPUT lie on cells without a value"),
        ({"positives": points(DEPOSITS[:3])}, "FOLDS is 4, and only 3 of the deposits lie"),
        ({"positives": points(DEPOSITS[:1])}, "only 1 of the deposits lies .* two or more"),
        ({"negative_distance": 1e5}, "No cell of INPUT is left for barren samples.* make NEGATIVE_DISTANCE"),
        ({"buffer": 1e5}, "No cell of INPUT is left for barren samples|hold no cell but deposits"),
        ({"block_size": 2.0}, "less than 3 cells: neighbours, which look alike"),
        ({"block_size": 1e6}, "lie in one block.* make BLOCK_SIZE smaller"),
        ({"positives": points(np.array([[20, 20]] * 5)), "block_size": 5000.0}, "All 5 deposits lie on one cell"),
        (
            {"positives": points(np.array([[20, 20], [20, 21]] * 2)), "block_size": 5000.0},
            "All 4 deposits lie in one b",
        ),
        ({"anomalies": points(STRANGE)}, "None of the 30 ANOMALIES lies on SOURCE"),
        ({"anomalies": points(np.array([[0, 0]]), ELSEWHERE)}, "None of the 1 ANOMALIES can train: 1 lie on cells"),
        ({"anomalies": points(DEPOSITS[:2]), "source": ()}, "0 lie on cells .* 2 on known deposits"),
        ({"anomaly_raster": "empty"}, "has no cell with a value"),
        ({"anomaly_raster": "other_grid"}, "does not lie on the grid of SOURCE"),
        ({"anomaly_raster": "full"}, "more than can be anomalies"),
        ({"anomaly_raster": "full", "anomalies": points(STRANGE)}, "choose one of the two"),
        ({"anomaly_raster": "full", "source": "other_bands"}, "SOURCE does not match INPUT.*lacks 1 of the 4.*: d"),
        ({"anomalies": points(STRANGE, ELSEWHERE), "source": "no_system"}, "no coordinate reference system"),
        ({"compare": "without.tif"}, "COMPARE is the map without the anomalies"),
        ({"rasters": "empty_survey"}, "No cell of INPUT has a value in every band"),
        ({"transform": "log", "rasters": "negative"}, "TRANSFORM Logarithm needs positive values"),
        ({"folds": 1}, "FOLDS is 1"),
        ({"names": ("a", "b")}, "2 names for 24 deposits: give one each, or none"),
        ({"buffer": -1.0}, "BUFFER is -1"),
        ({"negative_distance": float("nan")}, "NEGATIVE_DISTANCE is nan"),
        ({"negative_ratio": 0.0}, "NEGATIVE_RATIO is 0"),
        ({"block_size": 0.0}, "BLOCK_SIZE is 0"),
        ({"patch_size": 4}, "PATCH_SIZE is 4: it must be an odd number"),
        ({"seed": -1}, "SEED is -1"),
    ],
)
def test_what_cannot_be_classified_is_told_in_a_sentence(run, tmp_path, write_raster, source, changes, sentence):
    nothing = np.full((1, *SHAPE), np.nan)
    files = {
        "empty": lambda path: write_raster(path, nothing, transform=ELSEWHERE).path,
        "other_grid": lambda path: write_raster(path, nothing).path,
        "full": lambda path: write_raster(path, np.ones((1, *SHAPE)), transform=ELSEWHERE).path,
        "other_bands": lambda path: (write_raster(path, np.ones((4, *SHAPE)), ("a", "b", "c", "x"), crs="EPSG:32633"),),
        "no_system": lambda path: (write_raster(path, np.ones((4, *SHAPE)), NAMES, transform=ELSEWHERE, crs=None),),
        "empty_survey": lambda path: (write_raster(path, np.full((4, *SHAPE), np.nan), NAMES),),
        "negative": lambda path: (write_raster(path, -np.ones((4, *SHAPE)), NAMES),),
    }
    before = {"source": (source,)} if {"anomalies", "anomaly_raster"} & changes.keys() else {}
    given = {
        name: files[value](tmp_path / f"{value}.tif") if isinstance(value, str) and value in files else value
        for name, value in {**before, **changes}.items()
    }
    if "compare" in given:
        given["compare"] = str(tmp_path / given["compare"])
    with pytest.raises(EngineError, match=sentence):
        run(**given, report=str(tmp_path / "report.html"))
    assert not [path for path in tmp_path.iterdir() if "map" in path.name or "report" in path.name]


@pytest.mark.parametrize(("field", "value"), [("classifier", "oracle"), ("transform", "sqrt")])
def test_a_choice_that_there_is_not_is_refused_as_the_job_is_read(field, value):
    job = ClassifyJob((Raster("a.tif"),), points(DEPOSITS), "map.tif", **{field: value})
    with pytest.raises(EngineError, match=f"{field} is one of .*, not '{value}'"):
        from_json(job.to_json())


def test_a_run_that_fails_late_leaves_nothing(run, tmp_path, monkeypatch):
    def fail(*_: Any) -> str:
        raise EngineError("Too late.")

    monkeypatch.setattr(classification, "classification_report", fail)
    with pytest.raises(EngineError, match="Too late"):
        run(report=str(tmp_path / "report.html"))
    assert [path.name for path in tmp_path.iterdir()] == ["target.tif"]
