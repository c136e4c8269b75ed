"""The probability raster, written block by block."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

from ..protocol.jobs import PROSPECTIVITY
from ..rasters.writer import NODATA, create
from .calibration import Sigmoid
from .classifiers import Classifier
from .features import Features

_BYTES_AT_ONCE = 2**26


def write_heatmap(
    path: Path,
    features: Features,
    classifier: Classifier,
    sigmoid: Sigmoid,
    tags: Mapping[str, str],
    tell: Callable[[float], None],
) -> None:
    """Write the probability of each cell that has values in all bands; `tell` is told the share that is written."""
    cells, done = features.stack.height * features.stack.width, 0
    with create(path, features.stack, [PROSPECTIVITY], tags) as dataset:
        for block, valid, parts in features.blocks(_BYTES_AT_ONCE):
            probability = np.full(valid.shape, NODATA, np.float32)
            scores = [classifier.score(windows) for windows in parts]
            if scores:
                probability[valid] = sigmoid(np.concatenate(scores))
            dataset.write(probability, 1, window=block)
            done += valid.size
            tell(done / cells)
