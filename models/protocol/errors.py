"""The exceptions whose text is written for the user."""

from __future__ import annotations


class EngineError(Exception):
    """A failure told in a sentence that the user can act on; `detail`, where there is one, is for a report."""

    def __init__(self, text: str = "", detail: str = ""):
        super().__init__(text)
        self.detail = detail


class Cancelled(Exception):
    """The user stopped the job."""
