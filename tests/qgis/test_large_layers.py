"""Layers of more features than a dialog has time for: looked at before a run, read whole within it."""

from __future__ import annotations

import time

import pytest

FEATURES = 30


@pytest.fixture
def deposits(qgis, survey, monkeypatch):
    """Many, the first of which lie elsewhere; few are looked at before a run."""
    from geohgan.processing_provider import reading
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsRasterLayer, QgsVectorLayer

    for name, value in (("A_LOOK", FEATURES // 2), ("_BETWEEN_NEWS", 10)):
        monkeypatch.setattr(reading, name, value)
    for room in ("algorithm", "ready_model"):
        monkeypatch.setattr(f"geohgan.processing_provider.{room}.A_LOOK", FEATURES // 2)
    raster = QgsRasterLayer(str(survey.stack))
    layer = QgsVectorLayer(f"Point?crs={raster.crs().authid()}", "many", "memory")
    centre, cell = raster.extent().center(), raster.rasterUnitsPerPixelX()
    for number in range(FEATURES):
        feature = QgsFeature(layer.fields())
        cells = 1_000 if number < FEATURES - 4 else FEATURES - number
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(centre.x() + cells * cell, centre.y())))
        layer.dataProvider().addFeature(feature)
    return layer


def test_what_lies_beyond_a_look_counts(run, survey, deposits, feedback):
    results = run("evaluate", feedback=feedback, INPUT=survey.stack, LABELS=deposits)
    assert 0 < results["AUC"] < 1
    assert any("20 of 30 features" in text for text in feedback.texts)
    assert len(feedback.warnings) == len(set(feedback.warnings))


def test_a_fault_of_all_is_told_by_the_run(refusal, survey, deposits):
    deposits.dataProvider().deleteFeatures(list(range(FEATURES - 3, FEATURES + 1)))
    assert "none of" in refusal("evaluate", INPUT=survey.stack, LABELS=deposits).lower()


def test_reading_can_be_cancelled(refusal, survey, deposits, feedback, no_engine):
    feedback.cancel_when = lambda text: "10 of 30" in text
    sentence = refusal("evaluate", feedback=feedback, INPUT=survey.stack, LABELS=deposits)
    assert sentence == "Cancelled: no output was written."


def test_long_steps_end_where_they_are_cancelled():
    from geohgan.models.protocol.errors import Cancelled
    from geohgan.processing_provider.reading import cancellable

    with pytest.raises(Cancelled), cancellable(lambda: True):
        while True:
            time.sleep(0.001)
    with cancellable(lambda: False):
        pass
