"""The workers of a Dask cluster: which there are, and which of them are fit for a run."""

from __future__ import annotations

import importlib.util
import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import CancelledError
from typing import Any

from distributed import Client

from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.text import Text, plural
from .fitness import UnfitError, fitness

# How long the first worker and an answer of all workers are waited for, and one of those that join late; and how long
# a run goes on without a worker: one that died may be started again.
_FIRST_SECONDS, _ANSWER_SECONDS, _NEWCOMER_SECONDS, _WITHOUT_SECONDS = 15.0, 20.0, 5.0, 12.0
_LOOK_SECONDS = 1.0


class Workers:
    """Those of a run.

    Args:
        client: of their scheduler.
        where: the scheduler's address or file.
        rasters: that they are to read.
        reporter: is warned of those that join late and are not fit.

    Attributes:
        wanted: what each must be.
    """

    def __init__(self, client: Client, where: str, rasters: Sequence[str], reporter: Reporter):
        self._client, self._where, self._reporter = client, where, reporter
        self.wanted = fitness(rasters)
        # Those that are fit, as far as they were there when last looked at, and all that were asked whether they are.
        self._there: tuple[str, ...] = ()
        self._fit: tuple[str, ...] = ()
        self._asked: dict[str, UnfitError | None] = {}
        self._looked = self._had_any = time.monotonic()

    def __len__(self) -> int:
        return len(self._there)

    @property
    def fit(self) -> tuple[str, ...] | None:
        """Those that may compute; None for all that there are and that will come."""
        return self._fit if any(self._asked.values()) else None

    def are_gone(self, workers: tuple[str, ...] | None) -> bool:
        """Whether all of some are, while there are others."""
        return workers is not None and bool(self._there) and not {*workers} & {*self._there}

    def count(self) -> Text:
        """How many there are, in words."""
        return plural(len(self), "{number} worker", "{number} workers")

    def check(self) -> None:
        """Raise an EngineError unless there are workers, and all are fit for this run."""
        try:
            self._client.wait_for_workers(1, timeout=_FIRST_SECONDS)
        except TimeoutError as error:
            raise EngineError(
                "The Dask scheduler {scheduler} has no worker: start some, and run again.",
                scheduler=self._where,
            ) from error
        except (OSError, CancelledError) as error:
            raise self.gone() from error
        try:
            faults = self._faults(_ANSWER_SECONDS)
        except TimeoutError as error:
            raise EngineError(
                "The worker {worker} does not answer within {seconds:g} seconds: end it, and run again.",
                worker=self._silent(),
                seconds=_ANSWER_SECONDS,
            ) from error
        except (OSError, CancelledError) as error:
            raise self.gone() from error
        for fault in faults.values():
            if fault:
                raise fault
        self._asked.update(faults)
        self.look(anew=True)

    def look(self, anew: bool = False) -> None:
        """See, once a second or `anew`, which there are, and leave out those that have come since and are not fit."""
        if not anew and time.monotonic() - self._looked < _LOOK_SECONDS:
            return
        if self._client.status != "running":
            raise self.gone()
        try:
            there = list(self._client.nthreads())
            self._judge([worker for worker in there if worker not in self._asked])
        except (OSError, CancelledError):  # Too busy, or about to be gone: the next look tells.
            there = []
        self._there = tuple(worker for worker in there if not self._asked.get(worker))
        self._looked = time.monotonic()
        if self._there:
            self._fit, self._had_any = self._there, self._looked
        elif self._looked - self._had_any > _WITHOUT_SECONDS:
            raise EngineError(
                "No worker of the Dask scheduler {scheduler} is left: see their logs, start them again, and run again.",
                scheduler=self._where,
            )

    def gone(self) -> EngineError:
        """What to say where the scheduler is gone."""
        return EngineError(
            "The Dask scheduler {scheduler} is gone: see its log, start it again, and run again.",
            scheduler=self._where,
        )

    def _judge(self, workers: list[str]) -> None:
        """Leave those out among some workers that are not fit; those that are too busy to answer are asked again."""
        try:
            faults = self._faults(_NEWCOMER_SECONDS, workers) if workers else {}
        except TimeoutError:
            return
        self._asked.update(faults)
        for fault in filter(None, faults.values()):
            self._reporter.warning("A worker has joined that gets nothing to do: {fault}", fault=fault.text)

    def _faults(self, seconds: float, workers: list[str] | None = None) -> dict[str, UnfitError | None]:
        """Why workers, all or some, are not fit; None for each that is."""
        faults: dict[str, UnfitError | None] = {}
        for worker, found in self._answers(seconds, workers, importlib.util.find_spec, __name__).items():
            faults[worker] = None
            if found is None or isinstance(found, BaseException):
                faults[worker] = UnfitError(
                    "The worker {worker} has no Geo-Hgan engine ({fault}): start it with the plugin's folder in "
                    "PYTHONPATH, in an environment that has the engine's packages.",
                    worker=worker,
                    fault=str(found),
                )
        able = [worker for worker, fault in faults.items() if fault is None]
        for worker, found in self._answers(seconds, able, fitness, self.wanted.rasters, self.wanted.files).items():
            try:
                if isinstance(found, BaseException):
                    fault = str(found) or type(found).__name__
                    raise UnfitError("The worker {worker} cannot take part: {fault}", worker=worker, fault=fault)
                self.wanted.check(found, worker)
            except UnfitError as error:
                faults[worker] = error
        there = self._client.nthreads()
        return {worker: fault for worker, fault in faults.items() if worker in there}

    def _answers(self, seconds: float, workers: list[str] | None, function: Any, *arguments: Any) -> Mapping[str, Any]:
        """What workers, all or some, answer, or an exception in its place; `Client.run` would wait forever."""
        if workers == []:
            return {}
        return self._client.sync(
            self._client._run,
            function,
            *arguments,
            on_error="return",
            callback_timeout=seconds,
            **({"workers": workers} if workers else {}),
        )

    def _silent(self) -> str:
        """The first worker that does not answer."""
        for worker in self._client.nthreads():
            try:
                self._answers(_LOOK_SECONDS, [worker], os.getpid)
            except TimeoutError:
                return worker
        return "-"
