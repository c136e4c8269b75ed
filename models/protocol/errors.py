"""The one exception whose text is written for the user."""

from __future__ import annotations


class EngineError(Exception):
    """A failure told in a sentence that the user can act on."""


class Cancelled(Exception):
    """The user stopped the job."""
