"""Samples read from the table of a laboratory, and how they are drawn on a small map."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from rasterio.crs import CRS

from ..protocol.errors import EngineError
from ..protocol.jobs import BELOW_DETECTION
from ..protocol.samples import Field, Samples
from ..rasters.systems import system_name, system_of
from ..reporting.laboratory import TREATMENTS, readings
from .survey import Survey

# Along the longer side of a small map, pixels.
_MAP_SIDE = 348
# Radius of a dot as a share of the usual distance between samples, and its ends, pixels.
_DOT, _DOT_ENDS = 0.4, (1, 6)


def read_samples(text: str, skipped: Sequence[str], crs: str, below_detection: str) -> Survey:
    """Read samples.

    Args:
        text: CSV as `Samples.from_csv` reads it.
        skipped: fields that are not in it, to be told.
        crs: coordinate reference system, WKT; empty where it is not known.
        below_detection: one of `jobs.BELOW_DETECTION`.

    Raises:
        EngineError: the table is none, or nothing can be made of it.
    """
    if below_detection not in BELOW_DETECTION:
        raise EngineError(
            "BELOW_DETECTION is {below_detection}: it must be one of {names}.",
            below_detection=below_detection,
            names=", ".join(BELOW_DETECTION),
        )
    samples = Samples.from_csv(text)
    samples.check()
    fields, system = samples.fields, system_of(crs, "POINTS")
    values = np.array([field.treated(below_detection) for field in fields], np.float32)
    present = np.array([field.measured + field.below for field in fields])
    some = np.isfinite(values).any(axis=0) | np.array([np.isfinite(field.limits) for field in fields]).any(axis=0)
    ends = np.where(np.isfinite(values), values, np.inf), np.where(np.isfinite(values), values, -np.inf)
    return Survey(
        things="samples",
        names=tuple(field.name for field in fields),
        units=("",) * len(fields),
        values=values[:, some],
        total=int(some.sum()),
        present=present,
        lowest=ends[0].min(axis=1),
        highest=ends[1].max(axis=1),
        below=np.array([field.share_below for field in fields]),
        shown=values,
        paint=_painter(samples, bool(system and system.is_geographic)),
        source=(
            ("Coordinate reference system", system_name(system)),
            ("Samples", f"{len(samples.x):,} at {len(set(zip(samples.x, samples.y, strict=True))):,} places"),
            ("Values below detection", TREATMENTS[below_detection]),
            *([("Fields that are no analyses", ", ".join(skipped))] if skipped else []),
        ),
        doubts=tuple(_doubts(samples, fields, system)),
    )


def _painter(samples: Samples, geographic: bool) -> Callable[[np.ndarray], np.ndarray]:
    """Draws each sample as a dot; where dots overlap the larger value shows."""
    x, y = np.array(samples.x), np.array(samples.y)
    if geographic:
        x = x * math.cos(math.radians(y.mean()))
    x, y = x - x.min(), y.max() - y
    radius = _DOT * _MAP_SIDE / max(x.max(), y.max()) * math.sqrt(max(x.max() * y.max(), 1e-12) / len(x))
    radius = round(min(max(radius, _DOT_ENDS[0]), _DOT_ENDS[1]))
    scale = (_MAP_SIDE - 1 - 2 * radius) / max(x.max(), y.max())
    rows, columns = (np.rint(axis * scale).astype(int) + radius for axis in (y, x))
    shape = rows.max() + radius + 1, columns.max() + radius + 1
    around = range(-radius, radius + 1)
    disc = [(down, right) for down in around for right in around if down**2 + right**2 <= radius**2]

    def paint(values: np.ndarray) -> np.ndarray:
        image = np.full(shape, np.nan)
        for down, right in disc:
            np.fmax.at(image, (rows + down, columns + right), values)
        return image

    return paint


def _doubts(samples: Samples, fields: Sequence[Field], system: CRS | None) -> list[str]:
    found = []
    if system and system.is_geographic:
        found.append(
            "The samples are in degrees: reproject the layer to a projected coordinate reference system before it is "
            "interpolated."
        )
    if strays := samples.strays():
        found.append(strays)
    shared = len(samples.x) - len(set(zip(samples.x, samples.y, strict=True)))
    if shared:
        found.append(
            f"{shared:,} of the {len(samples.x):,} samples lie where another one does, such as field duplicates or "
            "several depths: interpolation takes their mean."
        )
    return [*found, *readings(fields)]
