"""The nested analysis of variance against a textbook, against expected sums of squares by projection, and by chance."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import f_oneway

from models.qaqc.variance import components

# Sokal and Rohlf (1995), Biometry, box 10.1: wings of mosquitoes, two measures of four females of each of three cages.
WINGS = [
    [(58.5, 59.5), (77.8, 80.9), (84.0, 83.6), (70.1, 68.3)],
    [(69.8, 69.8), (56.0, 54.5), (50.7, 49.3), (63.8, 65.8)],
    [(56.6, 57.5), (77.8, 79.2), (69.9, 69.2), (62.1, 64.5)],
]


def test_a_worked_example_of_a_textbook():
    values = np.array(WINGS).ravel()
    found = components(values, np.repeat(np.arange(3), 8), np.repeat(np.arange(12), 2))
    assert found.analytical == pytest.approx(1.3017, abs=1e-4)
    assert found.sampling == pytest.approx(94.9424, abs=1e-3)
    assert found.sites == pytest.approx(17.7065, abs=1e-3)
    # Cages against females within cages: F = 1.741 with 2 and 9 degrees of freedom.
    assert (found.degrees, found.p_value) == (9, pytest.approx(0.2295, abs=1e-3))
    assert found.error_share == pytest.approx((1.3017 + 94.9424) / (1.3017 + 94.9424 + 17.7065), abs=1e-4)


def by_projection(values, sites, samples):
    """The components from projections: E of y'Py is the trace of P ZZ' for each level, whatever the design."""
    count = len(values)
    incidence = [np.equal.outer(levels, np.unique(levels)).astype(float) for levels in (sites, samples)]
    onto = [np.full((count, count), 1 / count), *(z @ np.linalg.pinv(z) for z in incidence), np.eye(count)]
    between = [upper - lower for lower, upper in zip(onto, onto[1:], strict=False)]
    covariances = [z @ z.T for z in (*incidence, np.eye(count))]
    expected = [[np.trace(projection @ covariance) for covariance in covariances] for projection in between]
    return np.linalg.solve(expected, [values @ projection @ values for projection in between])


def test_unequal_numbers_agree_with_expected_sums_of_squares_by_projection():
    random = np.random.default_rng(3)
    samples_of = [1, 1, 2, 3, 2, 1, 2, 1, 2, 4]
    sites = np.repeat(np.arange(10), samples_of)
    analyses_of = random.integers(1, 4, len(sites))
    sites, samples = np.repeat(sites, analyses_of), np.repeat(np.arange(len(sites)), analyses_of)
    noise = [random.standard_normal(40)[levels] for levels in (sites, samples)]
    values = 3 * noise[0] + 2 * noise[1] + random.standard_normal(len(sites))
    found = components(values, sites, samples)
    assert (found.sites, found.sampling, found.analytical) == pytest.approx(by_projection(values, sites, samples))


def test_known_components_come_back():
    random = np.random.default_rng(0)
    sites = np.repeat(np.arange(3000), 4)
    samples = np.repeat(np.arange(6000), 2)
    noise = 2 * random.standard_normal(3000)[sites] + random.standard_normal(6000)[samples]
    found = components(noise + 0.5 * random.standard_normal(12000), sites, samples)
    assert (found.sites, found.sampling, found.analytical) == pytest.approx((4, 1, 0.25), rel=0.1)
    assert found.p_value < 1e-12


def test_the_interval_holds_the_true_share_as_often_as_it_says():
    """Of 400 sites 40 have duplicates."""
    random = np.random.default_rng(4)
    sites = np.concatenate([np.arange(400), np.arange(40)])
    held = 0
    for _ in range(200):
        values = 2 * random.standard_normal(400)[sites] + random.standard_normal(440)
        low, high = components(values, sites, np.arange(440)).interval
        held += low < 0.2 < high
    assert 0.9 <= held / 200 <= 0.99


def test_one_level_of_duplicates_is_a_one_way_analysis():
    random = np.random.default_rng(1)
    sites = np.repeat(np.arange(20), 2)
    values = random.standard_normal(20)[sites] + random.standard_normal(40)
    field, analytical = components(values, sites, np.arange(40)), components(values, sites, sites)
    for one in (field, analytical):
        assert one.p_value == pytest.approx(f_oneway(*values.reshape(20, 2)).pvalue)
        assert one.error == pytest.approx((np.diff(values.reshape(20, 2)) ** 2).sum() / 2 / 20)
    assert (field.sampling, field.analytical) == (None, None)
    assert (analytical.sampling, analytical.analytical) == (None, analytical.error)


def test_without_duplicates_or_sites_there_is_nothing_to_tell():
    assert components(np.arange(5.0), np.arange(5), np.arange(5)) is None
    assert components(np.arange(4.0), np.zeros(4, int), np.arange(4)) is None
    assert components(np.ones(4), np.array([0, 0, 1, 1]), np.arange(4)).error_share == 1.0
