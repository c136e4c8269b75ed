"""The baseline job: a detector learns from the training area and scores the raster block by block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rasterio.windows import Window

from ..compute.device import choice, describe, prepare
from ..compute.mappers import mapper_of
from ..compute.mapping import Here, Mapper, OnShare
from ..compute.thread_limits import limited
from ..compute.timing import TimeLeft
from ..protocol.choices import Device
from ..protocol.jobs import BaselineJob
from ..protocol.messages import Reporter
from ..protocol.metrics import PERCENTILE
from ..protocol.option_names import DETECTOR_NAMES, TRANSFORM_NAMES
from ..protocol.outputs import staged
from ..protocol.schedulers import Scheduler
from ..protocol.tags import made_by, quality_tags, score_tags
from ..protocol.text import Text, joined, parameters
from ..rasters.percentiles import write_percentiles
from ..rasters.stack import Stack
from ..rasters.writer import create, write_bands
from ..sampling.preprocessing import Preprocessing
from ..sampling.source_domain import SourceDomain, read_source_domain, warn_of_exclusion
from . import classic, deep
from .learnt import Learnt, Scores

# Percent of progress at which a classic detector is fitted, at which a deep one is trained, and at which all pixels are
# scored.
_FITTED, _TRAINED, _SCORED = 5.0, 80.0, 95.0


def run(job: BaselineJob, reporter: Reporter) -> dict[str, Any]:
    """Score every pixel; see `BaselineJob`."""
    scheduler = Scheduler.of(job)
    asked = scheduler.device(job.device) if job.is_deep else "cpu"
    prepare(asked, job.threads)
    threads, paths = torch.get_num_threads(), [raster.path for raster in job.rasters]
    with ExitStack() as files:
        files.enter_context(limited(threads))
        mapper = files.enter_context(mapper_of(scheduler, paths, threads, reporter))
        (output,) = files.enter_context(staged(job.output))
        stack = files.enter_context(Stack(job.rasters, job.bands))
        stack.check_window(job.window_side())
        stack.look(reporter)
        stack.tell(reporter)
        # What a classic detector learns takes seconds.
        where = mapper if job.is_deep else Here()
        learnt, preprocessing = where.call(_Learning(job, stack, asked), reporter)
        block = _Block(learnt.scores, stack, preprocessing)
        scored = _scored(block, mapper, _TRAINED if job.is_deep else _FITTED, reporter)
        pixels = _write_scores(output, learnt.bands, _tags(job, learnt, stack), stack, scored, mapper)
        reporter.progress(100.0, "Percentiles written")
    return {"output": job.output, "pixels": pixels, "samples": learnt.samples}


@dataclass(frozen=True)
class _Learning:
    """A detector learns from its training area, wherever that runs.

    Attributes:
        job: what is asked for.
        stack: looked at.
        asked: the device, one of `DEVICES`.
    """

    job: BaselineJob
    stack: Stack
    asked: Device

    def __call__(self, reporter: Reporter) -> tuple[Learnt, Preprocessing]:
        job = self.job
        device = prepare(self.asked, job.threads, job.seed)
        random = np.random.default_rng(job.seed)
        source = read_source_domain(job, self.stack, None, random, reporter)
        reporter.log(
            "Device: {device}. Transforms: {transforms}.",
            device=choice(device, self.asked) if job.is_deep else describe(device),
            transforms=_transforms(source.preprocessing, self.stack),
        )
        learnt = _learnt(job, source, device, random, reporter)
        warn_of_exclusion(job, learnt.excluded, reporter)
        return learnt, source.preprocessing


def _transforms(preprocessing: Preprocessing, stack: Stack) -> Text:
    bands = preprocessing.bands_by_transform(stack.names)
    return joined(
        [Text("{kind} of {bands}", kind=TRANSFORM_NAMES[kind], bands=names) for kind, names in bands.items()], "; "
    )


def _learnt(
    job: BaselineJob, source: SourceDomain, device: torch.device, random: np.random.Generator, reporter: Reporter
) -> Learnt:
    if not job.is_deep:
        return classic.learn(job, source, random, reporter)
    learnt = deep.learn(job, source, device, random, reporter, _TRAINED)
    if learnt.trouble:
        reporter.warning(
            "{detector} collapsed in training: {trouble}. Its map says little of anomalies. Try more or fewer "
            "{EPOCHS}, another {PATCH_SIZE} or {SEED}, or another {DETECTOR}.",
            detector=DETECTOR_NAMES[job.detector],
            trouble=learnt.trouble,
            **parameters("EPOCHS", "PATCH_SIZE", "SEED", "DETECTOR"),
        )
    return learnt


def _tags(job: BaselineJob, learnt: Learnt, stack: Stack) -> dict[str, str]:
    exclusion: dict[str, Any] = {}
    if job.exclude:
        distance = job.exclude_distance
        exclusion = {"geometries": list(job.exclude), "distance": distance, "windows": learnt.excluded}
    crs = stack.crs.to_wkt() if stack.crs else ""
    tags = score_tags(job.detector, exclusion, crs, job.window_side(), collapsed=learnt.trouble)
    return {**tags, **made_by(job), **quality_tags(stack.quality)}


@dataclass(frozen=True)
class _Block:
    """Scores (bands, height, width) of a block, NaN where there is none."""

    scores: Scores
    stack: Stack
    preprocessing: Preprocessing

    def __call__(self, window: Window, on_share: OnShare) -> np.ndarray:
        return self.scores.of_block(self._read, window, (self.stack.height, self.stack.width), on_share)

    def _read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        return self.preprocessing.apply(self.stack.read(window))


def _scored(block: _Block, mapper: Mapper, before: float, reporter: Reporter) -> Iterator[tuple[Window, np.ndarray]]:
    """Each block and its scores; `before` is the progress until now."""
    windows, time_left = list(block.stack.blocks()), TimeLeft()
    complete = 0

    def progress(share: float) -> None:
        done = (complete + share) / len(windows)
        reporter.progress(
            before + (_SCORED - before) * done,
            "Block {number} of {count}, {time_left}",
            number=min(complete + 1, len(windows)),
            count=len(windows),
            time_left=mapper.at(time_left.at(done)),
        )

    for window, scores in zip(windows, mapper.map(block, windows, progress), strict=True):
        yield window, scores
        complete += 1
        progress(0.0)


def _write_scores(
    path: Path,
    bands: Sequence[str],
    tags: dict[str, str],
    stack: Stack,
    scored: Iterator[tuple[Window, np.ndarray]],
    mapper: Mapper,
) -> int:
    """Write scores and percentiles of the first of them; the number of pixels that have one."""
    pixels = 0
    with create(path, stack, [*bands, PERCENTILE], tags) as dataset:
        for window, scores in scored:
            write_bands(dataset, scores, range(1, len(bands) + 1), window)
            pixels += int(np.isfinite(scores[0]).sum())
        write_percentiles(dataset, len(bands) + 1, stack.blocks(), pixels, mapper)
    return pixels
