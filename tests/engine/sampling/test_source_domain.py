"""What is learnt from comes from everywhere, in rasters within the memory budget and above it."""

from __future__ import annotations

import numpy as np
import pytest

from models.networks.model_file import load
from models.protocol.jobs import TrainJob
from models.rasters.stack import Stack
from models.sampling import source_domain
from models.sampling.source_domain import read_source_domain
from models.training.job import run
from tests.support import GRID, polygon

SIDE = 192
BRIEF = {"preset": "fast", "epochs": 1, "guided_epochs": 1, "windows_per_epoch": 32, "batch_size": 16, "threads": 1}


@pytest.fixture
def raster(write_raster, tmp_path):
    """Bands that tell where a pixel lies: its row and its column."""
    rows, columns = np.indices((SIDE, SIDE), np.float32)
    return write_raster(tmp_path / "where.tif", np.stack((rows, columns)) + 1, ("row", "column"))


@pytest.fixture
def source(raster, recorder, monkeypatch):
    def read(budget: int | None = None, **changes):
        """Read with room for a number of pixels."""
        if budget:
            monkeypatch.setattr(source_domain, "_MEMORY", budget * (4 * 2 + source_domain._POSITION))
            monkeypatch.setattr(source_domain, "_SQUARE", 16)
        job = TrainJob((raster,), "m", transform="none", **changes)
        with Stack(job.rasters) as stack:
            return read_source_domain(job, stack, None, np.random.default_rng(0), recorder())

    return read


def places(found) -> np.ndarray:
    """Row and column of all pixels that were read, (n, 2)."""
    learnt = found.preprocessing
    pixels = np.concatenate([tile.values[:, tile.valid] for tile in found.tiles], axis=1)
    return np.rint(pixels.T * learnt.scales + learnt.centres).astype(int) - 1


def test_a_raster_within_the_budget_is_read_whole(source):
    found = source()
    assert len(found.tiles) == 1 and found.tiles[0].valid.all()


def test_of_a_larger_one_squares_are_read_from_everywhere(source):
    found = source(SIDE * SIDE // 4)
    assert len(found.tiles) == 36 and all(tile.valid.shape == (16, 16) for tile in found.tiles)
    counts, _, _ = np.histogram2d(*places(found).T, bins=3, range=[[0, SIDE], [0, SIDE]])
    assert counts.sum() == SIDE * SIDE // 4 and counts.min() >= 2 * 256 and counts.max() <= 6 * 256


def test_only_what_the_training_area_reaches_is_read(source):
    area = polygon((0, 0), (SIDE / 2, 0), (SIDE / 2, SIDE), (0, SIDE), grid=GRID)
    found = places(source(SIDE * SIDE // 4, mask=(area,)))
    assert len(found) > 0.9 * SIDE * SIDE // 4 and found[:, 1].max() <= SIDE // 2


@pytest.mark.parametrize("budget", [None, SIDE * SIDE // 4])
def test_references_come_from_everywhere_whatever_the_seed(raster, recorder, tmp_path, monkeypatch, budget):
    if budget:
        monkeypatch.setattr(source_domain, "_MEMORY", budget * (4 * 2 + source_domain._POSITION))
        monkeypatch.setattr(source_domain, "_SQUARE", 16)
    drawn = []
    for seed in (0, 1):
        output = str(tmp_path / f"{seed}.geohgan")
        run(TrainJob((raster,), output, transform="none", seed=seed, **BRIEF), recorder())
        drawn.append(load(output)[1]["neighbours.pixels"].numpy())
    assert np.array_equal(*drawn)
    counts, _, _ = np.histogram2d(*drawn[0].T, bins=4)
    expected = len(drawn[0]) / 16
    assert counts.min() > 0.4 * expected and counts.max() < 1.8 * expected
    if not budget:
        assert counts.min() > 0.95 * expected and counts.max() < 1.05 * expected
