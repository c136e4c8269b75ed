"""The probability raster, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np

from ..protocol.metrics import PROSPECTIVITY, UNCERTAINTY
from ..rasters.writer import NODATA, create
from .calibration import Sigmoid
from .classifiers import Classifier
from .features import CellWindows

_BYTES_AT_ONCE = 2**26


def write_heatmap(
    path: Path,
    windows: CellWindows,
    classifier: Classifier,
    sigmoid: Sigmoid,
    folds: Sequence[Classifier],
    tags: Mapping[str, str],
    on_progress: Callable[[float], None],
) -> None:
    """Write the probability of each cell that has values in all bands, and how far the folds disagree on it.

    Args:
        folds: classifiers of the cross-validation, the standard deviation of whose probabilities is the second band;
            without two of them there is no such band.
        on_progress: is given the share written.
    """
    cells, done = windows.stack.height * windows.stack.width, 0
    has_spread = len(folds) > 1
    names = [PROSPECTIVITY, UNCERTAINTY] if has_spread else [PROSPECTIVITY]
    with create(path, windows.stack, names, tags) as dataset:
        for block, valid, parts in windows.blocks(_BYTES_AT_ONCE):
            values = np.full((len(names), *valid.shape), NODATA, np.float32)
            found = []
            for part in parts:
                probability = sigmoid(classifier.score(part))
                spread = [_spread(sigmoid(one.score(part)) for one in folds)] if has_spread else []
                found.append(np.stack([probability, *spread]))
            if found:
                values[:, valid] = np.concatenate(found, axis=1)
            dataset.write(values, window=block)
            done += valid.size
            on_progress(done / cells)


def _spread(probabilities: Iterable[np.ndarray]) -> np.ndarray:
    """Standard deviation (n,) of several probabilities (n,), one held at a time."""
    count, mean, squares = 0, np.zeros(1), np.zeros(1)
    for count, values in enumerate(probabilities, start=1):  # noqa: B007
        before = mean
        mean = mean + (values - mean) / count
        squares = squares + (values - before) * (values - mean)
    return np.sqrt(squares / (count - 1))
