"""Tables of samples as laboratories and other software write them."""

from __future__ import annotations

import pytest

from tests.support import wkt_point


@pytest.fixture
def samples(memory_layer):
    """Makes a layer of samples with the values that `row` makes of their number, at the places that `at` gives."""

    def make(fields, row, at=None, count=40, system="EPSG:32633"):
        at = at or (lambda number: (490_000 + 997 * (7 * number % 40), 7_190_000 + 811 * (number * number % 37)))
        rows = [(wkt_point(*at(number)), row(number)) for number in range(count)]
        return memory_layer("Point", "assays", fields, rows, system=system)

    return make


@pytest.fixture
def read(read):
    """The job that an algorithm makes of samples, and the sentences on how they were read."""

    def make(layer, name="interpolate", **parameters):
        samples = "INPUT" if name in ("interpolate", "qaqc", "catchments") else "POINTS"
        return read(name, **{samples: layer, **parameters})

    return make


def columns_of(job):
    from models.protocol.samples.table import SampleTable

    return SampleTable.from_csv(job.samples).columns


def value(number):
    return 1.0 + number * number % 23


def signed(number):
    """A value, the same with its sign, and the sign in a field of its own."""
    low = number % 4 == 0
    return [value(number), 0.5 if low else value(number), "<" if low else ""]


@pytest.mark.parametrize("name", ["interpolate", "explore"])
def test_signs_in_a_field_of_their_own(read, samples, name):
    layer = samples("Cu:double As_ppm:double As_ppm_Q:string", signed)
    for parameters in ({}, {"FIELDS": ["As_ppm"]}):
        job, notes = read(layer, name, **parameters)
        columns = columns_of(job)
        assert "As_ppm_Q" not in columns and job.skipped == ()
        assert columns["As_ppm"][0] == "<0.5" and columns["As_ppm"][1] == repr(value(1))
        assert len(notes) == 1
        assert notes[0].endswith("): these fields say which numbers are limits: As_ppm_Q of As_ppm.")


def test_signs_of_nobody_knows_what_are_told(read, samples):
    job, notes = read(samples("Cu:double As:double Qual:string", signed))
    assert columns_of(job)["As"][0] == "0.5"
    assert len(notes) == 1 and "Qual of assays look like signs of detection limits" in notes[0]
    layer = samples("Cu:double As:double As_flag:integer", lambda number: [*signed(number)[:2], number % 2])
    job, notes = read(layer)
    assert list(columns_of(job)) == ["Cu", "As"] and "As_flag of assays look like signs" in notes[0]


def test_a_field_that_is_not_taken_for_its_texts_is_named_with_one(read, samples):
    row = lambda number: [value(number), "(0.9)" if number % 3 == 0 else str(value(number)), "granite"]  # noqa: E731
    job, notes = read(samples("Cu:double As:string rock:string", row))
    assert job.skipped == ("As", "rock")
    assert len(notes) == 1 and 'are not taken: As (such as "(0.9)"). Write numbers' in notes[0]


def test_quality_control_says_what_it_read_of_fields(read, samples):
    def row(number):
        return [value(number), "(0.9)" if number % 3 == 0 else "2", *signed(number)[1:], "<", f"pair {number // 2}"]

    kinds = "Cu:double As:string Zn:double Zn_Q:string Sign:string pair:string"
    job, notes = read(samples(kinds, row), "qaqc", PAIR_FIELD="pair")
    assert list(columns_of(job)) == ["pair", "Cu", "Zn"] and job.skipped == ("As", "Sign")
    words = ("Zn_Q of Zn", "Sign of assays look like signs", 'As (such as "(0.9)")')
    assert [word in note for word, note in zip(words, notes)] == [True] * len(words) == [True] * len(notes)


def test_full_width_texts_are_read(read, samples):
    wide = str.maketrans("<0123456789.", "＜０１２３４５６７８９．")
    row = lambda number: [value(number), ("<0.9" if number % 3 == 0 else str(value(number))).translate(wide)]  # noqa: E731
    job, notes = read(samples("Cu:double As:string", row))
    assert list(columns_of(job)) == ["Cu", "As"] and job.skipped == () and notes == []


