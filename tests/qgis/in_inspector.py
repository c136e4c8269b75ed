"""Runs inside the QGIS desktop that test_inspector_desktop.py starts: inspects a score layer as a user does.

The folder for what was seen holds `score.tif`, `why.tif` and `mines.geojson` already.
"""

import os

import processing
from cut_texts import cut_texts
from desktop_script import OUTPUT, screenshot, seen, start
from geohgan.geohgan_qgis.diagnostics import DiagnosticsDialog
from geohgan.geohgan_qgis.inspector.dock import InspectorDock
from geohgan.geohgan_qgis.setup_dialog import SetupDialog
from geohgan.geohgan_qgis.style_dialog import StyleDialog
from geohgan.processing_provider.styles import DEPOSITS, HEATMAP
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTranslator
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins, unloadPlugin

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
canvas = iface.mapCanvas()


def action():
    """The entry of the menu."""
    menus = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "Geo-Hgan"]
    return next(action for each in menus for action in each.actions() if action.text() == "Inspect scores")


def dock():
    return plugins["geohgan"]._inspector


def settle():
    """Wait until slider and map rest, and the map looks the same twice."""
    before = None
    while True:
        QTest.qWait(100)
        now = canvas.grab().toImage()
        if now == before and not dock()._pause.isActive() and not canvas.isDrawing():
            return
        before = now


def pixel(column, row):
    """Where a cell of the score raster is on the map."""
    layer = QgsProject.instance().mapLayersByName("Anomaly heatmap")[0]
    x = layer.extent().xMinimum() + (column + 0.5) * layer.rasterUnitsPerPixelX()
    y = layer.extent().yMaximum() - (row + 0.5) * layer.rasterUnitsPerPixelY()
    location = canvas.getCoordinateTransform().transform(x, y)
    return QPoint(round(location.x()), round(location.y()))


def location():
    """The cell that is shown, and in what words."""
    return [list(dock()._cell), dock().location.score.text()]


def drawn():
    """How many cells the map shows in a colour."""
    settle()
    layer = QgsProject.instance().mapLayersByName("Anomaly heatmap")[0]
    image = canvas.grab().toImage()
    cells = [(column, row) for column in range(layer.width()) for row in range(layer.height())]
    return sum(image.pixelColor(pixel(*cell)).name() != "#ffffff" for cell in cells)


def open_project():
    heatmap = QgsRasterLayer(str(OUTPUT / "score.tif"), "Anomaly heatmap")
    mines = QgsVectorLayer(str(OUTPUT / "mines.geojson"), "Known deposits")
    HEATMAP.apply(heatmap)
    DEPOSITS.apply(mines)
    QgsProject.instance().addMapLayer(heatmap)
    QgsProject.instance().addMapLayer(mines)
    iface.mainWindow().showMaximized()
    # QGIS itself takes system and extent from the first layers, a moment later.
    QTest.qWait(500)
    QgsProject.instance().setCrs(heatmap.crs())
    canvas.setExtent(heatmap.extent())
    iface.setActiveLayer(heatmap)
    return mines


def look_at_location():
    mines = open_project()
    action().trigger()
    settle()
    seen["opened"] = [dock().isVisible(), action().isChecked(), dock().pick.isChecked()]
    seen["height"] = [dock().height(), iface.mainWindow().height()]
    seen["contributions"] = dock().choices.contributions.currentText()
    dock().choices.deposits.setLayer(mines)
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, pixel(12, 9))
    seen["clicked"] = location()
    seen["elements"] = [[bar.name, bar.length, *bar.texts] for bar in dock().location.elements.bars]
    seen["deposit"] = dock().location.deposit.text()
    QTest.mousePress(canvas.viewport(), LEFT, NONE, pixel(12, 9))
    seen["dragged"] = []
    for column in range(13, 18):
        where = QPointF(pixel(column, 9))
        moved = QMouseEvent(QEvent.Type.MouseMove, where, where, Qt.MouseButton.NoButton, LEFT, NONE)
        QApplication.sendEvent(canvas.viewport(), moved)
        seen["dragged"].append(dock()._cell.column)
    QTest.mouseRelease(canvas.viewport(), LEFT, NONE, pixel(17, 9))
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    seen["walked"] = location()
    screenshot("location")


