"""Runs inside the QGIS desktop that test_desktop.py starts: looks around, and writes what it saw as JSON.

The environment variable GEOHGAN_TEST_OUTPUT names the folder for `seen.json` and the screenshots.
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path

import processing
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

OUTPUT = Path(os.environ["GEOHGAN_TEST_OUTPUT"])
HEAVY = ("torch", "rasterio", "scipy", "sklearn")
FIELDS = ("python", "device", "threads", "memory_limit", "output_folder")
STORED = ("python", "device", "threads", "memory_limit_gb", "output_folder")
seen = {}


def algorithms():
    provider = QgsApplication.processingRegistry().providerById("geohgan")
    return provider and sorted(algorithm.id() for algorithm in provider.algorithms())


def menu():
    menus = [action.menu() for action in iface.rasterMenu().actions() if action.text() == "Geo-Hgan"]
    return [action.text() for each in menus for action in each.actions()]


def screenshot(name):
    QApplication.processEvents()
    iface.mainWindow().screen().grabWindow(0).save(str(OUTPUT / f"{name}.png"))


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
        dialog.accept()

    QTimer.singleShot(1500, guarded(look))
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
    dialog.close()


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


def look_after_unloading():
    unloadPlugin("geohgan")
    seen["unloaded"] = {"algorithms": algorithms(), "menu": menu()}
    loadPlugin("geohgan")
    startPlugin("geohgan")
    seen["loaded_again"] = {"algorithms": algorithms(), "menu": menu()}


def guarded(look):
    def call():
        try:
            look()
        except Exception:
            seen["error"] = traceback.format_exc()
            finish()

    return call


def finish():
    (OUTPUT / "seen.json").write_text(json.dumps(seen, indent=1))
    os._exit(0)


def main():
    look_at_toolbox()
    look_at_options()
    look_at_output_folder()
    look_at_diagnostics()
    look_after_unloading()
    finish()


QTimer.singleShot(2000, guarded(main))
