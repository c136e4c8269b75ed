"""What the scripts that run inside a QGIS desktop share: what they saw, their screenshots, and how they end.

The environment variable GEOHGAN_TEST_OUTPUT names the folder for `seen.json` and the screenshots.
"""

import gc
import json
import os
import traceback
from pathlib import Path

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

OUTPUT = Path(os.environ["GEOHGAN_TEST_OUTPUT"])
# Milliseconds until the desktop stands.
_START = 2000
seen = {}


def screenshot(name):
    QApplication.processEvents()
    iface.mainWindow().screen().grabWindow(0).save(str(OUTPUT / f"{name}.png"))


def later(milliseconds, look):
    """Look in some time, even where a dialog is waited for; what fails ends QGIS."""

    def guarded():
        try:
            look()
        except Exception:
            seen["error"] = traceback.format_exc()
            screenshot("error")
            _finish()

    QTimer.singleShot(milliseconds, guarded)


def start(*looks):
    """Look around in turn once the desktop stands, and end QGIS."""
    # Python's collector runs often, so that what it takes away too soon shows.
    gc.set_threshold(50, 2, 2)

    def look_around():
        for look in looks:
            look()
        _finish()

    later(_START, look_around)


def _finish():
    (OUTPUT / "seen.json").write_text(json.dumps(seen, indent=1))
    os._exit(0)
