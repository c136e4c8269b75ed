"""The table of samples: where they were taken, and their fields."""

from __future__ import annotations

import csv
import dataclasses
import functools
import io
import math
import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from typing import Optional, Union

from ..choices import BelowDetection, Scale
from ..errors import EngineError
from ..geometries import is_place
from ..logarithms import no_logarithms
from ..text import Text, joined, literal, parameters
from .field import SampleField, read_field
from .locations import Strays, are_on_a_line, plane_correlation, second_area, strays
from .signs import lone_signs, sign_fields, with_sign
from .words import shortened

MIN_LOCATIONS = 10
_IDENTIFIERS = {"fid", "ogcfid", "gid", "oid", "id", "objectid", "sampleid", "sampleno", "rownames", "year", "date"}
_IDENTIFIERS |= {"labno", "labid", "labnum", "labnumber", "sample", "samplenum", "samplenumber", "yyyymmdd", "code"}
_IDENTIFIERS |= {"siteid", "siteno", "station", "stationno", "recno", "record", "job", "batch", "sampdate"}
_IDENTIFIERS |= {"sampledate", "datecoll", "zone", "utmzone", "utme", "utmn", "easting", "northing", "xcoord", "ycoord"}
_IDENTIFIERS |= {"lat", "lon", "long", "latitude", "longitude"}
_LIKE_A_COORDINATE = 0.99
# So many samples tell whether a field is a coordinate.
_ENOUGH = 1_000
# With fewer texts that are read for each that is not, a field holds words.
_MIN_READ = 0.1


