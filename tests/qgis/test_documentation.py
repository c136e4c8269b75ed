"""The documentation as it is built: every link leads somewhere, and every help button leads to its page."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
# Tags that a browser loads something for, by the attribute that names it; those of links are followed by a click.
LOADS = {("img", "src"), ("script", "src"), ("link", "href"), ("iframe", "src"), ("source", "src"), ("object", "data")}


@dataclass
class Page:
    """What is in a page.

    Attributes:
        anchors: places in it that can be linked to.
        links: addresses that a click leads to.
        loads: addresses that the browser loads something from.
        bare: sources of images without a description.
        text: all of its words.
    """

    anchors: set[str] = field(default_factory=set)
    links: list[str] = field(default_factory=list)
    loads: list[str] = field(default_factory=list)
    bare: list[str] = field(default_factory=list)
    text: str = ""


class Reader(HTMLParser):
    """Reads a page."""

    def __init__(self, html: str):
        super().__init__()
        self.page = Page()
        self.feed(html)
        self.page.text = " ".join(self.page.text.split())

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attributes}
        self.page.anchors |= {values[name] for name in ("id", "name") if values.get(name)}
        if tag == "a" and "href" in values:
            self.page.links.append(values["href"])
        self.page.loads += [value for name, value in values.items() if (tag, name) in LOADS]
        if tag == "img" and not values.get("alt"):
            self.page.bare.append(values.get("src", ""))

    def handle_data(self, data: str) -> None:
        self.page.text += data


def read_site(site: Path) -> dict[Path, Page]:
    return {path: Reader(path.read_text(encoding="utf-8")).page for path in sorted(site.rglob("*.html"))}


def faults(site: Path) -> list[str]:
    """What is broken in a site, one sentence each; nothing outside of it is asked."""
    pages, found = read_site(site), []
    for path, page in pages.items():
        name = path.relative_to(site)
        for address in [*page.links, *page.loads]:
            parts = urlsplit(address)
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if parts.scheme or parts.netloc:
                if address in page.loads and parts.scheme != "data":
                    found.append(f"{name} loads {address}, which is not of the site")
                elif parts.scheme not in ("https", "data") or "." not in parts.netloc:
                    found.append(f"{name} links to {address}, which is no address")
            elif not target.is_file() or site.resolve() not in target.parents:
                found.append(f"{name} links to {address}, which is not there")
            elif parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].anchors:
                found.append(f"{name} links to {address}, which that page has not")
        found += [f"{name} shows {source} without a description" for source in page.bare]
    for path in sorted(site.rglob("*.css")):
        imported = re.findall(r"(?:url\(\s*[\"']?|@import\s+[\"'])(https?:)?//", path.read_text(encoding="utf-8"))
        found += [f"{path.relative_to(site)} loads something that is not of the site"] * bool(imported)
    return found


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("documentation") / "site"
    built = subprocess.run(
        [sys.executable, "-m", "tools.build_docs", str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stdout + built.stderr
    return folder


@pytest.fixture(scope="module")
def algorithms(qgis) -> list:
    registry = qgis.processingRegistry()
    return [registry.createAlgorithmById(one.id()) for one in registry.providerById("geohgan").algorithms()]


def test_nothing_is_broken(site):
    assert faults(site) == []


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ('<a href="gone.html">', "gone.html, which is not there"),
        ('<a href="../a.html">', "../a.html, which is not there"),
        ('<a href="b.html#gone">', "b.html#gone, which that page has not"),
        ('<a href="#gone">', "#gone, which that page has not"),
        ('<a href="http://example.org">', "which is no address"),
        ('<a href="https://nowhere">', "which is no address"),
        ('<img src="gone.png" alt="A map">', "gone.png, which is not there"),
        ('<img src="b.html">', "without a description"),
        ('<script src="https://example.org/x.js"></script>', "which is not of the site"),
        ('<link rel="stylesheet" href="//example.org/x.css">', "which is not of the site"),
    ],
)
def test_each_fault_is_seen(tmp_path, body, fault):
    (tmp_path / "b.html").write_text('<h1 id="there">')
    (tmp_path / "a.html").write_text('<a href="b.html#there"><a href="https://example.org/page">')
    assert faults(tmp_path) == []
    (tmp_path / "a.html").write_text(body)
    assert [one for one in faults(tmp_path) if fault in one], faults(tmp_path)


def test_fonts_from_elsewhere_are_seen(tmp_path):
    (tmp_path / "a.css").write_text("@font-face { src: url(data:font/woff2;base64,d09GMg) }")
    assert faults(tmp_path) == []
    (tmp_path / "a.css").write_text('@import "https://fonts.example.org/css";')
    assert faults(tmp_path) == ["a.css loads something that is not of the site"]


def test_each_algorithm_has_a_page_with_its_whole_help(site, algorithms):
    from tools.algorithm_pages import title

    pages = read_site(site / "algorithms")
    assert {path.stem for path in pages} == {"index"} | {one.name() for one in algorithms}
    for algorithm in algorithms:
        text = pages[site / "algorithms" / f"{algorithm.name()}.html"].text
        helps = algorithm.helpContent()
        named = [*algorithm.parameterDefinitions(), *algorithm.outputDefinitions()]
        told = [helps.get(one.name(), one.description()) for one in named]
        for sentence in [title(algorithm), helps["ALG_DESC"], *told, *(one.name() for one in named)]:
            # A name in quotation marks is a link.
            assert sentence.replace("'", "") in text.replace("'", ""), (algorithm.name(), sentence)


def test_each_page_says_what_the_algorithm_accepts_and_what_becomes_of_the_rest(site, algorithms):
    from tools.accepted import NUMBERS, OWN, TEXTS, kinds_of

    pages = read_site(site / "algorithms")
    chains = {"beside_its_peers", "samples_to_anomalies", "survey_to_anomalies", "source_to_target"}
    chains |= {"laboratory_to_targets", "streams_to_targets", "singularity_to_targets"}
    assert {one.name() for one in algorithms} == set(OWN) | chains | {"diagnose", "examplesurvey"}
    for algorithm in algorithms:
        text = pages[site / "algorithms" / f"{algorithm.name()}.html"].text
        section = text.partition("What it accepts")[2].partition("From the shell")[0]
        inputs = {one.name(): set(kinds_of(one)) - {NUMBERS} for one in algorithm.parameterDefinitions()}
        for name, kinds in inputs.items():
            assert kinds <= {kind for kind in TEXTS if kind in section}, (algorithm.name(), name)
            assert name in section or not kinds, (algorithm.name(), name)
        # Whatever takes files or layers is told of.
        files = {"raster", "multilayer", "source", "vector", "layer", "file", "mesh", "pointcloud"}
        told = {one.name() for one in algorithm.parameterDefinitions() if one.type() in files}
        assert told == {name for name, kinds in inputs.items() if kinds}, algorithm.name()
        if told:
            assert "Refused" in section and set(TEXTS) >= set().union(*inputs.values())


def call_on(page: Path) -> list[str]:
    """The words of the call that a page shows."""
    shown = re.search("<pre>(.*?)</pre>", page.read_text(encoding="utf-8"), re.DOTALL).group(1)
    return shlex.split(unescape(re.sub("<.*?>", "", shown)))


def test_the_calls_from_the_shell_are_accepted(site, algorithms, survey, model, scores, run, memory_layer, tmp_path):
    import processing
    from qgis.core import QgsProcessingContext

    run("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "filtered.tif", IQR_FACTOR=0)
    explained = tmp_path / "contributions.tif"
    run("score", INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "score.tif", CONTRIBUTIONS=explained)
    run(
        "examplesurvey",
        WIDTH=24,
        HEIGHT=24,
        SHEETS=2,
        N_DEPOSITS=1,
        STACK=tmp_path / "other.tif",
        SAMPLES=tmp_path / "samples.gpkg",
    )
    rows = [("", [f"P{row // 2}", "FDUP" if row % 2 else "", 1.5 * row % 7]) for row in range(20)]
    analyses = memory_layer("None", "analyses", "pair:string kind:string Cu:double", rows)
    processing.run("native:savefeatures", {"INPUT": analyses, "OUTPUT": str(tmp_path / "analyses.gpkg")})
    del analyses
    files = {
        **dict.fromkeys(("analyses.gpkg", "duplicates.gpkg"), tmp_path / "analyses.gpkg"),
        "dem.tif": survey.stack,
        **dict.fromkeys(("survey.tif", "target.tif"), survey.stack),
        **dict.fromkeys(("deposits.gpkg", "prospects.gpkg", "faults.gpkg"), survey.deposits),
        **dict.fromkeys(("score.tif", "knn.tif"), scores),
        "contributions.tif": explained,
        "magnetics.tif": survey.stack,
        "model.geohgan": model,
        "samples.gpkg": tmp_path / "samples.gpkg",
        "filtered.tif": tmp_path / "filtered.tif",
    }
    for algorithm in algorithms:
        values: dict[str, list[str]] = {}
        call = call_on(site / "algorithms" / f"{algorithm.name()}.html")
        assert call[:4] == ["qgis_process", "run", algorithm.id(), "--"]
        for word in call[4:]:
            name, text = word.split("=", 1)
            parameter = algorithm.parameterDefinition(name)
            assert parameter is not None, (algorithm.name(), name)
            given = str(tmp_path / f"made-{text}") if parameter.isDestination() else str(files.get(text, text))
            values.setdefault(name, []).append(given)
        plain = {name: given if len(given) > 1 else given[0] for name, given in values.items()}
        ok, why = algorithm.checkParameterValues(plain, QgsProcessingContext())
        assert ok, (algorithm.name(), why)
        required = {
            one.name()
            for one in algorithm.parameterDefinitions()
            if not one.flags() & one.Flag.FlagOptional and one.defaultValue() is None
        }
        assert required <= set(values), algorithm.name()


@pytest.fixture
def opened(qgis):
    """The addresses that a click on the help button of each algorithm's dialog opens, by algorithm."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
    from qgis.PyQt.QtGui import QDesktopServices
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    class Browser(QObject):
        def __init__(self):
            super().__init__()
            self.seen: list[str] = []

        @pyqtSlot(QUrl)
        def open(self, address: QUrl) -> None:
            self.seen.append(address.toString())

    def click() -> dict[str, str]:
        browser, found = Browser(), {}
        for scheme in ("https", "file"):
            QDesktopServices.setUrlHandler(scheme, browser, "open")
        for one in qgis.processingRegistry().providerById("geohgan").algorithms():
            dialog = AlgorithmDialog(qgis.processingRegistry().createAlgorithmById(one.id()))
            for box in dialog.findChildren(QDialogButtonBox):
                button = box.button(QDialogButtonBox.StandardButton.Help)
                if button is not None:
                    button.click()
            found[one.name()] = browser.seen.pop()
            assert not browser.seen
            dialog.deleteLater()
        for scheme in ("https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)
        return found

    return click


def test_the_help_button_opens_the_page_of_the_algorithm(opened, site, monkeypatch):
    from geohgan.processing_provider import help_pages

    monkeypatch.setattr(help_pages, "SITE", site)
    for name, address in opened().items():
        assert address == (site / "algorithms" / f"{name}.html").as_uri()


def test_the_help_button_opens_the_homepage_where_no_documentation_came_along(opened, tmp_path, monkeypatch):
    from geohgan.processing_provider import help_pages

    monkeypatch.setattr(help_pages, "SITE", tmp_path)
    assert set(opened().values()) == {help_pages.homepage()}
    assert help_pages.homepage().startswith("https://")
