"""Bands of features held against brute force in map coordinates, on grids of any sort."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS
from rasterio.windows import Window

from models.protocol.errors import EngineError
from models.protocol.jobs import Layer
from models.rasters.grid import Grid
from models.stacking.bands import ClassBand, DensityBand, DistanceBand
from models.stacking.features import VectorFeatures
from models.stacking.frame import Frame

CELL = 500.0
NORTH_UP = Affine(CELL, 0, 400_000, 0, -CELL, 7_000_000)
GRIDS = {
    "north up": NORTH_UP,
    "upside down": Affine(CELL, 0, 400_000, 0, CELL, 6_990_000),
    "rotated": NORTH_UP * Affine.rotation(25),
    "oblong cells": NORTH_UP * Affine.scale(1.6, 0.7),
}
SHAPE = (24, 30)


@pytest.fixture(params=list(GRIDS))
def grid(request) -> Grid:
    return Grid(*SHAPE, GRIDS[request.param], CRS.from_epsg(32633))


@pytest.fixture
def scattered(grid):
    """Positions (n, 2) in map coordinates on the grid and up to a grid's size beyond its edges."""
    random = np.random.default_rng(8)

    def make(count: int) -> np.ndarray:
        columns, rows = random.uniform((-30, -24), (60, 48), (count, 2)).T
        return np.column_stack(grid.transform * (columns, rows))

    return make


@pytest.fixture
def walks(grid, scattered):
    """Vertices of lines (n, 2) that cross the grid, its edges and each other."""
    random = np.random.default_rng(9)

    def make(count: int, step: float = 3 * CELL, steps: int = 12) -> list[np.ndarray]:
        starts = scattered(count)
        return [start + np.cumsum(step * random.standard_normal((steps, 2)), axis=0) for start in starts]

    return make


def points(positions: np.ndarray) -> tuple[dict[str, Any], ...]:
    return tuple({"type": "Point", "coordinates": position} for position in positions.tolist())


def lines(chains: list[np.ndarray]) -> tuple[dict[str, Any], ...]:
    return tuple({"type": "LineString", "coordinates": chain.tolist()} for chain in chains)


def star(middle: np.ndarray, radius: float, corners: int = 17) -> np.ndarray:
    """A closed outline with bays."""
    angles = np.linspace(0, 2 * np.pi, corners + 1)[:-1]
    distances = radius * (1 + 0.4 * np.sin(3 * angles + radius))
    ring = middle + np.column_stack((distances * np.cos(angles), distances * np.sin(angles)))
    return np.concatenate((ring, ring[:1]))


def polygons(rings: list[np.ndarray]) -> tuple[dict[str, Any], ...]:
    return tuple({"type": "Polygon", "coordinates": [ring.tolist()]} for ring in rings)


def band(
    grid: Grid, kind: str, geometries: tuple[dict[str, Any], ...], block: int = 100, radius: float = 0
) -> np.ndarray:
    """The values (height, width) of the band of a layer, read in blocks."""
    layer, frame = Layer("x", kind, geometries), Frame(grid)
    features = VectorFeatures.of(layer, frame)
    source = {
        "class": lambda: ClassBand(layer, features, frame, grid),
        "distance": lambda: DistanceBand(layer, features, frame, grid, 1),
        "density": lambda: DensityBand(layer, features, frame, grid, radius),
    }[kind]()
    values = np.full(SHAPE, np.nan, np.float32)
    for row in range(0, SHAPE[0], block):
        for column in range(0, SHAPE[1], block):
            window = Window(column, row, min(block, SHAPE[1] - column), min(block, SHAPE[0] - row))
            values[window.toslices()] = source.read(window)[0]
    return values


def centres(grid: Grid) -> np.ndarray:
    """Map coordinates (height, width, 2) of the centres of the cells."""
    columns, rows = np.meshgrid(np.arange(SHAPE[1]) + 0.5, np.arange(SHAPE[0]) + 0.5)
    return np.stack(grid.transform * (columns, rows), axis=-1)