def test_degrees_that_are_said_to_be_metres(read, samples):
    degrees = lambda number: (15 + number % 7 / 10, 65 + number * number % 11 / 10)  # noqa: E731
    layer = samples("Cu:double", lambda number: [value(number)], at=degrees)
    for name, parameters in (("interpolate", {}), ("interpolate", {"CRS": "EPSG:32634"}), ("explore", {})):
        _, notes = read(layer, name, **parameters)
        assert len(notes) == 1 and "these look like degrees, and EPSG:32633 is not in degrees" in notes[0]
    _, notes = read(samples("Cu:double", lambda number: [value(number)], at=degrees, system="EPSG:4326"), "explore")
    assert notes == []


def test_coordinates_that_are_wrong_are_told_before_the_run(refusal, read, samples, no_engine):
    def wrong(number, place):
        here = (490_000 + 997 * (7 * number % 40), 7_190_000 + 811 * (number * number % 37))
        return place(here) if number < 6 else here

    for place, words in (
        (lambda here: (0, 0), "at 0, 0, where standards"),
        (lambda here: here[::-1], "as if their x and y were swapped"),
    ):
        layer = samples("Cu:double", lambda number: [value(number)], at=lambda number: wrong(number, place))  # noqa: B023
        sentence = refusal("interpolate", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT")
        assert '"Samples" (INPUT): Samples far from all others (6 of 40)' in sentence and words in sentence
        assert list(columns_of(read(layer, "explore")[0])) == ["Cu"]
        assert words in "".join(read(layer, "thresholds")[1])
        grouped = samples(
            "Cu:double lab:string",
            lambda number: [value(number), "AB"[number % 2]],
            at=lambda number: wrong(number, place),  # noqa: B023
        )
        assert words in "".join(read(grouped, "level", GROUP_FIELD="lab")[1])
    far = samples(
        "Cu:double", lambda number: [value(number)], at=lambda number: wrong(number, lambda here: (here[0], 9e7))
    )
    _, notes = read(far, "interpolate", CELL_SIZE=1e6)
    assert len(notes) == 1 and "6 of 40 samples" in notes[0] and "second area" in notes[0]


def test_coordinates_that_are_wrong_are_told_as_the_layer_has_them(refusal, samples, no_engine):
    def wrong(number, place):
        here = (15 + 7 * number % 40 / 50, 65 + number * number % 37 / 80)
        return place(here) if number < 6 else here

    for place, words in (
        (lambda here: (0, 0), "at 0, 0, where standards"),
        (lambda here: here[::-1], "such as that at 65.3125, 15.7, as if their x and y were swapped"),
    ):
        layer = samples("Cu:double", lambda n: [value(n)], at=lambda n: wrong(n, place), system="EPSG:4326")  # noqa: B023
        for more in ({"CRS": "EPSG:32633"}, {}):
            assert words in refusal("interpolate", INPUT=layer, OUTPUT="TEMPORARY_OUTPUT", **more)


def test_a_layer_with_all_axes_swapped(read, samples):
    here = lambda number: (490_000 + 997 * (7 * number % 40), 7_190_000 + 811 * (number * number % 37))  # noqa: E731
    swapped = samples("Cu:double", lambda number: [value(number)], at=lambda number: here(number)[::-1])
    for name in ("interpolate", "explore"):
        _, notes = read(swapped, name)
        assert len(notes) == 1 and "assays lies far outside the area that EPSG:32633 is made for" in notes[0]
        assert "x and y are not swapped" in notes[0]
    latitude_first = lambda number: (65 + number * number % 11 / 10, 15 + number % 7 / 10)  # noqa: E731
    layer = samples("Cu:double", lambda number: [value(number)], at=latitude_first, system="EPSG:4326")
    _, notes = read(layer, CRS="EPSG:32633")
    assert len(notes) == 1 and "the area that EPSG:32633 is made for" in notes[0]
    _, notes = read(samples("Cu:double", lambda number: [value(number)], at=here), CRS="EPSG:32634")
    assert notes == []


def test_a_text_of_blanks_does_not_hang_the_dialog(read, samples):
    row = lambda number: [value(number), f"1{' ' * 15_000}x" if number == 3 else str(value(number))]  # noqa: E731
    job, _ = read(samples("Cu:double As:string(20000)", row))
    assert list(columns_of(job)) == ["Cu", "As"]
