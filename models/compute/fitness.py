"""Whether a worker of a cluster can compute what this machine would: same engine, packages and input files."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import metadata

import rasterio
from rasterio.errors import RasterioError

from ..protocol.environment import engine_version
from ..protocol.errors import EngineError

# Of which two releases that differ in the first two numbers may compute differently, or cannot read each other's.
_PACKAGES = ("torch", "numpy", "scipy", "scikit-learn", "rasterio", "dask", "distributed")
# Seconds that times of the same file may differ by: some file systems round them.
_ROUNDING = 2.0


class UnfitError(EngineError):
    """A worker cannot take part in a run."""


@dataclass(frozen=True)
class Fitness:
    """What a process is and sees.

    Attributes:
        versions: of the engine, Python and packages, by name; of the latter two the first two numbers.
        rasters: that are to be opened, and
        opened: which of them can be.
        files: that these are made of, and
        states: size in bytes and time of the last change of each, None where it is not there.
    """

    versions: Mapping[str, str]
    rasters: tuple[str, ...]
    opened: tuple[bool, ...]
    files: tuple[str, ...]
    states: tuple[tuple[int, float] | None, ...]

    def check(self, found: Fitness, worker: str) -> None:
        """Raise an UnfitError where a worker is not as this process is, or does not see the same."""
        for name, version in self.versions.items():
            if found.versions.get(name) != version:
                raise UnfitError(
                    "The worker {worker} has {name} {found}, and this machine has {version}: start it with the same.",
                    worker=worker,
                    name=name,
                    found=found.versions.get(name, "-"),
                    version=version,
                )
        for file, state, seen in zip(self.files, self.states, found.states, strict=True):
            if state is None:
                continue
            if seen is None:
                raise UnfitError(
                    "The worker {worker} does not see {file}: put it where all workers and this machine see it under "
                    "the same path, or give its URL.",
                    worker=worker,
                    file=file,
                )
            if state[0] != seen[0] or abs(state[1] - seen[1]) > _ROUNDING:
                raise UnfitError(
                    "The worker {worker} sees another {file}: of {seen:,} bytes, and here it has {size:,}."
                    if state[0] != seen[0]
                    else "The worker {worker} sees another {file}: as large as here, but changed at another time.",
                    worker=worker,
                    file=file,
                    seen=seen[0],
                    size=state[0],
                )
        for raster, here, there in zip(self.rasters, self.opened, found.opened, strict=True):
            if here and not there:
                raise UnfitError(
                    "The worker {worker} cannot open {file}: see that it can reach and read it.",
                    worker=worker,
                    file=raster,
                )


def fitness(rasters: Sequence[str], files: Iterable[str] | None = None) -> Fitness:
    """What this process is and sees; the files are those of the rasters unless they are given."""
    opened, of_rasters = [], []
    for raster in rasters:
        try:
            with rasterio.open(raster) as dataset:
                of_rasters += dataset.files
            opened.append(True)
        except RasterioError:
            opened.append(False)
    wanted = tuple(dict.fromkeys(of_rasters if files is None else files))
    return Fitness(_versions(), tuple(rasters), tuple(opened), wanted, tuple(map(_state, wanted)))


def _versions() -> dict[str, str]:
    versions = {"Geo-Hgan": engine_version(), "Python": _first_two(platform.python_version())}
    for name in _PACKAGES:
        try:
            versions[name] = _first_two(metadata.version(name))
        except metadata.PackageNotFoundError:
            versions[name] = "-"
    return versions


def _first_two(version: str) -> str:
    return ".".join(version.split(".")[:2])


def _state(path: str) -> tuple[int, float] | None:
    try:
        stat = os.stat(path)
    except OSError:
        return None
    return stat.st_size, stat.st_mtime
