"""Samples as a laboratory reports them: a table of texts, and what the texts mean.

A value below its detection limit is written in many ways: `<0.5`, `0.5L` or `0.5N` (qualifiers of the US Geological
Survey), `-0.5` (the limit as a negative number), `0`, or in words. Other codes, such as -9999, stand for no value.
"""

from __future__ import annotations

import csv
import dataclasses
import functools
import io
import math
import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import NamedTuple, Optional

from .errors import EngineError

FEWEST = 10
_NAN = float("nan")
_NUMBER = re.compile(
    r"(?P<sign><=?|≤|>=?|≥)?\s*(?P<number>[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?)\s*"
    r"(?P<qualifier>UJ|[LNGUJ])?\s*(?P<unit>(?i:ppm|ppb|ppt|(?:wt\s?)?%|[mµμun]?g/k?g|g/t))?",
)
_UNDER = ("L", "N", "U", "UJ")
# Parts in a million.
_PPM = {
    **{"%": 1e4, "wt%": 1e4, "ppm": 1.0, "ppb": 1e-3, "ppt": 1e-6, "g/t": 1.0},
    **{"g/kg": 1e3, "mg/kg": 1.0, "ug/kg": 1e-3, "ng/kg": 1e-6, "g/g": 1e6, "mg/g": 1e3, "ug/g": 1.0, "ng/g": 1e-3},
}
_BELOW_WORDS = {
    *("bdl", "b.d.l.", "bld", "bd", "dl", "nd", "n.d.", "n/d", "lod", "loq", "lld", "udl", "trace", "tr", "tr.", "x"),
    *("<lod", "<loq", "<dl", "<mdl", "<ld", "<lld", "<lq", "<bg", "<bdl", "not detected", "below detection", "below"),
    *("n.n.", "bql", "<bql"),
}
_MISSING_WORDS = {
    *("", "na", "n/a", "n.a.", "nan", "null", "none", "missing", "no data", "-", "--", "\u2014", "*", "?"),
    *("ns", "n.s.", "nss", "nr", "n.r.", "is", "i.s.", "lnr", "#n/a", "#n/v", "#value!", "#div/0!"),
}
_CODE = re.compile(r"-9{2,}(?:\.(?:0*|9+))?|-32768(?:\.0*)?")
# Groups of three digits, as in 1 234.5 and 1'234.5.
_GROUP_MARK = re.compile("(?<=\\d)[ \u00a0\u202f'\u2019](?=\\d{3}(?!\\d))")
_GROUPED = re.compile(
    r"(?<![\d.,])\d{1,3}(?P<mark>[.,])\d{3}(?:(?:(?P=mark)\d{3})*(?!(?P=mark))[.,]\d*|(?:(?P=mark)\d{3})+)(?![\d.,])"
)
# A comma that may part thousands, and may be a decimal one.
_THOUSANDS = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")
_PLAIN = re.compile(r"\d[\d.,]*")
# Numbers below a thousand that show that commas part thousands, where no decimal point does: number and median.
_FEWEST_WHOLE, _USUAL_WHOLE = 3, 20.0
# Grids and databases write numbers beyond this for "no value".
_LARGEST = 1e30
# Digits of a number that is surely no larger: most texts are such, and need no closer look.
_LONGEST_PLAIN = 30
# More distinct negative numbers than this are values.
_MOST_NEGATIVE_CODES = 10
_MOST_UNREADABLE = 0.1
_IDENTIFIERS = {"fid", "ogcfid", "gid", "oid", "id", "objectid", "sampleid", "sampleno", "rownames", "year", "date"}
_IDENTIFIERS |= {"labno", "labid", "labnum", "labnumber", "sample", "samplenum", "samplenumber", "yyyymmdd", "code"}
_IDENTIFIERS |= {"siteid", "siteno", "station", "stationno", "recno", "record", "job", "batch", "sampdate"}
_IDENTIFIERS |= {"sampledate", "datecoll", "zone", "utmzone", "utme", "utmn", "easting", "northing", "xcoord", "ycoord"}
_IDENTIFIERS |= {"lat", "lon", "long", "latitude", "longitude"}
_LIKE_A_COORDINATE = 0.99
# So many samples tell whether a field is a coordinate.
_ENOUGH = 1_000
# Places so many times as far from the middle as nearly all others have wrong coordinates; their largest share.
_FAR, _MOST_FAR = 10.0, 0.02
# What a limit is multiplied by, by `jobs.BELOW_DETECTION`.
_FACTORS = {"half_limit": 0.5, "limit_over_root_two": math.sqrt(0.5), "leave_out": _NAN}


