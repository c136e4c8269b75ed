"""Which elements drive the score of a place: the contributions raster that belongs to a score raster."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import QgsPointXY

from ...models.protocol.contributions import TAG
from ...processing_provider.texts import tr
from .raster import Raster, tags


@dataclass(frozen=True)
class Element:
    """What an element adds to the score of a place.

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


class Contributions:
    """An open contributions raster.

    Attributes:
        raster: the file.
        names: of the elements.

    Raises:
        ValueError: the file is none.
    """

    def __init__(self, path: str):
        self.raster = Raster(path)
        self.names = _description(path).get("bands", [])
        if not self.names or len(self.raster.names) != 3 * len(self.names) + 1:
            raise ValueError(tr("{file} is no contributions raster of this version.").format(file=path))
        self._units = self.raster.units()

    def at(self, point: QgsPointXY) -> list[Element]:
        """The elements at a point, the leading one first; none where there is no score."""
        count, found = len(self.names), []
        for number, name in enumerate(self.names, start=1):
            observed, expected = count + 1 + number, 2 * count + 1 + number
            share, *values = (self.raster.at(point, band) for band in (number, observed, expected))
            if not math.isnan(share):
                found.append(Element(name, self._units[observed - 1], share, *values, observed))
        return sorted(found, key=lambda element: -element.share)


def is_contributions(path: str) -> bool:
    """Whether a file is a contributions raster."""
    return bool(_description(path))


def belonging_to(scores: str, loaded: Iterable[str]) -> Optional[str]:
    """The contributions raster of a score raster: one of the loaded files, or one that lies beside it.

    Of several that name the score raster the one is taken that was written nearest to it in time: temporary files
    are all called alike.
    """
    folder, name = os.path.split(scores)
    beside = (str(path) for path in Path(folder).iterdir() if path.suffix.lower() in (".tif", ".tiff"))
    for paths in (loaded, beside):
        matching = [path for path in paths if _description(path).get("scores") == name]
        if matching:
            written = os.path.getmtime(scores)
            return min(matching, key=lambda path: abs(os.path.getmtime(path) - written))
    return None


def _description(path: str) -> dict:
    try:
        description = json.loads(tags(path).get(TAG, "{}"))
    except ValueError:
        return {}
    return description if isinstance(description, dict) else {}
