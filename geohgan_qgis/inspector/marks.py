"""Marks the inspected cell, and the window around it, on the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import Qt

from ...processing_provider.compatibility import GeometryType


class Marks:
    """Two outlines, white with a dark rim to be seen on every colour."""

    def __init__(self, canvas: QgsMapCanvas):
        self._canvas = canvas
        self._outlines = [QgsRubberBand(canvas, GeometryType.Polygon) for _ in range(2)]
        for outline in self._outlines:
            outline.setStrokeColor(Qt.GlobalColor.white)
            outline.setSecondaryStrokeColor(Qt.GlobalColor.black)
            outline.setFillColor(Qt.GlobalColor.transparent)

    def show(self, areas: Sequence[QgsGeometry], system: QgsCoordinateReferenceSystem) -> None:
        """Outline two areas, in a system."""
        for outline, area in zip(self._outlines, areas):
            outline.setToGeometry(area, system)
            outline.show()

    def hide(self) -> None:
        """Outline nothing."""
        for outline in self._outlines:
            outline.hide()

    def remove(self) -> None:
        """Take the outlines off the map for good."""
        for outline in self._outlines:
            self._canvas.scene().removeItem(outline)
        self._outlines.clear()
