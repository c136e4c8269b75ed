"""What must run in the main thread, such as the drawing of layouts, called from wherever a run is."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QThread, pyqtSlot


class _Call(QObject):
    def __init__(self, function: Callable[[], None]):
        super().__init__()
        self._function = function
        self.error: Exception | None = None

    @pyqtSlot()
    def run(self) -> None:
        try:
            self._function()
        except Exception as error:
            self.error = error


def on_main_thread(function: Callable[[], None]) -> None:
    """Call a function in the main thread and wait for it; what it raises is raised here."""
    call, main = _Call(function), QCoreApplication.instance().thread()
    if QThread.currentThread() == main:
        call.run()
    else:
        call.moveToThread(main)
        QMetaObject.invokeMethod(call, "run", Qt.ConnectionType.BlockingQueuedConnection)
    if call.error:
        raise call.error
