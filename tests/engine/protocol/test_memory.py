from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from models.compute import memory


def test_the_peak_grows_with_what_is_held():
    before = memory.peak_mb()
    held = bytearray(b"x") * (64 * 2**20)
    assert before > 1 and memory.peak_mb() >= before
    assert memory.peak_mb() > len(held) / 2**20


def test_the_machine_has_memory():
    total, free = memory.machine_mb()
    assert total > 256
    assert free is None or 0 < free < total


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_without_the_files_of_linux_the_rest_of_unix_tells(monkeypatch):
    monkeypatch.setattr(memory, "_kilobytes", lambda path: {})
    assert memory.peak_mb() > 1
    total, free = memory.machine_mb()
    assert total > 256 and free is None


class Function:
    """A function of Windows that fills the structure which it is given, or fails."""

    def __init__(self, fill=lambda place: None, answer=1):
        self._fill, self._answer = fill, answer

    def __call__(self, *arguments):
        for argument in arguments:
            if hasattr(argument, "_obj"):
                self._fill(argument._obj)
        return self._answer


@pytest.fixture
def windows(monkeypatch):
    """Let this be Windows, whose functions answer what they are told to."""

    def simulate(answer):
        def counters(place):
            # PROCESS_MEMORY_COUNTERS and MEMORYSTATUSEX, by their sizes on 64 bits.
            assert ctypes.sizeof(place) == place.cb == 72
            place.size0 = 3 * 2**20

        def status(place):
            assert ctypes.sizeof(place) == place.length == 64
            place.size0, place.size1 = 8 * 2**30, 2**30

        kernel = SimpleNamespace(
            GetCurrentProcess=Function(),
            K32GetProcessMemoryInfo=Function(counters, answer),
            GlobalMemoryStatusEx=Function(status, answer),
        )
        monkeypatch.setattr(memory, "_WINDOWS", True)
        monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)

    return simulate


def test_windows_is_asked_in_its_own_way(windows):
    windows(1)
    assert memory.peak_mb() == 3
    assert memory.machine_mb() == (8192, 1024)


def test_a_windows_that_does_not_answer_tells_nothing(windows):
    windows(0)
    assert memory.peak_mb() is None
    assert memory.machine_mb() == (None, None)
