"""What lies on this computer: Pythons that can make an environment, uv, a graphics card."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from .environment import OLDEST_PYTHON, SAYS_NOTHING, dotted, qgis_pythons
from .errors import EngineError
from .programs import ask, find_program, folder_named, isolated
from .text import Text, Words

# The order in which they are looked for: the youngest, which some package may not know yet, comes last.
PYTHONS = ((3, 13), (3, 12), (3, 11), (3, 14))
_BASE = "import ensurepip, sys, venv; print('%d.%d' % sys.version_info[:2])"
# QGIS's Python for Windows may come without it, and then pip reaches no index.
_FOR_INDEX = "import ssl; "
_ANSWER_SECONDS = 60
_ADVICE = Text(
    "install Python {oldest} to {newest} (on Windows and macOS from python.org, which takes no administrator's rights; "
    "on Debian and Ubuntu the packages python3 and python3-venv), and name it if it is not found",
    oldest=dotted(OLDEST_PYTHON),
    newest=dotted(max(PYTHONS)),
)


class Base(NamedTuple):
    """The Python that makes an environment.

    Attributes:
        python: its path; empty where uv is to find or fetch one.
        version: as in "3.12".
        uv: path of uv, where it is to.
    """

    python: str
    version: str
    uv: str = ""


class Card(NamedTuple):
    """A graphics card of NVIDIA's.

    Attributes:
        name: as its driver calls it.
        driver: version of the driver.
        cuda: torch's name of the CUDA build that suits both; empty where the driver is too old for each.
    """

    name: str
    driver: str
    cuda: str


def find_base(named: str, online: bool, on_unfit: Callable[[Words], None]) -> Base:
    """The Python that is to make the environment.

    Args:
        named: by the user; empty to look for one.
        online: whether it is to reach a package index.
        on_unfit: takes a sentence on each that will not do.

    Raises:
        EngineError: the named one will not do, or there is none.
    """
    for candidate in [named] if named else _pythons():
        answer = _answer(isolated(candidate, "-c", _FOR_INDEX + _BASE if online else _BASE))
        version = answer.stdout.strip()
        if answer.returncode or not version:
            errors = answer.stderr.strip().splitlines()
            reason: Words = errors[-1] if errors else SAYS_NOTHING
        elif not OLDEST_PYTHON <= tuple(map(int, version.split("."))) <= max(PYTHONS):
            reason = Text("it is Python {version}", version=version)
        else:
            return Base(candidate, version)
        if named:
            raise EngineError(
                "{named} cannot make the environment ({reason}): {advice}.", named=named, reason=reason, advice=_ADVICE
            )
        on_unfit(Text("{python} cannot make the environment: {reason}", python=candidate, reason=reason))
    uv = program("uv")
    if uv:
        return Base("", dotted(PYTHONS[0]), uv)
    raise EngineError("No Python was found that can make the environment: {advice}.", advice=_ADVICE)


def program(name: str) -> Optional[str]:
    """Path of a program; a desktop's PATH may lack the folders that installers put them into."""
    folders = [os.path.expanduser(folder) for folder in ("~/.local/bin", "~/.cargo/bin")]
    if sys.platform == "darwin":
        folders += ["/opt/homebrew/bin", "/usr/local/bin"]
        folders += [f"/Library/Frameworks/Python.framework/Versions/{dotted(version)}/bin" for version in PYTHONS]
    return find_program(name, folders)


def graphics_card() -> Optional[Card]:
    """The first card that NVIDIA's driver names, if any."""
    tool = program("nvidia-smi")
    if tool is None:
        return None
    query = "--query-gpu=name,driver_version,compute_cap"
    try:
        line = _answer([tool, query, "--format=csv,noheader"]).stdout.strip().splitlines()[0]
        name, driver, capability = (part.strip() for part in line.split(","))
        return Card(name, driver, _cuda(int(driver.split(".")[0]), float(capability)))
    except (ValueError, IndexError):
        return None


def _cuda(driver: int, capability: float) -> str:
    """By torch's support matrix: its CUDA 13 starts with Turing (7.5), its CUDA 12.6 ends before Blackwell (10)."""
    if driver >= 580 and capability >= 7.5:
        return "cu130"
    return "cu126" if driver >= 528 and capability < 10 else ""


def _pythons() -> Iterator[str]:
    """QGIS's own first, then those that the usual installers leave."""
    yield from (str(path) for path in qgis_pythons() if path.is_file())
    for version in map(dotted, PYTHONS):
        if sys.platform == "win32":
            name = f"Python{version.replace('.', '')}/python.exe"
            # The last is where the Python Install Manager puts it.
            candidates = (
                ("LOCALAPPDATA", f"Programs/Python/{name}"),
                ("PROGRAMFILES", name),
                ("LOCALAPPDATA", f"Python/pythoncore-{version}-64/python.exe"),
            )
            named = ((folder_named(variable), below) for variable, below in candidates)
            paths = [Path(folder, below) for folder, below in named if folder]
            yield from (str(path) for path in paths if path.is_file())
        else:
            yield from filter(None, [program(f"python{version}")])


def _answer(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """What a short command says; where it cannot be started, or hangs, the reason as what it says of errors."""
    try:
        return ask(command, _ANSWER_SECONDS)
    except (OSError, subprocess.TimeoutExpired) as error:
        return subprocess.CompletedProcess(command, 1, "", str(error))
