"""What inputs and outputs are, before anything opens them: to open what is no file may wait forever."""

from __future__ import annotations

import ntpath
import os
import re
import stat

from .errors import EngineError

# What Windows takes for a device, whatever the ending, for a stream of another file, or not at all; what it leaves off.
_NO_NAME_ON_WINDOWS = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]) *(?:\..*)?"
    r"|.*[\x00-\x1f<>:\"/|?*].*|.*[. ]",
    re.IGNORECASE | re.DOTALL,
)


def check_is_file(path: str | os.PathLike[str]) -> None:
    """Raise an EngineError for a pipe, a socket or a device; folders and what is missing are told when opened."""
    try:
        mode = os.stat(path).st_mode
    except (OSError, ValueError):
        return
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise EngineError("{path} is no file, but a pipe, a socket or a device: choose a file.", path=path)


def check_name(path: str | os.PathLike[str], is_windows: bool = os.name == "nt") -> None:
    """Raise an EngineError for an output that Windows would not call so: what is written to `nul.tif` is lost."""
    name = ntpath.basename(path)
    if is_windows and _NO_NAME_ON_WINDOWS.fullmatch(name):
        raise EngineError('Windows takes "{name}" for no name of a file: choose another one.', name=name)
