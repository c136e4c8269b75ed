"""Transforms and scaling against worked examples, and what is done with values that cannot be taken as they are."""

from __future__ import annotations

import dataclasses
import json
import math

import numpy as np
import pytest

from models.protocol.errors import EngineError
from models.sampling.preprocessing import CLIP, Preprocessing, tell_no_parts

# The standard deviation of normal data, of an interquartile range of 2 about the median.
ROBUST = 2 / 1.349


def learn(*bands: list[float], transform: str = "none") -> Preprocessing:
    return Preprocessing.learn(np.array(bands, np.float32), transform)


def apply(preprocessing: Preprocessing, *pixel: float) -> np.ndarray:
    """The scaled bands of one pixel."""
    scaled, valid = preprocessing.apply(np.array(pixel, np.float32)[:, None, None])
    assert valid.all()
    return scaled[:, 0, 0]


def test_auto_takes_clr_for_concentrations_alone():
    positive = [[1.0, 2, 3, 4, 5]] * 5
    units = ("", "ppm", "wt %", "nT", "m")
    learnt = Preprocessing.learn(np.array(positive, np.float32), "auto", units)
    assert learnt.transforms == ["clr", "clr", "clr", "none", "none"]
    few = Preprocessing.learn(np.array(positive[:3], np.float32), "auto", ("mg/kg", "m", "µg/g"))
    assert few.transforms == ["log", "none", "log"]


def test_auto_leaves_out_of_the_ratios_what_is_no_part_by_its_name():
    positive = np.array([[1.0, 2, 3, 4, 5]] * 6, np.float32)
    names = ("Cu_ppm", "pH", "Zn", "LOI", "As", "Cu/Zn")
    learnt = Preprocessing.learn(positive, "auto", names=names)
    assert learnt.transforms == ["clr", "none", "clr", "none", "clr", "none"]
    assert Preprocessing.learn(positive, "clr", names=names).transforms == ["clr"] * 6


@pytest.mark.parametrize(
    ("transform", "logs", "warnings"), [("auto", 1, 0), ("clr", 0, 1), ("log", 0, 0), ("none", 0, 0)]
)
def test_what_becomes_of_it_is_told(recorder, transform, logs, warnings):
    tell_no_parts(transform, ["Cu", "pH", "LOI"], ["", "", ""], reporter := recorder())
    assert (len(reporter.logs), len(reporter.warnings)) == (logs, warnings)
    assert all("pH (pH), LOI (a loss on ignition)" in text for text in reporter.logs + reporter.warnings)
    tell_no_parts(transform, ["Cu", "Zn"], ["", ""], reporter := recorder())
    assert not reporter.logs and not reporter.warnings


def test_without_units_auto_goes_by_the_values():
    learnt = learn([1, 2, 3, 4, 5], [2, 2, 3, 4, 5], [-1, 2, 3, 4, 5], [3, 2, 3, 4, 5], transform="auto")
    assert learnt.transforms == ["clr", "clr", "none", "clr"]


def test_scaling_takes_off_the_median_and_divides_by_the_robust_deviation():
    learnt = learn([1, 2, 3, 4, 5], [10, 30, 50, 70, 90])
    assert learnt.centres == [3, 50]
    assert learnt.scales == pytest.approx([ROBUST, 20 * ROBUST])
    assert apply(learnt, 3, 90) == pytest.approx([0, 2 * 1.349 / 2])


def test_scaling_does_not_follow_outliers():
    assert learn([1, 2, 3, 4, 1e9]).scales == pytest.approx([ROBUST])


def test_scaled_normal_data_have_a_standard_deviation_of_one():
    values = np.random.default_rng(0).normal(7, 3, (1, 20_000))
    scaled, _ = Preprocessing.learn(values, "none").apply(values[:, None])
    assert (scaled.mean(), scaled.std()) == (pytest.approx(0, abs=0.03), pytest.approx(1, abs=0.03))


def test_log_takes_the_natural_logarithm():
    learnt = learn([1, math.e, math.e**2, math.e**3, math.e**4], transform="log")
    assert learnt.centres == pytest.approx([2])
    assert learnt.scales == pytest.approx([ROBUST])
    assert apply(learnt, math.e**3) == pytest.approx([1 / ROBUST], rel=1e-5)


def test_clr_takes_the_logarithm_less_its_mean_over_the_bands():
    unscaled = Preprocessing(["clr"] * 3, [0.5] * 3, [0.0] * 3, [1.0] * 3)
    # Logarithms 0, 1, 5, whose mean is 2.
    assert apply(unscaled, 1, math.e, math.e**5) == pytest.approx([-2, -1, 3], rel=1e-5)


def test_clr_does_not_see_the_sum_of_the_parts():
    parts = np.random.default_rng(1).lognormal(size=(3, 50))
    learnt = Preprocessing.learn(parts, "clr")
    closed = parts / parts.sum(axis=0)
    assert learnt.apply(closed[:, None])[0] == pytest.approx(learnt.apply(parts[:, None])[0], abs=1e-5)


def test_clr_is_taken_over_the_bands_that_have_it():
    mixed = Preprocessing(["clr", "none", "clr"], [0.5] * 3, [0.0] * 3, [1.0] * 3)
    assert apply(mixed, 1, -3, math.e**2) == pytest.approx([-1, -3, 1])


def test_values_below_detection_take_half_of_the_smallest_positive_one():
    learnt = learn([0, -1, 4, 8, 16], transform="log")
    assert learnt.floors == [2]
    assert learnt.centres == pytest.approx([math.log(4)])
    as_floor = apply(learnt, 2)
    assert apply(learnt, 0) == apply(learnt, -7) == as_floor


