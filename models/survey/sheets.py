"""Map sheets that were analysed one by one, each on a level of its own."""

from __future__ import annotations

import math

import numpy as np

# Standard deviation of the natural logarithm of a sheet's factor: between laboratories and years, of the size that
# levelling of national surveys finds (Daneshfar and Cameron 1998).
FACTOR_SD = 0.35


def sheets_of(shape: tuple[int, int], count: int) -> np.ndarray:
    """Number of the sheet of each cell (rows, columns), from 0, row by row: rectangles, as square as may be."""
    rows, columns = _rows_and_columns(count, shape)
    down, right = (np.arange(size) * parts // size for size, parts in zip(shape, (rows, columns), strict=True))
    return down[:, None] * columns + right[None, :]


def log_factors(rng: np.random.Generator, count: int) -> np.ndarray:
    """Logarithm of the factor (sheets,) by which each sheet's values of an element are off."""
    return FACTOR_SD * rng.standard_normal(count)


def _rows_and_columns(count: int, shape: tuple[int, int]) -> tuple[int, int]:
    """The factors of a number that make the squarest sheets."""
    pairs = [(rows, count // rows) for rows in range(1, count + 1) if count % rows == 0]
    return min(pairs, key=lambda pair: abs(math.log(shape[0] / pair[0] / (shape[1] / pair[1]))))
