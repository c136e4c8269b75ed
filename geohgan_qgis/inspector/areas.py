"""The highest scores as polygons, each with its size, its peak and the elements that lead there, in a task."""

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
    QgsTask,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ...processing_provider.compatibility import WkbType, ZonalStatistic
from ...processing_provider.files import open_raster, open_vector
from ...processing_provider.styles import Style
from ...processing_provider.texts import tr
from .contributions import Contributions
from .deposits import measure
from .raster import Raster
from .threshold import highest_hidden

# Names of ten characters or fewer, which a Shapefile keeps.
_FIELDS = ("rank:integer", "cells:integer", "peak:double", "peak_pct:double", "mean:double", "leading:string(254)")
_LEADING = 3


def _outline(layer: QgsMapLayer) -> None:
    """Hollow, so that the heatmap shows through."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#00e5ff", "outline_width": "0.3"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


AREAS = Style(_outline, order=8, raster=False)


class AreasTask(QgsTask):
    """Outlines the cells above a percentile and writes the polygons.

    Args:
        scores: score raster.
        contributions: contributions raster that belongs to it, if there is one.
        top: percent of the area.
        path: vector file to write.
        project: how its systems are transformed.
        done: an attribute too; called at the end in the main thread, with a sentence if it failed, with an empty one
            if it was cancelled, and with None if all is well.
    """

    def __init__(
        self,
        scores: str,
        contributions: Optional[str],
        top: float,
        path: str,
        project: QgsProject,
        done: Callable[[Optional[str]], None],
    ):
        super().__init__(tr("Anomaly polygons, top {top:g} % of the area").format(top=top), QgsTask.Flag.CanCancel)
        self._scores, self._contributions = scores, contributions
        self.top, self.path = top, path
        self._context = project.transformContext()
        self._measure = measure(Raster(scores).provider.crs(), project)
        self.done = done
        self._error: Optional[str] = None

    def run(self) -> bool:
        """In a thread of its own: nothing is written until all is known."""
        try:
            features = self._features()
            if not self.isCanceled():
                self._write(features)
        # Whatever it was, it is told; QGIS would take the end of the thread for an end.
        except Exception as error:
            self._error = str(error) or type(error).__name__
        return self._error is None and not self.isCanceled()

    def finished(self, fine: bool) -> None:
        """In the main thread."""
        self.done(None if fine else "" if self.isCanceled() else self._error)

    def _features(self) -> list[list[Any]]:
        """Geometry and attributes of each polygon, the highest peak first."""
        outlines, scores = open_vector(self._outlines()), Raster(self._scores)
        shares = Contributions(self._contributions) if self._contributions else None
        count, rows = max(outlines.featureCount(), 1), []
        for number, feature in enumerate(outlines.getFeatures()):
            if self.isCanceled():
                break
            rows.append([feature.geometry(), *self._attributes(feature.geometry(), scores, shares)])
            self.setProgress(50 + 50 * number / count)
        return sorted(rows, key=lambda row: -row[3])

    def _outlines(self) -> str:
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
            raise OSError(tr("{file} cannot be read.").format(file=self._scores))
        self.setProgress(10)
        with _raising():
            source = gdal.Open(mask)
            band = source.GetRasterBand(1)
            target = gdal.GetDriverByName("GPKG").Create(outlines, 0, 0, 0, gdal.GDT_Unknown)
            polygons = target.CreateLayer("outlines", None, ogr.wkbPolygon)
            code = gdal.Polygonize(band, band.GetMaskBand(), polygons, -1, [], self._polygonising)
            del polygons, target, band, source
        if code:
            raise OSError(gdal.GetLastErrorMsg())
        return outlines

    def _polygonising(self, done: float, *_: Any) -> int:
        self.setProgress(10 + 40 * done)
        return int(not self.isCanceled())

    def _attributes(self, outline: QgsGeometry, scores: Raster, shares: Optional[Contributions]) -> list[Any]:
        """Area, and the fields after the rank."""
        area = self._measure.measureArea(outline) / (1e6 if self._measure.willUseEllipsoid() else 1.0)
        cells, peak, mean = (
            _zonal(scores, 1, outline, which)
            for which in (ZonalStatistic.Count, ZonalStatistic.Max, ZonalStatistic.Mean)
        )
        percentile = _zonal(scores, len(scores.names), outline, ZonalStatistic.Max)
        return [area, round(cells), peak, percentile, mean, self._leading(outline, shares)]

    def _leading(self, outline: QgsGeometry, shares: Optional[Contributions]) -> Optional[str]:
        if shares is None:
            return None
        means = [
            (name, _zonal(shares.raster, band, outline, ZonalStatistic.Mean))
            for band, name in enumerate(shares.names, start=1)
        ]
        highest = sorted((one for one in means if not math.isnan(one[1])), key=lambda one: -one[1])[:_LEADING]
        return ", ".join(f"{name} {100 * mean:.0f} %" for name, mean in highest)

    def _write(self, rows: list[list[Any]]) -> None:
        folder, name = os.path.split(self.path)
        try:
            # A shapefile is several files: all are written elsewhere on the disk, and moved when they are complete.
            with tempfile.TemporaryDirectory(prefix=".geohgan-", dir=folder) as place:
                self._write_to(os.path.join(place, name), rows)
                for part in os.listdir(place):
                    os.replace(os.path.join(place, part), os.path.join(folder, part))
        except OSError as error:
            why = error.strerror or error
            raise OSError(tr("{file} cannot be written: {why}").format(file=self.path, why=why)) from error

    def _write_to(self, path: str, rows: list[list[Any]]) -> None:
        area = "area_km2" if self._measure.willUseEllipsoid() else "area"
        fields = _fields([_FIELDS[0], f"{area}:double", *_FIELDS[1:]])
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
        # The last of it is written only now, and an error then is told nowhere.
        del writer
        if not message and QgsVectorLayer(path, "", "ogr").featureCount() != len(rows):
            message = tr("the disk may be full")
        if message:
            raise OSError(message)


def _zonal(raster: Raster, band: int, outline: QgsGeometry, which: ZonalStatistic) -> float:
    """One statistic of the cells of a polygon; one at a time, as versions of QGIS differ in how they name several."""
    found = QgsZonalStatistics.calculateStatistics(raster.provider, outline, *raster.cell_size, band, which)
    return next(iter(found.values()), math.nan)


def _fields(wanted: list[str]) -> QgsFields:
    """Fields as a memory layer makes them: how one is made by hand differs between versions of QGIS."""
    return QgsVectorLayer("&".join(["Polygon?", *(f"field={field}" for field in wanted)]), "", "memory").fields()


def _raising() -> AbstractContextManager:
    """Have GDAL raise here alone, where it can; before 3.7 it returns None, on which the next call raises."""
    return gdal.ExceptionMgr() if hasattr(gdal, "ExceptionMgr") else nullcontext()