class Reading(NamedTuple):
    """What one text means.

    Attributes:
        number: the value, or the limit of one that is beyond it; NaN without one.
        mark: empty for a value, `<` below a limit, `>` above one, `code` for a code of no value, `missing`, or
            `unreadable`.
        unit: one of `_PPM`; empty where none is written.
    """

    number: float
    mark: str
    unit: str = ""


def read(text: str) -> Reading:
    """The meaning of a text, as far as it can be told without its column: zero and -0.5 are values here."""
    if text.isascii() and text.replace(".", "", 1).isdigit() and len(text) < _LONGEST_PLAIN:
        return Reading(float(text), "")
    # A spreadsheet puts an apostrophe before what it is not to compute with.
    text = _without_groups(text.strip().lstrip("'").replace("\u2212", "-"))
    word = text.lower().replace("< ", "<")
    if word in _MISSING_WORDS:
        return Reading(_NAN, "missing")
    if word in _BELOW_WORDS:
        return Reading(_NAN, "<")
    found = _NUMBER.fullmatch(text)
    if not found:
        return Reading(_NAN, "unreadable")
    number = _number(found["number"])
    if _is_code(found["number"]) or abs(number) >= _LARGEST:
        return Reading(_NAN, "code")
    sign, qualifier = found["sign"] or "", found["qualifier"] or ""
    unit = re.sub("[µμ]", "u", (found["unit"] or "").lower()).replace(" ", "")
    if sign[:1] in ("<", "≤") or qualifier in _UNDER:
        return Reading(abs(number), "<", unit)
    return Reading(number, ">" if sign or qualifier == "G" else "", unit)


def _without_groups(text: str) -> str:
    """A number without the marks between its thousands, where these can be nothing else; other texts as they are."""
    text = _GROUP_MARK.sub("", text)
    found = _GROUPED.search(text)
    return text.replace(found["mark"], "") if found else text


def _number(text: str) -> float:
    return float(text.strip().replace(",", "."))


def _is_code(number: str) -> bool:
    """Whether a number is one that stands for no value."""
    return _CODE.fullmatch(number.replace(",", ".")) is not None


def _parts_thousands(texts: Iterable[str]) -> bool:
    """Whether a comma parts thousands in a column, as in 1,234, and is no decimal one.

    All commas could, and the numbers without one have a decimal point, or are whole numbers of the usual size.
    """
    numbers = [text for text in map(str.strip, texts) if _PLAIN.fullmatch(text)]
    whole = [text for text in numbers if "," not in text]
    if len(whole) == len(numbers) or not all(_THOUSANDS.fullmatch(text) for text in numbers if "," in text):
        return False
    if any("." in text for text in whole):
        return True
    return len(whole) >= _FEWEST_WHOLE and median(map(float, whole)) >= _USUAL_WHOLE


def stands_for_nothing(number: float) -> bool:
    """Whether a number is one that files and laboratories write where there is no value."""
    return abs(number) >= _LARGEST or _is_code(f"{number:.10g}")


@dataclass(frozen=True)
class Field:
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
    above: int = 0
    converted: int = 0
    foreign: int = 0
    codes: dict[str, int] = dataclasses.field(default_factory=dict)
    unreadable: dict[str, int] = dataclasses.field(default_factory=dict)

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
        return analyses > 0 and sum(self.unreadable.values()) <= _MOST_UNREADABLE * analyses

    def treated(self, below_detection: str) -> list[float]:
        """Values with something in place of those below detection; NaN where there is none, or the limit says nothing.

        Args:
            below_detection: one of `jobs.BELOW_DETECTION`.
        """
        factor, highest = _FACTORS[below_detection], self._highest_limit
        return [
            value if math.isnan(limit) else factor * limit if limit <= highest else _NAN
            for value, limit in zip(self.values, self.limits)
        ]

    @property
    def too_high(self) -> int:
        """Number of detection limits so far above the usual value that they say nothing."""
        return sum(limit > self._highest_limit for limit in self.limits)

    @functools.cached_property
    def _highest_limit(self) -> float:
        """Twice the median of the values: half of it stands no higher than these."""
        return 2 * median(value for value in self.values if not math.isnan(value)) if self.measured else math.inf


