"""Raster layers as the engine takes them: files with named bands."""

from __future__ import annotations

import os
from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapLayer,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsVector,
)

from ..models.protocol.band_names import BandsOf, names_of_bands
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Raster
from ..models.protocol.text import Text
from ..models.protocol.windows import check_bands, check_windows_fit
from .compatibility import RasterColorInterpretation
from .georeference import check_georeference
from .systems import TURNS, agree, are_related, system_name


def path(layer: QgsMapLayer, label: str) -> str:
    """What the engine opens to read a layer.

    Raises:
        EngineError: the layer is no file that another process can open.
    """
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        raise EngineError("{label}: {source} is no raster that can be read.", label=label, source=layer.source())
    # What QGIS is to do with a file may stand behind a bar, which a name can have too.
    source = layer.source() if os.path.exists(layer.source()) else layer.source().partition("|")[0]
    if layer.providerType() != "gdal" or source.startswith("/vsimem/"):
        raise EngineError(
            "{label}: the layer {layer} is not a raster file (it comes from {provider}): export it to a GeoTIFF "
            "and use that.",
            label=label,
            layer=layer.name(),
            provider=layer.providerType(),
        )
    file_system = layer.dataProvider().crs()
    if not agree(layer.crs(), file_system, layer.extent()):
        raise EngineError(
            "{label}: the layer {layer} has {system} in QGIS, and its file has {file_system}: write the right one "
            "into the file with the tool 'Assign projection', and load it again.",
            label=label,
            layer=layer.name(),
            system=system_name(layer.crs()),
            file_system=system_name(file_system),
        )
    provider = layer.dataProvider()
    if any(provider.userNoDataValues(band) for band in range(1, provider.bandCount() + 1)):
        raise EngineError(
            "{label}: the layer {layer} has an additional no data value in QGIS, which its file does not state: "
            "write it into the file with the tool 'Translate (convert format)', and load it again.",
            label=label,
            layer=layer.name(),
        )
    check_georeference(source)
    return os.path.abspath(source) if os.path.exists(source) else source


def rasters(layers: Sequence[QgsRasterLayer], wanted: Sequence[str] = ()) -> tuple[Raster, ...]:
    """The layers of one stack, every band with a name of its own; see `names_of_bands`."""
    count, called = 0, []
    for layer in layers:
        check_bands(count + layer.bandCount(), layer.name())
        count += layer.bandCount()
        called.append(BandsOf(path(layer, layer.name()), layer.name(), band_descriptions(layer.dataProvider())))
    names = names_of_bands(called, wanted)
    return tuple(Raster(one.path, tuple(own)) for one, own in zip(called, names))


def band_names(layer: QgsRasterLayer) -> list[str]:
    """The description of each band; for one without, the name of the layer, numbered where it has several bands."""
    descriptions = band_descriptions(layer.dataProvider())
    if len(descriptions) == 1:
        return [descriptions[0] or layer.name()]
    return [text or f"{layer.name()} {band}" for band, text in enumerate(descriptions, start=1)]


def band_descriptions(provider: QgsRasterDataProvider) -> list[str]:
    """The description of each band of a file, but for an alpha band at the end; empty for one without."""
    count = provider.bandCount()
    # QGIS shows the mask of a file as an alpha band, too.
    if count > 1 and provider.colorInterpretation(count) == RasterColorInterpretation.AlphaBand:
        count -= 1
    # QGIS gives "Band 01: Cu" for a band that is described as Cu, and "Band 01" for one that is not.
    return [provider.generateBandName(band).partition(": ")[2] for band in range(1, count + 1)]


def names_of(stack: Sequence[Raster]) -> list[str]:
    """The names of all the bands of a stack."""
    return [name for raster in stack for name in raster.names or ()]


def check_overlap(layers: Sequence[QgsRasterLayer], context: QgsCoordinateTransformContext) -> None:
    """Raise an EngineError for a layer that cannot be aligned to the first."""
    first = layers[0]
    for layer in layers[1:]:
        if layer.crs().isValid() != first.crs().isValid():
            without = first if layer.crs().isValid() else layer
            raise EngineError(
                "The layer {layer} has no coordinate reference system, and others have: write its own into its "
                "file with the tool 'Assign projection', and load it again.",
                layer=without.name(),
            )
        try:
            extent = reproject(layer.extent(), layer.crs(), first.crs(), context)
        except QgsCsException as error:
            raise EngineError(
                "The layer {layer} ({system}) cannot be brought into the system of {first} ({first_system}): see that "
                "both have the right one, and reproject it first.",
                layer=layer.name(),
                system=system_name(layer.crs()),
                first=first.name(),
                first_system=system_name(first.crs()),
            ) from error
        if not _overlap(extent, first.extent(), first.crs()):
            raise EngineError(
                "The layer {layer} does not overlap {first}: choose layers of one area, and see that each has the "
                "right coordinate reference system.",
                layer=layer.name(),
                first=first.name(),
            )


def _overlap(one: QgsRectangle, other: QgsRectangle, system: QgsCoordinateReferenceSystem) -> bool:
    """Whether two extents share ground; in degrees, maybe a turn away."""
    shared = [one.intersect(other + QgsVector(turn, 0)) for turn in (TURNS if system.isGeographic() else TURNS[:1])]
    return any(part.width() > 0 and part.height() > 0 for part in shared)


def check_same_system(layers: Sequence[QgsRasterLayer]) -> None:
    """Raise an EngineError unless all layers are in one coordinate reference system."""
    for layer in layers[1:]:
        if not agree(layer.crs(), layers[0].crs(), layer.extent()):
            raise EngineError(
                "{layer} ({system}) and {first} ({first_system}) are in different coordinate reference systems: "
                "evaluate them one at a time, or reproject one.",
                layer=layer.name(),
                system=system_name(layer.crs()),
                first=layers[0].name(),
                first_system=system_name(layers[0].crs()),
            )


def check_window(size: int, layer: QgsRasterLayer, way_out: Text) -> None:
    """Raise an EngineError if a window of `size` pixels is larger than the raster."""
    check_windows_fit(size, layer.width(), layer.height(), layer.name(), way_out)


def reproject(
    extent: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """An extent in another system; as it is where either is unknown.

    Raises:
        QgsCsException: it has no place there, or the two systems do not know each other.
    """
    if not are_related(source, target):
        raise QgsCsException(f"{system_name(source)}, {system_name(target)}")
    return QgsCoordinateTransform(source, target, context).transformBoundingBox(extent)
