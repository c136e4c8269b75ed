"""geohgan:level, samples or a stack and their groups -> the same at one level."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import LevelJob
from ..models.protocol.jobs.level import FEWEST_VALUES
from ..models.protocol.option_names import LEVELLING_NAMES, SCALE_NAMES
from ..models.protocol.samples.table import SampleTable
from ..models.protocol.text import Text, parameters
from . import group_inputs, raster_inputs, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .features import Features
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import BELOW, below_detection, choice, decimal, fields, integer, rasters
from .styles import SAMPLES, SURVEY
from .systems import system_text
from .texts import say, tr


class Level(Algorithm):
    """Brings elements to one level across groups."""

    NAME = "level"
    GROUP = "survey"
    STEP = 3
    STYLES = {"OUTPUT": SURVEY, "LEVELLED": SAMPLES}
    OUTPUTS_OF = {"INPUT": ("OUTPUT",), "POINTS": ("LEVELLED",)}

    INPUT = "INPUT"
    POINTS = "POINTS"
    FIELDS = "FIELDS"
    GROUP_FIELD = "GROUP_FIELD"
    GROUP_POLYGONS = "GROUP_POLYGONS"
    CLASS_FIELD = "CLASS_FIELD"
    GROUP_RASTER = "GROUP_RASTER"
    METHOD = "METHOD"
    REFERENCE = "REFERENCE"
    BACKGROUND = "BACKGROUND"
    SCALE = "SCALE"
    MIN_VALUES = "MIN_VALUES"
    BORDER_DISTANCE = "BORDER_DISTANCE"
    OUTPUT = "OUTPUT"
    LEVELLED = "LEVELLED"
    REPORT = "REPORT"

    def title(self) -> str:
        return tr("Level survey")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,level,normalize,map sheets,laboratories,campaigns,lithology,background,regression,batch "
            "effect,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Brings elements to one level across groups that do not compare: map sheets, laboratories, campaigns or "
            "rocks. By the steps along common borders, by median and interquartile range, or by quantiles; of "
            "logarithms where an element is skewed. And takes off what other elements explain of each, such as iron "
            "and manganese: the ratio to what is expected, in the unit of the element. Bands, fields and places stay. "
            "The report shows box plots before and after, and says what was left alone and what is lost: true "
            "differences between groups may go too. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters"), optional=True),
            tr("One raster with a band for each element, or one raster for each. Either these or sample points."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POINTS, tr("Sample points"), [SourceType.VectorPoint], optional=True
            ),
            tr("Points, one a sample, with their analyses as fields. Either these or survey rasters."),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.POINTS, multiple=True),
            tr(
                "Fields of the sample points to level. Empty (default): every field that looks like an analysis. The "
                "other fields stay as they are."
            ),
        )
        self.add(
            fields(self.GROUP_FIELD, tr("Field with the group"), self.POINTS, multiple=False),
            tr("Field of the sample points that names the sheet, laboratory, campaign or rock of each sample."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.GROUP_POLYGONS, tr("Polygons of the groups"), [SourceType.VectorPolygon], optional=True
            ),
            tr(
                "Instead of a field, and for rasters: sheets or rocks, in any coordinate reference system. Where they "
                "overlap, the last one counts."
            ),
        )
        self.add(
            fields(self.CLASS_FIELD, tr("Field with the class"), self.GROUP_POLYGONS, multiple=False),
            tr("Field of the polygons that names their group."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.GROUP_RASTER, tr("Raster of the groups"), optional=True),
            tr("Instead of those: a raster whose first band holds a number for each group; any grid."),
        )
        self.add(
            choice(self.METHOD, tr("Method"), LEVELLING_NAMES),
            say(
                Text(
                    "{borders} (default): offsets that explain the steps between samples or cells on both sides of "
                    "common borders; true differences within the groups stay, and groups must touch or overlap. "
                    "{median_iqr}: every group gets the same median and the same spread. {quantiles}: every group gets "
                    "the same 5th to 95th percentiles; what lies beyond keeps its distance from them. The last two "
                    "also take off what truly differs between groups.",
                    **LEVELLING_NAMES,
                )
            ),
        )
        self.add(
            QgsProcessingParameterString(self.REFERENCE, tr("Reference group"), optional=True),
            tr(
                "Name of the group whose level is right, such as the newest laboratory; it stays as it is. Empty "
                "(default): the mean level of all groups by their size."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.BACKGROUND, tr("Elements that explain the background"), optional=True),
            tr(
                "Optional. Names of elements with commas between them, such as Fe, Mn, Al or the loss on ignition: "
                "what they explain of the others is taken off, after levelling. Without groups, only this is done."
            ),
        )
        self.add(
            choice(self.SCALE, tr("Scale"), SCALE_NAMES),
            say(
                Text(
                    "{auto} (default): logarithms of concentrations and of all that is skewed, in which a factor is a "
                    "step; others as they are. {log}: logarithms of all. {linear}: all as they are.",
                    **SCALE_NAMES,
                )
            ),
        )
        self.add(*below_detection())
        self.add(
            integer(self.MIN_VALUES, tr("Fewest values of a group"), FEWEST_VALUES, default=20),
            tr("Groups with fewer values of an element are named and left as they are; default 20."),
            advanced=True,
        )
        self.add(
            decimal(self.BORDER_DISTANCE, tr("Distance across a border (map units)"), 1e-9),
            tr(
                "Samples or cells of two groups within it are compared. Empty (default): three times the typical "
                "distance between samples, or one cell; more where a raster was interpolated across the borders."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Levelled survey"), optional=True),
            tr("For rasters; with samples it is left out. GeoTIFF with the same bands. A style file lies beside it."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.LEVELLED, tr("Levelled samples"), SourceType.VectorPoint, optional=True
            ),
            tr(
                "For samples; with rasters it is left out. The same points with the same fields, those of the "
                "elements as numbers: of a value below detection, what stands for it at its new level."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Levelling report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. Box plots before and after, variance between groups, steps at borders, what was left alone "
                "and what is lost; opens offline. The numbers lie beside it as JSON."
            ),
        )
        self.add_result(
            QgsProcessingOutputNumber("GROUPS_LEVELLED", tr("Levelled groups")), tr("How many groups are at one level.")
        )
        self.add_result(
            QgsProcessingOutputString("LEFT_ALONE", tr("Groups left alone")),
            tr("Names of the others, with commas between them."),
        )
        self.add_result(
            QgsProcessingOutputNumber("BETWEEN_BEFORE", tr("Variance between groups before")),
            tr("Median share of the elements, 0 to 1."),
        )
        self.add_result(
            QgsProcessingOutputNumber("BETWEEN_AFTER", tr("Variance between groups after")),
            tr("Likewise; smaller is not always better, since groups may truly differ."),
        )

    def job(self, inputs: Inputs) -> LevelJob:
        layers = inputs.rasters(self.INPUT)
        if not layers and inputs.has(self.POINTS):
            return LevelJob(**self._of_samples(inputs), **self._settings(inputs))
        stack = raster_inputs.rasters(layers)
        if layers:
            raster_inputs.check_overlap(layers, inputs.context.transformContext())
        return LevelJob(
            rasters=stack,
            # With samples beside them the job says that there must be one of both.
            samples="x,y" if inputs.has(self.POINTS) else "",
            background=inputs.bands(self.BACKGROUND, stack) if layers else (),
            survey=survey_of(layers) if layers else "",
            **(self._groups_of_cells(inputs, layers) if layers else {}),
            **self._settings(inputs),
        )

    def _settings(self, inputs: Inputs) -> dict[str, Any]:
        return {
            "method": inputs.text(self.METHOD),
            "reference": inputs.string(self.REFERENCE).strip(),
            "scale": inputs.text(self.SCALE),
            "below_detection": inputs.text(BELOW),
            "min_values": inputs.integer(self.MIN_VALUES),
            "border_distance": inputs.optional_number(self.BORDER_DISTANCE),
        }

    def _groups_of_cells(self, inputs: Inputs, layers: list[Any]) -> dict[str, Any]:
        found: dict[str, Any] = {"group_field": inputs.field(self.GROUP_FIELD)}
        if inputs.has(self.GROUP_POLYGONS):
            features, field = inputs.features(self.GROUP_POLYGONS), inputs.field(self.CLASS_FIELD)
            found["polygons"] = group_inputs.group_layers(features, field, layers[0])
        if inputs.has(self.GROUP_RASTER):
            groups = inputs.raster(self.GROUP_RASTER)
            raster_inputs.check_overlap([layers[0], groups], inputs.context.transformContext())
            found["groups"] = raster_inputs.path(groups, inputs.label(self.GROUP_RASTER))
        return found

    def _of_samples(self, inputs: Inputs) -> dict[str, Any]:
        features = inputs.features(self.POINTS)
        system, field = features.source.sourceCrs(), inputs.field(self.GROUP_FIELD)
        table, elements = sample_inputs.read_whole(features, inputs.strings(self.FIELDS), system, field)
        sample_inputs.tell_far_samples(features, table)
        if not field:
            table, field = self._with_group(inputs, features, table)
        elif inputs.has(self.GROUP_POLYGONS) or inputs.has(self.GROUP_RASTER):
            raise EngineError(
                "Groups come from one place: choose {GROUP_FIELD}, {GROUP_POLYGONS} or {GROUP_RASTER}, not several.",
                **parameters("GROUP_FIELD", "GROUP_POLYGONS", "GROUP_RASTER"),
            )
        return {
            "samples": table.to_csv(),
            "elements": elements,
            "crs": system_text(system),
            "group_field": field,
            "background": inputs.names(self.BACKGROUND),
        }

    def _with_group(self, inputs: Inputs, features: Features, table: SampleTable) -> tuple[SampleTable, str]:
        """Samples with a field that polygons or a raster fill, and its name; as they are where there are neither."""
        system = features.source.sourceCrs()
        if inputs.has(self.GROUP_POLYGONS):
            polygons, field = inputs.features(self.GROUP_POLYGONS), inputs.field(self.CLASS_FIELD)
            return group_inputs.with_group(table, group_inputs.groups_in_polygons(polygons, field, table, system))
        if inputs.has(self.GROUP_RASTER):
            raster, label = inputs.raster(self.GROUP_RASTER), inputs.label(self.GROUP_RASTER)
            return group_inputs.with_group(table, group_inputs.groups_in_raster(raster, label, features, table, system))
        return table, ""
