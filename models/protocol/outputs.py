"""Outputs are written beside their place and renamed when all of them are complete."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .errors import EngineError

# What other programs made of a raster and keep beside it: statistics, overviews, a mask.
_BESIDE = (".aux.xml", ".ovr", ".msk")


def part_path(path: str | os.PathLike) -> Path:
    """Where the file is written until it is complete."""
    path = Path(path)
    return path.with_name(f".{path.name}.part")


def discard_parts(paths: Iterable[str]) -> None:
    """Remove what a worker that died left behind; a part that another program holds open stays."""
    for path in paths:
        with contextlib.suppress(OSError):
            part_path(path).unlink()


def check_writable(path: str | os.PathLike) -> None:
    """Raise an EngineError if the file cannot be written where it is wanted."""
    folder = Path(path).parent
    if not os.path.isdir(folder):
        raise EngineError(
            "The folder {folder} does not exist: choose another place for {name}.", folder=folder, name=Path(path).name
        )
    if os.path.isdir(path):
        raise EngineError("{path} is a folder: choose a file name for the output.", path=path)
    try:
        with open(part_path(path), "wb"):
            pass
        part_path(path).unlink()
        if os.path.exists(path):
            with open(path, "ab"):
                pass
    except OSError as error:
        raise EngineError(
            "{path} cannot be written ({strerror}): choose another place.", path=path, strerror=error.strerror
        ) from error


def check_room(path: str | os.PathLike, size: float, way_out: str) -> None:
    """Raise an EngineError if the disk of an output has less room than `size` bytes."""
    free = shutil.disk_usage(Path(path).parent).free
    if size > free:
        raise EngineError(
            "{path} would take {number:,.1f} GB, and its disk has {number_2:,.1f} GB free: {way_out}.",
            path=path,
            number=size / 1000000000.0,
            number_2=free / 1000000000.0,
            way_out=way_out,
        )


@contextlib.contextmanager
def staged(*paths: str | None) -> Iterator[tuple[Any, ...]]:
    """Give a part path for each path, None for None; on success all are renamed, on failure all are removed.

    Raises:
        EngineError: one of them cannot be written, or two are the same file.
    """
    wanted = [path for path in paths if path]
    for path in wanted:
        check_writable(path)
    if len({os.path.normcase(os.path.abspath(path)) for path in wanted}) < len(wanted):
        raise EngineError("Two outputs would be written to the same file: {names}.", names=", ".join(wanted))
    try:
        yield tuple(part_path(path) if path else None for path in paths)
        for path in wanted:
            _replace(path)
    finally:
        discard_parts(wanted)


def _replace(path: str) -> None:
    try:
        os.replace(part_path(path), path)
    except PermissionError as error:
        raise EngineError(
            "{path} cannot be replaced: close the program or layer that has it open.", path=path
        ) from error
    for ending in _BESIDE:
        with contextlib.suppress(OSError):
            os.remove(path + ending)
