"""What the desktop shows beside the sentence that an algorithm refuses with; elsewhere nobody listens."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Notices(QObject):
    """Signals:
    no_engine: the engine has no Python, or that lacks packages.
    """

    no_engine = pyqtSignal()


notices = Notices()
