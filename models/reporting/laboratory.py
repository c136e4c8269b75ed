"""How the values of a laboratory were read, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ..protocol.choices import BelowDetection
from ..protocol.samples.field import SampleField
from ..protocol.samples.words import shortened
from ..protocol.text import Text

# What is done about values below detection.
TREATMENTS: Mapping[BelowDetection, Text] = {
    "half_limit": Text("half the detection limit stands for them"),
    "limit_over_root_two": Text("the detection limit over the square root of two stands for them"),
    "leave_out": Text("left out"),
}


def laboratory_remarks(fields: Iterable[SampleField]) -> list[Text]:
    """A sentence for each sort of value that is no plain number, with how many each field has."""
    fields = list(fields)

    def counts(count: Callable[[SampleField], int]) -> list[Text]:
        return field_counts(fields, count)

    sentences = (
        Text("Zeros were read as below detection: {fields}.", fields=counts(lambda field: field.zeros)),
        Text(
            "Negative numbers were read as detection limits (-0.5 as <0.5): {fields}.",
            fields=counts(lambda field: field.negative),
        ),
        Text("Negative numbers were taken as values: {fields}.", fields=counts(lambda field: field.kept_negative)),
        Text("Commas were read as marks between thousands: {fields}.", fields=counts(lambda field: field.parted)),
        Text(
            "Marks behind values, such as * or a, were passed over: {fields}.", fields=counts(lambda field: field.noted)
        ),
        Text(
            "Values in another unit than most were brought to that: {fields}.",
            fields=counts(lambda field: field.converted),
        ),
        Text(
            "Values with a unit were left out, as most have none: write all in one unit: {fields}.",
            fields=counts(lambda field: field.foreign),
        ),
        Text(
            "Limits above twice the median say nothing and were left out: {fields}.",
            fields=counts(lambda field: field.too_high),
        ),
        Text("Values above an upper limit count as that limit: {fields}.", fields=counts(lambda field: field.above)),
        Text(
            "Codes such as -9999 were read as no value: {fields}.",
            fields=counts(lambda field: sum(field.codes.values())),
        ),
        Text(
            "Texts that are no numbers were left out: {fields}.",
            fields=counts(lambda field: sum(field.unreadable.values())),
        ),
        Text("The commonest of these texts: {fields}.", fields=_commonest_texts(fields)),
    )
    return [sentence for sentence in sentences if sentence.values["fields"]]


def field_counts(fields: Iterable[SampleField], count: Callable[[SampleField], int]) -> list[Text]:
    """The fields that count something, each with the number."""
    return [Text("{name} ({count:,})", name=field.name, count=number) for field in fields if (number := count(field))]


def _commonest_texts(fields: Iterable[SampleField]) -> list[Text]:
    """The commonest text that is no number of each field that has any."""
    return [
        Text('"{text}" in {name}', name=field.name, text=shortened(next(iter(field.unreadable))))
        for field in fields
        if field.unreadable
    ]
