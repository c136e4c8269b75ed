"""Correlated random fields."""

from __future__ import annotations

import math

import numpy as np
from scipy import fft


def gaussian_field(
    rng: np.random.Generator,
    shape: tuple[int, int],
    scale: float,
    smoothness: float = 0.5,
    strike: float = 0.0,
    stretch: float = 1.0,
) -> np.ndarray:
    """A Gaussian random field with Matérn covariance, mean 0 and standard deviation 1, by the spectral method.

    White noise is multiplied by the square root of the Matérn spectrum on a grid that is larger than wanted by a few
    correlation lengths, so that opposite edges of the field have nothing in common.

    Args:
        rng: source of the noise.
        shape: rows and columns.
        scale: correlation length across the strike, cells.
        smoothness: of the Matérn covariance; 0.5 is the exponential one, larger is smoother.
        strike: direction of the longest correlation, radians from the direction of a row.
        stretch: correlation length along the strike, in `scale`.
    """
    margin = math.ceil(4 * scale * stretch)
    rows, columns = (fft.next_fast_len(size + margin, real=True) for size in shape)
    down = 2 * math.pi * fft.fftfreq(rows)[:, None]
    right = 2 * math.pi * fft.rfftfreq(columns)[None, :]
    along = right * math.cos(strike) + down * math.sin(strike)
    across = down * math.cos(strike) - right * math.sin(strike)
    spectrum = (1 + (scale * stretch * along) ** 2 + (scale * across) ** 2) ** -(smoothness + 1)
    noise = fft.rfft2(rng.standard_normal((rows, columns)))
    field = fft.irfft2(noise * np.sqrt(spectrum), s=(rows, columns))[: shape[0], : shape[1]]
    return (field - field.mean()) / field.std()
