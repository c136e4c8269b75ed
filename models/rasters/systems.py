"""Coordinate reference systems that arrive as text."""

from __future__ import annotations

from rasterio.crs import CRS
from rasterio.errors import CRSError

from ..protocol.errors import EngineError
from ..protocol.text import Text, Words


def system_of(text: str, label: Words) -> CRS | None:
    """The system that WKT or a code names; None for an empty text.

    Raises:
        EngineError: it names none; the sentence says whose by `label`.
    """
    try:
        return CRS.from_user_input(text) if text else None
    except CRSError as error:
        raise EngineError(
            "The coordinate reference system of {label} cannot be read: assign it to the layer.", label=label
        ) from error


def system_name(system: CRS | None) -> Words:
    """What a report calls a system."""
    if system is None:
        return Text("none")
    return system.to_string() if system.to_epsg() else Text("not in the EPSG register")
