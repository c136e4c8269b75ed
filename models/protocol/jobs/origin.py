"""Where a job comes from: what its report and its rasters tell beside its own fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional


@dataclass(frozen=True)
class Source:
    """A vector layer that geometries or samples of a job were read from.

    Attributes:
        parameter: of the algorithm, that the layer was given to.
        path: its file or data source string, as QGIS has it.
        filter: expression that its features were chosen by; empty where all count.
        selected: whether only those count that were selected.
        features: how many that leaves; None where the layer does not say.
    """

    parameter: str
    path: str
    filter: str = ""
    selected: bool = False
    features: Optional[int] = None


@dataclass(frozen=True)
class Origin:
    """Where a job comes from.

    Attributes:
        sources: layers that it was made of; the toolbox tells them.
        job_file: that the job was read from; the worker tells it.
        made: what rasters that it reads say of how they were made, by their path; the worker tells it.
    """

    sources: tuple[Source, ...] = ()
    job_file: str = ""
    made: Mapping[str, str] = field(default_factory=dict)
