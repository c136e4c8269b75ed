"""What the exploration computes, against scipy, scikit-learn and data whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats
from sklearn.decomposition import PCA

from models.exploration.composition import composition
from models.exploration.rasters import read_rasters
from models.exploration.relations import pairs_above, rank_correlations, related_first
from models.exploration.statistics import PERCENTILES, band_statistics, concentrations
from models.exploration.survey_data import SurveyData


def silent(share: float) -> None:
    assert 0 <= share <= 1


@pytest.fixture
def read(write_raster, tmp_path):
    """Write values (bands, height, width) as a raster and read it as a survey."""

    def make(values: np.ndarray, names=None, **options) -> SurveyData:
        names = names or [f"E{band}" for band in range(len(values))]
        return read_rasters([write_raster(tmp_path / "stack.tif", values, names)], silent, **options)

    return make


def skewed(bands: int, height: int = 40, width: int = 50, seed: int = 1) -> np.ndarray:
    return np.exp(np.random.default_rng(seed).standard_normal((bands, height, width)) + 2).astype(np.float32)


def test_numbers_of_a_band_are_those_of_numpy_and_scipy(read):
    values = skewed(2)
    values[0, :10] = np.nan
    survey = read(values)
    one = band_statistics(survey, concentrations(survey), silent)[0]
    there = values[0, 10:].ravel().astype(float)
    assert (one.count, one.missing) == (1500, 500)
    assert (one.minimum, one.maximum) == (there.min(), there.max())
    assert one.percentiles == pytest.approx(np.percentile(there, PERCENTILES))
    assert one.skewness == pytest.approx(stats.skew(there))
    assert one.skewness_log == pytest.approx(stats.skew(np.log(there)))
    assert one.skewness > 2 and abs(one.skewness_log) < 0.2 and one.below == 0


def test_values_tied_at_the_smallest_are_counted_over_all_blocks(read):
    values = skewed(1, 300, 300)
    values[0, 250:] = 0.1
    values[0, 0, :30] = np.nan
    survey = read(values)
    assert survey.below[0] == pytest.approx(50 * 300 / (300 * 300 - 30))
    assert survey.lowest[0] == np.float32(0.1)


def test_the_commonest_value_is_told_though_interpolation_blurred_it(read):
    values = skewed(1)
    values[0, :10] = 66.6667 * (1 + 1e-6 * np.random.default_rng(0).standard_normal((10, 50)))
    survey = read(values)
    [one] = band_statistics(survey, concentrations(survey), silent)
    assert one.commonest == pytest.approx(66.67) and one.at_commonest == pytest.approx(0.25, abs=0.01)
    assert one.at_next < 0.05


def test_bands_without_spread_values_or_positive_values_have_fewer_numbers(read):
    values = skewed(4)
    values[0], values[1], values[2] = 3.2, np.nan, -values[2]
    survey = read(values)
    constant, empty, negative, ordinary = band_statistics(survey, concentrations(survey), silent)
    assert constant.is_constant and constant.skewness is None and constant.percentiles[0] == pytest.approx(3.2)
    assert empty.minimum is None and empty.count == 0 and empty.missing == 2000 and not empty.is_constant
    assert not negative.concentration and negative.skewness_log is None and negative.skewness < -2
    assert ordinary.concentration


def test_a_large_raster_is_drawn_from_the_same_way_each_time_and_within_bounds(read):
    values = skewed(3, 300, 400)
    values[:, :, :20] = np.nan
    one, two = (read(values, max_cells=10_000) for _ in range(2))
    assert 5_000 <= one.drawn <= 10_000 and np.array_equal(one.values, two.values)
    assert one.total == 300 * 380 and list(one.present) == [300 * 380] * 3
    there = values[:, :, 20:].reshape(3, -1)
    assert np.array_equal(one.lowest, there.min(axis=1)) and np.array_equal(one.highest, there.max(axis=1))
    assert np.median(one.values, axis=1) == pytest.approx(np.median(there, axis=1), rel=0.05)
    # From all parts of the raster: a column as likely as any other.
    whole = {tuple(cell): column for column in range(380) for cell in there.reshape(3, 300, 380)[:, :, column].T}
    columns = np.array([whole[tuple(cell)] for cell in one.values.T])
    assert stats.kstest((columns + 0.5) / 380, "uniform").pvalue > 0.001


def test_small_maps_show_the_cells_where_they_lie(read):
    values = np.arange(300 * 700, dtype=np.float32).reshape(1, 300, 700)
    survey = read(values)
    image = survey.to_image(survey.mapped[0])
    step = 700 // image.shape[1]
    assert 100 < max(image.shape) <= 174 and np.array_equal(image, values[0, ::step, ::step])


def test_rank_correlations_are_those_of_scipy_on_the_cells_of_each_pair():
    random = np.random.default_rng(2)
    values = np.round(random.standard_normal((4, 300)) + random.standard_normal(300), 1)
    values[1, :50] = values[2, 30:90] = np.nan
    found = rank_correlations(values)
    for one in range(4):
        for other in range(4):
            both = np.isfinite(values[[one, other]]).all(axis=0)
            assert found[one, other] == pytest.approx(stats.spearmanr(values[one, both], values[other, both])[0])


def test_bands_without_spread_or_without_common_cells_have_no_correlation():
    values = np.random.default_rng(2).standard_normal((4, 100))
    values[1], values[2, :95], values[3, 5:] = 7.0, np.nan, np.nan
    found = rank_correlations(values)
    assert np.isnan(found[1]).all() and np.isnan(found[2, 3]) and np.isnan(found[0, 2])
    assert found[0, 0] == 1 and pairs_above(found, 0.0) == []


def test_related_bands_become_neighbours():
    random = np.random.default_rng(4)
    factors = random.standard_normal((3, 500))
    groups = random.permutation([0, 1, 2] * 4)
    values = factors[groups] + 0.5 * random.standard_normal((12, 500))
    ordered = groups[related_first(rank_correlations(values))]
    assert (np.diff(ordered) != 0).sum() == 2
    values[5] = 1.0
    assert sorted(related_first(rank_correlations(values))) == [*range(5), *range(6, 12)]


def test_pairs_come_closest_first_and_opposites_count():
    x = np.random.default_rng(5).standard_normal(400)
    values = np.array([x, -x, x + 0.05 * np.random.default_rng(6).standard_normal(400)])
    pairs = pairs_above(rank_correlations(values), 0.98)
    assert pairs[0][:2] == (0, 1) and pairs[0][2] == pytest.approx(-1) and len(pairs) == 3


def test_principal_components_are_those_of_scikit_learn():
    values = skewed(6, seed=7).reshape(6, -1)
    values[2, :100] = np.nan
    values[1] *= values[0]
    composed = composition(values, (0, 1, 2, 4))
    there = values[[0, 1, 2, 4], 100:].astype(float)
    ratios = (np.log(there) - np.log(there).mean(axis=0)).T
    model = PCA(3).fit(ratios)
    assert composed.count == 1900 and composed.shares.sum() == pytest.approx(1)
    assert composed.shares == pytest.approx(model.explained_variance_ratio_)
    assert composed.deviations == pytest.approx(np.sqrt(model.explained_variance_))
    assert np.abs((composed.loadings * model.components_).sum(axis=1)) == pytest.approx(np.ones(3))
    assert np.abs(composed.scores) == pytest.approx(np.abs(model.transform(ratios).T), abs=1e-9)
    assert composed.skewness == pytest.approx(stats.skew(ratios, axis=0))
    assert composed.scores_of(values, 0)[100:] == pytest.approx(composed.scores[0])
    assert np.isnan(composed.scores_of(values, 0)[:100]).all()


def test_tips_of_arrows_are_as_far_apart_as_their_log_ratio_varies():
    """Aitchison and Greenacre (2002): with all components, links have the length of the standard deviation."""
    values = skewed(4, seed=8).reshape(4, -1)
    composed = composition(values, (0, 1, 2, 3))
    tips = composed.loadings.T * composed.deviations
    for one, other in ((0, 1), (1, 3)):
        spread = np.std(np.log(values[one].astype(float) / values[other]), ddof=1)
        assert np.linalg.norm(tips[one] - tips[other]) == pytest.approx(spread)


def test_two_planted_factors_are_found_with_their_elements():
    random = np.random.default_rng(9)
    mafic, clay = 1.5 * random.standard_normal(2000), random.standard_normal(2000)
    loadings = np.array([[1, 0], [1, 0], [-1, 0], [-1, 0], [0, 1], [0, 1], [0, -1], [0, -1]])
    values = np.exp(loadings @ np.array([mafic, clay]) + 0.2 * random.standard_normal((8, 2000)))
    composed = composition(values, tuple(range(8)))
    assert composed.shares[:2].sum() > 0.9 and composed.significant == 2
    assert {frozenset(end) for end in composed.ends(0)} == {frozenset({0, 1}), frozenset({2, 3})}
    assert {frozenset(end) for end in composed.ends(1)} == {frozenset({4, 5}), frozenset({6, 7})}


def test_there_is_no_composition_of_two_parts_few_cells_or_no_variance():
    values = skewed(3).reshape(3, -1)
    assert composition(values, (0, 1)) is None
    assert composition(values[:, :3], (0, 1, 2)) is None
    assert composition(np.ones((3, 50)), (0, 1, 2)) is None
    assert composition(values, ()) is None