@dataclass(frozen=True)
class SampleTable:
    """Where samples were taken, and their fields as texts.

    Attributes:
        x, y: coordinates, map units.
        columns: texts of each field, one a sample.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    columns: dict[str, tuple[str, ...]]

    @classmethod
    def from_csv(cls, text: str) -> SampleTable:
        """Read a table: a header, then one row a sample; its first two columns are x and y.

        Raises:
            EngineError: a row is shorter or longer than the header, or its coordinates are no numbers.
        """
        try:
            rows = list(csv.reader(io.StringIO(text, newline="")))
        except csv.Error as error:
            raise EngineError("The table of samples cannot be read: {error}.", error=str(error)) from error
        if not rows or len(rows[0]) < 3:
            raise EngineError("The samples are no table: a header with x, y and the fields is expected.")
        header, rows = rows[0], [row for row in rows[1:] if row]
        for number, row in enumerate(rows, start=1):
            if len(row) != len(header):
                raise EngineError(
                    "Sample {sample} has {count} values where {expected} are expected.",
                    sample=number,
                    count=len(row),
                    expected=len(header),
                )
        columns = list(zip(*rows)) or [()] * len(header)
        try:
            x, y = (tuple(map(float, column)) for column in columns[:2])
        except ValueError as error:
            raise EngineError("The coordinates of a sample are no numbers: {error}.", error=str(error)) from error
        if not all(map(is_place, x, y)):
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

    def only(self, names: Sequence[str]) -> SampleTable:
        """The samples with some of their fields."""
        chosen = dataclasses.replace(self, columns={name: self.columns[name] for name in names})
        read = {field.name: field for field in self.fields}
        # What was read is not read again.
        chosen.__dict__["fields"] = tuple(read[name] for name in names)
        return chosen

    def as_written(self, name: str) -> list[Union[int, float, str, None]]:
        """A field as numbers where these are written just as its texts are, so that 007 stays a text."""
        texts = self.columns[name]
        numbers = [_as_number(text) for text in texts]
        if any(text and number is None for text, number in zip(texts, numbers)):
            return [text or None for text in texts]
        whole = all(isinstance(number, int) for number in numbers if number is not None)
        return list(numbers) if whole else [None if number is None else float(number) for number in numbers]

    def with_signs(self) -> tuple[SampleTable, dict[str, str]]:
        """The samples with the signs of detection limits before the numbers, where both have a field of their own.

        Returns:
            Them without the fields of signs, and which of these was of which field, by the name of the latter.
        """
        found = sign_fields(self.columns)
        columns = {
            name: texts
            if name not in found
            else tuple(with_sign(found[name], *pair) for pair in zip(texts, self.columns[found[name]]))
            for name, texts in self.columns.items()
            if name not in found.values()
        }
        return dataclasses.replace(self, columns=columns), found

    def lone_signs(self) -> list[str]:
        """Names of fields that look like signs of detection limits, nobody says of which numbers."""
        return lone_signs(self.columns, ())

    @functools.cached_property
    def fields(self) -> tuple[SampleField, ...]:
        """All fields, read."""
        return tuple(read_field(name, texts) for name, texts in self.columns.items())

    @functools.cached_property
    def locations(self) -> frozenset[tuple[float, float]]:
        """Where samples lie, each location once."""
        return frozenset(zip(self.x, self.y))

    def elements(self) -> list[str]:
        """Names of the fields that look like analyses: numbers that vary, and no identifier and no coordinate."""
        return [
            field.name
            for field in self.fields
            if field.is_numeric and not field.is_constant and not self._is_identifier(field)
        ]

    def half_read(self, taken: Container[str]) -> list[Text]:
        """Fields that hold numbers and too many texts that are none, but for those that are taken; each with a text."""
        return [
            _with_example(field)
            for field in self.fields
            if field.name not in taken
            and field.unreadable
            and not field.is_numeric
            and field.measured + field.below > _MIN_READ * sum(field.unreadable.values())
            and not _is_called_identifier(field.name)
        ]

    def check(self, names: Optional[Sequence[str]] = None) -> None:
        """Raise an EngineError for samples that nothing can be made of, by some of their fields or else all."""
        if len(self.locations) < MIN_LOCATIONS:
            raise EngineError(
                "There are samples at {count} places, and {minimum} are the fewest: choose a layer with more.",
                count=len(self.locations),
                minimum=MIN_LOCATIONS,
            )
        if are_on_a_line(*self._usual_places):
            raise EngineError("All samples lie on one line: a map needs samples that cover an area.")
        self.check_fields(names)

    def check_fields(self, names: Optional[Sequence[str]] = None) -> None:
        """Raise an EngineError for fields, some or else all, that hold no numbers, or the same one everywhere."""
        fields = [field for field in self.fields if names is None or field.name in names]
        unfit = [_with_example(field) for field in fields if not field.is_numeric]
        if unfit:
            raise EngineError(
                "No numbers, or hardly any, are in {fields}: choose other fields.", fields=joined(unfit, "; ")
            )
        constant = [field.name for field in fields if field.is_constant]
        if constant:
            raise EngineError("Every sample has the same value of {fields}: leave these fields out.", fields=constant)
        if not fields:
            raise EngineError("There is no field with numbers that vary: choose a layer with analyses.")

    def far_samples(self) -> Optional[Text]:
        """A sentence on a few samples that lie far from all others; None without such."""
        return self._strays.told(len(self.x)) if self._strays else None

    @functools.cached_property
    def _strays(self) -> Optional[Strays]:
        return strays(self.x, self.y)

    @functools.cached_property
    def _usual(self) -> list[int]:
        """Which samples do not stray."""
        astray = self._strays.samples if self._strays else frozenset()
        return [number for number in range(len(self.x)) if number not in astray]

    @functools.cached_property
    def _usual_places(self) -> tuple[list[float], list[float]]:
        return [self.x[number] for number in self._usual], [self.y[number] for number in self._usual]

    def second_area(self) -> Optional[Text]:
        """A sentence on more of them that lie far from most others; None without such."""
        return None if self._strays else second_area(self.x, self.y)

    def check_far_samples(self) -> None:
        """Raise an EngineError for a few samples that lie far from all others: a map would be nearly empty."""
        if sentence := self.far_samples():
            raise EngineError(sentence)

    def left_out(self, below_detection: BelowDetection, max_below: float) -> dict[str, Text]:
        """Why a field cannot be interpolated, by its name.

        Args:
            below_detection: one of `choices.BELOW_DETECTION`.
            max_below: fields with a larger share of values below detection are left out, percent.

        Raises:
            EngineError: none is left.
        """
        reasons = {}
        for field in self.fields:
            if 100 * field.share_below > max_below:
                reasons[field.name] = Text("{share:.1f} % below detection", share=100 * field.share_below)
            elif (count := self._count_locations(field.treated(below_detection))) < MIN_LOCATIONS:
                reasons[field.name] = Text("values at {count} places only", count=count)
            elif self._lies_on_a_line(field.treated(below_detection)):
                reasons[field.name] = Text("values on one line only")
        if len(reasons) == len(self.fields):
            raise EngineError(
                "No field is left to interpolate: {fields}. Raise {MOST_BELOW}, or choose other fields.",
                fields=[Text("{name} ({reason})", name=name, reason=reason) for name, reason in reasons.items()],
                **parameters("MOST_BELOW"),
            )
        return reasons

    def analysed(self, left_out: Container[str]) -> SampleTable:
        """The samples with an analysis, be it below detection, of some field that is not left out."""
        there = {
            number
            for field in self.fields
            if field.name not in left_out
            for values in (field.values, field.limits)
            for number, value in enumerate(values)
            if not math.isnan(value)
        }
        if len(there) == len(self.x):
            return self
        return self.at(sorted(there))

    def at(self, samples: Sequence[int]) -> SampleTable:
        """Some of the samples, by their numbers."""
        columns = {name: tuple(texts[number] for number in samples) for name, texts in self.columns.items()}
        made = SampleTable(
            tuple(self.x[number] for number in samples), tuple(self.y[number] for number in samples), columns
        )
        # What was read is not read again, and what was told of it is told of all.
        made.__dict__["fields"] = tuple(field.at(samples) for field in self.fields)
        return made

    def check_scale(self, scale: Scale, below_detection: BelowDetection, left_out: Container[str]) -> None:
        """Raise an EngineError where logarithms are asked for of fields that have values of zero or less.

        Args:
            scale: one of `choices.SCALES`.
            below_detection: one of `choices.BELOW_DETECTION`.
            left_out: names of fields that do not matter.
        """
        if scale != "log":
            return
        kept = (field for field in self.fields if field.name not in left_out)
        unfit = [field.name for field in kept if any(value <= 0 for value in field.treated(below_detection))]
        if unfit:
            raise no_logarithms(unfit)

    def _count_locations(self, values: Sequence[float]) -> int:
        """At how many locations there is a value; there may be more than `MIN_LOCATIONS`."""
        locations: set[tuple[float, float]] = set()
        for x, y, value in zip(self.x, self.y, values):
            if not math.isnan(value):
                locations.add((x, y))
                if len(locations) == MIN_LOCATIONS:
                    break
        return len(locations)

    def _lies_on_a_line(self, values: Sequence[float]) -> bool:
        """Whether all places with a value lie on one line."""
        there = [number for number, value in enumerate(values) if not math.isnan(value)]
        return are_on_a_line([self.x[number] for number in there], [self.y[number] for number in there])

    def _is_identifier(self, field: SampleField) -> bool:
        if _is_called_identifier(field.name):
            return True
        values = [value for value in field.values if not math.isnan(value)]
        numbered = len(set(values)) == len(values) and all(value == int(value) for value in values)
        if values and numbered and max(values) - min(values) < 1.1 * len(values):
            return True
        some = slice(None, None, max(1, len(self._usual) // _ENOUGH))
        x, y = self._usual_places
        usual = [field.values[number] for number in self._usual[some]]
        return plane_correlation(usual, x[some], y[some]) > _LIKE_A_COORDINATE


def _is_called_identifier(name: str) -> bool:
    return re.sub(r"[^a-z]", "", name.lower()) in _IDENTIFIERS


def _as_number(text: str) -> Union[int, float, None]:
    """The number that is written as a text is; None where there is none."""
    kinds: tuple[type[int], type[float]] = (int, float)
    for kind in kinds:
        try:
            number = kind(text)
        except ValueError:
            continue
        if str(number) == text and math.isfinite(number):
            return number
    return None


def _with_example(field: SampleField) -> Text:
    """Name of a field, and a text of it that is no number, if there is one."""
    example: Optional[str] = next(iter(field.unreadable), None)
    if example is None:
        return literal(field.name)
    return Text('{name} (such as "{example}")', name=field.name, example=shortened(example))
