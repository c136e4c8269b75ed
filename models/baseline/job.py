"""The baseline job: a classic detector learns from the training area and scores the raster block by block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from joblib import parallel_config
from rasterio.windows import Window
from threadpoolctl import threadpool_limits

from ..compute.device import describe, prepare
from ..compute.timing import TimeLeft
from ..protocol.errors import EngineError
from ..protocol.jobs import PERCENTILE, BaselineJob
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.tags import score_tags
from ..rasters.halo import with_halo
from ..rasters.percentiles import write_percentiles
from ..rasters.stack import Stack
from ..rasters.writer import NODATA, create
from ..sampling.preprocessing import Preprocessing
from ..sampling.source import read_source
from ..sampling.tiles import Tile
from ..sampling.windows import filled, means, reaching
from .detectors import DETECTORS, Detector

# Of a larger training area a sample is learnt from: neighbours are sought among all that was learnt.
MOST_SAMPLES = 50_000
_FEWEST_SAMPLES = 20
# Pixels that are scored before progress is reported.
_AT_ONCE = 4096
# Percent of progress at which the detector is fitted, and at which all pixels are scored.
_FITTED, _SCORED = 5.0, 95.0


def run(job: BaselineJob, reporter: Reporter) -> dict[str, Any]:
    """Score every pixel; see `BaselineJob`."""
    _check(job)
    device = prepare("cpu", job.threads, job.seed)
    random = np.random.default_rng(job.seed)
    with staged(job.output) as (output,), Stack(job.rasters, job.bands) as stack, _threads(torch.get_num_threads()):
        size = job.patch_size
        stack.check_window(size)
        for note in stack.notes:
            reporter.log(note)
        source = read_source(job, stack, None, random, reporter)
        samples = _Samples.of(source.tiles, job)
        what = "pixels" if size == 1 else f"pixels, each the mean of the {size} x {size} pixels around it"
        reporter.log(
            "Device: {describe}. Transforms: {kinds}.",
            describe=describe(device),
            kinds=_kinds(stack.names, source.preprocessing),
        )
        X = samples.drawn(random, size)
        some = f"a sample of {len(X)} (seed {job.seed}) of " if len(X) < samples.count else ""
        left_out = f", {samples.excluded} left out near EXCLUDE" if samples.excluded else ""
        reporter.log(
            "{detector} learns from {some}{count} {what}{left_out}.",
            detector=job.detector,
            some=some,
            count=samples.count,
            what=what,
            left_out=left_out,
        )
        if not np.ptp(X, axis=0).any():
            raise EngineError("All pixels of the training area have the same values: there is nothing to tell apart.")
        reporter.progress(0.0, "Fitting {detector}", detector=job.detector)
        try:
            detector = DETECTORS[job.detector](job.seed).fit(X)
        except ValueError as error:
            raise EngineError(
                "{detector} cannot learn from these bands ({error}): leave out bands that hardly vary, such as "
                "elements mostly below detection, or choose another DETECTOR.",
                detector=job.detector,
                error=error,
            ) from error
        scorer = _Scorer(job, stack, source.preprocessing, detector)
        exclusion: dict[str, Any] = {}
        if job.exclude:
            distance = job.exclude_distance
            exclusion = {"geometries": list(job.exclude), "distance": distance, "windows": samples.excluded}
        tags = score_tags(job.detector, exclusion, stack.crs.to_wkt() if stack.crs else "", job.patch_size)
        pixels = _write_scores(output, job.detector, tags, scorer, reporter)
    return {"output": job.output, "pixels": pixels, "samples": len(X)}


def _check(job: BaselineJob) -> None:
    if job.patch_size < 1:
        raise EngineError(
            "PATCH_SIZE is {patch_size}: it must be 1 (single pixels) or more.", patch_size=job.patch_size
        )
    if not 0 < job.min_valid <= 1:
        raise EngineError(
            "MIN_VALID is {min_valid:g}: a share above 0 and up to 1 is expected.", min_valid=job.min_valid
        )
    if job.seed < 0:
        raise EngineError("SEED is {seed}: it must be 0 or more.", seed=job.seed)


@contextmanager
def _threads(count: int) -> Iterator[None]:
    """As many threads for scikit-learn as torch has, within this process."""
    with parallel_config(backend="threading", n_jobs=count), threadpool_limits(count):
        yield


def _kinds(names: list[str], preprocessing: Preprocessing) -> str:
    """Which bands got which transform, in words."""
    kinds = preprocessing.transforms
    return "; ".join(
        f"{kind} of {', '.join(name for name, its in zip(names, kinds, strict=True) if its == kind)}"
        for kind in dict.fromkeys(kinds)
    )


@dataclass(frozen=True)
class _Samples:
    """The pixels of the training area that a detector may learn from.

    Attributes:
        tiles: of the training area.
        chosen: bool (height, width) a tile, the pixels.
        excluded: number of pixels left out because their window reaches a pixel that is not normal.
    """

    tiles: list[Tile]
    chosen: list[np.ndarray]
    excluded: int

    @classmethod
    def of(cls, tiles: list[Tile], job: BaselineJob) -> _Samples:
        """All pixels whose window is full enough and spares EXCLUDE.

        Raises:
            EngineError: they are too few to learn from.
        """
        chosen, excluded = [], 0
        for tile in tiles:
            full = filled(tile.valid, job.patch_size, job.min_valid)
            spoilt = reaching(~tile.normal, job.patch_size)
            excluded += int((full & spoilt).sum())
            chosen.append(full & ~spoilt)
        found = cls(tiles, chosen, excluded)
        if found.count < _FEWEST_SAMPLES:
            raise EngineError(
                "The training area has {count} pixels to learn from, and {fewest_samples} are the fewest: use a "
                "smaller EXCLUDE_DISTANCE, PATCH_SIZE or MIN_VALID, or a larger MASK.",
                count=found.count,
                fewest_samples=_FEWEST_SAMPLES,
            )
        return found

    @property
    def count(self) -> int:
        return sum(int(chosen.sum()) for chosen in self.chosen)

    def drawn(self, random: np.random.Generator, size: int) -> np.ndarray:
        """Window means (n, bands) of the pixels, or of a random sample where they are many."""
        keep = np.zeros(self.count, bool)
        keep[random.permutation(self.count)[:MOST_SAMPLES]] = True
        found = []
        for tile, chosen in zip(self.tiles, self.chosen, strict=True):
            mine = np.zeros_like(chosen)
            mine[chosen], keep = keep[: chosen.sum()], keep[chosen.sum() :]
            found.append(means(tile.values, tile.valid, size, mine))
        return np.concatenate(found)


class _Scorer:
    """Reads, scales and scores the blocks of a stack."""

    def __init__(self, job: BaselineJob, stack: Stack, preprocessing: Preprocessing, detector: Detector):
        self.stack = stack
        self._size, self._min_valid = job.patch_size, job.min_valid
        self._preprocessing, self._detector = preprocessing, detector

    def blocks(self, reporter: Reporter) -> Iterator[tuple[Window, np.ndarray]]:
        """Each block and its scores (height, width), NaN where there is none."""
        windows, left = list(self.stack.blocks()), TimeLeft()
        for number, window in enumerate(windows):
            chosen, X = self._read(window)
            scores = np.full(chosen.shape, np.nan, np.float32)
            parts = np.array_split(X, -(-len(X) // _AT_ONCE)) if len(X) else []
            found = []
            for part, pixels in enumerate(parts, start=1):
                found.append(self._detector.score(pixels))
                done = (number + part / len(parts)) / len(windows)
                reporter.progress(
                    _FITTED + (_SCORED - _FITTED) * done,
                    "Block {number} of {count}, {at}",
                    number=number + 1,
                    count=len(windows),
                    at=left.at(done),
                )
            if found:
                scores[chosen] = np.concatenate(found)
            yield window, scores

    def _read(self, block: Window) -> tuple[np.ndarray, np.ndarray]:
        """Pixels of a block that get a score (height, width), and their window means (n, bands)."""
        window, _ = with_halo(block, self._size // 2, (self.stack.height, self.stack.width))
        values, valid = self._preprocessing.apply(self.stack.read(window))
        top, left = block.row_off - window.row_off, block.col_off - window.col_off
        place = slice(top, top + block.height), slice(left, left + block.width)
        chosen = np.zeros_like(valid)
        chosen[place] = filled(valid, self._size, self._min_valid)[place]
        return chosen[place], means(values, valid, self._size, chosen)


def _write_scores(path: Path, metric: str, tags: dict[str, str], scorer: _Scorer, reporter: Reporter) -> int:
    """Write scores and percentiles; the number of pixels that have one."""
    stack, pixels = scorer.stack, 0
    with create(path, stack, [metric, PERCENTILE], tags) as dataset:
        for window, scores in scorer.blocks(reporter):
            dataset.write(np.nan_to_num(scores, nan=NODATA), 1, window=window)
            pixels += int(np.isfinite(scores).sum())
        write_percentiles(dataset, 2, stack.blocks(), pixels)
        reporter.progress(100.0, "Percentiles written")
    return pixels
