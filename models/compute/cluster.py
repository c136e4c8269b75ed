"""Blocks and trainings on the workers of a Dask cluster (dask.distributed), which read the rasters themselves."""

from __future__ import annotations

import itertools
import secrets
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from distributed import Client, Future, wait
from distributed.protocol import pickle
from distributed.scheduler import KilledWorker

from ..protocol.errors import EngineError
from ..protocol.messages import Reporter, parse
from ..protocol.outputs import has_given_up
from ..protocol.schedulers import Scheduler
from ..protocol.text import Text, plural
from .connection import client_of
from .fitness import UnfitError
from .mapping import OnShare, Work
from .parcel import Parcel, Whole, compute
from .workers import Workers

# How long a result may take on its way, and to say goodbye; between two looks at what else there is.
_FETCH_SECONDS, _CLOSE_SECONDS, _LOOK_SECONDS = 10.0, 1.0, 1.0
# Blocks that are waited for, for each worker and beside: one that is computed and one that comes next.
_EACH, _BESIDE = 2, 2


@contextmanager
def connected(scheduler: Scheduler, rasters: Sequence[str], threads: int, reporter: Reporter) -> Iterator[Cluster]:
    """The workers of a scheduler, all of which are fit for this run; see `mappers.mapper_of`."""
    client = client_of(scheduler)
    try:
        workers = Workers(client, scheduler.where, rasters, reporter)
        workers.check()
        reporter.log(
            "The Dask scheduler {scheduler} has {workers}, each of which computes one block or trains one model at a "
            "time, on {threads}. Its dashboard: {link}",
            scheduler=scheduler.where,
            workers=workers.count(),
            threads=plural(threads, "{number} thread", "{number} threads"),
            link=client.dashboard_link,
        )
        yield Cluster(client, workers, threads)
    finally:
        # Workers leave what a client waited for that is gone; see `stopping`.
        with suppress(OSError, TimeoutError, RuntimeError):
            client.close(_CLOSE_SECONDS)


@dataclass
class _Sent:
    """A work, and its parcel on the workers.

    Attributes:
        content: the work, pickled.
        parcel: None before it is sent.
        fit: the workers that may hold it; None for all.
    """

    content: bytes
    parcel: Future | None = None
    fit: tuple[str, ...] | None = None


@dataclass
class _Block:
    """A block that is computed by one of some workers, or of all where those are None."""

    item: Any
    future: Future
    fit: tuple[str, ...] | None


class Cluster:
    """Has blocks computed by workers; see `mapping.Mapper`."""

    def __init__(self, client: Client, workers: Workers, threads: int):
        self._client, self._workers, self._threads = client, workers, threads
        self._run = f"geohgan-{secrets.token_hex(8)}"
        self._numbers = itertools.count()

    def map(self, work: Work, items: Iterable[Any], on_share: OnShare = lambda share: None) -> Iterator[Any]:
        """See `mapping.Mapper`."""
        sent = _Sent(pickle.dumps(work))
        waiting: deque[_Block] = deque()
        for item in items:
            waiting.append(self._send(sent, item))
            # A first block for each worker that has come since, before any is waited for.
            if len(waiting) >= _EACH * len(self._workers) + _BESIDE:
                yield self._result(sent, waiting.popleft())
        while waiting:
            yield self._result(sent, waiting.popleft())

    def call(self, work: Callable[[Reporter], Any], reporter: Reporter) -> Any:
        """See `mapping.Mapper`."""
        topic = f"{self._run}-{next(self._numbers)}"
        self._client.subscribe_topic(topic, lambda event: _relay(event[1], reporter))
        reporter.log("Waiting for a worker that is free.")
        (result,) = self.map(Whole(work, topic), [None])
        self._client.unsubscribe_topic(topic)
        return result

    def at(self, time_left: Text) -> Text:
        """See `mapping.Mapper`."""
        return Text("{time_left}, {workers}", time_left=time_left, workers=self._workers.count())

    def _send(self, sent: _Sent, item: Any) -> _Block:
        """Have a block computed by a worker that is fit."""
        fit = self._workers.fit
        if sent.parcel is None or sent.fit != fit:
            sent.fit = fit
            sent.parcel = self._submit(fit, Parcel, sent.content, self._threads, self._workers.wanted)
        return _Block(item, self._submit(fit, compute, sent.parcel, item), fit)

    def _submit(self, fit: tuple[str, ...] | None, function: Any, *arguments: Any) -> Future:
        return self._client.submit(function, *arguments, key=f"{self._run}-{next(self._numbers)}", workers=fit)

    def _result(self, sent: _Sent, block: _Block) -> Any:
        """What a worker found, once it is there."""
        while True:
            try:
                while not self._is_done(block.future):
                    if self._workers.are_gone(block.fit):
                        block = self._send(sent, block.item)
                return block.future.result(timeout=_FETCH_SECONDS)
            except (UnfitError, ImportError):  # Of a worker that has joined late.
                self._workers.look(anew=True)
                if block.fit == self._workers.fit:
                    raise
                block = self._send(sent, block.item)
            except KilledWorker as error:
                raise EngineError(
                    "A block or a training ended several workers one after the other, the last of them {worker}: most "
                    "likely they ran out of memory. Give each worker more, or work on fewer bands.",
                    worker=str(getattr(error.last_worker, "address", error.last_worker)),
                ) from error
            except TimeoutError:
                if block.future.status == "error":  # The block's own.
                    raise
            except (CancelledError, OSError) as error:
                if block.future.status == "error":  # The block's own.
                    raise
                raise self._workers.gone() from error

    def _is_done(self, future: Future) -> bool:
        """Wait a while; whether that was long enough."""
        if has_given_up():
            raise EngineError("Stopped.")
        self._workers.look()
        try:
            with self._client.as_current():
                wait(future, timeout=_LOOK_SECONDS)
        except TimeoutError:
            return False
        return True


def _relay(line: str, reporter: Reporter) -> None:
    """Tell here what was told on a worker."""
    message = parse(line)
    if message["type"] == "progress":
        reporter.progress(message["percent"], message["text"])
    else:
        (reporter.warning if message["type"] == "warning" else reporter.log)(message["text"])
