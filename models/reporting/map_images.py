"""Small maps of one band for reports."""

from __future__ import annotations

import base64
import warnings

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..protocol.colours import DIVERGING, VIRIDIS

# Along the longer side.
_PIXELS = 174
# Red, green and blue.
_COLOURS, _DIVERGING = (
    np.array([tuple(bytes.fromhex(colour[1:])) for colour in ramp]) for ramp in (VIRIDIS, DIVERGING[::-1])
)


def map_image(values: np.ndarray, middle: float | None = None) -> str:
    """A PNG as a data URI: dark to bright between the 2nd and the 98th percentile, clear where there is no value.

    Args:
        values: (height, width), NaN where there is none.
        middle: values below it are red and above it blue, as far as the farther of those percentiles; None for
            dark to bright.
    """
    colours = _COLOURS if middle is None else _DIVERGING
    step = max(1, -(-max(values.shape) // (2 * _PIXELS)))
    values = values[::step, ::step]
    there = np.isfinite(values)
    low, high = np.percentile(values[there], (2, 98)) if there.any() else (0.0, 1.0)
    if middle is not None:
        reach = max(middle - low, high - middle)
        low, high = middle - reach, middle + reach
    share = np.clip((np.where(there, values, low) - low) / (high - low if high > low else 1.0), 0, 1)
    image = np.empty((4, *values.shape), np.uint8)
    for channel in range(3):
        image[channel] = np.interp(share, np.linspace(0, 1, len(colours)), colours[:, channel])
    image[3] = np.where(there, 255, 0)
    return "data:image/png;base64," + base64.b64encode(_png(image)).decode("ascii")


def _png(image: np.ndarray) -> bytes:
    profile = {"driver": "PNG", "count": len(image), "height": image.shape[1], "width": image.shape[2]}
    with warnings.catch_warnings(), MemoryFile() as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open(**profile, dtype="uint8") as dataset:
            dataset.write(image)
        return memory.read()
