"""Inverse distance, triangles and kriging, held against computations that share no code with them."""

from __future__ import annotations

import numpy as np
import pytest
from pykrige.ok import OrdinaryKriging
from scipy.interpolate import RBFInterpolator

from models.interpolation.methods import groups, predictor_factory
from models.interpolation.multiquadric import SMOOTHING, Multiquadric
from models.interpolation.neighbours import Neighbourhood
from models.interpolation.spacing import default_cell_size, fitting_cell_size, spacing, too_fine
from models.interpolation.variogram import Pairs, Variogram
from models.protocol.choices import METHODS
from models.protocol.jobs import InterpolateJob

RADIUS = 300.0
# Northings in the millions, as a real projected system has them.
ORIGIN = np.array([500_000.0, 7_200_000.0])
SPHERICAL = Variogram(nugget=0.2, sill=1.5, range=420.0, fitted=True)


@pytest.fixture(scope="module")
def locations() -> np.ndarray:
    return ORIGIN + np.random.default_rng(1).uniform(0, 1000, (150, 2))


@pytest.fixture(scope="module")
def points() -> np.ndarray:
    return ORIGIN + np.random.default_rng(2).uniform(100, 900, (200, 2))


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    return np.random.default_rng(3).standard_normal((150, 3))


def at(points, locations, values, method, radius=RADIUS, max_samples=8, min_samples=3, power=2.0, variogram=SPHERICAL):
    job = InterpolateJob("", "", "", method=method, power=power)
    neighbourhood = Neighbourhood(radius, max_samples, min_samples, threads=1)
    factory = predictor_factory(job, neighbourhood, [variogram] * values.shape[1])
    return factory(locations, values, lambda share: None).predict(points)


def nearest(point, locations, max_samples, radius):
    """Index and distance of the samples that count, by looking at all of them."""
    distance = np.linalg.norm(locations - point, axis=1)
    chosen = np.argsort(distance)[:max_samples]
    chosen = chosen[distance[chosen] <= radius]
    return chosen, distance[chosen]


@pytest.mark.parametrize("power", [0.5, 2.0, 3.0])
def test_inverse_distance_is_the_weighted_mean_of_the_nearest_samples(points, locations, values, power):
    got = at(points, locations, values, "idw", power=power)
    for point, row in zip(points, got, strict=True):
        chosen, distance = nearest(point, locations, 8, RADIUS)
        assert row == pytest.approx(np.average(values[chosen], axis=0, weights=distance**-power))


@pytest.mark.parametrize("share", [0.03, 0.2])
def test_inverse_distance_takes_the_nearest_samples_that_have_a_value(points, locations, values, share):
    sparse = values.copy()
    sparse[np.random.default_rng(4).choice(len(values), int(share * len(values)), replace=False), 1] = np.nan
    got = at(points, locations, sparse, "idw")
    there = np.isfinite(sparse[:, 1])
    for point, row in zip(points, got, strict=True):
        chosen, distance = nearest(point, locations[there], 8, RADIUS)
        assert row[1] == pytest.approx(np.average(sparse[there, 1][chosen], weights=distance**-2))
        chosen, distance = nearest(point, locations, 8, RADIUS)
        assert row[[0, 2]] == pytest.approx(np.average(values[chosen][:, [0, 2]], axis=0, weights=distance**-2))


def test_at_a_sample_without_a_value_the_others_tell_it(locations, values):
    sparse = values.copy()
    sparse[0, 1] = np.nan
    got = at(locations[:1], locations, sparse, "idw")[0]
    chosen, distance = nearest(locations[0], locations[1:], 8, RADIUS)
    assert got[0] == pytest.approx(values[0, 0])
    assert got[1] == pytest.approx(np.average(values[1:][chosen, 1], weights=distance**-2))


def test_a_field_of_few_samples_has_a_neighbourhood_of_its_own(points, locations, values):
    rare = values.copy()
    rare[30:, 2] = np.nan
    together = at(points, locations, rare, "idw", radius=1000.0)
    alone = at(points, locations[:30], values[:30, 2:], "idw", radius=1000.0)
    assert np.array_equal(together[:, 2], alone[:, 0])
    assert np.isfinite(together).all()


@pytest.mark.parametrize("method", [one for one in METHODS if one != "multiquadric"])
def test_a_sample_has_its_own_value(locations, values, method):
    inner = np.abs(locations - ORIGIN - 500).max(axis=1) < 350
    got = at(locations[inner], locations, values, method)
    assert got == pytest.approx(values[inner], abs=1e-6)


@pytest.mark.parametrize("method", METHODS)
def test_a_point_with_too_few_samples_within_the_radius_has_no_value(points, locations, values, method):
    got = at(points, locations, values, method, radius=90.0)
    enough = np.array([len(nearest(point, locations, 3, 90.0)[0]) == 3 for point in points])
    assert 20 < enough.sum() < 180
    hull = np.isfinite(at(points, locations, values, "linear")).all(axis=1)
    wanted = enough & hull if method == "linear" else enough
    assert np.array_equal(np.isfinite(got), np.repeat(wanted[:, None], 3, axis=1))


