"""Blocks on a Dask cluster of processes on this machine: the same results, and what becomes of faults."""

from __future__ import annotations

import dataclasses
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

pytest.importorskip("distributed", reason="dask and distributed, which compute on clusters, are not installed")

import dask
from distributed import Client, LocalCluster

from models.baseline import job as baseline
from models.classification import job as classification
from models.compute import connection, fitness, workers
from models.compute.mappers import mapper_of
from models.interpolation import job as interpolation
from models.protocol import client as client_end
from models.protocol.errors import Cancelled, EngineError
from models.protocol.jobs import BaselineJob, ClassifyJob, InterpolateJob, Job, Raster, ScoreJob
from models.protocol.samples.table import SampleTable
from models.protocol.schedulers import Scheduler
from models.rasters.stack import Stack
from tests.support import NAMES, point
from tools.demo.dask_processes import DaskProcesses, dask_processes

NUMBERS = range(24)


def start(count: int, **options: Any) -> LocalCluster:
    """Processes that anyone on this machine, and no one else, can reach."""
    return LocalCluster(
        n_workers=count, threads_per_worker=1, host="127.0.0.1", dashboard_address=None, silence_logs=50, **options
    )


@pytest.fixture(scope="module")
def cluster() -> Iterator[LocalCluster]:
    # A block that ends a second worker is given up.
    with dask.config.set({"distributed.scheduler.allowed-failures": 1}), start(2, memory_limit="1GiB") as cluster:
        yield cluster


@pytest.fixture
def scheduler(cluster) -> Scheduler:
    return Scheduler(cluster.scheduler_address)


@pytest.fixture
def impatient(monkeypatch) -> None:
    monkeypatch.setattr(connection, "_SECONDS", 2.0)
    monkeypatch.setattr(workers, "_ANSWER_SECONDS", 2.0)


class Slow:
    """Squares of numbers, each a while on the way; on the way it leaves marks in a folder."""

    def __init__(self, folder: Path, seconds: float = 0.15):
        self._folder, self._seconds = folder, seconds

    def __call__(self, number: int, on_share: Callable[[float], None]) -> int:
        end = time.monotonic() + self._seconds
        while time.monotonic() < end:
            on_share(0.5)
            (self._folder / str(os.getpid())).write_text(str(time.time()))
            time.sleep(0.02)
        return number**2


class Greedy:
    """Takes all the memory that there is."""

    def __call__(self, number: int, on_share: Callable[[float], None]) -> int:
        held = []
        while True:
            held.append(np.ones(2**22))
            time.sleep(0.01)


class Marked:
    """The process that computes a block."""

    def __call__(self, number: int, on_share: Callable[[float], None]) -> int:
        time.sleep(0.1)
        return os.getpid()


def processes(folder: Path) -> list[int]:
    """That have computed a block of `Slow`."""
    return [int(file.name) for file in folder.iterdir()]


def mapped(scheduler: Scheduler, recorder: Any, work: Any, items: Any = NUMBERS, rasters: Any = ()) -> Iterator[Any]:
    with mapper_of(scheduler, rasters, 1, recorder()) as mapper:
        yield from mapper.map(work, items)


# -- the same results


def pixels(path: Path | str) -> tuple[bytes, Any]:
    with rasterio.open(path) as dataset:
        tags = {name: text for name, text in dataset.tags().items() if name != "GEOHGAN_PROVENANCE"}
        return dataset.read().tobytes(), (dataset.descriptions, tags)


@pytest.fixture
def small_blocks(monkeypatch) -> None:
    blocks = Stack.blocks
    monkeypatch.setattr(Stack, "blocks", lambda self, size=16: blocks(self, size))
    monkeypatch.setattr("models.interpolation.raster._BLOCK", 16)
    monkeypatch.setattr("models.classification.features._BLOCK", 16)


