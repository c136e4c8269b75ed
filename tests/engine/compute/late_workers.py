"""Workers that join a Dask cluster late, each a process of its own; some are not fit for a run."""

from __future__ import annotations

import asyncio
import sys

import dask
from distributed import Worker

OF_ANOTHER_VERSION, BLIND, BARE, FIT = "of another version", "sees no files", "has no engine", "fit"


def serve(address: str, kind: str) -> None:
    """Work for a scheduler until the process is ended."""
    _become(kind)
    asyncio.run(_serve(address))


async def _serve(address: str) -> None:
    with dask.config.set({"distributed.worker.daemon": False}):
        async with Worker(address, nthreads=1, host="127.0.0.1", dashboard_address="127.0.0.1:0") as worker:
            await worker.finished()


def _become(kind: str) -> None:
    if kind == BARE:
        for name in [name for name in sys.modules if name.partition(".")[0] == "models"]:
            del sys.modules[name]
        sys.modules["models"] = None  # type: ignore[assignment]
        return
    from models.compute import fitness

    if kind == OF_ANOTHER_VERSION:
        fitness.engine_version = lambda: "9.9"
    if kind == BLIND:
        fitness._state = lambda path: None
