"""What a Dask cluster costs for each block, and how far it would scale: `make bench-cluster`.

The example survey is scored here, and by one and by two worker processes on this machine. Blocks that are there at once
tell what the way to a worker and back takes. A raster of 10^10 pixels is then simulated from the measured processor
times and a stated network. The tables go to benchmarks/results.
"""

from __future__ import annotations

import argparse
import dataclasses
import heapq
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
import psutil
from distributed.protocol import serialize

from models.compute.device import prepare
from models.compute.mappers import mapper_of
from models.compute.mapping import Here, OnShare, Work
from models.protocol.jobs import ScoreJob
from models.protocol.schedulers import Scheduler
from models.scoring import job as scoring
from tools.demo.dask_processes import dask_processes

from .command import RESULTS, SMOKE_SURVEY
from .engine import briefly_trained
from .machine import describe
from .quiet import Quiet, say
from .surveys import make_example
from .tables import Table

BANDS, SIDES = 6, {"width": 1024, "height": 1024}
# Blocks that are there at once.
EMPTY, SMOKE_EMPTY = 200, 4
# The large raster, and the workers that it is simulated for.
PIXELS, WORKERS = 10**10, (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
# The stated network: bytes a second that the scheduler's card sends, and seconds that a message is on its way.
NETWORK_BYTES, LATENCY = 1.25e9, 0.5e-3
# Blocks that are waited for, for each worker and beside; see models/compute/cluster.py.
EACH, BESIDE = 2, 2


@dataclasses.dataclass
class Costs:
    """What a block costs in the first pass, the scores, and in the second, the percentiles.

    Attributes:
        worker: processor seconds until it is computed, a pass.
        size: bytes that its result has on its way, a pass; in the second the scores travel as well.
        pixels: in all blocks.
        blocks: how many there were.
        client: processor seconds to take and write one, a pass.
        scheduler: processor seconds of the scheduler for one.
    """

    worker: list[float] = dataclasses.field(default_factory=list)
    size: list[float] = dataclasses.field(default_factory=list)
    pixels: int = 0
    blocks: int = 0
    client: float = 0.0
    scheduler: float = 0.0


class Counting(Here):
    """Computes here, and takes down what each pass costs."""

    def __init__(self, costs: Costs):
        self._costs = costs

    def map(self, work: Work, items: Iterable[Any], on_share: OnShare = lambda share: None) -> Iterator[Any]:
        """See `Mapper`."""
        self._costs.worker.append(0.0)
        self._costs.size.append(0.0)
        count = 0
        for item in items:
            started = time.process_time()
            result = work(item, on_share)
            self._costs.worker[-1] += time.process_time() - started
            travels = (result, item) if isinstance(item, np.ndarray) else (result,)
            self._costs.size[-1] += sum(memoryview(part).nbytes for one in travels for part in serialize(one)[1])
            count += 1
            yield result
        self._costs.blocks = count


class Ready:
    """A result of so many numbers that is there at once."""

    def __init__(self, numbers: int):
        self._numbers = numbers

    def __call__(self, item: int, on_share: OnShare) -> np.ndarray:
        """See `Work`."""
        return np.full(self._numbers, item, np.float32)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure as the options say; the exit status."""
    options = _parser().parse_args(arguments)
    folder = options.out or (RESULTS / "smoke" if options.smoke else RESULTS)
    prepare("cpu", 1)
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-") as work:
        survey = make_example(Path(work), elements=BANDS, **(SMOKE_SURVEY if options.smoke else SIDES))
        model = briefly_trained("fast", survey, Path(work), 1)
        job = ScoreJob(survey.rasters, model, str(Path(work) / "score.tif"), threads=1, device="cpu")
        table, costs = measure(job, Path(work), SMOKE_EMPTY if options.smoke else EMPTY, (1, 2))
    tables = {"cluster_machine": describe(), "cluster_blocks": table, "cluster_scaling": scaling(costs)}
    for name, found in tables.items():
        found.write(folder, name)
        print(f"\n{name}\n\n{found.markdown()}", end="")
    return 0


def measure(job: ScoreJob, folder: Path, empty: int, workers: Sequence[int]) -> tuple[Table, Costs]:
    """Score here and by so many workers, and send as many empty blocks."""
    say("Scoring here")
    started = time.perf_counter()
    costs = _costs_here(job)
    here = time.perf_counter() - started
    rows: list[list[object]] = [["this process", costs.blocks, here, None, None, None]]
    for count in workers:
        say(f"Scoring with workers: {count}")
        place = folder / f"cluster_{count}"
        place.mkdir()
        with dask_processes(place, count) as cluster:
            there = dataclasses.replace(job, scheduler=cluster.file)
            # The first blocks have each worker load its packages.
            _on_way(cluster.file, costs, 4 * count)
            process = psutil.Process(cluster.scheduler.pid)
            before = sum(process.cpu_times()[:2])
            on_way = _on_way(cluster.file, costs, empty)
            costs.scheduler = (sum(process.cpu_times()[:2]) - before) / empty
            seconds = _seconds(there)
        megabytes = sum(costs.size) / costs.pixels
        rows.append([f"workers: {count}", costs.blocks, seconds, on_way, costs.scheduler, megabytes])
    columns = [
        "blocks by",
        "blocks",
        "seconds",
        "s on the way, a block",
        "s of the scheduler's processor, a block",
        "MB through the scheduler, a million pixels",
    ]
    return Table(columns, rows), costs


def _on_way(file: str, costs: Costs, empty: int) -> float:
    """Seconds a block, of so many that are as large as those of the scores and there at once."""
    with mapper_of(Scheduler(file), [], 1, Quiet()) as mapper:
        started = time.perf_counter()
        for _ in mapper.map(Ready(int(costs.size[0] / costs.blocks / 4)), range(empty)):
            pass
        return (time.perf_counter() - started) / empty


def _costs_here(job: ScoreJob) -> Costs:
    """What the blocks cost in this process; for the rest of the job, the client's part is taken."""
    costs = Costs()

    @contextmanager
    def counting(*arguments: object) -> Iterator[Counting]:
        yield Counting(costs)

    started = time.process_time()
    with patch.object(scoring, "mapper_of", counting):
        costs.pixels = scoring.run(job, Quiet())["pixels"]
    costs.client = (time.process_time() - started - sum(costs.worker)) / costs.blocks / len(costs.worker)
    return costs


def simulate(costs: Costs, workers: int, pixels: int = PIXELS) -> tuple[float, dict[str, float]]:
    """Seconds until all blocks of a raster are written, and the share of them that each part is at work.

    Blocks are taken in their order, as the client writes them; one starts as soon as a worker is free and few enough
    are waited for. The scheduler, its network card and the client are a queue each.
    """
    blocks = -(-pixels * costs.blocks // costs.pixels)
    ahead, clock = EACH * workers + BESIDE, 0.0
    for worker, size in zip((one / costs.blocks for one in costs.worker), (one / costs.blocks for one in costs.size)):
        free = [clock] * workers
        scheduler = network = client = clock
        written: list[float] = []
        for number in range(blocks):
            asked = written[number - ahead] if number >= ahead else clock
            scheduler = max(scheduler, asked) + costs.scheduler
            found = max(heapq.heappop(free), scheduler + 2 * LATENCY) + worker
            heapq.heappush(free, found)
            network = max(network, found) + size / NETWORK_BYTES
            client = max(client, network + 2 * LATENCY) + costs.client
            written.append(client)
        clock = written[-1]
    each = blocks / clock
    return clock, {
        "workers": each * sum(costs.worker) / costs.blocks / workers,
        "scheduler": each * costs.scheduler * len(costs.worker),
        "network": each * sum(costs.size) / costs.blocks / NETWORK_BYTES,
        "client": each * costs.client * len(costs.worker),
    }


def scaling(costs: Costs) -> Table:
    """The large raster with more and more workers."""
    rows, alone = [], simulate(costs, 1)[0]
    for workers in WORKERS:
        seconds, busy = simulate(costs, workers)
        rows.append([workers, seconds / 3600, alone / seconds, *(100 * share for share in busy.values())])
    parts = [f"{name} at work, %" for name in busy]
    return Table(["workers", "hours", "times as fast as one", *parts], rows)


def _seconds(job: ScoreJob) -> float:
    started = time.perf_counter()
    scoring.run(job, Quiet())
    return time.perf_counter() - started


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.cluster", description=__doc__)
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the tables go (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="everything tiny, to test the tool")
    return made


if __name__ == "__main__":
    sys.exit(main())
