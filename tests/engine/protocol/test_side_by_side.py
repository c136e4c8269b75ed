"""Jobs of one worker process, each followed on its own."""

from __future__ import annotations

import dataclasses
import os
import sys

import pytest

from models.protocol.errors import Cancelled, EngineError
from models.protocol.side_by_side import SideBySide

# Says of each of its jobs what it is, the last of them first.
PROGRAM = """
files = [file for file in sys.argv[1:] if file.endswith(".json")]
for file in reversed(files):
    seed = json.load(open(file))["seed"]
    say(type="log", text=f"seed {seed}", job=file)
    if seed == 1:
        say(type="error", text="odd", detail="", job=file)
    elif seed < 3:
        say(type="result", values={"windows": seed}, job=file)
if os.path.exists(os.path.join(os.path.dirname(files[0]), "wait")):
    time.sleep(600)
"""


@pytest.fixture
def jobs(job, tmp_path):
    return [dataclasses.replace(job, seed=seed, output=str(tmp_path / f"{seed}.geohgan")) for seed in range(4)]


def test_each_job_has_its_own_messages_and_its_own_end(fake_root, jobs, tmp_path):
    running = SideBySide(jobs, sys.executable, tmp_path / "jobs", lambda: False, fake_root(PROGRAM))
    said = {job.seed: [] for job in jobs}

    def follow(job):
        assert running.has(job)
        try:
            return running.follow(job, lambda message: said[job.seed].append(str(message["text"])), lambda: False)
        finally:
            assert not running.has(job)

    assert (follow(jobs[0]), follow(jobs[2])) == ({"windows": 0}, {"windows": 2})
    with pytest.raises(EngineError, match="^odd$"):
        follow(jobs[1])
    with pytest.raises(EngineError, match="ended before its job was done"):
        follow(jobs[3])
    assert all([text for text in said[seed] if "seed" in text] == [f"seed {seed}"] for seed in said)


def test_one_that_is_cancelled_ends_all(fake_root, jobs, tmp_path):
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "wait").touch()
    running = SideBySide(jobs, sys.executable, tmp_path / "jobs", lambda: False, fake_root(PROGRAM))
    with pytest.raises(Cancelled):
        running.follow(jobs[3], lambda message: None, lambda: True)
    # The same job, run again later, begins anew.
    assert not running.has(jobs[1])
    with pytest.raises(EngineError):
        running.follow(jobs[1], print, lambda: False)
    assert sorted(os.listdir(tmp_path)) == ["jobs", "plugin"]


def test_all_end_with_what_began_them(fake_root, jobs, tmp_path):
    (tmp_path / "jobs").mkdir()
    (tmp_path / "jobs" / "wait").touch()
    running = SideBySide(jobs, sys.executable, tmp_path / "jobs", lambda: True, fake_root(PROGRAM))
    with pytest.raises(EngineError, match="ended from outside|ended before"):
        running.follow(jobs[3], lambda message: None, lambda: False)