def read_field(name: str, texts: Sequence[str]) -> Field:
    """Read a column.

    Negative numbers are detection limits where there are few different ones, and these occur again and again or are no
    larger than the usual value; elsewhere they are values, and so is zero. Units are brought to that of most.
    """
    different = set(texts)
    parts_thousands = _parts_thousands(different)
    readings = {text: read(text.replace(",", "") if parts_thousands else text) for text in different}
    converted, foreign = _one_unit(texts, readings)
    values_read = [reading.number for reading in map(readings.__getitem__, texts) if not reading.mark]
    positive = [number for number in values_read if number > 0]
    negatives = [number for number in values_read if number < 0]
    distinct, usual = set(negatives), median(positive) if positive else 0.0
    varied = not positive or 2 * len(distinct) > len(negatives)
    signed = len(distinct) > _MOST_NEGATIVE_CODES or (varied and max(map(abs, distinct), default=0.0) > usual)
    if signed:
        # Among values as low as a code, it is one.
        lowest = min(distinct)
        for text, (_, mark, _) in readings.items():
            if mark == "code" and _is_code(text.strip()) and _number(text) > lowest:
                readings[text] = Reading(_number(text), "")
    counts: Counter[str] = Counter()
    for text, (number, mark, _) in readings.items():
        if not mark and number <= 0 and not signed:
            readings[text] = Reading(-number if number else _NAN, "negative" if number else "zero")
    stated = [number for number, mark, _ in readings.values() if mark in ("<", "negative") and number > 0]
    unknown = min(stated or positive or [_NAN])
    values, limits = [], []
    for text in texts:
        number, mark, _ = readings[text]
        counts[mark] += 1
        is_below = mark in ("<", "negative", "zero")
        values.append(_NAN if is_below else number)
        limits.append((number if number > 0 else unknown) if is_below else _NAN)
    return Field(
        name,
        tuple(values),
        tuple(limits),
        zeros=counts["zero"],
        negative=counts["negative"],
        kept_negative=sum(value < 0 for value in values),
        parted=sum("," in text for text in texts) if parts_thousands else 0,
        above=counts[">"],
        converted=converted,
        foreign=foreign,
        codes=_often(texts, readings, "code"),
        unreadable=_often(texts, readings, "unreadable"),
    )


def _one_unit(texts: Sequence[str], readings: dict[str, Reading]) -> tuple[int, int]:
    """Bring readings to the unit of most; how many were, and how many cannot be, since most have no unit."""
    units = Counter(reading.unit for reading in map(readings.__getitem__, texts) if not math.isnan(reading.number))
    if len(units) < 2:
        return 0, 0
    (usual, _), *others = units.most_common()
    for text, (number, mark, unit) in readings.items():
        if unit and not usual:
            readings[text] = Reading(_NAN, "foreign")
        elif unit and unit != usual:
            readings[text] = Reading(number * _PPM[unit] / _PPM[usual], mark, usual)
    count = sum(often for unit, often in others if unit)
    return (count, 0) if usual else (0, count)


def _often(texts: Sequence[str], readings: dict[str, Reading], mark: str) -> dict[str, int]:
    return dict(Counter(text.strip() for text in texts if readings[text].mark == mark).most_common())


