"""The UTM zone of a place, as something to suggest in place of degrees."""

from __future__ import annotations

_ZONES, _DEGREES = 60, 6


def utm_zone(longitude: float, latitude: float) -> str:
    """The WGS 84 UTM zone of a place (degrees), by its EPSG code and in words."""
    zone = int((longitude + 180) // _DEGREES) % _ZONES + 1
    code, half = (326, "north") if latitude >= 0 else (327, "south")
    return f"EPSG:{code}{zone:02d} (UTM zone {zone} {half})"
