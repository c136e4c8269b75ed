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
)

from ..models.protocol.band_names import unique_name
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Raster
from .systems import system_name


def path(layer: QgsMapLayer, label: str) -> str:
    """What the engine opens to read a layer.

    Raises:
        EngineError: the layer is no file that another process can open.
    """
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        raise EngineError(f"{label}: {layer.source()} is no raster that can be read.")
    source = layer.source().partition("|")[0]
    if layer.providerType() != "gdal" or source.startswith("/vsimem/"):
        raise EngineError(
            f"{label}: the layer {layer.name()} is not a raster file (it comes from {layer.providerType()}): "
            "export it to a GeoTIFF and use that."
        )
    file_system = layer.dataProvider().crs()
    if _differ(layer.crs(), file_system):
        raise EngineError(
            f"{label}: the layer {layer.name()} has {system_name(layer.crs())} in QGIS, and its file has "
            f"{system_name(file_system)}: write the right one into the file with the tool 'Assign projection', and "
            "load it again."
        )
    return os.path.abspath(source) if os.path.exists(source) else source


def rasters(layers: Sequence[QgsRasterLayer]) -> tuple[Raster, ...]:
    """The layers of one stack, every band with a name of its own."""
    taken: list[str] = []
    stack = []
    for layer in layers:
        names = []
        for name in band_names(layer):
            names.append(unique_name(name, taken))
            taken.append(names[-1])
        stack.append(Raster(path(layer, layer.name()), tuple(names)))
    return tuple(stack)


def band_names(layer: QgsRasterLayer) -> list[str]:
    """The description of each band; for one without, the name of the layer, numbered where it has several bands."""
    count = layer.bandCount()
    numbered = (layer.name() if count == 1 else f"{layer.name()} {band}" for band in range(1, count + 1))
    return [description or name for description, name in zip(described(layer.dataProvider()), numbered)]


def described(provider: QgsRasterDataProvider) -> list[str]:
    """The description of each band of a file; empty for one without."""
    # QGIS gives "Band 01: Cu" for a band that is described as Cu, and "Band 01" for one that is not.
    return [provider.generateBandName(band).partition(": ")[2] for band in range(1, provider.bandCount() + 1)]


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
                f"The layer {without.name()} has no coordinate reference system, and others have: write its own into "
                "its file with the tool 'Assign projection', and load it again."
            )
        try:
            extent = reproject(layer.extent(), layer.crs(), first.crs(), context)
        except QgsCsException as error:
            raise EngineError(
                f"The layer {layer.name()} ({system_name(layer.crs())}) cannot be brought into the system of "
                f"{first.name()} ({system_name(first.crs())}): reproject it first."
            ) from error
        overlap = extent.intersect(first.extent())
        if overlap.width() <= 0 or overlap.height() <= 0:
            raise EngineError(
                f"The layer {layer.name()} does not overlap {first.name()}: choose layers of one area, "
                "and see that each has the right coordinate reference system."
            )


def check_same_system(layers: Sequence[QgsRasterLayer]) -> None:
    """Raise an EngineError unless all layers are in one coordinate reference system."""
    for layer in layers[1:]:
        if layer.crs() != layers[0].crs():
            raise EngineError(
                f"{layer.name()} ({system_name(layer.crs())}) and {layers[0].name()} ({system_name(layers[0].crs())}) "
                "are in different coordinate reference systems: evaluate them one at a time, or reproject one."
            )


def check_window(size: int, layer: QgsRasterLayer, way_out: str) -> None:
    """Raise an EngineError if a window of `size` pixels is larger than the raster."""
    if size > min(layer.width(), layer.height()):
        raise EngineError(
            f"Windows of {size} x {size} pixels do not fit into {layer.name()}, which has {layer.width()} x "
            f"{layer.height()}: {way_out}."
        )


def reproject(
    extent: QgsRectangle,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """An extent in another system; as it is where either is unknown."""
    return QgsCoordinateTransform(source, target, context).transformBoundingBox(extent)


def _differ(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Whether two systems surely differ: one that came through a project may have lost its identifier."""
    ids = {one.authid(), other.authid()}
    known = not any(not text or text.startswith("USER") for text in ids)
    return one.isValid() != other.isValid() or (known and len(ids) > 1)
