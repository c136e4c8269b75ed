"""The anomalies of the source domain, and their cells in the target domain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from rasterio.warp import transform

from ..protocol.errors import EngineError
from ..protocol.jobs import ClassifyJob, Raster
from ..protocol.text import parameters
from ..rasters.aligned import turned
from ..rasters.geometry import buffer_mask, touched_mask
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..rasters.systems import SYSTEM_ERRORS, system_name

# More of a raster than the filter can keep: its outliers lie above the third quartile.
_MAX_SHARE = 0.25


@dataclass(frozen=True)
class Anomalies:
    """Cells of the source domain that are anomalous.

    Attributes:
        cells: row and column in the source domain, (n, 2).
        points: map coordinates of their centres in the target's system, (n, 2).
        target_cells: row and column in the target domain, (n, 2); may lie beyond its grid.
        in_target: which lie on the target's grid, (n,).
    """

    cells: np.ndarray
    points: np.ndarray
    target_cells: np.ndarray
    in_target: np.ndarray

    def some(self, selection: np.ndarray) -> Anomalies:
        """Those selected by a mask (n,) or by indices."""
        return Anomalies(
            self.cells[selection], self.points[selection], self.target_cells[selection], self.in_target[selection]
        )

    def on_target_cells(self, mask: np.ndarray) -> np.ndarray:
        """Which (n,) lie on the target's cells of a mask (height, width)."""
        found = self.in_target.copy()
        found[found] = mask[tuple(self.target_cells[found].T)]
        return found

    def buffered(self, distance: float, grid: Grid) -> np.ndarray:
        """Cells (height, width) of the target that an anomaly touches or that lie within `distance` of one."""
        points = {"type": "MultiPoint", "coordinates": self.points.tolist()}
        return buffer_mask([points] if len(self.points) else [], distance, (grid.height, grid.width), grid.transform)


def find_anomalies(job: ClassifyJob, source: Grid, target: Grid) -> Anomalies:
    """The anomalies of a job.

    Raises:
        EngineError: there are none, or not in the source domain.
    """
    mask = mask_of_raster(job.anomaly_raster, source) if job.anomaly_raster else mask_of_points(job.anomalies, source)
    return in_both_domains(mask, source, target)


def in_both_domains(mask: np.ndarray, source: Grid, target: Grid) -> Anomalies:
    """The anomalies of a mask (height, width) of the source's cells.

    Raises:
        EngineError: one of the two has a coordinate reference system and the other has none, or one that does not know
            it.
    """
    cells = np.argwhere(mask)
    x, y = source.transform * (cells[:, 1] + 0.5, cells[:, 0] + 0.5)  # type: ignore[operator]
    if not source.is_in(target.crs):
        if not (source.crs and target.crs):
            raise EngineError(
                "One of {INPUT} and {SOURCE} has no coordinate reference system: assign it.",
                **parameters("INPUT", "SOURCE"),
            )
        try:
            x, y = (np.asarray(values) for values in transform(source.crs, turned(target).crs, x, y))
        except SYSTEM_ERRORS as error:
            raise EngineError(
                "{SOURCE} ({system}) cannot be brought into the coordinate reference system of {INPUT} "
                "({target_system}): see that both have the right one.",
                system=system_name(source.crs),
                target_system=system_name(target.crs),
                **parameters("SOURCE", "INPUT"),
            ) from error
    columns, rows = ~target.transform * (x, y)
    target_cells = np.floor(np.stack((rows, columns), axis=1)).astype(np.int64)
    in_target = ((target_cells >= 0) & (target_cells < (target.height, target.width))).all(axis=1)
    return Anomalies(cells, np.stack((x, y), axis=1), target_cells, in_target)


def mask_of_points(geometries: Sequence[dict[str, Any]], source: Grid) -> np.ndarray:
    """Cells (height, width) that the anomalies touch.

    Raises:
        EngineError: there are none.
    """
    mask = touched_mask(geometries, (source.height, source.width), source.transform)
    if not mask.any():
        raise EngineError(
            "None of the {count} {ANOMALIES} lies on {SOURCE}: choose the points that were filtered from it.",
            count=len(geometries),
            **parameters("ANOMALIES", "SOURCE"),
        )
    return mask


def mask_of_raster(path: str, source: Grid) -> np.ndarray:
    """Cells (height, width) of a filtered raster that have a value.

    Raises:
        EngineError: it lies on another grid, has no values, or has more than are anomalies.
    """
    with Stack([Raster(path)]) as stack:
        if not stack.grid.same_as(source):
            raise EngineError(
                "{ANOMALIES} ({width} x {height} cells) does not lie on the grid of {SOURCE} ({source_width} x "
                "{source_height}): choose the raster that was filtered from it.",
                width=stack.width,
                height=stack.height,
                source_width=source.width,
                source_height=source.height,
                **parameters("ANOMALIES", "SOURCE"),
            )
        mask = np.isfinite(stack.read(bands=[0])[0])
    if not mask.any():
        raise EngineError(
            "{path} has no cell with a value: filter again with a lower {IQR_FACTOR}, or leave {ANOMALIES} out.",
            path=path,
            **parameters("IQR_FACTOR", "ANOMALIES"),
        )
    if mask.mean() > _MAX_SHARE:
        raise EngineError(
            "{path} has values in {percent:.0f} % of its cells, more than can be anomalies: choose the raster that the "
            "algorithm 'Filter anomalies' wrote.",
            path=path,
            percent=100 * mask.mean(),
        )
    return mask
