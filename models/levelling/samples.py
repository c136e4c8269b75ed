"""Samples and their groups, read from a table and written as points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from ..protocol.errors import EngineError
from ..protocol.jobs import LevelJob
from ..protocol.samples.table import SampleTable
from ..protocol.text import Text, parameters
from ..rasters.geojson import write_points
from ..rasters.systems import system_name, system_of
from ..reporting.laboratory import TREATMENTS, laboratory_remarks
from .survey import NO_GROUP, GroupedSurvey

# Samples of another group that one is compared with, and how far these lie in typical distances between samples.
_NEIGHBOURS, _SPACINGS = 4, 3.0


class GroupedSamples(NamedTuple):
    """Samples as they were read.

    Attributes:
        survey: what levelling learns from.
        values: of each element and sample, (elements, samples), NaN where there is none.
        groups: number of each sample's group, (samples,).
    """

    survey: GroupedSurvey
    values: np.ndarray
    groups: np.ndarray


def read_samples(job: LevelJob, table: SampleTable) -> GroupedSamples:
    """The elements of a table, and the groups of its samples.

    Raises:
        EngineError: a field is not there, or cannot be used.
    """
    for name in (*job.elements, *([job.group_field] if job.group_field else [])):
        if name not in table.columns:
            raise EngineError(
                "The samples have no field {field}; they have: {fields}.", field=name, fields=list(table.columns)
            )
    analyses = table.only(job.elements)
    analyses.check()
    fields = analyses.fields
    values = np.array([field.treated(job.below_detection) for field in fields], np.float64)
    names, groups = _groups(job, table)
    of_groups = [groups == number for number in range(len(names))]
    places, distance = np.column_stack((table.x, table.y)), 0.0
    pairs: dict[tuple[int, int], np.ndarray] = {}
    if job.has_groups:
        distance = job.border_distance or _SPACINGS * _typical_spacing(places)
        pairs = _pairs(places, values, of_groups, distance)
    survey = GroupedSurvey(
        is_sampled=True,
        names=tuple(job.elements),
        units=("",) * len(job.elements),
        groups=names,
        values=[values[:, members] for members in of_groups],
        counts=np.array([np.isfinite(values[:, members]).sum(axis=1) for members in of_groups]).T,
        lowest=np.nanmin(np.where(np.isfinite(values), values, np.inf), axis=1),
        pairs=pairs,
        border_distance=distance,
        ungrouped=int((groups == NO_GROUP).sum()),
        read=(
            (Text("Coordinate reference system"), system_name(system_of(job.crs, "POINTS"))),
            (Text("Samples"), len(table.x)),
            (Text("Values below detection"), TREATMENTS[job.below_detection]),
        ),
        remarks=tuple(laboratory_remarks(fields)),
    )
    return GroupedSamples(survey, values, groups)


def write_samples(path: Path, job: LevelJob, table: SampleTable, values: np.ndarray) -> None:
    """All fields of the samples, those of the elements with their levelled values (elements, samples)."""
    columns: dict[str, Sequence[Any]] = {name: table.as_written(name) for name in table.columns}
    for name, levelled in zip(job.elements, values, strict=True):
        columns[name] = [float(value) if np.isfinite(value) else None for value in levelled]
    rows = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
    write_points(path, system_of(job.crs, "POINTS"), zip(table.x, table.y, strict=True), rows)


def _groups(job: LevelJob, table: SampleTable) -> tuple[tuple[str, ...], np.ndarray]:
    """Names of the groups, and the number of each sample's."""
    if not job.group_field:
        return ("",), np.zeros(len(table.x), int)
    texts = [text.strip() for text in table.columns[job.group_field]]
    names = tuple(sorted({text for text in texts if text}, key=_by_number))
    if len(names) < 2:
        raise EngineError(
            "All samples that have a group are of one, {group}, and levelling is between groups: choose another "
            "{GROUP_FIELD}, or other {GROUP_POLYGONS} or {GROUP_RASTER}."
            if names
            else "The field {field} is empty for all samples: choose another {GROUP_FIELD}.",
            field=job.group_field,
            group="".join(names),
            **parameters("GROUP_FIELD", "GROUP_POLYGONS", "GROUP_RASTER"),
        )
    numbers = {name: number for number, name in enumerate(names)}
    return names, np.array([numbers.get(text, NO_GROUP) for text in texts])


def _by_number(name: str) -> tuple[float, str]:
    """Numbers in their order, before words in theirs."""
    try:
        return float(name), ""
    except ValueError:
        return math.inf, name


def _typical_spacing(places: np.ndarray) -> float:
    """The median distance of a place to the nearest other one."""
    distinct = np.unique(places, axis=0)
    return float(np.median(cKDTree(distinct).query(distinct, k=2)[0][:, 1]))


def _pairs(
    places: np.ndarray, values: np.ndarray, of_groups: Sequence[np.ndarray], distance: float
) -> dict[tuple[int, int], np.ndarray]:
    """Values (2, elements, n) of samples and of those of another group near them, by the numbers of the groups."""
    found: dict[tuple[int, int], np.ndarray] = {}
    for one, members in enumerate(of_groups):
        tree, own = cKDTree(places[members]), np.flatnonzero(members)
        for other in range(one + 1, len(of_groups)):
            others = np.flatnonzero(of_groups[other])
            near = tree.query(places[others], k=_NEIGHBOURS, distance_upper_bound=distance)[1]
            rows, ranks = np.nonzero(near < len(own))
            if len(rows):
                found[one, other] = np.stack((values[:, own[near[rows, ranks]]], values[:, others[rows]]))
    return found
