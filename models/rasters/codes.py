"""Numbers that stand for no value though their file does not state it.

Software writes -9999, 1e30 or 1.70141e38 where it has no value, and what another exports of it often no longer says so.
Such a number is left out where it is certain: no survey has values of 1e19 and beyond, and of the numbers that are
written for none, one that is repeated and lies far outside all other values is a code. What only looks like one stays,
and is told.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.text import Text

# No value of a survey comes near this.
HUGE = 1e19
_NINES = [float("9" * digits) for digits in range(2, 11)]
_WRITTEN = (
    *(-nines for nines in _NINES),
    *(-nines - part for nines in _NINES[1:4] for part in (0.25, 0.9, 0.99)),
    *(nines for nines in _NINES[2:]),
    *(sign * 2.0**bits + step for bits in (15, 31, 63) for sign, step in ((-1, 0), (-1, 1), (1, -1))),
    *(2.0**bits - 1 for bits in (16, 32, 64)),
    *(-(10.0**power) for power in range(5, 19)),
)
# The same in whole numbers of 8 bits, the last of a type.
_WRITTEN_IN_BYTES = (255.0, -128.0)
# A repeated code is far below values that are not all positive from this share of the way from their middle down on,
# and far above values from so many times the largest on.
_FAR_BELOW, _FAR_ABOVE = 0.5, 10.0
# Values of which so many differ are continuous: one that is repeated stands out.
_CONTINUOUS = 0.5
# Of one value at an end, to be looked at: least cells, and least share of them.
_MANY, _MANY_SHARE = 10, 0.001
# Close beyond all values a number that is written for none has so many times the cells of the value at that end. And it
# lies off by this share of their range at least, or too few are near for values that were cut off: within this share.
_OFTEN, _CLOSE, _NEAR = 10, 0.05, 1 / 3
# Where so many values are positive, negative ones may be mixed of them and a code.
_POSITIVE = 0.9
# Zeros far below: their least share, and how far the next value is up at least, as a share of the median.
_ZEROS, _UP = 0.005, 0.03
# Where a limit has cut off a tail, this share of what was cut off, or of so much at most, lies near it at least: of a
# detection limit, no higher than so many times the limit, and so far of the way to the median.
_TAIL, _CUT, _ABOVE, _WAY = 0.2, 0.1, 1.5, 0.1
# A band of fewer values than these is made of classes.
_CLASSES = 20
# More numbers beyond all bounds than these are no codes.
MAX_CODES = 16
# Of differences between neighbours, the share that single precision may lose, and what is lost of one.
_LOST_SHARE, _LOST = 0.1, 0.05


@dataclass(frozen=True)
class Found:
    """What was found in a band.

    Attributes:
        count: cells with a value, as far as the file states it.
        codes: cells of each number that certainly stands for no value, by that number as it is stored.
        doubtful: of each that may.
        infinite: whether there are infinite values, which are none anyway.
        is_fine: whether single precision would lose what tells neighbours apart.
    """

    count: int
    codes: dict[float, int]
    doubtful: dict[float, int]
    infinite: bool
    is_fine: bool


@dataclass
class _End:
    """The value at an end, how many cells have it, and the next value; all upside down at the upper end."""

    value: float = np.inf
    count: int = 0
    following: float = np.inf

    def add(self, values: np.ndarray) -> None:
        """Values (n,), at least one."""
        lowest = float(values.min())
        others = values[values > lowest]
        following = float(others.min()) if len(others) else np.inf
        count = len(values) - len(others)
        if lowest < self.value:
            self.value, self.count, self.following = lowest, count, min(following, self.value)
        elif lowest == self.value:
            self.count, self.following = self.count + count, min(following, self.following)
        else:
            self.following = min(lowest, self.following)


@dataclass
class Tally:
    """What is counted of a band, block by block in any order; sums do not depend on how the band is cut into blocks.

    Attributes:
        dtype: of the values as they are stored.
        learnt: numbers of that type that stand for no value in any case.
    """

    dtype: np.dtype
    learnt: Sequence[float] = ()
    _count: int = 0
    _infinite: bool = False
    _beyond: dict[float, int] = field(default_factory=dict)
    _written: dict[float, int] = field(default_factory=dict)
    _low: _End = field(default_factory=_End)
    _high: _End = field(default_factory=_End)
    _sample: list[np.ndarray] = field(default_factory=list)
    _differences: int = 0
    _lost: int = 0

    def add(self, values: np.ndarray) -> None:
        """All values (n,) of a block, as they are stored."""
        finite = values[np.isfinite(values)]
        self._infinite = self._infinite or bool(np.isinf(values).any())
        self._count += len(finite)
        if not len(finite):
            return
        inner = self._without(finite, np.abs(finite) >= HUGE, self._beyond)
        if len(self.learnt):
            inner = self._without(inner, np.isin(inner, np.array(self.learnt, self.dtype)), self._beyond)
        if len(inner) and (self.dtype.itemsize == 1 or inner.min() <= -_NINES[0] or inner.max() >= _NINES[2]):
            inner = self._without(inner, np.isin(inner, _codes_of(self.dtype)), self._written)
        if len(inner):
            self._low.add(inner)
            self._high.add(-inner.astype(np.float64))

    def add_sample(self, values: np.ndarray) -> None:
        """Some of the values (n,), drawn by their place alone."""
        self._sample.append(values.astype(np.float64))

    def add_rows(self, rows: np.ndarray) -> None:
        """Some rows (n, width) in double precision, NaN where there is no value."""
        rows = np.where(np.abs(rows) < HUGE, rows, np.nan)
        wide, single = np.diff(rows), np.diff(rows.astype(np.float32).astype(np.float64))
        differ = np.isfinite(wide) & (wide != 0)
        self._differences += int(differ.sum())
        self._lost += int((np.abs(single - wide)[differ] > _LOST * np.abs(wide[differ])).sum())

    def _without(self, values: np.ndarray, chosen: np.ndarray, counts: dict[float, int]) -> np.ndarray:
        """The values that are not chosen; of the others it is counted how often each occurs."""
        if not chosen.any():
            return values
        for number, count in zip(*np.unique(values[chosen], return_counts=True), strict=True):
            if float(number) in counts or len(counts) <= MAX_CODES:
                counts[float(number)] = counts.get(float(number), 0) + int(count)
        return values[~chosen]

    def found(self) -> Found:
        """What it comes to.

        Raises:
            EngineError: the values are none of a survey; the words say why.
        """
        if len(self._beyond) > MAX_CODES:
            raise EngineError(
                "it has many different values of {huge:g} and more, such as {value:g}, as no survey has: it is "
                "damaged, or its header states another data type than it has",
                huge=HUGE,
                value=next(iter(self._beyond)),
            )
        codes, doubtful = dict(self._beyond), {}
        sample = self._drawn()
        others = sample[~np.isin(sample, list(self._written))]
        middle = float(np.median(others)) if len(others) else 0.0
        low, high = self._low.value, -self._high.value
        # A mask of bytes has 0 and 255, and no gaps.
        is_mask = self.dtype.itemsize == 1 and low == high
        for code in () if is_mask else sorted(self._written, key=abs):
            count = self._written[code]
            if _is_code(code, count, low, middle, high):
                codes[code] = count
            elif (
                _is_doubtful(code, count, low, high)
                or self._is_blended(code, count, low, others)
                or (low <= code <= high and count >= self._many and _are_continuous(others))
                or self._stands_out(code, count, low, high, others)
            ):
                doubtful[code] = count
            else:
                low, high = min(low, code), max(high, code)
        doubtful |= self._doubtful_ends(low, high, sample)
        is_fine = self._lost > _LOST_SHARE * self._differences
        return Found(self._count, codes, doubtful, self._infinite, is_fine)

    def _drawn(self) -> np.ndarray:
        sample = np.concatenate(self._sample) if self._sample else np.empty(0)
        return sample[np.isfinite(sample) & (np.abs(sample) < HUGE)]

    @property
    def _many(self) -> float:
        """From so many cells on, one value is looked at."""
        return max(_MANY, _MANY_SHARE * self._count)

    def _is_blended(self, code: float, count: int, low: float, sample: np.ndarray) -> bool:
        """Whether the values between a code and the others may be mixed of both, as where a raster was resampled."""
        return code < min(low, 0) and count >= self._many and bool((sample > 0).sum() >= _POSITIVE * len(sample))

    def _stands_out(self, code: float, count: int, low: float, high: float, sample: np.ndarray) -> bool:
        """Whether a number lies close beyond all values, and far more cells have it than have the last of them."""
        last, apart = (self._low, low - code) if code < low else (self._high, code - high)
        if not 0 < apart < np.inf or count < max(self._many, _OFTEN * last.count):
            return False
        near = (np.abs(sample - code) <= apart + _NEAR * (high - low)).mean() if len(sample) else 0.0
        return apart > _CLOSE * (high - low) or bool(near < _TAIL * min(count / self._count, _CUT))

    def _doubtful_ends(self, lowest: float, highest: float, sample: np.ndarray) -> dict[float, int]:
        """Values at an end, as far as no code is there, that many cells have and that lie far from the others."""
        low, up = self._low, _End(-self._high.value, self._high.count, -self._high.following)
        if len(np.unique(sample)) <= _CLASSES:
            # They are numbered from 0 or 1 on, or stand on both sides of 0.
            is_below = low.value < 0 <= low.following and -low.value < up.value
            is_above = 0 < up.following < up.value / _FAR_ABOVE and low.value < up.following
        else:
            is_below = self._is_far_below(low, up.following, sample)
            is_above = up.value - up.following > up.following - low.following
        ends = {}
        if is_below and low.value == lowest and low.count >= self._many:
            ends[low.value] = low.count
        if is_above and up.value == highest and up.count >= self._many:
            ends[up.value] = up.count
        return ends

    def _is_far_below(self, low: _End, highest: float, sample: np.ndarray) -> bool:
        others = sample[sample > 0]
        if low.value != 0 or low.following < 0 or not len(others):
            return low.value < 0 <= low.following or low.following - low.value > highest - low.following
        zeros, least, median = low.count / self._count, low.following, float(np.median(others))
        above = (others <= min(_ABOVE * least, least + _WAY * (median - least))).mean()
        return zeros >= _ZEROS and least >= _UP * median and bool(above < _TAIL * min(zeros, _CUT))


def _are_continuous(values: np.ndarray) -> bool:
    return len(np.unique(values)) > _CONTINUOUS * max(len(values), _CLASSES)


def _is_code(code: float, count: int, low: float, middle: float, high: float) -> bool:
    """Whether a number that is written for none certainly stands for none among values from low to high."""
    if count < 2:
        return False
    if low > high:
        return code < 0
    if code < low:
        return low >= 0 or low - code > _FAR_BELOW * (middle - low)
    return code > high and code > _FAR_ABOVE * max(abs(high), abs(low))


@functools.cache
def _codes_of(dtype: np.dtype) -> np.ndarray:
    """The numbers that are written for none, as far as a type holds them."""
    return np.array(fitting((*_WRITTEN, *(_WRITTEN_IN_BYTES if dtype.itemsize == 1 else ())), dtype), dtype)


def _is_doubtful(code: float, count: int, low: float, high: float) -> bool:
    if not low <= high or low <= code <= high:
        return False
    apart = low - code if code < low else code - high
    return apart > high - low and (count > 1 or code < 0)


def fitting(codes: Sequence[float], dtype: np.dtype) -> list[float]:
    """The numbers as a type holds them, those left out that it does not hold."""
    if np.issubdtype(dtype, np.floating):
        held = np.abs(codes) <= float(np.finfo(dtype).max)
        return np.unique(np.array(codes, np.float64)[held].astype(dtype)).tolist()
    limits = np.iinfo(dtype)
    whole = [int(code) for code in codes if code == int(code) and limits.min <= code <= limits.max]
    return np.unique(np.array(whole, dtype)).tolist()


def sentences(names: Sequence[str], found: Sequence[Found]) -> list[Text]:
    """What to say of bands."""
    texts = []
    left_out = _listed(names, found, [one.codes for one in found])
    if left_out:
        texts.append(
            Text(
                "Numbers that stand for no value, though the file does not state it, are left out like gaps: {bands}. "
                "State them in the file with the tool 'Translate (convert format)' and no other program will take them "
                "for values.",
                bands=left_out,
            )
        )
    doubtful = _listed(names, found, [one.doubtful for one in found])
    if doubtful:
        texts.append(
            Text(
                "Numbers that may stand for no value are taken for values: {bands}. They lie far from all others, or "
                "stand out at their end, or others may be mixed of them. If they stand for none, state it in the file "
                "with the tool 'Translate (convert format)', before it is resampled, and run again.",
                bands=doubtful,
            )
        )
    return texts


def _as_written(code: float) -> float:
    """A number without the digits that single precision has put behind it."""
    return code if code.is_integer() and abs(code) < 1e15 else float(f"{code:.7g}")


def _listed(names: Sequence[str], found: Sequence[Found], numbers: Sequence[Mapping[float, int]]) -> list[Text]:
    return [
        Text(
            "{name} ({value:.10g} in {share:.2g} % of its cells)",
            name=name,
            value=_as_written(code),
            share=100 * count / one.count,
        )
        for name, one, of_band in zip(names, found, numbers, strict=True)
        for code, count in of_band.items()
    ]
