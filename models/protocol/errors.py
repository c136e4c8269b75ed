"""The exceptions whose text is written for the user."""

from __future__ import annotations

from typing import Any

from .text import Text, Words


class Said(Exception):
    """What ends a job, in a sentence.

    Args:
        text: the sentence, or its template.
        detail: for a report, such as a traceback; not translated.
        values: what fills the template.

    Attributes:
        text: the sentence, to be said in any language; `str()` says it in English.
        detail: as given.
    """

    def __init__(self, text: Words = "", /, detail: str = "", **values: Any):
        self.text = text if isinstance(text, Text) else Text(text, **values)
        self.detail = detail
        super().__init__(str(self.text))


class EngineError(Said):
    """A failure; the sentence is one that the user can act on."""


class Cancelled(Said):
    """The user stopped the job."""
