"""The qaqc job."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Optional

from ..choices import Duplicates
from ..errors import EngineError
from ..limits import MAX_FACTOR
from ..samples.design import Roles
from ..text import parameters
from .base import Job
from .origin import Origin
from .rules import check_distance, check_maximum


@dataclass(frozen=True)
class QaqcJob(Job):
    """Tell from duplicates, standards and blanks what the analyses of samples can support.

    Attributes:
        samples: CSV text as `samples.table.SampleTable` reads it; every field that has no role is an analysis.
        source: name of the file that the samples come from, by which other jobs find the verdict.
        skipped: fields of the layer that did not look like analyses; they are told.
        pair_field: rows with the same value of it are duplicates; empty takes those at one place.
        id_field: the number of a sample, by which `pair_field` of its duplicates names it.
        pair_distance: rows that are as near as this are at one place, map units.
        duplicates: one of `DUPLICATES`: what duplicates are where no field tells it.
        kind_field: holds the kind of each sample.
        standard_field: holds the name of the standard.
        order_field: numbers or dates in whose order samples were analysed; empty takes the order of the rows.
        certified: CSV text: a header with the name of the standard and of fields, then a row a standard; a field with
            _sd behind its name holds the standard deviation.
        blank_factor: blanks above so many times the detection limit count as high.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        language: of the report, such as es; English where it is not known.
        origin: where the job comes from.
    """

    kind: ClassVar[str] = "qaqc"
    package: ClassVar[str] = "qaqc"
    output_fields: ClassVar[tuple[str, ...]] = ("report",)
    results: ClassVar[tuple[str, ...]] = ("good", "usable", "weak", "unknown", "concerns")

    samples: str
    source: str = ""
    report: Optional[str] = None
    skipped: tuple[str, ...] = ()
    pair_field: str = ""
    id_field: str = ""
    pair_distance: float = 0.0
    duplicates: Duplicates = "field"
    kind_field: str = ""
    standard_field: str = ""
    order_field: str = ""
    certified: str = ""
    blank_factor: float = 5.0
    language: str = "en"
    origin: Origin = Origin()

    @property
    def roles(self) -> Roles:
        """What tells which rows belong together."""
        return Roles(
            pair_field=self.pair_field,
            id_field=self.id_field,
            pair_distance=self.pair_distance,
            kind_field=self.kind_field,
            standard_field=self.standard_field,
            order_field=self.order_field,
            duplicates=self.duplicates,
        )

    def check(self) -> None:
        check_distance("PAIR_DISTANCE", self.pair_distance)
        if not self.blank_factor >= 1:
            raise EngineError(
                "{BLANK_FACTOR} is {factor:g}: it must be 1 or more (5 is usual).",
                **parameters("BLANK_FACTOR"),
                factor=self.blank_factor,
            )
        check_maximum("BLANK_FACTOR", self.blank_factor, MAX_FACTOR)
        if self.certified and not (self.kind_field or self.standard_field):
            raise EngineError(
                "{CERTIFIED} holds the values of standards: choose the field that tells which samples are standards "
                "in {KIND_FIELD} or {STANDARD_FIELD}.",
                **parameters("CERTIFIED", "KIND_FIELD", "STANDARD_FIELD"),
            )
