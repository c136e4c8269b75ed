"""A report as Qt's text browser reads it, its figures as pictures: Qt knows no SVG within a page."""

from __future__ import annotations

import re

from qgis.PyQt.QtCore import QByteArray, QRectF, QSizeF, Qt, QUrl
from qgis.PyQt.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextDocument,
    QTextImageFormat,
    QTextOption,
)
from qgis.PyQt.QtSvg import QSvgRenderer

# Pixels of the picture of a figure for each of its own, so that it is sharp on paper.
_FINE = 3
_INK = "#1f2328"
_POINTS = 9.0
# A figure as reports have it, with the words that stand in for it where it cannot be shown.
_FIGURE = re.compile(r'(?s)<div\s+class="drawing">\s*(<svg.*?</svg>)\s*</div>\s*<p\s+class="without-figures">.*?</p>')
_SCRIPT = re.compile(r"(?s)<script>.*?</script>")


def report_document(html: str, page: QSizeF) -> QTextDocument:
    """The document of a report.

    Args:
        html: of the report.
        page: size of the room for text on a page, pixels of a screen of 96 to the inch. Where a table needs more, pages
            of the document are larger, of the same shape.
    """
    document = QTextDocument()
    figures: list[QSvgRenderer] = []

    def kept(found: re.Match[str]) -> str:
        figures.append(QSvgRenderer(QByteArray(found[1].replace("currentColor", _INK).encode())))
        return f"<p>{_address(len(figures))}</p>"

    wrapping = QTextOption()
    # Paths and addresses have no blanks.
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(wrapping)
    document.setDefaultFont(letters(_POINTS))
    document.documentLayout().setPaintDevice(_SCREEN)
    document.setDocumentMargin(0)
    document.setHtml(_SCRIPT.sub("", _FIGURE.sub(kept, html)))
    for number, figure in enumerate(figures, start=1):
        _insert(document, _address(number), figure, page.width())
    document.setPageSize(page)
    wide = max(1.0, document.size().width() / page.width())
    if wide > 1:
        document.setPageSize(page * wide)
    return document


def letters(points: float) -> QFont:
    """Plain letters of a size."""
    font = QFont()
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(points)
    return font


def _address(number: int) -> str:
    return f"figure:{number}"


def _insert(document: QTextDocument, address: str, figure: QSvgRenderer, width: float) -> None:
    """Put a picture in the place of its address, no wider than the page."""
    document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(address), _image(figure))
    size, picture = figure.defaultSize(), QTextImageFormat()
    shrunk = min(1.0, width / max(1, size.width()))
    picture.setName(address)
    picture.setWidth(size.width() * shrunk)
    picture.setHeight(size.height() * shrunk)
    place = document.find(address)
    block = place.blockFormat()
    # A line that is half as high again would be one of the picture.
    block.setLineHeight(100, _proportional())
    place.setBlockFormat(block)
    place.insertImage(picture)


def _proportional() -> int:
    """How lines are measured; the newer Qt has it as an enumeration and takes a number all the same."""
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    return int(getattr(kind, "value", kind))


def _screen() -> QImage:
    """What letters are measured by."""
    image = QImage(1, 1, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 / 0.0254))
    image.setDotsPerMeterY(round(96 / 0.0254))
    return image


_SCREEN = _screen()


def _image(renderer: QSvgRenderer) -> QImage:
    size = renderer.defaultSize() * _FINE
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image