def to_chain(positions: np.ndarray, chain: np.ndarray) -> np.ndarray:
    """Distance (...) of positions (..., 2) from a chain of vertices, segment by segment."""
    best = np.full(positions.shape[:-1], np.inf)
    for start, end in zip(chain[:-1], chain[1:], strict=True):
        along = np.clip(((positions - start) @ (end - start)) / ((end - start) @ (end - start)), 0, 1)
        best = np.minimum(best, np.linalg.norm(positions - start - along[..., None] * (end - start), axis=-1))
    return best


def within(positions: np.ndarray, ring: np.ndarray) -> np.ndarray:
    """Whether positions (..., 2) lie within a closed outline: a ray to the right crosses it an odd number of times."""
    x, y = positions[..., 0], positions[..., 1]
    odd = np.zeros(x.shape, bool)
    for (x1, y1), (x2, y2) in zip(ring[:-1], ring[1:], strict=True):
        if y1 != y2:
            odd ^= ((y1 > y) != (y2 > y)) & (x < x1 + (y - y1) / (y2 - y1) * (x2 - x1))
    return odd


# -- classes


def test_cells_are_of_a_class_whose_centres_lie_within(grid, scattered):
    rings = [star(position, radius) for position, radius in zip(scattered(12), np.linspace(300, 6000, 12), strict=True)]
    expected = np.any([within(centres(grid), ring) for ring in rings], axis=0)
    assert 0.05 < expected.mean() < 0.95
    assert (band(grid, "class", polygons(rings), block=7) == expected).all()


def test_a_hole_is_outside_and_overlapping_parts_are_within(grid):
    middle = centres(grid)[12, 15]
    hole = {"type": "Polygon", "coordinates": [star(middle, 4000).tolist(), star(middle, 1500).tolist()]}
    expected = within(centres(grid), star(middle, 4000)) & ~within(centres(grid), star(middle, 1500))
    assert (band(grid, "class", (hole,)) == expected).all()
    both = [star(middle, 3000), star(middle + 1700, 3000)]
    overlapping = {"type": "MultiPolygon", "coordinates": [[ring.tolist()] for ring in both]}
    expected = np.any([within(centres(grid), ring) for ring in both], axis=0)
    assert (band(grid, "class", (overlapping,)) == expected).all()


def test_polygons_without_the_centre_of_a_cell_are_counted():
    grid = Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633))
    corner = centres(grid)[5, 5] + CELL / 2
    rings = [star(corner, 60), star(corner + 3 * CELL, 60), star(centres(grid)[9, 9], 60), star(corner, 4000)]
    away = star(corner + 1e6, 60)
    layer, frame = Layer("x", "class", polygons([*rings, away])), Frame(grid)
    band = ClassBand(layer, VectorFeatures.of(layer, frame), frame, grid)
    assert (band.unseen, band.count) == (2, 5)


# -- distances


@pytest.mark.parametrize("count", [1, 3, 200])
def test_distances_to_points_are_exact(grid, scattered, count):
    positions = scattered(count)
    expected = np.linalg.norm(centres(grid)[:, :, None] - positions, axis=-1).min(axis=-1)
    np.testing.assert_allclose(band(grid, "distance", points(positions), block=7), expected, rtol=1e-6, atol=1e-3)


@pytest.mark.parametrize(("count", "step"), [(1, 3 * CELL), (2, 40 * CELL), (25, 3 * CELL), (40, CELL / 20)])
def test_distances_to_lines_are_exact_to_a_hundredth_of_a_cell(grid, walks, count, step):
    chains = walks(count, step)
    expected = np.min([to_chain(centres(grid), chain) for chain in chains], axis=0)
    found = band(grid, "distance", lines(chains), block=7)
    assert np.abs(found - expected).max() <= 0.0101 * min(grid.pixel_size)


