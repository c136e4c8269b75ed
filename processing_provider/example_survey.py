"""geohgan:examplesurvey, nothing -> a synthetic survey with known truth."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
)

from ..models.protocol.jobs import SurveyJob
from ..models.protocol.jobs.survey import MAX_ELEMENTS, MAX_SHEETS, MIN_SIDE
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .parameters import decimal, integer
from .styles import DEPOSITS, SAMPLES, SURVEY, TRUTH
from .texts import tr


class ExampleSurvey(Algorithm):
    """Makes a survey to try the other algorithms on."""

    NAME = "examplesurvey"
    GROUP = "survey"
    STEP = 1
    STYLES = {"STACK": SURVEY, "SAMPLES": SAMPLES, "DEPOSITS": DEPOSITS, "TRUTH": TRUTH}

    WIDTH = "WIDTH"
    HEIGHT = "HEIGHT"
    CELL_SIZE = "CELL_SIZE"
    ELEMENTS = "ELEMENTS"
    N_DEPOSITS = "N_DEPOSITS"
    SEED = "SEED"
    STACK = "STACK"
    SAMPLES = "SAMPLES"
    DEPOSITS = "DEPOSITS"
    TRUTH = "TRUTH"
    SHEETS = "SHEETS"
    SHEET_MAP = "SHEET_MAP"

    def title(self) -> str:
        return tr("Example survey")

    def tags(self) -> list[str]:
        return tr("geochemistry,synthetic,example,test data,tutorial").split(",")

    def summary(self) -> str:
        return tr(
            "Makes a synthetic multi-element survey to try the other algorithms on: rock units, elements that go "
            "together, weak haloes around hidden deposits, water without data, values below detection. "
            "Everything in it is invented. Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(integer(self.WIDTH, tr("Width (cells)"), MIN_SIDE, default=160), tr("Cells, 24 or more; default 160."))
        self.add(
            integer(self.HEIGHT, tr("Height (cells)"), MIN_SIDE, default=120), tr("Cells, 24 or more; default 120.")
        )
        self.add(decimal(self.CELL_SIZE, tr("Cell size (metres)"), 1e-6, default=500), tr("Metres; default 500."))
        self.add(
            integer(self.ELEMENTS, tr("Elements"), 3, MAX_ELEMENTS, 12), tr("Number of elements, 3 to 39; default 12.")
        )
        self.add(integer(self.N_DEPOSITS, tr("Hidden deposits"), 1, default=12), tr("Number of deposits; default 12."))
        self.add(
            integer(self.SEED, tr("Seed"), 0, default=0),
            tr("Another seed makes another survey, the same seed the same; default 0."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.STACK, tr("Survey stack")),
            tr("GeoTIFF with a band for each element, ppm; water has no value."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.DEPOSITS, tr("Known deposits"), SourceType.VectorPoint, optional=True
            ),
            tr("Optional. Points, one a hidden deposit, with its name and the radius of its halo, metres."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.SAMPLES,
                tr("Samples"),
                SourceType.VectorPoint,
                optional=True,
                createByDefault=False,
            ),
            tr("Optional. Points, one a sample, with a field for each element, ppm."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.TRUTH, tr("True haloes"), optional=True, createByDefault=False
            ),
            tr("Optional GeoTIFF: 1 in the halo of a deposit, 0 elsewhere."),
        )
        self.add(
            integer(self.SHEETS, tr("Map sheets"), 1, MAX_SHEETS, 1),
            tr(
                "Rectangles that were analysed one by one, each element off by a factor of its own in each, to try "
                "'Level survey' on; samples then have a field with their sheet. Default 1: one true level."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.SHEET_MAP, tr("Map of the sheets"), optional=True, createByDefault=False
            ),
            tr("Optional GeoTIFF: number of the sheet of each cell, from 1."),
        )

    def job(self, inputs: Inputs) -> SurveyJob:
        return SurveyJob(
            stack="",
            width=inputs.integer(self.WIDTH),
            height=inputs.integer(self.HEIGHT),
            cell_size=inputs.number(self.CELL_SIZE),
            elements=inputs.integer(self.ELEMENTS),
            n_deposits=inputs.integer(self.N_DEPOSITS),
            seed=inputs.integer(self.SEED),
            sheets=inputs.integer(self.SHEETS),
            survey=tr("Example survey"),
        )
