"""The grid that rasters share."""

from __future__ import annotations

from dataclasses import dataclass

from affine import Affine
from rasterio.crs import CRS

from .systems import carried


@dataclass(frozen=True)
class Grid:
    """Rows, columns and where they lie.

    Attributes:
        height, width: cells.
        transform: from (column, row) to map units.
        crs: coordinate reference system; None where the file has none.
    """

    height: int
    width: int
    transform: Affine
    crs: CRS | None

    @property
    def pixel_size(self) -> tuple[float, float]:
        """Width and height of a cell, map units."""
        a, b, _, d, e, _ = self.transform[:6]
        return (a * a + d * d) ** 0.5, (b * b + e * e) ** 0.5

    @property
    def corners(self) -> list[tuple[float, float]]:
        """Map coordinates of the four corners."""
        cells = ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))
        return [self.transform * cell for cell in cells]

    @property
    def centre(self) -> tuple[float, float]:
        """Map coordinates of the middle."""
        x, y = self.transform * (self.width / 2, self.height / 2)
        return x, y

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """West, south, east and north, of a grid that is rotated or upside down too."""
        x, y = zip(*self.corners, strict=True)
        return min(x), min(y), max(x), max(y)

    def same_as(self, other: Grid) -> bool:
        """Whether the other grid has the same cells on the ground, to a thousandth of a cell."""
        if (self.height, self.width) != (other.height, other.width):
            return False
        corners = carried(other.corners, other.crs, self.crs)
        return corners is not None and self._near(corners)

    def is_in(self, system: CRS | None) -> bool:
        """Whether its coordinates mean the same in a system, whatever that is called, to a thousandth of a cell."""
        corners = carried(self.corners, self.crs, system)
        return corners is not None and self._near(corners)

    def _near(self, corners: list[tuple[float, float]]) -> bool:
        tolerance = min(self.pixel_size) / 1000
        return all(
            abs(mine - theirs) <= tolerance
            for pair in zip(self.corners, corners, strict=True)
            for mine, theirs in zip(*pair, strict=True)
        )
