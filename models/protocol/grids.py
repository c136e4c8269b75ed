"""What a cell size makes of an area, before any raster is made."""

from __future__ import annotations

import math

from .errors import EngineError
from .round_numbers import round_up

# A raster of a hundred thousand by ten thousand cells: larger than any survey, so a slip of the cell size.
MAX_CELLS = 1_000_000_000


def check_cell_size(width: float, height: float, cell_size: float) -> None:
    """Raise an EngineError for cells that are too many, or too large, for an area of so many map units."""
    columns, rows = (math.floor(side / cell_size) + 1 for side in (width, height))
    if columns * rows > MAX_CELLS:
        needed = cell_size * math.sqrt(columns * rows / MAX_CELLS)
        raise EngineError(
            "Cells of {cell_size:g} map units make a raster of {columns:,} x {rows:,} cells, too large to work with: "
            "choose a CELL_SIZE of {up:g} or more.",
            cell_size=cell_size,
            columns=columns,
            rows=rows,
            up=round_up(needed),
        )
    if columns * rows < 2:
        raise EngineError(
            "Cells of {cell_size:g} map units are as large as the whole area, {width:,.5g} x {height:,.5g}: choose a "
            "smaller CELL_SIZE.",
            cell_size=cell_size,
            width=width,
            height=height,
        )
