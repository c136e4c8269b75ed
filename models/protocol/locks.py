"""Locks on files: they end with the process that holds them, however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Optional

if sys.platform == "win32":
    import msvcrt

    def _take(number: int) -> None:
        msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(number: int) -> None:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)


# What a system says of a lock that another process holds.
_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


class HeldError(Exception):
    """Another holds the lock."""


@contextlib.contextmanager
def lock(path: Path) -> Iterator[bool]:
    """Hold the lock of a file, which is there for that alone and goes afterwards.

    Yields:
        Whether others are kept out: some file systems know no locks.

    Raises:
        HeldError: another holds it.
    """
    number = _locked(path)
    try:
        yield number is not None
    finally:
        if number is not None:
            _remove(path, number)


def _locked(path: Path) -> Optional[int]:
    """Descriptor of the locked file; None where there can be none."""
    while True:
        try:
            number = os.open(path, _FLAGS, 0o666)
        except OSError:
            return None
        try:
            _take(number)
            # Whoever held it before may have removed the file that was opened here.
            if os.path.samestat(os.fstat(number), os.stat(path)):
                return number
        except FileNotFoundError:
            pass
        except OSError as error:
            os.close(number)
            if error.errno in _HELD:
                raise HeldError from error
            return None
        os.close(number)


def _remove(path: Path, number: int) -> None:
    if sys.platform == "win32":
        # It cannot go while it is open; where another has opened it meanwhile, it is theirs.
        os.close(number)
        with contextlib.suppress(OSError):
            path.unlink()
    else:
        # Not after it is closed: it could be another's by then.
        with contextlib.suppress(OSError):
            path.unlink()
        os.close(number)
