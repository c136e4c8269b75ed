"""Reports: that they are whole, need nothing from elsewhere, and let readers zoom and save their figures."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import numpy as np
import pytest

from models.protocol.header import ModelHeader
from models.reporting.line_chart import Line, line_chart
from models.reporting.map_images import map_image
from models.reporting.page import _SCRIPT, figure, gallery, heading, note, page, table
from models.training.report import training_report

SVG = "{http://www.w3.org/2000/svg}"
_WITHOUT_END = {"meta", "br", "img"}


class _Nesting(HTMLParser):
    """Checks that every element ends where it should, and that none takes anything from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "href" not in dict(attrs) and tag != "link"
        assert (dict(attrs).get("src") or "data:").startswith("data:")
        if tag not in _WITHOUT_END:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check_page(html: str) -> None:
    """Complete, well nested, offline."""
    parser = _Nesting()
    parser.feed(html)
    assert parser.open == []
    assert not re.search(r"\b(url\(|@import|fetch|XMLHttpRequest|import\()", html)
    assert not re.findall(r"https?:(?!//www\.w3\.org/2000/svg\")", html)


def test_page_is_whole_offline_and_escaped():
    chart = line_chart([Line("<b>", (0, 1), (0, 1))], "a & b", "x", "y")
    parts = [heading("<h>"), note("a < b", caution=True), figure(chart, "<i>"), table("lr", ("<n>", "v"), [("&", 1)])]
    html = page("T <1>", "S & s", *parts)
    check_page(html)
    for text in ("T &lt;1&gt;", "S &amp; s", "&lt;h&gt;", "a &lt; b", "&lt;i&gt;", "&lt;n&gt;", "<svg"):
        assert text in html
    assert "prefers-color-scheme: dark" in html


def test_script_has_no_text_for_viewers_that_do_not_run_it():
    assert "<" not in _SCRIPT  # else old parsers would take what follows for an element and show it
    assert "<button" not in page("T", "S", figure(line_chart([Line("one", (0, 1), (0, 1))], "t", "x", "y"), "c"))


_PROBE = """
<pre id="found"></pre><script>
const found = { saved: {} }, drawing = document.querySelector(".drawing"), svg = drawing.querySelector("svg");
const write = () => { document.getElementById("found").textContent = encodeURIComponent(JSON.stringify(found)); };
HTMLAnchorElement.prototype.click = function () { found.saved[this.download] = this.href; write(); };
const box = svg.getBoundingClientRect();
const wheel = (deltaY, ctrlKey) => {
  const [clientX, clientY] = [box.left + box.width / 4, box.top + box.height / 2];
  drawing.dispatchEvent(new WheelEvent("wheel", { deltaY, ctrlKey, clientX, clientY, cancelable: true }));
  return svg.getAttribute("viewBox").split(" ").map(Number);
};
found.untouched = wheel(-400, false);
found.with_ctrl = wheel(-400, true);
drawing.focus();
found.with_focus = wheel(-400, false);
document.querySelectorAll(".tools button").forEach((button) => button.click());
drawing.dispatchEvent(new MouseEvent("dblclick"));
found.reset = svg.getAttribute("viewBox").split(" ").map(Number);
write();
</script>
"""


