"""Inverse distance by GDAL or by QGIS, in a process of its own: both bring libraries that do not go with rasterio's.

python -m benchmarks.other_idw gdal|qgis GIVEN.npz RADIUS NEIGHBOURS prints one JSON object, the seconds.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

# Corner of the raster, metres.
WEST, SOUTH = 400_000, 7_000_000


def by_gdal(given: Any, points: Path, raster: Path, radius: str, neighbours: str) -> float:
    """Seconds of gdal_grid's inverse distance of the nearest samples."""
    from osgeo import gdal

    gdal.UseExceptions()
    side, extent = int(given["side"]), float(given["extent"])
    algorithm = f"invdistnn:power=2:radius={radius}:max_points={neighbours}:min_points=1:nodata=-9999"
    bounds = [WEST, SOUTH + extent, WEST + extent, SOUTH]
    options = {"format": "GTiff", "width": side, "height": side, "outputBounds": bounds, "zfield": "value"}
    return seconds(lambda: gdal.Grid(str(raster), str(points), algorithm=algorithm, **options))


def by_qgis(given: Any, points: Path, raster: Path, radius: str, neighbours: str) -> float:
    """Seconds of what the algorithm `qgis:idwinterpolation` runs; it takes all samples for every cell."""
    from qgis.analysis import QgsGridFileWriter, QgsIDWInterpolator, QgsInterpolator
    from qgis.core import QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer(str(points), "samples", "ogr")
    data = QgsInterpolator.LayerData()
    data.source = layer
    data.valueSource = QgsInterpolator.ValueSource.ValueAttribute
    data.interpolationAttribute = layer.fields().indexOf("value")
    data.sourceType = QgsInterpolator.SourceType.SourcePoints
    interpolator = QgsIDWInterpolator([data])
    interpolator.setDistanceCoefficient(2)
    side, extent = int(given["side"]), float(given["extent"])
    box = QgsRectangle(WEST, SOUTH, WEST + extent, SOUTH + extent)
    return seconds(QgsGridFileWriter(interpolator, str(raster), box, side, side).writeFile)


def seconds(work: Callable[[], object]) -> float:
    """How long some work takes."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def write_points(path: Path, x: np.ndarray, y: np.ndarray, values: np.ndarray) -> None:
    """The samples of one field as a GeoPackage."""
    from osgeo import ogr, osr

    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("samples", system, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    source.StartTransaction()
    for east, north, value in zip(x.tolist(), y.tolist(), values.tolist(), strict=True):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", value)
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(f"POINT ({east!r} {north!r})"))
        layer.CreateFeature(feature)
    source.CommitTransaction()


def main(tool: str, path: str, radius: str, neighbours: str) -> None:
    """Interpolate each field of a task."""
    given = np.load(path)
    interpolate = {"gdal": by_gdal, "qgis": by_qgis}[tool]
    taken = 0.0
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-") as folder:
        for number, values in enumerate(given["values"].T):
            points, raster = Path(folder, f"{number}.gpkg"), Path(folder, f"{number}.tif")
            write_points(points, given["x"], given["y"], values)
            taken += interpolate(given, points, raster, radius, neighbours)
            if not raster.exists():
                sys.exit(f"{tool} wrote no raster.")
    print(json.dumps({"seconds": taken}))


if __name__ == "__main__":
    if sys.argv[1] == "qgis":
        from qgis.core import QgsApplication

        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QgsApplication([], False)
        application.initQgis()
    main(*sys.argv[1:])
