"""Blocks on a Dask cluster of processes on this machine: the same results, and what becomes of faults."""

from __future__ import annotations

import dataclasses
import json
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
from distributed.utils import get_mp_context

from models.baseline import job as baseline
from models.classification import job as classification
from models.compute import connection, fitness, workers
from models.compute.mappers import mapper_of
from models.interpolation import job as interpolation
from models.protocol import client as client_end
from models.protocol.choices import WIDTHS
from models.protocol.errors import Cancelled, EngineError
from models.protocol.jobs import BaselineJob, ClassifyJob, InterpolateJob, Job, Raster, ScoreJob
from models.protocol.samples.table import SampleTable
from models.protocol.schedulers import Scheduler
from models.rasters.stack import Stack
from models.training import job as training
from tests.engine.compute import late_workers
from tests.support import NAMES, point
from tools.demo.dask_processes import dask_processes

NUMBERS = range(24)


@pytest.fixture(autouse=True)
def few_squares() -> None:
    """In the stead of what this process alone would heed: workers calibrate as they do for users."""


@pytest.fixture(scope="module")
def forked() -> Iterator[Any]:
    """Starts processes that need not import again what takes long."""
    with dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"}):
        context = get_mp_context()
        jobs = [f"models.{name}.job" for name in ("scoring", "training", "baseline", "classification", "interpolation")]
        context.set_forkserver_preload(["distributed", "models.compute.parcel", "models.compute.workers", *jobs])
        yield context


@pytest.fixture(scope="module")
def cluster(forked) -> Iterator[LocalCluster]:
    """Processes that anyone on this machine, and no one else, can reach; a block that ends a second one is given up."""
    here = {"host": "127.0.0.1", "dashboard_address": "127.0.0.1:0"}
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 1}),
        LocalCluster(n_workers=2, threads_per_worker=1, memory_limit="1GiB", silence_logs=50, **here) as cluster,
    ):
        yield cluster


@pytest.fixture
def join(forked) -> Iterator[Callable[..., Any]]:
    """Have a worker join, one that is fit or not; it ends with the test."""
    started = []

    def join(scheduler: str, kind: str = late_workers.FIT) -> Any:
        process = forked.Process(target=late_workers.serve, args=(scheduler, kind), daemon=True)
        process.start()
        started.append(process)
        return process

    yield join
    for process in started:
        process.kill()
        process.join()


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


class Fatal:
    """A training that ends the first process that begins it; a mark in a folder tells that it has begun."""

    def __init__(self, folder: Path):
        self._mark = folder / "begun"

    def __call__(self, reporter: Any) -> str:
        reporter.log("Epoch 1")
        if not self._mark.exists():
            self._mark.touch()
            time.sleep(0.5)  # What was said is on its way.
            os.kill(os.getpid(), signal.SIGKILL)
        reporter.progress(50.0, "Epoch 2")
        return "a model"


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
    return BaselineJob((survey,), output, "vae", patch_size=4, widths=WIDTHS[0], epochs=1, threads=1)


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
def test_other_maps_are_the_same_to_the_last_byte(package, make, small_blocks, survey, recorder, scheduler, tmp_path):
    job = make(survey, str(tmp_path / "here.tif"))
    package.run(job, recorder())
    there = dataclasses.replace(job, output=str(tmp_path / "there.tif"), scheduler=scheduler.where)
    package.run(there, recorder())
    assert pixels(job.output) == pixels(there.output)


def test_a_model_that_a_worker_trains_is_the_same_to_the_last_byte(train_job, recorder, scheduler, tmp_path):
    here = train_job(device="cpu", output=str(tmp_path / "here.geohgan"), report=str(tmp_path / "here.html"))
    changes = {"output": str(tmp_path / "there.geohgan"), "report": str(tmp_path / "there.html")}
    there = dataclasses.replace(here, **changes, scheduler=scheduler.where)
    said = recorder()
    values = [training.run(job, said) for job in (here, there)]
    assert Path(here.output).read_bytes() == Path(there.output).read_bytes()
    assert {**values[0], **changes} == values[1]
    (begun,) = [line for line in said.logs if "begins" in line]
    after = said.logs[said.logs.index(begun) + 1 :]
    assert "step 2, epoch 2 of at most 2: " in after[-1] and after == said.logs[: len(after)]
    assert sorted(os.listdir(tmp_path)) == [
        *("here.geohgan", "here.html", "here_numbers.json"),
        *("there.geohgan", "there.html", "there_numbers.json"),
    ]


