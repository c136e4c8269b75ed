"""Where the outputs of a run go: straight to a file, or from the engine's points to a layer of any format."""

from __future__ import annotations

import math
import os
import re
from collections.abc import Container
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsFeatureSink,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsProperty,
    QgsRectangle,
)

from ..models.protocol import outputs
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Job
from .compatibility import WkbType
from .files import open_raster, open_vector
from .inputs import Inputs, is_set
from .post_processors import style_file
from .texts import tr

# Of a value in a raster that the engine writes.
_BYTES = 4


@dataclass(frozen=True)
class File:
    """An output that the engine writes in its place.

    Attributes:
        name: parameter.
        target: as QGIS calls it.
    """

    name: str
    target: str

    @property
    def field(self) -> str:
        """Field of the job."""
        return self.name.lower()

    @property
    def path(self) -> str:
        """File that the engine writes."""
        return os.path.abspath(self.target)

    def deliver(
        self, algorithm: QgsProcessingAlgorithm, job: Job, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """What QGIS calls the finished output."""
        return self.target


@dataclass(frozen=True)
class Points:
    """Points that the engine writes as GeoJSON, to be copied to a layer of the user's choice.

    Attributes:
        name: parameter.
        path: file that the engine writes.
    """

    name: str
    path: str

    @property
    def field(self) -> str:
        """Field of the job."""
        return self.name.lower()

    def deliver(
        self, algorithm: QgsProcessingAlgorithm, job: Job, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> str:
        """Copy the points; what QGIS calls their layer."""
        points = open_vector(self.path)
        # GeoJSON itself knows few systems; the points are in that of the raster that the run wrote.
        raster = open_raster(job.outputs()[0])
        sink, target = algorithm.parameterAsSink(
            parameters, self.name, context, points.fields(), WkbType.Point, raster.crs()
        )
        if sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, self.name))
        for feature in points.getFeatures():
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, self.name))
        del sink, points, raster
        os.remove(self.path)
        return target


def wanted(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[File | Points]:
    """The outputs that a run is to write."""
    found: list[File | Points] = []
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            if is_set(parameters.get(name)):
                found.append(Points(name, QgsProcessingUtils.generateTempFilename(f"{name.lower()}.geojson")))
            continue
        raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        read = algorithm.parameterAsOutputLayer if raster else algorithm.parameterAsFileOutput
        target = read(parameters, name, context)
        if target:
            found.append(File(name, target))
    return found


def check(algorithm: QgsProcessingAlgorithm, inputs: Inputs, styled: Container[str]) -> None:
    """Raise an EngineError for a file that cannot be written where it is wanted.

    Args:
        algorithm: with the outputs.
        given: what the user chose.
        styled: outputs that have a style file beside them.
    """
    taken: dict[str, str] = {}
    styles = {style_file(path) for path in inputs.input_paths}
    for definition in algorithm.destinationParameterDefinitions():
        path = _chosen_path(inputs.parameters.get(definition.name()), inputs.context)
        if path is None:
            continue
        label = inputs.label(definition.name())
        fine, sentence = algorithm.provider().isSupportedOutputValue(path, definition, inputs.context)
        if not fine:
            raise EngineError("{label}: {fault}", label=label, fault=sentence)
        if path in inputs.input_paths:
            raise EngineError("{label}: {file} is also an input: choose another file.", label=label, file=path)
        if definition.name() in styled and style_file(path) in styles:
            raise EngineError(
                "{label}: {file} is the style of an input: choose another name.", label=label, file=style_file(path)
            )
        for file in (path, style_file(path)) if definition.name() in styled else (path,):
            if file in taken:
                raise EngineError(
                    "{label}: {file} would be a file of {other} too: choose another name for one of the two.",
                    label=label,
                    file=file,
                    other=taken[file],
                )
            taken[file] = label
        outputs.check_writable(path)


def check_room(inputs: Inputs, name: str, extent: QgsRectangle, cell: tuple[float, float], bands: int) -> None:
    """Raise an EngineError for a raster that its disk has no room for.

    Args:
        given: what the user chose.
        name: of the output.
        extent: of the raster, map units.
        cell: width and height of its cells, map units.
        bands: number of its bands.
    """
    path = _chosen_path(inputs.parameters.get(name), inputs.context)
    path = path or os.path.join(QgsProcessingUtils.tempFolder(), f"{name}.tif")
    cells = math.ceil(extent.width() / cell[0]) * math.ceil(extent.height() / cell[1])
    # A folder that is not there is refused where all outputs are.
    if os.path.isdir(os.path.dirname(path)):
        try:
            outputs.check_room(path, cells * bands * _BYTES, tr("choose a larger cell size (CELL_SIZE)"))
        except EngineError as error:
            raise EngineError("{label}: {fault}", label=inputs.label(name), fault=error.text) from error


def _chosen_path(value: Any, context: QgsProcessingContext) -> Optional[str]:
    """The file that the user chose for an output; None for a temporary one, and for a table of a database."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    if not isinstance(value, str) or value in ("", QgsProcessing.TEMPORARY_OUTPUT):
        return None
    # One letter before a colon is a drive of Windows, more are a provider: memory:, ogr:, postgis:
    if re.match(r"\w{2,}:", value):
        return None
    return os.path.abspath(value.partition("|")[0])
