"""The nearest known deposit of each area."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ..evaluation.labels import locate
from ..rasters.geometry import turned_to
from .areas import Areas
from .measure import Measure


def nearest_deposits(
    areas: Areas, deposits: Sequence[dict[str, Any]], measure: Measure
) -> tuple[np.ndarray, np.ndarray]:
    """Number of the nearest deposit of each area, and how far it is from the edge of that, kilometres.

    A deposit that touches a cell of the area is 0 away. Lines and outlines are followed in steps of half a cell.
    """
    grid = measure.grid
    numbers, far = np.full(len(areas), -1), np.full(len(areas), np.inf)
    step = min(grid.pixel_size) / 2
    owners: list[int] = []
    found: list[np.ndarray] = []
    for number, deposit in enumerate(deposits):
        for geometry in turned_to([deposit], grid):
            for chain in _chains(geometry):
                places = _followed(chain, step)
                found.append(places)
                owners += [number] * len(places)
    if not found:
        return numbers, far
    tree = cKDTree(measure.places(*np.concatenate(found).T))
    edges = areas.edges()
    chords, index = tree.query(measure.places(*measure.centres(areas.cells[edges])))
    own = areas.owners[edges]
    order = np.lexsort((chords, own))
    first = order[np.searchsorted(own[order], np.arange(len(areas)))]
    numbers, far = np.array(owners)[index[first]], measure.lengths(chords[first])
    for one in locate(deposits, 0.0, grid):
        touched = areas.labels[one.index][one.touched]
        within = np.unique(touched[touched > 0]) - 1
        numbers[within], far[within] = one.number, 0.0
    return numbers, far


def _chains(geometry: dict[str, Any]) -> Iterator[np.ndarray]:
    """The chains of vertices of a geometry (n, 2); a point is one of one."""
    if geometry["type"] == "GeometryCollection":
        for part in geometry["geometries"]:
            yield from _chains(part)
        return
    yield from _nested(geometry["coordinates"], alone="Point" in geometry["type"])


def _nested(coordinates: Any, alone: bool) -> Iterator[np.ndarray]:
    if not isinstance(coordinates[0], (list, tuple)):
        yield np.array([coordinates[:2]], float)
    elif alone or isinstance(coordinates[0][0], (list, tuple)):
        for one in coordinates:
            yield from _nested(one, alone)
    else:
        yield np.array([one[:2] for one in coordinates], float)


def _followed(chain: np.ndarray, step: float) -> np.ndarray:
    """The vertices of a chain, and places between them in steps."""
    lengths = np.hypot(*np.diff(chain, axis=0).T) if len(chain) > 1 else np.empty(0)
    parts = [chain[-1:]]
    for start, end, length in zip(chain[:-1], chain[1:], lengths, strict=True):
        count = max(1, int(np.ceil(length / step)))
        parts.append(start + (end - start) * np.arange(count)[:, None] / count)
    return np.concatenate(parts)
