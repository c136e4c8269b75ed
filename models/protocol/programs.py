"""Other programs: found, and started so that nothing but themselves decides what they run.

Neither QGIS's Python nor its libraries reach them, nor what lies in the current folder: it may be one of data that
came from elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Optional

# Zero where the system knows no such flags.
NO_WINDOW = getattr(subprocess, "CREATE_NO_WINDOW", 0)
OWN_GROUP = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)
_FOREIGN = ("PYTHON", "PROJ_", "GDAL_", "LD_", "DYLD_", "__PYVENV_LAUNCHER__")
# What PYTHONUTF8 says to those that do not look at the environment.
_UTF8 = ("-X", "utf8")
_PLUGIN = Path(__file__).resolve().parents[2]
# The first folder that it looks for modules in is the current one.
_WITHOUT_CURRENT_FOLDER = "import sys; del sys.path[0]\n"
_MODULE = """\
sys.path.insert(0, sys.argv.pop(1))
import runpy
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


def clean(environ: Optional[Mapping[str, str]] = None) -> dict[str, str]:
    """An environment for the engine: nothing in it leads to QGIS's Python, GDAL, PROJ or libraries."""
    kept = os.environ if environ is None else environ
    return {**{name: value for name, value in kept.items() if not name.startswith(_FOREIGN)}, "PYTHONUTF8": "1"}


def find_program(name: str, folders: Sequence[str] = ()) -> Optional[str]:
    """Path of a program on PATH, or else in these folders; never one in the current folder, as Windows looks there."""
    for folder in [*os.environ.get("PATH", "").split(os.pathsep), *folders]:
        if os.path.isabs(folder):
            for file in _files(name):
                path = os.path.join(folder, file)
                if os.path.isfile(path) and os.access(path, os.X_OK):
                    return path
    return None


def folder_named(variable: str) -> Optional[str]:
    """The folder that a variable of the environment names, unless it depends on which folder is the current one."""
    folder = os.environ.get(variable, "")
    return folder if os.path.isabs(folder) else None


def isolated(python: str, *arguments: str) -> list[str]:
    """The command that has a Python see its standard library and its own packages, and nothing of the user's."""
    return [python, "-I", *_UTF8, *arguments]


def code(python: str, text: str, *arguments: str) -> list[str]:
    """The command that has a Python run a text with all packages that it has.

    Unlike an isolated one it sees those that pip installs for the user alone where QGIS's Python may not be written to.
    """
    return [python, "-E", *_UTF8, "-c", _WITHOUT_CURRENT_FOLDER + text, *arguments]


def module(python: str, folder: Path, name: str, *arguments: str) -> list[str]:
    """The same for a module in a folder, as `python -m` in that folder does it."""
    return code(python, _MODULE, str(folder), name, *arguments)


def ask(command: Sequence[str], seconds: float) -> subprocess.CompletedProcess[str]:
    """What a short command says, run apart from QGIS and in the plugin's folder.

    Raises:
        OSError: it cannot be started.
        subprocess.TimeoutExpired: it does not end in time.
    """
    return subprocess.run(
        command,
        cwd=_PLUGIN,
        env=clean(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=seconds,
        creationflags=NO_WINDOW,
    )


def _files(name: str) -> Iterator[str]:
    if sys.platform != "win32":
        yield name
        return
    endings = os.environ.get("PATHEXT", ".COM;.EXE;.BAT;.CMD").lower().split(";")
    if name.lower().endswith(tuple(filter(None, endings))):
        yield name
    yield from (name + ending for ending in endings if ending)