def look_at_threshold():
    seen["drawn"] = drawn()
    dock().area.slider.setFocus()
    dock().area.slider.setValue(100)
    seen["drawn_of_a_tenth"] = drawn()
    screenshot("threshold")
    dock().save(str(OUTPUT / "areas.gpkg"))
    while dock().saving.running():
        QTest.qWait(20)
    (layer,) = QgsProject.instance().mapLayersByName("Anomaly polygons, top 10 %")
    seen["polygons"] = sum(feature["cells"] for feature in layer.getFeatures())
    settle()
    screenshot("polygons")
    QgsProject.instance().removeMapLayer(layer.id())
    dock().area.slider.setValue(1000)
    seen["drawn_again"] = drawn()


def look_in_the_dark():
    QgsApplication.setUITheme("Night Mapping")
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, pixel(12, 9))
    dock().area.top.setValue(20)
    settle()
    screenshot("dark")
    words = dock().location.metrics.palette().windowText().color().lightnessF()
    seen["dark"] = [words, dock().location.score.palette().windowText().color().lightnessF()]
    QgsApplication.setUITheme("default")


def look_for_cut_texts():
    """On a small screen, in all languages: the dock, the dialogs, and those of the algorithms."""
    window, (layer,) = iface.mainWindow(), QgsProject.instance().mapLayersByName("Anomaly heatmap")
    dock().close()
    seen["cut_off_when_closed"] = drawn()
    window.showNormal()
    window.setGeometry(0, 0, 1280, 800)
    seen["cut"] = {}
    for language in ("en", "es", "zh"):
        translator = QTranslator()
        if language != "en":
            assert translator.load(f"geohgan_{language}", os.environ["CATALOGUES"])
            QgsApplication.installTranslator(translator)
        for name, shown in windows(layer):
            QTest.qWait(200)
            seen["cut"][f"{name} {language}"] = cut_texts(shown)
            if name in ("dock", "geohgan:classify"):
                screenshot(f"{name.replace(':', '-')}-{language}")
            shown.close()
        QgsApplication.removeTranslator(translator)
    window.showMaximized()
    action().trigger()
    dock().area.top.setValue(100)


def windows(layer):
    """Each window that the plugin has, with its name; it is closed when the next is asked for."""
    own = InspectorDock(canvas, iface.messageBar())
    iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, own, [], True)
    own.follow(layer)
    own.setUserVisible(True)
    own.choices.deposits.setLayer(QgsProject.instance().mapLayersByName("Known deposits")[0])
    own.inspect(canvas.center())
    own.area.top.setValue(10)
    yield "dock", own
    own.remove()
    iface.removeDockWidget(own)
    yield "style", shown_dialog(StyleDialog(layer))
    yield "setup", shown_dialog(SetupDialog(iface.mainWindow(), print))
    yield "diagnostics", shown_dialog(DiagnosticsDialog(iface.mainWindow()))
    for algorithm in QgsApplication.processingRegistry().providerById("geohgan").algorithms():
        dialog = shown_dialog(processing.createAlgorithmDialog(algorithm.id()))
        for box in dialog.findChildren(QgsCollapsibleGroupBox):
            box.setCollapsed(False)
        yield algorithm.id(), dialog


def shown_dialog(dialog):
    dialog.show()
    return dialog


def look_after_leaving():
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    seen["escaped"] = [dock().pick.isChecked(), canvas.mapTool() is dock()._tool]
    dock().pick.click()
    dock().close()
    seen["closed"] = [action().isChecked(), canvas.mapTool() is dock()._tool]
    action().trigger()
    seen["opened_again"] = [action().isChecked(), dock().isVisible()]
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, pixel(12, 9))
    bands = len([item for item in canvas.scene().items() if item.isVisible()])
    unloadPlugin("geohgan")
    QTest.qWait(200)
    seen["marks_gone"] = bands - len([item for item in canvas.scene().items() if item.isVisible()])
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(50, 50))


start(look_at_location, look_at_threshold, look_in_the_dark, look_for_cut_texts, look_after_leaving)
