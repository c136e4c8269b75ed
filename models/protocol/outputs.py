"""Outputs are written beside their place and renamed when all of them are complete."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .errors import EngineError
from .files import check_is_file, check_name
from .locks import HeldError, lock
from .sizes import in_words
from .text import Text

# What other programs made of a raster and keep beside it: statistics, overviews, a mask.
_BESIDE = (".aux.xml", ".ovr", ".msk")
# Of what makes the name of a part like no other.
_BYTES = 8
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
# For all whom the user's mask lets in, and for the user alone.
_SHARED, PRIVATE = 0o666, 0o600
# Parts and locks of this process.
_own: set[Path] = set()
_given_up = threading.Event()


def parts_of(path: str | os.PathLike[str]) -> list[Path]:
    """The parts of a file that any run is writing, or has left behind."""
    path = Path(path)
    is_part = re.compile(rf"\.{re.escape(path.name)}\.[0-9a-f]{{{2 * _BYTES}}}\.part").fullmatch
    with contextlib.suppress(OSError):
        return [path.with_name(name) for name in os.listdir(path.parent) if is_part(name)]
    return []


def discard_parts(paths: Iterable[str]) -> None:
    """Remove what a run that died left behind.

    What another run is writing stays, and so does a part that another program holds open.
    """
    for path in paths:
        if parts_of(path) or _lock_file(path).exists():
            with contextlib.suppress(HeldError), lock(_lock_file(path)) as is_alone:
                if is_alone:
                    _remove(parts_of(path))


def discard_own_parts() -> None:
    """Remove what this process is writing, as the last thing that it does."""
    _remove([*_own])


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise an EngineError if the file cannot be written where it is wanted; changes nothing that is there."""
    check_name(path)
    _check_folder(path)
    if os.path.isdir(path):
        raise EngineError("{path} is a folder: choose a file name for the output.", path=path)
    check_is_file(path)
    try:
        _new_part(path).unlink()
        with contextlib.suppress(FileNotFoundError):
            os.close(os.open(path, os.O_WRONLY | os.O_APPEND))
    except OSError as error:
        raise EngineError(
            "{path} cannot be written ({strerror}): choose another place.", path=path, strerror=error.strerror
        ) from error


def _check_folder(path: str | os.PathLike[str]) -> None:
    folder, name = os.path.split(path)
    if not os.path.isdir(folder or os.curdir):
        raise EngineError(
            "The folder {folder} does not exist: choose another place for {name}.", folder=folder, name=name
        )


def check_room(path: str | os.PathLike[str], size: float, way_out: Text) -> None:
    """Raise an EngineError if the disk of an output has less room than `size` bytes."""
    _check_folder(path)
    free = shutil.disk_usage(Path(path).parent).free
    if size > free:
        raise EngineError(
            "{path} would take {needed}, and its disk has {free} free: {way_out}.",
            path=path,
            needed=in_words(size),
            free=in_words(free),
            way_out=way_out,
        )


def give_up() -> None:
    """Let no output of this process take its place any more, whatever becomes of the exception that ends it."""
    _given_up.set()


def has_given_up() -> bool:
    """Whether this process has been told to end."""
    return _given_up.is_set()


@contextlib.contextmanager
def staged(*paths: str | None, mode: int = _SHARED) -> Iterator[tuple[Any, ...]]:
    """Give a part for each path, None for None; on success all are flushed and renamed, on failure all are removed.

    Who may read them is told by `mode`, within what the user's own mask allows.

    Raises:
        EngineError: one of them cannot be written, another run is writing it, or two are the same file.
    """
    wanted = [path for path in paths if path]
    for path in wanted:
        check_writable(path)
    if len({os.path.normcase(os.path.abspath(path)) for path in wanted}) < len(wanted):
        raise EngineError("Two outputs would be written to the same file: {names}.", names=wanted)
    with contextlib.ExitStack() as stack:
        parts = {path: stack.enter_context(_part(path, mode)) for path in wanted}
        yield tuple(parts[path] if path else None for path in paths)
        for part in parts.values():
            _flush(part)
        if has_given_up():
            raise EngineError("Stopped.")
        for path, part in parts.items():
            _replace(part, path)


@contextlib.contextmanager
def _part(path: str, mode: int) -> Iterator[Path]:
    """A new part of a file, as long as no other run writes the file; what is left of it goes."""
    mark = _lock_file(path)
    try:
        with lock(mark) as is_alone:
            if is_alone:
                _remove(parts_of(path))
            part = _new_part(path, mode)
            _own.update((part, mark))
            try:
                yield part
            finally:
                _remove([part])
                _own.difference_update((part, mark))
    except HeldError as error:
        raise EngineError(
            "Another run is writing {path}: wait until it has ended, or choose another file.", path=path
        ) from error


def _new_part(path: str | os.PathLike[str], mode: int = _SHARED) -> Path:
    """An empty file beside an output, its name like no other."""
    path = Path(path)
    part = path.with_name(f".{path.name}.{secrets.token_hex(_BYTES)}.part")
    os.close(os.open(part, _NEW, mode))
    return part


def _lock_file(path: str | os.PathLike[str]) -> Path:
    path = Path(path)
    return path.with_name(f".{path.name}.lock")


def _flush(part: Path) -> None:
    """Have the disk take a file: some tell only then that it found no room."""
    number = os.open(part, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(number)
    finally:
        os.close(number)


def _replace(part: Path, path: str) -> None:
    try:
        os.replace(part, path)
    except PermissionError as error:
        raise EngineError(
            "{path} cannot be replaced: close the program or layer that has it open.", path=path
        ) from error
    for ending in _BESIDE:
        with contextlib.suppress(OSError):
            os.remove(path + ending)


def _remove(paths: Iterable[Path]) -> None:
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
