"""The probability raster, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from ..protocol.metrics import PROSPECTIVITY
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
    tags: Mapping[str, str],
    on_progress: Callable[[float], None],
) -> None:
    """Write the probability of each cell that has values in all bands; `on_progress` is given the share written."""
    cells, done = windows.stack.height * windows.stack.width, 0
    with create(path, windows.stack, [PROSPECTIVITY], tags) as dataset:
        for block, valid, parts in windows.blocks(_BYTES_AT_ONCE):
            probability = np.full(valid.shape, NODATA, np.float32)
            scores = [classifier.score(part) for part in parts]
            if scores:
                probability[valid] = sigmoid(np.concatenate(scores))
            dataset.write(probability, 1, window=block)
            done += valid.size
            on_progress(done / cells)
