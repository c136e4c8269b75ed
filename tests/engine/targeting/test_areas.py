"""Areas against brute force, and places, sizes and distances against what is known of the Earth."""

from __future__ import annotations

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from scipy.ndimage import label
from scipy.spatial.distance import cdist

from models.rasters.grid import Grid
from models.targeting.areas import chosen, find_areas
from models.targeting.deposits import nearest_deposits
from models.targeting.measure import Measure
from tests.support import GRID, point, polygon

UTM = CRS.from_epsg(32633)


def linked(mask: np.ndarray, sides: tuple[float, float], join: float) -> int:
    """Number of groups of areas whose nearest cells are as near as `join`, every pair of cells measured."""
    labels, count = label(mask)
    cells = [np.argwhere(labels == number + 1) * sides for number in range(count)]
    groups = list(range(count))
    for one in range(count):
        for other in range(one):
            if cdist(cells[one], cells[other]).min() <= join + 1e-9:
                old, new = groups[one], groups[other]
                groups = [new if group == old else group for group in groups]
    return len(set(groups))


@pytest.mark.parametrize("join", [0, 1.5, 2, 3, 4.5, 6])
def test_areas_join_where_their_nearest_cells_are_near(join):
    grid = Grid(30, 40, Affine(2, 0, 0, 0, -1, 0), None)
    for seed in range(5):
        draw = np.random.default_rng(seed)
        mask = draw.random((30, 40)) > 0.93
        areas = find_areas(draw.random((30, 40)), mask, join, 1, grid)
        assert len(areas) == linked(mask, (1, 2), join)


def test_an_area_has_its_cells_its_peak_and_its_outline():
    grid, values = Grid(6, 6, GRID, UTM), np.zeros((6, 6), np.float32)
    values[1, 1:4], values[4, 4], values[4, 2] = (5, 9, 6), 8, 7
    areas = find_areas(values, values > 0, join=0, min_cells=1, grid=grid)
    areas = chosen(areas, np.argsort(-values.ravel()[areas.peaks]))
    assert areas.sizes.tolist() == [3, 1, 1] and values.ravel()[areas.peaks].tolist() == [9, 8, 7]
    assert areas.sums(values.ravel()[areas.cells]).tolist() == [20, 8, 7]
    assert areas.labels[1].tolist() == [0, 1, 1, 1, 0, 0]
    (ring,), *_ = areas.outlines(grid)[0]["coordinates"]
    assert {tuple(corner) for corner in ring} == {GRID * corner for corner in ((1, 1), (4, 1), (4, 2), (1, 2))}
    kept = find_areas(values, values > 0, join=0, min_cells=2, grid=grid)
    assert (len(kept), kept.small) == (1, 2)
    # The two single cells lie two cells apart.
    assert find_areas(values, values > 0, join=1000, min_cells=2, grid=grid).sizes.tolist() == [3, 2]


def test_the_nearest_deposit_is_measured_from_the_edge():
    grid, mask = Grid(40, 40, GRID, UTM), np.zeros((40, 40), bool)
    mask[5:12, 5:12] = mask[30, 30] = True
    areas = find_areas(mask.astype(np.float32), mask, 0, 1, grid)
    deposits = [point(20.5, 8.5), polygon((29, 20), (39, 20), (39, 39), (29, 39)), point(8.5, 39.5)]
    numbers, far = nearest_deposits(areas, deposits, Measure(grid))
    # Nine cells of 500 m from the last column of the square; the other one lies within the polygon.
    assert numbers.tolist() == [0, 1] and far.tolist() == [4.5, 0.0]


def test_degrees_are_measured_on_the_ground():
    grid = Grid(10, 10, Affine(0.1, 0, 20, 0, -0.1, 60.5), CRS.from_epsg(4326))
    measure = Measure(grid)
    ends = measure.places(np.array([20.0, 21.0]), np.array([60.0, 60.0]))
    # A degree of longitude at 60 degrees north is 55.8 km long.
    assert measure.lengths(np.linalg.norm(ends[1] - ends[0])) == pytest.approx(55.8, rel=0.005)
    assert measure.square_kilometres(np.array([50])) == pytest.approx(5.58 * 11.14, rel=0.01)
    projected = Measure(Grid(10, 10, GRID, UTM))
    assert projected.square_kilometres(np.array([50])).tolist() == [0.25]
    lon, lat = projected.degrees(np.array([500000.0]), np.array([0.0]))
    assert (lon[0], lat[0]) == pytest.approx((15, 0))
