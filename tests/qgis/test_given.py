"""Numbers as people write them, options by number and by name, and what has a default."""

from __future__ import annotations

import math

import pytest


@pytest.fixture
def understood(qgis):
    """The values of parameters of an algorithm, as they are read."""
    from geohgan.processing_provider.inputs import Inputs
    from qgis.core import QgsProcessingContext

    def make(name, **parameters):
        algorithm = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
        inputs = Inputs(algorithm, parameters, QgsProcessingContext())
        inputs.understand()
        return inputs.parameters

    return make


@pytest.mark.parametrize("given", ["1500,5", "1500.5", " 1500,5", 1500.5])
def test_a_decimal_comma_is_read(understood, given):
    assert understood("interpolate", CELL_SIZE=given)["CELL_SIZE"] == 1500.5


def test_whole_numbers(understood):
    values = understood("interpolate", NEIGHBOURS="12", MIN_NEIGHBOURS="3.0", THREADS=2)
    assert [values[name] for name in ("NEIGHBOURS", "MIN_NEIGHBOURS", "THREADS")] == [12, 3, 2]


def test_what_is_not_given_or_no_text_stays(understood):
    from qgis.core import QgsProperty

    expression = QgsProperty.fromExpression("1000 + 500")
    assert understood("interpolate", CELL_SIZE=expression)["CELL_SIZE"] is expression
    assert "CELL_SIZE" not in understood("interpolate")
    assert understood("interpolate", CELL_SIZE=None)["CELL_SIZE"] is None


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("CELL_SIZE", "1,500", "(CELL_SIZE): 1,500 is not a number. Write it with a decimal point"),
        ("CELL_SIZE", "1 500", "(CELL_SIZE): 1 500 is not a number"),
        ("CELL_SIZE", "nan", "(CELL_SIZE): nan is not a number"),
        ("CELL_SIZE", math.nan, "(CELL_SIZE): nan is not a number"),
        ("RADIUS", math.inf, "(RADIUS): inf is not a number"),
        ("POWER", "two", "(POWER): two is not a number"),
        ("NEIGHBOURS", "12,5", "(NEIGHBOURS): 12,5 is not a whole number"),
        ("NEIGHBOURS", 1e300, "(NEIGHBOURS): 1e+300 is too large, 2147483647 is the largest"),
        ("NEIGHBOURS", "99999999999", "(NEIGHBOURS): 99999999999 is too large"),
    ],
)
def test_what_is_no_such_number_is_refused(refusal, make_samples, no_engine, name, given, words):
    assert words in refusal("interpolate", INPUT=make_samples(), OUTPUT="TEMPORARY_OUTPUT", **{name: given})


@pytest.mark.parametrize("given", [1, "1", " 1", 1.0, "fast", "Fast", "FAST "])
def test_an_option_by_its_number_and_by_its_name(understood, given):
    assert understood("train", PRESET=given)["PRESET"] == "fast"


def test_every_list_takes_the_number_of_each_option(qgis, understood):
    from qgis.core import QgsProcessingParameterEnum

    for algorithm in qgis.processingRegistry().providerById("geohgan").algorithms():
        for one in algorithm.parameterDefinitions():
            if isinstance(one, QgsProcessingParameterEnum):
                read = [
                    understood(algorithm.name(), **{one.name(): str(n)})[one.name()] for n in range(len(one.options()))
                ]
                assert read == one.options()


def test_a_kind_of_deposit_by_its_name(understood):
    from geohgan.models.protocol.sought import NAMES

    for word, name in NAMES.items():
        assert understood("score", SOUGHT=str(name).upper())["SOUGHT"] == word


@pytest.mark.parametrize("given", [7, "7", -1, "1.5", "slow", True])
def test_an_option_that_is_none_is_refused(refusal, survey, no_engine, given):
    sentence = refusal("train", INPUT=survey.stack, PRESET=given, OUTPUT="m.geohgan")
    assert f'"Preset" (PRESET) cannot be {given}.' in sentence and "Balanced (default)" in sentence


def test_defaults_stand_for_what_is_not_given(qgis, understood, survey, scores):
    from qgis.core import QgsProcessingContext

    for given in ({}, {"BAND": None}, {"BAND": ""}):
        assert understood("filter", **given)["BAND"] == 1
    assert understood("filter", BAND=2.0)["BAND"] == 2
    with pytest.raises(Exception, match="2.5 is not a whole number"):
        understood("filter", BAND=2.5)
        values = {"SCORES": str(scores), "SOURCE": [str(survey.stack)], "OUTPUT": "TEMPORARY_OUTPUT", **given}
        algorithm = qgis.processingRegistry().createAlgorithmById("geohgan:filter")
        # What `qgis_process` asks of each parameter before it asks the algorithm.
        assert all(
            one.checkValueIsAcceptable(values.get(one.name()), QgsProcessingContext())
            for one in algorithm.parameterDefinitions()
        )
        assert algorithm.checkParameterValues(values, QgsProcessingContext()) == (True, "")
        assert algorithm.checkParameterValues({**values, "BAND": 700}, QgsProcessingContext())[0] is False


def test_numbers_and_options_reach_the_engine(run, survey, scores, tmp_path):
    made = run("filter", SCORES=scores, SOURCE=survey.stack, IQR_FACTOR="1,5", DISTANCE="1", OUTPUT=tmp_path / "a.tif")
    same = run("filter", SCORES=scores, SOURCE=survey.stack, IQR_FACTOR=1.5, DISTANCE="raw", OUTPUT=tmp_path / "b.tif")
    assert [made[name] for name in ("THRESHOLD", "RADIUS", "KEPT")] == [
        same[name] for name in ("THRESHOLD", "RADIUS", "KEPT")
    ]
