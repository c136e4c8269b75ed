"""Percentiles against counting."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.windows import Window

from models.compute.mapping import Here
from models.rasters import percentiles
from models.rasters.grid import Grid
from models.rasters.percentiles import write_percentiles
from models.rasters.writer import NODATA, create

BLOCKS = [Window(0, 0, 5, 8), Window(5, 0, 4, 8)]


def percentiles_of(scores: np.ndarray, path) -> np.ndarray:
    grid = Grid(*scores.shape, Affine(500, 0, 0, 0, -500, 0), None)
    with create(path, grid, ["score", "percentile"]) as dataset:
        dataset.write(scores.astype(np.float32), 1)
        write_percentiles(dataset, 2, BLOCKS, int((scores != NODATA).sum()), Here())
    with rasterio.open(path) as dataset:
        return dataset.read(2)


@pytest.fixture
def scores() -> np.ndarray:
    """Scores with ties and with cells that have none, one block mostly without."""
    random = np.random.default_rng(0)
    scores = random.integers(-4, 9, (8, 9)).astype(np.float32)
    scores[random.random((8, 9)) < 0.2] = NODATA
    scores[:, 5:8] = NODATA
    return scores


def test_a_percentile_is_the_share_of_cells_that_score_lower_or_alike(scores, tmp_path):
    found = percentiles_of(scores, tmp_path / "scores.tif")
    valid = scores[scores != NODATA]
    for score, percentile in zip(scores.flat, found.flat, strict=True):
        expected = NODATA if score == NODATA else 100 * sum(other <= score for other in valid) / len(valid)
        assert percentile == pytest.approx(expected)
    assert found.max() == 100


def test_a_large_raster_is_ranked_among_a_sample_of_its_cells(scores, tmp_path, monkeypatch):
    exact = percentiles_of(scores, tmp_path / "exact.tif")
    monkeypatch.setattr(percentiles, "_SAMPLE", 15)
    sampled = percentiles_of(scores, tmp_path / "sampled.tif")
    assert (sampled != exact).any()
    assert ((sampled == NODATA) == (scores == NODATA)).all()
    assert np.abs(sampled - exact).max() < 25
