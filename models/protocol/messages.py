"""What a worker says: one JSON object a line.

{"type": "progress", "percent": 41.5, "text": "...", "values": {...}}           text may be empty
{"type": "log", "text": "...", "values": {...}}
{"type": "warning", "text": "...", "values": {...}}
{"type": "result", "values": {...}}                                             the last line of a job that succeeded
{"type": "error", "text": "...", "values": {...}, "detail": "..."}              the last line of one that failed

`text` and `values` are a `Text`: a template in English and what fills it. A worker that was given several jobs adds
"job", the job file, to each message.
"""

from __future__ import annotations

import json
import threading
import time
from typing import Any, Optional, Protocol

from .text import Text, Words, from_data, literal, plain

_FIELDS = {
    "progress": {"percent", "text", "values"},
    "log": {"text", "values"},
    "warning": {"text", "values"},
    "result": {"values"},
    "error": {"text", "values", "detail"},
}

# What a job says last.
_LAST = ("result", "error")
_TEXT_SECONDS = 5.0
# Without news, a sign of life is given after so long, and again.
SIGN_SECONDS = 1.5


class Stream(Protocol):
    """Takes lines."""

    def write(self, line: str, /) -> object: ...

    def flush(self) -> object: ...


class Reporter:
    """Writes messages to a stream, flushing each; several threads may have it.

    What is said is a `Text`, or its template with the values that fill it.

    Args:
        stream: takes the messages.
        job: that each message names, if it is to name one.
        turn: of those that write to the stream.

    Attributes:
        has_ended: whether the result, or why there is none, was said.
    """

    def __init__(self, stream: Stream, job: str = "", turn: Optional[threading.Lock] = None):
        self._stream = stream
        self._names = {"job": job} if job else {}
        self._turn = turn or threading.Lock()
        self._last_text = self._percent = 0.0
        self._last_news = time.monotonic()
        self.has_ended = False

    def of_job(self, job: str) -> Reporter:
        """One that writes to the same stream, its messages naming a job."""
        return Reporter(self._stream, job, self._turn)

    def _say(self, kind: str, **fields: Any) -> None:
        with self._turn:
            self._last_news = time.monotonic()
            self.has_ended = kind in _LAST
            self._write(kind, fields)

    def _write(self, kind: str, fields: dict[str, Any]) -> None:
        self._stream.write(json.dumps({"type": kind, **self._names, **fields}, default=plain) + "\n")
        self._stream.flush()

    def progress(self, percent: float, text: Words = "", /, **values: Any) -> None:
        """Report progress; a text within five seconds of the last one is dropped, so that logs stay readable."""
        now = time.monotonic()
        if text and now - self._last_text < _TEXT_SECONDS and percent < 100.0:
            text, values = "", {}
        if text:
            self._last_text = now
        self._percent = round(percent, 2)
        self._say("progress", percent=round(percent, 2), **_data(text, values))

    def sign_of_life(self) -> None:
        """Say that the job is at work if there was no news for a while, as in a long step of a library."""
        with self._turn:
            now = time.monotonic()
            if self.has_ended or now - self._last_news < SIGN_SECONDS:
                return
            text = Text("")
            if now - self._last_text >= _TEXT_SECONDS and now - self._last_news >= _TEXT_SECONDS:
                text = Text("At work: {seconds:.0f} s since the last news", seconds=now - self._last_news)
                self._last_text = now
            self._write("progress", {"percent": self._percent, **text.to_data()})

    def log(self, text: Words, /, **values: Any) -> None:
        self._say("log", **_data(text, values))

    def warning(self, text: Words, /, **values: Any) -> None:
        self._say("warning", **_data(text, values))

    def result(self, results: dict[str, Any]) -> None:
        self._say("result", values=results)

    def error(self, text: Words, detail: str = "") -> None:
        self._say("error", **_data(text, {}), detail=detail)


def parse(line: str) -> dict[str, Any]:
    """The message in a line, its `text` as a `Text`; whatever is no message is a log line."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        message = None
    if isinstance(message, dict) and _FIELDS.get(str(message.get("type")), {""}) <= message.keys():
        if message["type"] == "result":
            return {**message, "values": from_data(message["values"])}
        text = from_data({"text": message["text"], "values": message.pop("values")})
        if isinstance(text, Text):
            return {**message, "text": text}
    return {"type": "log", "text": literal(line.rstrip())}


def _data(text: Words, values: dict[str, Any]) -> dict[str, Any]:
    return (text if isinstance(text, Text) else Text(text, **values)).to_data()
