"""geohgan:filter, score raster -> the high-confidence anomalies (AnomFilter)."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import FilterJob
from ..models.protocol.option_names import DISTANCE_NAMES
from ..models.protocol.text import Text
from ..models.protocol.windows import check_samples_remain
from . import raster_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .parameters import Band, choice, decimal, integer, rasters
from .styles import ANOMALY_POINTS, FILTERED
from .texts import say, tr


class Filter(Algorithm):
    """Keeps the scores that are outliers and still lie within the distribution of the data."""

    NAME = "filter"
    GROUP = "anomalies"
    STEP = 3
    STYLES = {"OUTPUT": FILTERED, "POINTS": ANOMALY_POINTS}

    SCORES = "SCORES"
    BAND = "BAND"
    SOURCE = "SOURCE"
    TARGET = "TARGET"
    IQR_FACTOR = "IQR_FACTOR"
    DISTANCE = "DISTANCE"
    WINDOW = "WINDOW"
    OUTPUT = "OUTPUT"
    POINTS = "POINTS"
    THRESHOLD = "THRESHOLD"
    RADIUS = "RADIUS"
    OUTLIERS = "OUTLIERS"
    KEPT = "KEPT"

    def title(self) -> str:
        return tr("Filter anomalies")

    def tags(self) -> list[str]:
        return tr("geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration").split(",")

    def summary(self) -> str:
        return tr(
            "Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an "
            "outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the "
            "target area than the middle between the nearest and the farthest outlier. "
            "Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.SCORES, tr("Score raster")),
            tr("Raster that the algorithm 'Score anomalies' wrote."),
        )
        self.add(
            Band(self.BAND, tr("Band to filter"), 1, self.SCORES),
            tr("Metric to filter by; default 1, the metric that was chosen when scoring. Not the percentile."),
        )
        self.add(
            rasters(self.SOURCE, tr("Survey rasters")),
            tr("The rasters that were scored, in the same order, so that they have the grid of the score raster."),
        )
        self.add(
            rasters(self.TARGET, tr("Rasters of the target area"), optional=True),
            tr(
                "Optional. Rasters of another area with the same bands, in which anomalies like those of this area "
                "are sought; default: the survey rasters themselves."
            ),
        )
        self.add(
            decimal(self.IQR_FACTOR, tr("Outlier factor"), 0, default=1.5),
            tr("Scores above the third quartile plus this many interquartile ranges are outliers; default 1.5."),
        )
        self.add(
            choice(self.DISTANCE, tr("Distance"), DISTANCE_NAMES),
            say(
                Text(
                    "{standardised} (default): each band less its mean, in standard deviations, so that all elements "
                    "count alike. {raw}: as published; elements with large numbers then decide.",
                    **DISTANCE_NAMES,
                )
            ),
        )
        self.add(
            integer(self.WINDOW, tr("Sample window (pixels)"), 1, default=1),
            tr("Side of the square samples that are filtered as one, pixels; 1 (default) filters single pixels."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("High-confidence anomalies")),
            tr("GeoTIFF with the score where a pixel was kept, no value elsewhere. A style file lies beside it."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.POINTS,
                tr("High-confidence anomalies, points"),
                SourceType.VectorPoint,
                optional=True,
            ),
            tr("Optional. One point for each kept pixel or window, with score, percentile (0 to 100) and distance."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.THRESHOLD, tr("Threshold")), tr("Score above which a pixel is an outlier.")
        )
        self.add_result(
            QgsProcessingOutputNumber(self.RADIUS, tr("Radius")),
            tr("Largest distance of a kept pixel from the mean of the target area; none if there is no outlier."),
        )
        self.add_result(QgsProcessingOutputNumber(self.OUTLIERS, tr("Outliers")), tr("Number of outliers."))
        self.add_result(QgsProcessingOutputNumber(self.KEPT, tr("Kept")), tr("Number of them that were kept."))

    def job(self, inputs: Inputs) -> FilterJob:
        scores, band = inputs.raster(self.SCORES), inputs.integer(self.BAND)
        if not 1 <= band <= scores.bandCount():
            raise EngineError(
                "{label} is {band}, and {layer} has the bands 1 to {count}.",
                label=inputs.label(self.BAND),
                band=band,
                layer=scores.name(),
                count=scores.bandCount(),
            )
        source, target = inputs.rasters(self.SOURCE), inputs.rasters(self.TARGET)
        raster_inputs.check_overlap([scores, *source], inputs.context.transformContext())
        window = inputs.integer(self.WINDOW)
        check_samples_remain(window, scores.width(), scores.height())
        source_stack = raster_inputs.rasters(source)
        target_stack = ()
        if target:
            raster_inputs.check_overlap(target, inputs.context.transformContext())
            target_stack = raster_inputs.rasters(target)
            match_bands(raster_inputs.names_of(source_stack), raster_inputs.names_of(target_stack))
        return FilterJob(
            scores=raster_inputs.path(scores, inputs.label(self.SCORES)),
            source=source_stack,
            output="",
            band=band,
            target=target_stack,
            iqr_factor=inputs.number(self.IQR_FACTOR),
            distance=inputs.text(self.DISTANCE),
            window=window,
        )