def test_finely_drawn_lines_are_as_exact(grid):
    """Many more vertices than cells, spiralling close to the centres."""
    turns = np.linspace(0, 40, 20_000)
    columns, rows = 15 + turns / 4 * np.cos(turns), 12 + turns / 4 * np.sin(turns)
    spiral = np.column_stack(grid.transform * (columns, rows))
    expected = to_chain(centres(grid), spiral)
    found = band(grid, "distance", lines([spiral]))
    assert np.abs(found - expected).max() <= 0.0101 * min(grid.pixel_size)


def test_the_nearest_fault_may_lie_beyond_the_edge(grid):
    far = np.column_stack(grid.transform * (np.array([-400.0, -380.0, -410.0]), np.array([-100.0, 12.0, 300.0])))
    found = band(grid, "distance", lines([far]))
    np.testing.assert_allclose(found, to_chain(centres(grid), far), atol=0.0101 * min(grid.pixel_size))
    assert found.min() > 300 * min(grid.pixel_size)


def test_within_a_polygon_the_distance_is_zero_and_outside_that_to_the_outline(grid, scattered):
    rings = [star(position, radius) for position, radius in zip(scattered(8), np.linspace(100, 5000, 8), strict=True)]
    expected = np.min([to_chain(centres(grid), ring) for ring in rings], axis=0)
    expected[np.any([within(centres(grid), ring) for ring in rings], axis=0)] = 0
    found = band(grid, "distance", polygons(rings), block=7)
    assert (found == 0).any() and ((found == 0) == (expected == 0)).all()
    assert np.abs(found - expected).max() <= 0.0101 * min(grid.pixel_size)


def test_points_lines_and_polygons_may_be_mixed(grid, scattered, walks):
    position, chain, ring = scattered(1), walks(1)[0], star(scattered(3)[2], 2000)
    mixed = {"type": "GeometryCollection", "geometries": [*points(position), *lines([chain])]}
    alone = [band(grid, "distance", some) for some in (points(position), lines([chain]), polygons([ring]))]
    found = band(grid, "distance", (mixed, *polygons([ring])))
    np.testing.assert_allclose(found, np.min(alone, axis=0), atol=0.0201 * min(grid.pixel_size))


# -- densities


@pytest.mark.parametrize("radius", [0.8, 3.3, 200.0])
def test_densities_of_points_are_exact(grid, scattered, radius):
    positions, radius = scattered(300), radius * CELL
    counts = (np.linalg.norm(centres(grid)[:, :, None] - positions, axis=-1) <= radius).sum(axis=-1)
    found = band(grid, "density", points(positions), block=7, radius=radius)
    np.testing.assert_allclose(found, counts / (math.pi * (radius / 1000) ** 2), rtol=1e-6)
    assert ((found == 0) == (counts == 0)).all()


@pytest.mark.parametrize(("radius", "step"), [(0.2, 3), (0.8, 3), (3.3, 3), (3.3, 0.02), (6.1, 30), (200.0, 3)])
def test_densities_of_lines_are_the_exact_length_within_the_circle(grid, walks, radius, step):
    """Held against the chord of each segment, by where it enters and leaves the circle."""
    chains, radius = walks(25, step * CELL), radius * CELL
    expected = np.zeros(SHAPE)
    for chain in chains:
        for start, end in zip(chain[:-1], chain[1:], strict=True):
            length = np.linalg.norm(end - start)
            along = (centres(grid) - start) @ (end - start) / length
            aside = np.linalg.norm(centres(grid) - start, axis=-1) ** 2 - along**2
            half = np.sqrt(np.maximum(radius**2 - aside, 0))
            expected += np.maximum(np.minimum(along + half, length) - np.maximum(along - half, 0), 0) * (half > 0)
    found = band(grid, "density", lines(chains), block=7, radius=radius)
    np.testing.assert_allclose(found, expected / 1000 / (math.pi * (radius / 1000) ** 2), rtol=1e-5, atol=1e-6)
    assert (found >= 0).all() and (found[expected == 0] == 0).all()


