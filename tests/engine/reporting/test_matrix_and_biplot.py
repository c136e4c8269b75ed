"""Matrix and biplot: valid, complete, readable."""

from __future__ import annotations

import math
from itertools import combinations
from xml.etree import ElementTree

import numpy as np
import pytest

from models.reporting.biplot import BiplotChart
from models.reporting.matrix import MatrixChart
from models.reporting.svg import FONT, text_width

SVG = "{http://www.w3.org/2000/svg}"


def texts(svg: str) -> list[str]:
    """All texts, shortened ones with their hint."""
    return ["".join(element.itertext()) for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def numbered(count: int) -> tuple[list[str], np.ndarray]:
    values = np.corrcoef(np.random.default_rng(0).standard_normal((count, 60)))
    return [f"E{band}" for band in range(count)], values.reshape(count, count)


@pytest.mark.parametrize("count", [1, 2, 12, 41, 90])
def test_a_matrix_names_every_row_and_column_and_every_cell_says_its_value(count):
    names, values = numbered(count)
    svg = MatrixChart(names, values.tolist(), "matrix").svg(str)
    shown, root = texts(svg), ElementTree.fromstring(svg)
    assert all(shown.count(name) == 2 for name in names)
    hints = {title.text for rect in root.iter(f"{SVG}rect") for title in rect.iter(f"{SVG}title")}
    assert len(hints) == count * count
    if count > 1:
        value = f"{values[0, 1]:.2f}".replace("-", "\N{MINUS SIGN}")
        assert f"E0, E1: {value}" in hints
        assert (value in shown) == (count <= 12)  # printed where there are few
    width, height = float(root.get("width")), float(root.get("height"))
    for rect in root.iter(f"{SVG}rect"):
        assert float(rect.get("x")) + float(rect.get("width")) <= width
        assert float(rect.get("y")) + float(rect.get("height")) <= height


def test_colours_tell_sign_and_strength_and_what_is_unknown_stays_empty():
    nan = float("nan")
    svg = MatrixChart(["a", "b"], [[1.0, nan], [-0.5, 0.25]], "matrix").svg(str)
    cells = {
        title.text: (rect.get("fill"), float(rect.get("fill-opacity")))
        for rect in ElementTree.fromstring(svg).iter(f"{SVG}rect")
        for title in rect.iter(f"{SVG}title")
    }
    assert set(cells) == {"a, a: 1.00", "b, a: \N{MINUS SIGN}0.50", "b, b: 0.25"}
    assert [opacity for _, opacity in cells.values()] == [1.0, 0.5, 0.25]
    assert cells["a, a: 1.00"][0] == cells["b, b: 0.25"][0] != cells["b, a: \N{MINUS SIGN}0.50"][0]


def test_a_biplot_places_arrows_to_scale():
    arrows = [("right", 2.0, 0.0), ("up", 0.0, 1.0)]
    root = ElementTree.fromstring(BiplotChart([(1.0, 1.0)], arrows, "biplot", ("first", "second")).svg(str))
    heads = [element.get("points").split()[0] for element in root.iter(f"{SVG}polygon")]
    (right_x, right_y), (up_x, up_y) = (tuple(map(float, head.split(","))) for head in heads)
    assert right_x - up_x == pytest.approx(2 * (right_y - up_y), abs=0.2)
    hints = [title.text for title in root.iter(f"{SVG}title")]
    assert hints == ["biplot", "right", "up"]


def crowded(count: int) -> list[tuple[str, float, float]]:
    random = np.random.default_rng(3)
    return [(f"Name{band}", *(0.4 * random.standard_normal(2)).tolist()) for band in range(count)]


@pytest.mark.parametrize("count", [1, 10, 41])
def test_labels_of_a_biplot_are_all_there_inside_and_apart(count):
    dots = np.random.default_rng(1).standard_normal((500, 2)).tolist()
    svg = BiplotChart(dots, crowded(count), "biplot", ("first", "second")).svg(str)
    root = ElementTree.fromstring(svg)
    boxes = []
    for element in root.iter(f"{SVG}text"):
        if element.text.startswith("Name"):
            x, y, half = float(element.get("x")), float(element.get("y")), text_width(element.text) / 2
            boxes.append((x - half, y - 0.7 * FONT, x + half, y))
    assert len(boxes) == count and {"first", "second"} <= set(texts(svg))
    for left, top, right, bottom in boxes:
        assert left >= 0 and top >= 0 and right <= float(root.get("width")) and bottom <= float(root.get("height"))
    for one, other in combinations(boxes, 2):
        assert one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]


def test_dots_far_off_are_drawn_on_the_frame():
    dots = [(math.cos(angle), math.sin(angle)) for angle in range(1000)] + [(1e6, 0.0)]
    root = ElementTree.fromstring(BiplotChart(dots, [("a", 1.0, 0.0)], "biplot", ("first", "second")).svg(str))
    drawn = next(path.get("d") for path in root.iter(f"{SVG}path") if "h0" in path.get("d"))
    points = [tuple(map(float, pair.split())) for pair in drawn[1:].replace("h0", "").split("M")]
    assert len(points) == 1001 and max(x for x, _ in points) <= float(root.get("width"))


@pytest.mark.parametrize(("dots", "arrows"), [([], []), ([(0.0, 0.0)], [("a", 0.0, 0.0)])])
def test_nothing_to_draw_gives_an_empty_biplot(dots, arrows):
    svg = BiplotChart(dots, arrows, "biplot", ("first", "second")).svg(str)
    ElementTree.fromstring(svg)
    assert "nan" not in svg and "inf" not in svg


def test_long_and_strange_names_are_shortened_and_escaped():
    name = "<Copper & gold> in the fine fraction"
    for svg in (
        MatrixChart([name, "b"], [[1.0, 0.5], [0.5, 1.0]], name).svg(str),
        BiplotChart([(1.0, 0.0)], [(name, 1.0, 1.0)], name, (name, "y")).svg(str),
    ):
        root = ElementTree.fromstring(svg)
        assert any(text.text == name for text in root.iter(f"{SVG}title"))
        assert any("…" in text for text in texts(svg))
