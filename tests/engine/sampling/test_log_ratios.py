"""Logarithms of concentrations and log-ratios between them."""

from __future__ import annotations

import numpy as np
import pytest

from models.sampling.log_ratios import clr, floors_of, logarithms


def test_log_ratios_are_centred_and_do_not_know_the_unit():
    values = np.exp(np.random.default_rng(1).standard_normal((5, 50)) + 2).astype(np.float32)
    ratios = clr(values, floors_of(values))
    assert ratios.sum(axis=0) == pytest.approx(np.zeros(50), abs=1e-9)
    diluted = clr(values * np.random.default_rng(0).uniform(0.1, 1, 50), floors_of(values))
    assert diluted == pytest.approx(ratios, abs=1e-5)


def test_values_that_are_not_positive_take_half_the_smallest():
    values = np.array([[4.0, 0.0, 2.0], [1.0, 1.0, -1.0]])
    ratios = clr(values, floors_of(values))
    assert ratios[0, 1] == pytest.approx(np.log(1.0) / 2) and ratios[1, 2] == pytest.approx(np.log(0.5 / 2) / 2)


def test_what_is_missing_stays_missing_and_a_band_without_positive_values_has_no_floor():
    values = np.array([[np.nan, 0.0, 2.0], [0.0, -1.0, np.nan]])
    floors = floors_of(values)
    assert floors == pytest.approx([1.0, np.nan], nan_ok=True)
    assert logarithms(values, floors) == pytest.approx(np.log([[np.nan, 1, 2], [np.nan] * 3]), nan_ok=True)


def test_rasters_are_treated_as_their_pixels_are():
    values = np.random.default_rng(0).uniform(-1, 9, (3, 4, 5))
    floors = floors_of(values.reshape(3, -1))
    assert clr(values, floors).reshape(3, -1) == pytest.approx(clr(values.reshape(3, -1), floors))
