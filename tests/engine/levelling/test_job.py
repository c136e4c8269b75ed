"""The level job on samples and on rasters, and the goal on a survey with known factors of its sheets."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from affine import Affine

from models.levelling.job import run
from models.protocol.errors import EngineError
from models.protocol.jobs import Layer, LevelJob, Raster, SurveyJob
from models.survey import job as example_survey
from models.survey.elements import ELEMENTS
from models.survey.synthetic_survey import make_survey

FACTORS = {"north": 1.0, "south": 3.0, "tiny": 100.0}


def samples_job(**values) -> LevelJob:
    """200 samples in two halves that touch, the southern values three times too high, and five far too high."""
    rng = np.random.default_rng(0)
    lines = ["x,y,id,lab,Cu,Fe,sheet"]
    for number, (x, y) in enumerate(rng.uniform(0, 10, (205, 2))):
        sheet = "tiny" if number >= 200 else "north" if y > 5 else "south"
        iron = np.exp(rng.normal(10, 0.5))
        copper = FACTORS[sheet] * iron**0.8 * np.exp(rng.normal(-4, 0.2))
        below = "<0.9" if number == 7 else f"{copper:.6g}"
        lines.append(f"{x},{y},{number},L{number:03},{below},{iron:.6g},{'' if number == 9 else sheet}")
    fields = {"elements": ("Cu",), "crs": "EPSG:32633", "group_field": "sheet", "method": "median_iqr"}
    return LevelJob(samples="\n".join(lines), **{**fields, **values})


def points_of(path) -> list[dict]:
    return [one["properties"] for one in json.loads(path.read_text())["features"]]


def median(points: list[dict], sheet: str) -> float:
    return float(np.median([one["Cu"] for one in points if one["sheet"] == sheet]))


class TestSamples:
    @pytest.fixture
    def levelled(self, tmp_path, recorder):
        def make(**values):
            job = samples_job(levelled=str(tmp_path / "out.geojson"), report=str(tmp_path / "r.html"), **values)
            told = recorder()
            return run(job, told), points_of(tmp_path / "out.geojson"), told

        return make

    @pytest.mark.parametrize("method", ["borders", "median_iqr", "quantiles"])
    def test_each_method_brings_the_groups_together(self, levelled, method):
        made, points, _ = levelled(method=method)
        assert median(points, "south") / median(points, "north") == pytest.approx(1, abs=0.15)
        assert made["between_before"] > 0.3 > 0.05 > made["between_after"]
        assert made["groups_levelled"] == 2 and made["left_alone"] == "tiny"

    def test_the_reference_and_small_groups_stay_to_the_last_bit_and_fields_stay(self, levelled):
        job = samples_job()
        before = [line.split(",") for line in job.samples.splitlines()[1:]]
        _, points, told = levelled(reference="north")
        for old, new in zip(before, points, strict=True):
            assert list(new) == ["id", "lab", "Cu", "Fe", "sheet"]
            assert (new["id"], new["lab"], new["Fe"]) == (int(old[2]), old[3], float(old[5]))
            if new["sheet"] != "south":
                assert new["Cu"] == (0.45 if old[4] == "<0.9" else float(old[4]))
        assert median(points, "south") == pytest.approx(median(points, "north"), rel=1e-3)
        warnings = " ".join(told.warnings)
        assert "Left as they are: tiny (too few values)" in warnings and "1 sample is in no group" in warnings

    def test_background_keeps_the_unit_and_takes_the_explaining_element_out(self, levelled):
        _, points, _ = levelled(elements=("Cu", "Fe"), background=("Fe",), scale="log")
        copper, iron = (np.log([one[name] for one in points[:200]]) for name in ("Cu", "Fe"))
        assert abs(np.corrcoef(copper, iron)[0, 1]) < 0.25 and copper.std() < 0.45
        plain = levelled(elements=("Cu", "Fe"), scale="log")[1]
        assert np.median(copper) == pytest.approx(np.log(np.median([one["Cu"] for one in plain[:200]])), abs=0.1)

    def test_the_report_says_what_was_lost(self, levelled, tmp_path):
        levelled()
        page = (tmp_path / "r.html").read_text()
        assert "What was lost: every group now has the same level" in page
        numbers = json.loads((tmp_path / "r_numbers.json").read_text())
        assert numbers["left_alone"] == {"tiny": "too few values"} and numbers["ungrouped"] == 1

    @pytest.mark.parametrize(
        ("changes", "sentence"),
        [
            ({"group_field": "Sheet"}, "no field Sheet"),
            ({"reference": "east"}, "REFERENCE is east, and there is no such group; there are: north, south, tiny"),
            ({"min_values": 1000}, "Fewer than two groups have 1000 values"),
            ({"reference": "tiny"}, "No group can be levelled to tiny"),
            ({"method": "borders", "border_distance": 1e-6}, "No two groups have 10 pairs of samples"),
            ({"background": ("Al",)}, "BACKGROUND: there is no element Al; there are: Cu"),
            ({"background": ("Cu",)}, "none left to explain"),
        ],
    )
    def test_refusals(self, levelled, changes, sentence):
        with pytest.raises(EngineError, match=sentence):
            levelled(**changes)

    @pytest.mark.parametrize(
        ("value", "sentence"), [("a", "are of one, a, and levelling"), ("", "is empty for all samples")]
    )
    def test_a_single_group_and_none(self, tmp_path, recorder, value, sentence):
        header, *lines = samples_job().samples.splitlines()
        text = "\n".join([header, *(f"{line.rpartition(',')[0]},{value}" for line in lines)])
        with pytest.raises(EngineError, match=sentence):
            run(replace(samples_job(report=str(tmp_path / "r.html")), samples=text), recorder())


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"group_field": ""}, "nothing to level by: choose what tells the groups apart in GROUP_FIELD"),
        ({"rasters": (Raster("a.tif"),)}, "Choose either INPUT"),
        ({"output": "o.tif"}, "OUTPUT is for rasters"),
        ({"groups": "g.tif"}, "Groups come from one place"),
        ({"min_values": 2}, "MIN_VALUES is 2: it must be 5 to"),
        ({"border_distance": 0.0}, "BORDER_DISTANCE is 0"),
        ({"report": None}, "Nothing would be written"),
    ],
)
def test_jobs_that_cannot_work(changes, sentence):
    job = samples_job(**{"report": "r.html", **changes})
    with pytest.raises(EngineError, match=sentence):
        job.check()


class TestRasters:
    SHAPE = (60, 80)

    @pytest.fixture
    def job(self, tmp_path):
        """Two bands with a gap; the right half of the first is four times too high, and named by a raster."""
        rng, place = np.random.default_rng(0), Affine(10, 0, 0, 0, -10, 600)
        true = np.exp(rng.normal(2, 0.8, (2, *self.SHAPE))).astype("float32")
        high = np.arange(80) >= 40
        values = true.copy()
        values[0][:, high] *= 4
        values[:, :5, :5] = -9999
        profile = {"driver": "GTiff", "height": 60, "width": 80, "crs": "EPSG:32633", "transform": place}
        with rasterio.open(tmp_path / "s.tif", "w", **profile, count=2, dtype="float32", nodata=-9999) as dataset:
            dataset.write(values)
            dataset.descriptions = ("Cu", "Ni")
            dataset.units = ("ppm", "ppm")
        sheets = np.broadcast_to(np.where(high, 2, 1), self.SHAPE).astype("uint8")
        with rasterio.open(tmp_path / "g.tif", "w", **profile, count=1, dtype="uint8", nodata=0) as dataset:
            dataset.write(sheets, 1)
        output = str(tmp_path / "o.tif")
        return LevelJob(rasters=(Raster(str(tmp_path / "s.tif")),), groups=str(tmp_path / "g.tif"), output=output)

    @pytest.mark.parametrize("method", ["borders", "median_iqr", "quantiles"])
    def test_bands_names_units_and_gaps_stay_and_levels_meet(self, job, method, recorder):
        run(replace(job, method=method, reference="1"), recorder())
        with rasterio.open(job.output) as made, rasterio.open(job.rasters[0].path) as given:
            assert made.descriptions == ("Cu", "Ni") and made.units == ("ppm", "ppm")
            assert "GEOHGAN_LEVELLING" in made.tags()
            new, old = made.read(masked=True), given.read(masked=True)
        assert (new.mask == old.mask).all() and (new[:, :, :40] == old[:, :, :40]).all()
        ratio = np.ma.median(new[0, :, 40:]) / np.ma.median(old[0, :, 40:])
        assert ratio == pytest.approx(1 / 4, rel=0.1)

    def test_blocks_do_not_matter(self, job, recorder, small_blocks):
        run(job, recorder())
        with rasterio.open(job.output) as made:
            whole = made.read()
        assert len(small_blocks()) == 0
        run(replace(job, output=job.output.replace("o.tif", "b.tif")), recorder())
        with rasterio.open(job.output.replace("o.tif", "b.tif")) as made:
            assert np.allclose(made.read(), whole, rtol=1e-6)

    def test_polygons_do_as_a_raster_does_and_outside_them_nothing_changes(self, job, recorder):
        def box(left, right):
            ring = [[left, 0], [right, 0], [right, 600], [left, 600], [left, 0]]
            return ({"type": "Polygon", "coordinates": [ring]},)

        layers = (Layer("west", "class", box(0, 400)), Layer("east", "class", box(400, 700)))
        told = recorder()
        run(replace(job, groups=None, polygons=layers, reference="west"), told)
        with rasterio.open(job.output) as made, rasterio.open(job.rasters[0].path) as given:
            new, old = made.read(masked=True), given.read(masked=True)
        assert (new[:, :, 70:] == old[:, :, 70:]).all()
        assert np.ma.median(new[0, :, 40:70] / old[0, :, 40:70]) == pytest.approx(1 / 4, rel=0.1)
        assert any("600 cells are in no group" in text for text in told.warnings)

    def test_a_raster_without_classes(self, job, recorder):
        with pytest.raises(EngineError, match="these are no groups"):
            run(replace(job, groups=job.rasters[0].path), recorder())


def test_factors_of_sheets_are_found_again(tmp_path, recorder):
    """What the borders take off is what the example survey put on, to an eighth or so."""
    stack, sheets = tmp_path / "s.tif", tmp_path / "sheets.tif"
    given = SurveyJob(str(stack), elements=4, sheets=6, sheet_map=str(sheets))
    example_survey.run(given, recorder())
    job = LevelJob(rasters=(Raster(str(stack)),), groups=str(sheets), scale="log", output=str(tmp_path / "o.tif"))
    run(job, recorder())
    survey = make_survey(given.height, given.width, given.n_deposits, given.seed, 6)
    with rasterio.open(job.output) as made, rasterio.open(stack) as spoiled:
        levelled, values = (one.read(masked=True) for one in (made, spoiled))
    known, errors = [], []
    for number, element in enumerate(ELEMENTS[:4]):
        factors = survey.log_factors(element)
        off = [float(np.ma.median((values / levelled)[number, survey.sheets == sheet])) for sheet in range(6)]
        known.append(factors - factors.mean())
        errors.append(np.log(off) - np.log(off).mean() - known[-1])
    assert np.std(errors) < 0.12 < 0.25 < np.std(known) and np.abs(errors).max() < 0.35
