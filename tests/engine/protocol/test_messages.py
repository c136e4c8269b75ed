from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from models.protocol import messages
from models.protocol.messages import Reporter, parse
from models.protocol.text import Text, literal


@pytest.fixture
def said():
    """A reporter and what it has said, parsed."""
    stream = io.StringIO()
    return Reporter(stream), lambda: [parse(line) for line in stream.getvalue().splitlines()]


def test_every_message_survives_its_line(said):
    reporter, lines = said
    reporter.progress(12.3456, "Epoch {number}", number=1)
    reporter.log("two\nlines, ünicode")
    reporter.warning("{file}: careful", file=Path("a.tif"))
    reporter.error(Text("It failed."), "Traceback")
    reporter.result({"auc": 0.75, "missing": None})
    assert lines() == [
        {"type": "progress", "percent": 12.35, "text": Text("Epoch {number}", number=1)},
        {"type": "log", "text": Text("two\nlines, ünicode")},
        {"type": "warning", "text": Text("{file}: careful", file="a.tif")},
        {"type": "error", "text": Text("It failed."), "detail": "Traceback"},
        {"type": "result", "values": {"auc": 0.75, "missing": None}},
    ]


def test_a_text_within_a_text_and_within_a_result_survives(said):
    reporter, lines = said
    device = Text("CPU, {count} threads", count=2)
    reporter.log("Device: {device}.", device=device)
    reporter.log(Text("Device: {device}.", device=device))
    reporter.result({"device": device, "all": [device, "cuda"]})
    log, again, result = lines()
    assert log == again == {"type": "log", "text": Text("Device: {device}.", device=device)}
    assert str(log["text"]) == "Device: CPU, 2 threads."
    assert result["values"] == {"device": device, "all": [device, "cuda"]}


def test_progress_texts_within_five_seconds_are_dropped_but_not_the_last(said, monkeypatch):
    reporter, lines = said
    clock = [100.0]
    monkeypatch.setattr(messages.time, "monotonic", lambda: clock[0])
    for now, percent in ((100.0, 1), (102.5, 2), (105.1, 3), (105.2, 100)):
        clock[0] = now
        reporter.progress(percent, "at {now}", now=now)
    assert [str(message["text"]) for message in lines()] == ["at 100.0", "", "at 105.1", "at 105.2"]
    assert [message["percent"] for message in lines()] == [1, 2, 3, 100]


def test_numbers_of_numpy_and_paths_become_plain(said):
    numpy = pytest.importorskip("numpy")
    reporter, lines = said
    reporter.result({"count": numpy.int64(3), "auc": numpy.float32(0.5), "output": Path("a.tif")})
    assert lines()[0]["values"] == {"count": 3, "auc": 0.5, "output": "a.tif"}


@pytest.mark.parametrize(
    "line",
    [
        "plain words",
        "",
        "17",
        "[1, 2]",
        '{"type": "unheard of", "text": ""}',
        '{"type": ["log"], "text": ""}',
        '{"type": "progress"}',
        '{"type": "log", "text": "without values"}',
        '{"type": "log", "text": 7, "values": {}}',
        '{"type": "log", "text": "odd", "values": [7]}',
        json.dumps({"type": "result"}),
        '{"type": "log"',
        "[" * 100_000,
    ],
)
def test_what_is_no_message_is_a_log_line(line):
    assert parse(line + "\n") == {"type": "log", "text": literal(line)}


def test_a_sign_of_life_is_given_where_there_is_no_news(said, monkeypatch):
    reporter, lines = said
    now = messages.time.monotonic()
    clock = iter([now + 1, now + 2, now + 3, now + 9, now + 10, now + 11, now + 20])
    reporter.progress(12.0, "Reading")
    monkeypatch.setattr(messages.time, "monotonic", lambda: next(clock))
    for _ in range(5):
        reporter.sign_of_life()
    first, *signs = lines()
    assert [(sign["type"], sign["percent"]) for sign in signs] == [("progress", 12.0)] * 4
    assert [str(sign["text"]) for sign in signs] == ["", "", "At work: 9 s since the last news", ""]
    reporter.result({})
    reporter.sign_of_life()
    assert lines()[-1]["type"] == "result"
