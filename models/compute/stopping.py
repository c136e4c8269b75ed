"""A block that nobody waits for any more ends at the next look, where it runs in a process that others share."""

from __future__ import annotations

import threading

# Runs that were stopped, and that of the block that this process computes; empty where it is no cluster's worker.
_stopped: set[str] = set()
_running = ""
_turn = threading.Lock()


class Stopped(Exception):
    """The run of this block was stopped."""


def stop(run: str) -> None:
    """Have the blocks of a run end, the one that is being computed and those to come."""
    with _turn:
        _stopped.add(run)


def start(run: str) -> None:
    """The process computes a block of this run from now on; raises `Stopped` where that was stopped."""
    global _running
    with _turn:
        _running = run
    check()


def check() -> None:
    """Raise `Stopped` where the run of the block was stopped."""
    if _running and _running in _stopped:
        raise Stopped
