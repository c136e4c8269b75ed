"""Coordinate reference systems that arrive as text."""

from __future__ import annotations

import re

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..protocol.errors import EngineError
from ..protocol.text import Text, Words

_CODE = re.compile(r"(?i:EPSG|ESRI|IGNF|OGC|IAU_2015):\w+")


def system_of(text: str, label: Words) -> CRS | None:
    """The system that WKT or a code names; None for an empty text.

    Raises:
        EngineError: it names none; the sentence says whose by `label`.
    """
    if not text:
        return None
    try:
        # Of other texts PROJ and GDAL would open the file or the address that they may be.
        return CRS.from_user_input(text) if _CODE.fullmatch(text) else CRS.from_wkt(text)
    except CRSError as error:
        raise EngineError(
            "The coordinate reference system of {label} cannot be read: assign it to the layer.", label=label
        ) from error


def system_name(system: CRS | None) -> Words:
    """What a report calls a system."""
    if system is None:
        return Text("none")
    return system.to_string() if system.to_epsg() else Text("not in the EPSG register")
