"""geohgan:singularity, a stack -> what stands out locally in each band, whatever the level around it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..models.protocol.jobs import SingularityJob
from ..models.protocol.jobs.singularity import MOST_BREAKS
from ..models.protocol.limits import MAX_WINDOW
from ..models.protocol.option_names import LOCAL_METHOD_NAMES, SCALE_NAMES, TRANSFORM_NAMES
from ..models.protocol.text import Text, parameters
from . import raster_inputs
from .algorithm import Algorithm
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import BANDS, TRANSFORM, bands, choice, integer, rasters
from .styles import LOCAL, SURVEY
from .texts import say, tr


class Singularity(Algorithm):
    """Tells what stands out locally."""

    NAME = "singularity"
    GROUP = "survey"
    STEP = 8
    STYLES = {"OUTPUT": LOCAL, "ERRORS": SURVEY}

    INPUT = "INPUT"
    METHOD = "METHOD"
    SMALLEST_WINDOW = "SMALLEST_WINDOW"
    LARGEST_WINDOW = "LARGEST_WINDOW"
    SCALE = "SCALE"
    BREAK = "BREAK"
    OUTPUT = "OUTPUT"
    ERRORS = "ERRORS"
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
            "Tells what stands out from its surroundings, be the level there high or low, so that weak anomalies under "
            "cover or beside strong ones show. Either as the local singularity index of each band: how its mean "
            "changes from smaller to larger windows; below 2 is enriched, above 2 depleted. Or by parting each band "
            "into background and anomaly by the powers of its spectrum. 'Train model' and 'Map prospectivity' take the "
            "result, alone or beside the survey. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters")),
            tr("One raster with a band for each element, or one raster for each; any units."),
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
                "Side of the smallest window, odd; default 3. Windows smaller than the distance between samples see "
                "the smoothness of the interpolation, not the ground."
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
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Local anomalies")),
            tr(
                "GeoTIFF. Of each band the index, such as 'Cu singularity', or 'Cu background' and 'Cu anomaly'. A "
                "style file lies beside it."
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
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on local anomalies"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. Maps, percentiles and errors of the index and how straight its power laws are, or spectra "
                "with their breaks; opens offline. The numbers lie beside it as JSON."
            ),
        )
        self.add_result(
            QgsProcessingOutputString("NAMES", tr("Names of the bands")), tr("Of the result, with commas between them.")
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
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        stack = raster_inputs.rasters(layers, inputs.names(BANDS))
        job = SingularityJob(
            rasters=stack,
            output="",
            bands=inputs.bands(BANDS, stack),
            method=inputs.text(self.METHOD),
            smallest_window=inputs.integer(self.SMALLEST_WINDOW),
            largest_window=inputs.integer(self.LARGEST_WINDOW),
            scale=inputs.text(self.SCALE),
            break_number=inputs.optional_integer(self.BREAK),
            survey=survey_of(layers),
        )
        if job.method == "singularity":
            way_out = Text("make {LARGEST_WINDOW} smaller", **parameters(self.LARGEST_WINDOW))
            raster_inputs.check_window(job.largest_window, layers[0], way_out)
        return job
