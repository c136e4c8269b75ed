"""Which windows a raster has room for, and how many bands: asked by the dialogs and by the engine."""

from __future__ import annotations

from typing import Optional

from .errors import EngineError
from .limits import MAX_BANDS
from .text import Text, parameters


def check_windows_fit(
    size: int, width: int, height: int, layer: Optional[str] = None, way_out: Optional[Text] = None
) -> None:
    """Refuse windows that have to lie within the raster as a whole (PATCH_SIZE) and are larger than its shorter side.

    Args:
        size: side of the windows, pixels.
        width, height: of the raster, cells.
        layer: what the user calls the raster.
        way_out: what to do about it, where that is not to choose a smaller PATCH_SIZE.

    Raises:
        EngineError: no window fits.
    """
    if size <= min(width, height):
        return
    way_out = way_out or Text("use a smaller {PATCH_SIZE}", **parameters("PATCH_SIZE"))
    if layer is None:
        raise EngineError(
            "Windows of {size} x {size} pixels are larger than the raster of {width} x {height} cells: {way_out}.",
            size=size,
            width=width,
            height=height,
            way_out=way_out,
        )
    raise EngineError(
        "Windows of {size} x {size} pixels do not fit into {layer}, which has {width} x {height}: {way_out}.",
        size=size,
        layer=layer,
        width=width,
        height=height,
        way_out=way_out,
    )


def check_bands(count: int, layer: str) -> None:
    """Refuse more bands than can be worked with at once.

    Args:
        count: bands so far, those of the layer too.
        layer: the last one, as the user calls it.

    Raises:
        EngineError: they are too many.
    """
    if count > MAX_BANDS:
        raise EngineError(
            "With {layer} there are {count:,} bands, and {most:,} are the most that can be worked with: choose fewer.",
            layer=layer,
            count=count,
            most=MAX_BANDS,
        )


def check_samples_remain(size: int, width: int, height: int) -> None:
    """Refuse sample windows (WINDOW) that leave fewer than two samples, of which none can be an outlier.

    Windows lie side by side from the upper left corner, those on the right and below are cut off at the edge, and one
    that has values in less than half of its pixels is left out. So a window may be larger than the shorter side of a
    long raster, as long as half of it lies on the raster.

    Args:
        size: side of the windows, pixels.
        width, height: of the score raster, cells.

    Raises:
        EngineError: fewer than two windows are half full even where every cell has a value.
    """
    if _half_full(size, width, height) < 2:
        raise EngineError(
            "Windows of {size} x {size} pixels leave fewer than two samples of a raster of {width} x {height} cells, "
            "and none that could stand out: choose a larger raster, or make {WINDOW} smaller.",
            size=size,
            width=width,
            height=height,
            **parameters("WINDOW"),
        )


def _half_full(size: int, width: int, height: int) -> int:
    """How many windows have half of their pixels or more on the raster."""
    columns, rows = divmod(width, size), divmod(height, size)
    full = columns[0] * rows[0]
    right = rows[0] * (2 * columns[1] >= size)
    below = columns[0] * (2 * rows[1] >= size)
    corner = 2 * columns[1] * rows[1] >= size * size
    return full + right + below + corner
