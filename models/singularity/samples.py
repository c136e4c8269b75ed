"""The singularity index of the elements of samples, read from a table and written as points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ..protocol.errors import EngineError
from ..protocol.jobs import SingularityJob
from ..protocol.quality import NOTHING_KNOWN, from_numbers
from ..protocol.samples.table import SampleTable
from ..protocol.tags import ERROR, INDEX
from ..protocol.text import Text, parameters
from ..rasters.geojson import write_points
from ..rasters.systems import system_name, system_of
from ..reporting.laboratory import TREATMENTS, laboratory_remarks
from ..reporting.report import plain_number
from ..sampling.spacing import spacing
from .cells import PERCENTILES
from .findings import IndexOfBand, LocalFindings
from .local_index import share_enriched, sides_between
from .sample_index import FEWEST, sample_singularity

# Of a small map, pixels along its longer side.
_SIDE = 87


def indices_of_samples(job: SingularityJob, table: SampleTable, output: Path | None) -> LocalFindings:
    """Tell the index at each sample, and write it beside its fields.

    Raises:
        EngineError: a field is not there, or no element can be told of.
    """
    for name in job.elements:
        if name not in table.columns:
            raise EngineError(
                "The samples have no field {field}; they have: {fields}.", field=name, fields=list(table.columns)
            )
    analyses = table.only(job.elements)
    analyses.check()
    given = np.array([field.treated(job.below_detection) for field in analyses.fields], np.float64)
    names = [name for name, one in zip(job.elements, given, strict=True) if (one > 0).any()]
    reason = Text("it has no positive value, of which a logarithm could be taken")
    left_out = {name: reason for name in job.elements if name not in names}
    if not names:
        raise EngineError("There is no field to take: {fields}: {reason}.", fields=list(left_out), reason=reason)
    given = given[[job.elements.index(name) for name in names]].T
    values = np.where(given > 0, given, np.nan)
    places = np.column_stack((table.x, table.y))
    apart, sides = spacing(np.unique(places, axis=0)), sides_between(job.smallest_window, job.largest_window)
    index, error, means = sample_singularity(places, values, [side * apart for side in sides])
    if not np.isfinite(index).any():
        raise EngineError(
            "No window of {LARGEST_WINDOW} usual distances between samples, {side} map units, holds {fewest} "
            "values: make it larger.",
            side=plain_number(sides[-1] * apart),
            fewest=FEWEST,
            **parameters("LARGEST_WINDOW"),
        )
    if output:
        _write(output, job, table, names, index, error if len(sides) > 2 else None)
    found = [
        _found(name, places, apart, len(sides), *columns)
        for name, *columns in zip(names, given.T, values.T, index.T, error.T, np.moveaxis(means, 2, 0), strict=True)
    ]
    return LocalFindings(
        job=job,
        names=tuple(f"{name}{INDEX}" for name in names),
        left_out=left_out,
        cell=(apart, apart),
        read=(
            (Text("Coordinate reference system"), system_name(system_of(job.crs, "POINTS"))),
            (Text("Samples"), len(places)),
            (Text("Values below detection"), TREATMENTS[job.below_detection]),
            (Text("Usual distance between samples (map units)"), plain_number(apart)),
        ),
        odd=(),
        sample_distance=0.0,
        sides=sides,
        indices=tuple(one for one in found if one),
        quality=from_numbers(job.quality).only(names) if job.quality else NOTHING_KNOWN,
        notes=tuple(laboratory_remarks(analyses.fields)),
    )


def _found(
    name: str,
    places: np.ndarray,
    apart: float,
    windows: int,
    given: np.ndarray,
    values: np.ndarray,
    index: np.ndarray,
    error: np.ndarray,
    means: np.ndarray,
) -> IndexOfBand | None:
    """What the index of an element is; None where no sample has one."""
    there = np.isfinite(index)
    if not there.any():
        return None
    strongest = int(np.nanargmin(index))
    return IndexOfBand(
        name=name,
        count=int(np.isfinite(values).sum()),
        not_positive=int((given <= 0).sum()),
        percentiles=tuple(np.percentile(index[there], PERCENTILES).tolist()),
        error=float(np.median(error[there])) if windows > 2 else math.nan,
        enriched=share_enriched(index, error) if windows > 2 else math.nan,
        strongest=tuple(means[:, strongest].tolist()),
        lowest=float(index[strongest]),
        map=_map(places[there], index[there], apart),
        alone=int((np.isfinite(values) & ~there).sum()),
    )


def _map(places: np.ndarray, index: np.ndarray, apart: float) -> np.ndarray:
    """The index of the nearest sample about each sample, north up, (height, width)."""
    low, high = places.min(axis=0) - apart / 2, places.max(axis=0) + apart / 2
    step = float((high - low).max()) / _SIDE
    columns, rows = np.maximum(1, np.ceil((high - low) / step).astype(int))
    x, y = np.meshgrid(low[0] + step * (np.arange(columns) + 0.5), high[1] - step * (np.arange(rows) + 0.5))
    distance, nearest = cKDTree(places).query(np.column_stack((x.ravel(), y.ravel())))
    return np.where(distance <= max(apart, step), index[nearest], np.nan).reshape(rows, columns)


def _write(
    path: Path,
    job: SingularityJob,
    table: SampleTable,
    names: Sequence[str],
    index: np.ndarray,
    error: np.ndarray | None,
) -> None:
    """All fields of the samples, and behind them the index of each element with its standard error."""
    columns: dict[str, Sequence[Any]] = {name: table.as_written(name) for name in table.columns}
    for number, name in enumerate(names):
        columns[f"{name}{INDEX}"] = _plain(index[:, number])
        if error is not None:
            columns[f"{name}{ERROR}"] = _plain(error[:, number])
    rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    write_points(path, system_of(job.crs, "POINTS"), zip(table.x, table.y, strict=True), rows)


def _plain(values: np.ndarray) -> list[float | None]:
    return [float(value) if np.isfinite(value) else None for value in values]
