"""The accuracy and ablation tools: their measures, their surveys, their tables. Never how good the figures are."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from benchmarks import accuracy, runs
from benchmarks.controls import EVEN, SMOOTHED, Z_SCORES
from benchmarks.detectors import DETECTORS
from benchmarks.figures import Figure, Results
from benchmarks.measures import MEASURES, auc, average_precision, captured
from benchmarks.readouts import mahalanobis
from benchmarks.surveys import from_folder, make_example
from benchmarks.variants import AUTOENCODER, FROZEN, GUIDED, VARIANTS
from benchmarks.whole_window import calibrated, window_distances
from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.masking import window_mse
from models.networks.model_file import TrainedModel, load_trained
from models.protocol.errors import EngineError
from models.protocol.metrics import ANOMALY_SCORE, LEARNT
from models.scoring.component_values import OF_WINDOWS, score_windows

POSITIVE = np.arange(100) < 5
LEARNT_METRICS = (ANOMALY_SCORE, *(component.name for component in LEARNT))
METHODS = (*LEARNT_METRICS, accuracy.WHOLE_WINDOW, *DETECTORS, EVEN, SMOOTHED)


@pytest.fixture(scope="module")
def written(smoke) -> Path:
    """The folder that a smoke run leaves."""
    return smoke("accuracy")


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_make_runs_all_tools(smoke_options):
    """Those that this folder tests, so that the suite runs all that `make bench-smoke` does."""
    tools = ("speed", "precision", "masked", "sought", "levelling", "interpolation", "cluster")
    others = dict.fromkeys(tools, ["--smoke"])
    methods = ["--smoke", "--seeds", "1", "--methods", "idw", "multiquadric"]
    own = {"accuracy": ["--ablation", "--smoke"], "interpolation_methods": methods}
    assert smoke_options == {**own, **others}


def test_each_method_has_each_measure(written):
    figures = rows(written / "accuracy.csv")
    methods = {*METHODS, "reference preset, 2 + 2 epochs only"}
    assert {row["method"] for row in figures} == methods
    assert len(figures) == len(methods) * len(MEASURES)
    assert {row["survey"] for row in figures} == {"example survey"}
    assert all(0 <= float(row["value"]) <= 1 for row in figures)


def test_the_report_shows_a_table_a_measure_and_names_its_protocol(written):
    text = (written / "accuracy.md").read_text(encoding="utf-8")
    for measure in MEASURES:
        table = text.split(f"## {measure}\n")[1].split("##")[0]
        assert all(f"| {method} " in table for method in METHODS)
    assert "Label-free" in text
    assert "say nothing of the method" in text
    assert "Mean difference over the surveys:" in text


def test_the_finer_grid_is_held_against_the_own_one(written):
    assert {row["method"] for row in rows(written / "accuracy_finer.csv")} == {"anomaly_score"}
    text = (written / "accuracy_finer.md").read_text(encoding="utf-8")
    assert "| example survey | " in text and ("holds" in text or "does not hold" in text)


def test_what_is_sought_is_held_against_the_default_and_the_naive_sum(written):
    assert {row["method"] for row in rows(written / "accuracy_sought.csv")} == {
        "anomaly_score",
        accuracy.SOUGHT,
        Z_SCORES,
    }
    assert "| example survey | porphyry_copper |" in (written / "accuracy_sought.md").read_text(encoding="utf-8")


def test_every_kind_that_a_survey_can_tell_is_sought(smoke):
    folder = smoke("sought")
    assert {row["sought"] for row in rows(folder / "sought.csv")} >= {"nothing", "porphyry_copper"}
    assert "| porphyry_copper " in (folder / "sought.md").read_text(encoding="utf-8")


def test_the_ablation_has_each_training_and_readout(written):
    figures = rows(written / "ablation.csv")
    readouts = {row["readout"] for row in figures}
    assert readouts > {*LEARNT_METRICS, EVEN, SMOOTHED}
    expected = sum(len(readouts) - len(variant.untrained) for variant in VARIANTS.values())
    assert len(figures) == expected
    text = (written / "ablation.md").read_text(encoding="utf-8")
    assert all(f"| {training} " in text for training in VARIANTS)
    assert "cannot be told from one seed" in text


def test_a_perfect_score_and_its_reverse():
    scores = -np.arange(100.0)
    assert (auc(POSITIVE, scores), average_precision(POSITIVE, scores), captured(POSITIVE, scores)) == (1, 1, 1)
    assert (auc(POSITIVE, -scores), captured(POSITIVE, -scores)) == (0, 0)


def test_average_precision_of_the_first_and_the_third():
    positive, scores = np.array([True, False, True, False]), np.array([4.0, 3.0, 2.0, 1.0])
    assert average_precision(positive, scores) == pytest.approx((1 / 1 + 2 / 3) / 2)


def test_captured_share_is_of_the_deposit_cells():
    assert captured(np.arange(100) < 10, -np.arange(100.0)) == 0.5
    assert captured(np.arange(100) % 5 == 0, -np.arange(100.0)) == pytest.approx(1 / 20)


def test_scores_that_tie_capture_nothing():
    assert captured(POSITIVE, np.zeros(100)) == 0
    assert auc(POSITIVE, np.zeros(100)) == 0.5


def test_means_and_deviations_over_seeds_and_surveys():
    results = Results()
    for survey, values in (("a", (0.7, 0.9)), ("b", (0.5, 0.5))):
        for seed, value in enumerate(values):
            results.figures.append(Figure(survey, "ours", seed, "pixel AUC", value))
    results.figures.append(Figure("a", "theirs", 0, "pixel AUC", 0.6))
    table = results.by_method("pixel AUC")
    assert table.columns == ["method", "a", "b", "mean"]
    assert table.rows[0] == ["ours", "0.800 ± 0.141", "0.500 ± 0.000", pytest.approx(0.65)]
    assert table.rows[1] == ["theirs", "0.600", None, None]


def test_the_default_is_held_against_the_best_classic_detector_of_each_survey():
    results = Results()
    for survey, classic in (("a", (0.5, 0.6, 0.7, 0.8, 0.55)), ("b", (0.95, 0.6, 0.7, 0.8, 0.55))):
        results.figures.append(Figure(survey, "anomaly_score", 0, "pixel AUC", 0.85))
        results.figures += [Figure(survey, name, 0, "pixel AUC", value) for name, value in zip(DETECTORS, classic)]
    text = accuracy.against_classic(results)
    assert list(DETECTORS)[3] in text and list(DETECTORS)[0] in text
    assert "+0.050" in text and "-0.100" in text
    assert "Mean difference over the surveys: -0.025" in text


def write(path: Path, bands: np.ndarray, shift: float = 0.0) -> None:
    profile = {"driver": "GTiff", "dtype": bands.dtype, "crs": "EPSG:32633"}
    size = dict(zip(("count", "height", "width"), bands.shape))
    with rasterio.open(path, "w", **profile, **size, transform=Affine(500, 0, shift, 0, -500, 0)) as dataset:
        dataset.write(bands)


@pytest.fixture
def folder(tmp_path) -> Path:
    """A survey of 3 bands with one cell without data, and labels: one cell, all cells, a cell without data."""
    stack = np.random.default_rng(0).random((3, 5, 6), np.float32)
    stack[1, 0, 0] = np.nan
    labels = np.zeros((3, 5, 6), np.uint8)
    labels[0, 2, 3], labels[1], labels[2, 0, 0] = 1, 1, 1
    labels[0, 4, 4] = 2
    write(tmp_path / "stack.tif", stack)
    write(tmp_path / "labels.tif", labels)
    return tmp_path


def test_a_folder_is_a_survey(folder):
    survey = from_folder(str(folder))
    assert survey.valid.sum() == len(survey.positive) == 29
    assert survey.positive.sum() == 1
    assert np.argwhere(survey.valid)[survey.positive].tolist() == [[2, 3]]
    assert (survey.name, survey.bands) == (f"{folder.name}:1", 3)


@pytest.mark.parametrize(
    ("band", "sentence"),
    [(4, "no band 4: it has 3"), (0, "no band 0"), (2, "29 of the 29 cells"), (3, "0 of the 29 cells")],
)
def test_a_band_that_cannot_be_measured_on(folder, band, sentence):
    with pytest.raises(EngineError, match=sentence):
        from_folder(f"{folder}:{band}")


def test_folders_that_cannot_be_measured_on(folder):
    with pytest.raises(EngineError, match="is no folder"):
        from_folder(f"{folder}/none:2")
    write(folder / "labels.tif", np.ones((1, 5, 6), np.uint8), shift=500)
    with pytest.raises(EngineError, match="another grid"):
        from_folder(str(folder))
    (folder / "labels.tif").unlink()
    with pytest.raises(EngineError, match=r"has no labels\.tif"):
        from_folder(str(folder))


def test_a_bad_folder_ends_the_tool_with_its_sentence(tmp_path, capsys):
    assert accuracy.main(["--smoke", "--out", str(tmp_path), f"{tmp_path}/none"]) == 2
    assert "is no folder" in capsys.readouterr().err


def test_a_pixel_takes_the_numbers_of_the_window_around_it():
    torch.manual_seed(0)
    sizes = NetworkSizes(3, 4, 5, (8, 8), (16, 16), (16, 16), encoder=(16, 16))
    model = GeoHgan(sizes).eval()
    random = np.random.default_rng(0)
    valid = random.random((9, 10)) < 0.8
    values = np.where(valid, random.standard_normal((3, 9, 10)), 0).astype(np.float32)
    distances = window_distances(model, values, valid)
    assert distances.shape == (2, valid.sum())
    row, column = next((r, c) for r, c in np.argwhere(valid) if 2 <= r <= 7 and 2 <= c <= 8)
    box = np.s_[row - 2 : row + 2, column - 2 : column + 2]
    x, mask = torch.from_numpy(values[(slice(None), *box)][None]), torch.from_numpy(valid[box][None, None])
    reconstruction, of_windows = score_windows(model, x, mask)
    at = int(valid.ravel()[: row * 10 + column].sum())
    assert distances[0, at] == pytest.approx(float(window_mse(reconstruction, x, mask)), rel=1e-4)
    assert distances[1, at] == pytest.approx(float(of_windows[0, OF_WINDOWS.index("z_distance")]), rel=1e-4)


def test_calibrated_scores_keep_their_order():
    scores = calibrated(np.array([1.0, 2.0, 3.0, 4.0, 50.0]))
    assert scores[2] == 0
    assert (np.diff(scores) > 0).all()
    assert (calibrated(np.ones(4)) == 0).all()


def test_mahalanobis_of_residuals_bears_bands_given_twice_and_finds_the_outlier():
    random = np.random.default_rng(0)
    residuals = random.standard_normal((500, 4))
    scores = mahalanobis(residuals)
    assert mahalanobis(np.hstack((residuals, residuals))) == pytest.approx(scores)
    residuals[7] += 20
    assert mahalanobis(residuals).argmax() == 7


def test_variants_leave_out_their_part_and_leave_nothing_behind(tmp_path):
    survey = make_example(tmp_path, width=30, height=30, n_deposits=2)
    settings = {"epochs": 1, "guided_epochs": 1, "windows_per_epoch": 32, "batch_size": 16, "threads": 1}

    def trained(name: str) -> TrainedModel:
        with VARIANTS[name].in_place():
            path = runs.train(survey, tmp_path, 0, kappa=VARIANTS[name].kappa, **settings)
        return load_trained(path, torch.device("cpu"))

    frozen, alone, default = trained(FROZEN), trained(AUTOENCODER), trained(GUIDED)
    assert not frozen.header.training["generator_learns"]
    assert "latent_generator" not in alone.header.history[0]
    assert default.header.training["generator_learns"]
    assert "latent_generator" in default.header.history[0]


def test_a_survey_is_levelled_by_each_method(smoke):
    figures = rows(smoke("levelling") / "levelling.csv")
    assert len(figures) == 5 and {row["survey"] for row in figures} >= {"as it truly is", "levelled, borders"}
