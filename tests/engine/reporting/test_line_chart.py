"""Figures: that what they show lies where the axes say, is told apart and stays within its place."""

from __future__ import annotations

import re
from typing import Any
from xml.etree import ElementTree

import pytest

from models.reporting.line_chart import Band, Line, LineChart, Mark

SVG = "{http://www.w3.org/2000/svg}"


def line_chart(*settings: Any, **more: Any) -> str:
    """A chart in English."""
    return LineChart(*settings, **more).svg(str)


def drawn(svg: str) -> tuple[list[list[tuple[float, float]]], list[str]]:
    """The lines of a chart without marks and bands, without the legend's, and its texts; pixels."""
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
@pytest.mark.parametrize("log_x", [False, True])
def test_any_values_give_a_chart(values, log_x, log_y):
    band, mark = Band("band", (1, 2), values, values), Mark(values[0], values[1], "m")
    svg = line_chart([Line("one", (1, 2), values)], "t", "x", "y", log_x=log_x, log_y=log_y, bands=[band], marks=[mark])
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


def polygons(svg: str) -> list[list[tuple[float, float]]]:
    """The bands of a chart, then the legend's; pixels."""
    return [
        [tuple(map(float, pair.split(","))) for pair in element.get("points").split()]
        for element in ElementTree.fromstring(svg).iter(f"{SVG}polygon")
    ]


def placed(svg: str) -> dict[str, tuple[float, float]]:
    """Where each text that starts at its place stands: marks, then the legend."""
    texts = [element for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    return {
        "".join(element.itertext()): (float(element.get("x")), float(element.get("y")))
        for element in texts
        if element.get("text-anchor") == "start"
    }


def test_both_axes_can_be_logarithmic():
    line = Line("power law", (0, 0.01, 1, 100), (5, 1e4, 1e2, 1))
    [[first, middle, last]], texts = drawn(line_chart([line], "t", "x", "y", log_x=True, log_y=True))
    assert middle[0] - first[0] == pytest.approx(last[0] - middle[0], abs=0.11)
    assert middle[1] - first[1] == pytest.approx(last[1] - middle[1], abs=0.11)
    assert {"0.01", "1", "100"} <= set(texts)


def test_logarithmic_axes_keep_given_ends():
    line = Line("one", (1, 10), (1, 10))
    svg = line_chart([line], "t", "x", "y", (1, 100), (1, 100), log_x=True, log_y=True, width=400, height=300)
    [[first, last]], _ = drawn(svg)
    assert last == (first[0] + 200, first[1] - 150)


def test_small_values_on_a_logarithmic_axis_keep_their_names():
    _, texts = drawn(line_chart([Line("one", (1e-15, 1e-12), (0, 1))], "t", "x", "y", log_x=True))
    assert "1e\N{MINUS SIGN}14" in texts


def test_bands_lie_between_their_curves_and_break_where_one_is_not_finite():
    nan = float("nan")
    band = Band("interval", (0, 1, 2, 3, 4), (0, 0, nan, 0, 1), (2, 2, 2, 2, 3))
    line = Line("one", (0, 4), (0, 4))
    svg = line_chart([line], "t", "x", "y", (0, 4), (0, 4), width=400, height=400, bands=[band])
    [[start, _]], _ = drawn(line_chart([line], "t", "x", "y", (0, 4), (0, 4), width=400, height=400))
    one, two, _legend = polygons(svg)
    assert [(x - start[0], start[1] - y) for x, y in one] == [(0, 0), (100, 0), (100, 200), (0, 200)]
    assert [(x - start[0], start[1] - y) for x, y in two] == [(300, 0), (400, 100), (400, 300), (300, 200)]
    on_log = line_chart([line], "t", "x", "y", log_y=True, bands=[Band("b", (1, 2, 3), (0, 1, 1), (2, 2, 2))])
    assert [len(polygon) for polygon in polygons(on_log)] == [4, 4]


def test_legend_lists_lines_then_bands_in_their_colours():
    lines = [Line("a", (0, 1), (0, 1)), Line("b", (0, 1), (1, 0))]
    grey = Band("null", (0, 1), (0, 0), (1, 1), reference=True)
    svg = line_chart(lines, "t", "x", "y", bands=[grey, Band("of a", (0, 1), (0, 0), (1, 1))])
    legend = placed(svg)
    assert list(legend) == ["a", "b", "null", "of a"]
    heights = [y for _, y in legend.values()]
    assert heights == sorted(heights) and len({x for x, _ in legend.values()}) == 1
    root = ElementTree.fromstring(svg)
    shades = {element.get("fill") for element in root.iter(f"{SVG}polygon")}
    assert shades == {"currentColor", next(reversed(list(root.iter(f"{SVG}polygon")))).get("fill")}
    assert shades <= {element.get("stroke") for element in root.iter(f"{SVG}polyline")} | {"currentColor"}
    assert all(y + 8 <= float(root.get("height")) for y in heights)


def test_marks_stay_inside_the_plot_and_apart():
    corners = [(0, 0), (0, 1), (1, 0), (1, 1), (0.5, 0.5), (0.51, 0.5), (0.5, 0.51)]
    marks = [Mark(x, y, f"mark number {index}") for index, (x, y) in enumerate(corners)]
    line = Line("one", (0, 1), (0, 1))
    [[low, high]], _ = drawn(line_chart([line], "t", "x", "y", (0, 1), (0, 1)))
    svg = line_chart([line], "t", "x", "y", (0, 1), (0, 1), marks=[*marks, Mark(2, 0.5, "out")])
    assert svg.count('stroke-linecap="round"') == len(marks)  # a dot is a line of no length with round ends
    texts = placed(svg)
    assert "out" not in texts
    boxes = [texts[mark.text] for mark in marks]
    for x, y in boxes:
        assert low[0] <= x and x + 0.56 * 13 * 13 <= high[0] and high[1] <= y - 10 and y <= low[1]
    for index, (x, y) in enumerate(boxes):
        assert all(abs(x - other) > 90 or abs(y - lower) >= 10 for other, lower in boxes[:index])


def test_a_mark_stands_clear_of_the_line_it_marks():
    line = Line("falling", (1, 10, 100), (100, 50, 1))
    svg = line_chart([line], "t", "x", "y", log_x=True, log_y=True, marks=[Mark(10, 50, "break")])
    root = ElementTree.fromstring(svg)
    points = [tuple(map(float, pair.split(","))) for pair in root.find(f"{SVG}polyline").get("points").split()]
    x, y = placed(svg)["break"]
    assert x > points[1][0] and y < points[1][1]


def test_texts_are_escaped():
    band, mark = Band("<band>", (0, 1), (0, 0), (1, 1)), Mark(0.5, 0.5, "<mark> & co")
    svg = line_chart([Line("<line>", (0, 1), (0, 1))], "<title>", "<x>", "<y>", bands=[band], marks=[mark])
    _, texts = drawn(svg)
    assert {"<band>", "<mark> & co", "<line>", "<x>", "<y>"} <= set(texts)


def test_chinese_labels_have_room_in_the_picture():
    lines = [Line("留出的矿床 (0.869)", (0, 1), (0, 1))]
    plain = [Line("x" * len(lines[0].label), (0, 1), (0, 1))]
    widths = [
        int(re.search(r'viewBox="0 0 (\d+)', LineChart(some, "t", "x", "y").svg(str))[1]) for some in (lines, plain)
    ]
    assert widths[0] - widths[1] == pytest.approx(5 * 13 * (1 - 0.56), abs=1)
