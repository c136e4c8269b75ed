"""How much memory the worker holds and the machine has, in MB, where the system tells, and what a job may take."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys
from typing import Optional

from ..protocol.environment import OPTIONS
from ..protocol.errors import EngineError
from ..protocol.text import Text, Words

_WINDOWS = sys.platform == "win32"
# GB that a job takes at most unless the user allows more, and what of them the engine takes for itself.
_USUAL, _OWN = 4.0, 0.75
# What the user allows, GB; None where that was not said.
_limit: Optional[float] = None


def allow(limit: float) -> None:
    """Take so many GB for what the user allows the job."""
    global _limit
    _limit = limit


def check_held(what: Words, size: float, way_out: Text) -> None:
    """Raise an EngineError if a job may not hold `size` bytes, or the machine has not got them.

    Args:
        what: would take them.
        way_out: what to do about it.
    """
    needed, allowed = size / 1e9 + _OWN, _USUAL if _limit is None else _limit
    if needed > allowed:
        raise EngineError(
            "{what} would take {needed:,.1f} GB of memory, and {allowed:g} GB are allowed: {way_out}, or raise the "
            "memory limit under {options}.",
            what=what,
            needed=needed,
            allowed=allowed,
            way_out=way_out,
            options=OPTIONS,
        )
    free = machine_mb()[1]
    if free is not None and size > free * 2**20:
        raise EngineError(
            "{what} would take {needed:,.1f} GB of memory, and {free:,.1f} GB are free: {way_out}, or close other "
            "programs.",
            what=what,
            needed=size / 1e9,
            free=free * 2**20 / 1e9,
            way_out=way_out,
        )


def peak_mb() -> Optional[float]:
    """Most memory that this process has held so far."""
    if _WINDOWS:
        return _windows_peak_mb()
    # Linux counts what the parent held before it started the worker into `ru_maxrss`.
    status = _kilobytes("/proc/self/status")
    if "VmHWM" in status:
        return round(status["VmHWM"] / 1024, 1)
    import resource  # not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / 2**20 if sys.platform == "darwin" else peak / 2**10, 1)


def address_space_mb() -> Optional[float]:
    """Most addresses that this process may have, as `ulimit -v` sets them; None without such a limit."""
    if _WINDOWS:
        return None
    import resource  # not on Windows

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit / 2**20


def machine_mb() -> tuple[Optional[float], Optional[float]]:
    """The machine's memory, and what of it is free."""
    if _WINDOWS:
        return _windows_machine_mb()
    memory = _kilobytes("/proc/meminfo")
    if "MemTotal" in memory and "MemAvailable" in memory:
        return memory["MemTotal"] / 1024, memory["MemAvailable"] / 1024
    with contextlib.suppress(OSError, ValueError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**20, None
    return None, None


def _kilobytes(path: str) -> dict[str, int]:
    """The lines "name: 123 kB" of a file of Linux; none elsewhere."""
    sizes = {}
    with contextlib.suppress(OSError), open(path, encoding="utf-8", errors="replace") as file:
        for line in file:
            name, _, rest = line.partition(":")
            words = rest.split()
            if len(words) == 2 and words[1] == "kB":
                sizes[name] = int(words[0])
    return sizes


def _windows_peak_mb() -> Optional[float]:
    sizes = [(f"size{number}", ctypes.c_size_t) for number in range(8)]

    class Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS; its first size is PeakWorkingSetSize."""

        _fields_ = [("cb", ctypes.c_uint32), ("faults", ctypes.c_uint32), *sizes]

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.K32GetProcessMemoryInfo.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32)
    counters = Counters(cb=ctypes.sizeof(Counters))
    if not kernel.K32GetProcessMemoryInfo(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb):
        return None
    return round(counters.size0 / 2**20, 1)


def _windows_machine_mb() -> tuple[Optional[float], Optional[float]]:
    sizes = [(f"size{number}", ctypes.c_uint64) for number in range(7)]

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX; its first two sizes are ullTotalPhys and ullAvailPhys."""

        _fields_ = [("length", ctypes.c_uint32), ("load", ctypes.c_uint32), *sizes]

    status = Status(length=ctypes.sizeof(Status))
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    if not kernel.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None, None
    return status.size0 / 2**20, status.size1 / 2**20