def test_scores_and_contributions_are_the_same_to_the_last_byte(small_blocks, score, recorder, scheduler, tmp_path):
    said = recorder()
    for name, where in (("here", ""), ("there", scheduler.where)):
        files = {"output": str(tmp_path / name), "contributions": str(tmp_path / f"why_{name}")}
        score(said, **files, scheduler=where)
    assert pixels(tmp_path / "here") == pixels(tmp_path / "there")
    assert pixels(tmp_path / "why_here")[0] == pixels(tmp_path / "why_there")[0]
    (line,) = [line for line in said.logs if "Dask" in line]
    assert "has 2 workers" in line and "on 1 thread" in line and "http://127.0.0.1" in line


def _baseline(survey: Raster, output: str) -> Job:
    return BaselineJob((survey,), output, "isolation_forest", threads=1)


def _deep(survey: Raster, output: str) -> Job:
    return BaselineJob((survey,), output, "vae", epochs=1, device="cpu", threads=1)


def _classify(survey: Raster, output: str) -> Job:
    deposits = tuple(point(column + 0.5, row + 0.5) for column in (12, 20, 30) for row in (3, 10, 17, 25))
    return ClassifyJob((survey,), deposits, output, classifier="logistic_regression", folds=3, threads=1)


def _interpolate(survey: Raster, output: str) -> Job:
    random = np.random.default_rng(0)
    x, y = random.uniform((500_000, 7_000_000), (505_000, 7_004_000), (60, 2)).T.tolist()
    samples = SampleTable(tuple(x), tuple(y), {"Cu": tuple(map(str, random.uniform(1, 9, 60)))})
    return InterpolateJob(samples.to_csv(), "EPSG:32633", output, method="kriging", threads=1)


@pytest.mark.parametrize(
    ("package", "make"),
    [(baseline, _baseline), (baseline, _deep), (classification, _classify), (interpolation, _interpolate)],
)
def test_other_maps_are_the_same_to_the_last_byte(
    package, make, small_blocks, survey, recorder, scheduler, tmp_path, monkeypatch
):
    monkeypatch.setattr("models.peers.trainer.STEPS", 2)
    job = make(survey, str(tmp_path / "here.tif"))
    package.run(job, recorder())
    there = dataclasses.replace(job, output=str(tmp_path / "there.tif"), scheduler=scheduler.where)
    package.run(there, recorder())
    assert pixels(job.output) == pixels(there.output)


# -- who may take part


def test_a_worker_that_sees_another_file_is_named_with_it(survey, scheduler, recorder, monkeypatch):
    # The workers are other processes, where nothing is changed.
    monkeypatch.setattr(fitness, "_state", lambda path: (17, 0.0))
    with pytest.raises(EngineError, match=r"The worker tcp://\S+ sees another \S+survey.tif: of [\d,]+ bytes.* 17\."):
        next(mapped(scheduler, recorder, Slow, rasters=[survey.path]))


def test_a_worker_of_another_version_is_named(scheduler, recorder, monkeypatch):
    monkeypatch.setattr(fitness, "engine_version", lambda: "9.9")
    with pytest.raises(EngineError, match=r"The worker tcp://\S+ has Geo-Hgan .*, and this machine has 9\.9"):
        next(mapped(scheduler, recorder, Slow))


@pytest.mark.parametrize(
    ("scheduler", "sentence"),
    [
        (Scheduler("tcp://127.0.0.1:9"), "The Dask scheduler tcp://127.0.0.1:9 does not answer"),
        (Scheduler("no/such.json"), "The scheduler file no/such.json does not exist"),
        (Scheduler("tcp://127.0.0.1:9", "no/such.yaml"), "The file no/such.yaml, which is to name Dask's certificates"),
        (Scheduler("tls://127.0.0.1:9"), "speaks encrypted, and no certificates are named"),
    ],
)
def test_a_scheduler_that_is_not_there_is_told(scheduler, sentence, recorder, impatient):
    with pytest.raises(EngineError, match=sentence):
        next(mapped(scheduler, recorder, Slow))


# -- faults


def test_a_worker_that_is_killed_is_done_without(scheduler, recorder, tmp_path):
    results = mapped(scheduler, recorder, Slow(tmp_path))
    found = [next(results), next(results)]
    os.kill(processes(tmp_path)[0], signal.SIGKILL)
    assert [*found, *results] == [number**2 for number in NUMBERS]


