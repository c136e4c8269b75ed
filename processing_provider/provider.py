"""The provider: the algorithms, and the ready models of the folder `models`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..models.protocol import environment
from .algorithm import ICONS
from .baseline import Baseline
from .catchments import Catchments
from .classify import Classify
from .compare import Compare
from .diagnose import Diagnose
from .evaluate import Evaluate
from .example_survey import ExampleSurvey
from .explore import Explore
from .filter import Filter
from .interpolate import Interpolate
from .level import Level
from .qaqc import Qaqc
from .ready_model import ReadyModel
from .score import Score
from .singularity import Singularity
from .stack import Stack
from .targets import Targets
from .thresholds import Thresholds
from .train import Train

ALGORITHMS = (
    ExampleSurvey,
    Qaqc,
    Level,
    Interpolate,
    Catchments,
    Stack,
    Explore,
    Thresholds,
    Singularity,
    Train,
    Score,
    Baseline,
    Evaluate,
    Compare,
    Filter,
    Targets,
    Classify,
    Diagnose,
)
MODELS = Path(__file__).resolve().parent / "ready_models"


class GeohganProvider(QgsProcessingProvider):
    """Everything that the plugin adds to the Processing toolbox."""

    def id(self) -> str:
        return "geohgan"

    def name(self) -> str:
        return "Geo-Hgan"

    def longName(self) -> str:
        return f"{self.name()} {self.versionInfo()}"

    def versionInfo(self) -> str:
        return environment.engine_version()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / "geohgan.svg")

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        return ["tif", "tiff"]

    def load(self) -> bool:
        QgsApplication.processingRegistry().providerAdded.connect(self._when_added)
        return super().load()

    def unload(self) -> None:
        registry = QgsApplication.processingRegistry()
        # None where QGIS ends, from 3.44 on: it unloads providers while it destroys the registry.
        if registry is not None:
            registry.providerAdded.disconnect(self._when_added)

    def loadAlgorithms(self) -> None:
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
        # A model's steps are looked up in the registry, which knows this provider only once it has loaded.
        if QgsApplication.processingRegistry().providerById(self.id()) is not None:
            for path in sorted(MODELS.glob("*.model3")):
                self.addAlgorithm(ReadyModel(path))

    def _when_added(self, provider: str) -> None:
        if provider == self.id():
            self.refreshAlgorithms()
