"""`make install` and `make uninstall` on a QGIS configuration of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
Make = Callable[[str], subprocess.CompletedProcess]


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    """Of a user whose QGIS configuration is an empty folder."""
    kept = {name: value for name, value in os.environ.items() if name not in ("GEOHGAN_PYTHON", "QGIS_PLUGINPATH")}
    return {
        **kept,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path),
        "LC_ALL": "C.UTF-8",
    }


@pytest.fixture
def make(environment) -> Make:
    """Runs one target."""

    def run(target: str) -> subprocess.CompletedProcess:
        command = ["make", "--directory", str(ROOT), target]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)

    return run


@pytest.fixture
def link(tmp_path) -> Path:
    """Where the plugin lies in the profile."""
    return tmp_path / "profiles" / "default" / "python" / "plugins" / "geohgan"


def settings(folder: Path) -> str:
    """The profile's settings file."""
    return next((folder / "profiles" / "default" / "QGIS").glob("QGIS*.ini")).read_text()


def test_after_installing_the_shell_has_the_algorithms(make, environment, link, tmp_path):
    installed = make("install")
    assert installed.returncode == 0, installed.stderr
    assert link.is_symlink()
    assert link.resolve() == ROOT
    assert f"python={ROOT / '.venv' / 'bin' / 'python'}" in settings(tmp_path)
    program = next(filter(shutil.which, ("qgis_process.bin", "qgis_process")))
    survey = tmp_path / "survey.tif"
    size = ["WIDTH=40", "HEIGHT=30", "N_DEPOSITS=3"]
    command = [program, "run", "geohgan:examplesurvey", "--", *size, f"STACK={survey}"]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert survey.stat().st_size > 1000


def test_installing_twice_changes_nothing(make, link, tmp_path):
    assert make("install").returncode == 0
    before = settings(tmp_path)
    assert make("install").returncode == 0
    assert settings(tmp_path) == before
    assert link.resolve() == ROOT


def test_uninstalling_leaves_no_trace(make, link, tmp_path):
    assert make("install").returncode == 0
    assert make("uninstall").returncode == 0
    assert not os.path.lexists(link)
    assert "geohgan" not in settings(tmp_path)
    assert (ROOT / "metadata.txt").is_file()


def test_a_folder_that_is_not_ours_is_left_alone(make, link):
    link.mkdir(parents=True)
    (link / "metadata.txt").write_text("[general]\nname=Another\n")
    refused = make("install")
    assert refused.returncode != 0
    assert str(link) in refused.stderr
    make("uninstall")
    assert (link / "metadata.txt").read_text() == "[general]\nname=Another\n"
