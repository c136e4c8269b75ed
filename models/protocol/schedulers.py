"""Where a job is told of a Dask cluster whose workers do what it takes; see docs/cluster.md."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any

from .choices import Device
from .errors import EngineError
from .option_names import DEVICE_NAMES
from .text import parameters

# The scheduler's address or file, and the file of Dask's configuration with the certificates, where the job names none.
VARIABLE, SECURITY_VARIABLE = "GEOHGAN_SCHEDULER", "GEOHGAN_SECURITY"
# What the engine's environment needs beside, and what is made of it; in the folder of the engine.
REQUIREMENTS, PINNED = "requirements_cluster.txt", "pinned_cluster.txt"


@dataclass(frozen=True)
class Scheduler:
    """A Dask scheduler.

    Attributes:
        where: its address, such as tcp://node1:8786, or the path of its scheduler file; empty for none.
        security: path of a file of Dask's configuration (YAML) that names the certificates; empty for none.
    """

    where: str = ""
    security: str = ""

    @classmethod
    def of(cls, job: Any) -> Scheduler:
        """The one that a job names, or else the environment."""
        where = job.scheduler.strip() or os.environ.get(VARIABLE, "").strip()
        return cls(where, job.security.strip() or os.environ.get(SECURITY_VARIABLE, "").strip())

    def __bool__(self) -> bool:
        return bool(self.where)

    @property
    def is_file(self) -> bool:
        """Whether it is a scheduler file, not an address: one that is there, or what looks like a path."""
        return os.path.isfile(self.where) or ("://" not in self.where and self.where.endswith(".json"))

    def device(self, asked: Device) -> Device:
        """The device of a job that asks for this one: workers compute on their processors, all alike.

        Raises:
            EngineError: it asks for a card.
        """
        if self and asked == "cuda":
            raise EngineError(
                "The workers of a Dask cluster compute on their processors, and {DEVICE} is {cuda}: set it to {cpu}, "
                "or compute on this machine.",
                cuda=DEVICE_NAMES["cuda"],
                cpu=DEVICE_NAMES["cpu"],
                **parameters("DEVICE"),
            )
        return "cpu" if self else asked
