"""Runs inside the QGIS desktop that test_desktop.py starts: looks around, and writes what it saw as JSON.

The environment variable GEOHGAN_TEST_OUTPUT names the folder for `seen.json` and the screenshots.
"""

import json
import os
import sys
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

OUTPUT = Path(os.environ["GEOHGAN_TEST_OUTPUT"])
HEAVY = ("torch", "rasterio", "scipy", "sklearn")
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
        page.python.setFilePath(sys.executable)
        page.refresh()
        seen["options_state"] = page.state.text()
        screenshot("options")
        dialog.accept()

    QTimer.singleShot(1500, guarded(look))
    plugins["geohgan"].show_options()
    seen["options_stored"] = QgsSettings().value("geohgan/python") == sys.executable


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
    look_after_unloading()
    finish()


QTimer.singleShot(2000, guarded(main))
