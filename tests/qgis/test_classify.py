"""geohgan:classify as a user runs it."""

from __future__ import annotations

import json

import numpy as np
import pytest

CORNER = (488000.0, 7210000.0)
ELSEWHERE = (688000.0, 7210000.0)
SHAPE = (30, 32)
NAMES = ["Cu", "As", "Ni"]


def cells(count, seed):
    """Row and column of cells, none twice."""
    flat = np.random.default_rng(seed).permutation(SHAPE[0] * SHAPE[1])[:count]
    return np.stack(np.divmod(flat, SHAPE[1]), axis=1)


def values(places, seed):
    """Concentrations that are high in the first band at some cells."""
    bands = np.random.default_rng(seed).standard_normal((3, *SHAPE)) * 0.3
    bands[0][tuple(places.T)] += 1.5
    return np.exp(bands)


def points(places, corner=CORNER, system="EPSG:32633"):
    """A layer of points at the centres of cells of 500 m, that lives in memory."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer(f"Point?crs={system}", "points", "memory")
    features = []
    for row, column in places.tolist():
        feature = QgsFeature()
        place = QgsPointXY(corner[0] + 500 * (column + 0.5), corner[1] - 500 * (row + 0.5))
        feature.setGeometry(QgsGeometry.fromPointXY(place))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


DEPOSITS, STRANGE = cells(16, 1), cells(20, 2)


@pytest.fixture(scope="module")
def target(write_raster, tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("target") / "target.tif", values(DEPOSITS, 3), NAMES, corner=CORNER)


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
def deposits(qgis):
    layer = points(DEPOSITS)
    yield layer
    del layer


@pytest.fixture
def given(target, deposits):
    """What every run needs, and what makes it short."""
    return {"INPUT": target, "POSITIVES": deposits, "CLASSIFIER": "logistic_regression", "FOLDS": 3, "THREADS": 1}


def test_gives_maps_report_and_numbers(run, given, source, filtered, tmp_path, read_raster, feedback):
    outputs = {"OUTPUT": tmp_path / "p.tif", "COMPARE": tmp_path / "without.tif", "REPORT": tmp_path / "r.html"}
    made = run("classify", feedback, **given, ANOMALIES=filtered, SOURCE=source, **outputs)
    assert set(made) == {*outputs, "AUC", "AUC_WITHOUT", "AVERAGE_PRECISION", "DEPOSITS"}
    assert made["AUC"] > 0.8 and made["AUC_WITHOUT"] > 0.8 and made["DEPOSITS"] == 16
    for name in ("OUTPUT", "COMPARE"):
        probability, names = read_raster(made[name])
        assert names == ["prospectivity"]
        assert probability.min() >= 0 and probability.max() <= 1
        assert probability[0][tuple(DEPOSITS.T)].mean() > np.median(probability) + 0.2
    assert "svg" in (tmp_path / "r.html").read_text(encoding="utf-8")
    numbers = json.loads((tmp_path / "r_numbers.json").read_text(encoding="utf-8"))
    assert numbers["validation"]["auc"] == pytest.approx(made["AUC"])
    assert any("without the anomalies it is" in text for text in feedback.texts)
    assert feedback.steps == sorted(feedback.steps)


def test_without_anomalies_there_is_nothing_to_compare(run, given, tmp_path):
    made = run("classify", **given, OUTPUT=tmp_path / "p.tif")
    assert made["AUC_WITHOUT"] is None and made["AUC"] > 0.8
    assert {path.name for path in tmp_path.iterdir()} <= {"p.tif", "p.qml", "p.tif.aux.xml"}


def test_points_of_another_system_do_as_the_raster_does(run, given, source, filtered, tmp_path):
    import processing

    here = points(STRANGE, ELSEWHERE)
    there = processing.run(
        "native:reprojectlayer", {"INPUT": here, "TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}
    )["OUTPUT"]
    aucs = [
        run("classify", **given, ANOMALIES=anomalies, SOURCE=source, OUTPUT=tmp_path / "p.tif")["AUC"]
        for anomalies in (filtered, there)
    ]
    assert aucs[0] == pytest.approx(aucs[1])
    del here, there


def test_both_maps_look_alike_and_the_asked_for_one_lies_on_top(
    run_in_toolbox, project, given, source, filtered, tmp_path
):
    outputs = {"OUTPUT": tmp_path / "b.tif", "COMPARE": tmp_path / "a.tif"}
    run_in_toolbox("classify", {**given, "ANOMALIES": filtered, "SOURCE": str(source), **outputs})
    layers = [node.layer() for node in project.layerTreeRoot().findLayers()]
    assert [layer.name() for layer in layers] == ["Prospectivity", "Prospectivity without the anomalies"]
    for layer in layers:
        shader = layer.renderer().shader().rasterShaderFunction()
        items = shader.colorRampItemList()
        assert [items[0].value, items[-1].value] == [0, 1]
        low, high = items[0].color, items[-1].color
        assert low.blue() > low.red() and high.red() > high.blue()
        assert items[0].label.startswith("Low (0)") and items[-1].label.startswith("High (1)")
    del layers


class TestChecks:
    def test_compare_without_anomalies(self, refusal, given, tmp_path):
        sentence = refusal("classify", **given, OUTPUT=tmp_path / "p.tif", COMPARE=tmp_path / "c.tif")
        assert "(COMPARE) is the map without anomalies, and none are given" in sentence
        assert list(tmp_path.iterdir()) == []

    def test_anomalies_of_other_bands(self, refusal, given, filtered, write_raster, tmp_path):
        other = write_raster(tmp_path / "other.tif", np.ones((2, *SHAPE)), ["Cu", "Zn"], corner=ELSEWHERE)
        sentence = refusal("classify", **given, ANOMALIES=filtered, SOURCE=other, OUTPUT=tmp_path / "p.tif")
        assert "(SOURCE)" in sentence and "lacks 2 of the 3 bands" in sentence and "As, Ni" in sentence

    def test_anomalies_elsewhere(self, refusal, given, filtered, tmp_path):
        sentence = refusal("classify", **given, ANOMALIES=filtered, OUTPUT=tmp_path / "p.tif")
        assert "does not overlap target" in sentence
        away = points(STRANGE, ELSEWHERE)
        sentence = refusal("classify", **given, ANOMALIES=away, OUTPUT=tmp_path / "p.tif")
        assert "(ANOMALIES)" in sentence and "none of the 20 features" in sentence
        del away

    def test_anomalies_on_another_grid(self, refusal, given, source, write_raster, tmp_path):
        fine = write_raster(tmp_path / "fine.tif", np.ones((40, 40)), ["x"], corner=ELSEWHERE, cell=250.0)
        sentence = refusal("classify", **given, ANOMALIES=fine, SOURCE=source, OUTPUT=tmp_path / "p.tif")
        assert "does not lie on the grid of SOURCE" in sentence

    def test_an_even_window(self, refusal, given, tmp_path):
        assert "(PATCH_SIZE) is 8" in refusal("classify", **given, PATCH_SIZE=8, OUTPUT=tmp_path / "p.tif")

    def test_deposits_elsewhere(self, refusal, given, tmp_path):
        away = points(DEPOSITS, ELSEWHERE)
        sentence = refusal("classify", **{**given, "POSITIVES": away}, OUTPUT=tmp_path / "p.tif")
        assert "(POSITIVES)" in sentence and "none of the 16 features" in sentence
        del away

    def test_more_folds_than_deposits(self, refusal, given, tmp_path):
        sentence = refusal("classify", **{**given, "FOLDS": 17}, OUTPUT=tmp_path / "p.tif")
        assert "FOLDS is 17, and only 16 of the deposits lie on cells with values" in sentence
        assert list(tmp_path.iterdir()) == []

    def test_cancel_leaves_no_file(self, refusal, given, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        assert "Cancelled" in refusal("classify", feedback=feedback, **given, OUTPUT=tmp_path / "p.tif")
        assert list(tmp_path.iterdir()) == []
