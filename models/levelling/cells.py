"""A stack and its groups, read block by block in memory that does not grow with it, and written so."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..protocol.errors import EngineError
from ..protocol.jobs import LevelJob
from ..protocol.tags import levelling_tags, made_by
from ..protocol.text import Text, parameters
from ..rasters.stack import Stack
from ..rasters.subsample import Subsample
from ..rasters.systems import system_name
from ..rasters.writer import create, write_bands
from .cell_groups import CellGroups
from .levels import Levels
from .survey import NO_GROUP, GroupedSurvey

# Cells of a group, and pairs of a border, that are kept at most; and values of either at most in all.
_MAX_CELLS, _MAX_PAIRS, _FEWEST, _MAX_VALUES = 50_000, 5_000, 50, 20_000_000
# Cells that lie across a border from each other: so many apart by default, and at most.
_APART, _MAX_APART = 1, 128


class _Learnt:
    """Gathers what is learnt from a stack."""

    def __init__(self, bands: int, groups: int):
        self._bands = bands
        self.counts: np.ndarray = np.zeros((bands, groups), np.int64)
        self.lowest = np.full(bands, np.inf)
        self.ungrouped = 0
        self._cells = [Subsample(_limit(_MAX_CELLS, bands * groups)) for _ in range(groups)]
        self._pairs: dict[tuple[int, int], Subsample] = {}
        self._max_pairs = _limit(_MAX_PAIRS, 6 * bands * groups)

    def add_cells(self, values: np.ndarray, groups: np.ndarray) -> None:
        """Take values (bands, n) of cells in groups (n,)."""
        there = np.isfinite(values)
        some = there.any(axis=0)
        self.lowest = np.minimum(self.lowest, np.where(there, values, np.inf).min(axis=1, initial=np.inf))
        self.ungrouped += int((some & (groups == NO_GROUP)).sum())
        for group in np.unique(groups[some & (groups != NO_GROUP)]):
            members = some & (groups == group)
            self.counts[:, group] += there[:, members].sum(axis=1)
            self._cells[group].add(values[:, members])

    def add_pairs(self, values: tuple[np.ndarray, np.ndarray], groups: tuple[np.ndarray, np.ndarray]) -> None:
        """Take values (bands, height, width) on both sides, and the groups (height, width) of these."""
        one, other = groups
        apart = (one != other) & (one != NO_GROUP) & (other != NO_GROUP)
        if not apart.any():
            return
        first, second = one[apart], other[apart]
        sides = np.stack([side[:, apart] for side in values])
        turned = first > second
        sides[:, :, turned] = sides[::-1][:, :, turned]
        ends = np.stack((np.minimum(first, second), np.maximum(first, second)), axis=1)
        for low, high in np.unique(ends, axis=0).tolist():
            chosen = (ends == (low, high)).all(axis=1)
            drawn = self._pairs.setdefault((low, high), Subsample(self._max_pairs))
            drawn.add(sides[:, :, chosen].reshape(2 * self._bands, -1))

    def values(self) -> list[np.ndarray]:
        """The cells that were kept of each group, (bands, n)."""
        nothing = np.empty((self._bands, 0))
        return [
            drawn.values() if total else nothing
            for drawn, total in zip(self._cells, self.counts.sum(axis=0), strict=True)
        ]

    def pairs(self) -> dict[tuple[int, int], np.ndarray]:
        """Pairs (2, bands, n) across each border."""
        return {ends: drawn.values().reshape(2, self._bands, -1) for ends, drawn in self._pairs.items()}


def read_cells(job: LevelJob, stack: Stack, groups: CellGroups, on_progress: Callable[[float], None]) -> GroupedSurvey:
    """Learn from a stack, read once.

    Raises:
        EngineError: no cell has a value in a group.
    """
    learnt, apart = _Learnt(len(stack.names), len(groups.names)), _cells_apart(job, stack)
    blocks = list(stack.blocks())
    for done, block in enumerate(blocks, start=1):
        wider = _wider(block, apart, stack) if job.has_groups else block
        values, numbers = stack.read(wider), groups.read(wider)
        height, width = block.height, block.width
        learnt.add_cells(values[:, :height, :width].reshape(len(stack.names), -1), numbers[:height, :width].ravel())
        learnt.add_pairs(_across(values[:, :height], apart, 2), _across(numbers[:height], apart, 1))
        learnt.add_pairs(_across(values[:, :, :width], apart, 1), _across(numbers[:, :width], apart, 0))
        on_progress(done / len(blocks))
    if not learnt.counts.any():
        raise EngineError(
            "No cell of {INPUT} has a value in a group: choose other rasters, or groups of this area.",
            **parameters("INPUT"),
        )
    return GroupedSurvey(
        is_sampled=False,
        names=tuple(stack.names),
        units=tuple(stack.units),
        groups=groups.names,
        values=learnt.values(),
        counts=learnt.counts,
        lowest=learnt.lowest,
        pairs=learnt.pairs(),
        border_distance=apart * max(stack.pixel_size),
        ungrouped=learnt.ungrouped,
        read=(
            (Text("Rasters"), ", ".join(os.path.basename(raster.path) for raster in job.rasters)),
            (Text("Coordinate reference system"), system_name(stack.crs)),
        ),
    )


def write_cells(
    path: Path,
    job: LevelJob,
    stack: Stack,
    groups: CellGroups,
    levels: Levels,
    on_progress: Callable[[float], None],
) -> None:
    """The bands of a stack at one level."""
    settings = {"method": job.method if job.has_groups else "", "reference": job.reference, "groups": groups.names}
    tags = {**levelling_tags(stack.tags, {**settings, "background": job.background}), **made_by(job)}
    with create(path, stack, stack.names, tags, dtype=stack.dtype, units=stack.units) as dataset:
        blocks, bands = list(stack.blocks()), range(1, len(stack.names) + 1)
        for done, block in enumerate(blocks, start=1):
            values = stack.read(block)
            levelled = levels.apply(values.reshape(len(stack.names), -1), groups.read(block).ravel())
            write_bands(dataset, levelled.reshape(values.shape), bands, block)
            on_progress(done / len(blocks))


def _limit(most: int, share: int) -> int:
    """How many are kept of each of so many bands of groups."""
    return max(_FEWEST, min(most, _MAX_VALUES // share))


def _cells_apart(job: LevelJob, stack: Stack) -> int:
    if job.border_distance is None:
        return _APART
    return int(min(max(1, round(job.border_distance / max(stack.pixel_size))), _MAX_APART))


def _wider(block: Window, by: int, stack: Stack) -> Window:
    """A block with the cells to the right of it and below that pairs with its own lie in."""
    width = min(block.width + by, stack.width - block.col_off)
    height = min(block.height + by, stack.height - block.row_off)
    return Window(block.col_off, block.row_off, width, height)


def _across(cells: np.ndarray, apart: int, axis: int) -> tuple[np.ndarray, np.ndarray]:
    """Cells along an axis, and those that lie so many further on."""
    before, _ = np.split(cells, [max(0, cells.shape[axis] - apart)], axis)
    _, behind = np.split(cells, [apart], axis)
    return before, behind
