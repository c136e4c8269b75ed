"""Where the outputs of a run go: straight to a file, or from the engine's features to a layer of any format."""

from __future__ import annotations

import dataclasses
import math
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
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
    QgsVectorLayer,
)

from ..models.protocol import outputs, overwriting
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Job
from ..models.protocol.text import Text
from .compatibility import SourceType, WkbType, typed_field
from .files import open_raster, open_vector
from .given import is_set
from .inputs import Inputs
from .systems import system_of
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
class Features:
    """Points or polygons that the engine writes as GeoJSON, to be copied to a layer of the user's choice.

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
        """Copy the features; what QGIS calls their layer."""
        layer = open_vector(self.path)
        fields = self._fields(job, layer)
        polygons = algorithm.parameterDefinition(self.name).dataType() == SourceType.VectorPolygon
        kind = WkbType.MultiPolygon if polygons else WkbType.Point
        # GeoJSON itself knows few systems.
        on = getattr(job, job.points_on)
        system = open_raster(on).crs() if on else system_of(job.crs)
        sink, target = algorithm.parameterAsSink(parameters, self.name, context, fields, kind, system)
        if sink is None:
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, self.name))
        for one in layer.getFeatures():
            feature = QgsFeature(fields)
            feature.setGeometry(one.geometry())
            feature.setAttributes([one[name] for name in fields.names()])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(algorithm.writeFeatureError(sink, parameters, self.name))
        # What is left to write when a file is closed, QGIS does not tell.
        written, count = sink.flushBuffer(), layer.featureCount()
        del sink, layer
        if not written or self._held(target, context) != count:
            raise QgsProcessingException(
                tr("{path} could not be written whole: see that its disk has space.").format(path=target)
            )
        os.remove(self.path)
        return target

    def _held(self, target: str, context: QgsProcessingContext) -> int:
        """How many features the finished layer has."""
        layer = context.temporaryLayerStore().mapLayer(target) or open_vector(target)
        return layer.featureCount() if layer.isValid() else -1

    def _fields(self, job: Job, layer: QgsVectorLayer) -> QgsFields:
        """Those that the job promises, even where there are no features; else those of the file."""
        if self.field not in job.point_fields:
            return layer.fields()
        fields = QgsFields()
        for name, kind in job.point_fields[self.field].items():
            fields.append(typed_field(name, kind))
        return fields


def requested(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[File | Features]:
    """The outputs that a run is to write."""
    found: list[File | Features] = []
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if isinstance(definition, QgsProcessingParameterFeatureSink):
            if is_set(parameters.get(name)):
                found.append(Features(name, QgsProcessingUtils.generateTempFilename(f"{name.lower()}.geojson")))
            continue
        raster = isinstance(definition, QgsProcessingParameterRasterDestination)
        read = algorithm.parameterAsOutputLayer if raster else algorithm.parameterAsFileOutput
        target = read(parameters, name, context)
        if target:
            found.append(File(name, target))
    return found


def fitting(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters, where outputs of the given kind of input are wanted without those of the other, asked for too."""
    given = [name for name in algorithm.OUTPUTS_OF if is_set(parameters.get(name))]
    own = algorithm.OUTPUTS_OF[given[0]] if len(given) == 1 else ()
    if not any(is_set(parameters.get(name)) for name in own):
        return dict(parameters)
    others = {name for outputs in algorithm.OUTPUTS_OF.values() for name in outputs if name not in own}
    return {name: value for name, value in parameters.items() if name not in others}


def placeholders(algorithm: QgsProcessingAlgorithm, inputs: Inputs, job: Job) -> dict[str, str]:
    """What to put into the fields of a job for the outputs that a run would write, before it is known where to."""
    names = [one.name() for one in algorithm.destinationParameterDefinitions() if inputs.has(one.name())]
    return {name.lower(): name for name in names if name.lower() in job.output_fields}


def check(algorithm: QgsProcessingAlgorithm, inputs: Inputs, job: Job) -> None:
    """Raise an EngineError for a file that cannot be written where it is wanted, or that must stay as it is.

    Args:
        algorithm: with the outputs.
        inputs: what the user chose.
        job: to be run, its outputs left out.
    """
    kept = overwriting.Kept()
    for path in inputs.input_paths:
        kept.keep_input(path)
    for definition in algorithm.destinationParameterDefinitions():
        path = chosen_path(inputs.parameters.get(definition.name()), inputs.context)
        if path is None:
            continue
        label = inputs.label(definition.name())
        fine, sentence = algorithm.provider().isSupportedOutputValue(path, definition, inputs.context)
        if not fine:
            raise EngineError("{label}: {fault}", label=label, fault=sentence)
        try:
            for file in _written(job, definition.name(), path):
                kept.check(file)
                kept.keep(file, _also_of(file, label))
        except EngineError as error:
            raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
        outputs.check_writable(path)


def _also_of(file: str, label: str) -> Text:
    return Text(
        "{file} would be a file of {other} too: choose another name for one of the two.", file=file, other=label
    )


def _written(job: Job, name: str, path: str) -> list[str]:
    """An output's file and what the engine writes beside it, unless the job goes on with that."""
    if name.lower() not in job.output_fields:
        return [path]
    with_it = dataclasses.replace(job, **{name.lower(): path})
    overwriting.check_beside(with_it)
    beside = [file for file in with_it.written() if file not in (path, *job.written())]
    return [path, *(file for file in beside if not overwriting.goes_on(with_it, file))]


def check_room(inputs: Inputs, name: str, extent: QgsRectangle, cell: tuple[float, float], bands: int) -> None:
    """Raise an EngineError for a raster that its disk has no room for.

    Args:
        inputs: what the user chose.
        name: of the output.
        extent: of the raster, map units.
        cell: width and height of its cells, map units.
        bands: number of its bands.
    """
    path = chosen_path(inputs.parameters.get(name), inputs.context)
    path = path or os.path.join(QgsProcessingUtils.tempFolder(), f"{name}.tif")
    cells = math.ceil(extent.width() / cell[0]) * math.ceil(extent.height() / cell[1])
    # A folder that is not there is refused where all outputs are.
    if os.path.isdir(os.path.dirname(path)):
        try:
            outputs.check_room(path, cells * bands * _BYTES, Text("choose a larger cell size"))
        except EngineError as error:
            raise EngineError("{label}: {fault}", label=inputs.label(name), fault=error.text) from error


def chosen_path(value: Any, context: QgsProcessingContext) -> Optional[str]:
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
