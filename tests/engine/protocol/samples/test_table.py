"""The table of samples: what is read, what can be used, what is refused."""

from __future__ import annotations

import pytest

from models.protocol.errors import EngineError
from models.protocol.samples.table import MIN_LOCATIONS, SampleTable

SPREAD = tuple(float(number % 5) for number in range(20)), tuple(float(number // 5) for number in range(20))


def samples(**columns: list[str]) -> SampleTable:
    return SampleTable(*SPREAD, {name: tuple(texts) for name, texts in columns.items()})


def numbers(*values: float) -> list[str]:
    """Twenty texts that vary, on no plane over the locations."""
    return [repr(value) for value in (*values, *(1.5 + 0.25 * (7 * number % 20) for number in range(20 - len(values))))]


def test_a_field_that_is_all_below_detection_is_named_among_those_left_out():
    made = samples(Cu=numbers(), As=["<5"] * 20)
    assert made.elements() == ["Cu", "As"]
    made.check()
    assert {name: str(reason) for name, reason in made.left_out("half_limit", 50).items()} == {
        "As": "100.0 % below detection"
    }


def test_samples_survive_csv():
    made = samples(Cu=numbers(), note=['say "what", he', "", "é", "7.2\r", "7\n2", *["-"] * 15])
    assert SampleTable.from_csv(made.to_csv()) == made


def test_a_field_may_be_called_like_a_coordinate():
    made = samples(x=numbers(), y=numbers(3))
    assert SampleTable.from_csv(made.to_csv()).columns.keys() == {"x", "y"}


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no table"),
        ("x,y\n1,2\n", "no table"),
        ("x,y,Cu\n1,2\n", "Sample 1 has 2 values where 3"),
        ("x,y,Cu\n1,2,3\na,2,3\n", "coordinates of a sample are no numbers"),
        ("x,y,Cu\n1,nan,3\n", "coordinates that are no numbers"),
        (f"x,y,Cu\n1,2,{'3' * 200_000}\n", "The table of samples cannot be read: field larger"),
    ],
)
def test_a_table_that_is_none_is_refused(text, sentence):
    with pytest.raises(EngineError, match=sentence):
        SampleTable.from_csv(text)


def test_elements_are_the_fields_that_look_like_analyses():
    made = samples(
        fid=[str(number) for number in range(20)],
        ID=numbers(),
        SampleNo=numbers(),
        lab=[str(5001 + number) for number in range(20)],
        easting=[repr(500_000 + 30 * x) for x in SPREAD[0]],
        rock=["granite"] * 20,
        batch=["7"] * 20,
        empty=[""] * 20,
        Cu=numbers(),
        Zn=[str(40 + 2 * (3 * number % 20)) for number in range(20)],
        height=[repr(3 * x - 2 * y + 0.7) for x, y in zip(*SPREAD)],
        Latitude=numbers(),
        SITE_ID=numbers(),
        Y=numbers(7),
        Au=["<0.5", *numbers()[1:]],
    )
    assert made.elements() == ["Cu", "Zn", "Y", "Au"]
    assert list(made.only(["Au", "Cu"]).columns) == ["Au", "Cu"]


def test_good_samples_pass():
    made = samples(Cu=numbers(), Au=["bdl", *numbers()[1:]])
    made.check()
    made.check_far_samples()
    assert (made.elements(), made.left_out("half_limit", 50)) == (["Cu", "Au"], {})


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({}, "no field with numbers"),
        ({"rock": ["granite"] * 20}, 'No numbers, or hardly any, are in rock \\(such as "granite"\\)'),
        ({"Cu": [""] * 20}, "No numbers, or hardly any, are in Cu:"),
        ({"Cu": numbers(), "Zn": ["3"] * 20, "Pb": ["1.0"] * 20}, "the same value of Zn, Pb: leave"),
    ],
)
def test_fields_of_no_use_are_refused(columns, sentence):
    with pytest.raises(EngineError, match=sentence):
        samples(**columns).check()


def test_too_few_locations_are_refused():
    made = SampleTable((1.0, 2.0, 3.0) * 7, (4.0, 6.0, 5.0) * 7, {"Cu": tuple(numbers(1.0, 2.0))[:20] + ("3",)})
    with pytest.raises(EngineError, match=f"samples at 3 places, and {MIN_LOCATIONS} are the fewest"):
        made.check()


def test_a_few_samples_far_from_all_others_are_named():
    x, y = [10.0 * number for number in range(100)], [5.0 * (number % 7) for number in range(100)]
    columns = {"Cu": tuple(repr(1.5 + number % 9) for number in range(100))}
    near = SampleTable(tuple(x), tuple(y), columns)
    assert near.far_samples() is None
    near.check_far_samples()
    x[7], y[7] = -7_000.0, 20_000.5
    far = SampleTable(tuple(x), tuple(y), columns)
    assert str(far.far_samples()).startswith(
        "Samples far from all others (1 of 100), such as that at -7,000, 20,000.5: see that"
    )
    with pytest.raises(EngineError, match="are right, or take the others alone"):
        far.check_far_samples()
    # One location counts once, however many samples lie at it.
    x[7], y[7] = 70.0, 0.0
    x[90:], y[90:] = [0.0] * 10, [90_000.0] * 10
    assert "(10 of 100)" in str(SampleTable(tuple(x), tuple(y), columns).far_samples())
    # A second area is none of those.
    x[:5] = [value + 20_000 for value in x[:5]]
    assert SampleTable(tuple(x), tuple(y), columns).far_samples() is None


