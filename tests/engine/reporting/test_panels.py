"""Small multiples: each mark lies where its axis says, in the panel that it belongs to."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from models.reporting.panels import Panel, PanelChart, Path, Plot


def test_a_rule_crosses_all_plots_of_its_panel_where_its_value_is():
    plots = [Plot("values", 70, bars=[(1, 10, 5), (10, 100, 2)]), Plot("", 20, box=(1, 5, 10, 20, 100))]
    svg = PanelChart([Panel("Cu", plots, rules=[(10, 1)], log=True)], "Copper", ["a", "b"]).svg(str)
    ElementTree.fromstring(svg)
    [rule] = re.findall(r'<path d="M([\d.]+) ([\d.]+)V([\d.]+)" stroke="#e0702a" stroke-width="1.6"/>', svg)
    x, top, bottom = map(float, rule)
    bars = [tuple(map(float, bar)) for bar in re.findall(r'<path d="M([\d.]+) [\d.]+V[\d.]+H([\d.]+)V', svg)]
    assert bars[0][1] == pytest.approx(x, abs=0.2) and bars[1][0] == pytest.approx(x, abs=0.2)
    assert bottom - top == 70 + 20 + 10


def test_panels_stand_in_rows():
    panels = [Panel(f"E{number}", [Plot(dots=[(0, 0), (1, 1)], paths=[Path([(0, 0), (1, 1)])])]) for number in range(5)]
    svg = PanelChart(panels, "five", columns=2).svg(str)
    titles = {
        one.text: (one.get("x"), one.get("y"))
        for one in ElementTree.fromstring(svg).iter()
        if one.text in {"E0", "E1", "E2"}
    }
    assert titles["E0"][1] == titles["E1"][1] != titles["E2"][1] and titles["E0"][0] == titles["E2"][0]


def test_what_an_axis_does_not_reach_is_left_out():
    plot = Plot(dots=[(1, -1), (2, 5)], paths=[Path([(1, 1), (2, 5)], 0)], log=True)
    svg = PanelChart([Panel("a", [plot], rules=[(-3, 0), (50, 0)], log=True)], "t").svg(str)
    assert svg.count("h.01") == 1 and "nan" not in svg and not re.search(r'V[\d.]+" stroke="#', svg)
