"""What a job may hold in memory: refused with the figures before it is asked for."""

from __future__ import annotations

import pytest

from models.compute import memory
from models.protocol.errors import EngineError
from models.protocol.text import Text

WAY_OUT = Text("choose a smaller raster")


@pytest.fixture(autouse=True)
def large_machine(monkeypatch):
    monkeypatch.setattr(memory, "machine_mb", lambda: (64_000, 32_000))
    monkeypatch.setattr(memory, "_limit", None)


def test_what_fits_is_held():
    assert memory.check_held("It", 3e9, WAY_OUT) is None


def test_without_a_limit_of_the_users_four_gigabytes_are_allowed():
    told = "It would take 8.8 GB of memory, and 4 GB are allowed: choose a smaller raster, or raise the memory limit"
    with pytest.raises(EngineError, match=told):
        memory.check_held("It", 8e9, WAY_OUT)


def test_the_limit_of_the_user_counts():
    memory.allow(10.5)
    assert memory.check_held("It", 8e9, WAY_OUT) is None
    with pytest.raises(EngineError, match="It would take 12.8 GB of memory, and 10.5 GB are allowed"):
        memory.check_held("It", 12e9, WAY_OUT)


def test_what_the_machine_has_counts_too():
    memory.allow(100)
    with pytest.raises(
        EngineError, match="would take 40.0 GB of memory, and 33.6 GB are free: .*, or close other prog"
    ):
        memory.check_held("It", 40e9, WAY_OUT)
