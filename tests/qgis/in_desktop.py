"""Runs inside the QGIS desktop that test_desktop.py starts: looks around, and writes what it saw as JSON."""

import sys
import time

import numpy
import processing
from desktop_script import OUTPUT, later, screenshot, seen, start
from osgeo import gdal
from processing.gui.AlgorithmDialog import AlgorithmDialog
from processing.modeler.ModelerParametersDialog import ModelerParametersDialog
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QToolBar, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

HEAVY = ("torch", "rasterio", "scipy", "sklearn")
DEPOSITS = (
    ("evaluate", "LABELS"),
    ("classify", "POSITIVES"),
    ("compare", "LABELS"),
    ("train", "EXCLUDE"),
    ("thresholds", "DEPOSITS"),
    ("targets", "DEPOSITS"),
    ("survey_to_anomalies", "LABELS"),
    ("samples_to_anomalies", "LABELS"),
    ("laboratory_to_targets", "LABELS"),
    ("streams_to_targets", "LABELS"),
    ("singularity_to_targets", "LABELS"),
    ("source_to_target", "LABELS"),
    ("source_to_target", "POSITIVES"),
)
FIELDS = ("python", "device", "threads", "memory_limit", "output_folder")
STORED = ("python", "device", "threads", "memory_limit_gb", "output_folder")


def algorithms():
    provider = QgsApplication.processingRegistry().providerById("geohgan")
    return provider and sorted(algorithm.id() for algorithm in provider.algorithms())


def menu():
    menus = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "Geo-Hgan"]
    return [action.text() for each in menus for action in each.actions()]


def choose(text):
    """Click on an entry of the menu."""
    menus = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "Geo-Hgan"]
    next(action for each in menus for action in each.actions() if action.text() == text).trigger()


def look_at_toolbox():
    seen["started"] = "geohgan" in plugins
    seen["heavy"] = [name for name in HEAVY if name in sys.modules]
    seen["algorithms"] = algorithms()
    seen["menu"] = menu()
    plugins["geohgan"].show_toolbox()
    toolbox = plugins["processing"].toolbox
    seen["toolbox_visible"] = toolbox.isVisible()
    seen["toolbox_current"] = toolbox.algorithmTree.currentIndex().data()
    seen["toolbox_expanded"] = toolbox.algorithmTree.isExpanded(toolbox.algorithmTree.currentIndex())
    screenshot("toolbox")


def look_at_options():
    """The options dialog is modal: a timer looks at it while it is open, sets the Python and accepts it."""

    def look():
        dialog = QApplication.activeModalWidget()
        # QGIS 3.40 puts the page into a scroll area of the same name.
        pages = dialog.findChildren(QWidget, "GeohganOptions")
        page = next(page for page in pages if hasattr(page, "python"))
        # Without a window manager, a dialog that is slow to open is not active by itself.
        QApplication.setActiveWindow(dialog)
        seen["options_shown"] = page.isVisible()
        seen["options_before"] = fields(page)
        page.python.setFilePath(sys.executable)
        page.device.setFocus()
        seen["options_tabs"] = []
        for _ in range(3):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            seen["options_tabs"].append(next((name for name in FIELDS if is_in(getattr(page, name))), None))
        page.device.setCurrentIndex(1)
        page.threads.setValue(1)
        page.memory_limit.setValue(2.5)
        page.output_folder.setFilePath(str(OUTPUT))
        page.refresh()
        seen["options_state"] = page.state.text()
        screenshot("options")
        # Newer QGIS 3.44 stores the pages at the button's signal, no longer at the dialog's.
        dialog.findChild(QDialogButtonBox, "buttonBox").button(QDialogButtonBox.StandardButton.Ok).click()

    later(1500, look)
    plugins["geohgan"].show_options()
    stored = QgsSettings()
    seen["options_stored"] = {key: str(stored.value(f"geohgan/{key}")) for key in STORED}


def fields(page):
    return [
        page.python.filePath(),
        page.device.currentData(),
        page.threads.text(),
        page.memory_limit.text(),
        page.output_folder.filePath(),
    ]


def is_in(field):
    focused = QApplication.focusWidget()
    return focused is field or field.isAncestorOf(focused)


