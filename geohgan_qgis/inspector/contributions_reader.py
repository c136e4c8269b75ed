"""Which elements drive the score of a cell: the contributions raster that belongs to a score raster."""

from __future__ import annotations

import math
import os
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Optional

from qgis.core import QgsPointXY

from ...models.protocol.contributions import ContributionsLayout
from ...models.protocol.errors import EngineError
from ...models.protocol.tags import CONTRIBUTIONS
from ...processing_provider.raster_tags import raster_tags
from .raster_reader import RasterReader


@dataclass(frozen=True)
class ElementShare:
    """What an element adds to the score of a cell.

    Attributes:
        name: of the element.
        unit: of the two values; may be empty.
        share: in the score, 0 to 1.
        observed: its value in the survey.
        expected: what the background would have there.
        band: of the observed values.
    """

    name: str
    unit: str
    share: float
    observed: float
    expected: float
    band: int


class ContributionsReader:
    """An open contributions raster.

    Attributes:
        raster: the file.
        names: of the elements.

    Raises:
        EngineError: the file is none.
    """

    def __init__(self, path: str):
        self.raster = RasterReader(path)
        layout = _layout(path)
        if layout is None or len(self.raster.names) < layout.expected[-1]:
            raise EngineError("{file} is no contributions raster of this version.", file=path)
        self.names = layout.bands
        self._units = self.raster.units()
        self._bands = list(zip(layout.bands, layout.shares, layout.observed, layout.expected))

    def at(self, point: QgsPointXY) -> list[ElementShare]:
        """The elements at a point, the leading one first; none where there is no score."""
        found = []
        for name, *bands in self._bands:
            share, observed, expected = (self.raster.at(point, band) for band in bands)
            if not math.isnan(share):
                found.append(ElementShare(name, self._units[bands[1] - 1], share, observed, expected, bands[1]))
        return sorted(found, key=lambda element: -element.share)


def is_contributions(path: str) -> bool:
    """Whether a file is a contributions raster."""
    return _layout(path) is not None


def belonging_to(scores: str, loaded: Iterable[str]) -> Optional[str]:
    """The contributions raster of a score raster: one of the loaded files, or one that lies beside it.

    Of several the one is taken that was written nearest to the score raster in time.
    """
    if not os.path.isfile(scores):
        return None
    beside = (str(path) for path in Path(scores).parent.iterdir() if path.suffix.lower() in (".tif", ".tiff"))
    for paths in (loaded, beside):
        matching = [path for path in paths if _explains(path, scores)]
        if matching:
            written = os.path.getmtime(scores)
            return min(matching, key=lambda path: abs(os.path.getmtime(path) - written))
    return None


def _explains(path: str, scores: str) -> bool:
    """Whether a contributions raster names a score raster."""
    layout, folder = _layout(path), os.path.dirname(path)
    return layout is not None and _same(os.path.join(folder, layout.scores), scores)


def _same(one: str, other: str) -> bool:
    return os.path.normcase(os.path.abspath(one)) == os.path.normcase(os.path.abspath(other))


def _layout(path: str) -> Optional[ContributionsLayout]:
    try:
        return _read_layout(path, os.stat(path).st_mtime_ns)
    except OSError:
        return None


@lru_cache(maxsize=4096)
def _read_layout(path: str, written: int) -> Optional[ContributionsLayout]:
    """That of a file, read once for each time that it was written; a folder may hold many."""
    text = raster_tags(path).get(CONTRIBUTIONS)
    # A tag that another version wrote may hold something else.
    with suppress(TypeError, ValueError):
        return ContributionsLayout.from_tag(text) if text else None
    return None
