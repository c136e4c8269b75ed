"""The tool that holds masked backgrounds against the default without them: its rows and its verdict."""

from __future__ import annotations

import csv

import numpy as np
import pytest

from benchmarks import masked
from benchmarks.finer import FACTOR
from benchmarks.masked_backgrounds import Ground, local_mean, ridge, splits

SHAPE = (20, 30)


@pytest.fixture
def values():
    values = np.random.default_rng(0).normal(size=(4, *SHAPE)).astype(np.float32)
    values[3] = values[:3].sum(axis=0)
    return values


@pytest.fixture
def ground(values):
    return Ground(values, np.ones(SHAPE, bool), 1)


def test_every_background_has_every_readout_on_both_grids(smoke):
    folder = smoke("masked")
    with open(folder / "masked.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert {row["survey"] for row in rows} == {"example survey", f"example survey, {FACTOR} x finer"}
    assert {row["background"] for row in rows} == {masked.E, masked.SMOOTHING, *masked.CONTROLS, *masked.NETWORKS}
    assert all(0 <= float(row["pixel AUC"]) <= 1 for row in rows)
    text = (folder / "masked.md").read_text(encoding="utf-8")
    assert "rows with a network" in text and "## verdict" in text


def test_a_row_passes_only_if_it_gains_on_the_mean_and_costs_no_survey():
    found = {}
    for survey in ("a", "b"):
        found[(survey, *masked._ROW_E, 0)] = 0.8
    for name, gains in {"gains": (0.02, 0.01), "costs": (0.05, -0.006), "little": (0.004, 0.004)}.items():
        for survey, gain in zip("ab", gains, strict=True):
            found[(survey, name, "misfit", "alone", 0)] = 0.8 + gain
    verdict = masked._verdict(found, list(dict.fromkeys(key[1:4] for key in found)), ["a", "b"])
    assert "| gains " in verdict and "| costs " not in verdict and "| little " not in verdict


def test_a_masked_pixel_does_not_tell_itself(values, ground):
    expected = local_mean(ground, 0).expected
    values[:, 3, 4] += 100
    again = local_mean(Ground(values, np.ones(SHAPE, bool), 1), 0).expected
    own, next_to_it = 3 * SHAPE[1] + 4, 3 * SHAPE[1] + 5
    np.testing.assert_array_equal(again[own], expected[own])
    assert (again[next_to_it] > expected[next_to_it] + 1).all()


def test_an_element_that_the_others_tell_is_expected_of_them(ground):
    background = ridge(ground, 0)
    assert background.size.shape == (len(ground),) and np.isfinite(background.misfit).all()
    assert np.corrcoef(background.expected[:, 3], ground.pixels[:, 3])[0, 1] > 0.5
    assert all((one ^ other).all() for one, other in zip(*[splits(4, np.random.default_rng(1))] * 2, strict=True))
