"""geohgan:singularity, a stack or samples -> what stands out locally of each element, whatever the level around it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import SingularityJob
from ..models.protocol.jobs.singularity import MOST_BREAKS
from ..models.protocol.limits import MAX_WINDOW
from ..models.protocol.option_names import LOCAL_METHOD_NAMES, SCALE_NAMES, TRANSFORM_NAMES
from ..models.protocol.text import Text, parameters
from . import raster_inputs, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .layer_names import survey_of, survey_of_samples
from .parameters import (
    BANDS,
    BELOW,
    QUALITY,
    TRANSFORM,
    bands,
    below_detection,
    choice,
    fields,
    integer,
    quality_report,
    rasters,
)
from .styles import LOCAL, LOCAL_SAMPLES, SURVEY
from .systems import system_name, system_text, utm_zone
from .texts import say, tr


class Singularity(Algorithm):
    """Tells what stands out locally."""

    NAME = "singularity"
    GROUP = "survey"
    STEP = 9
    STYLES = {"OUTPUT": LOCAL, "ERRORS": SURVEY, "INDICES": LOCAL_SAMPLES}
    OUTPUTS_OF = {"INPUT": ("OUTPUT", "ERRORS"), "POINTS": ("INDICES",)}

    INPUT = "INPUT"
    POINTS = "POINTS"
    FIELDS = "FIELDS"
    METHOD = "METHOD"
    SMALLEST_WINDOW = "SMALLEST_WINDOW"
    LARGEST_WINDOW = "LARGEST_WINDOW"
    SCALE = "SCALE"
    BREAK = "BREAK"
    OUTPUT = "OUTPUT"
    ERRORS = "ERRORS"
    INDICES = "INDICES"
    REPORT = "REPORT"

    def title(self) -> str:
        return tr("Local singularity and spectrum-area")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,singularity,fractal,multifractal,local anomaly,weak anomaly,spectrum-area,s-a,background,"
            "filter,fourier,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Tells what stands out from its surroundings, be the level there high or low, so that weak anomalies "
            "under cover or beside strong ones show. Either as the local singularity index of each band: how its mean "
            "changes from smaller to larger windows; below 2 is enriched, above 2 depleted; of samples too. Or by "
            "parting each band into background and anomaly by the powers of its spectrum. 'Train model' and 'Map "
            "prospectivity' take the result, alone or beside the survey. Cancel stops within two seconds and leaves "
            "no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters"), optional=True),
            tr(
                "One raster with a band for each element, or one raster for each; any units. Either these or sample "
                "points."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POINTS, tr("Sample points"), [SourceType.VectorPoint], optional=True
            ),
            tr(
                "Points, one a sample, with their analyses as fields; for the index alone, as a spectrum needs a grid: "
                "make one with 'Interpolate samples' for that. Either these or survey rasters."
            ),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.POINTS, multiple=True),
            tr(
                "Fields of the sample points with the analyses. Empty (default): every field that looks like an "
                "analysis. The other fields stay as they are."
            ),
        )
        self.add(*bands())
        self.add(
            choice(self.METHOD, tr("Method"), LOCAL_METHOD_NAMES),
            say(
                Text(
                    "{singularity} (default): one band for each, an index about 2 (Cheng 2007); values must be "
                    "positive, and cells with others are gaps. {spectrum_area}: two bands for each (Cheng, Xu and "
                    "Grunsky 2000); one band at a time is held in memory.",
                    **LOCAL_METHOD_NAMES,
                )
            ),
        )
        self.add(
            integer(self.SMALLEST_WINDOW, tr("Smallest window of the index (cells)"), 1, MAX_WINDOW, 3),
            tr(
                "Side of the smallest window, odd; default 3. For samples a cell is as wide as the usual distance "
                "between them. Windows smaller than the distance between samples see the smoothness of the "
                "interpolation, not the ground."
            ),
        )
        self.add(
            integer(self.LARGEST_WINDOW, tr("Largest window of the index (cells)"), 3, MAX_WINDOW, 13),
            tr(
                "Side of the largest window, odd; default 13. Anomalies that are wider do not stand out. All odd sides "
                "between the two are used, or ten at even ratios if there are more."
            ),
        )
        self.add(
            choice(self.SCALE, tr("Scale"), SCALE_NAMES),
            say(
                Text(
                    "What background and anomaly are parted in. {auto} (default): logarithms of bands that are "
                    "positive and skewed, others as they are. {log}: logarithms; the background has the unit of the "
                    "element and the anomaly is the ratio to it. {linear}: values as they are; the anomaly is the "
                    "difference.",
                    **SCALE_NAMES,
                )
            ),
            advanced=True,
        )
        self.add(
            integer(self.BREAK, tr("Break of the spectrum"), 1, MOST_BREAKS),
            tr(
                "Which break parts background from anomaly: 1 is that of the longest wavelengths; the report tells "
                "them all. Empty (default): the first below which the spectrum is flatter, or else the first."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Local anomalies"), optional=True),
            tr(
                "For rasters; with samples it is left out. GeoTIFF. Of each band the index, such as 'Cu singularity', "
                "or 'Cu background' and 'Cu anomaly'. A style file lies beside it."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.ERRORS, tr("Standard errors of the index"), optional=True, createByDefault=False
            ),
            tr(
                "Optional. GeoTIFF with the standard error of the index of each band: how far the means are from a "
                "power law."
            ),
        )
        self.add(*below_detection())
        self.add(
            QgsProcessingParameterFeatureSink(
                self.INDICES, tr("Local anomalies at samples"), SourceType.VectorPoint, optional=True
            ),
            tr(
                "For samples; with rasters it is left out. The same points with the same fields, and of each element "
                "the index, such as Cu_singularity, and its standard error, such as Cu_error. Coloured by the first "
                "index."
            ),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on local anomalies"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. Maps, percentiles and errors of the index and how straight its power laws are, or spectra "
                "with their breaks; opens offline. The numbers lie beside it as JSON."
            ),
        )
        self.add(*quality_report(), advanced=True)
        self.add_result(
            QgsProcessingOutputString("NAMES", tr("Names of the bands")),
            tr("Of the result, or its fields with an index, with commas between them."),
        )
        self.add_result(
            QgsProcessingOutputString(TRANSFORM, tr("Suggested transform")),
            say(
                Text(
                    "What 'Train model' takes as its transform: {none} for indices, which are no concentrations, and "
                    "{auto} for background and anomaly.",
                    none=TRANSFORM_NAMES["none"],
                    auto=TRANSFORM_NAMES["auto"],
                )
            ),
        )
        self.add_result(
            QgsProcessingOutputString("LEFT_OUT", tr("Bands left out")),
            tr("Names of bands that have no value, no positive one or a single one, with commas between them."),
        )

    def job(self, inputs: Inputs) -> SingularityJob:
        layers = inputs.rasters(self.INPUT)
        if not layers and inputs.has(self.POINTS):
            return SingularityJob(**self._of_samples(inputs), **self._settings(inputs))
        stack = raster_inputs.rasters(layers, inputs.names(BANDS))
        if layers:
            raster_inputs.check_overlap(layers, inputs.context.transformContext())
        job = SingularityJob(
            rasters=stack,
            # With samples beside them the job says that there must be one of both.
            samples="x,y" if inputs.has(self.POINTS) else "",
            bands=inputs.bands(BANDS, stack) if layers else (),
            survey=survey_of(layers) if layers else "",
            **self._settings(inputs),
        )
        if layers and job.method == "singularity":
            way_out = Text("make {LARGEST_WINDOW} smaller", **parameters(self.LARGEST_WINDOW))
            raster_inputs.check_window(job.largest_window, layers[0], way_out)
        return job

    def _settings(self, inputs: Inputs) -> dict[str, Any]:
        return {
            "method": inputs.text(self.METHOD),
            "smallest_window": inputs.integer(self.SMALLEST_WINDOW),
            "largest_window": inputs.integer(self.LARGEST_WINDOW),
            "scale": inputs.text(self.SCALE),
            "break_number": inputs.optional_integer(self.BREAK),
        }

    def _of_samples(self, inputs: Inputs) -> dict[str, Any]:
        features = inputs.features(self.POINTS)
        system = features.source.sourceCrs()
        if system.isGeographic():
            extent, context = features.source.sourceExtent(), inputs.context.transformContext()
            raise EngineError(
                "{label}: {system} is in degrees, in which windows are no squares: bring {layer} into a projected "
                "system with the tool 'Reproject layer', such as {zone}.",
                label=features.label,
                system=system_name(system),
                layer=features.layer,
                zone=utm_zone(extent, system, context),
            )
        table, elements = sample_inputs.read_whole(features, inputs.strings(self.FIELDS), system)
        return {
            "samples": table.to_csv(),
            "elements": elements,
            "crs": system_text(system),
            "below_detection": inputs.text(BELOW),
            "survey": survey_of_samples(self.parameterAsVectorLayer(inputs.parameters, self.POINTS, inputs.context)),
            "quality": inputs.quality(self.POINTS, QUALITY),
        }