def test_without_a_transform_negative_values_stay():
    learnt = learn([-5, -4, -3, -2, -1])
    assert apply(learnt, -3) == [0] and apply(learnt, -5) < 0


@pytest.mark.parametrize(
    ("positive_shares", "kinds"),
    [
        ((1.0, 1.0, 0.95), ["clr", "clr", "clr"]),
        ((1.0, 1.0, 0.94), ["log", "log", "none"]),
        ((1.0, 0.5, 1.0, 1.0), ["clr", "none", "clr", "clr"]),
        ((0.0,), ["none"]),
        ((1.0,), ["log"]),
    ],
)
def test_auto_takes_logarithms_of_what_looks_like_concentrations(positive_shares, kinds):
    bands = [[1.0] * round(100 * share) + [-1.0] * round(100 * (1 - share)) for share in positive_shares]
    assert learn(*bands, transform="auto").transforms == kinds


@pytest.mark.parametrize(("transform", "name"), [("log", "Logarithm"), ("clr", "Centred log-ratio")])
def test_a_band_without_positive_values_has_no_logarithm(transform, name):
    with pytest.raises(EngineError, match=f"TRANSFORM {name} needs positive values and band 2 has none"):
        learn([1, 2, 3], [0, -1, -2], transform=transform)


@pytest.mark.parametrize("transform", ["none", "log", "clr", "auto"])
def test_a_constant_band_is_zero_everywhere(transform):
    learnt = learn([7, 7, 7, 7], [7, 7, 7, 7], [7, 7, 7, 7], transform=transform)
    assert (apply(learnt, 7, 7, 7) == 0).all()
    assert np.isfinite(apply(learnt, 9, 1, 0)).all()


@pytest.mark.parametrize("unit", [1e-12, 1.0, 1e12])
def test_units_make_no_difference(unit):
    learnt = learn([1 * unit, 2 * unit, 3 * unit, 4 * unit, 5 * unit])
    assert apply(learnt, 4 * unit) == pytest.approx([1 / ROBUST])


def test_a_band_that_is_mostly_one_value_is_scaled_by_its_standard_deviation():
    values = [1.0] * 9 + [11.0]
    assert learn(values).scales == pytest.approx([np.std(values)])


def test_what_is_far_out_is_clipped():
    learnt = learn([1, 2, 3, 4, 5])
    assert apply(learnt, 1e30) == [CLIP] and apply(learnt, -1e30) == [-CLIP]


@pytest.mark.parametrize("gap", [np.nan, np.inf, -np.inf])
def test_a_pixel_without_a_value_in_one_band_is_invalid_and_filled_in_all(gap):
    learnt = learn([1, 2, 3], [4, 5, 6])
    values = np.array([[[1, gap, 3]], [[4, 5, 4]]], np.float32)
    scaled, valid = learnt.apply(values)
    assert valid.tolist() == [[True, False, True]]
    assert (scaled[:, 0, 1] == 0).all() and (scaled[:, 0, [0, 2]] != 0).all()
    assert scaled.dtype == np.float32


@pytest.mark.parametrize("transform", ["none", "log", "clr", "auto"])
def test_a_gap_changes_no_other_pixel(transform):
    values = np.random.default_rng(2).lognormal(size=(3, 4, 5)).astype(np.float32)
    learnt = Preprocessing.learn(values.reshape(3, -1), transform)
    whole, _ = learnt.apply(values)
    values[1, 2, 3] = np.nan
    holed, valid = learnt.apply(values)
    assert (holed[:, valid] == whole[:, valid]).all() and valid.sum() == 19


@pytest.mark.parametrize("transform", ["none", "log", "clr"])
def test_another_raster_is_treated_as_the_training_raster_was(transform):
    learnt = learn([1, 2, 4, 8], [3, 3, 9, 27], [5, 6, 7, 8], transform=transform)
    stored = Preprocessing(**json.loads(json.dumps(dataclasses.asdict(learnt))))
    alone = apply(stored, 2, 9, 6)
    among = learnt.apply(np.array([[[2, 1e6]], [[9, 1e-6]], [[6, 0]]], np.float32))[0][:, 0, 0]
    assert (alone == among).all()


@pytest.mark.parametrize("transform", ["none", "log", "clr"])
def test_restoring_undoes_what_was_applied(transform):
    values = np.exp(np.random.default_rng(0).normal(2, 1, (4, 5, 6))).astype(np.float32)
    learnt = Preprocessing.learn(values.reshape(4, -1), transform)
    scaled, _ = learnt.apply(values)
    assert np.abs(scaled).max() < CLIP
    np.testing.assert_allclose(learnt.restore(scaled, values), values, rtol=1e-4)


def test_restored_log_ratios_take_the_level_of_the_pixel():
    learnt = Preprocessing(["clr", "none", "clr"], [0.5] * 3, [0.0, 7.0, 0.0], [1.0, 2.0, 1.0])
    pixel = np.array([2.0, 1.0, 8.0], np.float32)[:, None, None]
    restored = learnt.restore(np.zeros((3, 1, 1), np.float32), pixel)
    assert restored.dtype == np.float32 and restored[:, 0, 0] == pytest.approx([4, 7, 4])
    # The lower of the two is below detection, and stands at its floor of a half.
    pixel[0] = -1
    assert learnt.restore(np.zeros((3, 1, 1), np.float32), pixel)[0, 0, 0] == pytest.approx(2)
    assert np.isnan(learnt.restore(np.full((3, 1, 1), np.nan), pixel)).all()
