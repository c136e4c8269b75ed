"""geohgan:catchments, stream sediment samples and elevations -> a catchment each, and their contents over these."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import CatchmentsJob
from ..models.protocol.option_names import CATCHMENT_PARTS_NAMES
from ..models.protocol.text import Text
from . import raster_inputs, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .layer_names import survey_of_samples
from .parameters import BELOW, QUALITY, below_detection, choice, decimal, fields, quality_report
from .styles import CATCHMENTS, SURVEY
from .systems import system_name, utm_zone
from .texts import say, tr


class Catchments(Algorithm):
    """Gives stream sediment samples the land that they stand for."""

    NAME = "catchments"
    GROUP = "survey"
    STEP = 5
    STYLES = {"CATCHMENTS": CATCHMENTS, "OUTPUT": SURVEY}

    INPUT = "INPUT"
    DEM = "DEM"
    FIELDS = "FIELDS"
    PARTS = "PARTS"
    SNAP = "SNAP"
    STREAM_AREA = "STREAM_AREA"
    DILUTION = "DILUTION"
    SOURCE_AREA = "SOURCE_AREA"
    CATCHMENTS = "CATCHMENTS"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"

    def title(self) -> str:
        return tr("Catchments of stream samples")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,stream sediment,catchment,watershed,drainage basin,elevation,dem,dilution,hawkes,snap,"
            "mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Stream sediment stands for the land upstream of it. Gives each sample the polygon of its catchment from a "
            "raster of elevations, after it has moved it to the nearest stream, and maps the analyses over these "
            "catchments, as a stack that 'Train model' takes in place of an interpolated one. Contents can be "
            "corrected for the dilution by barren sediment. Depressions of the elevations are filled. Cancel stops "
            "within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Samples"), [SourceType.VectorPoint]),
            tr("Points, one a sample of stream sediment. Any coordinate reference system."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.DEM, tr("Elevations")),
            tr(
                "Raster whose first band is the height of the ground, in a projected system; any unit. It should reach "
                "beyond the watersheds: catchments that come to its edge are named."
            ),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.INPUT, multiple=True),
            tr(
                "Fields with the analyses, for the raster and the dilution. Empty (default): every field that looks "
                "like an analysis. The polygons have all fields."
            ),
        )
        self.add(
            choice(self.PARTS, tr("Land of a sample"), CATCHMENT_PARTS_NAMES),
            say(
                Text(
                    "{whole} (default): catchments overlap where samples lie along one stream. {increment}: they do "
                    "not, and each cell belongs to the first sample downstream of it. The raster is the same for both.",
                    **CATCHMENT_PARTS_NAMES,
                )
            ),
        )
        self.add(
            decimal(self.SNAP, tr("Distance to a stream (map units)"), 0),
            tr(
                "A sample is moved to the nearest cell of a stream within it; map units of the elevations. Empty "
                "(default): two cells. Samples with no stream so near stay where they are and are told."
            ),
        )
        self.add(
            decimal(self.STREAM_AREA, tr("Smallest area of a stream (km²)"), 0),
            tr(
                "Water is a stream where so much land drains to it. Less than the smallest catchment that was sampled. "
                "Empty (default): 100 cells."
            ),
        )
        self.add(
            QgsProcessingParameterBoolean(self.DILUTION, tr("Correct for dilution"), False),
            tr(
                "Off (default). On: B + (C - B) A / S in place of C, in the same unit: C is the content of a sample, B "
                "the median of the survey, A the area upstream of the sample and S that of a source, both km² (Hawkes "
                "1976). Contents up to the median are left as they are, and so are those of catchments smaller than a "
                "source. The raster takes them; the polygons have them in fields of their own, called _source."
            ),
        )
        self.add(
            decimal(self.SOURCE_AREA, tr("Area of a source (km²)"), 0, default=1),
            tr("Of all, for the dilution; default 1. Another one changes contents, and hardly their order."),
            advanced=True,
        )
        self.add(*below_detection())
        self.add(
            QgsProcessingParameterFeatureSink(self.CATCHMENTS, tr("Catchments"), SourceType.VectorPolygon),
            tr(
                "A polygon for each sample, with its fields and: area_km2, the area of the polygon; up_km2, that of "
                "all that lies upstream; moved, how far the sample was moved (map units); on_stream, whether it came "
                "to one; samples_up, how many outlets lie upstream; cut, whether it reaches the edge of the elevations."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.OUTPUT, tr("Survey stack"), optional=True, createByDefault=False
            ),
            tr(
                "Optional. GeoTIFF on the grid of the elevations, with a band for each element: of each cell the "
                "values of the first sample downstream. A style file lies beside it. 'Stack layers' brings it to "
                "larger cells."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on catchments"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. Areas, how far samples were moved, what to doubt, and what was done about dilution; opens "
                "offline. The numbers lie beside it as JSON."
            ),
        )
        self.add(*quality_report(), advanced=True)
        self.add_result(
            QgsProcessingOutputNumber("COUNT", tr("Samples with a catchment")), tr("Number of polygons written.")
        )
        self.add_result(
            QgsProcessingOutputNumber("OUTSIDE", tr("Samples outside")), tr("Number of those off the elevations.")
        )
        self.add_result(
            QgsProcessingOutputNumber("OFF_STREAM", tr("Samples off streams")),
            tr("Number of those with no stream near them."),
        )
        self.add_result(
            QgsProcessingOutputNumber("CUT", tr("Catchments cut")),
            tr("Number of those that reach the edge of the elevations."),
        )

    def job(self, inputs: Inputs) -> CatchmentsJob:
        dem, features = inputs.raster(self.DEM), inputs.features(self.INPUT)
        if dem.crs().isGeographic():
            raise EngineError(
                "{label}: {system} is in degrees, and slopes and areas need a projected system: bring {layer} into one "
                "with the tool 'Warp (reproject)', such as {zone}.",
                label=inputs.label(self.DEM),
                system=system_name(dem.crs()),
                layer=dem.name(),
                zone=utm_zone(dem.extent(), dem.crs(), inputs.context.transformContext()),
            )
        table, elements = sample_inputs.read_whole(features, inputs.strings(self.FIELDS), dem.crs(), mapped=False)
        return CatchmentsJob(
            samples=table.to_csv(),
            elements=elements,
            dem=raster_inputs.path(dem, inputs.label(self.DEM)),
            parts=inputs.text(self.PARTS),
            snap=inputs.optional_number(self.SNAP),
            stream_area=inputs.optional_number(self.STREAM_AREA),
            dilution=inputs.boolean(self.DILUTION),
            source_area=inputs.number(self.SOURCE_AREA),
            below_detection=inputs.text(BELOW),
            quality=inputs.quality(self.INPUT, QUALITY),
            survey=survey_of_samples(self.parameterAsVectorLayer(inputs.parameters, self.INPUT, inputs.context)),
        )