@dataclass(frozen=True)
class Samples:
    """Where samples were taken, and their fields as texts.

    Attributes:
        x, y: coordinates, map units.
        columns: texts of each field, one a sample.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    columns: dict[str, tuple[str, ...]]

    @classmethod
    def from_csv(cls, text: str) -> Samples:
        """Read a table: a header, then one row a sample; its first two columns are x and y.

        Raises:
            EngineError: a row is shorter or longer than the header, or its coordinates are no numbers.
        """
        try:
            rows = list(csv.reader(io.StringIO(text, newline="")))
        except csv.Error as error:
            raise EngineError("The table of samples cannot be read: {error}.", error=error) from error
        if not rows or len(rows[0]) < 3:
            raise EngineError("The samples are no table: a header with x, y and the fields is expected.")
        header, rows = rows[0], [row for row in rows[1:] if row]
        for number, row in enumerate(rows, start=1):
            if len(row) != len(header):
                raise EngineError(
                    "Sample {number} has {count} values where {count_2} are expected.",
                    number=number,
                    count=len(row),
                    count_2=len(header),
                )
        columns = list(zip(*rows)) or [()] * len(header)
        try:
            x, y = (tuple(map(float, column)) for column in columns[:2])
        except ValueError as error:
            raise EngineError("The coordinates of a sample are no numbers: {error}.", error=error) from error
        if not all(map(math.isfinite, (*x, *y))):
            raise EngineError("A sample has coordinates that are no numbers.")
        return cls(x, y, dict(zip(header[2:], columns[2:])))

    def to_csv(self) -> str:
        """The table that `from_csv` reads."""
        text = io.StringIO(newline="")
        # The writer quotes what its line ends are made of.
        writer = csv.writer(text, lineterminator="\r\n")
        writer.writerow(["x", "y", *self.columns])
        writer.writerows(zip(self.x, self.y, *self.columns.values()))
        return text.getvalue()

    def only(self, names: Sequence[str]) -> Samples:
        """The samples with some of their fields."""
        chosen = dataclasses.replace(self, columns={name: self.columns[name] for name in names})
        read = {field.name: field for field in self.fields}
        # What was read is not read again.
        chosen.__dict__["fields"] = tuple(read[name] for name in names)
        return chosen

    @functools.cached_property
    def fields(self) -> tuple[Field, ...]:
        """All fields, read."""
        return tuple(read_field(name, texts) for name, texts in self.columns.items())

    def elements(self) -> list[str]:
        """Names of the fields that look like analyses: numbers that vary, and no identifier and no coordinate."""
        return [
            field.name
            for field in self.fields
            if field.is_numeric and not _is_constant(field) and not self._is_identifier(field)
        ]

    def check(self, names: Optional[Sequence[str]] = None) -> None:
        """Raise an EngineError for samples that nothing can be made of, by some of their fields or else all."""
        places = set(zip(self.x, self.y))
        if len(places) < FEWEST:
            raise EngineError(
                "There are samples at {count} places, and {fewest} are the fewest: choose a layer with more.",
                count=len(places),
                fewest=FEWEST,
            )
        if _on_a_line(self.x, self.y):
            raise EngineError("All samples lie on one line: a map needs samples that cover an area.")
        fields = [field for field in self.fields if names is None or field.name in names]
        texts = [field for field in fields if not field.is_numeric]
        if texts:
            shown = "; ".join(f"{field.name}{_example(field)}" for field in texts)
            raise EngineError("No numbers, or hardly any, are in {shown}: choose other fields.", shown=shown)
        constant = [field.name for field in fields if _is_constant(field)]
        if constant:
            raise EngineError(
                "Every sample has the same value of {names}: leave these fields out.", names=", ".join(constant)
            )
        if not fields:
            raise EngineError("There is no field with numbers that vary: choose a layer with analyses.")

    def strays(self) -> str:
        """A sentence on a few samples that lie far from all others; empty without such."""
        samples_at = Counter(zip(self.x, self.y))
        middle_x, middle_y = (median(axis) for axis in zip(*samples_at))
        distances = {place: math.hypot(place[0] - middle_x, place[1] - middle_y) for place in samples_at}
        usual = sorted(distances.values())[-1 - max(1, int(_MOST_FAR * len(samples_at)))]
        found = [place for place, distance in distances.items() if distance > _FAR * usual]
        if not found:
            return ""
        count, (x, y) = sum(map(samples_at.__getitem__, found)), found[-1]
        return (
            f"Samples far from all others ({count} of {len(self.x)}), such as that at {x:,.10g}, {y:,.10g}: see that "
            "their coordinates and the coordinate reference system are right, or take the others alone."
        )

    def check_strays(self) -> None:
        """Raise an EngineError for a few samples that lie far from all others: a map would be nearly empty."""
        if sentence := self.strays():
            raise EngineError(sentence)

    def left_out(self, below_detection: str, most_below: float) -> dict[str, str]:
        """Why a field cannot be interpolated, by its name.

        Args:
            below_detection: one of `jobs.BELOW_DETECTION`.
            most_below: fields with a larger share of values below detection are left out, percent.

        Raises:
            EngineError: none is left.
        """
        found = {}
        for field in self.fields:
            if 100 * field.share_below > most_below:
                found[field.name] = f"{100 * field.share_below:.1f} % below detection"
            elif (there := self._places(field.treated(below_detection))) < FEWEST:
                found[field.name] = f"values at {there} places only"
        if len(found) == len(self.fields):
            told = ", ".join(f"{name} ({reason})" for name, reason in found.items())
            raise EngineError(
                "No field is left to interpolate: {told}. Raise MOST_BELOW, or choose other fields.", told=told
            )
        return found

    def _places(self, values: Sequence[float]) -> int:
        """At how many places there is a value; there may be more than `FEWEST`."""
        places: set[tuple[float, float]] = set()
        for x, y, value in zip(self.x, self.y, values):
            if not math.isnan(value):
                places.add((x, y))
                if len(places) == FEWEST:
                    break
        return len(places)

    def check_scale(self, scale: str, below_detection: str, left_out: Container[str]) -> None:
        """Raise an EngineError where logarithms are asked for of fields that have values of zero or less.

        Args:
            scale: one of `jobs.SCALES`.
            below_detection: one of `jobs.BELOW_DETECTION`.
            left_out: names of fields that do not matter.
        """
        if scale != "log":
            return
        kept = (field for field in self.fields if field.name not in left_out)
        poor = [field.name for field in kept if any(value <= 0 for value in field.treated(below_detection))]
        if poor:
            raise EngineError(
                "Logarithms need positive values, and {names} has others: choose SCALE auto or linear.",
                names=", ".join(poor),
            )

    def _is_identifier(self, field: Field) -> bool:
        if re.sub(r"[^a-z]", "", field.name.lower()) in _IDENTIFIERS:
            return True
        values = [value for value in field.values if not math.isnan(value)]
        numbered = len(set(values)) == len(values) and all(value == int(value) for value in values)
        if values and numbered and max(values) - min(values) < 1.1 * len(values):
            return True
        some = slice(None, None, max(1, len(self.x) // _ENOUGH))
        return _plane_correlation(field.values[some], self.x[some], self.y[some]) > _LIKE_A_COORDINATE


def _example(field: Field) -> str:
    example: Optional[str] = next(iter(field.unreadable), None)
    return f' (such as "{example}")' if example else ""


def _is_constant(field: Field) -> bool:
    """Whether all that was measured is the same; a field that is all below detection is left out for that."""
    values = (value for value in field.treated("half_limit") if not math.isnan(value))
    first = next(values, _NAN)
    return field.measured > 0 and all(value == first for value in values)


def _on_a_line(x: Sequence[float], y: Sequence[float]) -> bool:
    """Whether points spread in one direction only, to a millionth of their length."""
    xx, yy, xy = _moments(x, y)
    larger = (xx + yy + math.hypot(xx - yy, 2 * xy)) / 2
    return xx * yy - xy * xy <= 1e-12 * larger * larger


def _plane_correlation(values: Sequence[float], x: Sequence[float], y: Sequence[float]) -> float:
    """Multiple correlation of values with both coordinates: of a plane through them, 0 where it cannot be told."""
    some = [row for row in zip(values, x, y) if not math.isnan(row[0])]
    if len(some) < 4:
        return 0.0
    values, x, y = zip(*some)
    with_x, with_y, between = _correlation(values, x), _correlation(values, y), _correlation(x, y)
    if abs(between) > 0.999:
        return max(abs(with_x), abs(with_y))
    return math.sqrt((with_x**2 + with_y**2 - 2 * with_x * with_y * between) / (1 - between**2))


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's; 0 where either does not vary."""
    xx, yy, xy = _moments(one, other)
    return xy / math.sqrt(xx * yy) if xx * yy > 0 else 0.0


def _moments(x: Sequence[float], y: Sequence[float]) -> tuple[float, float, float]:
    """Sums of squares and of products about the means."""
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    right, up = [value - middle_x for value in x], [value - middle_y for value in y]
    return (
        math.fsum(value * value for value in right),
        math.fsum(value * value for value in up),
        math.fsum(one * other for one, other in zip(right, up)),
    )
