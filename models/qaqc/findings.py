"""What was found of the quality of each element."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import QaqcJob
from ..protocol.no_parts import no_part
from ..protocol.quality import Concern, ElementQuality, Quality, level_of
from ..protocol.samples.design import MIN_BLANKS, MIN_PAIRS, MIN_STANDARDS, Design
from ..protocol.samples.field import SampleField
from ..protocol.text import parameters
from .blanks import BlankSeries, blank_series
from .precision import ThompsonHowarth, precision_kept, relative_deviation, thompson_howarth
from .standards import StandardSeries, series
from .variance import Components, components

# A smallest value that so large a share of the values has stands for a detection limit.
_TIED = 0.1
_DEVIATION = "_sd"

Certificate = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class Duplicates:
    """Pairs of one level of one element.

    Attributes:
        first, second: the analyses of each pair, both measured, (n,).
        censored: number of pairs of which one or both are below detection, and left out.
        relative: root mean square coefficient of variation, percent.
        line: of Thompson and Howarth; None for fewer than fifty pairs.
        kept: the least precision that they keep, percent.
    """

    first: np.ndarray
    second: np.ndarray
    censored: int
    relative: float | None
    line: ThompsonHowarth | None
    kept: int | None

    def __len__(self) -> int:
        return len(self.first)

    @property
    def middle(self) -> float:
        """Median of the means of the pairs."""
        return float(np.median((self.first + self.second) / 2))


@dataclass(frozen=True)
class ElementFindings:
    """All that is known of one element.

    Attributes:
        field: as the laboratory reported it.
        logged: whether its variance is that of natural logarithms.
        tied: share of the analyses at the smallest value where that stands for a detection limit, else 0.
        field_pairs, analytical_pairs: duplicates of sites and of samples; None for fewer than ten.
        variance: None without enough duplicates.
        standards: those with enough analyses.
        blanks: None without enough blanks, or without a detection limit.
    """

    field: SampleField
    logged: bool
    tied: float
    field_pairs: Duplicates | None
    analytical_pairs: Duplicates | None
    variance: Components | None
    standards: tuple[StandardSeries, ...]
    blanks: BlankSeries | None

    @property
    def name(self) -> str:
        return self.field.name

    @property
    def pairs(self) -> Duplicates | None:
        """The analytical duplicates, or else the field duplicates."""
        return self.analytical_pairs or self.field_pairs

    @property
    def quality(self) -> ElementQuality:
        """The verdict."""
        share = self.variance.error_share if self.variance else None
        return ElementQuality(level_of(share), share, tuple(self._concerns()))

    def _concerns(self) -> Iterator[Concern]:
        if any(one.is_biased for one in self.standards):
            yield "bias"
        if any(one.drifts for one in self.standards):
            yield "drift"
        if any(one.is_unsteady for one in self.standards):
            yield "runs"
        if self.blanks and self.blanks.is_high:
            yield "blanks"
        if self.blanks and self.blanks.carried:
            yield "carry_over"


@dataclass(frozen=True)
class QaqcFindings:
    """All that the report says.

    Attributes:
        job: what was asked for.
        design: which rows belong together.
        elements: in the order of the fields.
    """

    job: QaqcJob
    design: Design
    elements: tuple[ElementFindings, ...]

    @property
    def quality(self) -> Quality:
        """The verdicts."""
        return Quality({one.name: one.quality for one in self.elements})

    @property
    def has_certificates(self) -> bool:
        """Whether any standard is held against its certified value."""
        return any(one.is_certified for element in self.elements for one in element.standards)


def judge(
    job: QaqcJob, fields: tuple[SampleField, ...], design: Design, on_progress: Callable[[float], None]
) -> QaqcFindings:
    """Judge each element; `on_progress` is called with the share that is done.

    Raises:
        EngineError: the certified values cannot be read.
    """
    certificate, found = read_certificate(job.certified), []
    for number, field in enumerate(fields, start=1):
        found.append(_judge(job, field, design, certificate))
        on_progress(number / len(fields))
    return QaqcFindings(job, design, tuple(found))


def read_certificate(text: str) -> Certificate:
    """Values by the name of the standard, then by the name of the field, standard deviations with _sd behind it."""
    try:
        rows = list(csv.reader(io.StringIO(text, newline="")))
    except csv.Error as error:
        raise EngineError(
            "{CERTIFIED} cannot be read: {error}.", **parameters("CERTIFIED"), error=str(error)
        ) from error
    if not rows:
        return {}
    header, certificate = rows[0], {}
    for number, row in enumerate(rows[1:], start=1):
        values = {}
        for name, written in zip(header[1:], row[1:], strict=False):
            try:
                value = float(written.replace(",", ".")) if written.strip() else math.nan
            except ValueError as error:
                raise EngineError(
                    "{CERTIFIED}: {text} in {name} of row {row} is no number.",
                    **parameters("CERTIFIED"),
                    text=written,
                    name=name,
                    row=number,
                ) from error
            if math.isfinite(value) and value > 0:
                values[name] = value
        certificate[row[0].strip() if row else ""] = values
    return certificate


def _judge(job: QaqcJob, field: SampleField, design: Design, certificate: Certificate) -> ElementFindings:
    values = np.array(field.values)
    values, tied = _without_ties(values, bool(field.below))
    rows = np.array(design.rows, int)
    measured = np.isfinite(values[rows])
    logged = bool((values[rows][measured] > 0).all()) and no_part(field.name) is None
    samples, sites = np.array(design.samples, int), np.array(design.sites, int)
    analytical = _pairs(values, field, rows, samples)
    # Of a sample that was analysed again, its first analysis is the one of its site.
    _, first = np.unique(samples, return_index=True)
    of_sites = _pairs(values, field, rows[first], sites[first])
    enough = [level if level is not None and len(level) >= MIN_PAIRS else None for level in (of_sites, analytical)]
    variance = None
    if any(enough):
        taken = measured & np.isin(np.arange(len(rows)), np.arange(len(rows)) if enough[1] else first)
        scaled = np.log(values[rows][taken]) if logged else values[rows][taken]
        variance = components(scaled, sites[taken] if enough[0] else samples[taken], samples[taken])
    return ElementFindings(
        field=field,
        logged=logged,
        tied=tied,
        field_pairs=enough[0],
        analytical_pairs=enough[1],
        variance=variance,
        standards=tuple(_standards(values, field.name, design, certificate)),
        blanks=_blanks(job, field, design),
    )


def _without_ties(values: np.ndarray, is_stated: bool) -> tuple[np.ndarray, float]:
    """The values without the smallest one where it stands for a detection limit, and the share of that.

    Where limits are stated nothing is guessed.
    """
    there = np.isfinite(values)
    if is_stated or not there.any():
        return values, 0.0
    smallest = values[there].min()
    share = float((values[there] == smallest).mean())
    if share < _TIED:
        return values, 0.0
    return np.where(values == smallest, np.nan, values), share


def _pairs(values: np.ndarray, field: SampleField, rows: np.ndarray, groups: np.ndarray) -> Duplicates | None:
    """The first two of the rows (n,) of each group (n,) that has several; None where none has."""
    order = np.argsort(groups, kind="stable")
    numbers, starts, counts = np.unique(groups[order], return_index=True, return_counts=True)
    starts = starts[counts > 1]
    if not len(starts):
        return None
    first, second = values[rows[order[starts]]], values[rows[order[starts + 1]]]
    analysed = np.isfinite(np.array(field.values)) | np.isfinite(np.array(field.limits))
    both = analysed[rows[order[starts]]] & analysed[rows[order[starts + 1]]]
    there = np.isfinite(first) & np.isfinite(second)
    first, second = first[there], second[there]
    positive = len(first) > 0 and bool((first + second > 0).all())
    return Duplicates(
        first,
        second,
        censored=int((both & ~there).sum()),
        relative=relative_deviation(first, second) if positive else None,
        line=thompson_howarth(first, second),
        kept=precision_kept(first, second) if positive else None,
    )


def _standards(values: np.ndarray, name: str, design: Design, certificate: Certificate) -> Iterator[StandardSeries]:
    for standard, rows in design.standards.items():
        there = [row for row in rows if math.isfinite(values[row])]
        if len(there) < MIN_STANDARDS:
            continue
        # A certificate of a single standard need not name it.
        stated = certificate.get(standard)
        if stated is None and len(certificate) == len(design.standards) == 1:
            stated = next(iter(certificate.values()))
        stated = stated or {}
        yield series(
            standard, values[there], len(rows) - len(there), stated.get(name), stated.get(f"{name}{_DEVIATION}")
        )


def _blanks(job: QaqcJob, field: SampleField, design: Design) -> BlankSeries | None:
    limits = [limit for limit in field.limits if math.isfinite(limit)]
    treated = np.array(field.treated("half_limit"))
    rows = [row for row in design.blanks if math.isfinite(treated[row])]
    if len(rows) < MIN_BLANKS or not limits:
        return None
    place = {row: number for number, row in enumerate(design.order)}
    before = [treated[design.order[place[row] - 1]] if place[row] else math.nan for row in rows]
    return blank_series(treated[rows], np.array(before), float(np.median(limits)), job.blank_factor)
