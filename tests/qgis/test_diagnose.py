"""geohgan:diagnose, with an engine that works and with some that do not; and the settings that algorithms follow."""

from __future__ import annotations

import html
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture
def settings(qgis: Any) -> Iterator[Any]:
    """The user's settings, none of ours set."""
    from qgis.core import QgsSettings

    stored = QgsSettings()
    stored.remove("geohgan")
    yield stored
    stored.remove("geohgan")
    stored.remove("proxy")


@pytest.fixture
def diagnose(run: Callable[..., dict[str, Any]], monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """The report, with an engine's Python of one's own."""

    def call(python: Path | str = sys.executable, **parameters: Any) -> str:
        monkeypatch.setenv("GEOHGAN_PYTHON", str(python))
        return run("diagnose", **parameters)["TEXT"]

    return call


def test_a_working_engine_is_reported_as_text_and_as_a_page(diagnose, tmp_path, settings):
    report = tmp_path / "report.html"
    text = diagnose(REPORT=report)
    for words in ("QGIS 3", "Qt version", "Python 3", "Geo-Hgan 0", "Profile: ", "torch 2", "rasterio 1", "Device: "):
        assert words in text
    assert "Not ready" not in text and "Its process ended well, after" in text
    page = report.read_text(encoding="utf-8")
    assert html.escape(text) in page and "<script" not in page
    assert [file.name for file in tmp_path.iterdir()] == ["report.html"]


def test_a_python_that_is_not_there_is_told_with_what_to_do(diagnose):
    text = diagnose("/no/such/python")
    assert "No engine: The Python /no/such/python does not exist. It is named by the environment variable" in text
    assert "Qt version" in text and "Last failures" in text


def test_packages_that_are_missing_are_told_with_what_to_do(diagnose, tmp_path):
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    text = diagnose(tmp_path / "bare")
    assert "Not ready: " in text and "-m pip install -r" in text
    assert "torch: not installed" in text
    assert "Device: none: torch does not work here, ModuleNotFoundError" in text


def test_a_python_that_does_not_work_is_told(diagnose, tmp_path):
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'bad magic number' >&2\nexit 3\n")
    python.chmod(0o755)
    text = diagnose(python)
    assert f"Not ready: {python} is no working Python 3: bad magic number" in text
    assert "It does not run: The engine ended before its job was done (exit code 3): bad magic number" in text


def test_a_failed_run_is_in_the_next_report_and_a_failed_report_is_not(run, diagnose, tmp_path, settings):
    from qgis.core import QgsProcessingException

    settings.setValue("geohgan/memory_limit_gb", 0.05)
    with pytest.raises(QgsProcessingException, match=r"memory limit of 0\.05 GB"):
        run("examplesurvey", STACK=tmp_path / "survey.tif")
    assert list(tmp_path.iterdir()) == []
    text = diagnose()
    assert "It does not run: The engine took more than its memory limit" in text
    settings.setValue("geohgan/memory_limit_gb", 0)
    text = diagnose()
    assert text.count("took more than its memory limit of 0.05 GB") == 1
    assert "UTC, examplesurvey, version " in text.partition("Last failures")[2]


def test_cancel_leaves_no_file(run, tmp_path, feedback):
    from qgis.core import QgsProcessingException

    feedback.cancel_when = lambda text: text == "torch"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run("diagnose", feedback, REPORT=tmp_path / "report.html")
    assert list(tmp_path.iterdir()) == []


def test_settings_and_variables_are_told_without_passwords(diagnose, settings, monkeypatch):
    settings.setValue("geohgan/threads", 3)
    settings.setValue("proxy/proxyEnabled", True)
    settings.setValue("proxy/proxyHost", "proxy.example")
    settings.setValue("proxy/proxyPassword", "hush")
    monkeypatch.setenv("https_proxy", "http://me:hush/@hush@proxy.example:8080")
    text = diagnose("/no/such/python")
    assert "Setting threads: 3" in text and "Setting proxyHost: proxy.example" in text
    assert "Variable https_proxy: http://***@proxy.example:8080" in text
    assert "hush" not in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/home/me/data/a.tif", "~/data/a.tif"),
        ("/home/me", "~"),
        ("/home/meadow/a.tif", "/home/meadow/a.tif"),
        ("PG: host=x password=secret1 user=y", "PG: host=x password=*** user=y"),
        ('{"api_token": "abc", "x": 1}', '{"api_token": *** "x": 1}'),
        ("see https://pypi.org/simple", "see https://pypi.org/simple"),
        ("Variable HTTP_PROXY: me:hu@sh@proxy:8080", "Variable HTTP_PROXY: ***@proxy:8080"),
        ("Variable HTTP_PROXY: http://me:hush@proxy:8080", "Variable HTTP_PROXY: http://***@proxy:8080"),
    ],
)
def test_texts_are_discreet(qgis, monkeypatch, text, expected):
    from geohgan.processing_provider.diagnosis import discreet

    monkeypatch.setenv("HOME", "/home/me")
    assert discreet(text) == expected


