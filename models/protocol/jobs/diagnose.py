"""The diagnose job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Device
from .base import Job
from .origin import Origin
from .rules import check_common


@dataclass(frozen=True)
class DiagnoseJob(Job):
    """Tell which packages the engine has, what would compute, and why that; all of it as log lines.

    Attributes:
        device: one of `DEVICES`.
        threads: CPU threads.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "diagnose"
    package: ClassVar[str] = "diagnosis"
    output_fields: ClassVar[tuple[str, ...]] = ()

    device: Device = "auto"
    threads: Optional[int] = None
    origin: Origin = Origin()

    def check(self) -> None:
        check_common(self.threads)
