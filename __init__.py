"""Geo-Hgan for QGIS: geochemical anomaly detection in multi-band rasters. QGIS starts the plugin here."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .geohgan_qgis.plugin import GeohganPlugin


def classFactory(iface: QgisInterface | None) -> GeohganPlugin:
    """The plugin, as QGIS asks for it; `iface` is None in qgis_process."""
    from .geohgan_qgis.plugin import GeohganPlugin

    return GeohganPlugin()
