"""The probability raster, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ..compute.mapping import Mapper, OnShare
from ..protocol.metrics import PROSPECTIVITY, UNCERTAINTY
from ..rasters.writer import NODATA, create
from .calibration import Sigmoid
from .classifiers import Classifier
from .features import CellWindows

_BYTES_AT_ONCE = 2**26


@dataclass(frozen=True)
class Heat:
    """Probabilities of the cells of a block, and how far the folds disagree on them.

    Attributes:
        windows: of the cells.
        classifier: trained on all samples.
        sigmoid: makes probabilities of its scores.
        folds: classifiers of the cross-validation, the standard deviation of whose probabilities is the second band;
            without two of them there is no such band.
    """

    windows: CellWindows
    classifier: Classifier
    sigmoid: Sigmoid
    folds: Sequence[Classifier]

    @property
    def bands(self) -> list[str]:
        """Names of what is said of each cell."""
        return [PROSPECTIVITY, UNCERTAINTY] if len(self.folds) > 1 else [PROSPECTIVITY]

    def __call__(self, block: Window, on_share: OnShare) -> np.ndarray:
        """Values (bands, height, width), `NODATA` where a band of the stack has none."""
        valid, parts = self.windows.of_block(block, _BYTES_AT_ONCE)
        values, found = np.full((len(self.bands), *valid.shape), NODATA, np.float32), []
        for part in parts:
            scores = (one.score(part) for one in (self.classifier, *self.folds))
            on_share(0.0)
            probability = self.sigmoid(next(scores))
            found.append(np.stack([probability, *([_spread(map(self.sigmoid, scores))] if self.bands[1:] else [])]))
        if found:
            values[:, valid] = np.concatenate(found, axis=1)
        return values


def write_heatmap(
    path: Path, heat: Heat, tags: Mapping[str, str], mapper: Mapper, on_progress: Callable[[float], None]
) -> None:
    """Write the probability of each cell that has values in all bands; `on_progress` is given the share written."""
    blocks, stack = heat.windows.blocks(), heat.windows.stack
    with create(path, stack, heat.bands, tags) as dataset:
        done = 0
        for block, values in zip(blocks, mapper.map(heat, blocks), strict=True):
            dataset.write(values, window=block)
            done += block.height * block.width
            on_progress(done / (stack.height * stack.width))


def _spread(probabilities: Iterable[np.ndarray]) -> np.ndarray:
    """Standard deviation (n,) of several probabilities (n,), one held at a time."""
    count, mean, squares = 0, np.zeros(1), np.zeros(1)
    for count, values in enumerate(probabilities, start=1):  # noqa: B007
        before = mean
        mean = mean + (values - mean) / count
        squares = squares + (values - before) * (values - mean)
    return np.sqrt(squares / (count - 1))
