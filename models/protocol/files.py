"""What an input is, before anything opens it: to open what is no file may wait forever."""

from __future__ import annotations

import os
import stat

from .errors import EngineError


def check_is_file(path: str | os.PathLike[str]) -> None:
    """Raise an EngineError for a pipe, a socket or a device; folders and what is missing are told when opened."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise EngineError("{path} is no file, but a pipe, a socket or a device: choose a file.", path=path)
