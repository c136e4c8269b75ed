"""geohgan:classify, survey rasters, known deposits and anomalies -> prospectivity map."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterRasterDestination,
    QgsRasterLayer,
)

from ..models.protocol.band_names import match_bands
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import ClassifyJob
from ..models.protocol.option_names import CLASSIFIER_NAMES
from ..models.protocol.text import Text
from . import raster_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .layer_names import survey_of
from .parameters import (
    BANDS,
    BUFFER,
    THREADS,
    TRANSFORM,
    bands,
    buffer,
    choice,
    decimal,
    deposits,
    integer,
    labels,
    rasters,
    threads,
    transform,
)
from .styles import PROSPECTIVITY, PROSPECTIVITY_WITHOUT
from .texts import say, tr


class Classify(Algorithm):
    """Maps how likely a deposit is, and how well held-out deposits are found."""

    NAME = "classify"
    GROUP = "prospectivity"
    STEP = 1
    STYLES = {"OUTPUT": PROSPECTIVITY, "COMPARE": PROSPECTIVITY_WITHOUT}

    INPUT = "INPUT"
    POSITIVES = "POSITIVES"
    ANOMALIES = "ANOMALIES"
    SOURCE = "SOURCE"
    CLASSIFIER = "CLASSIFIER"
    NEGATIVE_DISTANCE = "NEGATIVE_DISTANCE"
    NEGATIVE_RATIO = "NEGATIVE_RATIO"
    FOLDS = "FOLDS"
    BLOCK_SIZE = "BLOCK_SIZE"
    PATCH_SIZE = "PATCH_SIZE"
    SEED = "SEED"
    UNCERTAINTY = "UNCERTAINTY"
    OUTPUT = "OUTPUT"
    COMPARE = "COMPARE"
    REPORT = "REPORT"
    AUC = "AUC"
    AUC_WITHOUT = "AUC_WITHOUT"
    AVERAGE_PRECISION = "AVERAGE_PRECISION"
    DEPOSITS = "DEPOSITS"

    def title(self) -> str:
        return tr("Map prospectivity")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,prospectivity,classifier,random forest,machine learning,cross-validation,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Learns what known deposits look like in the survey rasters, with high-confidence anomalies as further "
            "examples if they are given, and maps how likely a deposit is. How good the map is comes from spatial "
            "cross-validation: whole blocks of the map are held out in turn with their deposits, so that AUC (0.5 is "
            "chance, 1 is perfect) and average precision are of deposits that had no part in training, with the "
            "anomalies and without them. Imbalance is met by weights: deposits and barren samples weigh the same in "
            "sum. Probabilities are calibrated on the held-out deposits, against as much background: 0.5 means that as "
            "much speaks for a deposit as against one. Read them as favourability, for deposits are far rarer; the "
            "report says how much. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            rasters(self.INPUT, tr("Survey rasters of the target area")),
            tr(
                "One raster with a band for each element, or one raster for each, or both; any units. Layers on "
                "another grid are aligned to the first one. Pixels without a value in any band are left out."
            ),
        )
        self.add(
            deposits(self.POSITIVES, tr("Known deposits")),
            tr(
                "Points, lines or polygons in any coordinate reference system. Each counts once, however many cells it "
                "covers. Those outside the rasters are left out."
            ),
        )
        self.add(
            QgsProcessingParameterMapLayer(
                self.ANOMALIES,
                tr("High-confidence anomalies"),
                optional=True,
                types=[SourceType.Raster, SourceType.VectorPoint],
            ),
            tr(
                "Optional. Raster or points that the algorithm 'Filter anomalies' wrote, here or in another area. They "
                "train as further deposits, and weigh no more than all known deposits in sum. Those in the blocks that "
                "are held out do not train."
            ),
        )
        self.add(
            rasters(self.SOURCE, tr("Survey rasters of the anomalies"), optional=True),
            tr(
                "Optional. The rasters that the anomalies were found in, with the same bands, in any order; default: "
                "those of the target area. They are scaled as the target area is."
            ),
        )
        self.add(
            choice(self.CLASSIFIER, tr("Classifier"), CLASSIFIER_NAMES),
            say(
                Text(
                    "{random_forest} (default): robust with few deposits. {gradient_boosting}: boosted trees. "
                    "{logistic_regression}: the simplest, a weighted sum of the bands. {svm}: by distances to "
                    "deposits and barren samples, with radial basis functions. {cnn}: a small one that sees a window "
                    "about each cell; the slowest.",
                    **CLASSIFIER_NAMES,
                )
            ),
        )
        self.add(*buffer())
        self.add(
            decimal(self.NEGATIVE_DISTANCE, tr("Least distance of barren samples (map units)"), 0, default=0),
            tr(
                "Barren samples are drawn at least this far from known deposits and anomalies, for their "
                "surroundings may be mineralised too. Map units of the first raster; 0 (default): anywhere off them."
            ),
        )
        self.add(
            decimal(self.NEGATIVE_RATIO, tr("Barren samples for each positive one"), 0.01, default=5),
            tr("Drawn at random from the background; default 5. Weights make up for their number."),
        )
        self.add(
            integer(self.FOLDS, tr("Folds"), 2, default=5),
            tr("Parts that the deposits are held out in, one after another; default 5. No more than deposits."),
        )
        self.add(
            decimal(self.BLOCK_SIZE, tr("Block size (map units)"), 1e-9),
            tr(
                "Side of the square blocks that are held out as a whole, map units of the first raster, three cells or "
                "more. Empty (default): such that the valid area makes about ten for each fold; the report gives it. "
                "Choose it larger than deposits cluster."
            ),
        )
        self.add(*transform())
        self.add(
            integer(self.PATCH_SIZE, tr("Window size of the network (pixels)"), 3, 33, default=9),
            say(
                Text(
                    "Side of the windows that the classifier {cnn} sees, pixels, an odd number from 3 to 33; default "
                    "9.",
                    cnn=CLASSIFIER_NAMES["cnn"],
                )
            ),
            advanced=True,
        )
        text, words = threads()
        self.add(text, words, advanced=True)
        self.add(
            integer(self.SEED, tr("Seed"), 0, default=0),
            tr("Of everything random; default 0. Another seed draws other barren samples and other folds."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Prospectivity")),
            tr(
                "GeoTIFF with the probability of a deposit, 0 to 1, as a heatmap from low (blue) to high (red). Its "
                "second band, uncertainty, is how far the folds disagree; in QGIS the layer has a style of that name "
                "for it. A style file lies beside it."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.COMPARE, tr("Prospectivity without the anomalies"), optional=True, createByDefault=False
            ),
            tr("Optional, with anomalies only. The same map trained without them, against the same barren samples."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Prospectivity report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. AUC and average precision of each fold, ROC curves, which deposits were caught and which "
                "missed (by a field such as name, else by their coordinates), what drives the map (permutation "
                "importance on held-out blocks), calibration, settings and provenance; opens offline. The numbers lie "
                "beside it as JSON."
            ),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.AUC, tr("AUC")),
            tr("Area under the ROC curve of held-out deposits, 0 to 1, mean of the folds."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.AUC_WITHOUT, tr("AUC without the anomalies")),
            tr("The same on the same folds, without the anomalies; none if none were given."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.AVERAGE_PRECISION, tr("Average precision")),
            tr("Area under the precision-recall curve of held-out deposits, 0 to 1, mean of the folds."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.DEPOSITS, tr("Deposits")),
            tr("Number of known deposits on cells with values, which trained and were held out in turn."),
        )
        for definition, words in labels(self.POSITIVES):
            self.add(definition, words)
        self.add(
            QgsProcessingParameterBoolean(
                self.UNCERTAINTY, tr("Map the uncertainty too"), defaultValue=True, optional=True
            ),
            tr(
                "A second band of each map: the standard deviation of the probability over the folds of the "
                "cross-validation, each trained without its blocks. Large where the deposits disagree on a place. "
                "Takes as much time again as the map for each fold, of which ten count at most; no (false) leaves it "
                "out."
            ),
            advanced=True,
        )
        self.add(*bands())

    def job(self, inputs: Inputs) -> ClassifyJob:
        layers, source_layers = inputs.rasters(self.INPUT), inputs.rasters(self.SOURCE)
        raster_inputs.check_overlap(layers, inputs.context.transformContext())
        wanted = inputs.names(BANDS)
        stack, source = raster_inputs.rasters(layers, wanted), ()
        if source_layers:
            raster_inputs.check_overlap(source_layers, inputs.context.transformContext())
            source = raster_inputs.rasters(source_layers, wanted)
            names = list(inputs.bands(BANDS, stack)) or raster_inputs.names_of(stack)
            _check_bands(names, raster_inputs.names_of(source), inputs.label(self.SOURCE))
        buffer, distance = inputs.number(BUFFER), inputs.number(self.NEGATIVE_DISTANCE)
        positives = inputs.named_deposits(self.POSITIVES, layers[0], margin=buffer)
        names = tuple(name for _, name in positives)
        return ClassifyJob(
            rasters=stack,
            positives=tuple(geometry for geometry, _ in positives),
            names=names if any(names) else (),
            uncertainty=inputs.boolean(self.UNCERTAINTY),
            output="",
            source=source,
            classifier=inputs.text(self.CLASSIFIER),
            buffer=buffer,
            negative_distance=distance,
            negative_ratio=inputs.number(self.NEGATIVE_RATIO),
            folds=inputs.integer(self.FOLDS),
            block_size=inputs.optional_number(self.BLOCK_SIZE),
            transform=inputs.text(TRANSFORM),
            patch_size=inputs.integer(self.PATCH_SIZE),
            threads=inputs.optional_integer(THREADS),
            seed=inputs.integer(self.SEED),
            **inputs.label_fields(self.POSITIVES),
            survey=survey_of(layers),
            bands=inputs.bands(BANDS, stack),
            **self._anomalies(inputs, (source_layers or layers)[0]),
        )

    def _anomalies(self, inputs: Inputs, source: QgsRasterLayer) -> dict[str, Any]:
        """Anomalies as a raster or as points in the system of their source."""
        if not inputs.has(self.ANOMALIES):
            return {}
        if not isinstance(self.parameterAsLayer(inputs.parameters, self.ANOMALIES, inputs.context), QgsRasterLayer):
            return {"anomalies": inputs.geometries(self.ANOMALIES, source, every=True)}
        layer = inputs.raster(self.ANOMALIES)
        raster_inputs.check_overlap([source, layer], inputs.context.transformContext())
        return {"anomaly_raster": raster_inputs.path(layer, inputs.label(self.ANOMALIES))}


def _check_bands(target: list[str], source: list[str], label: str) -> None:
    try:
        match_bands(target, source)
    except EngineError as error:
        raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