def look_at_output_folder():
    """A dialog offers a new file of the folder."""
    dialog = processing.createAlgorithmDialog("geohgan:examplesurvey")
    parameters = dialog.mainWidget().createProcessingParameters()
    seen["suggested"] = parameters["STACK"].sink.staticValue()
    # The Python of the options lacks the engine's packages.
    dialog.show()
    dialog.activateWindow()
    QApplication.setActiveWindow(dialog)
    later(1500, lambda: QApplication.activeModalWidget().accept())
    dialog.runButton().click()
    seen["no_engine"] = [item.text() for item in dialog.messageBar().items()]
    screenshot("no_engine")
    dialog.messageBar().currentItem().findChild(QPushButton).click()
    QApplication.processEvents()
    seen["setup_opened"] = iface.mainWindow().findChild(QWidget, "GeohganSetup").isVisible()
    iface.mainWindow().findChild(QWidget, "GeohganSetup").close()
    dialog.close()


def look_at_deposits_and_options():
    """Known deposits start empty though a layer of points is active; options are shown by their names."""
    layer = QgsVectorLayer("Point?crs=EPSG:32633", "anomalies", "memory")
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    seen["deposits"] = {}
    for name, parameter in DEPOSITS:
        dialog = processing.createAlgorithmDialog(f"geohgan:{name}")
        dialog.show()
        QApplication.processEvents()
        wrappers = dialog.mainWidget().wrappers
        seen["deposits"][f"{name} {parameter}"] = wrappers[parameter].parameterValue()
        if name == "classify":
            box = wrappers["CLASSIFIER"].widget
            seen["classifiers"] = [box.itemText(index) for index in range(box.count())]
            seen["label"] = dialog.algorithm().checkParameterValues(
                {"INPUT": [], "POSITIVES": None}, QgsProcessingContext()
            )[1]
            wrappers[parameter].setParameterValue(layer.id(), QgsProcessingContext())
            seen["deposits_chosen"] = wrappers[parameter].parameterValue() == layer.id()
            screenshot("classify")
        dialog.close()
    evaluate = QgsApplication.processingRegistry().createAlgorithmById("geohgan:evaluate")
    model = QgsProcessingModelAlgorithm()
    step = ModelerParametersDialog(evaluate, model)
    later(500, step.reject)
    step.exec()
    boxes = [one for one in step.findChildren(QComboBox) if one.metaObject().className() == "QgsMapLayerComboBox"]
    seen["deposits"]["modeler"] = boxes[0].currentText() or None
    QgsProject.instance().removeMapLayer(layer)


def look_at_a_copy_of_a_workflow():
    """The entry is made when its menu opens."""
    from processing.modeler.ModelerDialog import ModelerDialog

    menus = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "Geo-Hgan"]
    (copies,) = (action.menu() for each in menus for action in each.actions() if action.menu())
    copies.aboutToShow.emit()
    copies.actions()[-1].trigger()
    model = ModelerDialog.dlgs[-1].model()
    seen["copy"] = [model.name(), model.sourceFilePath()]
    ModelerDialog.dlgs[-1].close()


def look_at_diagnostics():
    plugins["geohgan"].show_diagnostics()
    dialog = plugins["geohgan"]._diagnostics
    while not dialog.copy_button.isEnabled():
        QApplication.processEvents()
        time.sleep(0.05)
    seen["diagnostics"] = dialog.text.toPlainText()
    seen["diagnostics_focus"] = dialog.copy_button.hasFocus()
    screenshot("diagnostics")
    dialog.copy_button.click()
    seen["copied"] = QApplication.clipboard().text()
    dialog.reject()
    seen["diagnostics_closed"] = not dialog.isVisible()


def write_scores():
    """A score raster of 20 x 30 cells with a style beside it."""
    path = OUTPUT / "score.tif"
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 30, 20, 2, gdal.GDT_Float32)
    raster.SetGeoTransform((500_000, 500, 0, 7_200_000, 0, -500))
    raster.SetProjection(QgsCoordinateReferenceSystem("EPSG:32633").toWkt())
    for band, name in enumerate(("anomaly_score", "percentile"), start=1):
        raster.GetRasterBand(band).WriteArray(numpy.linspace(0, 100, 600).reshape(20, 30))
        raster.GetRasterBand(band).SetDescription(name)
    path.with_suffix(".qml").write_text("<qgis/>")
    return path


