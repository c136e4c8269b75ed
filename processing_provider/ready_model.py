"""A model of the graphical modeler that ships with the plugin."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from ..models.protocol.errors import EngineError
from ..models.protocol.option_names import names_of
from ..models.protocol.text import Text
from .algorithm import ICONS, answering
from .compatibility import AlgorithmFlag
from .help_pages import help_page
from .inputs import Inputs
from .parameters import BANDS, choose_bands, show_names, start_empty
from .raster_inputs import reproject
from .reading import A_LOOK, Reading
from .settings import suggest_file
from .texts import say, tr
from .vector_inputs import Area

# The model that takes minutes whatever the survey, and what it takes on a laptop's processor with two threads, in
# minutes: for all trainings, for each band of those, and for a million cells that all detectors score.
_PEERS, _TRAININGS, _OF_BAND, _OF_CELLS = "beside_its_peers", 3.5, 0.02, 7.0
# Steps that are left out where a parameter is not given, with what is said then; and what others take in place of what
# such a step gives, if not their default.
_NEEDED = {
    "evaluate": ("LABELS", Text("No known deposits were given: the scores are not evaluated.")),
    "qaqc": ("CONTROLS", Text("No duplicates, standards or blanks were given: quality control is left out.")),
    "level": ("GROUP_FIELD", Text("No field with groups was given: nothing is levelled.")),
}
_INSTEAD = {"level": "INPUT"}
# Parameters for known deposits, with those for the rasters or samples of their area, of which the first that is there
# counts.
_DEPOSITS = {"LABELS": ("DEM", "INPUT"), "POSITIVES": ("TARGET",)}


class ReadyModel(QgsProcessingModelAlgorithm):
    """Its id is the name of its file; the rest is in the file, in English."""

    def __init__(self, path: Path):
        super().__init__()
        self._path = path
        self.fromFile(str(path))
        for output in self.destinationParameterDefinitions():
            suggest_file(output, self.name())
        self.setHelpContent({name: tr(text) for name, text in self.helpContent().items()})
        for definition in (*self.parameterDefinitions(), *self.outputDefinitions()):
            definition.setDescription(tr(definition.description()))
            if isinstance(definition, QgsProcessingParameterEnum) and names_of(definition.options()):
                show_names(definition)
            if definition.name() in _DEPOSITS:
                start_empty(definition)
            if definition.name() == BANDS:
                choose_bands(definition)

    def createInstance(self) -> ReadyModel:
        return ReadyModel(self._path)

    def name(self) -> str:
        return self._path.stem

    def displayName(self) -> str:
        return tr(super().displayName())

    def group(self) -> str:
        return tr(super().group())

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,workflow,model,prospectivity,mineral exploration").split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "model.svg")

    def helpUrl(self) -> str:
        return help_page(f"algorithms/{self.name()}")

    @answering
    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Checks the steps too, as far as they take nothing from each other: QGIS checks each as it comes to it."""
        inputs = Inputs(self, parameters, context)
        try:
            inputs.understand()
        except EngineError as error:
            return False, inputs.said(error.text)
        parameters = inputs.parameters
        fine, sentence = super().checkParameterValues(parameters, context)
        skipped = self._skipped(inputs)
        for child in self.childAlgorithms().values():
            values = self._values(child, parameters, skipped) if fine and child.childId() not in skipped else None
            if values is not None:
                fine, sentence = child.algorithm().checkParameterValues(values, context)
        return self._check_labels(parameters, context) if fine else (fine, sentence)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        if self.flags() & AlgorithmFlag.NoThreading:
            feedback.pushWarning(tr("This version of QGIS runs models in the foreground: it waits until all is done."))
        for step in self._skipped(Inputs(self, parameters, context)):
            self._leave_out(step)
            feedback.pushWarning(say(_NEEDED[step][1]))
        return super().prepareAlgorithm(parameters, context, feedback)

    def _skipped(self, inputs: Inputs) -> list[str]:
        """The steps that are left out: a survey of new ground has no deposits to be evaluated on."""
        steps = self.childAlgorithms()
        return [step for step, (needed, _) in _NEEDED.items() if step in steps and not inputs.has(needed)]

    def _leave_out(self, step: str) -> None:
        """Skip a step; those that take something from it take what it was given, or their default, and do not wait."""
        self.childAlgorithm(step).setActive(False)
        for name in self.childAlgorithms():
            child = self.childAlgorithm(name)
            for parameter, sources in child.parameterSources().items():
                if any(source.outputChildId() == step for source in sources):
                    child.addParameterSources(parameter, [_instead(step, child, parameter)])

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if self.name() == _PEERS:
            layers = Inputs(self, parameters, context).rasters("INPUT")
            cells, bands = layers[0].width() * layers[0].height(), sum(layer.bandCount() for layer in layers)
            minutes = _TRAININGS + _OF_BAND * bands + _OF_CELLS * cells / 1e6
            told = tr("Geo-Hgan and twelve detectors run one after the other: about {minutes} minutes on a laptop.")
            feedback.pushInfo(told.format(minutes=round(minutes)))
        # QGIS takes those of the steps where a script leaves a parameter out.
        defaults = {one.name(): one.defaultValue() for one in self.parameterDefinitions()}
        given = {name: value for name, value in defaults.items() if value is not None} | parameters
        return super().processAlgorithm(given, context, feedback)

    def _values(
        self, child: QgsProcessingModelChildAlgorithm, parameters: dict[str, Any], skipped: Sequence[str]
    ) -> Optional[dict[str, Any]]:
        """What a step will be given; None where that depends on another step that is not skipped."""
        values: dict[str, Any] = {}
        for name, sources in child.parameterSources().items():
            for source in sources:
                step = source.outputChildId()
                if step and step not in skipped:
                    return None
                source = _instead(step, child, name) if step else source
                of_model = source.parameterName()
                values[name] = parameters.get(of_model) if of_model else source.staticValue()
        # What the model hands on alone is a temporary file.
        optional = QgsProcessingParameterDefinition.Flag.FlagOptional
        needed = [one for one in child.algorithm().destinationParameterDefinitions() if not one.flags() & optional]
        values |= {one.name(): QgsProcessing.TEMPORARY_OUTPUT for one in needed}
        for name, output in child.modelOutputs().items():
            chosen = parameters.get(f"{child.childId()}:{name}")
            values[output.childOutputName()] = chosen or QgsProcessing.TEMPORARY_OUTPUT
        return values

    def _check_labels(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """The deposits are needed last, minutes after the start."""
        inputs = Inputs(self, parameters, context, Reading(A_LOOK))
        try:
            for deposits, areas in _DEPOSITS.items():
                if self.parameterDefinition(deposits) and inputs.has(deposits):
                    inputs.check_known(deposits)
                    where = self._area(inputs, next(filter(self.parameterDefinition, areas)))
                    inputs.geometries_of_area(deposits, where, self._margin(inputs, where))
        except EngineError as error:
            return inputs.reading.is_cut, "" if inputs.reading.is_cut else say(error.text)
        return True, ""

    def _margin(self, inputs: Inputs, area: Area) -> float:
        """How far from it deposits may lie: targets are told of those about it too."""
        if self.parameterDefinition("BUFFER"):
            return inputs.number("BUFFER")
        return float(max(area.extent.width(), area.extent.height()))

    def _area(self, inputs: Inputs, name: str) -> Area:
        """Where the first raster lies, or where the samples do, in the system of the stack that they become."""
        definition = self.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterMultipleLayers):
            return Area.of(inputs.rasters(name)[0])
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            return Area.of(inputs.raster(name))
        source = inputs.source(name)
        system = inputs.system("CRS") or source.sourceCrs()
        extent = reproject(source.sourceExtent(), source.sourceCrs(), system, inputs.context.transformContext())
        return Area(source.sourceName(), extent, system)


def _instead(
    step: str, child: QgsProcessingModelChildAlgorithm, parameter: str
) -> QgsProcessingModelChildParameterSource:
    """What a step takes in place of what another one would give that is left out."""
    if step in _INSTEAD:
        return QgsProcessingModelChildParameterSource.fromModelParameter(_INSTEAD[step])
    default = child.algorithm().parameterDefinition(parameter).defaultValue()
    return QgsProcessingModelChildParameterSource.fromStaticValue(default)
