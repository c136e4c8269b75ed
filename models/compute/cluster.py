"""Blocks on the workers of a Dask cluster (dask.distributed), which read the rasters themselves."""

from __future__ import annotations

import importlib.util
import logging
import os
import secrets
import time
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from typing import Any

import dask.config
from distributed import Client, Future, Security, wait
from distributed.protocol import pickle
from distributed.scheduler import KilledWorker

from ..protocol.environment import OPTIONS
from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.schedulers import Scheduler
from ..protocol.text import Text, plural
from . import stopping
from .fitness import fitness
from .mapping import OnShare, Work
from .parcel import Parcel, compute

# How long the scheduler, its first worker and an answer of all workers are waited for, and how long a run goes on
# without a worker: one that died may be started again.
_CONNECT_SECONDS, _WORKER_SECONDS, _ANSWER_SECONDS, _WITHOUT_SECONDS = 10.0, 15.0, 20.0, 12.0
_LOOK_SECONDS, _FETCH_SECONDS, _CLOSE_SECONDS = 1.0, 10.0, 1.0
# Blocks that are waited for, for each worker and beside: one that is computed and one that comes next.
_EACH, _BESIDE = 2, 2

# What becomes of the run is said by the engine.
logging.getLogger("distributed").setLevel(logging.CRITICAL)


@contextmanager
def connected(scheduler: Scheduler, rasters: Sequence[str], threads: int, reporter: Reporter) -> Iterator[Cluster]:
    """The workers of a scheduler, all of which are fit for this run; see `mappers.mapper_of`."""
    client = _client(scheduler)
    cluster = Cluster(client, scheduler, rasters, threads)
    try:
        cluster.check()
        cluster.tell(reporter)
        yield cluster
    except BaseException:
        cluster.stop()
        raise
    finally:
        with suppress(OSError, TimeoutError, RuntimeError):
            client.close(_CLOSE_SECONDS)


class Cluster:
    """Has blocks computed by workers; see `mapping.Mapper`."""

    def __init__(self, client: Client, scheduler: Scheduler, rasters: Sequence[str], threads: int):
        self._client, self._scheduler, self._threads = client, scheduler, threads
        self._fitness = fitness(rasters)
        self._run = f"geohgan-{secrets.token_hex(8)}"
        self._workers: list[str] = []
        self._looked = self._had_workers = time.monotonic()

    def check(self) -> None:
        """Raise an EngineError unless there are workers, and all are fit for this run."""
        try:
            self._client.wait_for_workers(1, timeout=_WORKER_SECONDS)
        except TimeoutError as error:
            raise EngineError(
                "The Dask scheduler {scheduler} has no worker: start some, and run again.",
                scheduler=self._scheduler.where,
            ) from error
        except (OSError, CancelledError) as error:
            raise self._gone() from error
        for worker, found in self._asked(importlib.util.find_spec, __name__).items():
            if found is None or isinstance(found, BaseException):
                raise EngineError(
                    "The worker {worker} has no Geo-Hgan engine ({fault}): start it with the plugin's folder in "
                    "PYTHONPATH, in an environment that has the engine's packages.",
                    worker=worker,
                    fault=str(found),
                )
        for worker, found in self._asked(fitness, self._fitness.rasters, self._fitness.files).items():
            if isinstance(found, BaseException):
                raise EngineError("The worker {worker} cannot take part: {fault}", worker=worker, fault=str(found))
            self._fitness.check(found, worker)

    def tell(self, reporter: Reporter) -> None:
        """Log who computes."""
        self._look()
        reporter.log(
            "The blocks are computed on the Dask scheduler {scheduler}, by {workers}, one at a time each on {threads}. "
            "Its dashboard: {link}",
            scheduler=self._scheduler.where,
            workers=self._count(),
            threads=plural(self._threads, "{number} thread", "{number} threads"),
            link=self._client.dashboard_link,
        )

    def map(self, work: Work, items: Iterable[Any], on_share: OnShare = lambda share: None) -> Iterator[Any]:
        """See `mapping.Mapper`."""
        key = f"{self._run}-{secrets.token_hex(4)}"
        content = pickle.dumps(work)
        parcel = self._client.submit(Parcel, content, self._run, self._threads, self._fitness, key=f"{key}-work")
        waiting: deque[Future] = deque()
        for number, item in enumerate(items):
            waiting.append(self._client.submit(compute, parcel, item, key=f"{key}-{number}"))
            # A first block for each worker that has come since, before any is waited for.
            if len(waiting) >= _EACH * len(self._workers) + _BESIDE:
                yield self._result(waiting.popleft())
        while waiting:
            yield self._result(waiting.popleft())

    def at(self, time_left: Text) -> Text:
        """See `mapping.Mapper`."""
        return Text("{time_left}, {workers}", time_left=time_left, workers=self._count())

    def stop(self) -> None:
        """Have the workers leave what they compute for this run."""
        with suppress(Exception):
            self._answers(_CLOSE_SECONDS, stopping.stop, self._run)

    def _result(self, future: Future) -> Any:
        """What a worker found, once it is there."""
        try:
            while True:
                if time.monotonic() - self._looked > _LOOK_SECONDS:
                    self._look()
                try:
                    with self._client.as_current():
                        wait(future, timeout=_LOOK_SECONDS)
                    return future.result(timeout=_FETCH_SECONDS)
                except TimeoutError:
                    if future.status == "error":  # The block's own.
                        raise
        except KilledWorker as error:
            raise EngineError(
                "A block ended several workers one after the other, the last of them {worker}: most likely they ran "
                "out of memory. Give each worker more, or work on fewer bands.",
                worker=str(getattr(error.last_worker, "address", error.last_worker)),
            ) from error
        except (CancelledError, OSError) as error:
            if future.status == "error":  # The block's own.
                raise
            raise self._gone() from error

    def _look(self) -> None:
        """See which workers there are."""
        if self._client.status != "running":
            raise self._gone()
        try:
            self._workers = list(self._client.nthreads())
        except (OSError, CancelledError):  # Too busy, or about to be gone: the next look tells.
            self._workers = []
        self._looked = time.monotonic()
        if self._workers:
            self._had_workers = self._looked
        elif self._looked - self._had_workers > _WITHOUT_SECONDS:
            raise EngineError(
                "No worker of the Dask scheduler {scheduler} is left: see their logs, start them again, and run again.",
                scheduler=self._scheduler.where,
            )

    def _asked(self, function: Any, *arguments: Any) -> Mapping[str, Any]:
        """What each worker answers that stays, or an exception in its place."""
        try:
            answers = self._answers(_ANSWER_SECONDS, function, *arguments)
            there = self._client.nthreads()
            return {worker: answer for worker, answer in answers.items() if worker in there}
        except TimeoutError as error:
            raise EngineError(
                "The worker {worker} does not answer within {seconds:g} seconds: end it, and run again.",
                worker=self._silent(),
                seconds=_ANSWER_SECONDS,
            ) from error
        except (OSError, CancelledError) as error:
            raise self._gone() from error

    def _answers(self, seconds: float, function: Any, *arguments: Any, **options: Any) -> Mapping[str, Any]:
        # What `Client.run` does, but that it waits forever.
        return self._client.sync(
            self._client._run, function, *arguments, on_error="return", callback_timeout=seconds, **options
        )

    def _silent(self) -> str:
        """The first worker that does not answer."""
        for worker in self._client.nthreads():
            try:
                self._answers(_LOOK_SECONDS, os.getpid, workers=[worker])
            except TimeoutError:
                return worker
        return "-"

    def _count(self) -> Text:
        return plural(len(self._workers), "{number} worker", "{number} workers")

    def _gone(self) -> EngineError:
        return EngineError(
            "The Dask scheduler {scheduler} is gone: see its log, start it again, and run again.",
            scheduler=self._scheduler.where,
        )


