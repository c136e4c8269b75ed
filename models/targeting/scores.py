"""The scores of a raster, their percentiles, and which cells are high enough."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import TargetsJob
from ..protocol.metrics import highest_hidden
from ..protocol.text import parameters
from ..rasters.stack import Stack

_SAMPLE = 4_000_000


@dataclass(frozen=True)
class Scores:
    """A band of scores.

    Attributes:
        values: NaN where there is none (height, width).
        sorted: values, or of more than four million every n-th of them.
        threshold: the lowest value that is high enough.
        cut: its percentile, 0 to 100.
    """

    values: np.ndarray
    sorted: np.ndarray
    threshold: float
    cut: float

    @property
    def above(self) -> np.ndarray:
        """Which cells are high enough (height, width)."""
        return self.values >= self.threshold

    def percentiles(self, values: np.ndarray) -> np.ndarray:
        """Share of the cells whose score is lower or alike, 0 to 100."""
        return np.searchsorted(self.sorted, values, side="right") * (100.0 / len(self.sorted))


def read_scores(job: TargetsJob, stack: Stack, progress) -> Scores:
    """Read the one band of a stack, and find the threshold.

    Raises:
        EngineError: there is nothing in the band, or the threshold leaves nothing or everything.
    """
    values = np.full((stack.height, stack.width), np.nan, np.float32)
    blocks = list(stack.blocks())
    for number, block in enumerate(blocks, start=1):
        values[block.toslices()] = stack.read(block)[0]
        progress(number / len(blocks))
    valid = values[np.isfinite(values)]
    if not len(valid):
        raise EngineError(
            "Band {band} of {scores} has no values: choose another band or raster.", band=job.band, scores=job.scores
        )
    lowest, highest = float(valid.min()), float(valid.max())
    if lowest == highest:
        raise EngineError(
            "Band {band} of {scores} has the value {value:.6g} everywhere, so that no place stands out: choose another "
            "band or raster.",
            band=job.band,
            scores=job.scores,
            value=lowest,
        )
    ranked = np.sort(valid[:: -(-len(valid) // _SAMPLE)])
    threshold = _threshold_of(job, ranked, highest)
    if threshold > highest:
        raise EngineError(
            "{THRESHOLD} is {threshold:.6g}, and the highest value of band {band} is {highest:.6g}: nothing is left. "
            "Lower it.",
            threshold=threshold,
            band=job.band,
            highest=highest,
            **parameters("THRESHOLD"),
        )
    if threshold <= lowest:
        raise EngineError(
            "Everything lies above {threshold:.6g}, as the lowest value of band {band} is {lowest:.6g}, and the whole "
            "area would be one target: choose a higher {THRESHOLD}, or a smaller {TOP}.",
            threshold=threshold,
            band=job.band,
            lowest=lowest,
            **parameters("THRESHOLD", "TOP"),
        )
    below = np.searchsorted(ranked, threshold, side="left") * (100.0 / len(ranked))
    return Scores(values, ranked, threshold, float(below))


def _threshold_of(job: TargetsJob, ranked: np.ndarray, highest: float) -> float:
    """The value that is given, or the lowest whose percentile is among the highest."""
    if job.threshold is not None:
        return job.threshold
    ends = np.searchsorted(ranked, ranked, side="right") * (100.0 / len(ranked))
    high = ranked[ends > highest_hidden(job.top)]
    return float(high[0]) if len(high) else highest
