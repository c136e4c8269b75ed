"""A disk that is nearly full."""

from __future__ import annotations

import subprocess

import pytest

from . import outcomes

SIZE = 8 * 2**20


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of `SIZE` bytes."""
    folder = tmp_path / "small"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", folder], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("a small disk can only be mounted by root, where mounting is allowed")
    yield folder
    subprocess.run(["umount", folder], check=True)


def pytest_terminal_summary(terminalreporter):
    """What became of all attacks, where all were made."""
    if outcomes.FULL:
        terminalreporter.section("attacks by outcome")
        for line in (*outcomes.TALLY.lines(), *outcomes.TALLY.bad):
            terminalreporter.write_line(line)
