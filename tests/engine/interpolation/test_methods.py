"""Inverse distance, triangles and kriging, held against computations that share no code with them."""

from __future__ import annotations

import numpy as np
import pytest
from pykrige.ok import OrdinaryKriging

from models.interpolation.methods import groups, method_of
from models.interpolation.neighbours import Neighbourhood
from models.interpolation.variogram import Pairs, Variogram
from models.protocol.jobs import METHODS, InterpolateJob

RADIUS = 300.0
# Northings in the millions, as a real projected system has them.
ORIGIN = np.array([500_000.0, 7_200_000.0])
SPHERICAL = Variogram(nugget=0.2, sill=1.5, range=420.0, fitted=True)


@pytest.fixture(scope="module")
def places() -> np.ndarray:
    return ORIGIN + np.random.default_rng(1).uniform(0, 1000, (150, 2))


@pytest.fixture(scope="module")
def points() -> np.ndarray:
    return ORIGIN + np.random.default_rng(2).uniform(100, 900, (200, 2))


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    return np.random.default_rng(3).standard_normal((150, 3))


def at(points, places, values, method, radius=RADIUS, most=8, fewest=3, power=2.0, variogram=SPHERICAL):
    job = InterpolateJob("", "", "", method=method, power=power)
    neighbourhood = Neighbourhood(radius, most, fewest, threads=1)
    return method_of(job, neighbourhood, [variogram] * values.shape[1])(places, values, lambda share: None).at(points)


def nearest(point, places, most, radius):
    """Index and distance of the samples that count, by looking at all of them."""
    distance = np.linalg.norm(places - point, axis=1)
    chosen = np.argsort(distance)[:most]
    chosen = chosen[distance[chosen] <= radius]
    return chosen, distance[chosen]


@pytest.mark.parametrize("power", [0.5, 2.0, 3.0])
def test_inverse_distance_is_the_weighted_mean_of_the_nearest_samples(points, places, values, power):
    got = at(points, places, values, "idw", power=power)
    for point, row in zip(points, got, strict=True):
        chosen, distance = nearest(point, places, 8, RADIUS)
        assert row == pytest.approx(np.average(values[chosen], axis=0, weights=distance**-power))


@pytest.mark.parametrize("share", [0.03, 0.2])
def test_inverse_distance_takes_the_nearest_samples_that_have_a_value(points, places, values, share):
    sparse = values.copy()
    sparse[np.random.default_rng(4).choice(len(values), int(share * len(values)), replace=False), 1] = np.nan
    got = at(points, places, sparse, "idw")
    there = np.isfinite(sparse[:, 1])
    for point, row in zip(points, got, strict=True):
        chosen, distance = nearest(point, places[there], 8, RADIUS)
        assert row[1] == pytest.approx(np.average(sparse[there, 1][chosen], weights=distance**-2))
        chosen, distance = nearest(point, places, 8, RADIUS)
        assert row[[0, 2]] == pytest.approx(np.average(values[chosen][:, [0, 2]], axis=0, weights=distance**-2))


def test_at_a_sample_without_a_value_the_others_tell_it(places, values):
    sparse = values.copy()
    sparse[0, 1] = np.nan
    got = at(places[:1], places, sparse, "idw")[0]
    chosen, distance = nearest(places[0], places[1:], 8, RADIUS)
    assert got[0] == pytest.approx(values[0, 0])
    assert got[1] == pytest.approx(np.average(values[1:][chosen, 1], weights=distance**-2))


def test_a_field_of_few_samples_has_a_neighbourhood_of_its_own(points, places, values):
    rare = values.copy()
    rare[30:, 2] = np.nan
    together = at(points, places, rare, "idw", radius=1000.0)
    alone = at(points, places[:30], values[:30, 2:], "idw", radius=1000.0)
    assert np.array_equal(together[:, 2], alone[:, 0])
    assert np.isfinite(together).all()


