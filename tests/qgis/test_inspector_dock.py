"""The inspector dock on a map: clicks, drags, keys, the choice of layers, the slider, polygons."""

from __future__ import annotations

import math
import os
import sys

import numpy as np
import pytest

NODATA = -9999.0
WIDTH, HEIGHT = 20, 12


@pytest.fixture
def scores(write_raster, tmp_path):
    """Scores that grow from left to right and from top to bottom; the last cell has none."""
    values = np.arange(WIDTH * HEIGHT, dtype=float).reshape(HEIGHT, WIDTH)
    percentile = 100 * (values + 1) / (values.size - 1)
    bands = np.stack([values, values / 10, percentile])
    bands[:, -1, -1] = NODATA
    return write_raster(tmp_path / "score.tif", bands, ["anomaly_score", "z_distance", "percentile"])


@pytest.fixture
def contributions(write_raster, tmp_path):
    """Copper leads everywhere, less than expected; there are ten elements more."""
    from geohgan.models.protocol.contributions import ContributionsLayout
    from osgeo import gdal

    elements = ("Cu", *(f"E{number}" for number in range(10)))
    layout = ContributionsLayout(elements, "anomaly_score", "score.tif")
    shares = [0.5, *[0.05] * 10]
    observed, expected = [30.0, *[2.0] * 10], [40.0, *[1.0] * 10]
    bands = np.array([*shares, 1, *observed, *expected])[:, None, None] * np.ones((1, HEIGHT, WIDTH))
    path = write_raster(tmp_path / "why.tif", bands, layout.descriptions())
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem(*next(iter(layout.tags().items())))
    dataset.GetRasterBand(layout.observed[0]).SetUnitType("ppm")
    del dataset
    return path


@pytest.fixture
def add(project):
    """Adds a raster to the project as a heatmap."""
    from geohgan.processing_provider.styles import HEATMAP
    from qgis.core import QgsRasterLayer

    def call(path, name="Heatmap"):
        layer = QgsRasterLayer(str(path), name)
        HEATMAP.apply(layer)
        return project.addMapLayer(layer)

    return call