def test_two_jobs_at_once_and_blocks_that_are_waited_for_stay_few(scheduler, recorder, tmp_path):
    taken: list[int] = []
    one = mapped(scheduler, recorder, Slow(tmp_path, 0.05), (taken.append(number) or number for number in NUMBERS))
    other = mapped(scheduler, recorder, Slow(tmp_path, 0.05))
    for number, pair in enumerate(zip(one, other, strict=True)):
        assert pair == (number**2, number**2) and len(taken) - number <= 2 * 2 + 2
    assert len(taken) == len(NUMBERS)


def test_a_worker_that_joins_late_helps(cluster, scheduler, recorder):
    found, end = set[int](), time.monotonic() + 60

    def until_three() -> Iterator[int]:
        while len(found) < 3 and time.monotonic() < end:
            yield 1

    results = mapped(scheduler, recorder, Marked(), until_three())
    found.add(next(results))
    cluster.scale(3)
    for process in results:
        found.add(process)
    cluster.scale(2)
    assert len(found) == 3


def test_a_block_that_no_memory_holds_is_told(scheduler, recorder):
    with pytest.raises(EngineError, match="A block ended several workers .*: most likely they ran out of memory"):
        next(mapped(scheduler, recorder, Greedy(), [1]))


def test_cancel_leaves_nothing_running_after_two_seconds(scheduler, write_raster, trained, tmp_path):
    values = np.random.default_rng(0).lognormal(size=(4, 512, 600)).astype(np.float32)
    raster = write_raster(tmp_path / "large.tif", values, NAMES)
    job = ScoreJob((raster,), trained, str(tmp_path / "score.tif"), threads=1, scheduler=scheduler.where)
    said: list[str] = []
    with Client(scheduler.where, set_as_default=False) as client, pytest.raises(Cancelled):

        def is_computed() -> bool:
            return any("Device" in line for line in said) and any(client.run(_computes).values())

        client_end.run(
            job, sys.executable, tmp_path / "jobs", lambda message: said.append(str(message["text"])), is_computed
        )
    with Client(scheduler.where, set_as_default=False) as client:
        end = time.monotonic() + 2
        while any(client.run(_computes).values()) and time.monotonic() < end:
            time.sleep(0.1)
        assert not any(client.run(_computes).values())
    assert sorted(os.listdir(tmp_path)) == ["jobs", "large.tif"]


def _computes() -> bool:
    """Whether a worker is at a block."""
    from models.compute.parcel import _turn

    return _turn.locked()


@pytest.fixture
def apart(tmp_path) -> Iterator[DaskProcesses]:
    """A scheduler and its only worker, each a process of its own."""
    with dask_processes(tmp_path, 1) as processes:
        yield processes


def test_a_worker_that_does_not_answer_is_named(apart, recorder, monkeypatch, impatient):
    with Client(scheduler_file=apart.file, set_as_default=False) as client:
        client.wait_for_workers(1)
        (worker,) = client.nthreads()
    apart.workers[0].send_signal(signal.SIGSTOP)
    with pytest.raises(EngineError, match=f"The worker {worker} does not answer within 2 seconds"):
        next(mapped(Scheduler(apart.file), recorder, Slow))


@pytest.mark.parametrize(
    ("which", "sentence"),
    [("scheduler", "The Dask scheduler .* is gone"), ("worker", "No worker of the Dask scheduler .* is left")],
)
def test_what_is_gone_is_told_and_nothing_half_written_is_left(
    which, sentence, apart, small_blocks, score, recorder, monkeypatch, tmp_path
):
    monkeypatch.setattr(workers, "_WITHOUT_SECONDS", 2.0)
    before = sorted(os.listdir(tmp_path))
    process = apart.scheduler if which == "scheduler" else apart.workers[0]
    with pytest.raises(EngineError, match=sentence):
        score(recorder(lambda text: process.kill() if "Block" in text else None), scheduler=apart.file)
    assert sorted(os.listdir(tmp_path)) == before
