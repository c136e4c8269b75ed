"""The example survey: what it holds, that it is reproducible, and that its haloes are neither plain nor lost."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from scipy.ndimage import uniform_filter
from sklearn.covariance import MinCovDet
from sklearn.metrics import roc_auc_score

from models.protocol.errors import EngineError
from models.protocol.jobs import SurveyJob
from models.protocol.messages import Reporter, parse
from models.survey.deposits import EDGE_MARGIN, MIN_DISTANCE
from models.survey.elements import ELEMENTS, FACTORS, ROCKS
from models.survey.fields import gaussian_field
from models.survey.job import TRUTH_NODATA, run
from models.survey.synthetic_survey import SyntheticSurvey, make_survey

SYMBOLS = [element.symbol for element in ELEMENTS]


def job_in(folder: Path, **values) -> SurveyJob:
    files = {
        "stack": str(folder / "stack.tif"),
        "samples": str(folder / "samples.geojson"),
        "deposits": str(folder / "deposits.geojson"),
        "truth": str(folder / "truth.tif"),
    }
    return SurveyJob(**{**files, "width": 70, "height": 50, "cell_size": 250.0, "n_deposits": 4, **values})


@pytest.fixture(scope="module")
def written(tmp_path_factory) -> tuple[SurveyJob, list[dict]]:
    """A small survey on disk, and the messages of its writing."""
    job = job_in(tmp_path_factory.mktemp("survey"))
    stream = io.StringIO()
    assert run(job, Reporter(stream)) == {
        "stack": job.stack,
        "samples": job.samples,
        "deposits": job.deposits,
        "truth": job.truth,
        "sheet_map": None,
    }
    return job, [parse(line) for line in stream.getvalue().splitlines()]


@pytest.fixture(scope="module")
def survey() -> SyntheticSurvey:
    """A survey of the default size, in memory."""
    return make_survey(120, 160, 12, seed=0)


def features(path: str) -> list[dict]:
    return json.loads(Path(path).read_text())["features"]


def test_stack_has_one_named_band_an_element(written):
    job, _ = written
    with rasterio.open(job.stack) as stack:
        assert (stack.height, stack.width, stack.count) == (50, 70, 12)
        assert list(stack.descriptions) == SYMBOLS[:12]
        assert set(stack.units) == {"ppm"}
        assert set(stack.dtypes) == {"float32"}
        assert stack.crs.to_epsg() == 32633
        assert stack.res == (250.0, 250.0)


def test_bands_and_truth_share_one_area_without_data(written):
    job, _ = written
    with rasterio.open(job.stack) as stack, rasterio.open(job.truth) as truth:
        masks = stack.read_masks() == 0
        assert (masks == masks[0]).all()
        assert 0.02 < masks[0].mean() < 0.2
        assert (masks[0] == (truth.read_masks(1) == 0)).all()
        assert truth.nodata == TRUTH_NODATA
        assert set(np.unique(truth.read(1))) == {0, 1, TRUTH_NODATA}
        assert truth.transform == stack.transform


def test_values_are_positive_and_near_those_of_the_crust(written):
    job, _ = written
    with rasterio.open(job.stack) as stack:
        values = stack.read(masked=True)
    assert values.min() > 0
    for band, element in zip(values, ELEMENTS, strict=False):
        assert element.crust / 2 < np.ma.median(band) < element.crust * 2, element.symbol


def test_progress_ends_at_all_and_the_log_tells_what_was_made(written):
    _, messages = written
    percents = [message["percent"] for message in messages if message["type"] == "progress"]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    assert "4 hidden deposits" in str(messages[-1]["text"])


def test_samples_report_the_cell_they_lie_in(written):
    job, _ = written
    with rasterio.open(job.stack) as stack:
        points = features(job.samples)
        cells = list(stack.sample([point["geometry"]["coordinates"] for point in points], masked=True))
    assert 0.7 * 50 * 70 / 4 < len(points) <= 25 * 35
    assert all(list(point["properties"]) == SYMBOLS[:12] for point in points)
    assert not np.ma.stack(cells).mask.any()
    reported = np.array([list(point["properties"].values()) for point in points])
    assert reported.min() > 0
    assert all(value == float(f"{value:.3g}") for value in reported.ravel())
    for column, element in enumerate(ELEMENTS[:12]):
        of_cells = np.log([cell[column] for cell in cells])
        assert np.corrcoef(of_cells, np.log(reported[:, column]))[0, 1] > 0.9, element.symbol


def test_points_name_their_reference_system(written):
    job, _ = written
    for path in (job.samples, job.deposits):
        assert json.loads(Path(path).read_text())["crs"]["properties"]["name"] == "urn:ogc:def:crs:EPSG::32633"


def test_deposits_have_names_and_lie_in_their_haloes(written):
    job, _ = written
    deposits = features(job.deposits)
    assert [deposit["properties"]["name"] for deposit in deposits] == [f"Deposit {n}" for n in (1, 2, 3, 4)]
    assert all(500 < deposit["properties"]["radius_m"] < 1250 for deposit in deposits)
    with rasterio.open(job.truth) as truth:
        found = [int(value[0]) for value in truth.sample([deposit["geometry"]["coordinates"] for deposit in deposits])]
    assert found == [1, 1, 1, 1]


def test_only_the_stack_is_obligatory(tmp_path):
    job = job_in(tmp_path, samples=None, deposits=None, truth=None, elements=3)
    assert run(job, Reporter(io.StringIO())) == {
        "stack": job.stack,
        "samples": None,
        "deposits": None,
        "truth": None,
        "sheet_map": None,
    }
    assert [file.name for file in tmp_path.iterdir()] == ["stack.tif"]


def test_smallest_survey_with_every_element(tmp_path):
    job = job_in(tmp_path, width=24, height=24, elements=len(ELEMENTS), n_deposits=1)
    run(job, Reporter(io.StringIO()))
    with rasterio.open(job.stack) as stack:
        assert list(stack.descriptions) == SYMBOLS
        assert stack.read(masked=True).min() > 0


def test_same_seed_gives_the_same_files_and_another_does_not(written, tmp_path):
    job, _ = written
    for name, seed in (("again", 0), ("other", 1)):
        (tmp_path / name).mkdir()
        run(job_in(tmp_path / name, seed=seed), Reporter(io.StringIO()))
    for path in map(Path, job.outputs()):
        again, other = (content(tmp_path / folder / path.name) for folder in ("again", "other"))
        assert again == content(path) != other


def content(path):
    """All of a file but how it was made, which tells when and where."""
    if path.suffix != ".tif":
        return path.read_bytes()
    with rasterio.open(path) as raster:
        return raster.read().tobytes()


def test_an_element_does_not_depend_on_how_many_there_are(written, tmp_path):
    job, _ = written
    fewer = job_in(tmp_path, elements=3)
    run(fewer, Reporter(io.StringIO()))
    with rasterio.open(job.stack) as all_bands, rasterio.open(fewer.stack) as three:
        assert (all_bands.read([1, 2, 3]) == three.read()).all()


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"width": 23}, "23 x 50 cells is too small: width and height must be 24 or more"),
        ({"elements": 2}, f"2 elements were asked for: the survey has 3 to {len(ELEMENTS)}"),
        ({"elements": len(ELEMENTS) + 1}, f"the survey has 3 to {len(ELEMENTS)}"),
        ({"n_deposits": 0}, "there must be 1 or more"),
        ({"n_deposits": 500}, r"Only \d+ deposits fit into 70 x 50 cells"),
        ({"cell_size": 0.0}, "it must be above 0"),
        ({"cell_size": float("nan")}, "it must be above 0"),
        ({"seed": -1}, "The seed is -1: it must be 0 or more"),
    ],
)
def test_bad_values_are_refused_before_anything_is_written(tmp_path, values, sentence):
    job = job_in(tmp_path, **values)
    with pytest.raises(EngineError, match=sentence):
        job.check()
        run(job, Reporter(io.StringIO()))
    assert not list(tmp_path.iterdir())


def test_as_many_deposits_as_the_message_says_do_fit(tmp_path):
    with pytest.raises(EngineError) as refusal:
        make_survey(40, 40, 99, seed=3)
    most = int(str(refusal.value).split()[1])
    assert len(make_survey(40, 40, most, seed=3).deposits) == most


def test_table_of_elements_is_sound():
    assert len(SYMBOLS) == len(set(SYMBOLS)) >= 30
    assert {"Cu", "Au", "As", "Ag", "Sb", "Bi", "Pb", "Zn", "Ni", "Cr", "Fe", "K"} == set(SYMBOLS[:12])
    for element in ELEMENTS:
        assert len(element.rocks) == len(ROCKS)
        assert len(element.loadings) == len(FACTORS)
        assert sum(loading**2 for loading in element.loadings) < 1
        assert element.limit < element.crust


def test_field_is_standard_and_correlated_over_its_scale():
    field = gaussian_field(np.random.default_rng(0), (300, 400), 8.0)
    assert field.shape == (300, 400)
    assert abs(field.mean()) < 1e-9
    assert field.std() == pytest.approx(1)
    lagged = [np.corrcoef(field[:, :-lag].ravel(), field[:, lag:].ravel())[0, 1] for lag in (1, 8, 60)]
    # The exponential covariance: exp(-lag / scale).
    assert lagged == pytest.approx(np.exp(-np.array([1, 8, 60]) / 8), abs=0.12)


def test_field_is_longer_along_the_strike():
    field = gaussian_field(np.random.default_rng(0), (300, 300), 5.0, strike=np.pi / 2, stretch=3.0)
    down = np.corrcoef(field[:-8].ravel(), field[8:].ravel())[0, 1]
    right = np.corrcoef(field[:, :-8].ravel(), field[:, 8:].ravel())[0, 1]
    assert down > right + 0.2


def test_background_is_log_normal(survey):
    element = next(element for element in ELEMENTS if element.symbol == "Ni")
    log_residual = np.log(survey.element(element)) - survey.geology.log_means(element)
    assert log_residual.std() == pytest.approx(element.sd, rel=0.1)
    assert abs(((log_residual - log_residual.mean()) ** 3).mean() / log_residual.std() ** 3) < 0.5


def test_elements_leave_room_for_oxygen(survey):
    assert sum(survey.element(element) for element in ELEMENTS).max() < 800_000


def test_rocks_differ_and_elements_go_together(survey):
    values = {element.symbol: np.log(survey.element(element)) for element in ELEMENTS[:14]}
    rocks = survey.geology.rocks
    nickel = {rock: np.median(values["Ni"][rocks == code]) for code, rock in enumerate(ROCKS) if (rocks == code).any()}
    assert nickel["ultramafic rock"] > nickel["basalt"] + 1 > nickel["granite"] + 1
    assert np.corrcoef(values["Ni"].ravel(), values["Cr"].ravel())[0, 1] > 0.7
    assert np.corrcoef(values["Ni"].ravel(), values["Co"].ravel())[0, 1] > 0.5
    assert np.corrcoef(values["Ni"].ravel(), values["K"].ravel())[0, 1] < 0.3


def test_a_few_elements_fall_below_detection(survey):
    land = ~survey.geology.water
    shares = {}
    for element in ELEMENTS[:12]:
        values = survey.element(element)[land]
        shares[element.symbol] = (values == np.float32(element.limit / 2)).mean()
        assert not ((values < np.float32(element.limit)) & (values != np.float32(element.limit / 2))).any()
    assert 2 <= sum(share > 0.05 for share in shares.values()) <= 6
    assert max(shares.values()) < 0.3


def test_deposits_keep_their_distance(survey):
    positions = np.array([(deposit.row, deposit.column) for deposit in survey.deposits])
    distances = np.hypot(*(positions[:, None] - positions[None]).transpose(2, 0, 1)) + 1e9 * np.eye(len(positions))
    # Cells are chosen, then positions within them.
    assert distances.min() > MIN_DISTANCE - 2**0.5
    assert positions.min() >= EDGE_MARGIN
    assert not survey.geology.water[tuple(positions.astype(int).T)].any()


def test_haloes_raise_pathfinders_by_little_and_nothing_else(survey):
    barren = replace(survey, deposits=[])
    halo = survey.truth()
    for element in ELEMENTS[:12]:
        ratio = survey.element(element)[halo] / barren.element(element)[halo]
        if element.symbol in ("Ni", "Cr", "Fe"):
            assert (ratio == 1).all()
        else:
            assert 1.05 < np.median(ratio) < 2.5, element.symbol


def test_haloes_show_in_the_combination_and_in_windows_but_are_not_plain(survey):
    land = ~survey.geology.water
    truth = survey.truth()[land]
    logs = np.log(np.stack([survey.element(element) for element in ELEMENTS[:12]]))
    singles = [roc_auc_score(truth, band[land]) for band in logs]
    ratios = (logs - logs.mean(axis=0))[:-1]
    windows = np.stack([uniform_filter(band, 5) for band in ratios])
    aucs = []
    for bands in (ratios, windows):
        cells = bands[:, land].T
        distance = MinCovDet(support_fraction=0.75, random_state=0).fit(cells[::4]).mahalanobis(cells)
        aucs.append(roc_auc_score(truth, distance))
    assert np.mean(singles) < 0.75
    assert 0.75 < aucs[0] < 0.93
    assert aucs[0] < aucs[1] < 0.97
