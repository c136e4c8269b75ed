"""A map sheet and reports as the pages of one PDF."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsPrintLayout
from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QAbstractTextDocumentLayout, QPainter

from ..models.protocol.errors import EngineError
from ..models.protocol.outputs import staged
from ..processing_provider.pdf_pages import RESOLUTION, Pages
from .report_document import letters, report_document

_SCREEN = 96
_MARGIN_MM, _FOOT_POINTS = 15.0, 7.0
_A4 = QSizeF(210, 297)


def write_pdf(path: str, layout: QgsPrintLayout, reports: Iterable[Path]) -> None:
    """Write the pages of a layout, and behind them those of reports, each beginning on a page of its own.

    Raises:
        EngineError: the file cannot be written.
        OSError: a report cannot be read.
    """
    texts = [report.read_text(encoding="utf-8") for report in reports]
    with staged(path) as (part,):
        pages = Pages(str(part), layout.name())
        pages.add_layout(layout)
        for text in texts:
            _draw_report(text, pages)
        if not pages.end():
            raise EngineError("{path} cannot be written: the disk may be full.", path=path)


def _draw_report(html: str, pages: Pages) -> None:
    pixel = _SCREEN / 25.4
    room = QSizeF((_A4.width() - 2 * _MARGIN_MM) * pixel, (_A4.height() - 2 * _MARGIN_MM) * pixel)
    document = report_document(html, room)
    page = document.pageSize()
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(context.palette.ColorRole.Text, Qt.GlobalColor.black)
    for number in range(document.pageCount()):
        painter = pages.add(_A4)
        painter.save()
        scale = RESOLUTION / _SCREEN * room.width() / page.width()
        painter.scale(scale, scale)
        margin = _MARGIN_MM * pixel * page.width() / room.width()
        painter.translate(margin, margin - number * page.height())
        context.clip = QRectF(0, number * page.height(), page.width(), page.height())
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        _number(painter, number + 1, document.pageCount())


def _number(painter: QPainter, number: int, count: int) -> None:
    """Which page of the report it is, at its foot."""
    painter.save()
    painter.setFont(letters(_FOOT_POINTS))
    foot = QRectF(0, (_A4.height() - 12) / 25.4 * RESOLUTION, _A4.width() / 25.4 * RESOLUTION, RESOLUTION / 4)
    painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, f"{number} / {count}")
    painter.restore()
