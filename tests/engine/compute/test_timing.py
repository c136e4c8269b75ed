"""The time left, on a clock that the test sets."""

from __future__ import annotations

import pytest

from models.compute import timing
from models.compute.timing import TimeLeft


@pytest.mark.parametrize(
    ("before", "done", "seconds", "words"),
    [
        (0.0, 0.0, 10, "time left unknown"),
        (0.0, 0.5, 30, "about 30 s left"),
        (0.0, 0.25, 100, "about 5 min left"),
        (0.0, 0.1, 1000, "about 2.5 h left"),
        (0.5, 0.5, 10, "time left unknown"),
        (0.5, 0.75, 40, "about 40 s left"),  # what was done before the clock started took none of its time
        (0.0, 1.0, 60, "about 0 s left"),
    ],
)
def test_the_time_left_is_told_in_words(monkeypatch, before, done, seconds, words):
    monkeypatch.setattr(timing.time, "monotonic", lambda: 1000.0)
    left = TimeLeft(before)
    monkeypatch.setattr(timing.time, "monotonic", lambda: 1000.0 + seconds)
    assert str(left.at(done)) == words
