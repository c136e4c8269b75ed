"""Spectra of noise of a known exponent, and mixtures of which both parts are known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from models.singularity.spectrum import background_of, filled, spectrum_area, wavelength

SHAPE = (300, 400)


def noise(exponent: float, seed: int) -> np.ndarray:
    """Fractional Brownian noise, cut from a larger field: power falls with the wave number to minus the exponent."""
    size = 1024
    number = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None])
    number[0, 0] = np.inf
    white = np.fft.rfft2(np.random.default_rng(seed).standard_normal((size, size)))
    return standardised(np.fft.irfft2(white * number ** (-exponent / 2), (size, size))[: SHAPE[0], : SHAPE[1]])


def standardised(values: np.ndarray) -> np.ndarray:
    return (values - values.mean()) / values.std()


def correlation(one: np.ndarray, other: np.ndarray) -> float:
    return float(np.corrcoef(one.ravel(), other.ravel())[0, 1])


@pytest.mark.parametrize("exponent", [1.0, 2.0, 3.0])
def test_noise_has_its_exponent(exponent):
    relation, _ = background_of(noise(exponent, seed=1))
    longest = np.argmax(
        np.diff(np.log(relation.count[[0, *np.searchsorted(relation.count, relation.break_counts), -1]]))
    )
    assert -2 * relation.slopes[longest] == pytest.approx(exponent, abs=0.2)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("kind", ["noise", "spots"])
def test_background_and_anomaly_come_apart_as_they_were_put_in(seed, kind):
    random = np.random.default_rng(seed)
    background = standardised(gaussian_filter(random.standard_normal((700, 800)), 40)[200:500, 200:600])
    spots = np.zeros(SHAPE)
    spots[random.integers(0, SHAPE[0], 40), random.integers(0, SHAPE[1], 40)] = random.uniform(0.5, 2, 40)
    anomaly = noise(1.0, seed) if kind == "noise" else standardised(gaussian_filter(spots, 3))
    mixed = background + 0.3 * anomaly + 0.02 * random.standard_normal(SHAPE)
    relation, found = background_of(mixed)
    assert correlation(found, background) > 0.98
    assert correlation(mixed - found, anomaly) > 0.9


def test_a_chain_of_power_laws_is_found_exactly():
    count = np.arange(1, 20_001)
    powers = np.where(count < 300, count**-2.0, 300**-1.5 * count**-0.5)
    relation = spectrum_area(np.random.default_rng(0).permutation(powers))
    assert relation.parting() == 0 and relation.slopes == pytest.approx((-2, -0.5), abs=0.02)
    assert relation.parting(3) == len(relation.breaks) - 1
    assert relation.break_counts[0] == pytest.approx(300, rel=0.1)
    assert relation.breaks[0] == pytest.approx(float(relation.break_counts[0]) ** -2, rel=0.1)


def test_a_spectrum_that_only_steepens_is_parted_at_its_first_break_and_a_small_one_not_at_all():
    assert background_of(np.random.default_rng(0).standard_normal((8, 8))) is None
    steeper = np.concatenate([np.arange(1, 301) ** -0.5, 300**1.5 * np.arange(301, 20_001) ** -2.0])
    assert spectrum_area(steeper).parting() == 0


def test_gaps_take_the_means_around_them():
    plane = np.add.outer(np.arange(60.0), 2 * np.arange(81.0))
    holed = plane.copy()
    holed[20:40, 30:50] = np.nan
    whole = filled(holed)
    assert np.array_equal(whole[np.isfinite(holed)], plane[np.isfinite(holed)])
    assert np.abs(whole - plane).max() < 0.1 * np.ptp(plane)
    assert filled(np.where(plane == 0, 5.0, np.nan)) == pytest.approx(np.full(plane.shape, 5.0))


def test_a_wave_of_a_length_has_as_many_wave_numbers_below_it():
    # Of a square raster of 100 cells of 10 units, waves of more than 100 units are 20 half turns: a quarter of a disc.
    assert wavelength(round(np.pi * 20**2 / 4), (100, 100), (10.0, 10.0)) == pytest.approx(100, rel=0.01)