def look_at_styles():
    """The refusal without a raster; then the dialog, which is modal, on a score raster."""

    def look():
        dialog = QApplication.activeModalWidget()
        seen["style_of_elements"] = dialog.cut.isEnabled()
        dialog.band.setBand(2)
        seen["style_of_percentiles"] = dialog.cut.isEnabled()
        dialog.ramp.setCurrentIndex(dialog.ramp.findData("cividis"))
        dialog.blended.setChecked(True)
        screenshot("styles")
        dialog.accept()

    choose("Style of this layer…")
    seen["style_refused"] = iface.messageBar().currentItem().text()
    choose("Map to print…")
    seen["print_refused"] = iface.messageBar().currentItem().text()
    path = write_scores()
    layer = iface.addRasterLayer(str(path), "Heatmap")
    iface.setActiveLayer(layer)
    later(1500, look)
    choose("Style of this layer…")
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    seen["styled"] = [layer.renderer().band(), items[0].color.name(), items[-1].color.name()]
    seen["style_beside"] = "#ffea46" in path.with_suffix(".qml").read_text()
    seen["style_remembered"] = QgsSettings().value("geohgan/ramp/scores")


def look_at_sheet():
    iface.zoomToActiveLayer()
    choose("Map to print…")
    screenshot("sheet")
    seen["sheets"] = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
    seen["designers"] = [designer.masterLayout().name() for designer in iface.openLayoutDesigners()]
    for designer in iface.openLayoutDesigners():
        designer.close()


def look_at_toolbar():
    """Hidden, it stays so where QGIS restores its windows."""
    bar = iface.mainWindow().findChild(QToolBar, "GeohganToolBar")
    seen["toolbar"] = [action.text() for action in bar.actions()]
    seen["toolbar_shown"] = bar.isVisible()
    bar.toggleViewAction().trigger()
    state = iface.mainWindow().saveState()
    bar.toggleViewAction().trigger()
    iface.mainWindow().restoreState(state)
    seen["toolbar_hidden"] = bar.isHidden()


def look_at_models():
    """A damaged one, and none that is worth opening; then Score, as with a model."""
    broken = OUTPUT / "broken.geohgan"
    broken.write_text("nothing")
    choose("Models…")
    dialog = plugins["geohgan"]._models
    seen["models"] = [dialog.table.item(row, 0).text() for row in range(dialog.table.rowCount())]
    seen["models_fault"] = dialog.words.text()
    screenshot("models")
    dialog.use_button.setEnabled(True)
    dialog.use()
    score = next(one for one in QApplication.topLevelWidgets() if isinstance(one, AlgorithmDialog) and one.isVisible())
    seen["models_used"] = [score.algorithm().id(), score.mainWidget().wrappers["MODEL"].parameterValue()]
    score.close()
    broken.unlink()


def look_at_pdf():
    """The file dialog is modal: a timer chooses a name in it."""

    def look():
        dialog = QApplication.activeModalWidget()
        seen["pdf_suggested"] = dialog.selectedFiles()
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(OUTPUT / "map.pdf"))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    later(1500, look)
    before = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
    choose("Map and report as PDF…")
    seen["pdf"] = (OUTPUT / "map.pdf").read_bytes()[:5].decode()
    seen["pdf_said"] = iface.messageBar().currentItem().text()
    after = [layout.name() for layout in QgsProject.instance().layoutManager().printLayouts()]
    seen["pdf_leaves_layouts"] = after == before


def look_after_unloading():
    unloadPlugin("geohgan")
    bar = iface.mainWindow().findChild(QToolBar, "GeohganToolBar")
    seen["unloaded"] = {"algorithms": algorithms(), "menu": menu(), "toolbar": bool(bar and bar.isVisible())}
    loadPlugin("geohgan")
    startPlugin("geohgan")
    seen["loaded_again"] = {"algorithms": algorithms(), "menu": menu()}


start(
    look_at_toolbox,
    look_at_options,
    look_at_output_folder,
    look_at_deposits_and_options,
    look_at_a_copy_of_a_workflow,
    look_at_diagnostics,
    look_at_styles,
    look_at_sheet,
    look_at_toolbar,
    look_at_models,
    look_at_pdf,
    look_after_unloading,
)