@pytest.mark.parametrize("method", METHODS)
def test_every_method_gives_a_sample_its_own_value(places, values, method):
    inner = np.abs(places - ORIGIN - 500).max(axis=1) < 350
    got = at(places[inner], places, values, method)
    assert got == pytest.approx(values[inner], abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_a_point_with_too_few_samples_within_the_radius_has_no_value(points, places, values, method):
    got = at(points, places, values, method, radius=90.0)
    enough = np.array([len(nearest(point, places, 3, 90.0)[0]) == 3 for point in points])
    assert 20 < enough.sum() < 180
    hull = np.isfinite(at(points, places, values, "linear")).all(axis=1)
    wanted = enough & hull if method == "linear" else enough
    assert np.array_equal(np.isfinite(got), np.repeat(wanted[:, None], 3, axis=1))


def test_linear_interpolation_reproduces_a_plane_and_has_no_value_beyond_the_triangles(places, points):
    def plane(where):
        right, up = (where - ORIGIN).T
        return np.column_stack((3 + 0.02 * right - 0.01 * up, np.ones(len(where))))

    inner = points[np.abs(points - ORIGIN - 500).max(axis=1) < 350]
    assert at(inner, places, plane(places), "linear", radius=1e6) == pytest.approx(plane(inner))
    outside = places.max(axis=0)[None] + 1
    assert np.isnan(at(outside, places, plane(places), "linear", radius=1e6)).all()


def test_linear_interpolation_has_triangles_for_each_pattern_of_missing_values(places, points, values):
    sparse = values.copy()
    sparse[::3, 1] = np.nan
    got = at(points, places, sparse, "linear", radius=1e6)
    there = np.isfinite(sparse[:, 1])
    assert np.array_equal(got[:, 1], at(points, places[there], values[there][:, 1:2], "linear", radius=1e6)[:, 0], True)
    assert np.array_equal(got[:, [0, 2]], at(points, places, values[:, [0, 2]], "linear", radius=1e6), True)


def kriged(point, places, values, chosen, variogram):
    """Solve the system of ordinary kriging of one point with unknown mean (Cressie 1993, equation 3.2.12)."""
    count = len(chosen)
    apart = np.linalg.norm(places[chosen][:, None] - places[chosen], axis=2)
    system = np.ones((count + 1, count + 1))
    system[-1, -1] = 0
    system[:-1, :-1] = np.where(apart > 0, variogram.at(apart), 0)
    right = np.append(variogram.at(np.linalg.norm(places[chosen] - point, axis=1)), 1)
    return np.linalg.solve(system, right)[:-1] @ values[chosen]


@pytest.mark.parametrize("variogram", [SPHERICAL, Variogram(0.0, 2.0, 150.0, True), Variogram(1.0, 1.0, 300.0, True)])
def test_kriging_solves_the_system_of_the_nearest_samples(points, places, values, variogram):
    got = at(points, places, values, "kriging", radius=120.0, variogram=variogram)
    counts = set()
    for point, row in zip(points, got, strict=True):
        chosen, _ = nearest(point, places, 8, 120.0)
        counts.add(len(chosen))
        wanted = kriged(point, places, values, chosen, variogram) if len(chosen) >= 3 else [np.nan] * 3
        assert row == pytest.approx(wanted, nan_ok=True)
    assert len(counts) > 4


def test_kriging_from_all_samples_is_that_of_pykrige(points, places, values):
    got = at(points, places, values[:, :1], "kriging", radius=1e6, most=150)
    model = OrdinaryKriging(*places.T, values[:, 0], "spherical", {"sill": 1.5, "range": 420.0, "nugget": 0.2})
    assert got[:, 0] == pytest.approx(np.asarray(model.execute("points", *points.T)[0]))


def test_kriging_from_one_sample_is_its_value(places, points, values):
    got = at(points, places, values, "kriging", most=1, fewest=1)
    wanted = [values[nearest(point, places, 1, RADIUS)[0][0]] for point in points]
    assert got == pytest.approx(np.array(wanted))


def field_of_known_variogram(nugget: float, sill: float, reach: float) -> tuple[np.ndarray, np.ndarray]:
    """Places and 40 fields drawn with a spherical covariance."""
    random = np.random.default_rng(5)
    places = random.uniform(0, 1000, (500, 2))
    share = np.minimum(np.linalg.norm(places[:, None] - places, axis=2) / reach, 1)
    covariance = (sill - nugget) * (1 - 1.5 * share + 0.5 * share**3) + (nugget + 1e-9) * np.eye(500)
    return places, np.linalg.cholesky(covariance) @ random.standard_normal((500, 40))


def test_the_fitted_variogram_is_on_average_the_one_that_values_were_drawn_with():
    places, fields = field_of_known_variogram(nugget=2.0, sill=8.0, reach=200.0)
    pairs = Pairs(places, radius=100.0)
    fits = [pairs.fit(values) for values in fields.T]
    assert all(fit.fitted for fit in fits)
    assert np.mean([fit.nugget for fit in fits]) == pytest.approx(2.0, rel=0.15)
    assert np.mean([fit.sill for fit in fits]) == pytest.approx(8.0, rel=0.15)
    assert np.median([fit.range for fit in fits]) == pytest.approx(200.0, rel=0.15)


def test_the_variogram_of_noise_is_its_nugget(places):
    noise = np.random.default_rng(6).standard_normal((4000, 1))[:, 0]
    everywhere = np.random.default_rng(7).uniform(0, 1000, (4000, 2))
    fit = Pairs(everywhere, 50.0).fit(noise)
    assert fit.at(np.array([1.0]))[0] == pytest.approx(noise.var(), rel=0.05)


def test_a_variogram_does_not_depend_on_the_unit_of_the_values():
    places, fields = field_of_known_variogram(nugget=2.0, sill=8.0, reach=200.0)
    pairs, values = Pairs(places, 100.0), fields[:, 0]
    one, other = pairs.fit(values), pairs.fit(values * 1e-6)
    assert other.range == pytest.approx(one.range)
    assert other.sill == pytest.approx(one.sill * 1e-12)


def test_a_field_that_no_variogram_fits_says_so():
    places = np.random.default_rng(8).uniform(0, 1000, (60, 2))
    values = np.full(60, np.nan)
    values[:2] = 1.0, 3.0
    for poor in (values, np.ones(60)):
        fit = Pairs(places, 100.0).fit(poor)
        assert (fit.fitted, fit.nugget, fit.range) == (False, 0.0, 100.0)
        assert fit.sill > 0


def test_fields_with_values_at_the_same_places_go_together():
    there = np.ones((8, 5), bool)
    there[:4, [1, 3]] = False
    there[0, 4] = False
    values = np.where(there, 1.0, np.nan)
    exact = {tuple(fields): tuple(places) for places, fields in groups(values, 0.0)}
    assert exact == {(0, 2): tuple(range(8)), (1, 3): (4, 5, 6, 7), (4,): (1, 2, 3, 4, 5, 6, 7)}
    near = {tuple(fields): len(places) for places, fields in groups(values, 0.25)}
    assert near == {(0, 2, 4): 8, (1, 3): 4}
