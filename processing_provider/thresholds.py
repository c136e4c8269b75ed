"""geohgan:thresholds, a stack, a score raster or samples -> thresholds and classes of each element."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..models.protocol.jobs import ThresholdsJob
from ..models.protocol.option_names import SCALE_NAMES, THRESHOLD_METHOD_NAMES
from ..models.protocol.text import Text
from . import raster_inputs, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .layer_names import survey_of, survey_of_samples
from .parameters import (
    BANDS,
    BELOW,
    BUFFER,
    QUALITY,
    bands,
    below_detection,
    buffer,
    choice,
    decimal,
    deposits,
    fields,
    labels,
    quality_report,
    rasters,
)
from .styles import CLASSED_SAMPLES, CLASSES
from .systems import system_text
from .texts import say, tr
from .vector_inputs import Area


class Thresholds(Algorithm):
    """Tells above which value each element is anomalous, by five methods."""

    NAME = "thresholds"
    GROUP = "survey"
    STEP = 8
    STYLES = {"OUTPUT": CLASSES, "CLASSES": CLASSED_SAMPLES}
    OUTPUTS_OF = {"INPUT": ("OUTPUT",), "POINTS": ("CLASSES",)}

    INPUT = "INPUT"
    POINTS = "POINTS"
    FIELDS = "FIELDS"
    METHOD = "METHOD"
    PERCENTILE = "PERCENTILE"
    SCALE = "SCALE"
    DEPOSITS = "DEPOSITS"
    OUTPUT = "OUTPUT"
    CLASSES = "CLASSES"
    TABLE = "TABLE"
    REPORT = "REPORT"

    def title(self) -> str:
        return tr("Thresholds of elements")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,threshold,background,anomaly,tukey,boxplot,mad,probability plot,sinclair,concentration-area,"
            "classes,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Tells above which value each element, or a score, is anomalous: by Tukey's upper fence, the median and "
            "two median absolute deviations, the bends of the log-probability plot, the breaks of the "
            "concentration-area relation, and a percentile. The report shows histogram, box plot and probability plot "
            "of each with these thresholds, says where the methods disagree, and how many known deposits each class "
            "holds. The chosen method makes the classes. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey or score rasters"), optional=True),
            tr(
                "One raster with a band for each element, or one raster for each, or a score raster; any units. Either "
                "these or sample points. Percentiles of scores are left out."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.POINTS, tr("Sample points"), [SourceType.VectorPoint], optional=True
            ),
            tr("Points, one a sample, with their analyses as fields. Either these or rasters."),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.POINTS, multiple=True),
            tr(
                "Fields of the sample points with the analyses. Empty (default): every field that looks like an "
                "analysis, which identifiers and coordinates do not."
            ),
        )
        self.add(
            choice(self.METHOD, tr("Method of the classes"), THRESHOLD_METHOD_NAMES),
            say(
                Text(
                    "All methods are reported; this one makes the classes. {tukey} (default): third quartile plus one "
                    "and a half interquartile ranges. {median_mad}: median plus two median absolute deviations. "
                    "{log_probability}: where the lines through it bend, up to three classes above the background. "
                    "{concentration_area}: where the lines through that relation meet. {percentile}: the one that is "
                    "chosen below.",
                    **THRESHOLD_METHOD_NAMES,
                )
            ),
        )
        self.add(
            decimal(self.PERCENTILE, tr("Percentile"), 0, 100, default=98),
            tr("Of the method of that name; default 98, above which 2 % of the values lie whatever they are."),
        )
        self.add(
            choice(self.SCALE, tr("Scale"), SCALE_NAMES),
            say(
                Text(
                    "What fences, medians and probabilities are taken of. {auto} (default): logarithms of elements "
                    "that are skewed, others as they are. {log}: logarithms. {linear}: values as they are.",
                    **SCALE_NAMES,
                )
            ),
        )
        self.add(*below_detection())
        self.add(
            deposits(self.DEPOSITS, tr("Known deposits"), optional=True),
            tr("Optional. How many of them each class holds is told; thresholds do not depend on them."),
        )
        parameter, words = buffer()
        self.add(parameter, words)
        for definition, words in labels(self.DEPOSITS):
            self.add(definition, words, advanced=True)
        parameter, words = bands()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Classes"), optional=True, createByDefault=False),
            tr(
                "Optional, for rasters. GeoTIFF with a band for each element: how many thresholds lie below the value, "
                "0 for the background. A style file lies beside it."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.CLASSES,
                tr("Classes of samples"),
                SourceType.VectorPoint,
                optional=True,
                createByDefault=False,
            ),
            tr("Optional, for samples. The samples with their values, and for each element a field with its class."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.TABLE, tr("Table of thresholds"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("Optional. Table with element, method, scale, threshold and the share of the values above it (0 to 1)."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Threshold report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. All thresholds, the distributions with these in them, where methods disagree, and the "
                "classes; opens offline. The numbers lie beside it as JSON."
            ),
        )
        self.add(*quality_report(), advanced=True)
        self.add_result(
            QgsProcessingOutputString("THRESHOLDS", tr("Thresholds")), tr("Of each element by the chosen method.")
        )
        self.add_result(
            QgsProcessingOutputString("WITHOUT", tr("Without a threshold")),
            tr("Names of the elements of which the chosen method gives none, with commas between them."),
        )
        self.add_result(
            QgsProcessingOutputString("DISAGREEING", tr("Methods disagree")),
            tr("Names of the elements on which methods disagree more than tenfold in the share of the values above."),
        )

    def job(self, inputs: Inputs) -> ThresholdsJob:
        layers = inputs.rasters(self.INPUT)
        if not layers and inputs.has(self.POINTS):
            return ThresholdsJob(**self._of_samples(inputs), **self._settings(inputs))
        stack = raster_inputs.rasters(layers, inputs.names(BANDS))
        margin = inputs.number(BUFFER)
        if layers:
            raster_inputs.check_overlap(layers, inputs.context.transformContext())
        return ThresholdsJob(
            rasters=stack,
            # With samples beside them the job says that there must be one of both.
            samples="x,y" if inputs.has(self.POINTS) else "",
            bands=inputs.bands(BANDS, stack) if layers else (),
            deposits=inputs.deposits(self.DEPOSITS, layers[0], margin) if layers else (),
            survey=survey_of(layers) if layers else "",
            **self._settings(inputs),
        )

    def _settings(self, inputs: Inputs) -> dict[str, Any]:
        return {
            "method": inputs.text(self.METHOD),
            "percentile": inputs.number(self.PERCENTILE),
            "scale": inputs.text(self.SCALE),
            "below_detection": inputs.text(BELOW),
            "buffer": inputs.number(BUFFER),
            **inputs.label_fields(self.DEPOSITS),
        }

    def _of_samples(self, inputs: Inputs) -> dict[str, Any]:
        features = inputs.features(self.POINTS)
        system = features.source.sourceCrs()
        samples, skipped = sample_inputs.read_samples(features, inputs.strings(self.FIELDS), system)
        sample_inputs.tell_far_samples(features, samples)
        area = Area(features.layer, sample_inputs.extent_of(samples), system)
        return {
            "samples": samples.to_csv(),
            "skipped": skipped,
            "crs": system_text(system),
            "survey": survey_of_samples(self.parameterAsVectorLayer(inputs.parameters, self.POINTS, inputs.context)),
            "deposits": inputs.deposits_of_area(self.DEPOSITS, area, inputs.number(BUFFER)),
            "quality": inputs.quality(self.POINTS, QUALITY),
        }
