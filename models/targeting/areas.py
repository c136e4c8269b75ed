"""Areas of the highest scores: connected cells, joined where they lie near each other.

Single linkage of areas by the distance of their nearest cells. For every cell the nearest cell of an area is known (a
Euclidean feature transform); where neighbouring cells have theirs in two areas, these two face each other, and are
joined if the two cells are near enough.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from rasterio.features import shapes
from scipy.ndimage import distance_transform_edt, label
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

from ..rasters.grid import Grid

# Rows that are looked at together.
_ROWS = 512


@dataclass(frozen=True)
class Areas:
    """Some areas, numbered from 0.

    Attributes:
        labels: number of the area of each cell from 1, 0 elsewhere (height, width).
        cells: flat indices of their cells, those of an area together, the highest value first.
        starts: where those of each area begin.
        small: how many areas were left out for having too few cells.
    """

    labels: np.ndarray
    cells: np.ndarray
    starts: np.ndarray
    small: int

    def __len__(self) -> int:
        return len(self.starts)

    @property
    def sizes(self) -> np.ndarray:
        """Number of cells of each."""
        return np.diff(self.starts, append=len(self.cells))

    @property
    def peaks(self) -> np.ndarray:
        """Flat index of the highest cell of each."""
        return self.cells[self.starts]

    @property
    def owners(self) -> np.ndarray:
        """Number of the area of each of `cells`."""
        return np.repeat(np.arange(len(self)), self.sizes)

    def sums(self, values: np.ndarray) -> np.ndarray:
        """Sum over the cells of each, of values of `cells`."""
        return np.add.reduceat(values, self.starts)

    def edges(self) -> np.ndarray:
        """Which of `cells` have a neighbour that is not of their area."""
        inner = np.zeros(self.labels.shape, bool)
        middle = self.labels[1:-1, 1:-1]
        inner[1:-1, 1:-1] = True
        for neighbour in (
            self.labels[:-2, 1:-1],
            self.labels[2:, 1:-1],
            self.labels[1:-1, :-2],
            self.labels[1:-1, 2:],
        ):
            inner[1:-1, 1:-1] &= middle == neighbour
        return ~inner.ravel()[self.cells]

    def outlines(self, grid: Grid) -> dict[int, dict]:
        """The outline of each as a GeoJSON geometry, by its number."""
        parts: dict[int, list] = {}
        for geometry, number in shapes(self.labels, mask=self.labels > 0, transform=grid.transform):
            parts.setdefault(int(number) - 1, []).append(geometry["coordinates"])
        return {number: {"type": "MultiPolygon", "coordinates": found} for number, found in parts.items()}


def find_areas(values: np.ndarray, above: np.ndarray, join: float, min_cells: int, grid: Grid) -> Areas:
    """The areas of some cells, those with too few cells left out.

    Args:
        values: by which the cells of an area are sorted (height, width).
        above: which cells belong to areas (height, width).
        join: areas with cells as near as this are one, centre to centre, map units; those that share an edge are.
        min_cells: fewest cells of an area.
    """
    labels, count = label(above)
    labels = labels.astype(np.int32, copy=False)
    if count > 1 and join > 0:
        groups = _joined(labels, count, join, grid)
        labels = np.concatenate([[0], groups + 1]).astype(np.int32)[labels]
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    large = sizes >= max(min_cells, 1)
    numbers = np.where(large, np.cumsum(large), 0).astype(np.int32)
    labels = numbers[labels]
    cells = np.flatnonzero(labels)
    own = labels.ravel()[cells]
    cells = cells[np.lexsort((-values.ravel()[cells], own))]
    starts = np.searchsorted(labels.ravel()[cells], np.arange(1, large.sum() + 1))
    return Areas(labels, cells, starts, int((sizes > 0).sum() - large.sum()))


def chosen(areas: Areas, order: np.ndarray) -> Areas:
    """Some of the areas, in an order."""
    numbers = np.zeros(len(areas) + 1, np.int32)
    numbers[order + 1] = np.arange(1, len(order) + 1)
    sizes = areas.sizes
    parts = [areas.cells[areas.starts[one] : areas.starts[one] + sizes[one]] for one in order]
    starts = np.concatenate([[0], np.cumsum(sizes[order])[:-1]]).astype(np.int64)
    return Areas(numbers[areas.labels], np.concatenate(parts), starts, areas.small)


def _joined(labels: np.ndarray, count: int, join: float, grid: Grid) -> np.ndarray:
    """Group of each area (count,), from 0."""
    width, height = grid.pixel_size
    nearest = distance_transform_edt(labels == 0, (height, width), return_distances=False, return_indices=True)
    pairs: set[tuple[int, int]] = set()
    for rows, columns in _facing(nearest):
        one, other = labels[rows[0], columns[0]], labels[rows[1], columns[1]]
        far = np.hypot((rows[0] - rows[1]) * height, (columns[0] - columns[1]) * width)
        near = (one != other) & (far <= join * (1 + 1e-9))
        pairs.update(zip((one[near] - 1).tolist(), (other[near] - 1).tolist(), strict=True))
    links = np.array(sorted(pairs), np.int64).reshape(-1, 2).T
    graph = coo_array((np.ones(links.shape[1], bool), (links[0], links[1])), shape=(count, count))
    return connected_components(graph, directed=False)[1]


def _facing(nearest: np.ndarray) -> Iterator[tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]]:
    """Rows and columns of the nearest cells of neighbouring cells, block by block: those of one, and of the other."""
    rows, columns = nearest
    for start in range(0, rows.shape[0], _ROWS):
        stop = min(start + _ROWS + 1, rows.shape[0])
        block = np.s_[start:stop]
        for one, other in (
            (np.s_[:, :-1], np.s_[:, 1:]),
            (np.s_[:-1], np.s_[1:]),
            (np.s_[:-1, :-1], np.s_[1:, 1:]),
            (np.s_[:-1, 1:], np.s_[1:, :-1]),
        ):
            yield (rows[block][one], rows[block][other]), (columns[block][one], columns[block][other])
