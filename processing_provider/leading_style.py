"""How a contributions raster looks: each pixel in the colour of the element that has the largest share there.

The colours are those of Okabe and Ito (2008) without their black, and as many more as lie no closer to each other and
to these, to the red-blind and the green-blind too, than these do among themselves. Elements beyond that are grey.
"""

from __future__ import annotations

from itertools import chain, repeat

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ..models.protocol.contributions import ContributionsLayout
from ..models.protocol.tags import CONTRIBUTIONS
from .raster_tags import raster_tags

COLOURS = (
    *("#e69f00", "#56b4e9", "#009e73", "#f0e442", "#0072b2", "#d55e00", "#cc79a7"),
    *("#0000ff", "#870f0f", "#a5f096", "#6969ff", "#4b3c5a", "#3c2da5", "#ff005a", "#6996ff"),
    *("#ff965a", "#a5e1ff", "#2d2dd2", "#2d693c", "#78d296", "#3c3c78", "#b42d00"),
)
FURTHER = "#c8c8c8"


def layout_of(path: str) -> ContributionsLayout:
    """What the bands of a contributions raster are."""
    return ContributionsLayout.from_tag(raster_tags(path)[CONTRIBUTIONS])


def leading_element(layer: QgsRasterLayer) -> None:
    """The leading band, its legend the elements that lead anywhere, the most frequent first."""
    layout = layout_of(layer.source())
    leads = layout.leads
    order = sorted((band for band, pixels in enumerate(leads) if pixels), key=lambda band: -leads[band])
    classes = [
        QgsPalettedRasterRenderer.Class(band + 1, QColor(colour), layout.bands[band])
        for band, colour in zip(order, chain(COLOURS, repeat(FURTHER)))
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), layout.leading, classes))