@pytest.mark.skipif(not shutil.which("chromium"), reason="needs chromium on PATH")
def test_figures_can_be_zoomed_and_saved(tmp_path: Path):
    chart = line_chart([Line("<a> & b", (0, 1), (0, 1))], "A title: <t>", "x", "y")
    file = tmp_path / "report.html"
    file.write_text(page("T", "S", figure(chart, "c")).replace("</body>", _PROBE + "</body>"), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    dom = subprocess.run(
        [*command, "--virtual-time-budget=10000", "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    found = json.loads(unquote(re.search(r'<pre id="found">([^<]+)<', dom).group(1)))
    left, top, width, height = map(float, ElementTree.fromstring(chart).get("viewBox").split())
    assert found["untouched"] == found["reset"] == [left, top, width, height]
    x, y, seen_width, seen_height = found["with_ctrl"]
    assert seen_width < width and seen_width / seen_height == pytest.approx(width / height)
    pointer = (x + seen_width / 4, y + seen_height / 2)
    assert pointer == pytest.approx((width / 4, height / 2), abs=1)  # events have whole pixels
    assert found["with_focus"][2] == pytest.approx(seen_width**2 / width)
    svg = unquote(found["saved"]["A_title_t_.svg"].split(",", 1)[1])
    ground = list(ElementTree.fromstring(svg))[1]
    assert (ground.tag, ground.get("fill"), ground.get("width")) == (f"{SVG}rect", "rgb(255, 255, 255)", f"{width:g}")
    assert "currentColor" not in svg and f'viewBox="0 0 {width:g} {height:g}"' in svg
    png = base64.b64decode(found["saved"]["A_title_t_.png"].split(",", 1)[1])
    assert png[:4] == b"\x89PNG" and int.from_bytes(png[16:20], "big") == 2 * width


def test_gallery_holds_its_images():
    images = [("Cu <ppm>", map_image(np.eye(3))), ("Zn", map_image(np.ones((2, 2))))]
    html = page("Maps", "Two.", gallery(images))
    nesting = _Nesting()
    nesting.feed(html)
    assert not nesting.open
    assert "<figcaption>Cu &lt;ppm&gt;</figcaption>" in html
    assert all(f'src="{address}"' in html for _, address in images)


def test_table_shows_numbers_for_people():
    html = table("lrrr", ("a", "b", "c", "d"), [("x", 12345, 0.123456, None), ("y", 1, 2.0, "3 %")], best=1)
    assert [text for text in re.findall(r"<td[^>]*>([^<]*)</td>", html)][:4] == ["x", "12,345", "0.1235", "–"]
    assert html.count('<tr class="best">') == 1 and '<tr class="best"><td>y' in html


@pytest.fixture
def header() -> ModelHeader:
    first = {"autoencoder": 2.0, "latent_generator": 0.3, "latent_discriminator": 0.2, "sample_discriminator": -1.0}
    return ModelHeader(
        bands=["Au", "<Mag>"],
        preset="fast",
        networks={"bands": 2, "patch_size": 8, "latent": 16, "dense": [], "encoder": [32, 64]},
        preprocessing={"transforms": ["log", "none"], "floors": [0.05, 0.7], "centres": [1, 2], "scales": [3, 4]},
        calibration={"img_distance": {"centre": 0.5, "scale": 0.25}},
        training={"epochs": 2, "learning_rate": 0.001, "seed": 20240, "windows": 1234},
        history=[
            {"step": 1, "epoch": 1, **first},
            {"step": 1, "epoch": 2, **first, "autoencoder": 0.5, "sample_generator": 0.1},
            {"step": 2, "epoch": 1, "reconstruction": 1.5, "feature": 0.01},
        ],
        crs='PROJCRS["WGS 84 / UTM zone 33N",BASEGEOGCRS["WGS 84"]]',
        pixel_size=[500.0, 500.0],
        versions={"geohgan": "0.1.0"},
    )


def test_training_report_shows_losses_settings_and_bands(header):
    html = training_report(header, ["b.tif was resampled."])
    check_page(html)
    assert "2 bands from 1,234 windows of 8 x 8 pixels" in html and "from 2 to 0.5 in step 1" in html
    assert html.count("<svg") == 4
    assert "b.tif was resampled." in html and "no label entered it" in html
    assert "WGS 84 / UTM zone 33N" in html and "20240" in html
    gold, magnetics = (next(line for line in html.splitlines() if name in line) for name in (">Au<", "&lt;Mag&gt;"))
    assert ">log<" in gold and ">0.05<" in gold
    assert ">none<" in magnetics and ">–<" in magnetics and "0.7" not in magnetics


def test_training_report_tells_what_was_excluded(header):
    point = {"type": "Point", "coordinates": [0, 0]}
    header.exclusion.update(geometries=[point, point], distance=2000.0, windows=321)
    html = training_report(header, [])
    assert "321 windows were left out of training because they come within 2000 map units of the 2 places" in html
