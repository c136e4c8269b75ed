"""A disk that is nearly full."""

from __future__ import annotations

import subprocess

import pytest

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
