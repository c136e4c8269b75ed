"""Parameters that several algorithms have."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingParameterBand,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..models.protocol.environment import OPTIONS
from ..models.protocol.option_names import BELOW_DETECTION_NAMES, DEVICE_NAMES, TRANSFORM_NAMES
from ..models.protocol.text import Text
from .compatibility import FieldType, NumberType, SourceType
from .given import is_set
from .texts import say, tr

BANDS = "BANDS"
BELOW = "BELOW_DETECTION"
BUFFER = "BUFFER"
DEVICE = "DEVICE"
THREADS = "THREADS"
EXCLUDE = "EXCLUDE"
EXCLUDE_DISTANCE = "EXCLUDE_DISTANCE"
LABEL_FIELD = "LABEL_FIELD"
LABEL_VALUE = "LABEL_VALUE"
MASK = "MASK"
QUALITY = "QUALITY"
TRANSFORM = "TRANSFORM"


class Band(QgsProcessingParameterBand):
    """A band of a raster that need not be given: QGIS, and `qgis_process` before it, ask for one despite a default."""

    def checkValueIsAcceptable(self, value: Any, context: Optional[QgsProcessingContext] = None) -> bool:
        return not is_set(value) or super().checkValueIsAcceptable(value, context)


def rasters(name: str, text: str, optional: bool = False) -> QgsProcessingParameterMultipleLayers:
    """One or more raster layers."""
    return QgsProcessingParameterMultipleLayers(name, text, SourceType.Raster, optional=optional)


def vectors(
    name: str, text: str, kind: SourceType = SourceType.VectorAnyGeometry
) -> QgsProcessingParameterMultipleLayers:
    """Any number of vector layers."""
    return QgsProcessingParameterMultipleLayers(name, text, kind, optional=True)


def fields(name: str, text: str, layers: str, multiple: bool) -> QgsProcessingParameterField:
    """One or more fields of any type, or none, of the layers that another parameter has."""
    anything = FieldType.Any
    return QgsProcessingParameterField(name, text, None, layers, anything, multiple, True)


def deposits(name: str, text: str, optional: bool = False) -> QgsProcessingParameterFeatureSource:
    """Known deposits, which in dialogs must be chosen."""
    parameter = QgsProcessingParameterFeatureSource(name, text, [SourceType.VectorAnyGeometry], optional=optional)
    start_empty(parameter)
    return parameter


def start_empty(parameter: QgsProcessingParameterFeatureSource) -> None:
    """Have dialogs start without deposits."""
    _show_with(parameter, "deposits_choice.DepositsChoice")


def choice(
    name: str, text: str, names: Mapping[str, Text], optional: bool = False, default: Optional[str] = None
) -> QgsProcessingParameterEnum:
    """One of some options, the first by default: dialogs show their names, scripts and models pass their words."""
    words = list(names)
    parameter = QgsProcessingParameterEnum(
        name, text, words, defaultValue=default or words[0], optional=optional, usesStaticStrings=True
    )
    show_names(parameter)
    return parameter


def show_names(parameter: QgsProcessingParameterEnum) -> None:
    """Have dialogs show the names of options."""
    _show_with(parameter, "option_choice.OptionChoice")


def _show_with(parameter: QgsProcessingParameterDefinition, name: str) -> None:
    """Have dialogs show a widget of ours, which they import themselves."""
    parameter.setMetadata({"widget_wrapper": {"class": f"{__package__}.{name}"}})


def integer(
    name: str, text: str, minimum: int, maximum: Optional[int] = None, default: Optional[int] = None
) -> QgsProcessingParameterNumber:
    """A whole number; optional where it has no default."""
    return _number(name, text, NumberType.Integer, minimum, maximum, default)


def decimal(
    name: str, text: str, minimum: float, maximum: Optional[float] = None, default: Optional[float] = None
) -> QgsProcessingParameterNumber:
    """A number; optional where it has no default."""
    return _number(name, text, NumberType.Double, minimum, maximum, default)


def bands(name: str = BANDS) -> tuple[QgsProcessingParameterString, str]:
    """Which bands are taken, with the help."""
    parameter = QgsProcessingParameterString(name, tr("Bands to take"), optional=True)
    choose_bands(parameter)
    return parameter, tr(
        "Optional. Names of bands with commas between them, as 'Explore survey' suggests them: Cu, Ni, As; a name "
        "that has a comma itself stands in quotation marks. Empty (default): all bands."
    )


def choose_bands(parameter: QgsProcessingParameterString, widget: str = "BandsChoice") -> None:
    """Have dialogs show the bands of the rasters as a list to tick, one of those of `bands_choice`."""
    _show_with(parameter, f"bands_choice.{widget}")


def below_detection() -> tuple[QgsProcessingParameterEnum, str]:
    """What stands for a value below its detection limit, with the help."""
    words = Text(
        "What stands for a value that is written with a less-than sign, as a negative number or as 0. {half_limit} "
        "(default): half the detection limit. {limit_over_root_two}: 0.71 of it. {leave_out}: nothing. Codes such as "
        "-9999 always stand for no value.",
        **BELOW_DETECTION_NAMES,
    )
    return choice(BELOW, tr("Values below detection"), BELOW_DETECTION_NAMES), say(words)


def buffer() -> tuple[QgsProcessingParameterNumber, str]:
    """How far a deposit reaches, with the help."""
    return decimal(BUFFER, tr("Distance that counts as deposit (map units)"), 0, default=0), tr(
        "Cells within this distance of a known deposit count as deposit. Map units of the first raster; 0 (default): "
        "the cells that it touches."
    )


def quality_report() -> tuple[QgsProcessingParameterFile, str]:
    """What quality control says of the samples, with the help."""
    parameter = QgsProcessingParameterFile(
        QUALITY, tr("Report on quality"), optional=True, fileFilter=tr("HTML files (*.html)")
    )
    return parameter, tr(
        "Optional. Report of 'Quality control of samples', whose verdicts are repeated here and by what takes the "
        "result. Empty (default): the one beside the samples, if there is one."
    )


def device() -> tuple[QgsProcessingParameterEnum, str]:
    """What the engine calculates on, with the help."""
    words = Text(
        "What calculates: {auto} (default) takes what {options} says, which by default is a graphics card with CUDA "
        "where there is one, else the processor. {cpu} and {cuda} insist. The log says which one is in use.",
        options=OPTIONS,
        **DEVICE_NAMES,
    )
    return choice(DEVICE, tr("Device"), DEVICE_NAMES), say(words)


def threads() -> tuple[QgsProcessingParameterNumber, str]:
    """Threads of the processor, with the help."""
    return integer(THREADS, tr("Processor threads"), 1), tr(
        "Threads of the processor; empty (default): as many as {options} says, which by default is half as many as it "
        "has cores, so that QGIS has room beside them. The same input, seed, device and number of threads give the "
        "same result."
    ).format(options=say(OPTIONS))


def training_area() -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """What limits the pixels that are learnt from, each with the help: EXCLUDE, EXCLUDE_DISTANCE and MASK."""
    return [
        (
            QgsProcessingParameterFeatureSource(
                EXCLUDE,
                tr("Known deposits to keep out of training"),
                [SourceType.VectorAnyGeometry],
                optional=True,
            ),
            tr(
                "Optional. Windows on these features do not train. Any coordinate reference system. "
                "Evaluating on deposits that were excluded is too optimistic, and the evaluation then says so."
            ),
        ),
        (
            decimal(EXCLUDE_DISTANCE, tr("Distance to keep from them (map units)"), 0, default=0),
            tr(
                "Windows nearer than this to a known deposit do not train. Map units of the first raster; 0 (default) "
                "leaves out the windows that touch one."
            ),
        ),
        (
            QgsProcessingParameterFeatureSource(MASK, tr("Training area"), [SourceType.VectorPolygon], optional=True),
            tr("Optional. Polygons of the area that trains, in any coordinate reference system; default: all of it."),
        ),
    ]


def labels(layer: str) -> list[tuple[QgsProcessingParameterDefinition, str]]:
    """Which features of a layer are deposits, each with the help: LABEL_FIELD and LABEL_VALUE."""
    return [
        (
            fields(LABEL_FIELD, tr("Field that tells deposits"), layer, multiple=False),
            tr(
                "Optional, for a layer that holds barren places too. The features of which this field says yes (1, "
                "true, deposit) count as deposits, the others are passed over. Empty (default): every feature counts; "
                "the log warns where a field holds nothing but 0 and 1."
            ),
        ),
        label_value(),
    ]


def label_value() -> tuple[QgsProcessingParameterString, str]:
    """What a field says of a deposit, with the help."""
    return QgsProcessingParameterString(LABEL_VALUE, tr("Value of a deposit in that field"), optional=True), tr(
        "Optional, where the field has other words: the value that a deposit has, or several with commas between them. "
        "Case does not matter. Empty (default): 1, true, yes, deposit and the like."
    )


def transform() -> tuple[QgsProcessingParameterEnum, str]:
    """What is done to the values first, with the help."""
    words = Text(
        "Of the values, before they are scaled. {auto} (default): {clr} for bands that look like concentrations if "
        "there are three or more, {log} if there are fewer, {none} for other bands, such as pH, losses on ignition "
        "and ratios, which their names tell. {clr}: of all bands, each against the mean of all. Zeros and negative "
        "values count as below detection where a logarithm is taken.",
        **TRANSFORM_NAMES,
    )
    return choice(TRANSFORM, tr("Transform"), TRANSFORM_NAMES), say(words)


def _number(
    name: str,
    text: str,
    kind: NumberType,
    minimum: float,
    maximum: Optional[float],
    default: Optional[float],
) -> QgsProcessingParameterNumber:
    parameter = QgsProcessingParameterNumber(name, text, kind, default, default is None, minimum)
    if maximum is not None:
        parameter.setMaximum(maximum)
    return parameter
