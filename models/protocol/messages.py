"""What a worker says: one JSON object a line.

{"type": "progress", "percent": 41.5, "text": "...", "values": {...}}           text may be empty
{"type": "log", "text": "...", "values": {...}}
{"type": "warning", "text": "...", "values": {...}}
{"type": "result", "values": {...}}                                             the last line of a job that succeeded
{"type": "error", "text": "...", "values": {...}, "detail": "..."}              the last line of one that failed

`text` and `values` are a `Text`: a template in English and what fills it.
"""

from __future__ import annotations

import json
import threading
import time
from typing import Any, TextIO

from .text import Text, Words, from_data, literal, plain

_FIELDS = {
    "progress": {"percent", "text", "values"},
    "log": {"text", "values"},
    "warning": {"text", "values"},
    "result": {"values"},
    "error": {"text", "values", "detail"},
}

_TEXT_SECONDS = 5.0


class Reporter:
    """Writes messages to a stream, flushing each; several threads may have it.

    What is said is a `Text`, or its template with the values that fill it.
    """

    def __init__(self, stream: TextIO):
        self._stream = stream
        self._turn = threading.Lock()
        self._last_text = 0.0

    def _say(self, kind: str, **fields: Any) -> None:
        line = json.dumps({"type": kind, **fields}, default=plain) + "\n"
        with self._turn:
            self._stream.write(line)
            self._stream.flush()

    def progress(self, percent: float, text: Words = "", /, **values: Any) -> None:
        """Report progress; a text within five seconds of the last one is dropped, so that logs stay readable."""
        now = time.monotonic()
        if text and now - self._last_text < _TEXT_SECONDS and percent < 100.0:
            text, values = "", {}
        if text:
            self._last_text = now
        self._say("progress", percent=round(percent, 2), **_data(text, values))

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
