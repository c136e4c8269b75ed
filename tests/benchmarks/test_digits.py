"""The tool that tries the detectors on images: what it makes of images, and a table of its own."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from benchmarks import digits


def test_a_smoke_run_leaves_a_table(tmp_path, capsys):
    assert digits.main(["--smoke", "--detectors", "ganomaly", "--threads", "1", "--out", str(tmp_path)]) == 0
    with open(tmp_path / "digits.csv", encoding="utf-8") as file:
        found = {row["score"]: float(row["mean AUC"]) for row in csv.DictReader(file)}
    assert list(found) == ["PCA reconstruction", "kNN, 50 neighbours", "GANomaly, dense", "GANomaly, its own score"]
    assert found["PCA reconstruction"] > 0.9 and 0.5 < found["GANomaly, dense"] <= 1
    assert "images of 8 x 8, taken as they are" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("shape", "side", "told"),
    [((28, 28), 28, "taken as they are"), ((3, 6), 6, "padded or cropped to 6 x 6"), ((70, 66, 2), 64, "to 64 x 64")],
)
def test_images_are_scaled_and_made_square(tmp_path, shape, side, told):
    x = np.random.default_rng(0).integers(0, 256, (4, *shape))
    np.savez(tmp_path / "images.npz", x_train=x, x_test=x[:2], y_train=[0, 0, 1, 1], y_test=[0, 1])
    images = digits.from_file(tmp_path / "images.npz")
    assert images.x_train.shape == (4, shape[2] if len(shape) == 3 else 1, side, side)
    assert images.x_train.dtype == np.float32 and abs(images.x_train).max() == 1
    assert images.classes == [0, 1] and told in images.about
