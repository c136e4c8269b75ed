"""The connection to a Dask scheduler, encrypted where certificates are named."""

from __future__ import annotations

import logging
import os

import dask.config
from distributed import Client, Security

from ..protocol.environment import CLUSTER_OPTIONS
from ..protocol.errors import EngineError
from ..protocol.schedulers import Scheduler

_SECONDS = 10.0

# What becomes of a run is said by the engine.
logging.getLogger("distributed").setLevel(logging.CRITICAL)


def client_of(scheduler: Scheduler) -> Client:
    """A connection to a scheduler.

    Raises:
        EngineError: there is none.
    """
    where = {"scheduler_file": scheduler.where} if scheduler.is_file else {"address": scheduler.where}
    if scheduler.is_file and not os.path.isfile(scheduler.where):
        raise EngineError("The scheduler file {file} does not exist.", file=scheduler.where)
    try:
        return Client(**where, timeout=_SECONDS, security=_security(scheduler), set_as_default=False, name="geohgan")
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
            options=CLUSTER_OPTIONS,
        )
    return security
