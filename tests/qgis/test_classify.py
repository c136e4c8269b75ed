"""geohgan:classify as a user runs it."""

from __future__ import annotations

import json

import numpy as np
import pytest

CORNER = (488000.0, 7210000.0)
ELSEWHERE = (688000.0, 7210000.0)
SHAPE = (30, 32)
ELEMENTS = ["Cu", "As", "Ni"]


def cells(count, seed):
    """Row and column of cells, none twice."""
    flat = np.random.default_rng(seed).permutation(SHAPE[0] * SHAPE[1])[:count]
    return np.stack(np.divmod(flat, SHAPE[1]), axis=1)


def values(positions, seed):
    """Concentrations that are high in the first band at some cells."""
    bands = np.random.default_rng(seed).standard_normal((3, *SHAPE)) * 0.3
    bands[0][tuple(positions.T)] += 1.5
    return np.exp(bands)


def centres(positions, corner):
    """Map coordinates of the centres of cells of 500 m."""
    return [(corner[0] + 500 * (column + 0.5), corner[1] - 500 * (row + 0.5)) for row, column in positions.tolist()]


DEPOSITS, STRANGE = cells(16, 1), cells(20, 2)


@pytest.fixture(scope="module")
def target(write_raster, tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("target") / "target.tif", values(DEPOSITS, 3), ELEMENTS, corner=CORNER)


@pytest.fixture(scope="module")
def source(write_raster, tmp_path_factory):
    """Another area, its bands in another order."""
    bands = values(STRANGE, 4)[[2, 0, 1]]
    path = tmp_path_factory.mktemp("source") / "source.tif"
    return write_raster(path, bands, ["Ni", "Cu", "As"], corner=ELSEWHERE)


@pytest.fixture(scope="module")
def filtered(write_raster, tmp_path_factory):
    """The anomalies of the other area as a raster."""
    kept = np.full(SHAPE, -9999.0)
    kept[tuple(STRANGE.T)] = 2
    return write_raster(tmp_path_factory.mktemp("filtered") / "filtered.tif", kept, ["filtered"], corner=ELSEWHERE)


@pytest.fixture
def deposits(point_layer):
    return point_layer(*centres(DEPOSITS, CORNER))


@pytest.fixture
def inputs(target, deposits):
    """What every run needs, and what makes it short."""
    return {"INPUT": target, "POSITIVES": deposits, "CLASSIFIER": "logistic_regression", "FOLDS": 3, "THREADS": 1}


def test_gives_maps_report_and_numbers(run, inputs, source, filtered, tmp_path, read_raster, feedback):
    outputs = {"OUTPUT": tmp_path / "p.tif", "COMPARE": tmp_path / "without.tif", "REPORT": tmp_path / "r.html"}
    made = run("classify", feedback, **inputs, ANOMALIES=filtered, SOURCE=source, **outputs)
    assert set(made) == {*outputs, "AUC", "AUC_WITHOUT", "AVERAGE_PRECISION", "DEPOSITS"}
    assert made["AUC"] > 0.8 and made["AUC_WITHOUT"] > 0.8 and made["DEPOSITS"] == 16
    for name in ("OUTPUT", "COMPARE"):
        probability, names = read_raster(made[name])
        assert names == ["prospectivity", "uncertainty"]
        assert probability.min() >= 0 and probability.max() <= 1
        assert probability[0][tuple(DEPOSITS.T)].mean() > np.median(probability) + 0.2
    assert "svg" in (tmp_path / "r.html").read_text(encoding="utf-8")
    numbers = json.loads((tmp_path / "r_numbers.json").read_text(encoding="utf-8"))
    assert numbers["validation"]["auc"] == pytest.approx(made["AUC"])
    assert any("without the anomalies it is" in text for text in feedback.texts)
    assert feedback.steps == sorted(feedback.steps)


def test_deposits_go_by_their_names_and_the_report_says_where_they_come_from(run, inputs, memory_layer, tmp_path):
    rows = [(f"Point ({x} {y})", [f"Mine {number}", number]) for number, (x, y) in enumerate(centres(DEPOSITS, CORNER))]
    mines = memory_layer("Point", "Mines", "Name:string grade:integer", rows)
    mines.setSubsetString('"grade" > 1')
    inputs = {**inputs, "POSITIVES": mines, "SEED": 4, "UNCERTAINTY": False}
    run("classify", **inputs, OUTPUT=tmp_path / "p.tif", REPORT=tmp_path / "r.html")
    numbers = json.loads((tmp_path / "r_numbers.json").read_text(encoding="utf-8"))
    assert {one["name"] for one in numbers["found_deposits"]} == {f"Mine {number}" for number in range(2, 16)}
    told = numbers["provenance"]
    survey, deposits = told["inputs"]
    assert survey["path"] == str(inputs["INPUT"])
    assert (deposits["path"], deposits["filter"]) == ("Mines", '"grade" > 1')
    assert (deposits["features"], deposits["counted"]) == (14, 14)
    changed = {one["name"]: one["value"] for one in told["changed"]}
    assert changed == {"classifier": "logistic_regression", "folds": "3", "threads": "1", "uncertainty": "false"}
    assert told["seed"] == 4 and "classify-" in told["job_file"]
    assert told["outputs"] == {"output": str(tmp_path / "p.tif"), "report": str(tmp_path / "r.html")}
    from geohgan.processing_provider import settings

    assert settings.reports()[0] == str(tmp_path / "r.html")
    del mines


