"""The way of the water on rough elevations, with pits, flats, a lake without values and a sea: each cell by a walk."""

from __future__ import annotations

import heapq
import math

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

pytest.importorskip("pyflwdir")

from models.catchments.flow import Flow
from models.rasters.grid import Grid

SHAPE = (36, 45)
GRID = Grid(*SHAPE, Affine(30, 0, 500_000, 0, -30, 6_004_000), CRS.from_epsg(32633))


def elevations(seed: int, step: float) -> np.ndarray:
    """A slope to the south with noise, in steps, which make flats; a hole, and a sea in a corner."""
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    noise = np.random.default_rng(seed).normal(0, 4, SHAPE)
    heights = np.round((2.0 * (SHAPE[0] - rows) + 3 * np.sin(columns / 4) + noise) / step) * step
    heights[10:14, 20:25] = np.nan
    heights[(rows - SHAPE[0]) ** 2 + columns**2 < 80] = np.nan
    return heights


def neighbours(cell: tuple[int, int], there: np.ndarray):
    """The up to eight cells with a value about one."""
    for row in range(cell[0] - 1, cell[0] + 2):
        for column in range(cell[1] - 1, cell[1] + 2):
            inside = 0 <= row < there.shape[0] and 0 <= column < there.shape[1]
            if inside and (row, column) != cell and there[row, column]:
                yield row, column


def lies_on_edge(cell: tuple[int, int], there: np.ndarray) -> bool:
    return len(list(neighbours(cell, there))) < 8


def levels(heights: np.ndarray) -> np.ndarray:
    """How high water must stand in each cell to get out: the least of the highest cells of all ways to an edge."""
    there, found = np.isfinite(heights), np.full(heights.shape, np.nan)
    cells = list(zip(*map(np.ndarray.tolist, np.nonzero(there)), strict=True))
    heap = [(heights[cell], cell) for cell in cells if lies_on_edge(cell, there)]
    heapq.heapify(heap)
    while heap:
        level, cell = heapq.heappop(heap)
        if math.isfinite(found[cell]):
            continue
        found[cell] = level
        for other in neighbours(cell, there):
            if not math.isfinite(found[other]):
                heapq.heappush(heap, (max(level, heights[other]), other))
    return found


@pytest.fixture(params=[(0, 1e-3), (1, 1.0), (2, 5.0)], ids=["noise", "steps", "flats"])
def case(request):
    """Elevations, the flow on them, and the way of each cell down to where it leaves, its own cell first."""
    heights = elevations(*request.param)
    flow = Flow(heights, GRID)
    downstream = flow._directions.idxs_ds.reshape(SHAPE)
    ways = {}
    for row, column in zip(*np.nonzero(np.isfinite(heights)), strict=True):
        way = [row * SHAPE[1] + column]
        while (below := int(downstream.flat[way[-1]])) != way[-1]:
            way.append(below)
            assert len(way) <= heights.size, "the water runs in a circle"
        ways[way[0]] = way
    return heights, flow, ways


def test_water_leaves_at_an_edge_by_a_way_that_rises_no_more_than_it_must(case):
    heights, flow, ways = case
    there, needed = np.isfinite(heights), levels(heights)
    for cell, way in ways.items():
        assert lies_on_edge(divmod(way[-1], SHAPE[1]), there)
        assert max(heights.flat[one] for one in way) == pytest.approx(needed.flat[cell], abs=1e-4)
    assert flow.filled == pytest.approx((needed > heights + 1e-4).sum() / there.sum(), abs=0.01)


def test_upstream_cells_and_catchments_are_those_that_walk_through(case):
    heights, flow, ways = case
    through = np.zeros(heights.size, int)
    for way in ways.values():
        through[way] += 1
    there = np.isfinite(heights).ravel()
    assert np.array_equal(flow.upstream.ravel()[there], through[there])
    # Nested ones, one at the edge, and neighbours.
    cells = np.unique(np.r_[np.argsort(-through)[[3, 12, 40, 41, 90]], np.flatnonzero(there)[[0, 700, 701]]])
    found = flow.catchments(cells)
    numbers = {int(cell): number for number, cell in enumerate(cells)}
    first = {cell: next((numbers[one] for one in way if one in numbers), -1) for cell, way in ways.items()}
    assert all(found.labels.flat[cell] == number + 1 for cell, number in first.items())
    beyond = {number: [numbers[one] for one in ways[cell][1:] if one in numbers] for cell, number in numbers.items()}
    assert found.parents.tolist() == [next(iter(beyond[number]), -1) for number in range(len(cells))]
    assert found.whole.tolist() == through[cells].tolist()
    assert found.above.tolist() == [sum(number in one for one in beyond.values()) for number in range(len(cells))]


def test_the_shore_of_a_lake_without_values_is_an_edge(case):
    heights, flow, ways = case
    through = np.zeros(heights.size, int)
    for way in ways.values():
        through[way] += 1
    [largest] = np.argsort(-through)[:1]
    upstream = [cell for cell, way in ways.items() if largest in way and cell != largest]
    reaches = any(lies_on_edge(divmod(cell, SHAPE[1]), np.isfinite(heights)) for cell in upstream)
    assert flow.catchments(np.array([largest])).cut.tolist() == [reaches]


def test_samples_beside_a_stream_at_the_edge_and_in_one_cell():
    """Water runs south along column 20; it is a stream from row 10 on."""
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    flow = Flow(5.0 * abs(columns - 20) + (SHAPE[0] - rows), GRID)
    stream = int(flow.upstream[10, 20])
    cells = [(20, 20), (20, 20), (25, 22), (30, 17), (35, 20), (0, 0), (5, 20), (36, 20)]
    places = np.array([GRID.transform * (column + 0.5, row + 0.5) for row, column in cells])
    found = flow.outlets(places, 60.0, stream)
    at = [divmod(int(found.cells[owner]), SHAPE[1]) if owner >= 0 else None for owner in found.owners]
    # Two cells beside are within 60 map units, three are not; above the stream and outside there is none.
    assert at == [(20, 20), (20, 20), (25, 20), (30, 17), (35, 20), (0, 0), (5, 20), None]
    assert found.on_stream.tolist() == [True, True, True, False, True, False, False, False]
    assert found.moved[:7].tolist() == [0, 0, 60, 0, 0, 0, 0] and np.isnan(found.moved[7])
