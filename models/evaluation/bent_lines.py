"""Chains of straight lines that meet, fitted to points."""

from __future__ import annotations

import itertools

import numpy as np

# Points from a bend to the next, and to the ends.
_GAP = 4


def bent_line(x: np.ndarray, y: np.ndarray, bends: list[int]) -> tuple[np.ndarray, tuple[float, ...]]:
    """The chain of lines with the least squared residuals that bends at some points: its y, and the slopes.

    Args:
        x, y: the points (n,), x ascending.
        bends: their indices.
    """
    base = _hinges(x, x[bends])
    factors = np.linalg.lstsq(base, y, rcond=None)[0]
    return base @ factors, tuple(np.cumsum(factors[1:]).tolist())


def best_bends(x: np.ndarray, y: np.ndarray, count: int) -> tuple[list[int], float]:
    """The points where the chain of `count` + 1 lines with the least squared residuals bends, and their root mean.

    All choices are tried at once: the normal equations of each are a part of those of all points together.
    """
    indices = range(_GAP, len(x) - _GAP)
    chosen = np.array(list(itertools.combinations(indices, count)))
    chosen = chosen[(np.diff(chosen, axis=1) >= _GAP).all(axis=1)]
    base = _hinges(x, x)
    columns = np.column_stack([np.zeros(len(chosen), int), np.ones(len(chosen), int), chosen + 2])
    products, sides = base.T @ base, base.T @ y
    parts = sides[columns]
    factors = np.linalg.solve(products[columns[:, :, None], columns[:, None, :]], parts[:, :, None])[:, :, 0]
    squares = y @ y - (factors * parts).sum(axis=1)
    best = int(np.argmin(squares))
    return chosen[best].tolist(), float(np.sqrt(max(squares[best], 0.0) / len(x)))


def _hinges(x: np.ndarray, breaks: np.ndarray) -> np.ndarray:
    """Base of the chains of lines that bend at some values: (points, 2 + breaks)."""
    return np.column_stack([np.ones_like(x), x - x[0], np.maximum(0.0, x[:, None] - breaks)])
