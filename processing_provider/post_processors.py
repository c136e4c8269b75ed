"""Layers get their style as QGIS loads them, and files keep it beside them."""

from __future__ import annotations

import contextlib
import os
import uuid
from typing import Optional

from qgis.core import (
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from .files import open_raster, open_vector
from .styles import Style
from .texts import tr

_ORDER = "geohgan/order"
# By which a style file is known as ours.
_OURS = "geohgan/style"


class StylePostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Styles one loaded layer; each output has an instance of its own."""

    def __init__(self, style: Style, sort: bool):
        super().__init__()
        self._style = style
        self._sort = sort
        self.done = False

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS in the main thread."""
        self._style.apply(layer)
        layer.setCustomProperty(_ORDER, self._style.order)
        if self._sort:
            _sink_below_others(layer, context)
            _unfold(layer, context)
        layer.triggerRepaint()
        self.done = True


# QGIS keeps no hold on them, and the algorithm may be gone before its layers are loaded.
_waiting: list[StylePostProcessor] = []


def load_in_style(target: str, style: Style, context: QgsProcessingContext) -> None:
    """Have an output styled when QGIS loads it, if it does."""
    if not context.willLoadLayerOnCompletion(target):
        return
    details = context.layerToLoadOnCompletionDetails(target)
    sorts = hasattr(details, "layerSortKey")
    if sorts:
        details.layerSortKey = style.order
    _waiting[:] = [one for one in _waiting if not one.done]
    _waiting.append(StylePostProcessor(style, sort=not sorts))
    details.setPostProcessor(_waiting[-1])


def style_file(path: str) -> str:
    """Where QGIS looks for the style of a file."""
    return os.path.splitext(path)[0] + ".qml"


def save_style(target: str, style: Style, feedback: QgsProcessingFeedback) -> None:
    """Write the style of a file beside it, so that the file looks the same wherever it is opened."""
    path = target.partition("|")[0]
    if not os.path.isfile(path):
        return
    layer = open_raster(path) if style.raster else open_vector(target)
    style.apply(layer)
    layer.setCustomProperty(_OURS, True)
    kept = style_file(path)
    part = f"{os.path.splitext(kept)[0]}.{uuid.uuid4().hex}.qml"
    message, saved = layer.saveNamedStyle(part)
    try:
        # A full disk leaves an empty file, and QGIS does not always tell.
        if saved and os.path.getsize(part):
            os.replace(part, kept)
            return
    except OSError as error:
        message = str(error)
    with contextlib.suppress(OSError):
        os.remove(part)
    feedback.pushWarning(tr("The style of {file} could not be saved: {why}").format(file=path, why=message))


def _sink_below_others(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Before 3.32 QGIS does not sort the layers that it loads: move one below those that shall lie over it."""
    node = _node(layer, context)
    if node is None:
        return
    siblings = node.parent().children()
    index = siblings.index(node)
    below = index + 1
    while below < len(siblings) and _order(siblings[below]) > _order(node):
        below += 1
    if below > index + 1:
        node.parent().insertChildNode(below, node.clone())
        node.parent().removeChildNode(node)


def _unfold(layer: QgsMapLayer, context: QgsProcessingContext) -> None:
    """Older versions show every second layer that they load folded, its legend hidden, though it is marked unfolded."""
    node = _node(layer, context)
    if node is not None and node.isExpanded():
        node.setExpanded(False)
        node.setExpanded(True)


def _node(layer: QgsMapLayer, context: QgsProcessingContext) -> Optional[QgsLayerTreeLayer]:
    project = context.project()
    return project.layerTreeRoot().findLayer(layer.id()) if project else None


def _order(node: object) -> int:
    layer = node.layer() if hasattr(node, "layer") else None
    return int(layer.customProperty(_ORDER, -1)) if layer else -1
