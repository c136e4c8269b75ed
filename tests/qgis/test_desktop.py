"""The plugin in a real QGIS desktop, on an X server of its own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

# One desktop for all of them takes half a minute.
pytestmark = pytest.mark.slow

ALGORITHMS = {f"geohgan:{name}" for name in ("train", "score", "evaluate", "filter", "examplesurvey", "diagnose")}
MENU = [
    "Show the algorithms",
    "Inspect scores",
    "Style of this layer…",
    "Map to print…",
    "Models…",
    "Edit a copy of a workflow",
    "Map and report as PDF…",
    "Set up the engine…",
    "Options…",
    "Diagnostics…",
    "Documentation",
]


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, start_desktop) -> Path:
    """Folder with what in_desktop.py saw in a QGIS with a fresh profile that has the plugin enabled."""
    return start_desktop(tmp_path_factory.mktemp("desktop"), "in_desktop.py")


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
    assert Path(seen["options_stored"]["python"]).name.startswith("python")
    assert "Settings > Options > Geo-Hgan" in seen["options_state"]


def test_the_options_page_stores_what_the_engine_may_take_and_where_outputs_go(seen, desktop):
    assert seen["options_before"] == ["", "auto", "half of the cores", "no limit", ""]
    assert seen["options_tabs"] == ["threads", "memory_limit", "output_folder"]
    stored = {name: value for name, value in seen["options_stored"].items() if name != "python"}
    assert stored == {"device": "cpu", "threads": "1", "memory_limit_gb": "2.5", "output_folder": str(desktop)}


def test_dialogs_offer_a_new_file_of_the_output_folder(seen, desktop):
    suggested = Path(seen["suggested"])
    assert suggested.parent == desktop and not suggested.exists()
    assert re.fullmatch(r"examplesurvey_\d{8}_\d{6}_stack\.tif", suggested.name)


def test_a_missing_engine_leads_to_the_set_up(seen):
    assert seen["no_engine"] == ["The engine is not ready."]
    assert seen["setup_opened"]


def test_known_deposits_start_empty_and_take_what_is_chosen(seen):
    assert set(seen["deposits"].values()) == {None}
    assert seen["deposits_chosen"]


def test_the_desktop_says_names_and_no_ids(seen):
    assert seen["classifiers"][:2] == ["Random forest", "Gradient boosting"]
    assert seen["label"].startswith('"Known deposits" is missing.')


def test_a_ready_model_opens_in_the_modeler_as_a_copy(seen):
    assert seen["copy"] == ["Geo-Hgan: survey to anomalies (copy)", ""]


def test_the_diagnostics_say_what_is_wrong_and_are_copied(seen):
    text = seen["diagnostics"]
    for words in (
        "Qt version",
        "Setting memory_limit_gb: 2.5",
        "named by Settings > Options > Geo-Hgan",
        "Last failures",
    ):
        assert words in text
    assert "Not ready: " in text and "Raster > Geo-Hgan > Set up the engine" in text and "pip install" not in text
    assert seen["diagnostics_focus"] and seen["diagnostics_closed"]
    assert seen["copied"] == f"```\n{text}\n```\n"


def test_the_style_dialog_colours_a_raster_and_remembers_how(seen):
    assert seen["style_refused"].startswith("Choose a raster in the layer panel first")
    assert seen["style_of_elements"] and not seen["style_of_percentiles"]
    assert seen["styled"] == [2, "#00204d", "#ffea46"]
    assert seen["style_beside"]
    assert seen["style_remembered"] == "cividis"


def test_the_map_opens_as_a_sheet_in_the_layout_designer(seen):
    assert seen["print_refused"].startswith("The map shows nothing that could be printed")
    assert seen["sheets"] == seen["designers"] == ["Heatmap"]


def test_the_toolbar_has_what_is_used_most_and_stays_hidden(seen):
    assert seen["toolbar"] == MENU[:4]
    assert seen["toolbar_shown"] and seen["toolbar_hidden"]


def test_the_list_of_models_opens_score_with_one(seen, desktop):
    assert seen["models"] == ["broken"]
    assert "is not a Geo-Hgan model file" in seen["models_fault"]
    assert seen["models_used"] == ["geohgan:score", str(desktop / "broken.geohgan")]


def test_map_and_report_are_one_file(seen):
    assert "Heatmap" in seen["pdf_suggested"][0] and seen["pdf"] == "%PDF-"
    assert "holds the map alone, as no report was found on its layers" in seen["pdf_said"]
    assert seen["pdf_leaves_layouts"]


def test_unloading_removes_everything_and_loading_again_brings_it_back(seen):
    assert seen["unloaded"] == {"algorithms": None, "menu": [], "toolbar": False}
    assert set(seen["loaded_again"]["algorithms"]) >= ALGORITHMS
    assert seen["loaded_again"]["menu"] == MENU


def test_screenshots_show_something(desktop):
    for name in ("toolbox", "options", "diagnostics", "styles", "sheet", "models"):
        assert (desktop / f"{name}.png").stat().st_size > 10_000
