"""geohgan:explore, a stack or samples -> a report, and how to train on them."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from ..models.protocol.jobs import ExploreJob
from . import raster_inputs, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .parameters import BANDS, BELOW, TRANSFORM, bands, below_detection, fields, rasters
from .systems import system_text
from .texts import tr


class Explore(Algorithm):
    """Reports what a survey holds, and suggests how to train on it."""

    NAME = "explore"
    GROUP = "survey"
    STEP = 7

    INPUT = "INPUT"
    POINTS = "POINTS"
    FIELDS = "FIELDS"
    REPORT = "REPORT"
    LEFT_OUT = "LEFT_OUT"
    CHOSEN_BANDS = "CHOSEN_BANDS"

    def title(self) -> str:
        return tr("Explore survey")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,statistics,report,histogram,correlation,principal components,pca,biplot,clr,compositional "
            "data,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Reports what a stack or a layer of samples holds: for each element counts, values below detection, "
            "percentiles and skewness before and after a logarithm and clr, small maps, correlations, principal "
            "components. Names bands that are constant or nearly the same as another, and suggests which transform and "
            "which bands to train with, and why. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters"), optional=True),
            tr(
                "One raster with a band for each element, or one raster for each, or both; any units. Layers on "
                "another grid are aligned to the first one. Either these or sample points."
            ),
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
                "Fields of the sample points with the analyses: numbers, or texts with a less-than sign for what is "
                "below detection; signs in a field of their own, such as Au_Q, are read with them. Empty (default): "
                "every field that looks like an analysis, which identifiers and coordinates do not."
            ),
        )
        self.add(*below_detection())
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Survey report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. What the survey holds, what to doubt, and what was odd in the file, such as numbers that "
                "stand for no value though it does not state it. Opens offline in any browser. The numbers lie beside "
                "it as JSON."
            ),
        )
        self.add_result(
            QgsProcessingOutputString(TRANSFORM, tr("Suggested transform")),
            tr("What 'Train model' takes as its transform."),
        )
        self.add_result(
            QgsProcessingOutputString(BANDS, tr("Suggested bands")),
            tr("Names with commas between them: what 'Train model' takes as its bands."),
        )
        self.add_result(
            QgsProcessingOutputString(self.LEFT_OUT, tr("Bands left out")),
            tr("Names of the others, with commas between them; the report says why."),
        )

        self.add(*bands(self.CHOSEN_BANDS))

    def job(self, inputs: Inputs) -> ExploreJob:
        below = inputs.text(BELOW)
        layers = inputs.rasters(self.INPUT)
        if layers:
            raster_inputs.check_overlap(layers, inputs.context.transformContext())
        stack = raster_inputs.rasters(layers, inputs.names(self.CHOSEN_BANDS))
        wanted = inputs.bands(self.CHOSEN_BANDS, stack) if layers else ()
        if not inputs.has(self.POINTS):
            return ExploreJob(rasters=stack, below_detection=below, bands=wanted)
        features, names = inputs.features(self.POINTS), inputs.strings(self.FIELDS)
        system = features.source.sourceCrs()
        samples, skipped = sample_inputs.read_samples(features, names, system)
        return ExploreJob(
            rasters=stack,
            samples=samples.to_csv(),
            skipped=skipped,
            crs=system_text(system),
            below_detection=below,
            quality=inputs.quality(self.POINTS),
        )
