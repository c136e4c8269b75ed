"""Reports: that they are whole, need nothing from elsewhere, and let readers zoom and save their figures."""

from __future__ import annotations

import base64
import json
import re
import shutil
import subprocess
from pathlib import Path
from urllib.parse import unquote
from xml.etree import ElementTree

import numpy as np
import pytest

from models.protocol import catalogue
from models.protocol.environment import engine_version
from models.protocol.jobs import ExploreJob, Raster
from models.protocol.text import Text
from models.reporting.line_chart import Line, LineChart
from models.reporting.map_images import map_image
from models.reporting.publish import as_html, publish
from models.reporting.report import Gallery, Part, Remark, Report, figure, heading, notes, paragraph, table
from tests.pages import check_page, findings_of

SVG = "{http://www.w3.org/2000/svg}"
CHART = LineChart([Line("<a> & b", (0, 1), (0, 1))], "A title: <t>", "x", "y")


def html_of(*parts: Part, title: str = "T", summary: str = "S", language: str = "en") -> str:
    return as_html(Report(Text(title), Text(summary), parts), language)


def test_page_is_whole_offline_and_escaped():
    chart = LineChart([Line("<b>", (0, 1), (0, 1))], "a & b", "x", "y")
    caution = notes([Remark(Text("a < b"), caution=True)])
    parts = [heading("<h>"), *caution, figure(chart, "<i>"), table("lr", ("<n>", "v"), [("&", 1)]), paragraph("<p>")]
    html = html_of(*parts, title="T <1>", summary="S & s")
    check_page(html)
    for text in ("T &lt;1&gt;", "S &amp; s", "&lt;h&gt;", "a &lt; b", "&lt;i&gt;", "&lt;n&gt;", "&lt;p&gt;", "<svg"):
        assert text in html
    assert '<p class="note caution">a &lt; b</p>' in html
    assert "prefers-color-scheme: dark" in html


def test_script_has_no_text_for_viewers_that_do_not_run_it():
    html = html_of(figure(CHART, "c"))
    (script,) = re.findall(r"<script>(.*?)</script>", html, re.DOTALL)
    assert "<" not in script  # else old parsers would take what follows for an element and show it
    assert "<button" not in html


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
    file = tmp_path / "report.html"
    file.write_text(html_of(figure(CHART, "c")).replace("</body>", _PROBE + "</body>"), encoding="utf-8")
    command = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}"]
    dom = subprocess.run(
        [*command, "--virtual-time-budget=10000", "--dump-dom", file.as_uri()],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    ).stdout
    found = json.loads(unquote(re.search(r'<pre id="found">([^<]+)<', dom).group(1)))
    left, top, width, height = map(float, ElementTree.fromstring(CHART.svg(str)).get("viewBox").split())
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
    images = (("Cu <ppm>", map_image(np.eye(3))), ("Zn", map_image(np.ones((2, 2)))))
    html = html_of(Gallery(images))
    check_page(html)
    assert "<figcaption>Cu &lt;ppm&gt;</figcaption>" in html
    assert all(f'src="{address}"' in html for _, address in images)


def test_table_shows_numbers_for_people():
    html = html_of(table("lrrr", ("a", "b", "c", "d"), [("x", 12345, 0.123456, None), ("y", 1, 2.0, "3 %")], best=1))
    assert [text for text in re.findall(r"<td[^>]*>([^<]*)</td>", html)][:4] == ["x", "12,345", "0.1235", "–"]
    assert html.count('<tr class="best">') == 1 and '<tr class="best"><td>y' in html


def test_a_row_has_a_cell_for_each_column():
    with pytest.raises(ValueError, match="3 cells for 2 columns"):
        table("lr", ("a", "b"), [("x", 1, 2)])
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        table("lr", ("a",), [("x", 1)])


def test_a_page_is_said_in_its_language_but_for_what_is_no_text(monkeypatch):
    words = {"Settings": "Ajustes", "{count} cells": "{count} celdas", "Save as {kind}": "Guardar como {kind}"}
    monkeypatch.setattr(catalogue, "_catalogue", {"es": words}.get)
    row = ("Settings", Text("Settings"), Text("{count} cells", count=3))
    chart = LineChart([Line(Text("Settings"), (0, 1), (0, 1))], "Settings", Text("{count} cells", count=4), "y")
    html = html_of(heading("Settings"), table("lll", (), [row]), figure(chart, "Settings"), language="es_MX")
    assert '<html lang="es-MX">' in html and "<h2>Ajustes</h2>" in html
    assert "<td>Settings</td><td>Ajustes</td><td>3 celdas</td>" in html
    assert "<title>Settings</title>" in html and ">4 celdas</text>" in html and ">Ajustes</text>" in html
    assert '<p class="caption">Ajustes</p>' in html and 'data-save-as="Guardar como {kind}"' in html


def test_a_language_without_a_catalogue_is_english():
    html = html_of(heading("Settings"), language="xx_YY")
    assert '<html lang="en">' in html and "<h2>Settings</h2>" in html


def test_a_report_and_its_numbers_are_written(tmp_path: Path):
    report, job = Report(Text("T"), Text("S {n}", n="ü"), ()), ExploreJob(rasters=(Raster("a.tif"),))
    publish(report, {"found": Text("{n} cells", n=3)}, job, tmp_path / "r.html", tmp_path / "r.json")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert findings_of(page) == as_html(report)
    assert "<h2>Provenance</h2>" in page and "<td>a.tif</td>" in page
    numbers = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))
    assert numbers.pop("provenance")["inputs"][0]["path"] == "a.tif"
    assert numbers == {"geohgan": engine_version(), "found": "3 cells"}
