"""The source domain: which pixels train, read into tiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..protocol.errors import EngineError
from ..protocol.jobs import BaselineJob, TrainJob
from ..protocol.labels import chosen_by
from ..protocol.messages import Reporter
from ..protocol.text import Text, plural
from ..rasters.geometry import buffer_mask, reaches, touched_mask
from ..rasters.stack import Stack
from .even import even_order, z_order
from .preprocessing import Preprocessing
from .tiles import Tile

# A raster above this many bytes, bookkeeping included, is sampled by squares, so that memory does not grow with it.
_MEMORY = 2**29
_SQUARE = 64
_STATISTICS_PIXELS = 200_000
_STRIP = 128
# Bytes a pixel that the list of windows takes on its way.
_POSITION = 48


@dataclass(frozen=True)
class SourceDomain:
    """Scaled tiles of the source domain, along the Z-order, and how they were scaled."""

    tiles: list[Tile]
    preprocessing: Preprocessing


@dataclass(frozen=True)
class _Area:
    """bool (height, width) each: pixels of the training area, and pixels that no window may reach."""

    mask: np.ndarray
    excluded: np.ndarray

    def cut(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        slices = window.toslices()
        return self.mask[slices], self.excluded[slices]


def read_source_domain(
    job: TrainJob | BaselineJob,
    stack: Stack,
    learnt: Preprocessing | None,
    random: np.random.Generator,
    reporter: Reporter,
) -> SourceDomain:
    """Read the pixels that training may use.

    A raster within half a gigabyte is one tile; of a larger one, small squares are spread evenly over the training area
    until that much is read.

    Args:
        learnt: preprocessing to go on with; None learns it from the pixels in the training area that are not excluded.

    Raises:
        EngineError: no pixel in the training area has a value in every band.
    """
    if job.label_field:
        reporter.log("EXCLUDE is {deposits}.", deposits=chosen_by(job.label_field, job.label_value))
    shape = (stack.height, stack.width)
    lost = sum(not reaches(one, job.exclude_distance, shape, stack.transform) for one in job.exclude)
    if lost:
        reporter.warning(
            plural(
                lost,
                "{number:,} of {count:,} deposits in EXCLUDE lies elsewhere than in the raster or within "
                "EXCLUDE_DISTANCE of it, and keeps nothing out of the training.",
                "{number:,} of {count:,} deposits in EXCLUDE lie elsewhere than in the raster or within "
                "EXCLUDE_DISTANCE of it, and keep nothing out of the training.",
                count=len(job.exclude),
            )
        )
    area = _Area(
        touched_mask(job.mask, shape, stack.transform) if job.mask else np.ones(shape, bool),
        buffer_mask(job.exclude, job.exclude_distance, shape, stack.transform),
    )
    if not area.mask.any():
        raise EngineError("MASK does not reach the raster: choose polygons that overlap it.")
    raw, has_data = _read_raw(stack, area, reporter)
    if not raw:
        raise EngineError(_why_empty(stack.names, has_data))
    learnt = learnt or Preprocessing.learn(_statistics_pixels(raw, random), job.transform, stack.units)
    return SourceDomain([_tile(values, excluded, learnt) for values, excluded in raw], learnt)


# Values (bands, height, width) as the survey has them, NaN outside the training area, and excluded pixels.
_Raw = tuple[np.ndarray, np.ndarray]


def _read_raw(stack: Stack, area: _Area, reporter: Reporter) -> tuple[list[_Raw], np.ndarray]:
    """What the tiles are made of, along the Z-order, and which bands have a value anywhere in it."""
    raw: dict[int, _Raw] = {}
    has_data = np.zeros(len(stack.names), bool)
    budget = _MEMORY // (4 * len(stack.names) + _POSITION)
    windows = _windows(stack, area, budget)
    order = even_order(len(windows))
    while budget > 0 and len(order):
        # Together, and as they lie in the file: each strip of it is read once.
        count = max(1, budget // _SQUARE**2)
        some, order = order[:count], order[count:]
        for index in sorted(some, key=lambda index: (windows[index].row_off, windows[index].col_off)):
            values = stack.read(windows[index])
            mask, excluded = area.cut(windows[index])
            values[:, ~mask] = np.nan
            has_data |= np.isfinite(values).any(axis=(1, 2))
            if np.isfinite(values).all(axis=0).any():
                raw[index] = values, excluded
                budget -= excluded.size
                reporter.progress(0.0, "Reading block {number}", number=len(raw))
    return [raw[index] for index in sorted(raw)], has_data


def _windows(stack: Stack, area: _Area, budget: int) -> list[Window]:
    """The whole raster, or its squares that the training area reaches, along the Z-order."""
    if stack.height * stack.width <= budget:
        return [Window(0, 0, stack.width, stack.height)]
    squares = [square for square in stack.blocks(_SQUARE) if area.mask[square.toslices()].any()]
    corners = np.array([(square.row_off, square.col_off) for square in squares]) // _SQUARE
    return [squares[index] for index in np.argsort(z_order(corners[:, 0], corners[:, 1]))]


def _statistics_pixels(raw: list[_Raw], random: np.random.Generator) -> np.ndarray:
    """Pixels (bands, n) to learn the preprocessing from: all that are not excluded, or a random sample of many."""
    pixels = [values[:, np.isfinite(values).all(axis=0) & ~excluded] for values, excluded in raw]
    total = sum(part.shape[1] for part in pixels)
    if not total:
        raise EngineError("Every pixel with data lies near EXCLUDE: use a smaller EXCLUDE_DISTANCE.")
    share = _STATISTICS_PIXELS / total
    return np.concatenate([part[:, random.random(part.shape[1]) < share] for part in pixels], axis=1)


def _tile(values: np.ndarray, excluded: np.ndarray, preprocessing: Preprocessing) -> Tile:
    """Scale in place, strip by strip: the transform works in double precision."""
    valid = np.empty(values.shape[1:], bool)
    for top in range(0, values.shape[1], _STRIP):
        rows = slice(top, top + _STRIP)
        values[:, rows], valid[rows] = preprocessing.apply(values[:, rows])
    return Tile(values, valid, excluded)


def _why_empty(names: list[str], has_data: np.ndarray) -> Text:
    """Why there is no pixel to train on."""
    empty = [name for name, some in zip(names, has_data, strict=True) if not some]
    if len(empty) == len(names):
        return Text("The raster has no valid pixel in the training area: check its nodata value, and MASK.")
    if empty:
        return Text(
            "These bands have no valid pixel in the training area: {bands}. Leave them out of INPUT.", bands=empty
        )
    return Text("No pixel of the training area has a value in every band: leave out the bands that cover another area.")
