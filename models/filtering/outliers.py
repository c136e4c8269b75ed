"""The samples that the first criterion of AnomFilter leaves, and what the second one says of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..protocol.choices import Distance
from ..rasters.stack import Stack
from .anom_filter import Moments, distances
from .samples import ScoreSamples
from .thresholds import Threshold


@dataclass(frozen=True)
class BlockOutliers:
    """The outliers of one block.

    Attributes:
        block: pixels.
        rows, columns: of the samples within the block, (n,).
        scores: (n,).
    """

    block: Window
    rows: np.ndarray
    columns: np.ndarray
    scores: np.ndarray


@dataclass(frozen=True)
class Outliers:
    """All outliers, row by row of the raster.

    Attributes:
        rows, columns: of the samples within the raster, (n,).
        scores: (n,).
        distances: from the mean of the target domain, (n,); NaN where a band of the source has no value.
    """

    rows: np.ndarray
    columns: np.ndarray
    scores: np.ndarray
    distances: np.ndarray


def find_outliers(samples: ScoreSamples, threshold: Threshold) -> list[BlockOutliers]:
    """The samples that stand out; blocks without any are left out."""
    found = []
    for block in samples.blocks():
        scores = samples.read(block)
        rows, columns = np.nonzero(threshold.passed(scores))
        if len(rows):
            found.append(BlockOutliers(block, rows.astype(np.int32), columns.astype(np.int32), scores[rows, columns]))
    return found


def measure(
    found: list[BlockOutliers],
    samples: ScoreSamples,
    source: Stack,
    target: Moments,
    distance: Distance,
    on_progress: Callable[[float], None],
) -> Outliers:
    """Measure how far the outliers lie from the mean of the target domain.

    Args:
        found: at least one.
        samples: that they are.
        source: the stack that was scored.
        target: mean and spread of the target domain, its bands in the order of the source's.
        distance: one of `DISTANCES`.
        on_progress: is given the share that is measured.
    """
    scale = target.scale() if distance == "standardised" else np.ones(len(target.mean))
    measured = []
    for number, part in enumerate(found, start=1):
        measured.append(distances(samples.vectors(source, part.block, part.rows, part.columns), target.mean, scale))
        on_progress(number / len(found))
    rows = np.concatenate([part.rows + part.block.row_off // samples.size for part in found])
    columns = np.concatenate([part.columns + part.block.col_off // samples.size for part in found])
    order = np.lexsort((columns, rows))
    scores = np.concatenate([part.scores for part in found])
    return Outliers(rows[order], columns[order], scores[order], np.concatenate(measured)[order])


def kept_pixels(kept: np.ndarray, size: int, block: Window) -> np.ndarray:
    """Pixels (height, width) of a block whose samples (rows, columns) are kept; samples are `size` pixels wide."""
    rows = (block.row_off + np.arange(block.height)) // size
    columns = (block.col_off + np.arange(block.width)) // size
    return kept[np.ix_(rows, columns)]