def test_linear_interpolation_reproduces_a_plane_and_has_no_value_beyond_the_triangles(locations, points):
    def plane(where):
        right, up = (where - ORIGIN).T
        return np.column_stack((3 + 0.02 * right - 0.01 * up, np.ones(len(where))))

    inner = points[np.abs(points - ORIGIN - 500).max(axis=1) < 350]
    assert at(inner, locations, plane(locations), "linear", radius=1e6) == pytest.approx(plane(inner))
    outside = locations.max(axis=0)[None] + 1
    assert np.isnan(at(outside, locations, plane(locations), "linear", radius=1e6)).all()


def test_linear_interpolation_has_triangles_for_each_pattern_of_missing_values(locations, points, values):
    sparse = values.copy()
    sparse[::3, 1] = np.nan
    got = at(points, locations, sparse, "linear", radius=1e6)
    there = np.isfinite(sparse[:, 1])
    alone = at(points, locations[there], values[there][:, 1:2], "linear", radius=1e6)
    assert np.array_equal(got[:, 1], alone[:, 0], True)
    assert np.array_equal(got[:, [0, 2]], at(points, locations, values[:, [0, 2]], "linear", radius=1e6), True)


def test_multiquadric_surfaces_from_all_samples_are_the_radial_basis_functions_of_scipy(points, locations, values):
    unit = spacing(locations)
    other = RBFInterpolator(locations / unit, values, kernel="linear", smoothing=SMOOTHING, degree=0)
    wanted = np.clip(other(points / unit), values.min(axis=0), values.max(axis=0))
    assert at(points, locations, values, "multiquadric", radius=1e6, max_samples=75) == pytest.approx(wanted)


def test_multiquadric_surfaces_have_no_steps_where_the_neighbours_change(locations, values):
    way = ORIGIN + 500 + np.linspace(-300, 300, 6001)[:, None] * (0.8, 0.6)
    steps = {
        name: np.abs(np.diff(at(way, locations, values, name, radius=1e6), axis=0)).max()
        for name in ("idw", "multiquadric")
    }
    assert steps["multiquadric"] < 0.05 < steps["idw"]


def test_multiquadric_surfaces_stay_within_the_samples_also_far_from_them(locations, values):
    corners = ORIGIN + 500 + 900 * np.array([(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)])
    got = at(corners, locations, np.exp(values), "multiquadric", radius=1e6)
    assert (got >= np.exp(values).min(axis=0)).all() and (got <= np.exp(values).max(axis=0)).all()


def test_multiquadric_surfaces_take_the_samples_that_have_a_value(points, locations, values):
    sparse = values.copy()
    sparse[[3, 70, 110], 1] = np.nan
    there = np.isfinite(sparse[:, 1])
    got = at(points, locations, sparse, "multiquadric", radius=1e6)
    whole = at(points, locations, values, "multiquadric", radius=1e6)
    assert np.array_equal(got[:, [0, 2]], whole[:, [0, 2]])
    factory = Multiquadric(locations[there], values[there, 1:2], Neighbourhood(1e6, 8, 3, 1), spacing(locations))
    alone = factory.predict(points)[:, 0]
    same = got[:, 1] == whole[:, 1]
    assert 20 < same.sum() < 200
    assert got[~same, 1] == pytest.approx(alone[~same])


@pytest.mark.parametrize("line", [True, False])
def test_multiquadric_surfaces_bear_samples_on_a_line_and_few_of_them(line):
    few = np.column_stack((np.arange(6.0) * 100, np.arange(6.0) * (0 if line else 7) ** 2))[: 6 if line else 3]
    got = at(few + (30, 20), few, few[:, :1], "multiquadric", radius=1e4)
    assert np.isfinite(got).all() and (np.diff(got[:, 0]) >= 0).all()


def test_the_spacing_does_not_count_what_nobody_sampled():
    rows, columns = np.mgrid[:20, :20]
    square = np.column_stack((columns.ravel(), rows.ravel())) * 100.0
    apart = np.vstack((square, square + (50_000, 0)))
    assert spacing(square) == pytest.approx(100, rel=0.15)
    assert spacing(apart) == pytest.approx(100, rel=0.15)


def test_cells_are_too_fine_from_four_for_a_sample_on_and_the_default_never_is():
    scattered = np.random.default_rng(3).uniform(0, 20_000, (400, 2))
    unit = spacing(scattered)
    assert too_fine(unit / 4, scattered) and not too_fine(unit / 3.9, scattered)
    assert not too_fine(fitting_cell_size(scattered), scattered)
    clustered = np.vstack((scattered, scattered + 3))
    for locations in (scattered, clustered):
        assert not too_fine(default_cell_size(locations), locations)