def test_a_training_goes_on_from_a_checkpoint_that_workers_do_not_see(train_job, recorder, scheduler, tmp_path):
    def stop(text: str) -> None:
        if "step 1, epoch 2" in text:
            raise KeyboardInterrupt

    job = train_job()
    with pytest.raises(KeyboardInterrupt):
        training.run(job, recorder(stop))
    resumed = dataclasses.replace(job, resume=job.checkpoint, output=str(tmp_path / "there"), scheduler=scheduler.where)
    training.run(resumed, recorder())
    training.run(job, recorder())
    assert Path(job.output).read_bytes() == Path(resumed.output).read_bytes()


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


def test_a_training_whose_worker_is_killed_begins_anew(scheduler, recorder, tmp_path):
    said = recorder()
    with mapper_of(scheduler, (), 1, said) as mapper:
        assert mapper.call(Fatal(tmp_path), said) == "a model"
    begun = [line for line in said.logs if "begins" in line]
    assert len(begun) == 2 and said.logs.count("Epoch 1") == 2 and said.percents[-1] == 50.0


def until(is_so: Callable[[], bool]) -> Iterator[int]:
    """Items until something is so, which it must become."""
    end = time.monotonic() + 120
    while not is_so():
        assert time.monotonic() < end
        yield 1


def test_a_worker_that_joins_late_helps(scheduler, recorder, join):
    found = set[int]()
    results = mapped(scheduler, recorder, Marked(), until(lambda: late is not None and late.pid in found))
    late = None
    found.add(next(results))
    late = join(scheduler.where)
    for process in results:
        found.add(process)


def test_workers_that_join_late_and_are_not_fit_get_nothing_to_do(scheduler, survey, recorder, join):
    said, late = recorder(), dict[str, Any]()
    faults = {
        late_workers.OF_ANOTHER_VERSION: "has Geo-Hgan 9.9, and this machine has",
        late_workers.BLIND: f"does not see {survey.path}",
        late_workers.BARE: "has no Geo-Hgan engine",
    }

    def are_out() -> bool:
        told = {kind for kind, fault in faults.items() if any(fault in text for text in said.warnings)}
        # One without the engine ends by itself if a block comes to it before it is asked.
        ended = {kind for kind, process in late.items() if kind == late_workers.BARE and not process.is_alive()}
        return told | ended == {*faults}

    with mapper_of(scheduler, [survey.path], 1, said) as mapper:
        results = mapper.map(Marked(), until(are_out))
        found = {next(results)}
        late.update((kind, join(scheduler.where, kind)) for kind in faults)
        found |= {*results}
    assert not found & {process.pid for process in late.values()}
    assert all(sum(fault in text for text in said.warnings) <= 1 for fault in faults.values())


def test_a_block_that_no_memory_holds_is_told(scheduler, recorder):
    with pytest.raises(EngineError, match="ended several workers .*: most likely they ran out of memory"):
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


def test_a_worker_that_does_not_answer_is_named(scheduler, recorder, join, impatient):
    late = join(scheduler.where)
    with Client(scheduler.where, set_as_default=False) as client:
        while late.pid not in client.run(os.getpid).values():
            time.sleep(0.1)
        (worker,) = [worker for worker, number in client.run(os.getpid).items() if number == late.pid]
    os.kill(late.pid, signal.SIGSTOP)
    with pytest.raises(EngineError, match=f"The worker {worker} does not answer within 2 seconds"):
        next(mapped(scheduler, recorder, Slow))


def test_what_is_gone_is_told_and_nothing_half_written_is_left(
    join, small_blocks, score, recorder, monkeypatch, tmp_path
):
    monkeypatch.setattr(workers, "_WITHOUT_SECONDS", 2.0)
    with dask_processes(tmp_path, 0) as processes:
        address = json.loads(Path(processes.file).read_text())["address"]
        before = sorted(os.listdir(tmp_path))
        for is_worker, sentence in ((True, "No worker of the Dask scheduler .* is left"), (False, "Dask .* is gone")):
            gone = join(address) if is_worker else processes.scheduler
            if not is_worker:
                join(address)
            with pytest.raises(EngineError, match=sentence):
                score(recorder(lambda text, gone=gone: gone.kill() if "Block" in text else None), scheduler=address)
            assert sorted(os.listdir(tmp_path)) == before
