"""The zip of `make package`: what the plugin repository looks at, and a first use of it in an empty profile."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import package
import pytest
import translations

from tools.demo.toolbox import printed_results, working_program

ROOT = Path(__file__).resolve().parent.parent
MOST_BYTES = 5_000_000
# Suffixes of what the plugin needs, and of what a page of the documentation does.
SUFFIXES = {".py", ".txt", ".json", ".md", ".svg", ".model3", ".qpt", ".qml", ".ts", ".qm", ".html", ".css", ".js", ""}
# What the repository reads of hidden files.
HIDDEN = {".bandit"}
SITE_SUFFIXES = {".html", ".map", ".md", ".js", ".css", ".txt", ".png", ".svg", ".inv"}


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    """The zip."""
    return package.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def unpacked(archive, tmp_path_factory) -> Path:
    """The plugin folder of an empty profile, the zip unpacked into it."""
    profiles = tmp_path_factory.mktemp("qgis")
    plugins = profiles / "profiles" / "default" / "python" / "plugins"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(plugins)
    return plugins / "geohgan"


def bandit(folder: Path) -> list[str]:
    """What the repository has bandit report: all of its tests, from medium severity on."""
    # By their names, for bandit leaves some folders out by itself.
    files = [str(file) for file in folder.rglob("*.py")]
    report = _report(folder, "bandit", "--quiet", "--format", "json", "-ll", *files)
    assert report["errors"] == []
    return [f"{one['filename']}:{one['line_number']}: {one['issue_text']}" for one in report["results"]]


def detect_secrets(folder: Path) -> list[str]:
    """What the repository has detect-secrets report."""
    # From within: of a folder outside the working directory it finds nothing, whatever is there.
    report = _report(folder, "detect_secrets", "scan", "--all-files", ".")
    return [f"{file}:{one['line_number']}: {one['type']}" for file, all in report["results"].items() for one in all]


def _report(folder: Path, module: str, *arguments: str) -> dict:
    command = [sys.executable, "-m", module, *arguments]
    return json.loads(subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False).stdout)


class TestRepository:
    """What the plugin repository checks when a zip is uploaded."""

    def test_is_small_and_named_after_the_version(self, archive):
        assert archive.stat().st_size < MOST_BYTES
        assert archive.name == f"geohgan-{package.version()}.zip"

    def test_holds_one_folder_with_what_the_plugin_needs(self, archive):
        names = zipfile.ZipFile(archive).namelist()
        assert {name.partition("/")[0] for name in names} == {"geohgan"}
        inside = {name.partition("/")[2] for name in names}
        assert {"__init__.py", "metadata.txt", "LICENSE", "icons/geohgan.svg", "models/requirements.txt"} <= inside
        # QGIS reads the compiled catalogues, the engine for its reports the others.
        endings = ("qm", "ts")
        assert {f"i18n/geohgan_{name}.{end}" for name in translations.LANGUAGES for end in endings} <= inside
        assert "models/reporting/templates/report.html" in inside
        rooms = {path.split("/")[0] for path in inside if "/" in path}
        assert rooms - {"docs"} == {"icons", "models", "processing_provider", "geohgan_qgis", "i18n"}
        assert all(path.startswith("docs/site/") for path in inside if path.startswith("docs/"))

    def test_holds_nothing_that_is_hidden_compiled_executable_or_unknown(self, archive):
        for entry in zipfile.ZipFile(archive).infolist():
            path = Path(entry.filename)
            parts = [part for part in path.parts if part not in HIDDEN]
            assert not any(part.startswith(".") or part == "__pycache__" for part in parts), path
            assert path.suffix in (SITE_SUFFIXES if "site" in path.parts else SUFFIXES), path
            assert entry.external_attr >> 16 == 0o100644, path

    def test_the_documentation_comes_along_where_it_is_built(self, archive):
        built = (ROOT / package.SITE / "index.html").is_file()
        assert (f"geohgan/{package.SITE}/index.html" in zipfile.ZipFile(archive).namelist()) is built

    def test_is_the_same_each_time(self, archive, tmp_path):
        assert package.build(tmp_path).read_bytes() == archive.read_bytes()

    @pytest.mark.parametrize(
        ("scan", "fault"),
        [
            (bandit, "import pickle\npickle.loads(open('a', 'rb').read())\n"),
            (detect_secrets, f"key = 'AKIA{'Q7ZX2KDL' * 2}'\n"),
        ],
    )
    def test_scans_find_nothing_in_it_and_what_is_put_there(self, unpacked, tmp_path, scan, fault):
        assert scan(unpacked) == []
        (tmp_path / "faulty.py").write_text(fault)
        assert len(scan(tmp_path)) == 1


class Shell:
    """qgis_process in an empty profile whose only plugin is the zip; every module that is loaded is told."""

    def __init__(self, plugin: Path, folder: Path):
        # QGIS and the engine tell the file of each module: the one through PYTHONVERBOSE, which the other never sees.
        self._loaded_by_engine = folder / "engine.txt"
        engine = folder / "python"
        engine.write_text(f'#!/bin/sh\nexec "{sys.executable}" -v "$@" 2>> "{self._loaded_by_engine}"\n')
        engine.chmod(0o755)
        self._folder = folder
        self._program = working_program()
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QGIS"))}
        self._environment = {
            **kept,
            "PATH": os.pathsep.join((os.path.dirname(self._program), os.environ["PATH"])),
            "QGIS_CUSTOM_CONFIG_PATH": str(plugin.parents[4]),
            "GEOHGAN_PYTHON": str(engine),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(folder),
            "LC_ALL": "C.UTF-8",
            "PYTHONVERBOSE": "1",
        }
        self.loaded_by_qgis: set[Path] = set()

    def call(self, *arguments: str) -> str:
        """What a call prints."""
        ran = subprocess.run(
            [self._program, *arguments],
            env=self._environment,
            cwd=self._folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
        self.loaded_by_qgis |= _loaded(ran.stderr)
        return ran.stdout

    def run(self, algorithm: str, **parameters: object) -> dict[str, str]:
        """The outputs of an algorithm."""
        given = [f"{name}={value}" for name, value in parameters.items()]
        return printed_results(self.call("run", f"geohgan:{algorithm}", "--", *given).splitlines())

    def loaded_by_engine(self) -> set[Path]:
        """Files of the modules that engines have loaded."""
        return _loaded(self._loaded_by_engine.read_text())


def _loaded(told: str) -> set[Path]:
    """The files of modules that a verbose Python tells of."""
    return {Path(file) for file in re.findall(r"(?:code object from |matches )(/.+\.py)$", told, re.MULTILINE)}


@pytest.mark.slow
def test_the_pipeline_runs_from_the_zip_alone(unpacked, tmp_path):
    shell = Shell(unpacked, tmp_path)
    shell.call("plugins", "enable", "geohgan")
    out = {name: tmp_path / name for name in ("survey.tif", "d.gpkg", "m.geohgan", "score.tif", "roc.html", "kept.tif")}
    survey = {"INPUT": out["survey.tif"]}
    size = {"WIDTH": 60, "HEIGHT": 50, "ELEMENTS": 6, "N_DEPOSITS": 4}
    shell.run("examplesurvey", **size, STACK=out["survey.tif"], DEPOSITS=out["d.gpkg"])
    shell.run(
        "train", **survey, PRESET="fast", EPOCHS=1, GUIDED_EPOCHS=1, WINDOWS_PER_EPOCH=200, OUTPUT=out["m.geohgan"]
    )
    shell.run("score", **survey, MODEL=out["m.geohgan"], OUTPUT=out["score.tif"])
    found = shell.run(
        "evaluate", INPUT=out["score.tif"], LABELS=out["d.gpkg"], RESAMPLES=20, BUFFER=1000, REPORT=out["roc.html"]
    )
    assert 0 < float(found["AUC"]) <= 1
    kept = shell.run("filter", SCORES=out["score.tif"], BAND=1, SOURCE=out["survey.tif"], OUTPUT=out["kept.tif"])
    assert 0 <= int(kept["KEPT"]) <= int(kept["OUTLIERS"]) < 60 * 50
    assert all(file.stat().st_size > 1000 for file in out.values())

    # The engine's own packages lie in .venv, which may be in the checkout too.
    packages = Path(sys.prefix)
    for loaded, module in (
        (shell.loaded_by_qgis, "processing_provider/train.py"),
        (shell.loaded_by_engine(), "models/training/job.py"),
    ):
        assert unpacked / module in loaded
        assert [file for file in loaded if ROOT in file.parents and packages not in file.parents] == []


@pytest.mark.parametrize(
    ("language", "name"),
    [("zh-Hans", "训练模型"), ("zh_CN", "训练模型"), ("es", "Entrenar el modelo"), ("en_US", "Train model")],
)
def test_the_toolbox_speaks_the_language_of_qgis(unpacked, tmp_path, language, name):
    profiles = tmp_path / "qgis"
    plugin = profiles / "profiles" / "default" / "python" / "plugins" / "geohgan"
    shutil.copytree(unpacked, plugin, ignore=shutil.ignore_patterns("*.qm", "__pycache__"))
    for ending, words in (("zh", "训练模型"), ("es", "Entrenar el modelo")):
        texts = {
            "Train model": translations.Translation(words, True),
            "Geo-Hgan: survey to anomalies": translations.Translation(f"{words} 2", True),
            "Anomaly heatmap": translations.Translation(f"{words} 3", True),
        }
        file = translations.catalogue(ending, tmp_path)
        translations.write(file, ending, dict.fromkeys(texts, "train.py"), texts)
        translations.compiled(file, plugin / "i18n")
    settings = profiles / "profiles" / "default" / "QGIS"
    settings.mkdir()
    for generation in ("QGIS3", "QGIS4"):
        (settings / f"{generation}.ini").write_text(
            f"[PythonPlugins]\ngeohgan=true\n[locale]\noverrideFlag=true\nuserLocale={language}\n"
        )
    shell = Shell(plugin, tmp_path)
    assert f"geohgan:train\t2.1 {name}" in shell.call("list")
    of_model = shell.call("help", "geohgan:survey_to_anomalies")
    assert (f"{name} 2" in of_model, f": {name} 3" in of_model) == (language != "en_US",) * 2