@pytest.fixture
def canvas(qgis, project):
    """A map of 500 x 300 points on which a cell is 25 wide."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
    from qgis.gui import QgsMapCanvas

    canvas = QgsMapCanvas()
    canvas.resize(500, 300)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32633"))
    canvas.setExtent(QgsRectangle(488000, 7204000, 498000, 7210000))
    canvas.show()
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def dock(canvas):
    from geohgan.geohgan_qgis.inspector.dock import InspectorDock
    from qgis.gui import QgsMessageBar

    bar = QgsMessageBar()
    dock = InspectorDock(canvas, bar)
    dock.bar = bar
    dock.show()
    yield dock
    dock.remove()
    dock.deleteLater()


def press(canvas, column, row, drag_to=None):
    """Click on a cell, or drag from it to another."""
    from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QMouseEvent
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QApplication

    def pixel(column, row):
        location = canvas.getCoordinateTransform().transform(488250 + 500 * column, 7209750 - 500 * row)
        return QPoint(round(location.x()), round(location.y()))

    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(canvas.viewport(), button, none, pixel(column, row))
    if drag_to is not None:
        location = QPointF(pixel(*drag_to))
        QApplication.sendEvent(
            canvas.viewport(),
            QMouseEvent(QEvent.Type.MouseMove, location, location, Qt.MouseButton.NoButton, button, none),
        )
    QTest.mouseRelease(canvas.viewport(), button, none, pixel(*(drag_to or (column, row))))


def key(widget, name):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.keyClick(widget, getattr(Qt.Key, f"Key_{name}"))


def shown(dock):
    """The first row of the scores: the cell is known by its value."""
    bars = dock.location.metrics.bars
    return float(bars[0].texts[1].replace(",", "")) if bars and not dock.location.metrics.isHidden() else math.nan


class TestLocation:
    def test_a_click_shows_scores_and_percentile(self, add, scores, dock, canvas):
        add(scores)
        assert dock.pick.isChecked() is False
        dock.pick.click()
        press(canvas, 7, 3)
        assert dock.location.score.text() == "Anomaly score 67.0: percentile 28.5, in the top 71.5 % of the area"
        rows = [(bar.name, bar.length, bar.texts) for bar in dock.location.metrics.bars]
        assert rows[0] == ("Anomaly score", pytest.approx(68 / 239), ("28.5 %", "67.0"))
        assert rows[1] == ("Latent distance", pytest.approx(68 / 239), ("28.5 %", "6.70"))
        assert "Latent distance, Higher than 28.5 %, Value 6.70" in dock.location.metrics.accessibleDescription()

    def test_a_drag_follows_the_mouse(self, add, scores, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 2, 2, drag_to=(12, 8))
        assert shown(dock) == 8 * WIDTH + 12

    def test_arrow_keys_walk_cell_by_cell_and_escape_gives_the_map_back(self, add, scores, dock, canvas):
        from qgis.gui import QgsMapToolPan

        pan = QgsMapToolPan(canvas)
        canvas.setMapTool(pan)
        add(scores)
        dock.pick.click()
        press(canvas, 7, 3)
        extent = canvas.extent()
        for name, cell in (("Right", 68), ("Down", 88), ("Left", 87), ("Up", 67)):
            key(canvas, name)
            assert shown(dock) == cell
        for _ in range(5):
            key(canvas, "Up")
        assert shown(dock) == 7
        assert canvas.extent() == extent
        key(canvas, "Escape")
        assert canvas.mapTool() is pan and not dock.pick.isChecked()
        press(canvas, 1, 1)
        assert shown(dock) == 7

    def test_a_tool_before_it_comes_back_with_escape_alone(self, add, scores, dock, canvas):
        from qgis.gui import QgsMapToolPan, QgsMapToolZoom

        before, after = QgsMapToolZoom(canvas, False), QgsMapToolPan(canvas)
        canvas.setMapTool(before)
        comings = []
        before.activated.connect(lambda: comings.append("before"))
        add(scores)
        dock.pick.click()
        canvas.setMapTool(after)
        assert comings == [] and canvas.mapTool() is after and not dock.pick.isChecked()

    def test_keys_alone_reach_a_first_cell_and_bring_it_into_view(self, add, scores, dock, canvas):
        from qgis.core import QgsPointXY, QgsRectangle

        add(scores)
        dock.pick.click()
        canvas.setExtent(QgsRectangle(490000, 7206000, 492000, 7207200))
        key(canvas, "Right")
        first = shown(dock)
        assert first % WIDTH in (5, 6)
        for _ in range(6):
            key(canvas, "Right")
        assert shown(dock) == first + 6
        location = QgsPointXY(488250 + 500 * ((first + 6) % WIDTH), 7206600)
        assert canvas.extent().contains(location)

    def test_the_pictures_show_the_window_and_move_the_location(self, add, scores, contributions, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 10, 6)
        picture = dock.location.surroundings
        assert (picture._image.width(), picture._image.height()) == (16, 16)
        assert "16 x 16 cells" in picture.accessibleDescription()
        assert dock.location.leading.accessibleDescription() == "Cu: 30.0 to 30.0 ppm"
        key(picture, "Down")
        key(dock.location.leading, "Left")
        assert shown(dock) == 7 * WIDTH + 9

    def test_a_window_at_the_edge_is_clear_beyond_it(self, add, scores, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 0, 0)
        image = dock.location.surroundings._image
        alphas = [image.pixelColor(*location).alpha() for location in ((7, 8), (8, 7), (8, 8), (15, 15))]
        assert alphas == [0, 0, 255, 255]

    def test_the_window_is_that_of_the_model(self, add, scores, dock, canvas):
        from osgeo import gdal

        dataset = gdal.Open(str(scores), gdal.GA_Update)
        dataset.SetMetadataItem("GEOHGAN_WINDOW", "8")
        del dataset
        add(scores)
        dock.pick.click()
        press(canvas, 10, 6)
        assert dock.location.surroundings._image.width() == 8

    @pytest.mark.parametrize(
        ("tag", "words"),
        [
            ('{"kind": "chromite", "found": ["Cr+", "Ni+"], "missing": ["Os+"]}', "Sought: Chromite, by Cr+ Ni+"),
            ('{"kind": "nothing", "found": ["Cu+", "Na-"], "missing": []}', "Sought: Cu+ Na-"),
            ('{"kind": "of_tomorrow", "found": ["Cu+"], "missing": []}', "Sought: Cu+"),
        ],
    )
    def test_what_was_sought_is_said(self, add, scores, dock, canvas, tag, words):
        from osgeo import gdal

        dataset = gdal.Open(str(scores), gdal.GA_Update)
        dataset.SetMetadataItem("GEOHGAN_SOUGHT", tag)
        del dataset
        add(scores)
        dock.pick.click()
        assert dock.location.sought.isHidden()
        press(canvas, 7, 3)
        assert dock.location.sought.text() == words and not dock.location.sought.isHidden()
        press(canvas, WIDTH - 1, HEIGHT - 1)
        assert dock.location.sought.isHidden()

    def test_where_nothing_was_sought_nothing_is_said_of_it(self, add, scores, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 7, 3)
        assert dock.location.sought.isHidden()

    def test_all_metrics_of_a_score_of_what_is_sought_are_bars(self, add, run, survey, model, dock, canvas, tmp_path):
        run("score", INPUT=survey.stack, MODEL=model, SOUGHT="porphyry_copper", OUTPUT=tmp_path / "s.tif")
        layer = add(tmp_path / "s.tif")
        canvas.setExtent(layer.extent())
        dock.pick.click()
        dock.inspect(layer.extent().center())
        names = [bar.name for bar in dock.location.metrics.bars]
        assert names[0] == "Anomaly score" and names[-2:] == ["Regional distance", "Enrichment"]
        assert dock.location.sought.text() == "Sought: Porphyry copper (molybdenum, gold), by Cu+ Au+ As+"

    def test_elements_are_signed_bars_in_the_surveys_units(self, add, scores, contributions, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 3, 3)
        bars = dock.location.elements.bars
        assert (bars[0].name, bars[0].length, bars[0].texts) == ("Cu (ppm)", -1.0, ("50 %", "30.0", "40.0"))
        assert bars[1].length == pytest.approx(0.1) and bars[1].texts == ("5 %", "2.00", "1.00")
        assert len(bars) == 9 and (bars[-1].name, bars[-1].texts[0]) == ("3 others", "15 %")
        assert dock.location.hint.isHidden()

    def test_without_contributions_it_says_how_to_get_them(self, add, scores, contributions, dock, canvas):
        add(scores)
        dock.pick.click()
        dock.choices.contributions.setCurrentIndex(0)
        press(canvas, 3, 3)
        assert shown(dock) == 63
        assert not dock.location.hint.isHidden() and "'Score anomalies'" in dock.location.hint.text()
        assert dock.location.elements.isHidden() and dock.location.leading.isHidden()

    def test_says_why_there_is_nothing(self, add, scores, dock, canvas):
        assert "No layer has scores" in dock.location.score.text()
        assert not dock.pick.isEnabled()
        add(scores)
        assert "Click or drag" in dock.location.score.text()
        dock.pick.click()
        press(canvas, WIDTH - 1, HEIGHT - 1)
        assert "has no score" in dock.location.score.text()

    def test_names_the_nearest_deposit(self, add, scores, dock, canvas, project, memory_layer):
        add(scores)
        mines = project.addMapLayer(
            memory_layer("Point", "Mines", "name:string", [("Point (491250 7209750)", ["Old"])])
        )
        dock.choices.deposits.setLayer(mines)
        dock.pick.click()
        press(canvas, 0, 0)
        assert dock.location.deposit.text() == "Nearest known deposit: 3.00 km E (90°) (Old)"
        mines.startEditing()
        mines.deleteFeature(next(mines.getFeatures()).id())
        mines.commitChanges()
        press(canvas, 0, 1)
        assert dock.location.deposit.isHidden()
        dock.choices.deposits.setLayer(None)
        assert dock.location.deposit.isHidden()


class TestLayers:
    def test_those_with_scores_are_offered_and_the_active_one_is_followed(
        self, add, scores, contributions, dock, survey, write_raster, tmp_path
    ):
        first, _ = add(scores, "B"), add(survey.stack, "survey")
        second = add(write_raster(tmp_path / "two.tif", np.ones((2, 4, 4)), ["knn", "percentile"]), "A")
        box = dock.choices.scores
        assert [box.itemText(number) for number in range(box.count())] == ["A", "B"]
        assert dock.choices.score_layer() == first
        dock.follow(second)
        assert dock.choices.score_layer() == second
        dock.follow(None)
        assert dock.choices.score_layer() == second

    def test_contributions_beside_the_scores_are_taken_until_loaded_ones_are_there(
        self, add, scores, contributions, dock
    ):
        add(scores)
        assert dock.choices.contributions.currentText() == "why.tif, beside the scores"
        add(contributions, "Contributions")
        box = dock.choices.contributions
        assert [box.itemText(number) for number in range(box.count())] == ["None", "Contributions"]
        assert box.currentText() == "Contributions"

    def test_that_are_removed_are_let_go(self, add, scores, dock, canvas, project):
        layer = add(scores)
        dock.pick.click()
        press(canvas, 3, 3)
        project.removeMapLayer(layer.id())
        assert "No layer has scores" in dock.location.score.text()
        press(canvas, 3, 3)
        key(canvas, "Right")
        assert dock.area.isHidden()

    def test_that_were_written_anew_are_read_anew(self, add, scores, dock, canvas, write_raster, tmp_path):
        add(scores)
        dock.pick.click()
        press(canvas, 3, 3)
        assert shown(dock) == 63
        values = np.full((HEIGHT, WIDTH), 5.0)
        new = write_raster(tmp_path / "new.tif", [values, values, values], ["anomaly_score", "z", "percentile"])
        os.utime(new, ns=(1, 1))
        os.replace(new, scores)
        press(canvas, 3, 3)
        assert shown(dock) == 5

    def test_without_a_value_are_told(self, add, dock, write_raster, tmp_path):
        empty = np.full((2, HEIGHT, WIDTH), NODATA)
        add(write_raster(tmp_path / "empty.tif", empty, ["knn", "percentile"]))
        assert "empty.tif has no scores" in dock.bar.currentItem().text()
        assert not dock.pick.isEnabled()


class TestArea:
    @staticmethod
    def settle(dock):
        """Wait for the slider's rest."""
        from qgis.PyQt.QtTest import QTest

        while dock._pause.isActive():
            QTest.qWait(10)

    def test_the_slider_cuts_the_layer_and_undoes_it(self, add, scores, dock):
        from geohgan.geohgan_qgis.inspector import threshold
        from qgis.PyQt.QtTest import QTest

        layer = add(scores)
        assert dock.area.top.value() == 100 and not dock.area.save.isEnabled()
        dock.area.slider.setFocus()
        for name in ("End", "PageUp", "Right"):
            key(dock.area.slider, name)
        assert dock.area.slider.value() == round(dock.area.top.value() * 10)
        dock.area.top.setValue(5.0)
        self.settle(dock)
        assert dock.area.slider.value() == 50
        assert threshold.shown(layer) == 5.0
        # 239 scores from 0 on: twelve are the highest 5 percent.
        assert dock.area.description.text() == "Scores from about 227 up"
        assert "from 227 up" in dock.area.histogram.accessibleDescription()
        dock.area.top.selectAll()
        QTest.keyClicks(dock.area.top, "12.5")
        key(dock.area.top, "Return")
        assert (dock.area.top.value(), dock.area.slider.value()) == (12.5, 125)
        dock.area.slider.setValue(1000)
        self.settle(dock)
        assert threshold.shown(layer) == 100
        assert layer.renderer().rasterTransparency().isEmpty()

    def test_the_slider_is_where_the_layer_is(self, add, scores, dock, write_raster, tmp_path):
        from geohgan.geohgan_qgis.inspector import threshold

        first = add(scores)
        second = add(write_raster(tmp_path / "two.tif", np.ones((2, 4, 4)), ["knn", "percentile"]), "A")
        threshold.show(first, 12.5)
        assert dock.area.top.value() == 12.5
        dock.follow(second)
        assert dock.area.top.value() == 100
        dock.follow(first)
        assert dock.area.top.value() == 12.5
        assert threshold.shown(second) == 100

    def test_a_layer_that_is_not_drawn_from_percentiles_can_be(self, add, scores, dock):
        from qgis.core import QgsSingleBandGrayRenderer

        layer = add(scores)
        layer.setRenderer(QgsSingleBandGrayRenderer(layer.dataProvider(), 1))
        layer.emitStyleChanged()
        assert not dock.area.slider.isEnabled() and not dock.area.heatmap.isHidden()
        assert "not drawn from its percentiles" in dock.area.description.text()
        dock.area.heatmap.click()
        assert dock.area.slider.isEnabled() and dock.area.heatmap.isHidden()
        assert layer.renderer().usesBands() == [3]

    def test_polygons_are_saved_loaded_and_styled(self, add, scores, contributions, dock, project, tmp_path):
        from qgis.PyQt.QtTest import QTest

        add(scores)
        dock.area.top.setValue(5.0)
        dock.save(str(tmp_path / "areas.gpkg"))
        assert not dock.area.save.isEnabled()
        while dock.saving.running():
            QTest.qWait(10)
        (layer,) = project.mapLayersByName("Anomaly polygons, top 5 %")
        (feature,) = layer.getFeatures()
        assert (feature["cells"], feature["peak"], feature["leading"]) == (12, 238.0, "Cu 50 %, E0 5 %, E1 5 %")
        assert layer.renderer().classAttribute() == "priority"
        assert dock.area.save.isEnabled()

    def test_polygons_of_scores_that_are_gone_are_refused_and_can_be_saved_again(self, add, scores, dock, tmp_path):
        from qgis.PyQt.QtTest import QTest

        add(scores)
        dock.area.top.setValue(5.0)
        scores.unlink()
        dock.save(str(tmp_path / "areas.gpkg"))
        while dock.saving.running():
            QTest.qWait(10)
        assert "score.tif" in dock.bar.currentItem().text()
        assert not dock.saving.running() and dock.area.save.isEnabled()

    @pytest.mark.parametrize("fault", ["open", "there"])
    def test_polygons_overwrite_nothing_unasked(self, add, scores, dock, project, tmp_path, monkeypatch, fault):
        from qgis.core import QgsVectorLayer
        from qgis.PyQt.QtWidgets import QFileDialog

        add(scores)
        dock.area.top.setValue(5.0)
        kind, chosen = "GeoPackage (*.gpkg)", {"open": "areas.gpkg", "there": "areas"}[fault]
        (tmp_path / "areas.gpkg").touch()
        if fault == "open":
            project.addMapLayer(QgsVectorLayer(str(tmp_path / "areas.gpkg"), "areas", "ogr"))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / chosen), kind))
        dock.area.save.click()
        told = {"open": "is open as a layer", "there": "exists already"}[fault]
        assert told in dock.bar.currentItem().text()
        assert not dock.saving.running() and (tmp_path / "areas.gpkg").stat().st_size == 0


