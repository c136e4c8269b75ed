"""Where the layers of a map come from, in words: their files, their filters, and how ours were made."""

from __future__ import annotations

import time
from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsRasterLayer, QgsVectorLayer

from ..models.protocol.discretion import without_secrets
from ..models.protocol.environment import engine_version
from ..models.protocol.tags import provenance_of
from ..models.protocol.text import Text, Words, joined, plural
from .raster_tags import raster_tags
from .texts import say

# Addresses of services are longer than anybody reads.
_LONGEST = 300


def provenance_text(layers: Sequence[QgsMapLayer]) -> str:
    """A line on the plugin and the day, and one on each layer, the topmost first; secrets are hidden."""
    first = Text("Geo-Hgan {version}, {date}", version=engine_version(), date=time.strftime("%Y-%m-%d %H:%M"))
    return "\n".join(say(line) for line in (first, *map(_line, layers)))


def _line(layer: QgsMapLayer) -> Text:
    place = _shortened(without_secrets(layer.source().partition("|subset=")[0]))
    parts: list[Words] = [Text("temporary layer") if layer.providerType() == "memory" else place]
    if isinstance(layer, QgsVectorLayer):
        if layer.subsetString():
            parts.append(Text("filter {filter}", filter=without_secrets(layer.subsetString())))
        if layer.featureCount() >= 0:
            parts.append(plural(layer.featureCount(), "{number:,} feature", "{number:,} features"))
    made = None
    if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
        made = provenance_of(raster_tags(layer.source()))
    return joined([Text("{layer}: {what}", layer=layer.name(), what=parts), *([made.said()] if made else [])], "; ")


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "\N{HORIZONTAL ELLIPSIS}"
