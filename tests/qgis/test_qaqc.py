"""Quality control of samples, and the steps that repeat its verdicts."""

from __future__ import annotations

import random

import pytest

from tests.support import wkt_point


@pytest.fixture(scope="module")
def duplicates(memory_layer):
    """Forty sites, twenty of them sampled twice; copper is precise, lead is all error. Six standards lie nowhere."""
    chance, rows = random.Random(3), []
    for site in range(40):
        x, y, copper = 490_000 + 900 * (site % 8), 7_190_000 + 1100 * (site // 8), 10 + site
        for again in range(1 + (site < 20)):
            values = [f"S{site}", "FDUP" if again else "", copper + chance.random(), 10 + 20 * chance.random(), again]
            rows.append((wkt_point(x + 3 * again, y), values))
    rows += [("", [f"T{number}", "STD", 20 + chance.random(), 30.0, number]) for number in range(6)]
    return memory_layer("Point", "analyses", "lab:string kind:string Cu:double Pb:double batch:integer", rows)


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    def test_of_what_tells_no_duplicates(self, refusal, make_samples, duplicates, memory_layer):
        assert "There are 0 pairs of duplicates, 0 analyses of a standard" in refusal("qaqc", INPUT=make_samples())
        sentence = refusal("qaqc", INPUT=duplicates, KIND_FIELD="lab")
        assert '"Field with the kind of sample" (KIND_FIELD): lab has values that name no kind' in sentence
        assert "has no field pair; it has: lab" in refusal("qaqc", INPUT=duplicates, PAIR_FIELD="pair")
        sentence = refusal("qaqc", INPUT=duplicates, PAIR_DISTANCE=2000)
        assert "samples lie at one place, or join each other by steps of 2000 map units" in sentence
        table = memory_layer("None", "table", "Cu:double", [("", [value]) for value in (1.5, 2.0, 4.7)])
        assert "table has no points, by whose places duplicates could be told" in refusal("qaqc", INPUT=table)
        assert "No numbers, or hardly any, are in lab" in refusal("qaqc", INPUT=duplicates, FIELDS="lab;kind")

    def test_of_certified_values_without_a_standard_or_an_element(self, refusal, duplicates, memory_layer):
        certified = memory_layer("None", "certified", "name:string Zn:double", [("", ["A", 20.0])])
        chosen = {"INPUT": duplicates, "FIELDS": "Cu;Pb", "PAIR_DISTANCE": 5, "CERTIFIED": certified}
        assert "certified has no field that is called as an element" in refusal("qaqc", **chosen)
        copper = memory_layer("None", "certified", "name:string Cu:double", [("", ["A", 20.0])])
        sentence = refusal("qaqc", **{**chosen, "CERTIFIED": copper})
        assert '"Certified values" (CERTIFIED) holds the values of standards: choose the field' in sentence

    def test_of_a_distance_in_degrees(self, refusal, point_layer):
        degrees = point_layer((10, 60), (11, 61), system="EPSG:4326")
        assert "is in degrees, in which" in refusal("qaqc", INPUT=degrees, PAIR_DISTANCE=5)


def test_verdicts_and_the_steps_that_repeat_them(run, refusal, duplicates, tmp_path, feedback):
    import processing

    samples = processing.run("native:savefeatures", {"INPUT": duplicates, "OUTPUT": str(tmp_path / "samples.gpkg")})
    chosen = {"PAIR_DISTANCE": 5, "KIND_FIELD": "kind", "ORDER_FIELD": "batch", "FIELDS": ["Cu", "Pb"]}
    made = run("qaqc", feedback, INPUT=samples["OUTPUT"], REPORT=tmp_path / "quality.html", **chosen)
    assert (made["GOOD"], made["WEAK"], made["USABLE"], made["UNKNOWN"]) == ("Cu", "Pb", "", "")
    assert {path.name for path in tmp_path.glob("quality*")} == {"quality.html", "quality_numbers.json"}
    assert feedback.steps == sorted(feedback.steps)
    weak = "more than 20 % of the variance is error, of sampling and analysis, of Pb"

    def told(name: str, **parameters) -> bool:
        feedback.warnings.clear()
        run(name, feedback, **parameters)
        return any(weak in sentence for sentence in feedback.warnings)

    placed = f"{samples['OUTPUT']}|subset=kind = '' or kind is null or kind = 'FDUP'"
    stack = tmp_path / "stack.tif"
    assert told("interpolate", INPUT=placed, FIELDS=["Cu", "Pb"], OUTPUT=stack)
    assert told("explore", POINTS=placed, FIELDS=["Cu", "Pb"])
    assert told("explore", INPUT=[str(stack)])
    assert told("thresholds", POINTS=placed, FIELDS=["Cu", "Pb"], REPORT=tmp_path / "thresholds.html")
    elsewhere = {"INPUT": duplicates, "FIELDS": ["Cu", "Pb"], "OUTPUT": tmp_path / "other.tif"}
    assert told("interpolate", QUALITY=tmp_path / "quality.html", **elsewhere) and not told("interpolate", **elsewhere)
    assert "holds no verdicts" in refusal("interpolate", QUALITY=tmp_path / "thresholds.html", **elsewhere)
    (tmp_path / "quality_numbers.json").unlink()
    assert not told("explore", POINTS=placed, FIELDS=["Cu", "Pb"])
    # The stack still knows.
    assert told("explore", INPUT=[str(stack)])
