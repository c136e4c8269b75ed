"""Coordinate reference systems: what they are called, and which to take in place of degrees."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ..models.protocol import utm
from ..models.protocol.text import Text, Words
from .compatibility import CrsWktVariant

# Degrees: what crosses the antimeridian may go on beyond 180, and other layers begin anew at -180.
TURNS = (0.0, 360.0, -360.0)
HALF_TURN = 180.0
# What GDAL and PROJ call a system that has none.
_NO_NAMES = ("", "unknown", "unnamed")
# Share of an extent.
_SAME = 1e-6


def system_name(system: QgsCoordinateReferenceSystem) -> Words:
    """What a sentence calls a system."""
    if not system.isValid():
        return Text("no coordinate reference system")
    name = system.authid() or system.description()
    return Text("a system without a name") if name.lower() in _NO_NAMES else name


def system_text(system: QgsCoordinateReferenceSystem) -> str:
    """A system as the engine reads it; empty where there is none.

    In a busy desktop, QGIS 3.22 was seen to give no WKT of a valid system: then its code does.
    """
    return system.toWkt(CrsWktVariant.Preferred) or system.authid()


def system_of(text: str) -> QgsCoordinateReferenceSystem:
    """The system of such a text; an invalid one for an empty text."""
    system = QgsCoordinateReferenceSystem.fromWkt(text)
    return system if system.isValid() or not text else QgsCoordinateReferenceSystem(text)


def are_related(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Whether coordinates can be brought from one system into the other; a layer without one is taken as it is.

    Where they cannot, as from the grid of a mine, QGIS passes them on as they are.
    """
    if not (one.isValid() and other.isValid()) or one == other:
        return True
    if QgsCoordinateTransform(one, other, QgsCoordinateTransformContext()).isValid():
        return True
    # All that is known of a grid without a place on the Earth.
    return (one.description(), one.mapUnits()) == (other.description(), other.mapUnits())


def agree(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem, extent: QgsRectangle) -> bool:
    """Whether two systems mean the same by the coordinates of an extent, to a millionth of it, whatever their names.

    One that came through a project or another program may have lost its code, or have heights beside it.
    """
    if not (one.isValid() and other.isValid()):
        return one.isValid() == other.isValid()
    if one == other:
        return True
    if not are_related(one, other):
        return False
    bring = QgsCoordinateTransform(one, other, QgsCoordinateTransformContext())
    corners = [
        QgsPointXY(x, y) for x in (extent.xMinimum(), extent.xMaximum()) for y in (extent.yMinimum(), extent.yMaximum())
    ]
    try:
        farthest = max(corner.distance(bring.transform(corner)) for corner in corners)
    except QgsCsException:
        return False
    return farthest <= _SAME * max(extent.width(), extent.height())


def utm_zone(
    extent: QgsRectangle, system: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Text:
    """The UTM zone of the centre of an extent, by its code and in words."""
    degrees = QgsCoordinateTransform(system, QgsCoordinateReferenceSystem("EPSG:4326"), context)
    centre = degrees.transform(extent.center())
    # As wide as that, it lies across the antimeridian.
    across = system.isGeographic() and extent.width() > HALF_TURN
    return utm.utm_zone(centre.x() + HALF_TURN * across, centre.y())
