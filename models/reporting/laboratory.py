"""How the values of a laboratory were read, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..protocol.samples import Field

# What is done about values below detection, by `jobs.BELOW_DETECTION`.
TREATMENTS = {
    "half_limit": "half the detection limit stands for them",
    "limit_over_root_two": "the detection limit over the square root of two stands for them",
    "leave_out": "left out",
}


def readings(fields: Sequence[Field]) -> list[str]:
    """A sentence for each sort of value that is no plain number, with how many each field has."""
    sorts = (
        ("Zeros were read as below detection", lambda field: field.zeros),
        ("Negative numbers were read as detection limits (-0.5 as <0.5)", lambda field: field.negative),
        ("Negative numbers were taken as values", lambda field: field.kept_negative),
        ("Commas were read as marks between thousands", lambda field: field.parted),
        ("Values in another unit than most were brought to that", lambda field: field.converted),
        ("Values with a unit were left out, as most have none: write all in one unit", lambda field: field.foreign),
        ("Limits above twice the median say nothing and were left out", lambda field: field.too_high),
        ("Values above an upper limit count as that limit", lambda field: field.above),
        ("Codes such as -9999 were read as no value", lambda field: sum(field.codes.values())),
        ("Texts that are no numbers were left out", lambda field: sum(field.unreadable.values())),
    )
    return [sentence for words, count in sorts if (sentence := per_field(words, fields, count))]


def per_field(words: str, fields: Sequence[Field], count: Callable[[Field], int]) -> str:
    """Words and the fields that count something, with the numbers; empty where none does."""
    listed = ", ".join(f"{field.name} ({number:,})" for field in fields if (number := count(field)))
    return f"{words}: {listed}." if listed else ""
