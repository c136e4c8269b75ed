"""How fast samples become a stack: `make bench-interpolation`.

Held against the inverse distance of GDAL and of QGIS, which take one field at a time. Each tool runs in a process of
its own, in turns within one run. The table goes to benchmarks/results.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from models.protocol import client
from models.protocol.jobs import InterpolateJob
from models.protocol.samples.table import SampleTable

from .command import RESULTS, count
from .quiet import say
from .tables import Table

CELL = 100.0
NEIGHBOURS = 12
COLUMNS = ["tool", "fields", "cells", "seconds", "seconds per field and million cells", "times ours", "peak memory, MB"]


@dataclass(frozen=True)
class Task:
    """What is interpolated.

    Attributes:
        x, y: of the samples, metres.
        values: (samples, fields).
        side: cells of the square raster along a side.
        radius: of the search, metres.
    """

    x: np.ndarray
    y: np.ndarray
    values: np.ndarray
    side: int
    radius: float

    @classmethod
    def drawn(cls, samples: int, fields: int, side: int) -> Task:
        """Samples at random over the raster, log-normal values to three digits."""
        random = np.random.default_rng(0)
        x, y = random.uniform(0, side * CELL, (2, samples))
        x[:2], y[:2] = (0, side * CELL - 1), (0, side * CELL - 1)
        # A circle that holds twice as many samples as are used.
        radius = side * CELL * (2 * NEIGHBOURS / (np.pi * samples)) ** 0.5
        values = np.exp(random.normal(0, 1, (samples, fields)))
        return cls(400_000 + x, 7_000_000 + y, values, side, radius)

    def samples(self) -> SampleTable:
        """As the engine takes them."""
        columns = {
            f"E{number}": tuple(f"{value:.3g}" for value in column) for number, column in enumerate(self.values.T)
        }
        return SampleTable(tuple(self.x.tolist()), tuple(self.y.tolist()), columns)


def ours(task: Task, folder: Path, threads: int | None) -> dict[str, Any]:
    """The job of `geohgan:interpolate`, cross-validation included."""
    job = InterpolateJob(
        task.samples().to_csv(),
        "EPSG:32633",
        str(folder / "ours.tif"),
        method="idw",
        cell_size=CELL,
        radius=task.radius,
        neighbours=NEIGHBOURS,
        threads=threads,
    )
    return client.run(job, sys.executable, folder, lambda message: None, lambda: False)


def other(tool: str, task: Task, fields: int, side: int, folder: Path) -> dict[str, Any]:
    """One of the tools of `other_idw`, on some of the fields and a coarser raster of the same extent."""
    given = folder / "given.npz"
    np.savez(given, x=task.x, y=task.y, values=task.values[:, :fields], extent=task.side * CELL, side=side)
    command = [sys.executable, "-m", "benchmarks.other_idw", tool, str(given), str(task.radius), str(NEIGHBOURS)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def measured(task: Task, sides: dict[str, int], repeats: int, threads: int | None, folder: Path) -> Table:
    """Median of turns, GDAL and QGIS on one field and on as many cells as `sides` gives them."""
    fields = task.values.shape[1]
    works: dict[str, tuple[int, int, Callable[[], dict[str, Any]]]] = {
        "Geo-Hgan, inverse distance": (fields, task.side, lambda: ours(task, folder, threads)),
        "GDAL, gdal_grid invdistnn": (1, sides["gdal"], lambda: other("gdal", task, 1, sides["gdal"], folder)),
        "QGIS, IDW interpolation": (1, sides["qgis"], lambda: other("qgis", task, 1, sides["qgis"], folder)),
    }
    found: dict[str, list[dict[str, Any]]] = {name: [] for name in works}
    for turn in range(repeats):
        for name, (_, _, work) in works.items():
            say(f"Turn {turn + 1}: {name}")
            found[name].append(work())
    rows, own = [], 0.0
    for name, (its_fields, side, _) in works.items():
        seconds = median(values["seconds"] for values in found[name])
        each = seconds / its_fields / (side**2 / 1e6)
        own = own or each
        memory = [values["peak_memory_mb"] for values in found[name] if "peak_memory_mb" in values]
        rows.append([name, its_fields, f"{side:,} x {side:,}", seconds, each, each / own, max(memory, default=None)])
    return Table(COLUMNS, rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure as the options say; the exit status."""
    options = _parser().parse_args(arguments)
    task = Task.drawn(500, 4, 60) if options.smoke else Task.drawn(30_000, 40, 1000)
    # QGIS looks at every sample for every cell.
    sides = {"gdal": 60, "qgis": 20} if options.smoke else {"gdal": 1000, "qgis": 100}
    repeats = 1 if options.smoke else options.repeats
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-") as folder:
        table = measured(task, sides, repeats, options.threads, Path(folder))
    table.write(options.out or (RESULTS / "smoke" if options.smoke else RESULTS), "interpolation")
    samples, fields = task.values.shape
    print(f"\n{samples:,} samples x {fields} fields\n\n{table.markdown()}", end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.interpolation", description=__doc__)
    made.add_argument("--threads", type=count, metavar="N", help="CPU threads (the engine's own choice)")
    made.add_argument("--repeats", type=count, default=3, metavar="N", help="turns that medians are taken of (3)")
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the table goes (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="everything tiny, to test the tool")
    return made


if __name__ == "__main__":
    sys.exit(main())
