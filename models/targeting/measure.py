"""Places, distances and areas on the ground, in kilometres, whatever the map units are."""

from __future__ import annotations

import numpy as np
from rasterio.warp import transform

from ..rasters.grid import Grid

# Radii of spheres as long around, and with as much surface, as the Earth (WGS 84), kilometres.
_MEAN_RADIUS, _SURFACE_RADIUS = 6371.0088, 6371.0072


class Measure:
    """What lies where on a grid. Without a system map units are taken for metres.

    Degrees are measured on a sphere, off by half a percent at most.
    """

    def __init__(self, grid: Grid):
        self.grid = grid
        self.in_degrees = bool(grid.crs and grid.crs.is_geographic)
        factor = grid.crs.linear_units_factor[1] if grid.crs and grid.crs.is_projected else 1.0
        # Of a map unit.
        self.kilometres = np.pi / 180 * _MEAN_RADIUS if self.in_degrees else factor / 1000

    def centres(self, cells: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Map coordinates of the middles of cells, by their flat indices."""
        rows, columns = np.divmod(cells, self.grid.width)
        a, b, c, d, e, f = self.grid.transform[:6]
        x, y = columns + 0.5, rows + 0.5
        return a * x + b * y + c, d * x + e * y + f

    def degrees(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Longitudes and latitudes (WGS 84) of places; NaN without a system."""
        if self.grid.crs is None:
            return np.full(len(x), np.nan), np.full(len(x), np.nan)
        lon, lat = transform(self.grid.crs, "EPSG:4326", x, y)
        return np.asarray(lon, float), np.asarray(lat, float)

    def square_kilometres(self, cells: np.ndarray) -> np.ndarray:
        """Area of each cell."""
        if not self.in_degrees:
            width, height = self.grid.pixel_size
            return np.full(len(cells), width * height * self.kilometres**2)
        _, y = self.centres(cells)
        width, height = np.radians(self.grid.pixel_size)
        south, north = np.radians(y) - height / 2, np.radians(y) + height / 2
        return _SURFACE_RADIUS**2 * width * (np.sin(north) - np.sin(south))

    def places(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Coordinates (n, 2 or 3) whose distances `lengths` makes those on the ground."""
        if not self.in_degrees:
            return np.column_stack([x, y]) * self.kilometres
        lon, lat = np.radians(x), np.radians(y)
        return _MEAN_RADIUS * np.column_stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])

    def lengths(self, chords: np.ndarray) -> np.ndarray:
        """Kilometres along the ground, of distances between places."""
        if not self.in_degrees:
            return chords
        return 2 * _MEAN_RADIUS * np.arcsin(np.minimum(chords / (2 * _MEAN_RADIUS), 1.0))

    @property
    def diagonal(self) -> float:
        """Kilometres from corner to corner of the grid."""
        corners = self.grid.corners
        ends = self.places(*np.array([corners[0], corners[-1]]).T)
        return float(self.lengths(np.linalg.norm(ends[1:] - ends[:1], axis=1))[0])
