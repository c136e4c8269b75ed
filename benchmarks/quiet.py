"""How a benchmark says how far it is."""

from __future__ import annotations

import sys

from models.protocol.text import Text, Words


class Quiet:
    """A reporter that passes on warnings alone."""

    def progress(self, percent: float, text: Words = "", /, **values: object) -> None: ...

    def log(self, text: Words, /, **values: object) -> None: ...

    def warning(self, text: Words, /, **values: object) -> None:
        say(f"Warning: {text if isinstance(text, Text) else Text(text, **values)}")


def say(text: str) -> None:
    """Tell how far a benchmark is, apart from its results."""
    print(text, file=sys.stderr, flush=True)
