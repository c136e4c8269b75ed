"""What is made of the laboratory's values before they are interpolated, and what the spacing of samples suggests."""

from __future__ import annotations

import math

import numpy as np
import pytest
from rasterio.crs import CRS
from scipy.stats import skew

from models.interpolation.spacing import default_cell_size, default_radius, distances_on, grid_of
from models.interpolation.table import make_table
from models.protocol.errors import EngineError
from models.protocol.samples.table import SampleTable

UTM = CRS.from_epsg(32633)
LOCATIONS = [(float(column), float(row)) for row in range(4) for column in range(5)]


def samples(columns: dict[str, list], locations=LOCATIONS) -> SampleTable:
    x, y = zip(*locations, strict=True)
    return SampleTable(x, y, {name: tuple(map(str, texts)) for name, texts in columns.items()})


def table(columns: dict[str, list], scale="linear", below="half_limit", max_below=50.0, locations=LOCATIONS):
    return make_table(samples(columns, locations), scale, below, max_below)


def by_location(made, name: str) -> dict[tuple[float, float], float]:
    return dict(zip(map(tuple, made.locations.tolist()), made.values[:, made.names.index(name)].tolist(), strict=True))


def reasons(made) -> dict[str, str]:
    return {name: str(reason) for name, reason in made.left_out.items()}


@pytest.mark.parametrize(
    ("below", "wanted"), [("half_limit", 2.0), ("limit_over_root_two", 4 / math.sqrt(2)), ("leave_out", math.nan)]
)
def test_a_value_below_detection_is_treated_as_chosen(below, wanted):
    made = table({"Au": ["<4", *range(5, 24)]}, below=below)
    assert by_location(made, "Au")[0.0, 0.0] == pytest.approx(wanted, nan_ok=True)
    assert by_location(made, "Au")[1.0, 0.0] == 5


def test_fields_mostly_below_detection_are_left_out_with_their_share():
    columns = {"Au": ["<1"] * 12 + [*range(2, 10)], "Cu": range(1, 21), "Ag": ["<1"] * 10 + [*range(2, 12)]}
    made = table(columns)
    assert made.names == ["Cu", "Ag"]
    assert reasons(made) == {"Au": "60.0 % below detection"}
    assert table(columns, max_below=60.0).names == ["Au", "Cu", "Ag"]


def test_fields_with_values_at_fewer_than_ten_locations_are_left_out():
    made = table({"Au": [""] * 11 + [*range(2, 11)], "Cu": range(1, 21)})
    assert reasons(made) == {"Au": "values at 9 places only"}


def test_no_field_left_is_told():
    with pytest.raises(
        EngineError, match=r"No field is left to interpolate: Au \(75.0 % below detection\)\. Raise MOST"
    ):
        table({"Au": ["<1"] * 15 + [*range(2, 7)]})


def test_codes_and_texts_stand_for_no_value():
    made = table({"Cu": ["-9999", "lost", *range(1, 19)]})
    assert math.isnan(by_location(made, "Cu")[0.0, 0.0]) and math.isnan(by_location(made, "Cu")[1.0, 0.0])


@pytest.mark.parametrize(("scale", "wanted"), [("linear", 5.0), ("log", math.log(3.0))])
def test_samples_at_one_location_are_averaged_in_the_scale_of_interpolation(scale, wanted):
    locations = [*LOCATIONS, (0.0, 0.0), (0.0, 0.0)]
    made = table({"Cu": [1, *range(1, 20), 9, ""]}, scale, locations=locations)
    assert (made.samples, len(made.locations), made.shared) == (22, 20, 1)
    assert by_location(made, "Cu")[0.0, 0.0] == pytest.approx(wanted)


