"""The tool that holds methods of interpolation against each other."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from affine import Affine

from benchmarks.interpolation_methods import COLUMNS, dots
from models.rasters.grid import Grid


def test_methods_are_measured(smoke):
    with open(smoke("interpolation_methods") / "methods.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == COLUMNS
    assert [row["method"] for row in rows] == ["idw", "multiquadric"]
    assert all(0 < float(row["AUC"]) < 1 for row in rows)


@pytest.mark.parametrize(("height", "share"), [(5.0, 0.8), (0.0, 0.0)])
def test_dots_are_the_peaks_at_the_samples(height, share):
    random = np.random.default_rng(0)
    grid = Grid(200, 200, Affine(10, 0, 0, 0, -10, 2000), None)
    rows, columns = np.mgrid[10:200:20, 10:200:20]
    samples = np.column_stack(grid.transform * (columns.ravel() + 0.5, rows.ravel() + 0.5))
    values = random.standard_normal((200, 200))
    values[rows, columns] += height * 10
    assert dots(values, samples, grid) == pytest.approx(share, abs=0.15)
