"""The projected system of a location, as something to suggest in place of degrees."""

from __future__ import annotations

from .text import Text

_ZONES, _DEGREES = 60, 6
# Latitudes that UTM covers; beyond them lies the polar system.
_SOUTH, _NORTH = -80, 84


def utm_zone(longitude: float, latitude: float) -> Text:
    """The WGS 84 UTM zone of a location (degrees), by its EPSG code and in words; near a pole, the polar system."""
    if not (-360 <= longitude <= 360 and -90 <= latitude <= 90):
        return Text("the UTM zone of the area")
    half = Text("north") if latitude >= 0 else Text("south")
    first = 32600 if latitude >= 0 else 32700
    if not _SOUTH <= latitude <= _NORTH:
        return Text("EPSG:{code} (UPS {half})", code=first + _ZONES + 1, half=half)
    zone = int((longitude + 180) // _DEGREES) % _ZONES + 1
    return Text("EPSG:{code} (UTM zone {zone} {half})", code=first + zone, zone=zone, half=half)
