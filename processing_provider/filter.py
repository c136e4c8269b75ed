"""geohgan:filter, score raster -> its anomalies, by AnomFilter or by a threshold."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.jobs import FilterJob
from ..models.protocol.option_names import CRITERIA_NAMES, DISTANCE_NAMES
from ..models.protocol.text import Text
from ..models.protocol.windows import check_samples_remain
from . import raster_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .parameters import Band, choice, decimal, deposits, integer, labels, rasters
from .styles import ANOMALY_POINTS, FILTERED
from .texts import say, tr


class Filter(Algorithm):
    """Keeps the scores that are outliers within the distribution of the data, or those above a threshold."""

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
    CRITERIA = "CRITERIA"
    SHARE = "SHARE"
    LABELS = "LABELS"
    THRESHOLD = "THRESHOLD"
    RADIUS = "RADIUS"
    OUTLIERS = "OUTLIERS"
    KEPT = "KEPT"
    SPOTS = "SPOTS"

    def title(self) -> str:
        return tr("Filter anomalies")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,anomaly,outlier,iqr,anomfilter,targets,mineral exploration,threshold,concentration-area,"
            "prediction-area"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Keeps the high-confidence anomalies of a score raster (AnomFilter). A pixel is kept if its score is an "
            "outlier, above Q3 + factor x IQR of all scores, and if its values are no farther from the mean of the "
            "target area than the middle between the nearest and the farthest outlier. In place of these criteria a "
            "threshold can be chosen, which keeps more where they keep little; the log tells how much remains. "
            "Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterRasterLayer(self.SCORES, tr("Score raster")),
            tr("Raster that the algorithm 'Score anomalies' or 'Score with another detector' wrote."),
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
        self.add(
            choice(self.CRITERIA, tr("Criteria"), CRITERIA_NAMES, optional=True),
            say(
                Text(
                    "What makes an anomaly. {published} (default): the two of AnomFilter, outlier and distance. The "
                    "others take their place and look at the score alone. {top_share}: the highest cells. "
                    "{concentration_area}: those above the highest break of the concentration-area relation, where "
                    "the scores leave the power law of the background. {prediction_area}: those above the crossing of "
                    "the prediction-area plot, which needs known deposits.",
                    **CRITERIA_NAMES,
                )
            ),
        )
        self.add(
            decimal(self.SHARE, tr("Share of the area (%)"), 0, 100),
            say(
                Text(
                    "Of {top_share}: the percent of the cells that remain; default 5.",
                    top_share=CRITERIA_NAMES["top_share"],
                )
            ),
        )
        self.add(
            deposits(self.LABELS, tr("Known deposits"), optional=True),
            say(
                Text(
                    "Optional, for {prediction_area} alone. Points, lines or polygons in any coordinate reference "
                    "system. What such anomalies catch of these deposits is no test.",
                    prediction_area=CRITERIA_NAMES["prediction_area"],
                )
            ),
        )
        for definition, words in labels(self.LABELS):
            self.add(definition, words)
        self.add_result(
            QgsProcessingOutputNumber(self.THRESHOLD, tr("Threshold")),
            tr("Score above which a pixel is an outlier, or from which on it is kept."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.RADIUS, tr("Radius")),
            tr(
                "Largest distance of a kept pixel from the mean of the target area; none if there is no outlier, or "
                "with other criteria than the published."
            ),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.OUTLIERS, tr("Outliers")), tr("Number of cells beyond the threshold.")
        )
        self.add_result(QgsProcessingOutputNumber(self.KEPT, tr("Kept")), tr("Number of them that were kept."))
        self.add_result(
            QgsProcessingOutputNumber(self.SPOTS, tr("Spots")),
            tr("Number of spots of kept cells, side by side or corner to corner."),
        )

    def job(self, inputs: Inputs) -> FilterJob:
        scores = inputs.raster(self.SCORES)
        band = inputs.band(self.BAND, scores)
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
            criteria=inputs.text(self.CRITERIA),
            share=inputs.optional_number(self.SHARE) or FilterJob.share,
            labels=inputs.deposits(self.LABELS, scores),
            **inputs.label_fields(self.LABELS),
        )
