"""Finds texts that have less room than they need; used inside a QGIS desktop and outside of one."""

import re

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QTextDocumentFragment
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QWidget,
)

# Pixels that letters may reach into a margin.
_SLACK = 2


def cut_texts(window):
    """The texts of the visible widgets of a window that are cut, each with the kind of its widget.

    What shows a name or a path of the user's own may be cut, with an ellipsis: boxes that say so by their size policy.
    """
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisibleTo(window) and widget.width() > 0:
            found += [f"{type(widget).__name__}: {text}" for text in _cut(widget)]
    return found


def _cut(widget):
    if hasattr(widget, "bars"):  # Of the inspector, painted.
        room, _ = widget._columns()
        return [bar.name for bar in widget.bars if _line(widget, bar.name, room)]
    if isinstance(widget, QScrollArea):
        return _too_wide(widget)
    if isinstance(widget, QLabel):
        return _label(widget)
    if isinstance(widget, QAbstractButton):
        return _button(widget)
    if isinstance(widget, QGroupBox):
        return _line(widget, widget.title(), widget.width())
    if isinstance(widget, QComboBox):
        # A box that says it may be narrow holds names of the user's own.
        fits = widget.sizeAdjustPolicy() in (
            QComboBox.SizeAdjustPolicy.AdjustToContents,
            QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow,
        )
        return (
            [widget.currentText()]
            if fits and widget.currentText() and widget.sizeHint().width() > widget.width() + _SLACK
            else []
        )
    if isinstance(widget, QLineEdit):
        return _line(widget, widget.placeholderText(), widget.width() - 4)
    if isinstance(widget, QHeaderView) and widget.orientation() == Qt.Orientation.Horizontal:
        model = widget.model()
        texts = [(str(model.headerData(one, widget.orientation()) or ""), one) for one in range(widget.count())]
        return [text for text, one in texts if _line(widget, text, widget.sectionSize(one))]
    return []


def _too_wide(area):
    """What of a page that is scrolled sideways reaches beyond its edge at first."""
    page, room = area.widget(), area.viewport().width()
    if page is None or page.width() <= room + _SLACK:
        return []
    shown = [page, *(child for child in page.findChildren(QWidget) if child.isVisibleTo(page))]
    needed = {child: child.mapTo(page, QPoint()).x() + child.sizeHint().width() for child in shown}
    wide = [child for child in shown if isinstance(child, (QLabel, QCheckBox, QComboBox)) and needed[child] > room]
    return [getattr(child, "currentText", getattr(child, "text", str))() for child in wide] or ["sideways"]


def _label(label):
    text = label.text()
    if not text or label.pixmap():
        return []
    if Qt.mightBeRichText(text):
        text = QTextDocumentFragment.fromHtml(text).toPlainText()
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        # Chinese wraps anywhere.
        longest = max(re.findall("[!-\u024f]+", text), key=len, default="")
        return [text] if needed > label.height() + _SLACK else _line(label, longest, label.width())
    return [line for line in text.splitlines() if _line(label, line, label.contentsRect().width())]


def _button(button):
    icon_alone = isinstance(button, QToolButton) and button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    if not button.text() or (icon_alone and not button.icon().isNull()):
        return []
    if isinstance(button.parent(), QDialogButtonBox) or button.sizeHint().width() <= button.width() + _SLACK:
        return []
    return [button.text()]


def _line(widget, text, room):
    shown = re.sub("&(.)", r"\1", text)
    return [text] if widget.fontMetrics().horizontalAdvance(shown) > room + _SLACK else []
