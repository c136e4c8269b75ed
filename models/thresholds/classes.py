"""Classes of cells and of samples, and how many deposits each holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ..evaluation.labels import LocatedDeposit, locate
from ..protocol.geometries import mended
from ..protocol.jobs import ThresholdsJob
from ..protocol.samples.table import SampleTable
from ..protocol.tags import CLASS, made_by, threshold_tags
from ..rasters.geojson import write_points
from ..rasters.stack import Stack
from ..rasters.systems import system_of
from ..rasters.writer import create
from .findings import Deposits
from .methods import NO_CLASS, classes_of

Thresholds = Mapping[str, tuple[float, ...]]


def classify_cells(
    job: ThresholdsJob, stack: Stack, thresholds: Thresholds, output: Path | None, on_progress: Callable[[float], None]
) -> Deposits | None:
    """Write the class of each cell, block by block, and tell the classes of the deposits if there are any.

    A deposit is of the highest class of its cells.

    Args:
        thresholds: of the bands to write, by their names.
        output: raster to write; None writes none.
    """
    bands = [stack.names.index(name) for name in thresholds]
    deposits = locate(job.deposits, job.buffer, stack.grid)
    highest = np.full((len(bands), len(deposits)), -1, int)
    tags = {**threshold_tags(job.method, thresholds), **made_by(job)}
    written: Any = nullcontext()
    if output:
        written = create(output, stack, list(thresholds), tags, dtype="uint8", nodata=NO_CLASS)
    with written as dataset:
        blocks = list(stack.blocks())
        for done, block in enumerate(blocks, start=1):
            values = stack.read(block, bands)
            classes = np.stack([classes_of(one, found) for one, found in zip(values, thresholds.values(), strict=True)])
            if dataset:
                dataset.write(classes, window=block)
            for number, deposit in enumerate(deposits):
                _raise_to(highest[:, number], classes, block.toslices(), deposit)
            on_progress(done / len(blocks))
    return _counted(thresholds, highest, len(job.deposits)) if job.deposits else None


def _raise_to(highest: np.ndarray, classes: np.ndarray, block: tuple[slice, slice], deposit: LocatedDeposit) -> None:
    """Raise the highest class (bands,) of a deposit to that of its cells in a block, of which there may be none."""
    starts, stops = zip(
        *(
            (max(one.start, other.start), min(one.stop, other.stop))
            for one, other in zip(block, deposit.index, strict=True)
        ),
        strict=True,
    )
    if any(start >= stop for start, stop in zip(starts, stops, strict=True)):
        return
    in_block, in_deposit = (
        tuple(slice(start - one.start, stop - one.start) for start, stop, one in zip(starts, stops, whole, strict=True))
        for whole in (block, deposit.index)
    )
    cells = deposit.cells[in_deposit]
    found = classes[(slice(None), *in_block)][:, cells].astype(int)
    found[found == NO_CLASS] = -1
    np.maximum(highest, found.max(axis=1, initial=-1), out=highest)


def classify_samples(
    job: ThresholdsJob, table: SampleTable, thresholds: Thresholds, values: np.ndarray
) -> Deposits | None:
    """The classes of the deposits: of the highest class of the samples within the buffer, or of the nearest one.

    Args:
        thresholds: by the name of the field.
        values: of these fields, (fields, samples), NaN where there is none.
    """
    if not job.deposits:
        return None
    places = np.array([_middle(sound) for sound in map(mended, job.deposits) if sound]).reshape(-1, 2)
    highest = np.full((len(thresholds), len(places)), -1, int)
    for row, (found, measured) in enumerate(zip(thresholds.values(), values, strict=True)):
        there = np.isfinite(measured)
        tree = cKDTree(np.column_stack((table.x, table.y))[there])
        classes = classes_of(measured[there], found).astype(int)
        if job.buffer > 0:
            near = tree.query_ball_point(places, job.buffer)
            highest[row] = [max(classes[samples], default=-1) for samples in near]
        else:
            highest[row] = classes[tree.query(places)[1]]
    return _counted(thresholds, highest, len(job.deposits))


def write_samples(
    path: Path, job: ThresholdsJob, table: SampleTable, names: Sequence[str], values: np.ndarray, thresholds: Thresholds
) -> None:
    """The samples with their values and the class of each element that has thresholds."""
    columns: dict[str, list[Any]] = {}
    for name, measured in zip(names, values, strict=True):
        columns[name] = [float(value) if np.isfinite(value) else None for value in measured]
        if name in thresholds:
            classes = classes_of(measured, thresholds[name])
            columns[f"{name}{CLASS}"] = [None if one == NO_CLASS else int(one) for one in classes]
    rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    write_points(path, system_of(job.crs, "POINTS"), zip(table.x, table.y, strict=True), rows)


def _counted(thresholds: Thresholds, highest: np.ndarray, given: int) -> Deposits:
    counts = {
        name: tuple(np.bincount(row[row >= 0], minlength=len(found) + 1).tolist())
        for (name, found), row in zip(thresholds.items(), highest, strict=True)
    }
    return Deposits(counts, int((highest >= 0).any(axis=0).sum()), given)


def _middle(geometry: Mapping[str, Any]) -> tuple[float, float]:
    """Amid the corners of a geometry."""
    x, y = zip(
        *_corners(geometry.get("coordinates") or [part["coordinates"] for part in geometry["geometries"]]), strict=True
    )
    return (min(x) + max(x)) / 2, (min(y) + max(y)) / 2


def _corners(coordinates: Any) -> list[tuple[float, float]]:
    if isinstance(coordinates[0], (int, float)):
        return [(coordinates[0], coordinates[1])]
    return [corner for part in coordinates for corner in _corners(part)]
