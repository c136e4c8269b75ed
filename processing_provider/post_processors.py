"""Layers get their style as QGIS loads them, and files keep it."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Container
from typing import Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..models.protocol import overwriting
from ..models.protocol.band_names import unique_name
from .files import open_raster, open_vector
from .layer_names import SURVEY, LayerName
from .styles import Style
from .texts import tr

_ORDER = "geohgan/order"
# By which a style file is known as ours.
_OURS = "geohgan/style"


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles one loaded layer; each output has an instance of its own."""

    def __init__(self, style: Style, name: LayerName):
        super().__init__()
        self._style, self._name = style, name
        self.done = False

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread."""
        self._style.apply(layer)
        layer.setCustomProperty(_ORDER, self._style.order)
        layer.setCustomProperty(SURVEY, self._name.survey)
        # Options of QGIS may call it after its file.
        if layer.name() == self._name.name and context.project():
            others = {other.name() for other in context.project().mapLayers().values() if other.id() != layer.id()}
            layer.setName(unique_name(layer.name(), others))
        _sink_below_others(layer, context)
        _unfold(layer, context)
        layer.triggerRepaint()
        self.done = True


# QGIS keeps no hold on them, and the algorithm may be gone before its layers are loaded.
_waiting: list[StylePostProcessor] = []


def load_in_style(target: str, style: Style, name: LayerName, context: QgsProcessingContext) -> None:
    """Have an output named and styled when QGIS loads it, if it does."""
    if not context.willLoadLayerOnCompletion(target):
        return
    details = context.layerToLoadOnCompletionDetails(target)
    details.name = name.instead_of(details.name)
    # From 3.32 on QGIS sorts the layers that a run loads.
    if hasattr(details, "layerSortKey"):
        details.layerSortKey = style.order
    _waiting[:] = [one for one in _waiting if not one.done]
    _waiting.append(StylePostProcessor(style, name._replace(name=details.name)))
    details.setPostProcessor(_waiting[-1])


def style_file(path: str) -> str:
    """Where QGIS looks for the style of a file."""
    return os.path.splitext(path)[0] + ".qml"


def save_style(target: str, style: Style, others: Container[str], feedback: QgsProcessingFeedback) -> Optional[str]:
    """Have a file keep its style, so that it looks the same wherever it is opened.

    A GeoPackage holds it in itself, beside others lies a style file.

    Args:
        target: of the output.
        others: style files that are those of other layers.
        feedback: told why, where it could not be saved.

    Returns:
        The style file that was written beside it, if one was.
    """
    path = target.partition("|")[0]
    if not os.path.isfile(path):
        return None
    layer = open_raster(path) if style.raster else open_vector(target)
    style.apply(layer)
    layer.setCustomProperty(_OURS, True)
    kept = None if _holds_styles(layer) else style_file(path)
    why = _save_beside(layer, kept, others) if kept else _save_inside(layer)
    if why:
        feedback.pushWarning(tr("The style of {file} could not be saved: {why}").format(file=path, why=why))
        return None
    return kept


def _holds_styles(layer: QgsMapLayer) -> bool:
    """Whether the file of a layer has room for styles in itself, where QGIS looks for them first."""
    return isinstance(layer, QgsVectorLayer) and layer.dataProvider().isSaveAndLoadStyleToDatabaseSupported()


def _save_inside(layer: QgsVectorLayer) -> str:
    """Make the style that of the layer within its file; what hinders that, empty where nothing does."""
    count, ids, *_ = layer.listStylesInDatabase()
    for number in ids[: max(0, count)]:
        # QGIS would ask whether to replace one.
        layer.deleteStyleFromDatabase(number)
    return layer.saveStyleToDatabase("Geo-Hgan", "", True, "")


def _save_beside(layer: QgsMapLayer, kept: str, others: Container[str]) -> str:
    """The same in a file beside that of the layer, which must not be the style of another one."""
    if kept in others or not _is_free(kept, isinstance(layer, QgsVectorLayer)):
        return tr("{file} is the style of another layer.").format(file=kept)
    part = f"{os.path.splitext(kept)[0]}.{uuid.uuid4().hex}.qml"
    message, saved = layer.saveNamedStyle(part)
    try:
        # A full disk leaves an empty file, and QGIS does not always tell.
        if saved and os.path.getsize(part):
            os.replace(part, kept)
            return ""
    except OSError as error:
        message = str(error)
    with contextlib.suppress(OSError):
        os.remove(part)
    return message


def _is_free(kept: str, vector: bool) -> bool:
    """Whether a style file may be written: it is not there, or is ours and of the same kind of layer."""
    if not os.path.lexists(kept):
        return True
    if not os.path.isfile(kept) or not overwriting.is_ours(kept):
        return False
    with open(kept, encoding="utf-8", errors="replace") as file:
        return any("<renderer-v2" in line for line in file) is vector


def _sink_below_others(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Move a layer, which QGIS loads above all others or above the current one, below those that shall lie over it."""
    node = _node(layer, context)
    if node is None:
        return
    siblings = node.parent().children()
    index = siblings.index(node)
    below = index + 1
    while below < len(siblings) and _lies_over(siblings[below], node):
        below += 1
    if below > index + 1:
        node.parent().insertChildNode(below, node.clone())
        node.parent().removeChildNode(node)


def _lies_over(other: QgsLayerTreeNode, node: QgsLayerTreeLayer) -> bool:
    """Whether a layer or group stays above a new layer: vectors above rasters, and of ours those of a larger order."""
    raster = isinstance(node.layer(), QgsRasterLayer)
    if isinstance(other, QgsLayerTreeGroup):
        within = other.findLayers()
        return raster and bool(within) and all(isinstance(one.layer(), QgsVectorLayer) for one in within)
    return (raster and isinstance(other.layer(), QgsVectorLayer)) or _order(other) > _order(node)


def _unfold(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Older versions show every second layer that they load folded, though it is marked unfolded; others long ones."""
    node = _node(layer, context)
    if node is not None:
        node.setExpanded(False)
        node.setExpanded(True)


def _node(layer: QgsMapLayer, context: QgsProcessingContext) -> Optional[QgsLayerTreeLayer]:
    project = context.project()
    return project.layerTreeRoot().findLayer(layer.id()) if project else None


def _order(node: QgsLayerTreeLayer) -> int:
    layer = node.layer()
    return int(layer.customProperty(_ORDER, -1)) if layer else -1
