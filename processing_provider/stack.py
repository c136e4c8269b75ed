"""geohgan:stack, rasters and vector layers -> one stack on one grid."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsRasterLayer,
)

from ..models.protocol.band_names import unique_name
from ..models.protocol.choices import LayerKind
from ..models.protocol.errors import EngineError
from ..models.protocol.grids import check_cell_size
from ..models.protocol.jobs import Geometry, Layer, StackJob
from ..models.protocol.jobs.stack import DENSITY_CELLS
from ..models.protocol.option_names import RESAMPLING_NAMES
from ..models.protocol.text import Text
from . import destinations, raster_inputs, vector_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .features import Features, dimensions
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import THREADS, choice, decimal, fields, rasters, threads, vectors
from .styles import SURVEY
from .systems import system_name, utm_zone
from .texts import say, tr

_POLYGONS = 2


class Stack(Algorithm):
    """Makes the stack that training wants of layers that do not align."""

    NAME = "stack"
    GROUP = "survey"
    STEP = 6
    STYLES = {"OUTPUT": SURVEY}

    RASTERS = "RASTERS"
    POLYGONS = "POLYGONS"
    CLASS_FIELD = "CLASS_FIELD"
    DISTANCES = "DISTANCES"
    DENSITIES = "DENSITIES"
    DENSITY_RADIUS = "DENSITY_RADIUS"
    REFERENCE = "REFERENCE"
    CELL_SIZE = "CELL_SIZE"
    RESAMPLING = "RESAMPLING"
    COMMON_MASK = "COMMON_MASK"
    OUTPUT = "OUTPUT"
    BANDS = "BANDS"
    NAMES = "NAMES"
    VALID = "VALID"

    def title(self) -> str:
        return tr("Stack layers")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,geology,geophysics,raster,vector,align,resample,rasterize,distance,density,mineral "
            "exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Brings any mix of layers onto one grid, as one raster that 'Train model' takes: rasters in any system and "
            "of any cell size, polygons as a band for each class, lines and points as the distance to them or their "
            "density. Names, units and sources are kept in the bands. At least one raster is needed, for the grid. "
            "Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.RASTERS, tr("Rasters"), optional=True),
            tr("Optional. Continuous values such as elements and geophysics; all bands of each are taken."),
        )
        self.add(
            vectors(self.POLYGONS, tr("Polygons"), SourceType.VectorPolygon),
            tr("Optional. Such as geology. A band for each class of a layer: 1 within its polygons, 0 elsewhere."),
        )
        self.add(
            fields(self.CLASS_FIELD, tr("Field with the class"), self.POLYGONS, multiple=False),
            tr(
                "Field of the polygons that says their class, in every one of the layers; at most {number} classes. "
                "Bands are called after layer and class: geology: granite. Empty (default): each layer is one class."
            ).format(number=vector_inputs.MAX_CLASSES),
        )
        self.add(
            vectors(self.DISTANCES, tr("Layers to measure the distance to")),
            tr(
                "Optional. Such as faults or contacts. A band for each layer: distance to its nearest feature, map "
                "units."
            ),
        )
        self.add(
            vectors(self.DENSITIES, tr("Layers to measure the density of")),
            tr(
                "Optional. Lines or points. A band for each layer: kilometres of line, or number of points, for each "
                "square kilometre about a cell."
            ),
        )
        self.add(
            decimal(self.DENSITY_RADIUS, tr("Radius of densities (map units)"), 1e-9),
            tr("Features within this distance of a cell count towards its density. Empty (default): ten cells."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.REFERENCE, tr("Raster with the grid"), optional=True),
            tr(
                "Its extent, cells and coordinate reference system are those of the result. Empty (default): those of "
                "the first of the rasters."
            ),
        )
        self.add(
            decimal(self.CELL_SIZE, tr("Cell size (map units)"), 1e-9),
            tr("Side of square cells over the extent of that grid. Empty (default): its own cells."),
        )
        self.add(
            choice(self.RESAMPLING, tr("Resampling"), RESAMPLING_NAMES),
            say(
                Text(
                    "Of rasters on another grid. {bilinear} (default): between the four nearest cells. {nearest}: for "
                    "classes and codes. {cubic}: smoother. {average}: of the cells below, from fine to coarse.",
                    **RESAMPLING_NAMES,
                )
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.COMMON_MASK, tr("Only cells with a value in every band"), False),
            tr(
                "If checked, a cell without a value in one band has none in any. Default: no, for training leaves "
                "such cells out itself."
            ),
        )
        parameter, words = threads()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Survey stack")),
            tr("GeoTIFF with a band for each raster band, class and layer. A style file lies beside it."),
        )
        self.add_result(QgsProcessingOutputNumber(self.BANDS, tr("Bands")), tr("Number of bands."))
        self.add_result(
            QgsProcessingOutputString(self.NAMES, tr("Names")), tr("Names of the bands, with commas between them.")
        )
        self.add_result(
            QgsProcessingOutputNumber(self.VALID, tr("Valid cells")),
            tr("Share of the cells that have a value in every band, 0 to 1."),
        )

    def job(self, inputs: Inputs) -> StackJob:
        if not any(map(inputs.has, (self.RASTERS, self.POLYGONS, self.DISTANCES, self.DENSITIES))):
            raise EngineError(
                "There is nothing to stack: choose {rasters}, or vector layers.", rasters=inputs.label(self.RASTERS)
            )
        layers, grid = inputs.rasters(self.RASTERS), self._grid(inputs)
        raster_inputs.check_overlap([grid, *layers], inputs.context.transformContext())
        self._check_system(inputs, grid)
        stack = raster_inputs.rasters(layers)
        cell_size = inputs.optional_number(self.CELL_SIZE)
        cell = (cell_size, cell_size) if cell_size else (grid.rasterUnitsPerPixelX(), grid.rasterUnitsPerPixelY())
        bands = self._layers(inputs, grid, raster_inputs.names_of(stack), max(cell))
        count = len(raster_inputs.names_of(stack)) + len(bands)
        destinations.check_room(inputs, self.OUTPUT, grid.extent(), cell, count)
        if cell_size:
            check_cell_size(grid.extent().width(), grid.extent().height(), cell_size)
        reference = raster_inputs.path(grid, inputs.label(self.REFERENCE)) if inputs.has(self.REFERENCE) else None
        return StackJob(
            output="",
            rasters=stack,
            layers=bands,
            reference=reference,
            cell_size=cell_size,
            resampling=inputs.text(self.RESAMPLING),
            density_radius=inputs.optional_number(self.DENSITY_RADIUS),
            common_mask=inputs.boolean(self.COMMON_MASK),
            threads=inputs.optional_integer(THREADS),
            survey=survey_of(layers or [grid]),
        )

    def _grid(self, inputs: Inputs) -> QgsRasterLayer:
        """The raster whose grid is taken."""
        if inputs.has(self.REFERENCE):
            return inputs.raster(self.REFERENCE)
        if inputs.has(self.RASTERS):
            return inputs.rasters(self.RASTERS)[0]
        raise EngineError(
            "Vector layers have no cells: choose {label}, any raster of this area that has the cells that you want.",
            label=inputs.label(self.REFERENCE),
        )

    def _check_system(self, inputs: Inputs, grid: QgsRasterLayer) -> None:
        """Layers are brought into that of the grid, and distances and cell sizes in degrees are none."""
        if not grid.crs().isValid():
            raise EngineError(
                "The layer {layer} has no coordinate reference system: write its own into its file with the tool "
                "'Assign projection', and load it again.",
                layer=grid.name(),
            )
        metric = [name for name in (self.DISTANCES, self.DENSITIES, self.CELL_SIZE) if inputs.has(name)]
        if metric and grid.crs().isGeographic():
            zone = utm_zone(grid.extent(), grid.crs(), inputs.context.transformContext())
            raise EngineError(
                "{label} needs a grid in a projected system, and {layer} is in degrees ({system}): reproject it "
                "with the tool 'Warp (reproject)' to one of this area, such as {zone}, and choose the result as "
                "{grid}.",
                label=inputs.label(metric[0]),
                layer=grid.name(),
                system=system_name(grid.crs()),
                zone=zone,
                grid=inputs.label(self.REFERENCE),
            )

    def _layers(self, inputs: Inputs, grid: QgsRasterLayer, names: list[str], side: float) -> tuple[Layer, ...]:
        """The bands that are made of features; `names` are taken."""
        taken, layers = list(names), []
        for name, kind, source, geometries in self._features(inputs, vector_inputs.Area.of(grid), side):
            taken.append(unique_name(name, taken))
            layers.append(Layer(taken[-1], kind, geometries, source))
        return tuple(layers)

    def _features(
        self, inputs: Inputs, area: vector_inputs.Area, side: float
    ) -> Iterator[tuple[str, LayerKind, str, tuple[Geometry, ...]]]:
        """Name, kind, source and geometries of each band."""
        field = inputs.string(self.CLASS_FIELD)
        for features in inputs.features_of_each(self.POLYGONS):
            layer = features.layer
            _check_kind(features, polygons=True)
            if field:
                of_field = dataclasses.replace(features, label=inputs.label(self.CLASS_FIELD))
                for value, geometries in vector_inputs.classes(of_field, field, area).items():
                    yield f"{layer}: {value}", "class", layer, geometries
            else:
                yield layer, "class", layer, vector_inputs.geometries(features, area, 0.0)
        # Farther away than the area is wide, a layer is more likely in a wrong system than of use.
        far = max(area.extent.width(), area.extent.height())
        radius = inputs.optional_number(self.DENSITY_RADIUS) or DENSITY_CELLS * side
        # Names of bands are data: a model finds its bands again whatever language QGIS speaks.
        for parameter, kind, word, margin in (
            (self.DISTANCES, "distance", "to", far),
            (self.DENSITIES, "density", "of", radius),
        ):
            for features in inputs.features_of_each(parameter):
                if kind == "density":
                    _check_kind(features, polygons=False)
                geometries = vector_inputs.geometries(features, area, margin)
                yield f"{kind} {word} {features.layer}", kind, features.layer, geometries


def _check_kind(features: Features, polygons: bool) -> None:
    if (dimensions(features.source) == _POLYGONS) is not polygons:
        raise EngineError(
            "{label}: {layer} has other features than polygons: choose another layer."
            if polygons
            else "{label}: {layer} has other features than lines or points: choose another layer.",
            label=features.label,
            layer=features.layer,
        )
