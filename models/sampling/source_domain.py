"""The source domain: which pixels train, read into tiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..compute.memory import check_held
from ..protocol.errors import EngineError
from ..protocol.jobs import BaselineJob, TrainJob
from ..protocol.labels import chosen_by
from ..protocol.messages import Reporter
from ..protocol.text import Text, parameters, plural
from ..rasters.geometry import buffer_mask, reaches, touched_mask
from ..rasters.stack import Stack
from .even import even_order, z_order
from .preprocessing import Preprocessing, tell_no_parts
from .tiles import Tile

# A raster above this many bytes, bookkeeping included, is sampled by squares, so that memory does not grow with it.
_MEMORY = 2**29
_SQUARE = 64
_STATISTICS_PIXELS = 200_000
_STRIP = 128
# Bytes a pixel that the list of windows takes on its way.
_POSITION = 48
# Bytes a cell of the raster that MASK takes, and EXCLUDE while it is drawn.
_MASK, _BUFFER = 1, 6


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
        EngineError: no pixel in the training area has a value in every band, or all have the same.
    """
    if job.label_field:
        reporter.log(
            "{EXCLUDE} is {deposits}.", deposits=chosen_by(job.label_field, job.label_value), **parameters("EXCLUDE")
        )
    _tell_lost(job, stack, reporter)
    area = _area(job, stack)
    if job.mask and not area.mask.any():
        raise EngineError("{MASK} does not reach the raster: choose polygons that overlap it.", **parameters("MASK"))
    raw, has_data = _read_raw(stack, area, reporter)
    if not raw:
        raise EngineError(_why_empty(stack.names, has_data))
    learnt = learnt or _learnt(_statistics_pixels(raw, random), job, stack)
    tell_no_parts(job.transform, stack.names, stack.units, reporter)
    return SourceDomain([_tile(values, excluded, learnt) for values, excluded in raw], learnt)


def _learnt(pixels: np.ndarray, job: TrainJob | BaselineJob, stack: Stack) -> Preprocessing:
    """Preprocessing of pixels (bands, n) that vary in some band."""
    if not np.ptp(pixels, axis=1).any():
        raise EngineError("All pixels of the training area have the same values: there is nothing to tell apart.")
    return Preprocessing.learn(pixels, job.transform, stack.units, stack.names)


def _tell_lost(job: TrainJob | BaselineJob, stack: Stack, reporter: Reporter) -> None:
    """Warn of deposits that keep nothing out."""
    shape = (stack.height, stack.width)
    lost = sum(not reaches(one, job.exclude_distance, shape, stack.transform) for one in job.exclude)
    if 0 < lost < len(job.exclude):
        reporter.warning(
            plural(
                lost,
                "{number:,} of {count:,} deposits in {EXCLUDE} lies elsewhere than in the raster or within "
                "{EXCLUDE_DISTANCE} of it, and keeps nothing out of the training.",
                "{number:,} of {count:,} deposits in {EXCLUDE} lie elsewhere than in the raster or within "
                "{EXCLUDE_DISTANCE} of it, and keep nothing out of the training.",
                count=len(job.exclude),
                **parameters("EXCLUDE", "EXCLUDE_DISTANCE"),
            )
        )


def warn_of_exclusion(job: TrainJob | BaselineJob, excluded: int, reporter: Reporter) -> None:
    """Warn where EXCLUDE was given and `excluded`, the number of what it leaves out, is none."""
    if job.exclude and not excluded:
        reporter.warning(
            "{EXCLUDE} leaves out nothing: its features lie neither on pixels that could train nor within "
            "{EXCLUDE_DISTANCE} of them. See that its layer has the right coordinate reference system.",
            **parameters("EXCLUDE", "EXCLUDE_DISTANCE"),
        )


def _area(job: TrainJob | BaselineJob, stack: Stack) -> _Area:
    """The training area; without MASK, or without EXCLUDE, in no memory."""
    shape = (stack.height, stack.width)
    check_held(
        Text(
            "{MASK} and {EXCLUDE} on {width:,} x {height:,} cells",
            width=stack.width,
            height=stack.height,
            **parameters("MASK", "EXCLUDE"),
        ),
        shape[0] * shape[1] * (_MASK * bool(job.mask) + _BUFFER * bool(job.exclude)),
        Text("cut out a part of the raster, or resample it to larger cells"),
    )
    return _Area(
        touched_mask(job.mask, shape, stack.transform) if job.mask else np.broadcast_to(np.True_, shape),
        buffer_mask(job.exclude, job.exclude_distance, shape, stack.transform)
        if job.exclude
        else np.broadcast_to(np.False_, shape),
    )


