"""Progress through long lists, such as those of a hundred thousand deposits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")
# Is called with the share of something that is done.
OnProgress = Callable[[float], None]
# Items before progress is told.
_AT_ONCE = 256


def untold(share: float) -> None:
    """Tell nobody."""


def part(on_progress: OnProgress, start: float, stop: float) -> OnProgress:
    """Tells the progress of a part of the work, from one share of the whole to another."""
    return lambda share: on_progress(start + (stop - start) * share)


def told(items: Sequence[T], on_progress: OnProgress) -> Iterator[T]:
    """The items, and progress through them."""
    for number, item in enumerate(items):
        if number % _AT_ONCE == 0:
            on_progress(number / len(items))
        yield item
