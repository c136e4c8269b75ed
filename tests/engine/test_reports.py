"""Figures and reports: what they show, that they are whole, and that they need nothing from elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from models.figures import Line, line_chart
from models.protocol.header import ModelHeader
from models.reports import figure, heading, note, page, table
from models.training.report import training_report

SVG = "{http://www.w3.org/2000/svg}"
_WITHOUT_END = {"meta", "br", "img"}


class _Nesting(HTMLParser):
    """Checks that every element ends where it should."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _WITHOUT_END:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check_page(html: str) -> None:
    """Complete, well nested, offline."""
    parser = _Nesting()
    parser.feed(html)
    assert parser.open == []
    assert not re.search(r"\b(src|href|url|@import|<script|<link)\b", html)


def drawn(svg: str) -> tuple[list[list[tuple[float, float]]], list[str]]:
    """The lines of a chart, without the legend's, and its texts; pixels."""
    root = ElementTree.fromstring(svg)
    lines = [
        [tuple(map(float, pair.split(","))) for pair in element.get("points").split()]
        for element in root.iter(f"{SVG}polyline")
    ]
    texts = ["".join(element.itertext()) for element in root.iter(f"{SVG}text")]
    legend = len([1 for element in root.iter(f"{SVG}text") if element.get("text-anchor") == "start"])
    return lines[: len(lines) - legend], texts


def test_points_lie_where_the_axes_say():
    svg = line_chart([Line("one", (0, 5, 10), (0, 1, 4))], "t", "x", "y", (0, 10), (0, 4), width=400, height=200)
    [[first, middle, last]], texts = drawn(svg)
    assert last[0] - first[0] == 400 and first[1] - last[1] == 200
    assert middle == (first[0] + 200, first[1] - 50)
    assert {"0", "2", "10", "x", "y", "one"} <= set(texts)


def test_logarithmic_axis_has_equal_steps_for_equal_ratios():
    svg = line_chart([Line("one", (1, 2, 3), (0.01, 1, 100))], "t", "x", "y", log_y=True, height=200)
    [[low, middle, high]], texts = drawn(svg)
    assert low[1] - middle[1] == pytest.approx(middle[1] - high[1], abs=0.11)
    assert {"0.1", "1", "10"} <= set(texts)


def test_lines_break_where_there_is_nothing_to_draw():
    nan = float("nan")
    line = Line("one", (1, 2, 3, 4, 5), (1, 2, nan, 3, 4))
    assert [len(run) for run in drawn(line_chart([line], "t", "x", "y"))[0]] == [2, 2]
    below = Line("one", (1, 2, 3, 4, 5), (1, 2, 0, 3, -4))
    runs, _ = drawn(line_chart([below], "t", "x", "y", log_y=True))
    assert [len(run) for run in runs] == [2, 2]  # the last is a single value, drawn as a dot
    assert runs[1][0] == runs[1][1]


@pytest.mark.parametrize("values", [(3.0, 3.0), (0.0, 0.0), (1e-9, 2e-9), (-1e6, 1e6), (float("nan"),) * 2])
@pytest.mark.parametrize("log_y", [False, True])
def test_any_values_give_a_chart(values, log_y):
    svg = line_chart([Line("one", (1, 2), values)], "t", "epoch", "loss", log_y=log_y)
    _, texts = drawn(svg)
    assert "nan" not in svg and "inf" not in svg and len(texts) >= 5


def test_each_line_has_a_look_of_its_own():
    lines = [Line(f"line {number}", (0, 1), (number, number)) for number in range(20)]
    svg = line_chart([*lines, Line("chance", (0, 1), (0, 20), reference=True)], "t", "x", "y")
    looks = {
        (element.get("stroke"), element.get("stroke-dasharray"))
        for element in ElementTree.fromstring(svg).iter(f"{SVG}polyline")
    }
    assert len(looks) == 21


def test_long_labels_are_shortened_and_kept_whole_as_a_hint():
    label = "a very long name of a raster from somewhere: anomaly_score (0.851)"
    svg = line_chart([Line(label, (0, 1), (0, 1))], "t", "x", "y")
    shown = next(e for e in ElementTree.fromstring(svg).iter(f"{SVG}text") if "…" in "".join(e.itertext()))
    assert shown.find(f"{SVG}title").text == label
    assert shown.find(f"{SVG}title").tail.endswith("(0.851)")


def test_page_is_whole_offline_and_escaped():
    chart = line_chart([Line("<b>", (0, 1), (0, 1))], "a & b", "x", "y")
    parts = [heading("<h>"), note("a < b", caution=True), figure(chart, "<i>"), table("lr", ("<n>", "v"), [("&", 1)])]
    html = page("T <1>", "S & s", *parts)
    check_page(html)
    for text in ("T &lt;1&gt;", "S &amp; s", "&lt;h&gt;", "a &lt; b", "&lt;i&gt;", "&lt;n&gt;", "<svg"):
        assert text in html
    assert "prefers-color-scheme: dark" in html


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
