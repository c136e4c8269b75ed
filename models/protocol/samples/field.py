"""A field of a table of samples: a column of texts, and what they mean together."""

from __future__ import annotations

import dataclasses
import functools
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from ..choices import BelowDetection
from ..units import PARTS_PER_MILLION
from .value import LaboratoryValue, is_code, parse_number, read_value
from .words import plain_text

_NAN = float("nan")
# A comma that may part thousands, and may be a decimal one.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
_PLAIN = re.compile(r"[<>≤≥=~ ]*(\d[\d.,]*)")
# Numbers below a thousand that show that commas part thousands, where no decimal point does: number and median.
_MIN_WHOLE, _MIN_WHOLE_MEDIAN = 3, 20.0
# More distinct negative numbers than this are values.
_MAX_NEGATIVE_LIMITS = 10
_MAX_UNREADABLE = 0.1
# What a limit is multiplied by.
_FACTORS: Mapping[BelowDetection, float] = {
    "half_limit": 0.5,
    "limit_over_root_two": math.sqrt(0.5),
    "leave_out": _NAN,
}


@dataclass(frozen=True)
class SampleField:
    """The values of one field, read.

    Attributes:
        name: of the field.
        values: as measured; NaN where there is none or it is below detection.
        limits: the detection limit where the value is below it, else NaN. A limit that is not stated is the smallest
            one that is, or else the smallest value.
        zeros, negative, above: how many zeros and negative numbers were read as below detection, and how many values
            are above an upper limit, which stands for them.
        kept_negative: how many negative numbers are values.
        parted: how many texts had a comma that was read as a mark between thousands.
        noted: how many values had a footnote mark.
        converted: how many had another unit than most, and were brought to that.
        foreign: how many had a unit where most have none, and are no values.
        codes: texts that stand for no value, and how often each occurs.
        unreadable: texts that are no numbers, likewise.
    """

    name: str
    values: tuple[float, ...]
    limits: tuple[float, ...]
    zeros: int = 0
    negative: int = 0
    kept_negative: int = 0
    parted: int = 0
    noted: int = 0
    above: int = 0
    converted: int = 0
    foreign: int = 0
    codes: dict[str, int] = dataclasses.field(default_factory=dict)
    unreadable: dict[str, int] = dataclasses.field(default_factory=dict)

    def at(self, samples: Sequence[int]) -> SampleField:
        """The field of some samples; what was counted stays that of all."""
        return dataclasses.replace(
            self,
            values=tuple(self.values[number] for number in samples),
            limits=tuple(self.limits[number] for number in samples),
        )

    @functools.cached_property
    def measured(self) -> int:
        """Number of values."""
        return len(self.values) - sum(map(math.isnan, self.values))

    @functools.cached_property
    def below(self) -> int:
        """Number of values below detection."""
        return len(self.limits) - sum(map(math.isnan, self.limits))

    @property
    def share_below(self) -> float:
        """Share of the analyses that are below detection, 0 to 1."""
        return self.below / max(1, self.measured + self.below)

    @property
    def is_numeric(self) -> bool:
        """Whether there is a number or a value below detection in it, and next to nothing that is neither."""
        analyses = self.measured + self.below
        return analyses > 0 and sum(self.unreadable.values()) <= _MAX_UNREADABLE * analyses

    @property
    def is_constant(self) -> bool:
        """Whether all that was measured is the same; a field that is all below detection is left out for that."""
        values = (value for value in self.treated("half_limit") if not math.isnan(value))
        first = next(values, _NAN)
        return self.measured > 0 and all(value == first for value in values)

    def treated(self, below_detection: BelowDetection) -> list[float]:
        """Values with something in place of those below detection; NaN where there is none, or the limit says nothing.

        Args:
            below_detection: one of `choices.BELOW_DETECTION`.
        """
        factor, highest = _FACTORS[below_detection], self._highest_limit
        return [
            value if math.isnan(limit) else factor * limit if limit <= highest else _NAN
            for value, limit in zip(self.values, self.limits)
        ]

    @property
    def too_high(self) -> int:
        """Number of detection limits so far above the typical value that they say nothing."""
        return sum(limit > self._highest_limit for limit in self.limits)

    @functools.cached_property
    def _highest_limit(self) -> float:
        """Twice the median of the values: half of it stands no higher than these."""
        return 2 * median(value for value in self.values if not math.isnan(value)) if self.measured else math.inf


