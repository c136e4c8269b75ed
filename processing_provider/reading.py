"""How many of a layer's features are read: a look where a dialog waits, all of them where a run can be cancelled."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Optional

from qgis.core import QgsFeature, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..models.protocol.errors import Cancelled
from .markup import never_html
from .texts import tr

# Features that are read in less than a second.
A_LOOK = 5_000
_BETWEEN_NEWS = 1_000
_SECONDS = 0.2


class Reading:
    """Of all layers of a run.

    Attributes:
        is_cut: whether a layer has more features than were to be read.
    """

    def __init__(self, most: Optional[int] = None, feedback: Optional[QgsProcessingFeedback] = None):
        """Read all features, or only so many of each layer; the feedback is told of them."""
        self.is_cut = False
        self._most = most
        self._feedback = feedback

    def of(self, features: Iterable[QgsFeature], count: int, layer: str) -> Iterator[QgsFeature]:
        """Features of a layer that has so many."""
        for number, feature in enumerate(features):
            if number == self._most:
                self.is_cut = True
                return
            if self._feedback is not None and number and number % _BETWEEN_NEWS == 0:
                told = tr("Reading {layer}: {number:,} of {count:,} features")
                self._feedback.setProgressText(never_html(told.format(layer=layer, number=number, count=count)))
                if is_cancelled(self._feedback):
                    raise Cancelled
            yield feature


def is_cancelled(feedback: QgsProcessingFeedback) -> bool:
    """Whether the user wants to stop."""
    # The batch panel of older versions runs in the main thread: its Cancel button must get its events.
    if QThread.currentThread() == QCoreApplication.instance().thread():
        QCoreApplication.processEvents()
    return bool(feedback.isCanceled())


@contextmanager
def cancellable(is_cancelled: Callable[[], bool]) -> Iterator[None]:
    """Raise `Cancelled` amid what is done here soon after `is_cancelled`, however long a step of it takes."""
    thread, over, lock = threading.get_ident(), threading.Event(), threading.Lock()

    def raise_there(error: Optional[type[BaseException]]) -> None:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(
            ctypes.c_ulong(thread), None if error is None else ctypes.py_object(error)
        )

    def watch() -> None:
        while not over.wait(_SECONDS):
            with lock:
                if is_cancelled() and not over.is_set():
                    raise_there(Cancelled)
                    return

    threading.Thread(target=watch, daemon=True).start()
    try:
        yield
    finally:
        with lock:
            over.set()
            raise_there(None)
