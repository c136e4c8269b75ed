"""What a detector is to the baseline job once it has learnt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from rasterio.windows import Window

from ..protocol.text import Text
from ..scoring.block import Read


class Scores(Protocol):
    """Scores blocks of a raster."""

    def of_block(
        self, read: Read, block: Window, shape: tuple[int, int], progress: Callable[[float], None]
    ) -> np.ndarray:
        """Scores of the pixels of a block, float32 (bands, height, width), NaN where there is none.

        Args:
            read: of the whole.
            block: rows and columns of the whole.
            shape: height and width of the whole.
            progress: is told the share of the block that is done, 0 to 1.
        """


@dataclass(frozen=True)
class Learnt:
    """A detector that has learnt.

    Attributes:
        scores: what it scores with.
        bands: names of its scores; the first is that of the percentiles.
        samples: pixels or windows that it learnt from.
        excluded: those that it was kept from.
        trouble: why its map says little; None where nothing speaks for that.
    """

    scores: Scores
    bands: Sequence[str]
    samples: int
    excluded: int
    trouble: Text | None = None
