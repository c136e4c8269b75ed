"""What has the blocks of a job computed, or a model trained: here, or on a Dask cluster (`cluster.Cluster`)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol

from ..protocol.messages import Reporter
from ..protocol.text import Text

# Is told the share of a block that is done, 0 to 1.
OnShare = Callable[[float], None]


class Work(Protocol):
    """Computes a block; on a cluster it is sent to each worker once, so that it must be possible to pickle it."""

    def __call__(self, item: Any, on_share: OnShare, /) -> Any: ...


class Mapper(Protocol):
    """Has blocks computed, and what is no block."""

    def map(self, work: Work, items: Iterable[Any], on_share: OnShare = ...) -> Iterator[Any]:
        """Do some work on each item; the results, in the order of the items, of which few are taken ahead.

        Args:
            work: computes one.
            items: what it is told; small.
            on_share: is told the share that is done of an item that is computed here.
        """

    def call(self, work: Callable[[Reporter], Any], reporter: Reporter) -> Any:
        """Do a work as a whole, such as a training; its result.

        Args:
            work: is given what it tells how it goes; on a cluster, one worker does it.
            reporter: is told that.
        """

    def at(self, time_left: Text) -> Text:
        """The time left, with what else there is to say of the progress."""


class Here:
    """Computes the blocks one after the other, on the threads of this process."""

    def map(self, work: Work, items: Iterable[Any], on_share: OnShare = lambda share: None) -> Iterator[Any]:
        """See `Mapper`."""
        return (work(item, on_share) for item in items)

    def call(self, work: Callable[[Reporter], Any], reporter: Reporter) -> Any:
        """See `Mapper`."""
        return work(reporter)

    def at(self, time_left: Text) -> Text:
        """See `Mapper`."""
        return time_left
