"""Samples read from the table of a laboratory, and how they are drawn on a small map."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np
from rasterio.crs import CRS
from scipy.ndimage import maximum_filter

from ..protocol.choices import BelowDetection
from ..protocol.quality import NOTHING_KNOWN, from_numbers
from ..protocol.samples.table import SampleTable
from ..protocol.text import Text
from ..rasters.systems import system_name, system_of
from ..reporting.laboratory import TREATMENTS, laboratory_remarks
from ..reporting.report import Cell
from .survey_data import SurveyData

# Along the longer side of a small map, pixels.
_MAP_SIDE = 348
# Radius of a dot as a share of the typical distance between samples, and its ends, pixels.
_DOT, _DOT_ENDS = 0.4, (1, 6)


def read_samples(
    text: str,
    skipped: Sequence[str],
    crs: str,
    below_detection: BelowDetection,
    numbers: str | None = None,
    on_progress: Callable[[float], None] = lambda share: None,
) -> SurveyData:
    """Read samples.

    Args:
        text: CSV as `SampleTable.from_csv` reads it.
        skipped: fields that are not in it, to be told.
        crs: coordinate reference system, WKT; empty where it is not known.
        below_detection: one of `choices.BELOW_DETECTION`.
        numbers: of a report on their quality.
        on_progress: is called with the share that is done.

    Raises:
        EngineError: the table is none, or nothing can be made of it.
    """
    on_progress(0.0)
    table = SampleTable.from_csv(text)
    on_progress(0.2)
    table.check()
    on_progress(0.8)
    quality = from_numbers(numbers).only(table.columns) if numbers else NOTHING_KNOWN
    fields, system = table.fields, system_of(crs, "POINTS")
    values = np.array([field.treated(below_detection) for field in fields], np.float32)
    present = np.array([field.measured + field.below for field in fields])
    some = np.isfinite(values).any(axis=0) | np.array([np.isfinite(field.limits) for field in fields]).any(axis=0)
    return SurveyData(
        is_sampled=True,
        names=tuple(field.name for field in fields),
        units=("",) * len(fields),
        values=values[:, some],
        total=int(some.sum()),
        present=present,
        lowest=np.where(np.isfinite(values), values, np.inf).min(axis=1),
        highest=np.where(np.isfinite(values), values, -np.inf).max(axis=1),
        below=np.array([field.share_below for field in fields]),
        mapped=values,
        to_image=_dot_map(table, bool(system and system.is_geographic)),
        source=tuple(_source(table, skipped, system, below_detection)),
        odd=(*_odd(table, system), *quality.cautions()),
    )


def _dot_map(table: SampleTable, is_geographic: bool) -> Callable[[np.ndarray], np.ndarray]:
    """Draws each sample as a dot; where dots overlap the larger value shows."""
    x, y = np.array(table.x), np.array(table.y)
    if is_geographic:
        x = x * math.cos(math.radians(y.mean()))
    x, y = x - x.min(), y.max() - y
    radius = _DOT * _MAP_SIDE / max(x.max(), y.max()) * math.sqrt(max(x.max() * y.max(), 1e-12) / len(x))
    radius = round(min(max(radius, _DOT_ENDS[0]), _DOT_ENDS[1]))
    scale = (_MAP_SIDE - 1 - 2 * radius) / max(x.max(), y.max())
    rows, columns = (np.rint(axis * scale).astype(int) + radius for axis in (y, x))
    shape = rows.max() + radius + 1, columns.max() + radius + 1
    down, right = np.ogrid[-radius : radius + 1, -radius : radius + 1]
    disc = down**2 + right**2 <= radius**2

    def to_image(values: np.ndarray) -> np.ndarray:
        rising = np.argsort(values)[: np.count_nonzero(~np.isnan(values))]
        image = np.full(shape, -np.inf)
        # The last of those at one pixel stays.
        image[rows[rising], columns[rising]] = values[rising]
        image = maximum_filter(image, footprint=disc, mode="constant", cval=-np.inf)
        return np.where(np.isneginf(image), np.nan, image)

    return to_image


def _source(
    table: SampleTable, skipped: Sequence[str], system: CRS | None, below_detection: BelowDetection
) -> Iterator[tuple[Text, Cell]]:
    yield Text("Coordinate reference system"), system_name(system)
    counts = Text("{count:,} at {locations:,} places", count=len(table.x), locations=len(table.locations))
    yield Text("Samples"), counts
    yield Text("Values below detection"), TREATMENTS[below_detection]
    if skipped:
        yield Text("Fields that are no analyses"), ", ".join(skipped)


def _odd(table: SampleTable, system: CRS | None) -> Iterator[Text]:
    if system and system.is_geographic:
        yield Text(
            "The samples are in degrees: reproject the layer to a projected coordinate reference system before it is "
            "interpolated."
        )
    far = table.far_samples()
    if far:
        yield far
    shared = len(table.x) - len(table.locations)
    if shared:
        yield Text(
            "{shared:,} of the {count:,} samples lie where another one does, such as field duplicates or several "
            "depths: interpolation takes their mean.",
            shared=shared,
            count=len(table.x),
        )
    yield from laboratory_remarks(table.fields)
