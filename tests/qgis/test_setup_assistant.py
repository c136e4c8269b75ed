"""The set-up assistant in a real QGIS desktop, with a folder of wheels in the place of the package index."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from models.protocol import environment

# One desktop for all of them takes half a minute.
pytestmark = pytest.mark.slow

ADDRESS = "http://me%40home:p%3Aw@proxy.example:3128"


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, start_desktop, make_wheels, pinned) -> Path:
    """Folder with what in_setup.py saw."""
    folder = tmp_path_factory.mktemp("setup")
    lists = "".join((environment.ROOT / "models" / name).read_text() for name in ("pinned.txt", "pinned_torch.txt"))
    versions = dict(re.findall(r"^([\w.-]+)==(\S+)", lists, re.MULTILINE))
    modules = {f"{name}=={versions[name]}": module for module, name in environment.packages().items()}
    wheels = make_wheels(folder / "wheels", modules)
    (folder / "pinned.txt").write_text(pinned(wheels))
    card = folder / "bin" / "nvidia-smi"
    card.parent.mkdir()
    card.write_text("#!/bin/sh\necho NVIDIA GeForce RTX 3060, 580.95, 8.6\n")
    card.chmod(0o755)
    # No uv and no pip settings of this computer's.
    alone = {
        "HOME": str(folder),
        "PATH": f"{card.parent}:/usr/bin:/bin",
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_FIND_LINKS": "",
    }
    return start_desktop(folder, "in_setup.py", GEOHGAN_TEST_WHEELS=str(wheels), **alone)


@pytest.fixture(scope="module")
def seen(desktop) -> dict:
    found = json.loads((desktop / "seen.json").read_text())
    assert "error" not in found, found["error"]
    return found


@pytest.fixture(scope="module")
def name() -> str:
    """What the first environment is called."""
    return f"{environment.key()}-py3."


def test_the_first_start_offers_it_in_the_message_bar_and_starts_nothing(seen):
    assert seen["offer"] == "Scoring geochemical anomalies needs the engine's packages, which are yet to be set up."
    assert not seen["dialog_before"]
    assert seen["offer_gone"]


def test_the_assistant_tells_what_is_missing_and_what_would_be_set_up(seen):
    first = seen["first"]
    assert first["state"] == "The engine's packages are not set up yet."
    assert first["card"] == "NVIDIA GeForce RTX 3060, driver 580.95"
    assert first["builds"] == ["Processor, 1.5 GB", "Graphics card (cu130), 5.5 GB"] and first["chosen"] == "cu130"
    assert first["button"] == "Set up" and not first["can_remove"]


def test_what_cannot_work_is_refused_in_a_sentence(seen):
    assert seen["refused"].startswith("There are no wheels (*.whl) in the folder")


def test_a_set_up_can_be_cancelled_and_leaves_nothing(seen):
    assert seen["running"] == {"cancel": True, "set_up": False, "progress": True}
    assert seen["cancelled"]["log"].endswith("The set-up was cancelled: nothing of it is left.")
    assert seen["cancelled"]["environments"] == []


def test_a_set_up_makes_the_engine_ready(seen, desktop, name):
    done = seen["done"]
    assert "Successfully installed" in done["log"]
    assert done["log"].count("The engine is set up (torch 2.13.0+cpu). It computes on the processor.") == 1
    assert done["log"].endswith("/no/such/python, which the options named, is no longer used.")
    assert done["setting"] is None and done["source"] == str(environment.MANAGED)
    assert f"{desktop / 'data' / 'geohgan' / name}" in done["state"]
    assert done["state"].endswith("runs the engine, and has all the packages that it needs.")
    assert "The engine is ready. Try it on an example survey with hidden deposits." in done["offered"]
    assert done["button"] == "Repair" and len(done["environments"]) == 1


def test_a_repair_goes_on_when_the_assistant_is_closed(seen, name):
    (repaired,) = seen["repaired"]["environments"]
    assert repaired.startswith(name) and repaired.endswith("-2")
    assert "The engine is set up" in seen["repaired"]["log"]


def test_the_options_page_opens_it(seen):
    assert seen["over_options"] and seen["way_back"]
    assert seen["options_state"].endswith("It has all the packages that are needed.")


def test_an_interrupted_set_up_is_told(seen):
    assert re.match(r"A set-up was interrupted and left \S+0123abcd-py3.12: the next one", seen["interrupted"])


def test_removal_asks_first_and_removes_what_was_chosen(seen, name):
    assert "0123abcd-py3.12 (0.0 GB)" in seen["removal_asked"] and name in seen["removal_asked"]
    assert len(seen["kept"]) == 2
    assert [each.startswith(name) for each in seen["others_removed"]] == [True]
    assert seen["removed"] == []
    assert seen["after_removal"]["button"] == "Set up"
    assert seen["after_removal"]["state"] == "The engine's packages are not set up yet."


def test_the_proxy_of_qgis_is_handed_on(seen):
    proxy = seen["http_proxy"]
    assert proxy == {
        **dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), ADDRESS),
        **dict.fromkeys(("NO_PROXY", "no_proxy"), "intranet.example,wheels.example"),
    }
    assert seen["socks_proxy"]["HTTPS_PROXY"] == "socks5h://proxy.example:1080"
    assert seen["excluded"] == seen["no_proxy"] == {}


def test_screenshots_show_something(desktop):
    for picture in ("offer", "assistant", "running", "done", "over_options", "removal"):
        assert (desktop / f"{picture}.png").stat().st_size > 10_000
