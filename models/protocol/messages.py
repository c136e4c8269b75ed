"""What a worker says: one JSON object a line.

{"type": "progress", "percent": 41.5, "text": "..."}     text may be empty
{"type": "log", "text": "..."}
{"type": "warning", "text": "..."}
{"type": "result", "values": {...}}                      the last line of a job that succeeded
{"type": "error", "text": "...", "detail": "..."}        the last line of one that failed; detail may be empty
"""

from __future__ import annotations

import json
import threading
import time
from typing import Any, TextIO

_FIELDS = {
    "progress": {"percent", "text"},
    "log": {"text"},
    "warning": {"text"},
    "result": {"values"},
    "error": {"text", "detail"},
}

_TEXT_SECONDS = 5.0


class Reporter:
    """Writes messages to a stream, flushing each; several threads may have it."""

    def __init__(self, stream: TextIO):
        self._stream = stream
        self._turn = threading.Lock()
        self._last_text = 0.0

    def _say(self, kind: str, **values: Any) -> None:
        line = json.dumps({"type": kind, **values}, default=_plain) + "\n"
        with self._turn:
            self._stream.write(line)
            self._stream.flush()

    def progress(self, percent: float, text: str = "") -> None:
        """Report progress; a text within five seconds of the last one is dropped, so that logs stay readable."""
        now = time.monotonic()
        if text and now - self._last_text < _TEXT_SECONDS and percent < 100.0:
            text = ""
        if text:
            self._last_text = now
        self._say("progress", percent=round(percent, 2), text=text)

    def log(self, text: str) -> None:
        self._say("log", text=text)

    def warning(self, text: str) -> None:
        self._say("warning", text=text)

    def result(self, values: dict[str, Any]) -> None:
        self._say("result", values=values)

    def error(self, text: str, detail: str = "") -> None:
        self._say("error", text=text, detail=detail)


def parse(line: str) -> dict[str, Any]:
    """The message in a line; whatever is no message is a log line."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        message = None
    if isinstance(message, dict):
        fields = _FIELDS.get(str(message.get("type")))
        if fields is not None and fields <= message.keys():
            return message
    return {"type": "log", "text": line.rstrip()}


def _plain(value: Any) -> Any:
    """A number of numpy's as one of Python's, and a path as its text."""
    return value.item() if hasattr(value, "item") else str(value)
