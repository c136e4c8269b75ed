"""The map of the desktop as a print layout, or with its reports as a PDF, in one click."""

from __future__ import annotations

import os

from qgis.core import Qgis, QgsPrintLayout, QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QApplication, QFileDialog
from qgis.utils import iface

from ..models.protocol.errors import EngineError
from ..processing_provider.print_layout import (
    PrintLayoutError,
    chosen_template,
    make_print_layout,
    remove_print_layout,
)
from ..processing_provider.reports import reports_of
from ..processing_provider.texts import say, tr
from .messages import show_message
from .pdf import write_pdf


def print_map() -> None:
    """Make a print layout of what the map shows and open it in the layout designer; say why where that cannot be."""
    try:
        layout = _layout()
    except (PrintLayoutError, OSError) as error:
        _show(str(error), Qgis.MessageLevel.Warning)
        return
    iface.openLayoutDesigner(layout)


def save_map_and_reports() -> None:
    """Ask for a file, and write what the map shows into it, with the reports on its layers behind."""
    project = QgsProject.instance()
    try:
        layout = _layout()
    except (PrintLayoutError, OSError) as error:
        _show(str(error), Qgis.MessageLevel.Warning)
        return
    try:
        path = _chosen_file(layout.name())
        if path:
            _write(path, layout)
    finally:
        remove_print_layout(project, layout)


def _layout() -> QgsPrintLayout:
    """What the map shows, on a sheet.

    Raises:
        PrintLayoutError: it shows nothing, or the template does not do.
        OSError: the template cannot be read.
    """
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    layers = canvas.layers()
    if not layers or canvas.extent().isEmpty():
        raise PrintLayoutError(tr("The map shows nothing that could be printed: add a layer first, and zoom to it."))
    active = iface.activeLayer()
    name = (active if active in layers else layers[0]).name()
    title = project.title() or name
    texts = {"title": title, "subtitle": name if name != title else ""}
    extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
    return make_print_layout(project, chosen_template(), texts, [layers], extent)


def _chosen_file(name: str) -> str:
    """The file that the user chooses; empty for none."""
    folder = QgsProject.instance().absolutePath() or os.path.expanduser("~")
    suggested = "".join("_" if one in '<>:"/\\|?*' else one for one in name)
    path, _ = QFileDialog.getSaveFileName(
        iface.mainWindow(),
        tr("Map and report as PDF"),
        os.path.join(folder, f"{suggested}.pdf"),
        tr("PDF files (*.pdf)"),
    )
    return path if not path or path.lower().endswith(".pdf") else f"{path}.pdf"


def _write(path: str, layout: QgsPrintLayout) -> None:
    reports = reports_of(iface.mapCanvas().layers())
    QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
    try:
        write_pdf(path, layout, reports)
    except EngineError as error:
        _show(say(error.text), Qgis.MessageLevel.Critical)
        return
    except OSError as error:
        _show(str(error), Qgis.MessageLevel.Critical)
        return
    finally:
        QApplication.restoreOverrideCursor()
    if reports:
        sentence = tr("{file} holds the map and {reports}.").format(
            file=path, reports=", ".join(report.name for report in reports)
        )
    else:
        sentence = tr(
            "{file} holds the map alone, as no report was found on its layers: give 'Evaluate scores' or 'Map "
            "prospectivity' a file for the report."
        ).format(file=path)
    _show(sentence, Qgis.MessageLevel.Success if reports else Qgis.MessageLevel.Warning)


def _show(sentence: str, level: Qgis.MessageLevel) -> None:
    show_message(iface.messageBar(), sentence, level)
