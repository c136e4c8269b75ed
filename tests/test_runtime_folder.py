"""`make` uses a folder for what runs, in a place that all write to, only if it is the user's alone."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]


def make_runtime(folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["make", "runtime"],
        cwd=CHECKOUT,
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_folder_that_is_not_there_is_made_for_the_user_alone(tmp_path):
    for _ in range(2):
        assert make_runtime(tmp_path / "new").returncode == 0
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("laid", ["open", "link", "file", "another's"])
def test_what_another_has_laid_there_is_refused(tmp_path, laid):
    folder = tmp_path / "runtime"
    if laid == "file":
        folder.touch(0o700)
    elif laid == "link":
        (tmp_path / "elsewhere").mkdir(0o700)
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        folder.mkdir(0o755 if laid == "open" else 0o700)
    if laid == "another's":
        if os.geteuid() != 0:
            pytest.skip("only root can give a folder away")
        os.chown(folder, 12345, -1)
    done = make_runtime(folder)
    assert done.returncode != 0 and str(folder) in done.stderr
    if laid != "file":
        assert f"{folder} must be a folder of yours that no one else may enter: remove it." in done.stderr