def read_field(name: str, texts: Sequence[str]) -> SampleField:
    """Read a column of texts.

    Negative numbers are detection limits where there are few different ones, and these occur again and again or are no
    larger than the typical value; elsewhere they are values, and so is zero. Units are brought to that of most.
    """
    different = set(texts)
    has_thousands = _has_thousands(different)
    meanings = {text: read_value(plain_text(text).replace(",", "") if has_thousands else text) for text in different}
    noted = _judge_footnotes(texts, meanings)
    converted, foreign = _to_one_unit(texts, meanings)
    _tell_limits_from_values(texts, meanings)
    stated = [number for number, mark, _ in meanings.values() if mark in ("<", "negative") and number > 0]
    positive = [number for number, mark, _ in meanings.values() if not mark and number > 0]
    unstated = min(stated or positive or [_NAN])
    values, limits = [], []
    counts: Counter[str] = Counter()
    for text in texts:
        number, mark, _ = meanings[text]
        counts[mark] += 1
        is_below = mark in ("<", "negative", "zero")
        values.append(_NAN if is_below else number)
        limits.append((number if number > 0 else unstated) if is_below else _NAN)
    return SampleField(
        name,
        tuple(values),
        tuple(limits),
        zeros=counts["zero"],
        negative=counts["negative"],
        kept_negative=sum(value < 0 for value in values),
        parted=sum("," in plain_text(text) for text in texts) if has_thousands else 0,
        noted=noted,
        above=counts[">"],
        converted=converted,
        foreign=foreign,
        codes=_commonest(texts, meanings, "code"),
        unreadable=_commonest(texts, meanings, "unreadable"),
    )


def _has_thousands(texts: Iterable[str]) -> bool:
    """Whether a comma parts thousands in a column, as in 1,234, and is no decimal one.

    All commas could, and the numbers without one have a decimal point, or are whole numbers of the usual size.
    """
    numbers = [found[1] for found in map(_PLAIN.fullmatch, map(plain_text, texts)) if found]
    whole = [text for text in numbers if "," not in text]
    if len(whole) == len(numbers) or not all(_THOUSANDS.fullmatch(text) for text in numbers if "," in text):
        return False
    if any("." in text for text in whole):
        return True
    return len(whole) >= _MIN_WHOLE and median(map(float, whole)) >= _MIN_WHOLE_MEDIAN


def _judge_footnotes(texts: Sequence[str], meanings: dict[str, LaboratoryValue]) -> int:
    """Take values with footnotes as values, and count them; where most have one, 1a and 2b are no numbers but names."""
    counts = Counter(meanings[text].mark for text in texts)
    names = counts["noted"] > counts[""]
    for text, (number, mark, unit) in meanings.items():
        if mark == "noted":
            meanings[text] = LaboratoryValue(_NAN, "unreadable") if names else LaboratoryValue(number, "", unit)
    return 0 if names else counts["noted"]


def _to_one_unit(texts: Sequence[str], meanings: dict[str, LaboratoryValue]) -> tuple[int, int]:
    """Bring values to the unit of most; how many were, and how many cannot be, since most have no unit."""
    units = Counter(value.unit for value in map(meanings.__getitem__, texts) if not math.isnan(value.number))
    if len(units) < 2:
        return 0, 0
    (commonest, _), *others = units.most_common()
    for text, (number, mark, unit) in meanings.items():
        if unit and not commonest:
            meanings[text] = LaboratoryValue(_NAN, "foreign")
        elif unit and unit != commonest:
            scale = PARTS_PER_MILLION[unit] / PARTS_PER_MILLION[commonest]
            meanings[text] = LaboratoryValue(number * scale, mark, commonest)
    count = sum(often for unit, often in others if unit)
    return (count, 0) if commonest else (0, count)


def _tell_limits_from_values(texts: Sequence[str], meanings: dict[str, LaboratoryValue]) -> None:
    """Mark zeros and negative numbers that are limits, `zero` and `negative`; numbers like codes that are values."""
    numbers = [value.number for value in map(meanings.__getitem__, texts) if not value.mark]
    negatives, positives = ([number for number in numbers if sign * number > 0] for sign in (-1, 1))
    distinct, typical = set(negatives), median(positives) if positives else 0.0
    varied = not positives or 2 * len(distinct) > len(negatives)
    if len(distinct) > _MAX_NEGATIVE_LIMITS or (varied and max(map(abs, distinct), default=0.0) > typical):
        # Among values as low as a code, it is one.
        lowest = min(distinct)
        for text, value in meanings.items():
            plain = plain_text(text)
            if value.mark == "code" and is_code(plain) and parse_number(plain) > lowest:
                meanings[text] = LaboratoryValue(parse_number(plain), "")
        return
    for text, (number, mark, _) in meanings.items():
        if not mark and number <= 0:
            meanings[text] = LaboratoryValue(-number if number else _NAN, "negative" if number else "zero")


def _commonest(texts: Sequence[str], meanings: Mapping[str, LaboratoryValue], mark: str) -> dict[str, int]:
    """Texts with a mark and how often each occurs, the commonest first."""
    return dict(Counter(text.strip() for text in texts if meanings[text].mark == mark).most_common())
