"""What nobody waits for any more ends at the next look, where it runs in a process that others share."""

from __future__ import annotations

from collections.abc import Callable


class Stopped(Exception):
    """Nobody waits for this any more."""


def _always() -> bool:
    return True


# Whether what this process computes is waited for; always, where it is no cluster's worker.
_is_wanted: Callable[[], bool] = _always


def look_at(is_wanted: Callable[[], bool]) -> None:
    """From now on, what this process computes is waited for as long as this is so."""
    global _is_wanted
    _is_wanted = is_wanted


def check() -> None:
    """Raise `Stopped` where nobody waits for what is computed."""
    if not _is_wanted():
        raise Stopped
