"""A QGIS with a throw-away profile, the plugin in it under its installed name, and a small survey to work on."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from tests.support import wkt_point

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def plugins_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that holds the plugin as QGIS finds it: a package called geohgan."""
    folder = tmp_path_factory.mktemp("plugins")
    (folder / "geohgan").symlink_to(CHECKOUT, target_is_directory=True)
    return folder


@pytest.fixture(scope="session")
def qgis(tmp_path_factory: pytest.TempPathFactory, plugins_folder: Path) -> Iterator[Any]:
    """The running application, with the provider registered."""
    profile = tmp_path_factory.mktemp("profile")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("XDG_RUNTIME_DIR", str(tmp_path_factory.mktemp("runtime")))
    os.environ["GEOHGAN_PYTHON"] = sys.executable
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(profile)
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))

    from qgis.core import QgsApplication, QgsProject
    from qgis.PyQt.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
    application = QgsApplication([], True)
    application.initQgis()
    sys.path += [str(plugins_folder), str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    from geohgan.processing_provider.provider import GeohganProvider

    # QGIS owns it, but its Python half lives as long as somebody here holds it.
    application.provider = GeohganProvider()
    QgsApplication.processingRegistry().addProvider(application.provider)
    yield application
    QgsProject.instance().clear()
    QgsApplication.processingRegistry().removeProvider("geohgan")
    gc.collect()
    application.exitQgis()


@pytest.fixture(scope="session")
def run(qgis: Any) -> Callable[..., dict[str, Any]]:
    """Runs an algorithm of the provider as a script of a user's does."""
    import processing

    def call(algorithm: str, feedback: Any = None, **parameters: Any) -> dict[str, Any]:
        values = {name: str(value) if isinstance(value, Path) else value for name, value in parameters.items()}
        return processing.run(f"geohgan:{algorithm}", values, feedback=feedback)

    return call


@pytest.fixture(scope="session")
def refusal(run: Callable[..., dict[str, Any]]) -> Callable[..., str]:
    """The sentence with which an algorithm refuses to run."""
    from qgis.core import QgsProcessingException

    def call(algorithm: str, **parameters: Any) -> str:
        with pytest.raises(QgsProcessingException) as caught:
            run(algorithm, **parameters)
        return str(caught.value)

    return call


@pytest.fixture
def no_engine(qgis: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fails a test whose refusal comes from the engine."""
    from geohgan.models.protocol import client

    def started(*arguments: Any, **named: Any) -> None:
        raise AssertionError("the engine was started")

    monkeypatch.setattr(client, "run", started)


@pytest.fixture
def feedback(qgis: Any) -> Any:
    """A feedback that keeps what it is told, and cancels once `cancel_when` says so of a text."""
    from qgis.core import QgsProcessingFeedback

    class Feedback(QgsProcessingFeedback):
        def __init__(self) -> None:
            super().__init__(False)
            self.texts: list[str] = []
            self.warnings: list[str] = []
            self.steps: list[float] = []
            self.cancel_when: Callable[[str], bool] = lambda text: False
            self.progressChanged.connect(self.steps.append)

        def _take(self, text: str) -> None:
            self.texts.append(text)
            if self.cancel_when(text):
                self.cancel()

        def setProgressText(self, text: str) -> None:
            self._take(text)

        def pushInfo(self, text: str) -> None:
            self._take(text)

        def pushWarning(self, text: str) -> None:
            self.warnings.append(text)

    return Feedback()


@pytest.fixture
def project(qgis: Any) -> Iterator[Any]:
    """The project, empty."""
    from qgis.core import QgsProject

    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="session")
def run_in_toolbox(qgis: Any) -> Callable[..., list[dict[str, Any]]]:
    """Runs an algorithm as its dialog does, in a task, or with several rows as the batch panel; loads the outputs."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import (
        QgsProcessingAlgRunnerTask,
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingOutputLayerDefinition,
        QgsProject,
    )
    from qgis.PyQt.QtCore import QEventLoop

    def in_task(algorithm: Any, values: dict[str, Any], context: Any, feedback: Any) -> tuple[dict[str, Any], bool]:
        loop, ended = QEventLoop(), []
        task = QgsProcessingAlgRunnerTask(algorithm, values, context, feedback)
        task.executed.connect(lambda fine, results: (ended.append((results, fine)), loop.quit()))
        # A project that was cleared removes its layers in the next event loop: not while the task reads the project.
        qgis.processEvents()
        qgis.taskManager().addTask(task)
        loop.exec()
        return ended[0]

    def call(name: str, *rows: dict[str, Any]) -> list[dict[str, Any]]:
        algorithm = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
        layers = [
            one.name()
            for one in algorithm.destinationParameterDefinitions()
            if one.type() in ("rasterDestination", "sink")
        ]
        done = []
        for row in rows:
            values = {name: str(value) if isinstance(value, Path) else value for name, value in row.items()}
            for output in {name for name in set(layers) & set(values) if isinstance(values[name], str)}:
                values[output] = QgsProcessingOutputLayerDefinition(values[output], QgsProject.instance())
            context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
            context.setProject(QgsProject.instance())
            context.setFeedback(feedback)
            assert algorithm.checkParameterValues(values, context) == (True, "")
            run = in_task if len(rows) == 1 else lambda algorithm, *others: algorithm.run(*others)
            results, fine = run(algorithm, values, context, feedback)
            assert fine, feedback.textLog()
            done.append((context, feedback, values, results))
        gc.collect()
        for context, feedback, values, _ in done:
            assert handleAlgorithmResults(algorithm, context, feedback, parameters=values)
        return [results for _, _, _, results in done]

    return call


@pytest.fixture(scope="session")
def write_raster(qgis: Any) -> Callable[..., Path]:
    """Writes a raster as other software does."""
    import numpy as np
    from osgeo import gdal, osr

    gdal.UseExceptions()

    def write(
        path: Path,
        values: Any,
        names: Sequence[str] = (),
        epsg: int = 32633,
        corner: tuple[float, float] = (488000.0, 7210000.0),
        cell: float = 500.0,
        nodata: float = -9999.0,
    ) -> Path:
        bands = np.asarray(values, np.float32)
        bands = bands[None] if bands.ndim == 2 else bands
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), bands.shape[2], bands.shape[1], bands.shape[0], gdal.GDT_Float32
        )
        dataset.SetGeoTransform((corner[0], cell, 0, corner[1], 0, -cell))
        if epsg:
            system = osr.SpatialReference()
            system.ImportFromEPSG(epsg)
            dataset.SetProjection(system.ExportToWkt())
        for number, band in enumerate(bands, start=1):
            dataset.GetRasterBand(number).WriteArray(band)
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
            if names:
                dataset.GetRasterBand(number).SetDescription(names[number - 1])
        del dataset
        return path

    return write


