"""The pages of a PDF file, one after the other: those of layouts, or whatever is drawn on them."""

from __future__ import annotations

from qgis.core import QgsLayoutExporter, QgsLayoutSize, QgsPrintLayout
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

RESOLUTION = 300
_NO_MARGINS = QMarginsF(0, 0, 0, 0)


class Pages:
    """The pages of a file.

    Args:
        path: of the file.
        title: of the document.
    """

    def __init__(self, path: str, title: str):
        self._writer, self._painter = QPdfWriter(path), QPainter()
        self._writer.setResolution(RESOLUTION)
        self._writer.setTitle(title)
        self._writer.setCreator("Geo-Hgan")
        self._is_open = True

    def add(self, size: QSizeF) -> QPainter:
        """Begin a page of some millimetres."""
        whole = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.ExactMatch)
        self._writer.setPageLayout(QPageLayout(whole, QPageLayout.Orientation.Portrait, _NO_MARGINS))
        if not self._painter.isActive():
            self._is_open = self._painter.begin(self._writer)
        else:
            self._is_open = self._writer.newPage() and self._is_open
        return self._painter

    def add_layout(self, layout: QgsPrintLayout) -> None:
        """Draw the pages of a layout."""
        exporter, collection = QgsLayoutExporter(layout), layout.pageCollection()
        layout.renderContext().setDpi(RESOLUTION)
        millimetre = layout.convertToLayoutUnits(QgsLayoutSize(1, 1)).width()
        for number in range(collection.pageCount()):
            size = collection.page(number).rect().size() / millimetre
            exporter.renderPage(self.add(size), number)

    def end(self) -> bool:
        """Close the file; whether all of it was written."""
        return self._painter.end() and self._is_open