class TestWhatIsRemembered:
    def test_closing_takes_the_threshold_off_and_opening_puts_it_back(self, add, scores, dock):
        from geohgan.geohgan_qgis.inspector import threshold

        layer = add(scores)
        threshold.show(layer, 12.5)
        dock.close()
        assert threshold.shown(layer) == 100
        dock.show()
        assert threshold.shown(layer) == dock.area.top.value() == 12.5
        threshold.show(layer, 100)
        dock.close()
        dock.show()
        assert threshold.shown(layer) == 100

    def test_deposits_and_threshold_are_in_the_project(self, add, scores, dock, project, point_layer, tmp_path):
        from geohgan.geohgan_qgis.inspector import threshold
        from qgis.core import QgsVectorFileWriter, QgsVectorLayer

        layer, points = add(scores), point_layer((488000.0, 7210000.0))
        options = QgsVectorFileWriter.SaveVectorOptions()
        path = str(tmp_path / "mines.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(points, path, project.transformContext(), options)
        others = [project.addMapLayer(QgsVectorLayer(path, name, "ogr")) for name in ("A", "B")]
        dock.choices.deposits.setLayer(others[1])
        threshold.show(layer, 7.5)
        dock.close()
        assert project.write(str(tmp_path / "map.qgz"))
        dock.choices.deposits.setLayer(None)
        project.clear()
        assert project.read(str(tmp_path / "map.qgz"))
        (layer,) = project.mapLayersByName("Heatmap")
        assert threshold.shown(layer) == 100
        dock.show()
        assert threshold.shown(layer) == 7.5 and dock.choices.deposits_layer().name() == "B"
        # While it is shown, another project brings its own.
        assert project.read(str(tmp_path / "map.qgz"))
        assert dock.choices.deposits_layer().name() == "B" and dock._inspection is not None
        del points, others, layer


class TestRoom:
    def test_the_wheel_scrolls_and_moves_nothing(self, add, scores, dock, point_layer, project):
        from qgis.PyQt.QtCore import QPoint, QPointF, Qt
        from qgis.PyQt.QtGui import QWheelEvent
        from qgis.PyQt.QtWidgets import QApplication

        add(scores)
        project.addMapLayer(point_layer((488000.0, 7210000.0)))
        boxes = (dock.area.slider, dock.area.top, dock.area.least, dock.choices.scores, dock.choices.deposits)
        before = [dock.area.top.value(), dock.area.least.value(), dock.choices.deposits.currentIndex()]
        for box in boxes:
            where = QPointF(box.rect().center()), QPointF(box.mapToGlobal(box.rect().center()))
            turned = (QPoint(), QPoint(0, -1200), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier)
            event = QWheelEvent(*where, *turned, Qt.ScrollPhase.NoScrollPhase, False)
            QApplication.sendEvent(box, event)
            # What nobody takes goes on to the scroll area.
            assert not event.isAccepted(), box
        assert before == [dock.area.top.value(), dock.area.least.value(), dock.choices.deposits.currentIndex()]

    def test_it_asks_for_room_to_be_read(self, dock):
        line = dock.fontMetrics().height()
        assert dock.widget().minimumSizeHint().height() >= 15 * line
        assert dock.widget().sizeHint().height() >= 45 * line

    def test_the_least_size_is_told_as_an_area(self, add, scores, dock, project):
        add(scores)
        dock.area.least.setValue(8)
        assert dock.area.least_area.text() == "cells (2.00 km²)"


class TestKeyboard:
    def test_everything_is_reached_by_tab_and_has_a_name(self, add, scores, contributions, dock, canvas):
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtWidgets import QAbstractButton, QLineEdit, QWidget

        add(scores)
        dock.pick.click()
        press(canvas, 3, 3)
        chain, widget = [], dock.widget().nextInFocusChain()
        while widget is not dock.widget() and len(chain) < 200:
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and dock.widget().isAncestorOf(widget):
                chain.append(widget)
            widget = widget.nextInFocusChain()
        wanted = [dock.choices.scores, dock.choices.contributions, dock.choices.deposits, dock.pick]
        wanted += [dock.location.metrics, dock.location.elements, dock.location.surroundings, dock.location.leading]
        wanted += [dock.area.histogram, dock.area.slider, dock.area.top, dock.area.least, dock.area.save]
        assert [chain.index(one) for one in wanted] == sorted(chain.index(one) for one in wanted)
        for one in wanted:
            words = one.text() if isinstance(one, QAbstractButton) else one.accessibleName()
            assert words, one
        assert all(isinstance(one, (QWidget, QLineEdit)) for one in chain)

    def test_nothing_is_cut_off_and_all_grows_with_the_font(self, add, scores, contributions, dock, canvas):
        add(scores)
        dock.pick.click()
        press(canvas, 3, 3)
        before = dock.minimumSizeHint().width()
        body = dock.widget().widget()
        assert body.minimumSizeHint().width() <= dock.widget().minimumSizeHint().width()
        font = dock.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        dock.setFont(font)
        assert dock.widget().minimumSizeHint().width() > 1.5 * before
        assert dock.location.metrics.sizeHint().height() > 0


def test_closing_the_dock_lets_go_of_map_and_files(add, scores, contributions, dock, canvas):
    add(scores)
    dock.pick.click()
    press(canvas, 3, 3)
    assert any(item.isVisible() for item in dock._marks._outlines)
    dock.close()
    assert canvas.mapTool() is None and dock._inspection is None
    assert not any(item.isVisible() for item in dock._marks._outlines)
    dock.show()
    assert dock.pick.isChecked() and canvas.mapTool() is not None
    press(canvas, 4, 3)
    assert shown(dock) == 64


@pytest.fixture
def cut_texts(qgis):
    """What the scripts in the desktop look for cut texts with, which lies beside them."""
    sys.path.insert(0, os.path.dirname(__file__))
    try:
        from cut_texts import cut_texts
    finally:
        sys.path.pop(0)
    return cut_texts


class TestCutTexts:
    """What is looked for in the desktop is found."""

    @pytest.mark.parametrize("kind", ["QLabel", "QPushButton", "QCheckBox", "QGroupBox"])
    def test_a_text_with_too_little_room_is_cut(self, qgis, cut_texts, kind):
        from qgis.PyQt import QtWidgets

        window = QtWidgets.QWidget()
        widget = getattr(QtWidgets, kind)("Known deposits that are far too long", window)
        widget.resize(400, 40)
        window.resize(500, 100)
        window.show()
        assert cut_texts(window) == []
        widget.resize(60, 40)
        assert cut_texts(window) == [f"{kind}: Known deposits that are far too long"]

    def test_words_that_wrap_need_height_and_pages_need_width(self, qgis, cut_texts):
        from qgis.PyQt.QtWidgets import QLabel, QScrollArea

        area, label = QScrollArea(), QLabel("Several words that take more lines than one if they have no room")
        label.setWordWrap(True)
        label.resize(150, 200)
        area.setWidget(label)
        area.resize(300, 300)
        area.show()
        assert cut_texts(area) == []
        label.resize(150, 20)
        assert len(cut_texts(area)) == 1
        label.setWordWrap(False)
        label.adjustSize()
        assert cut_texts(area) == [f"QScrollArea: {label.text()}"]
