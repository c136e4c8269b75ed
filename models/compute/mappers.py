"""Which mapper has the blocks of a job computed."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from ..protocol.environment import ROOT, SETUP, home
from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.schedulers import REQUIREMENTS, Scheduler
from ..protocol.text import Text
from .mapping import Here, Mapper


@contextmanager
def mapper_of(scheduler: Scheduler, rasters: Sequence[str], threads: int, reporter: Reporter) -> Iterator[Mapper]:
    """What computes the blocks of a job.

    Args:
        scheduler: of the cluster; none for here.
        rasters: that its blocks are read from.
        threads: for each block.
        reporter: told where the blocks are computed.

    Raises:
        EngineError: the packages are missing, the scheduler or its workers do not answer, or a worker cannot take part.
    """
    if not scheduler:
        yield Here()
        return
    try:
        from .cluster import connected  # Dask, which is not there for everyone.
    except ImportError as error:
        raise EngineError(
            "The Dask scheduler {scheduler} is to compute, and the engine's Python lacks {package}. {how_to_install}",
            scheduler=scheduler.where,
            package=error.name or "distributed",
            how_to_install=_how_to_install(),
        ) from error
    with connected(scheduler, rasters, threads, reporter) as cluster:
        yield cluster


def _how_to_install() -> Text:
    if str(home()) in sys.executable:
        return Text("Set the engine up anew under {setup}, with the packages for clusters.", setup=SETUP)
    return Text(
        'Install what is missing with: "{python}" -m pip install -r "{requirements}"{options}',
        python=sys.executable,
        requirements=str(ROOT / "models" / REQUIREMENTS),
        options="",
    )
