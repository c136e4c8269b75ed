"""What a raster's grid must be, and what a cell size makes of an area before any raster is made."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Optional

from .errors import EngineError
from .round_numbers import round_up
from .text import Text, parameters

# A raster of a hundred thousand by ten thousand cells: larger than any survey, so a slip of the cell size.
MAX_CELLS = 1_000_000_000
# By what else than a grid a file tells where it lies.
CONTROL_POINTS = Text("ground control points")
POLYNOMIALS = Text("rational polynomial coefficients (RPC)")
COORDINATE_ARRAYS = Text("arrays of coordinates")
# Cosine of the angle between rows and columns: distances along a diagonal are off by as much.
_SQUARE = 1e-3


def check_grid(path: str, transform: Optional[Sequence[float]], means: Optional[Text]) -> None:
    """Raise an EngineError for a raster that is no grid of rectangles: no distance in it would be right.

    Args:
        path: of the raster.
        transform: x, y = t0 + t1 * column + t2 * row, t3 + t4 * column + t5 * row; None where the file states none.
        means: what it tells its place by instead; None where it has no place.
    """
    if transform is None:
        if means:
            raise EngineError(
                "{path} tells where it lies by {means} alone, and its rows and columns are no grid on the map: warp it "
                "with the tool 'Warp (reproject)', and use the result.",
                path=path,
                means=means,
            )
        return
    _, a, b, _, d, e = transform
    width, height = math.hypot(a, d), math.hypot(b, e)
    if not (0 < width < math.inf and 0 < height < math.inf):
        raise EngineError(
            "{path} has cells of {width:g} x {height:g} map units: georeference it anew, and use the result.",
            path=path,
            width=width,
            height=height,
        )
    if abs(a * b + d * e) > _SQUARE * width * height:
        raise EngineError(
            "The cells of {path} are no rectangles, but sheared: warp it with the tool 'Warp (reproject)', and use the "
            "result.",
            path=path,
        )


def check_cell_size(width: float, height: float, cell_size: float) -> None:
    """Raise an EngineError for cells that are too many, or too large, for an area of so many map units."""
    columns, rows = (math.floor(side / cell_size) + 1 for side in (width, height))
    if columns * rows > MAX_CELLS:
        needed = cell_size * math.sqrt(columns * rows / MAX_CELLS)
        raise EngineError(
            "Cells of {cell_size:g} map units make a raster of {columns:,} x {rows:,} cells, too large to work with: "
            "choose a {CELL_SIZE} of {up:g} or more.",
            cell_size=cell_size,
            columns=columns,
            rows=rows,
            up=round_up(needed),
            **parameters("CELL_SIZE"),
        )
    if columns * rows < 2:
        raise EngineError(
            "Cells of {cell_size:g} map units are as large as the whole area, {width:,.5g} x {height:,.5g}: choose a "
            "smaller {CELL_SIZE}.",
            cell_size=cell_size,
            width=width,
            height=height,
            **parameters("CELL_SIZE"),
        )
