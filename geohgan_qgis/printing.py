"""The map of the desktop as a print layout, in one click."""

from __future__ import annotations

from qgis.core import Qgis, QgsProject, QgsReferencedRectangle
from qgis.utils import iface

from ..processing_provider.print_layout import PrintLayoutError, chosen_template, make_print_layout
from ..processing_provider.texts import tr
from .messages import show_message


def print_map() -> None:
    """Make a print layout of what the map shows and open it in the layout designer; say why where that cannot be."""
    canvas, project = iface.mapCanvas(), QgsProject.instance()
    layers = canvas.layers()
    try:
        if not layers or canvas.extent().isEmpty():
            raise PrintLayoutError(
                tr("The map shows nothing that could be printed: add a layer first, and zoom to it.")
            )
        active = iface.activeLayer()
        name = (active if active in layers else layers[0]).name()
        title = project.title() or name
        texts = {"title": title, "subtitle": name if name != title else ""}
        extent = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        layout = make_print_layout(project, chosen_template(), texts, [layers], extent)
    except (PrintLayoutError, OSError) as error:
        show_message(iface.messageBar(), str(error), Qgis.MessageLevel.Warning)
        return
    iface.openLayoutDesigner(layout)
