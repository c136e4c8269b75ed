"""What the QGIS plugin repository and the plugin manager read: metadata.txt, LICENSE, icons, CHANGELOG.md."""

from __future__ import annotations

import ast
import configparser
import re
from pathlib import Path
from urllib.parse import urlparse
from xml.etree import ElementTree

import pytest

from models.protocol import environment
from models.protocol.jobs import JOBS

ROOT = Path(__file__).resolve().parent.parent
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
ICONS = sorted((ROOT / "icons").glob("*.svg"))


@pytest.fixture(scope="module")
def metadata() -> configparser.SectionProxy:
    """The section that QGIS reads, parsed as the plugin repository parses it."""
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_everything_that_the_repository_requires_is_there(metadata):
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []
    assert metadata["name"] == "Geo-Hgan"
    assert "/" not in metadata["author"]
    assert re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", metadata["email"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", metadata["version"])
    for key in ("tracker", "repository", "homepage"):
        address = urlparse(metadata[key])
        assert address.scheme == "https"
        assert address.netloc


def test_versions_of_qgis_and_the_provider_are_announced(metadata):
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in metadata


def test_about_names_every_external_dependency(metadata):
    files = (ROOT / "models" / name for name in ("requirements.txt", "extras.txt"))
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    packages = [re.split(r"[^\w.-]", line)[0] for line in lines if line and not line.startswith("#")]
    assert "torch" in packages
    assert [package for package in packages if package not in metadata["about"]] == []


def test_licence_is_the_full_text_of_the_gpl(metadata):
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 2, June 1991" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert metadata["license"] == "GPL-2.0-or-later"


def test_changelog_has_this_version(metadata):
    """As Keep a Changelog has it."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(\S+)\](?: - (\S+))?$", text, re.MULTILINE)
    released = [(version, date) for version, date in headings if version != "Unreleased"]
    assert headings[0] == ("Unreleased", "") and released[0][0] == metadata["version"]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", date) for _, date in released)
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.+)$", text, re.MULTILINE)) <= kinds


def test_the_version_stands_in_the_metadata_alone(metadata):
    version = metadata["version"]
    assert environment.engine_version() == version
    assert metadata["changelog"].split()[0] == version
    rooms = ("models", "processing_provider", "geohgan_qgis", "tools")
    files = [
        ROOT / "__init__.py",
        ROOT / "pyproject.toml",
        *(one for room in rooms for one in (ROOT / room).rglob("*.py")),
    ]
    assert [file for file in files if version in file.read_text(encoding="utf-8")] == []


def test_the_plugins_icon_is_in_the_folder(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_every_algorithm_has_an_icon_and_no_icon_is_left_over():
    assert {icon.stem for icon in ICONS} == {"geohgan", "model", *JOBS}


@pytest.mark.parametrize("icon", ICONS, ids=[icon.stem for icon in ICONS])
def test_icons_are_square_drawings_that_need_nothing_else(icon):
    text = icon.read_text(encoding="utf-8")
    drawing = ElementTree.fromstring(text)
    assert drawing.tag == "{http://www.w3.org/2000/svg}svg"
    left, top, width, height = (float(number) for number in drawing.get("viewBox").split())
    assert (left, top, width) == (0, 0, height)
    assert "href" not in text
    assert "font" not in text


def test_the_entry_point_is_the_one_that_qgis_calls():
    tree = ast.parse((ROOT / "__init__.py").read_text(encoding="utf-8"))
    functions = {
        node.name: [argument.arg for argument in node.args.args] for node in tree.body if hasattr(node, "args")
    }
    assert functions == {"classFactory": ["iface"]}
