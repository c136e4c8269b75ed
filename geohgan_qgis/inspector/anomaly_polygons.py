"""The highest scores as polygons, each with its size, its peak and the elements that lead there."""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Optional

from osgeo import gdal, ogr
from qgis.analysis import QgsRasterCalculator, QgsRasterCalculatorEntry, QgsZonalStatistics
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...models.protocol.errors import Cancelled, EngineError
from ...models.protocol.text import Text, Words, literal
from ...processing_provider.compatibility import WkbType, ZonalStatistic
from ...processing_provider.files import open_raster, open_vector
from ...processing_provider.styles import Style
from ..task import OnProgress
from .contributions_reader import ContributionsReader
from .nearest_deposit import DepositIndex, measure
from .raster_reader import RasterReader
from .threshold import highest_hidden

# Names of ten characters or fewer, which a Shapefile keeps.
_FIELDS = ("rank:integer", "cells:integer", "peak:double", "peak_pct:double", "mean:double", "leading:string(254)")
_DEPOSIT = "deposit:string(254)"
_LEADING = 3


def _outline(layer: QgsMapLayer) -> None:
    """Hollow, so that the heatmap shows through."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#00e5ff", "outline_width": "0.3"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


ANOMALY_POLYGONS = Style(_outline, order=8, raster=False)


class AnomalyPolygons:
    """Outlines the cells above a percentile and writes the polygons.

    Args:
        scores: score raster.
        contributions: contributions raster that belongs to it, if there is one.
        top: percent of the area.
        path: vector file to write.
        project: how its systems are transformed.
        least: fewest cells of a polygon.
        deposits: of which the nearest is told; None for none.

    Raises:
        EngineError: the score raster cannot be opened.
    """

    def __init__(
        self,
        scores: str,
        contributions: Optional[str],
        top: float,
        path: str,
        project: QgsProject,
        least: int = 1,
        deposits: Optional[DepositIndex] = None,
    ):
        self._scores, self._contributions = scores, contributions
        self._least, self._deposits = least, deposits
        self.top, self.path = top, path
        self._context = project.transformContext()
        self._measure = measure(RasterReader(scores).provider.crs(), project)

    def make(self, on_progress: OnProgress, cancelled: Callable[[], bool]) -> None:
        """Make the file; may be called in a thread of its own. Nothing is written until all is known.

        Raises:
            EngineError: a raster cannot be read, or the file cannot be written.
            Cancelled: the user stopped it.
        """
        self.write(self.features(on_progress, cancelled))

    def features(self, on_progress: OnProgress, cancelled: Callable[[], bool]) -> list[list[Any]]:
        """Geometry and attributes of each polygon, the highest peak first."""
        outlines, scores = open_vector(self._outlines(on_progress, cancelled)), RasterReader(self._scores)
        contributions = ContributionsReader(self._contributions) if self._contributions else None
        count, rows = max(outlines.featureCount(), 1), []
        for number, feature in enumerate(outlines.getFeatures()):
            if cancelled():
                raise Cancelled("The job was cancelled.")
            row = self._attributes(feature.geometry(), scores, contributions)
            if row[1] >= self._least:
                rows.append([feature.geometry(), *row])
            on_progress(50 + 50 * number / count, "")
        if not rows:
            raise EngineError(
                "No polygon has {least:,} cells or more: ask for fewer, or for a larger share of the area.",
                least=self._least,
            )
        return sorted(rows, key=lambda row: -row[3])

    def _outlines(self, on_progress: OnProgress, cancelled: Callable[[], bool]) -> str:
        """A file with a polygon for each group of cells that touch along an edge."""
        layer = open_raster(self._scores)
        mask, outlines = (QgsProcessingUtils.generateTempFilename(name) for name in ("mask.tif", "outlines.gpkg"))
        percentile = QgsRasterCalculatorEntry()
        percentile.ref, percentile.raster, percentile.bandNumber = "percentile@1", layer, layer.bandCount()
        above = f'("percentile@1" > {highest_hidden(self.top)!r})'
        # Nothing divided by nothing is no value, which the outlines leave out.
        where = (layer.extent(), layer.crs(), layer.width(), layer.height(), [percentile], self._context)
        calculator = QgsRasterCalculator(f"{above} / {above}", mask, "GTiff", *where)
        if calculator.processCalculation() != QgsRasterCalculator.Result.Success:
            raise EngineError("{file} cannot be read.", file=self._scores)
        on_progress(10, "")

        def polygonising(done: float, *_: Any) -> int:
            on_progress(10 + 40 * done, "")
            return int(not cancelled())

        try:
            with _raising():
                source = gdal.Open(mask)
                band = source.GetRasterBand(1)
                target = gdal.GetDriverByName("GPKG").Create(outlines, 0, 0, 0, gdal.GDT_Unknown)
                polygons = target.CreateLayer("outlines", None, ogr.wkbPolygon)
                code = gdal.Polygonize(band, band.GetMaskBand(), polygons, -1, [], polygonising)
                del polygons, target, band, source
            fault = (gdal.GetLastErrorMsg() or str(code)) if code else ""
        except RuntimeError as error:
            fault = str(error)
        if cancelled():
            raise Cancelled("The job was cancelled.")
        if fault:
            raise EngineError(literal(fault))
        return outlines

    def _attributes(
        self, outline: QgsGeometry, scores: RasterReader, contributions: Optional[ContributionsReader]
    ) -> list[Any]:
        """Area, and the fields after the rank."""
        area = self._measure.measureArea(outline) / (1e6 if self._measure.willUseEllipsoid() else 1.0)
        cells, peak, mean = (
            _zonal(scores, 1, outline, which)
            for which in (ZonalStatistic.Count, ZonalStatistic.Max, ZonalStatistic.Mean)
        )
        percentile = _zonal(scores, len(scores.names), outline, ZonalStatistic.Max)
        leading = self._leading(outline, contributions)
        return [area, round(cells), peak, percentile, mean, leading, *self._nearest(outline)]

    def _nearest(self, outline: QgsGeometry) -> list[Any]:
        """Name and distance of the nearest deposit, kilometres or map units."""
        nearest = self._deposits.nearest_to(outline) if self._deposits else None
        if nearest is None:
            return [None, None]
        return [nearest.name, nearest.distance / (1000 if nearest.in_metres else 1)]

    def _leading(self, outline: QgsGeometry, contributions: Optional[ContributionsReader]) -> Optional[str]:
        if contributions is None:
            return None
        means = [
            (name, _zonal(contributions.raster, band, outline, ZonalStatistic.Mean))
            for band, name in enumerate(contributions.names, start=1)
        ]
        highest = sorted((one for one in means if not math.isnan(one[1])), key=lambda one: -one[1])[:_LEADING]
        return ", ".join(f"{name} {100 * mean:.0f} %" for name, mean in highest)

    def write(self, rows: list[list[Any]]) -> None:
        """Write the file, or leave what was there."""
        folder, name = os.path.split(self.path)
        try:
            # A shapefile is several files: all are written elsewhere on the disk, and moved when they are complete.
            with tempfile.TemporaryDirectory(prefix=".geohgan-", dir=folder) as scratch:
                self._write_to(os.path.join(scratch, name), rows)
                for part in os.listdir(scratch):
                    os.replace(os.path.join(scratch, part), os.path.join(folder, part))
        except OSError as error:
            raise self._unwritable(error.strerror or str(error)) from error

    def _unwritable(self, reason: Words) -> EngineError:
        return EngineError("{file} cannot be written: {reason}", file=self.path, reason=reason)

    def _write_to(self, path: str, rows: list[list[Any]]) -> None:
        area, away = ("area_km2", "dep_km") if self._measure.willUseEllipsoid() else ("area", "dep_dist")
        fields = _fields([_FIELDS[0], f"{area}:double", *_FIELDS[1:], _DEPOSIT, f"{away}:double"])
        options = QgsVectorFileWriter.SaveVectorOptions()
        stem, suffix = os.path.splitext(path)
        options.driverName = QgsVectorFileWriter.driverForExtension(suffix)
        options.layerName = os.path.basename(stem)
        writer = QgsVectorFileWriter.create(
            path, fields, WkbType.Polygon, self._measure.sourceCrs(), self._context, options
        )
        for rank, (outline, *attributes) in enumerate(rows, start=1):
            feature = QgsFeature(fields)
            feature.setGeometry(outline)
            feature.setAttributes([rank, *attributes])
            writer.addFeature(feature)
        message = writer.errorMessage() if writer.hasError() else ""
        # The last of it is written only now, and an error then is reported nowhere.
        del writer
        if message:
            raise self._unwritable(message)
        if QgsVectorLayer(path, "", "ogr").featureCount() != len(rows):
            raise self._unwritable(Text("the disk may be full"))


def _zonal(raster: RasterReader, band: int, outline: QgsGeometry, which: ZonalStatistic) -> float:
    """One statistic of the cells of a polygon; one at a time, as versions of QGIS differ in how they name several."""
    found = QgsZonalStatistics.calculateStatistics(raster.provider, outline, *raster.cell_size, band, which)
    return next(iter(found.values()), math.nan)


def _fields(definitions: list[str]) -> QgsFields:
    """Fields as a memory layer makes them: how one is made by hand differs between versions of QGIS."""
    return QgsVectorLayer("&".join(["Polygon?", *(f"field={field}" for field in definitions)]), "", "memory").fields()


def _raising() -> AbstractContextManager:
    """Have GDAL raise here alone, where it can; before 3.7 it returns None, on which the next call raises."""
    return gdal.ExceptionMgr() if hasattr(gdal, "ExceptionMgr") else nullcontext()
