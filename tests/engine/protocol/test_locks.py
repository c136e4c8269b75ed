from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys

import pytest

from models.protocol import locks
from models.protocol.environment import ROOT
from models.protocol.locks import HeldError, lock

HOLD = (
    "import sys, time\nfrom pathlib import Path\nfrom models.protocol.locks import lock\n"
    "with lock(Path(sys.argv[1])):\n    print('held', flush=True)\n    time.sleep(600)\n"
)


def test_a_lock_is_there_while_it_is_held_and_no_longer(tmp_path):
    mark = tmp_path / ".mark"
    with lock(mark) as is_alone:
        assert is_alone and mark.exists()
    assert not mark.exists()


def test_another_does_not_get_it_until_it_is_given_back(tmp_path):
    mark = tmp_path / ".mark"
    with lock(mark):
        with pytest.raises(HeldError), lock(mark):
            pass
        assert mark.exists()
    with lock(mark) as is_alone:
        assert is_alone


def test_it_ends_with_the_process_that_holds_it(tmp_path):
    mark = tmp_path / ".mark"
    with subprocess.Popen([sys.executable, "-c", HOLD, str(mark)], cwd=ROOT, stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(HeldError), lock(mark):
            pass
        holder.send_signal(signal.SIGKILL if os.name != "nt" else signal.SIGTERM)
    assert mark.exists()
    with lock(mark) as is_alone:
        assert is_alone
    assert not mark.exists()


def test_a_file_that_its_holder_removes_while_another_opens_it_is_not_taken_for_the_lock(tmp_path, monkeypatch):
    """Else a third one could make the file anew, and two would hold it."""
    mark, take, opened = tmp_path / ".mark", locks._take, []

    def late(number):
        if not opened:
            mark.unlink()
        opened.append(number)
        take(number)

    monkeypatch.setattr(locks, "_take", late)
    with lock(mark) as is_alone:
        assert is_alone and mark.exists() and len(opened) == 2


def test_where_there_are_no_locks_nobody_is_kept_out(tmp_path, monkeypatch):
    def refuse(number):
        raise OSError(errno.ENOLCK, "No locks available")

    with lock(tmp_path / "nowhere" / ".mark") as is_alone:
        assert not is_alone
    monkeypatch.setattr(locks, "_take", refuse)
    with lock(tmp_path / ".mark") as is_alone:
        assert not is_alone


@pytest.mark.skipif(not hasattr(os, "O_NOFOLLOW"), reason="this system follows links")
def test_a_link_is_not_followed(tmp_path):
    (tmp_path / "precious").write_text("precious")
    (tmp_path / ".mark").symlink_to(tmp_path / "precious")
    with lock(tmp_path / ".mark") as is_alone:
        assert not is_alone
    assert (tmp_path / "precious").read_text() == "precious" and (tmp_path / ".mark").is_symlink()