def test_without_anomalies_there_is_nothing_to_compare(run, inputs, tmp_path):
    made = run("classify", **inputs, OUTPUT=tmp_path / "p.tif")
    assert made["AUC_WITHOUT"] is None and made["AUC"] > 0.8
    assert {path.name for path in tmp_path.iterdir()} <= {"p.tif", "p.qml", "p.tif.aux.xml"}


def test_points_of_another_system_do_as_the_raster_does(run, inputs, source, filtered, point_layer, tmp_path):
    import processing

    here = point_layer(*centres(STRANGE, ELSEWHERE))
    there = processing.run(
        "native:reprojectlayer", {"INPUT": here, "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    aucs = [
        run("classify", **inputs, ANOMALIES=anomalies, SOURCE=source, OUTPUT=tmp_path / "p.tif")["AUC"]
        for anomalies in (filtered, there)
    ]
    assert aucs[0] == pytest.approx(aucs[1])
    del here, there


def test_both_maps_look_alike_and_the_asked_for_one_lies_on_top(
    run_in_toolbox, project, inputs, source, filtered, tmp_path
):
    outputs = {"OUTPUT": tmp_path / "b.tif", "COMPARE": tmp_path / "a.tif"}
    run_in_toolbox("classify", {**inputs, "ANOMALIES": filtered, "SOURCE": str(source), **outputs})
    layers = [node.layer() for node in project.layerTreeRoot().findLayers()]
    assert [layer.name() for layer in layers] == [
        f"target: {what}, Logistic regression" for what in ("Prospectivity", "Prospectivity without the anomalies")
    ]
    for layer in layers:
        assert layer.styleManager().styles() == ["Uncertainty", "default"]
        shader = layer.renderer().shader().rasterShaderFunction()
        items = shader.colorRampItemList()
        assert [items[0].value, items[-1].value] == [0, 1]
        low, high = items[0].color, items[-1].color
        assert low.blue() > low.red() and high.red() > high.blue()
        assert items[0].label.startswith("Low (0)") and items[-1].label.startswith("High (1)")
    del layers


class TestChecks:
    def test_compare_without_anomalies(self, refusal, inputs, tmp_path):
        sentence = refusal("classify", **inputs, OUTPUT=tmp_path / "p.tif", COMPARE=tmp_path / "c.tif")
        assert '"Prospectivity without the anomalies" (COMPARE) is the map without the anomalies' in sentence
        assert 'there are none: give "High-confidence anomalies" (ANOMALIES), or leave it.' in sentence
        assert list(tmp_path.iterdir()) == []

    def test_anomalies_of_other_bands(self, refusal, inputs, filtered, write_raster, tmp_path):
        other = write_raster(tmp_path / "other.tif", np.ones((2, *SHAPE)), ["Cu", "Zn"], corner=ELSEWHERE)
        sentence = refusal("classify", **inputs, ANOMALIES=filtered, SOURCE=other, OUTPUT=tmp_path / "p.tif")
        assert "(SOURCE)" in sentence and "lacks 2 of the 3 bands" in sentence and "As, Ni" in sentence

    def test_anomalies_elsewhere(self, refusal, inputs, filtered, point_layer, tmp_path):
        sentence = refusal("classify", **inputs, ANOMALIES=filtered, OUTPUT=tmp_path / "p.tif")
        assert "does not overlap target" in sentence
        away = point_layer(*centres(STRANGE, ELSEWHERE))
        sentence = refusal("classify", **inputs, ANOMALIES=away, OUTPUT=tmp_path / "p.tif")
        assert "(ANOMALIES)" in sentence and "none of the 20 features" in sentence
        del away

    def test_anomalies_on_another_grid(self, refusal, inputs, source, write_raster, tmp_path):
        fine = write_raster(tmp_path / "fine.tif", np.ones((40, 40)), ["x"], corner=ELSEWHERE, cell=250.0)
        sentence = refusal("classify", **inputs, ANOMALIES=fine, SOURCE=source, OUTPUT=tmp_path / "p.tif")
        assert 'does not lie on the grid of "Survey rasters of the anomalies" (SOURCE)' in sentence

    def test_an_even_window(self, refusal, inputs, tmp_path):
        assert "(PATCH_SIZE) is 8" in refusal("classify", **inputs, PATCH_SIZE=8, OUTPUT=tmp_path / "p.tif")

    def test_deposits_elsewhere(self, refusal, inputs, point_layer, tmp_path):
        away = point_layer(*centres(DEPOSITS, ELSEWHERE))
        sentence = refusal("classify", **{**inputs, "POSITIVES": away}, OUTPUT=tmp_path / "p.tif")
        assert "(POSITIVES)" in sentence and "none of the 16 features" in sentence
        del away

    def test_more_folds_than_deposits(self, refusal, inputs, tmp_path):
        sentence = refusal("classify", **{**inputs, "FOLDS": 17}, OUTPUT=tmp_path / "p.tif")
        assert '"Folds" (FOLDS) is 17, and only 16 of the deposits lie on cells with values' in sentence
        assert list(tmp_path.iterdir()) == []

    def test_cancel_leaves_no_file(self, refusal, inputs, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        assert "Cancelled" in refusal("classify", feedback=feedback, **inputs, OUTPUT=tmp_path / "p.tif")
        assert list(tmp_path.iterdir()) == []
