"""Runs that wait in QGIS's queue, and the batch panel of QGIS 3.22."""

from __future__ import annotations

import inspect
import time

import pytest


@pytest.fixture
def queue(qgis):
    """Waits for what must come, QGIS at work meanwhile."""

    def wait(condition):
        end = time.monotonic() + 20
        while not condition() and time.monotonic() < end:
            qgis.processEvents()
            time.sleep(0.01)
        assert condition()

    return wait


def test_a_run_that_waits_is_told_and_can_be_cancelled(qgis, queue):
    from geohgan.geohgan_qgis.waiting import Waiting
    from qgis.core import QgsTask
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QPushButton

    manager, bar = qgis.taskManager(), QgsMessageBar()
    waiting = Waiting(bar, lambda: ["2.1 Train model"], patience=10)
    first, held = QgsTask.fromFunction("another thing", lambda task: None), []
    tasks = [QgsTask.fromFunction(name, lambda task: None) for name in ("Executing 2.1 Train model", "another")]
    for task in tasks:
        task.hold()
        held.append(manager.addTask(task))
    queue(lambda: bar.items())
    (item,) = bar.items()
    assert item.text().startswith("Executing 2.1 Train model waits until QGIS has a thread for it")
    item.findChild(QPushButton).click()
    assert tasks[0].isCanceled() and not bar.items()
    tasks[1].cancel()
    waiting.end()
    del first


def test_the_list_of_results_does_without_the_time_that_batches_do_not_give(qgis, monkeypatch):
    from geohgan.geohgan_qgis import batch_results
    from processing.core.ProcessingResults import resultsList

    monkeypatch.setattr(resultsList, "results", [])
    monkeypatch.setattr(resultsList, "addResult", resultsList.addResult, raising=False)
    batch_results.mend()
    resultsList.addResult(icon=None, name="Survey report [0]", result="r.html")
    (found,) = resultsList.getResults()
    assert found.timestamp is not None and found.filename == "r.html"
    mended = resultsList.addResult
    batch_results.mend()
    assert resultsList.addResult is mended
    assert inspect.signature(mended).parameters["timestamp"].default is None
