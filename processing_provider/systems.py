"""Coordinate reference systems: what they are called, and which to take in place of degrees."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsRectangle,
)

from ..models.protocol import utm
from ..models.protocol.text import Text, Words
from .compatibility import CrsWktVariant


def system_name(system: QgsCoordinateReferenceSystem) -> Words:
    """What a sentence calls a system."""
    if not system.isValid():
        return Text("no coordinate reference system")
    return system.authid() or system.description()


def system_text(system: QgsCoordinateReferenceSystem) -> str:
    """A system as the engine reads it; empty where there is none.

    In a busy desktop, QGIS 3.22 was seen to give no WKT of a valid system: then its code does.
    """
    return system.toWkt(CrsWktVariant.Preferred) or system.authid()


def utm_zone(
    extent: QgsRectangle, system: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Text:
    """The UTM zone of the centre of an extent, by its code and in words."""
    degrees = QgsCoordinateTransform(system, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    centre = degrees.transform(extent.center())
    return utm.utm_zone(centre.x(), centre.y())
