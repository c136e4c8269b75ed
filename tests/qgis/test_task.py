"""Work beside the desktop: how it goes on, and how it ends."""

from __future__ import annotations

import pytest


@pytest.fixture
def run(qgis):
    """Runs work as QGIS does, but here; gives the task, what it said on the way, and how it ended."""
    from geohgan.geohgan_qgis.task import Task

    def call(work):
        task, said, ends = Task("", work), [], []
        task.progressed.connect(lambda *words: said.append(words))
        task.ended.connect(lambda *end: ends.append(end))
        task.finished(task.run())
        (end,) = ends
        return task, said, end

    return call


def test_what_is_done_comes_back_and_what_is_said_on_the_way_is_words(run):
    from geohgan.models.protocol.text import Text

    def work(on_progress, cancelled):
        on_progress(40.0, Text("{count} of {total}", count=2, total=5))
        on_progress(60.0, "a line of another program's {as it is}")
        return {"cancelled": cancelled()}

    task, said, end = run(work)
    assert said == [(40.0, "2 of 5"), (60.0, "a line of another program's {as it is}")]
    assert end == (True, {"cancelled": False})
    assert task.progress() == 60.0


def test_a_failure_ends_it_with_its_sentence(run):
    from geohgan.models.protocol.errors import Cancelled, EngineError

    def fail(*_):
        raise EngineError("{file} cannot be read.", file="a.tif")

    def stop(*_):
        raise Cancelled("The job was cancelled.")

    assert run(fail)[2] == (False, "a.tif cannot be read.")
    assert run(stop)[2] == (False, "The job was cancelled.")


def test_what_nobody_has_thought_of_ends_it_by_name(run, qgis):
    logged = []
    qgis.messageLog().messageReceived.connect(lambda *message: logged.append(message))

    def break_down(*_):
        raise ZeroDivisionError("division by zero")

    assert run(break_down)[2] == (False, "ZeroDivisionError: division by zero")
    assert any("Traceback" in str(message[0]) and message[1] == "Geo-Hgan" for message in logged)


def test_what_is_cancelled_in_the_queue_says_so(qgis):
    from geohgan.geohgan_qgis.task import Task

    task, ends = Task("", lambda *_: None), []
    task.ended.connect(lambda *end: ends.append(end))
    # As QGIS does with one whose turn never came.
    task.cancel()
    task.finished(False)
    assert ends == [(False, "Cancelled before it began.")]