def test_the_home_folder_of_windows_is_found_in_any_writing(qgis, monkeypatch):
    from geohgan.processing_provider import diagnosis

    monkeypatch.setattr(diagnosis.Path, "home", lambda: r"C:\Users\Me")
    monkeypatch.setattr(diagnosis.sys, "platform", "win32")
    for path in (r"C:\Users\Me\a.tif", "c:/users/me/a.tif", r"C:\\Users\\Me\\a.tif"):
        assert "Me" not in diagnosis.discreet(path) and diagnosis.discreet(path).startswith("~")


def test_qgis_process_prints_the_report(qgis_process):
    done = qgis_process("run", "geohgan:diagnose")
    assert done.returncode == 0
    assert "Geo-Hgan diagnostics" in done.stdout and "torch 2" in done.stdout


# The settings that the other algorithms follow.


def test_what_is_left_open_follows_the_settings(settings, job_of, survey, model):
    from geohgan.processing_provider.settings import fill

    given = {"INPUT": str(survey.stack), "MODEL": str(model)}
    job = job_of("score", **given)
    assert (fill(job).device, fill(job).threads) == ("auto", None)
    settings.setValue("geohgan/device", "cpu")
    settings.setValue("geohgan/threads", 3)
    assert (fill(job).device, fill(job).threads) == ("cpu", 3)
    chosen = fill(job_of("score", **given, DEVICE="cuda", THREADS=2))
    assert (chosen.device, chosen.threads) == ("cuda", 2)
    assert fill(job_of("explore", INPUT=str(survey.stack))) == job_of("explore", INPUT=str(survey.stack))


def test_a_run_takes_the_settings(settings, run, tmp_path, survey, model, feedback):
    settings.setValue("geohgan/device", "cpu")
    settings.setValue("geohgan/threads", 2)
    run("score", feedback, INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "score.tif")
    assert any("CPU, 2 threads" in text for text in feedback.texts)


def test_dialogs_offer_new_files_in_the_output_folder_and_scripts_are_not_touched(settings, qgis, tmp_path):
    registry = qgis.processingRegistry()
    settings.setValue("geohgan/output_folder", str(tmp_path))
    for name in ("score", "filter", "survey_to_anomalies"):
        algorithm = registry.createAlgorithmById(f"geohgan:{name}")
        for output in algorithm.destinationParameterDefinitions():
            offered = output.guiDefaultValueOverride()
            if not output.createByDefault():
                assert not offered
                continue
            assert Path(offered).parent == tmp_path and Path(offered).name.startswith(name)
            assert Path(offered).suffix == f".{output.defaultFileExtension()}"
            assert output.defaultValue() is None
    settings.remove("geohgan/output_folder")
    algorithm = registry.createAlgorithmById("geohgan:score")
    for output in algorithm.destinationParameterDefinitions():
        assert not output.guiDefaultValueOverride()