def kriged(point, locations, values, chosen, variogram):
    """Solve the system of ordinary kriging of one point with unknown mean (Cressie 1993, equation 3.2.12)."""
    count = len(chosen)
    apart = np.linalg.norm(locations[chosen][:, None] - locations[chosen], axis=2)
    system = np.ones((count + 1, count + 1))
    system[-1, -1] = 0
    system[:-1, :-1] = np.where(apart > 0, variogram.at(apart), 0)
    right = np.append(variogram.at(np.linalg.norm(locations[chosen] - point, axis=1)), 1)
    return np.linalg.solve(system, right)[:-1] @ values[chosen]


@pytest.mark.parametrize("variogram", [SPHERICAL, Variogram(0.0, 2.0, 150.0, True), Variogram(1.0, 1.0, 300.0, True)])
def test_kriging_solves_the_system_of_the_nearest_samples(points, locations, values, variogram):
    got = at(points, locations, values, "kriging", radius=120.0, variogram=variogram)
    counts = set()
    for point, row in zip(points, got, strict=True):
        chosen, _ = nearest(point, locations, 8, 120.0)
        counts.add(len(chosen))
        wanted = kriged(point, locations, values, chosen, variogram) if len(chosen) >= 3 else [np.nan] * 3
        assert row == pytest.approx(wanted, nan_ok=True)
    assert len(counts) > 4


def test_kriging_from_all_samples_is_that_of_pykrige(points, locations, values):
    got = at(points, locations, values[:, :1], "kriging", radius=1e6, max_samples=150)
    model = OrdinaryKriging(*locations.T, values[:, 0], "spherical", {"sill": 1.5, "range": 420.0, "nugget": 0.2})
    assert got[:, 0] == pytest.approx(np.asarray(model.execute("points", *points.T)[0]))


def test_kriging_from_one_sample_is_its_value(locations, points, values):
    got = at(points, locations, values, "kriging", max_samples=1, min_samples=1)
    wanted = [values[nearest(point, locations, 1, RADIUS)[0][0]] for point in points]
    assert got == pytest.approx(np.array(wanted))


def field_of_known_variogram(nugget: float, sill: float, length: float) -> tuple[np.ndarray, np.ndarray]:
    """Places and 40 fields drawn with a spherical covariance."""
    random = np.random.default_rng(5)
    locations = random.uniform(0, 1000, (500, 2))
    share = np.minimum(np.linalg.norm(locations[:, None] - locations, axis=2) / length, 1)
    covariance = (sill - nugget) * (1 - 1.5 * share + 0.5 * share**3) + (nugget + 1e-9) * np.eye(500)
    return locations, np.linalg.cholesky(covariance) @ random.standard_normal((500, 40))


def test_the_fitted_variogram_is_on_average_the_one_that_values_were_drawn_with():
    locations, fields = field_of_known_variogram(nugget=2.0, sill=8.0, length=200.0)
    pairs = Pairs(locations, radius=100.0)
    fits = [pairs.fit(values) for values in fields.T]
    assert all(fit.fitted for fit in fits)
    assert np.mean([fit.nugget for fit in fits]) == pytest.approx(2.0, rel=0.15)
    assert np.mean([fit.sill for fit in fits]) == pytest.approx(8.0, rel=0.15)
    assert np.median([fit.range for fit in fits]) == pytest.approx(200.0, rel=0.15)


def test_the_variogram_of_noise_is_its_nugget(locations):
    noise = np.random.default_rng(6).standard_normal((4000, 1))[:, 0]
    everywhere = np.random.default_rng(7).uniform(0, 1000, (4000, 2))
    fit = Pairs(everywhere, 50.0).fit(noise)
    assert fit.at(np.array([1.0]))[0] == pytest.approx(noise.var(), rel=0.05)


def test_a_variogram_does_not_depend_on_the_unit_of_the_values():
    locations, fields = field_of_known_variogram(nugget=2.0, sill=8.0, length=200.0)
    pairs, values = Pairs(locations, 100.0), fields[:, 0]
    one, other = pairs.fit(values), pairs.fit(values * 1e-6)
    assert other.range == pytest.approx(one.range)
    assert other.sill == pytest.approx(one.sill * 1e-12)


def test_a_field_that_no_variogram_fits_says_so():
    locations = np.random.default_rng(8).uniform(0, 1000, (60, 2))
    values = np.full(60, np.nan)
    values[:2] = 1.0, 3.0
    for poor in (values, np.ones(60)):
        fit = Pairs(locations, 100.0).fit(poor)
        assert (fit.fitted, fit.nugget, fit.range) == (False, 0.0, 100.0)
        assert fit.sill > 0


def test_fields_with_values_at_the_same_locations_go_together():
    there = np.ones((8, 5), bool)
    there[:4, [1, 3]] = False
    there[0, 4] = False
    values = np.where(there, 1.0, np.nan)
    exact = {tuple(fields): tuple(locations) for locations, fields in groups(values, 0.0)}
    assert exact == {(0, 2): tuple(range(8)), (1, 3): (4, 5, 6, 7), (4,): (1, 2, 3, 4, 5, 6, 7)}
    near = {tuple(fields): len(locations) for locations, fields in groups(values, 0.25)}
    assert near == {(0, 2, 4): 8, (1, 3): 4}
