"""Background and anomaly of a band, told apart by the powers of its spectrum."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from scipy.fft import dctn, idctn
from scipy.ndimage import uniform_filter, zoom

from ..evaluation.bent_lines import bent_line, best_bends
from ..protocol.jobs.singularity import MOST_BREAKS

# Points that the relation is drawn at, at even ratios of the number of wave numbers.
_POINTS = 80
# The wave numbers with the highest powers, too few to tell a slope; and the share that is drawn: beyond it lie the
# corners of the spectrum, which have but some of the directions.
_FIRST, _SHARE = 10, 0.5
# Fewer wave numbers with a power, such as those of 32 x 32 cells, tell no power law.
_FEWEST = 1000
# Another line is fitted where fewer leave the power off by more than about 7 % (root mean square, log10).
_TOLERANCE = 0.03
# Side of the square of wave numbers over which the logarithm of the power is averaged.
_SMOOTHING = 5
# Bytes a cell while a band is separated: values, spectrum, powers and what scipy needs beside them.
BYTES_A_CELL = 40


@dataclass(frozen=True)
class SpectrumArea:
    """The relation of a band, and the lines fitted to it.

    Attributes:
        power: of the spectrum (m,), descending; in squared units of what was transformed.
        count: number of wave numbers at or above each.
        fitted: the same powers by the lines.
        breaks: powers where lines meet, descending.
        break_counts: number of wave numbers at or above each.
        slopes: of the logarithm of the power over that of the number, one more than breaks; minus half the exponent
            beta where the power falls with the wave number to the power of minus beta.
    """

    power: np.ndarray
    count: np.ndarray
    fitted: np.ndarray
    breaks: tuple[float, ...]
    break_counts: tuple[int, ...]
    slopes: tuple[float, ...]

    def parting(self, number: int | None = None) -> int:
        """Index of the break that parts background from anomaly.

        Args:
            number: of the break that is wanted, from 1; the last where there are fewer. None takes that of the highest
                power below which the spectrum is flatter, or the first where there is none, as in surveys that are
                smooth by interpolation.
        """
        if number is not None:
            return min(number, len(self.breaks)) - 1
        flatter = (index for index in range(len(self.breaks)) if self.slopes[index + 1] > self.slopes[index])
        return next(flatter, 0)


def filled(values: np.ndarray) -> np.ndarray:
    """Values (height, width) with each gap filled from the smallest squares of 2, 4, 8, ... cells that have a value.

    Between these squares it is interpolated linearly. At least one value must be there.
    """
    there = np.isfinite(values)
    if there.all():
        return values
    height, width = values.shape
    even = np.pad(values, ((0, height % 2), (0, width % 2)), constant_values=np.nan)
    quarters = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2)
    known = np.isfinite(quarters)
    counts = known.sum(axis=(1, 3))
    sums = np.where(known, quarters, 0).sum(axis=(1, 3), dtype=values.dtype)
    coarse = filled(np.where(counts > 0, sums / np.maximum(counts, 1), np.nan).astype(values.dtype))
    wider = zoom(coarse, 2, order=1, mode="nearest", grid_mode=True)[:height, :width]
    return np.where(there, values, wider)


def spectrum_area(powers: np.ndarray) -> SpectrumArea | None:
    """The relation of the powers (n,) of all wave numbers; None where there are too few to fit lines."""
    descending = np.sort(powers)[::-1]
    known = int(np.count_nonzero(descending > 0))
    if known < _FEWEST:
        return None
    count = np.unique(np.geomspace(_FIRST, min(_SHARE * len(descending), known), _POINTS).astype(int))
    power = descending[count - 1].astype(np.float64)
    x, y = np.log10(count), np.log10(power)
    for bends in range(1, MOST_BREAKS + 1):
        found, error = best_bends(x, y, bends)
        if error <= _TOLERANCE:
            break
    fitted, slopes = bent_line(x, y, found)
    return SpectrumArea(
        power=power,
        count=count,
        fitted=10.0**fitted,
        breaks=tuple(power[found].tolist()),
        break_counts=tuple(count[found].tolist()),
        slopes=slopes,
    )


def background_of(values: np.ndarray, number: int | None = None) -> tuple[SpectrumArea, np.ndarray] | None:
    """The relation of values (height, width), all finite, and their background: what has the powers above a break.

    The mean belongs to the background. The anomaly is what is left. None where there are too few wave numbers.

    Args:
        number: of the break; see `SpectrumArea.parting`.
    """
    spectrum = dctn(values, norm="ortho")
    powers = _smoothed(spectrum)
    relation = spectrum_area(powers.ravel()[1:])
    if relation is None:
        return None
    mean = spectrum[0, 0]
    spectrum[powers < relation.breaks[relation.parting(number)]] = 0
    spectrum[0, 0] = mean
    return relation, idctn(spectrum, norm="ortho", overwrite_x=True)


def wavelength(count: int, shape: tuple[int, int], pixel_size: tuple[float, float]) -> float:
    """The shortest wavelength, map units, of so many of the lowest wave numbers of a raster (height, width)."""
    # A quarter of a disc of wave numbers, which lie half a turn over the raster's sides apart.
    area = shape[0] * pixel_size[1] * shape[1] * pixel_size[0]
    return math.sqrt(math.pi * area / count)


def _smoothed(spectrum: np.ndarray) -> np.ndarray:
    """Powers, their logarithms averaged over neighbouring wave numbers; that of the mean is none of them."""
    powers = spectrum**2
    powers[0, 0] = math.sqrt(float(powers[0, 1]) * float(powers[1, 0])) if min(powers.shape) > 1 else powers[0, 0]
    least = np.min(powers, where=powers > 0, initial=np.inf)
    if not math.isfinite(least):
        return powers
    np.log(np.maximum(powers, least, out=powers), out=powers)
    return np.exp(uniform_filter(powers, _SMOOTHING, mode="mirror"))