def test_a_straight_line_through_the_middle_has_the_density_of_its_chord():
    grid = Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633))
    x, y = centres(grid)[12, 15]
    line = np.array([[x - 1e5, y], [x + 1e5, y]])
    found = band(grid, "density", lines([line]), radius=2000.0)
    chord = 2 * np.sqrt(np.maximum(2.0**2 - (0.5 * (np.arange(SHAPE[0]) - 12)) ** 2, 0))
    np.testing.assert_allclose(found, np.repeat(chord[:, None] / (math.pi * 4), SHAPE[1], axis=1), rtol=1e-5, atol=1e-9)


# -- geometries as they come


def plain(x: float, y: float) -> list[float]:
    return [400_000 + x * CELL, 7_000_000 - y * CELL]


RING = [plain(3, 3), plain(9, 3), plain(9, 9), plain(3, 9)]


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("class", {"type": "Polygon", "coordinates": [RING]}, {"type": "Polygon", "coordinates": [[*RING, RING[0]]]}),
        (
            "class",
            {"type": "MultiPolygon", "coordinates": [[[[*position, 77.0] for position in RING]]]},
            {"type": "Polygon", "coordinates": [RING]},
        ),
        (
            "distance",
            {"type": "MultiPoint", "coordinates": [[*plain(1, 1), 5.0], [*plain(7, 7), 0.0]]},
            {
                "type": "GeometryCollection",
                "geometries": [{"type": "Point", "coordinates": plain(*at)} for at in ((1, 1), (7, 7))],
            },
        ),
        (
            "density",
            {"type": "MultiLineString", "coordinates": [RING[:2], RING[1:3], []]},
            {"type": "LineString", "coordinates": RING[:3]},
        ),
    ],
)
def test_the_same_place_in_another_form_gives_the_same_band(kind, one, other):
    """Rings left open, heights, several parts, collections, empty parts and features without a geometry."""
    grid = Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633))
    empty = ({"type": "MultiPolygon", "coordinates": []}, {"type": "GeometryCollection", "geometries": []})
    found = band(grid, kind, (one, *empty), radius=3000.0)
    assert (found == band(grid, kind, (other,), radius=3000.0)).all() and found.max() > found.min()


def test_a_line_without_length_is_a_point():
    grid = Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633))
    still = {"type": "LineString", "coordinates": [plain(4, 5)] * 3}
    point = {"type": "Point", "coordinates": plain(4, 5)}
    assert (band(grid, "distance", (still,)) == band(grid, "distance", (point,))).all()
    assert (band(grid, "density", (still,), radius=3000.0) == 0).all()


def test_an_outline_that_crosses_itself_is_filled_on_both_sides():
    grid = Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633))
    bow = [plain(2, 2), plain(12, 12), plain(12, 2), plain(2, 12), plain(2, 2)]
    found = band(grid, "class", ({"type": "Polygon", "coordinates": [bow]},))
    assert found[7, 3] == found[7, 10] == 1 and found[3, 7] == found[10, 7] == 0


@pytest.mark.parametrize(
    "geometry",
    [
        {"type": "CircularString", "coordinates": [[0, 0], [1, 1], [2, 0]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]},
        {"type": "Point", "coordinates": [math.nan, 1]},
        {"type": "LineString", "coordinates": [[0, 0], [1, math.inf]]},
        {"type": "LineString", "coordinates": [[0, 0], [1]]},
        {"type": "Point", "coordinates": ["a", "b"]},
        {"type": "Point", "coordinates": 3},
        {"type": "Point"},
        {"coordinates": [1, 2]},
        {"type": "MultiPoint", "coordinates": [1, 2]},
        {"type": "GeometryCollection", "geometries": [None]},
    ],
)
def test_a_broken_geometry_is_refused_by_the_name_of_its_layer(geometry):
    frame = Frame(Grid(*SHAPE, NORTH_UP, CRS.from_epsg(32633)))
    with pytest.raises(EngineError, match="A geometry of faults cannot be read .*'Fix geometries'"):
        VectorFeatures.of(Layer("faults", "distance", (geometry,)), frame)