def test_auto_takes_logarithms_where_they_are_the_less_skewed():
    random = np.random.default_rng(1)
    locations = random.uniform(0, 9, (200, 2)).tolist()
    normal = random.standard_normal(200)
    columns = {
        "lognormal": np.exp(normal),
        "normal": 10 + normal,
        "left": 20 - np.exp(normal),
        "negative": np.exp(normal) - 0.5,
    }
    made = table(columns, "auto", locations=locations)
    assert skew(columns["lognormal"]) > 1 > abs(skew(normal))
    assert dict(zip(made.names, made.logged.tolist(), strict=True)) == {
        "lognormal": True,
        "normal": False,
        "left": False,
        "negative": False,
    }
    assert made.values.sum(axis=0)[:2] == pytest.approx([normal.sum(), columns["normal"].sum()])


def test_back_transformed_is_the_geometric_mean():
    made = table({"Cu": [1.0, 100.0] * 10, "pH": [4.0, 6.0] * 10}, "log")
    assert made.restored(made.values.mean(axis=0, keepdims=True))[0] == pytest.approx([10.0, math.sqrt(24)])
    linear = table({"Cu": [1.0, 100.0] * 10}, "linear")
    assert linear.restored(linear.values) == pytest.approx(linear.values)


def test_logarithms_of_values_that_are_not_positive_are_refused():
    many_negative = [-value for value in range(1, 12)] + [*range(1, 10)]
    with pytest.raises(EngineError, match="Logarithms need positive values, and difference has others: choose SCALE"):
        table({"Cu": range(1, 21), "difference": many_negative}, "log")


def lattice(spacing: float, size: int = 12) -> np.ndarray:
    return spacing * np.indices((size, size)).reshape(2, -1).T.astype(float)


@pytest.mark.parametrize(("spacing", "cell"), [(1000, 500), (999, 500), (400, 200), (3.9, 1), (25000, 10000)])
def test_the_cell_size_is_about_half_the_spacing_and_a_round_number(spacing, cell):
    assert default_cell_size(lattice(spacing)) == cell


@pytest.mark.parametrize("share", [0.6, 1.0])
def test_field_duplicates_do_not_make_cells_small(share):
    locations = lattice(1000)
    duplicates = locations[: int(share * len(locations))] + (3.0, 4.0)
    assert default_cell_size(np.concatenate((locations, duplicates))) == 200
    assert default_cell_size(locations) == 500


def test_the_radius_reaches_the_third_neighbour_and_beyond():
    # On a lattice the fourth neighbour is as near as the first, but at corners and, of the third, along edges.
    assert default_radius(lattice(100, 40)) == 150
    assert default_radius(lattice(123, 40)) == 180


def test_the_grid_is_at_multiples_of_the_cell_size_and_holds_every_sample():
    locations = np.array([[1010.0, -35.0], [1500.0, 250.0], [1230.0, 100.0]])
    grid = grid_of(locations, 50, UTM)
    assert grid.bounds == (1000.0, -50.0, 1550.0, 300.0)
    assert (grid.width, grid.height, grid.pixel_size) == (11, 7, (50, 50))


def test_a_grid_beyond_reason_is_refused_with_a_cell_size_that_would_do():
    locations = np.array([[0.0, 0.0], [100_000.0, 100_000.0]])
    with pytest.raises(EngineError, match="100,000,001 x 100,000,001 cells, too large .* CELL_SIZE of 5 or more"):
        grid_of(locations, 0.001, UTM)
    grid_of(locations, 5, UTM)


def test_a_cell_as_large_as_the_survey_is_refused():
    with pytest.raises(EngineError, match="Cells of 500 map units are as large as the whole area, 99 x 49"):
        grid_of(np.array([[0.0, 0.0], [99.0, 49.0]]), 500, UTM)


def test_the_distance_to_the_nearest_sample():
    grid = grid_of(np.array([[0.0, 0.0], [99.0, 49.0]]), 10, UTM)
    got = distances_on(grid, 2, np.array([[25.0, 5.0]]))
    assert got.shape == (3, 5)
    assert got[0].tolist() == pytest.approx([math.hypot(x - 25, 40) for x in (5, 25, 45, 65, 85)])
