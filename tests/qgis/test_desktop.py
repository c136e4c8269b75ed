"""The plugin in a real QGIS desktop, on an X server of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ALGORITHMS = {f"geohgan:{name}" for name in ("train", "score", "evaluate", "filter", "examplesurvey")}
MENU = ["Show the algorithms", "Options…", "Documentation"]


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, plugins_folder) -> Path:
    """Folder with what in_desktop.py saw in a QGIS with a fresh profile that has the plugin enabled."""
    folder = tmp_path_factory.mktemp("desktop")
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
        "QGIS_PLUGINPATH": str(plugins_folder),
        "GEOHGAN_TEST_OUTPUT": str(folder),
        "LC_ALL": "C.UTF-8",
    }
    server = ["xvfb-run", "--auto-servernum", "--server-args=-screen 0 1280x900x24"]
    qgis = [shutil.which("qgis"), "--nologo", "--profiles-path", str(folder / "config")]
    log = subprocess.run(
        [*server, *qgis, "--code", str(Path(__file__).with_name("in_desktop.py"))],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert (folder / "seen.json").is_file(), log.stdout + log.stderr
    return folder


@pytest.fixture(scope="module")
def seen(desktop) -> dict:
    """What in_desktop.py saw."""
    found = json.loads((desktop / "seen.json").read_text())
    assert "error" not in found, found["error"]
    return found


def test_the_plugin_starts_and_the_toolbox_has_its_algorithms(seen):
    assert seen["started"]
    assert set(seen["algorithms"]) >= ALGORITHMS


def test_loading_imports_nothing_heavy(seen):
    assert seen["heavy"] == []


def test_the_menu_shows_the_toolbox_at_the_provider(seen):
    assert seen["menu"] == MENU
    assert seen["toolbox_visible"]
    assert seen["toolbox_current"] == "Geo-Hgan"
    assert seen["toolbox_expanded"]


def test_the_options_page_judges_and_stores_the_python(seen):
    assert seen["options_shown"]
    assert seen["options_stored"]
    assert "Settings > Options > Geo-Hgan" in seen["options_state"]


def test_unloading_removes_everything_and_loading_again_brings_it_back(seen):
    assert seen["unloaded"] == {"algorithms": None, "menu": []}
    assert set(seen["loaded_again"]["algorithms"]) >= ALGORITHMS
    assert seen["loaded_again"]["menu"] == MENU


def test_screenshots_show_something(desktop):
    for name in ("toolbox", "options"):
        assert (desktop / f"{name}.png").stat().st_size > 10_000