# Values (bands, height, width) as the survey has them, NaN outside the training area, and excluded pixels.
_Raw = tuple[np.ndarray, np.ndarray]


def _read_raw(stack: Stack, area: _Area, reporter: Reporter) -> tuple[list[_Raw], np.ndarray]:
    """What the tiles are made of, along the Z-order, and which bands have a value anywhere in it."""
    raw: dict[int, _Raw] = {}
    has_data = np.zeros(len(stack.names), bool)
    budget = _MEMORY // (np.dtype(stack.dtype).itemsize * len(stack.names) + _POSITION)
    corners, side = _corners(stack, area, budget)
    order = even_order(len(corners))
    while budget > 0 and len(order):
        # Together, and as they lie in the file: each strip of it is read once.
        count = max(1, budget // _SQUARE**2)
        some, order = order[:count], order[count:]
        for index in sorted(some, key=lambda index: tuple(corners[index])):
            window = _square(stack, corners[index], side)
            values = stack.read(window)
            mask, excluded = area.cut(window)
            values[:, ~mask] = np.nan
            has_data |= np.isfinite(values).any(axis=(1, 2))
            if np.isfinite(values).all(axis=0).any():
                raw[index] = values, excluded
                budget -= excluded.size
            reporter.progress(0.0, "Reading block {number}", number=len(raw))
    return [raw[index] for index in sorted(raw)], has_data


def _corners(stack: Stack, area: _Area, budget: int) -> tuple[np.ndarray, int]:
    """Rows and columns (n, 2) of the upper left corners of what is read, along the Z-order, and its side.

    It is the whole raster, or the squares that the training area reaches.
    """
    if stack.height * stack.width <= budget:
        return np.zeros((1, 2), int), max(stack.height, stack.width)
    rows, columns = (np.arange(-(-side // _SQUARE)) for side in (stack.height, stack.width))
    corners = np.stack(np.meshgrid(rows, columns, indexing="ij"), axis=-1).reshape(-1, 2)
    if area.mask.strides != (0, 0):
        reached = [area.mask[_square(stack, corner, _SQUARE).toslices()].any() for corner in corners * _SQUARE]
        corners = corners[reached]
    return corners[np.argsort(z_order(*corners.T))] * _SQUARE, _SQUARE


def _square(stack: Stack, corner: np.ndarray, side: int) -> Window:
    """The square from a corner on, as far as the raster reaches."""
    row, column = corner.tolist()
    return Window(column, row, min(side, stack.width - column), min(side, stack.height - row))


def _statistics_pixels(raw: list[_Raw], random: np.random.Generator) -> np.ndarray:
    """Pixels (bands, n) to learn the preprocessing from: all that are not excluded, or a random sample of many."""
    pixels = [values[:, np.isfinite(values).all(axis=0) & ~excluded] for values, excluded in raw]
    total = sum(part.shape[1] for part in pixels)
    if not total:
        raise EngineError(
            "Every pixel with data lies near {EXCLUDE}: use a smaller {EXCLUDE_DISTANCE}.",
            **parameters("EXCLUDE", "EXCLUDE_DISTANCE"),
        )
    share = _STATISTICS_PIXELS / total
    return np.concatenate([part[:, random.random(part.shape[1]) < share] for part in pixels], axis=1)


def _tile(values: np.ndarray, excluded: np.ndarray, preprocessing: Preprocessing) -> Tile:
    """Scale strip by strip, in place where that can be: the transform works in double precision."""
    scaled = values if values.dtype == np.float32 else np.empty(values.shape, np.float32)
    valid = np.empty(values.shape[1:], bool)
    for top in range(0, values.shape[1], _STRIP):
        rows = slice(top, top + _STRIP)
        scaled[:, rows], valid[rows] = preprocessing.apply(values[:, rows])
    return Tile(scaled, valid, excluded)


def _why_empty(names: list[str], has_data: np.ndarray) -> Text:
    """Why there is no pixel to train on."""
    empty = [name for name, some in zip(names, has_data, strict=True) if not some]
    if len(empty) == len(names):
        return Text(
            "The raster has no valid pixel in the training area: check its nodata value, and {MASK}.",
            **parameters("MASK"),
        )
    if empty:
        return Text(
            "These bands have no valid pixel in the training area: {bands}. Leave them out of {INPUT}.",
            bands=empty,
            **parameters("INPUT"),
        )
    return Text("No pixel of the training area has a value in every band: leave out the bands that cover another area.")