def _client(scheduler: Scheduler) -> Client:
    """A connection to a scheduler.

    Raises:
        EngineError: there is none.
    """
    where = {"scheduler_file": scheduler.where} if scheduler.is_file else {"address": scheduler.where}
    if scheduler.is_file and not os.path.isfile(scheduler.where):
        raise EngineError("The scheduler file {file} does not exist.", file=scheduler.where)
    try:
        return Client(
            **where, timeout=_CONNECT_SECONDS, security=_security(scheduler), set_as_default=False, name="geohgan"
        )
    # Dask asserts that an address has a host.
    except (OSError, ValueError, TypeError, RuntimeError, TimeoutError, AssertionError) as error:
        raise EngineError(
            "The Dask scheduler {scheduler} does not answer ({error}): see that it runs and can be reached from here, "
            "or leave it empty to compute on this machine.",
            scheduler=scheduler.where,
            error=str(error) or type(error).__name__,
        ) from error


def _security(scheduler: Scheduler) -> Security:
    """The certificates that a file of Dask's configuration names, or else Dask's own configuration on this machine."""
    if scheduler.security and not os.path.isfile(scheduler.security):
        raise EngineError(
            "The file {file}, which is to name Dask's certificates, does not exist.", file=scheduler.security
        )
    try:
        named = dask.config.collect_yaml([scheduler.security]) if scheduler.security else []
        with dask.config.set(dask.config.merge(dask.config.config, *named)):
            security = Security(**({"require_encryption": True} if named else {}))
    except (OSError, ValueError, TypeError, RuntimeError, AttributeError) as error:
        raise EngineError(
            "The file {file} does not name Dask's certificates as Dask's configuration does ({error}).",
            file=scheduler.security,
            error=str(error),
        ) from error
    if scheduler.where.startswith("tls://") and getattr(security, "tls_ca_file", None) is None:
        raise EngineError(
            "The Dask scheduler {scheduler} speaks encrypted, and no certificates are named: name the file of Dask's "
            "configuration that has them under {options}.",
            scheduler=scheduler.where,
            options=OPTIONS,
        )
    return security
