"""Background and anomaly of the bands of a stack, one band after the other, each held whole."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import numpy as np

from ..compute.memory import check_held
from ..protocol.errors import EngineError
from ..protocol.jobs import SingularityJob
from ..protocol.logarithms import no_logarithms
from ..protocol.tags import ANOMALY_BAND, BACKGROUND_BAND, made_by, singularity_tags
from ..protocol.text import Text
from ..rasters.small_maps import SmallMaps
from ..rasters.stack import Stack
from ..rasters.writer import create, write_bands
from ..sampling.skewness import is_skewed
from .findings import SeparatedBand
from .spectrum import BYTES_A_CELL, background_of, filled, wavelength

# Values that skewness is looked at of.
_MAX_VALUES = 1_000_000
_BLOCK = 1024


def write_separated(
    job: SingularityJob, stack: Stack, bands: Sequence[int], output: Path | None, on_progress: Callable[[float], None]
) -> tuple[SeparatedBand, ...]:
    """Write background and anomaly of some bands (0-based), none of them constant, and tell what they are.

    Raises:
        EngineError: the raster is too small, there is no memory to hold a band, or logarithms are asked for of values
            that are not positive.
    """
    check_held(Text("One band as a whole"), BYTES_A_CELL * stack.height * stack.width, job.if_memory_is_short)
    elements = [stack.names[band] for band in bands]
    parts_of = {f"{name}{part}": name for name in elements for part in (BACKGROUND_BAND, ANOMALY_BAND)}
    names, quality = list(parts_of), stack.quality.of_made(parts_of)
    tags = {**singularity_tags({"method": job.method, "scale": job.scale}, quality), **made_by(job)}
    found: list[SeparatedBand] = []
    written: Any = create(output, stack, names, tags, dtype=stack.dtype) if output else nullcontext()
    with written as dataset:
        for number, band in enumerate(bands):
            values = _read(stack, band)
            logged = _is_logged(job, stack.names[band], values)
            maps = SmallMaps(2, stack.grid)
            one, parts = _separated(job, stack, stack.names[band], values, logged)
            for block in stack.blocks(_BLOCK):
                both = np.stack([part[block.toslices()] for part in parts])
                if dataset:
                    write_bands(dataset, both, (2 * number + 1, 2 * number + 2), block)
                maps.add(block, both)
            for part, unit in enumerate((stack.units[band], "" if logged else stack.units[band]), start=1):
                if dataset:
                    dataset.set_band_unit(2 * number + part, unit)
            found.append(dataclasses.replace(one, maps=maps.values))
            on_progress((number + 1) / len(bands))
    return tuple(found)


def _separated(
    job: SingularityJob, stack: Stack, name: str, values: np.ndarray, logged: bool
) -> tuple[SeparatedBand, tuple[np.ndarray, np.ndarray]]:
    """Background and anomaly of the values (height, width) of a band, and what they are, the maps left out."""
    there = np.isfinite(values)
    parted = np.log(values) if logged else values
    found = background_of(filled(parted), job.break_number)
    if found is None:
        raise EngineError(
            "{width} x {height} cells have too few wave numbers to tell power laws from: use a larger raster.",
            width=stack.width,
            height=stack.height,
        )
    relation, background = found
    background[~there] = np.nan
    anomaly = parted - background
    share = 1 - float(np.var(anomaly[there], dtype=np.float64) / np.var(parted[there], dtype=np.float64))
    one = SeparatedBand(
        name=name,
        logged=logged,
        relation=relation,
        parting=relation.parting(job.break_number),
        wavelengths=tuple(
            wavelength(count, (stack.height, stack.width), stack.pixel_size) for count in relation.break_counts
        ),
        share=min(max(share, 0.0), 1.0),
        gaps=1 - float(there.mean()),
        maps=np.empty((2, 0, 0)),
    )
    return one, (np.exp(background), np.exp(anomaly)) if logged else (background, anomaly)


def _read(stack: Stack, band: int) -> np.ndarray:
    """The values of a band, (height, width)."""
    values = np.empty((stack.height, stack.width), stack.dtype)
    for block in stack.blocks(_BLOCK):
        values[block.toslices()] = stack.read(block, [band])[0]
    return values


def _is_logged(job: SingularityJob, name: str, values: np.ndarray) -> bool:
    there = values[np.isfinite(values)]
    positive = bool(there.min() > 0)
    if job.scale == "log" and not positive:
        raise no_logarithms([name])
    return job.scale == "log" or (
        job.scale == "auto" and positive and is_skewed(there[:: -(-len(there) // _MAX_VALUES)].astype(np.float64))
    )
