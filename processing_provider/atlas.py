"""The field atlas: an overview of the targets with their ranks, and a page for each, as one PDF.

Its pages are print layouts: the overview is the map to print, and how a page looks, its template says alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsExpressionContextUtils,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import TargetsJob
from ..models.protocol.outputs import staged
from ..models.protocol.text import Text, plural
from .compatibility import GeometryType
from .element_bars import element_bars
from .files import open_raster, open_vector
from .layer_names import name_of_output
from .layer_provenance import provenance_text
from .pdf_pages import Pages
from .print_layout import PrintLayoutError, chosen_template, make_print_layout, remove_print_layout
from .raster_tags import raster_tags
from .styles import DEPOSITS, TARGETS, colour_scores
from .texts import say, tr

TEMPLATE = Path(__file__).with_name("target_page.qpt")
# A page shows so many times the length of its target, and at least this part of the length of the whole raster.
_AROUND, _LEAST = 2.2, 0.06
_MARGIN = 1.05
# Property of the layer of targets.
_RANKED = "geohgan/ranked"


class AtlasError(Exception):
    """No atlas can be made; the sentence says why."""


def write_atlas(
    path: str, job: TargetsJob, outlines: str, targets: Sequence[dict[str, Any]], feedback: QgsProcessingFeedback
) -> None:
    """Write the atlas; in the main thread alone, as layouts are drawn.

    Args:
        path: PDF file to write.
        job: that found the targets.
        outlines: GeoJSON file that it wrote.
        targets: what it said of each, in the order of their ranks.
        feedback: told of the progress; no file is written where it is cancelled.

    Raises:
        AtlasError: a template does not do.
        EngineError: the file cannot be written.
    """
    # A project of its own: that of the user stays as it is.
    project = QgsProject()
    scores = open_raster(job.scores)
    layers = [*_deposits(job, scores), _outlines(outlines, scores), scores]
    colour_scores(scores, job.band)
    scores.setName(tr("Scores"))
    project.setCrs(scores.crs())
    project.addMapLayers(layers)
    name = name_of_output(scores.name(), raster_tags(job.scores), main=True).name
    atlas = _Atlas(project, layers, scores, name)
    try:
        with staged(path) as (part,):
            pages = Pages(str(part), tr("Field atlas"))
            atlas.add_overview(pages, targets)
            for number, target in enumerate(targets, start=1):
                if feedback.isCanceled():
                    raise AtlasError(tr("it was cancelled"))
                atlas.add_target(pages, target, len(targets))
                feedback.setProgress(100 * number / len(targets))
            if not pages.end():
                raise EngineError("{path} cannot be written: the disk may be full.", path=path)
    except PrintLayoutError as error:
        raise AtlasError(str(error)) from error


class _Atlas:
    """Its pages."""

    def __init__(self, project: QgsProject, layers: Sequence[QgsMapLayer], scores: QgsRasterLayer, name: str):
        self._project, self._layers, self._scores, self._name = project, layers, scores, name
        self._whole = scores.extent()
        self._outlines = {
            int(one["rank"]): one.geometry().boundingBox()
            for layer in layers
            if layer.customProperty(_RANKED)
            for one in layer.getFeatures()
        }

    def add_overview(self, pages: Pages, targets: Sequence[dict[str, Any]]) -> None:
        count = plural(len(targets), "{number:,} target by priority", "{number:,} targets by priority")
        texts = {"title": tr("Field atlas, {survey}").format(survey=self._name), "subtitle": say(count)}
        self._draw(pages, self._layout(chosen_template(), texts, self._place(self._whole, _MARGIN)))

    def add_target(self, pages: Pages, target: dict[str, Any], count: int) -> None:
        title = tr("Target {rank} of {count}").format(rank=target["rank"], count=count)
        texts = {
            "title": title,
            "subtitle": self._name,
            "facts": facts(target),
            "notes": tr("Notes (date, who, samples, what was seen):"),
        }
        layout = self._layout(TEMPLATE, texts, self._about(target))
        chart, locator, bars = (layout.itemById(name) for name in ("map", "locator", "bars"))
        if isinstance(locator, QgsLayoutItemMap):
            # Deposits would cover all of it.
            locator.setLayers(
                [layer for layer in self._layers if layer.customProperty(_RANKED) or layer is self._scores]
            )
            locator.setKeepLayerSet(True)
            locator.setCrs(chart.crs())
            locator.zoomToExtent(self._place(self._whole, _MARGIN))
            locator.overview().setLinkedMap(chart)
        if isinstance(bars, QgsLayoutItemPicture):
            bars.setVisibility(bool(target["elements"]))
            bars.setPicturePath(element_bars(target["elements"]), QgsLayoutItemPicture.Format.FormatSVG)
        self._draw(pages, layout)

    def _layout(self, template: Path, texts: dict[str, str], extent: QgsReferencedRectangle) -> QgsPrintLayout:
        layout = make_print_layout(self._project, template, texts, [self._layers], extent)
        # The other layers are copies that are gone afterwards.
        QgsExpressionContextUtils.setLayoutVariable(layout, "provenance", provenance_text([self._scores]))
        return layout

    def _draw(self, pages: Pages, layout: QgsPrintLayout) -> None:
        layout.refresh()
        pages.add_layout(layout)
        remove_print_layout(self._project, layout)

    def _about(self, target: dict[str, Any]) -> QgsReferencedRectangle:
        box = self._outlines[target["rank"]]
        least = _LEAST * max(self._whole.width(), self._whole.height())
        side = max(_AROUND * max(box.width(), box.height()), least)
        return self._place(QgsRectangle.fromCenterAndSize(box.center(), side, side))

    def _place(self, extent: QgsRectangle, factor: float = 1.0) -> QgsReferencedRectangle:
        box = QgsRectangle(extent)
        box.scale(factor)
        return QgsReferencedRectangle(box, self._scores.crs())


def facts(target: dict[str, Any]) -> str:
    """What is known of a target, line by line."""
    lines = [Text("Priority: {priority:.0f} of 100", priority=target["priority"])]
    lines.append(Text("Peak at {x:,.8g}, {y:,.8g}", x=target["x"], y=target["y"]))
    if target["lon"] is not None:
        lines.append(
            Text(
                "{lat:.5f}° {north}, {lon:.5f}° {east}",
                lat=abs(target["lat"]),
                north=Text("N") if target["lat"] >= 0 else Text("S"),
                lon=abs(target["lon"]),
                east=Text("E") if target["lon"] >= 0 else Text("W"),
            )
        )
    lines.append(Text("Area: {area:,.4g} km², {cells:,} cells", area=target["area_km2"], cells=target["cells"]))
    lines.append(
        Text(
            "Percentile: {peak:.1f} at the peak, {mean:.1f} on average",
            peak=target["peak_pct"],
            mean=target["mean_pct"],
        )
    )
    if target["leading"]:
        lines.append(Text("Leading: {elements}", elements=target["leading"]))
    if target["weak"]:
        weak = [_weak_in_words(one) for one in target["elements"] if one["weak"]]
        lines.append(Text("Doubtful by quality control: {elements}", elements=weak))
    if target["sought_pct"] is not None:
        lines.append(Text("Sought: {share:.0f} % of the score", share=target["sought_pct"]))
    if target["dep_km"] is not None:
        name = target["deposit"] or Text("without a name")
        near = Text("Known deposit in it: {name}", name=name)
        away = Text("Nearest deposit: {name}, {far:,.3g} km", name=name, far=target["dep_km"])
        lines.append(away if target["dep_km"] else near)
    if target["prospect"] is not None:
        lines.append(Text("Prospectivity: {value:.2f}", value=target["prospect"]))
    if target["kept_pct"] is not None:
        lines.append(Text("Kept by the filter: {share:.0f} %", share=target["kept_pct"]))
    if target["geology"]:
        lines.append(Text("Rock: {rock}", rock=target["geology"]))
    return "\n".join(map(say, lines))


def _weak_in_words(element: dict[str, Any]) -> Text:
    """An element that quality control calls weak."""
    share = 100 * (element["error_share"] or 0)
    return Text("{name} ({share:.0f} % of its variance is error)", name=element["name"], share=share)


def _outlines(path: str, scores: QgsRasterLayer) -> QgsVectorLayer:
    layer = open_vector(path)
    layer.setName(tr("Targets"))
    layer.setCrs(scores.crs())
    layer.setCustomProperty(_RANKED, True)
    TARGETS.apply(layer)
    return layer


def _deposits(job: TargetsJob, scores: QgsRasterLayer) -> list[QgsVectorLayer]:
    """A layer for each kind of geometry that deposits have."""
    kinds: dict[str, list[dict[str, Any]]] = {}
    for geometry in job.deposits:
        kinds.setdefault(geometry["type"].replace("Multi", ""), []).append(geometry)
    layers = []
    for geometries in kinds.values():
        path = QgsProcessingUtils.generateTempFilename("deposits.geojson")
        features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
        Path(path).write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
        layer = open_vector(path)
        layer.setName(tr("Known deposits"))
        layer.setCrs(scores.crs())
        if layer.geometryType() == GeometryType.Point:
            DEPOSITS.apply(layer)
        layers.append(layer)
    return layers