@pytest.fixture(scope="session")
def read_raster(qgis: Any) -> Callable[[Path | str], tuple[Any, list[str]]]:
    """Values (bands, height, width) and band names of a raster."""
    from osgeo import gdal

    gdal.UseExceptions()

    def read(path: Path | str) -> tuple[Any, list[str]]:
        dataset = gdal.Open(str(path))
        values = dataset.ReadAsArray()
        names = [dataset.GetRasterBand(number + 1).GetDescription() for number in range(dataset.RasterCount)]
        return (values[None] if values.ndim == 2 else values), names

    return read


@pytest.fixture(scope="session")
def memory_layer(qgis: Any) -> Callable[..., Any]:
    """Makes a vector layer of WKT geometries (empty: none) with attributes; fields as in "Cu:double Au:string"."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(
        kind: str, name: str, fields: str, rows: Iterable[tuple[str, Sequence[Any]]], system: str = "EPSG:32633"
    ) -> Any:
        uri = "&".join([f"{kind}?crs={system}", *(f"field={field}" for field in fields.split())])
        layer, features = QgsVectorLayer(uri, name, "memory"), []
        for wkt, values in rows:
            features.append(QgsFeature(layer.fields()))
            features[-1].setGeometry(QgsGeometry.fromWkt(wkt) if wkt else QgsGeometry())
            features[-1].setAttributes(list(values))
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        return layer

    return make


@pytest.fixture(scope="session")
def point_layer(memory_layer: Callable[..., Any]) -> Callable[..., Any]:
    """Makes a layer of points without attributes, by their coordinates."""

    def make(*coordinates: Sequence[float], name: str = "points", system: str = "EPSG:32633") -> Any:
        return memory_layer("Point", name, "", [(wkt_point(x, y), []) for x, y in coordinates], system=system)

    return make


@pytest.fixture(scope="session")
def make_samples(memory_layer: Callable[..., Any]) -> Callable[..., Any]:
    """Makes samples in the area of the small survey, with what a table has beside its elements.

    Copper grows to the east and to the north, most where it grows to both. Gold, a text, grows by 0.1 with the distance
    from a line; there are gaps in it, and a detection limit.
    """
    import numpy as np

    def make(count: int = 150) -> Any:
        rows = []
        for number, (x, y) in enumerate(np.random.default_rng(0).uniform(0.5, 19.5, (count, 2)).tolist()):
            gold = "<1.2" if abs(y - 10) < 2 else f"{1 + abs(y - 10) / 10:.3f}"
            values = [number, f"S-{number}", 20 + x + y / 2 + x * y / 10, None if number % 50 == 1 else gold]
            rows.append((wkt_point(490_000 + 1000 * x, 7_190_000 + 1000 * y), values))
        return memory_layer("Point", "samples", "id:integer lab:string Cu:double Au:string", rows)

    return make


@pytest.fixture(scope="session")
def job_of(qgis: Any) -> Callable[..., Any]:
    """The job that an algorithm makes of parameters, which the engine would be given."""
    from geohgan.processing_provider.inputs import Inputs
    from qgis.core import QgsProcessingContext, QgsProject

    def make(name: str, **parameters: Any) -> Any:
        algorithm = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        return algorithm.job(Inputs(algorithm, parameters, context))

    return make


@pytest.fixture
def read(qgis: Any) -> Callable[..., tuple[Any, list[str]]]:
    """The job that an algorithm makes of parameters, and the sentences on what was left out."""
    from geohgan.processing_provider.inputs import Inputs
    from qgis.core import QgsProcessingContext

    def make(name: str, **parameters: Any) -> tuple[Any, list[str]]:
        algorithm = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
        inputs = Inputs(algorithm, parameters, QgsProcessingContext())
        return algorithm.job(inputs), [str(note) for note in inputs.notes]

    return make


@pytest.fixture(scope="session")
def short_training() -> dict[str, Any]:
    """Enough to have every part of a training run, not to learn much."""
    return {"PRESET": "fast", "EPOCHS": 1, "GUIDED_EPOCHS": 1, "WINDOWS_PER_EPOCH": 128, "THREADS": 1}


@pytest.fixture(scope="session")
def briefly(qgis: Any) -> Callable[[], AbstractContextManager[None]]:
    """Within it a ready model, which has no parameters for that, trains for no longer than `short_training` either."""
    from geohgan.models.protocol import client
    from geohgan.models.protocol.jobs import TrainJob

    run = client.run

    def run_briefly(job: Any, *arguments: Any, **named: Any) -> Any:
        if isinstance(job, TrainJob):
            job = replace(job, epochs=1, guided_epochs=1, windows_per_epoch=128)
        return run(job, *arguments, **named)

    return lambda: patch.object(client, "run", run_briefly)


@pytest.fixture
def brief_presets(briefly: Callable[[], AbstractContextManager[None]]) -> Iterator[None]:
    """All ready models of a test train briefly."""
    with briefly():
        yield


@dataclass(frozen=True)
class Survey:
    """A small example survey.

    Attributes:
        stack: 48 x 40 cells of 500 m, four elements.
        deposits: three points.
    """

    stack: Path
    deposits: Path


@pytest.fixture(scope="session")
def survey(run: Callable[..., dict[str, Any]], tmp_path_factory: pytest.TempPathFactory) -> Survey:
    folder = tmp_path_factory.mktemp("survey")
    made = Survey(folder / "survey.tif", folder / "deposits.gpkg")
    run("examplesurvey", WIDTH=48, HEIGHT=40, ELEMENTS=4, N_DEPOSITS=3, STACK=made.stack, DEPOSITS=made.deposits)
    return made


@pytest.fixture(scope="session")
def model(
    run: Callable[..., dict[str, Any]],
    survey: Survey,
    short_training: dict[str, Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    path = tmp_path_factory.mktemp("model") / "model.geohgan"
    run("train", INPUT=survey.stack, OUTPUT=path, **short_training)
    return path


@pytest.fixture(scope="session")
def scores(
    run: Callable[..., dict[str, Any]], survey: Survey, model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    path = tmp_path_factory.mktemp("scores") / "score.tif"
    run("score", INPUT=survey.stack, MODEL=model, OUTPUT=path, THREADS=1)
    return path


@pytest.fixture(scope="session")
def qgis_process(
    plugins_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs qgis_process in a profile of its own, in which the plugin is enabled."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path_factory.mktemp("runtime")),
        "QGIS_PLUGINPATH": str(plugins_folder),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path_factory.mktemp("profile")),
        "XDG_DATA_HOME": str(tmp_path_factory.mktemp("data")),
        "GEOHGAN_PYTHON": sys.executable,
        "LC_ALL": "C.UTF-8",
    }

    def call(program: str, *arguments: object) -> subprocess.CompletedProcess[str]:
        words = [program, *map(str, arguments)]
        return subprocess.run(words, env=environment, capture_output=True, text=True, timeout=600, check=False)

    # Debian 12's qgis_process is a wrapper that adds an option which the program refuses.
    found = [name for name in ("qgis_process", "qgis_process.bin") if shutil.which(name)]
    program = next(name for name in found if call(name, "--version").returncode == 0)
    assert call(program, "plugins", "enable", "geohgan").returncode == 0
    return lambda *arguments: call(program, *arguments)


@pytest.fixture(scope="session")
def start_desktop(plugins_folder: Path) -> Callable[..., Path]:
    """Runs a script of this folder in a QGIS desktop with a fresh profile that has the plugin enabled.

    The X server is its own. The script writes what it saw to `seen.json` in the folder, and its screenshots beside it.
    """

    def start(folder: Path, script: str, **variables: str) -> Path:
        for generation in ("QGIS3", "QGIS4"):
            settings = folder / "config" / "profiles" / "default" / "QGIS" / f"{generation}.ini"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(
                "[PythonPlugins]\ngeohgan=true\nprocessing=true\n[qgis]\ncheckVersion=false\nshowTips=false\n"
            )
        foreign = ("GEOHGAN_PYTHON", "QGIS_CUSTOM_CONFIG_PATH")
        environment = {
            **{name: value for name, value in os.environ.items() if name not in foreign},
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(folder),
            "XDG_DATA_HOME": str(folder / "data"),
            "QGIS_PLUGINPATH": str(plugins_folder),
            "PYTHONPATH": str(Path(__file__).parent),
            "GEOHGAN_TEST_OUTPUT": str(folder),
            "LC_ALL": "C.UTF-8",
            **variables,
        }
        server = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1366x900x24"]
        qgis = [shutil.which("qgis"), "--nologo", "--profiles-path", str(folder / "config")]
        log = subprocess.run(
            [*server, *qgis, "--code", str(Path(__file__).with_name(script))],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert (folder / "seen.json").is_file(), log.stdout + log.stderr
        return folder

    return start
