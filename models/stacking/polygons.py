"""Which cells have their centre within polygons."""

from __future__ import annotations

from typing import Any

import numpy as np
from rasterio.features import rasterize
from rasterio.windows import Window

from ..rasters.grid import Grid
from .features import VectorFeatures
from .frame import Frame

# A polygon that is longer than this many cells along both axes is taken to hold the centre of one.
_SMALL = 4


class Polygons:
    """Polygons of a layer; one that crosses itself is filled by the even-odd rule."""

    def __init__(self, features: VectorFeatures, frame: Frame):
        self._frame = frame
        self._shapes: list[dict[str, Any]] = []
        boxes = []
        for rings in features.polygons:
            self._shapes.append({"type": "Polygon", "coordinates": [ring.tolist() for ring in rings]})
            boxes.append([*rings[0].min(axis=0), *rings[0].max(axis=0)])
        self._boxes = np.reshape(boxes, (-1, 4)).astype(np.float64)

    def cover(self, window: Window) -> np.ndarray:
        """Cells (height, width) of a window whose centres lie within."""
        return self._filled(np.flatnonzero(self._touching(window)), window)

    def unseen(self, grid: Grid) -> int:
        """How many polygons reach into the grid and hold the centre of none of its cells."""
        whole = Window(0, 0, grid.width, grid.height)
        low, high = (self._boxes[:, part] / self._frame.cell for part in (slice(0, 2), slice(2, 4)))
        small = self._touching(whole) & ((high - low) < _SMALL).any(axis=1)
        unseen = 0
        for number in np.flatnonzero(small):
            left, top = np.maximum(np.floor(low[number]), 0).astype(int)
            right, bottom = np.minimum(np.ceil(high[number]), (grid.width, grid.height)).astype(int)
            unseen += not self._filled([number], Window(left, top, right - left, bottom - top)).any()
        return unseen

    def _touching(self, window: Window) -> np.ndarray:
        """Whether each polygon's box (n,) reaches into a window."""
        width, height = self._frame.cell
        low = window.col_off * width, window.row_off * height
        high = (window.col_off + window.width) * width, (window.row_off + window.height) * height
        return ((self._boxes[:, :2] < high) & (self._boxes[:, 2:] > low)).all(axis=1)

    def _filled(self, numbers: np.ndarray | list[int], window: Window) -> np.ndarray:
        shape = (window.height, window.width)
        if not len(numbers):
            return np.zeros(shape, bool)
        shapes = [self._shapes[number] for number in numbers]
        return rasterize(shapes, shape, transform=self._frame.transform(window), dtype="uint8").astype(bool)