def test_samples_on_a_line_are_refused():
    along = tuple(400_000 + 100.0 * number for number in range(20))
    made = SampleTable(along, tuple(7e6 + 0.5 * x for x in along), {"Cu": tuple(numbers())})
    with pytest.raises(EngineError, match="lie on one line"):
        made.check()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (lambda x, y: (0.0, 0.0), "at 0, 0, where standards and samples without coordinates lie"),
        (lambda x, y: (y, x), "as if their x and y were swapped"),
        (lambda x, y: (15.1, 65.2), "see that their coordinates and the coordinate reference system are right"),
    ],
)
@pytest.mark.parametrize("count", [1, 5, 20])
def test_wrong_coordinates_are_named(wrong, words, count):
    x, y = (
        [480_000 + 397.0 * (7 * n % 100) for n in range(100)],
        [7_200_000 + 211.0 * (13 * n % 97) for n in range(100)],
    )
    columns = {"Cu": tuple(repr(1.5 + n * n % 9) for n in range(100)), "height": tuple(repr(2 * v + 1) for v in x)}
    places = list(zip(x, y))
    places[:count] = [wrong(*place) for place in places[:count]]
    made = SampleTable(*map(tuple, zip(*places)), columns)
    sentence = str(made.far_samples())
    assert sentence.startswith(f"Samples far from all others ({count} of 100)") and words in sentence
    # The others are judged as if these were not there.
    assert made.elements() == ["Cu"]
    made.check(["Cu"])
    with pytest.raises(EngineError, match="far from all others"):
        made.check_far_samples()


def test_a_second_area_is_told_and_one_beside_is_none():
    x, y = [397.0 * (7 * n % 100) for n in range(100)], [211.0 * (13 * n % 97) for n in range(100)]
    columns = {"Cu": tuple(repr(1.5 + n * n % 9) for n in range(100))}
    assert SampleTable(tuple(x), tuple(y), columns).second_area() is None
    x[:20] = [value + 5e6 for value in x[:20]]
    made = SampleTable(tuple(x), tuple(y), columns)
    assert made.far_samples() is None
    assert str(made.second_area()).startswith("20 of 100 samples, such as that at 5,0")


def test_places_about_the_origin_of_a_grid_of_their_own_are_right():
    x, y = [50.0 * (7 * n % 20) for n in range(20)], [50.0 * (3 * n % 20) for n in range(20)]
    assert (x[0], y[0]) == (0, 0)
    assert SampleTable(tuple(x), tuple(y), {"Cu": tuple(numbers())}).far_samples() is None


def test_fields_that_are_half_read_are_named_with_a_text():
    made = samples(
        Cu=numbers(), As=["(0.9)"] * 8 + numbers()[8:], rock=["granite"] * 20, SampleID=["A1"] * 8 + numbers()[8:]
    )
    assert [str(text) for text in made.half_read(["Cu"])] == ['As (such as "(0.9)")']
    assert made.half_read(["Cu", "As"]) == []


def test_samples_without_an_analysis_are_set_aside():
    made = samples(Au=["<0.5", *numbers()[1:12], *[""] * 8], Cu=[*[""] * 12, "-9999", *numbers()[13:]])
    kept = made.analysed(["Cu"])
    assert len(kept.x) == 12 and kept.columns["Au"] == made.columns["Au"][:12]
    assert kept.fields[0].below == 1 and kept.fields[1].codes == {"-9999": 1}
    assert len(made.analysed([]).x) == 19
    full = samples(Cu=numbers())
    assert full.analysed([]) is full


def test_a_field_whose_values_lie_on_a_line_is_left_out():
    places = [(float(n % 20), float(n // 20)) for n in range(40)]
    columns = {"Cu": tuple(repr(1.5 + n * n % 7) for n in range(40)), "Au": (*numbers(), *[""] * 20)}
    made = SampleTable(*map(tuple, zip(*places)), columns)
    assert {name: str(why) for name, why in made.left_out("half_limit", 50).items()} == {
        "Au": "values on one line only"
    }


def test_a_long_text_is_quoted_shortly():
    made = samples(Cu=numbers(), As=[f"1{' ' * 15_000}apples"] * 8 + ["a" * 99] * 2 + numbers()[10:])
    assert [str(text) for text in made.half_read(["Cu"])] == ['As (such as "1 apples")']
    made = samples(As=["a" * 99] * 20)
    with pytest.raises(EngineError, match='such as "a{37}\\.\\.\\."'):
        made.check()
