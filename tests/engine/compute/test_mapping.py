"""Where blocks are computed: here, one after the other, or where the packages for it are."""

from __future__ import annotations

import sys

import pytest

from models.compute.mappers import mapper_of
from models.protocol.errors import EngineError
from models.protocol.jobs import ScoreJob
from models.protocol.schedulers import Scheduler


def test_here_each_block_is_computed_as_it_is_asked_for(recorder):
    done, shares = [], []

    def work(number, on_share):
        on_share(0.5)
        done.append(number)
        return number**2

    with mapper_of(Scheduler(), (), 1, recorder()) as mapper:
        results = mapper.map(work, range(3), shares.append)
        assert (next(results), done) == (0, [0])
        assert ([*results], shares) == ([1, 4], [0.5] * 3)


def test_without_the_packages_a_sentence_says_how_to_get_them(recorder, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("models.compute.cluster")]:
        monkeypatch.delitem(sys.modules, name)
    for name in ("dask", "dask.config", "distributed"):
        monkeypatch.setitem(sys.modules, name, None)
    sentence = "scheduler tcp://n:1 is to compute, and the engine's Python lacks .*requirements_cluster"
    with pytest.raises(EngineError, match=sentence), mapper_of(Scheduler("tcp://n:1"), (), 1, recorder()):
        pass


def test_the_scheduler_is_that_of_the_job_or_else_of_the_environment(monkeypatch):
    monkeypatch.setenv("GEOHGAN_SCHEDULER", "tcp://environment:1")
    monkeypatch.setenv("GEOHGAN_SECURITY", "/safe/dask.yaml")
    assert Scheduler.of(ScoreJob((), "m", "s")) == Scheduler("tcp://environment:1", "/safe/dask.yaml")
    assert Scheduler.of(ScoreJob((), "m", "s", scheduler="tcp://job:1")).where == "tcp://job:1"
    monkeypatch.delenv("GEOHGAN_SCHEDULER")
    assert not Scheduler.of(ScoreJob((), "m", "s"))


def test_workers_compute_on_their_processors():
    assert Scheduler().device("auto") == "auto" and Scheduler("tcp://n:1").device("auto") == "cpu"
    with pytest.raises(EngineError, match="compute on their processors, and DEVICE is"):
        Scheduler("tcp://n:1").device("cuda")
