"""How a contributions raster looks: where a score stands out, each pixel in the colour of the element that leads there.

The colours are those of Okabe and Ito (2008) without their black, and one more that lies no closer to these, to the
red-blind and the green-blind too, than these do among themselves. Other elements are grey, and all else is pale.
"""

from __future__ import annotations

from itertools import chain, repeat

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..models.protocol.contributions import OTHER, ContributionsLayout
from ..models.protocol.tags import CONTRIBUTIONS
from .raster_tags import raster_tags
from .texts import tr

COLOURS = ("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7", "#870f0f")
FURTHER = "#505050"
NOTHING = "#f2f2f2"


def layout_of(path: str) -> ContributionsLayout:
    """What the bands of a contributions raster are."""
    return ContributionsLayout.from_tag(raster_tags(path)[CONTRIBUTIONS])


def leading_element(layer: QgsRasterLayer) -> None:
    """The leading elements, the most frequent first; in rasters of the first version wherever there is a score."""
    layout = layout_of(layer.source())
    band, steps = (layout.outstanding, _outstanding(layout)) if layout.shown else (layout.leading, _everywhere(layout))
    classes = [QgsPalettedRasterRenderer.Class(value, QColor(colour), label) for value, colour, label in steps]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), band, classes))


def _outstanding(layout: ContributionsLayout) -> list[tuple[int, str, str]]:
    """Value, colour and label of each class."""
    names = [layout.bands[number - 1] for number in layout.shown]
    others = [(OTHER, FURTHER, tr("Another element"))] if len(names) == len(COLOURS) else []
    return [*zip(range(1, len(names) + 1), COLOURS, names), *others, (0, NOTHING, tr("Nothing stands out"))]


def _everywhere(layout: ContributionsLayout) -> list[tuple[int, str, str]]:
    leads = layout.leads
    order = sorted((band for band, pixels in enumerate(leads) if pixels), key=lambda band: -leads[band])
    return [(band + 1, colour, layout.bands[band]) for band, colour in zip(order, chain(COLOURS, repeat(FURTHER)))]
