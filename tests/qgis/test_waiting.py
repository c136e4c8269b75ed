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
    ours = "Executing 2.1 Train model"
    tasks = [QgsTask.fromFunction(name, lambda task: None) for name in (ours, "another", ours)]
    for task in tasks:
        task.hold()
        held.append(manager.addTask(task))
    queue(lambda: bar.items())
    (item,) = bar.items()
    assert item.text().startswith("2.1 Train model waits until QGIS has a thread for it")
    item.findChild(QPushButton).click()
    assert tasks[0].isCanceled() and not bar.items()
    queue(lambda: bar.items())
    bar.items()[0].findChild(QPushButton).click()
    assert tasks[2].isCanceled()
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


def test_the_task_of_a_batch_ends_though_its_feedback_stays(qgis, queue, monkeypatch):
    """QGIS keeps the error of a row that fails, and with it the feedback."""
    from geohgan.geohgan_qgis import batch_results
    from processing.gui import BatchAlgorithmDialog as panel
    from qgis.core import QgsProcessingFeedback

    monkeypatch.setattr(panel, "QgsScopedProxyProgressTask", panel.QgsScopedProxyProgressTask)
    batch_results.mend()
    mended = panel.QgsScopedProxyProgressTask
    batch_results.mend()
    assert panel.QgsScopedProxyProgressTask is mended
    task, feedback = mended("a batch"), QgsProcessingFeedback()
    feedback.progressChanged.connect(task.setProgress)
    feedback.setProgress(40)

    def progress():
        return [one.progress() for one in qgis.taskManager().tasks() if one.description() == "a batch"]

    queue(lambda: progress() == [40])
    del task
    queue(lambda: progress() == [])
    feedback.setProgress(50)
