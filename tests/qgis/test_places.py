"""Where things lie: what QGIS shows and what the engine reads are one place, or refused in a sentence."""

from __future__ import annotations

import math

import numpy as np
import pytest

# Of the small rasters: UTM 33N, cells of 500 m.
X, Y, CELL = 488_000.0, 7_210_000.0, 500.0


@pytest.fixture
def placed(qgis, tmp_path):
    """Writes a raster of 24 x 20 cells with four bands, its place told as the keywords say."""
    from osgeo import gdal, osr

    gdal.UseExceptions()

    def write(name, transform=None, system="EPSG:32633", points=(), seed=0):
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), 24, 20, 4, gdal.GDT_Float32)
        reference = osr.SpatialReference()
        if system:
            reference.SetFromUserInput(system)
        if points:
            dataset.SetGCPs([gdal.GCP(x, y, 0, column, row) for x, y, column, row in points], reference)
        elif system:
            dataset.SetSpatialRef(reference)
        if transform:
            dataset.SetGeoTransform(transform)
        values = np.random.default_rng(seed).lognormal(size=(4, 20, 24))
        for number, band in enumerate(values, start=1):
            dataset.GetRasterBand(number).WriteArray(band)
            dataset.GetRasterBand(number).SetDescription(("Cu", "As", "Ni", "Au")[number - 1])
        del dataset
        return path

    return write


NORTH_UP = (X, CELL, 0, Y, 0, -CELL)


def turned(degrees, mirrored=False):
    """A grid that is turned about its corner."""
    cosine, sine = CELL * math.cos(math.radians(degrees)), CELL * math.sin(math.radians(degrees))
    sign = -1 if mirrored else 1
    return (X, cosine, sign * sine, Y, sine, -sign * cosine)


def place(transform, column, row):
    """Map coordinates of a position in cells."""
    x, a, b, y, d, e = transform
    return x + a * column + b * row, y + d * column + e * row


class TestGrids:
    def test_control_points_alone_are_refused_before_the_engine_starts(
        self, refusal, placed, survey, model, tmp_path, no_engine
    ):
        points = [(*place(NORTH_UP, *cell), *cell) for cell in ((0, 0), (24, 0), (0, 20), (24, 20))]
        gcp, output = str(placed("gcp.tif", points=points)), tmp_path / "output"
        for name, values in (
            ("train", {"INPUT": [gcp], "OUTPUT": output}),
            ("score", {"INPUT": [gcp], "MODEL": model, "OUTPUT": output}),
            ("baseline", {"INPUT": [gcp], "OUTPUT": output}),
            ("baseline", {"INPUT": [str(survey.stack), gcp], "OUTPUT": output}),
            ("explore", {"INPUT": [gcp]}),
            ("stack", {"RASTERS": [gcp], "OUTPUT": output}),
            ("stack", {"RASTERS": [str(survey.stack)], "REFERENCE": gcp, "OUTPUT": output}),
            ("filter", {"SCORES": gcp, "SOURCE": [gcp], "OUTPUT": output}),
            ("evaluate", {"INPUT": [gcp], "LABELS": survey.deposits}),
            ("compare", {"SCORES": [gcp], "LABELS": survey.deposits}),
            ("classify", {"INPUT": [gcp], "POSITIVES": survey.deposits, "OUTPUT": output}),
        ):
            sentence = refusal(name, **values)
            assert "gcp.tif tells where it lies by ground control points alone" in sentence, name
            assert "Warp (reproject)" in sentence, name

    def test_sheared_cells_are_refused_before_the_engine_starts(self, refusal, placed, tmp_path, no_engine):
        sheared = placed("sheared.tif", (X, CELL, 100, Y, 0, -CELL))
        assert "are no rectangles, but sheared" in refusal("baseline", INPUT=[str(sheared)], OUTPUT=tmp_path / "o.tif")

    @pytest.mark.parametrize(
        ("transform", "system"),
        [
            (None, ""),
            ((0, 1, 0, 0, 0, -1), ""),
            ((X, CELL, 0, Y - 20 * CELL, 0, CELL), "EPSG:32633"),
            (turned(30), "EPSG:32633"),
            (turned(200, mirrored=True), "EPSG:32633"),
        ],
        ids=("no place", "rows downwards", "south up", "turned", "turned and mirrored"),
    )
    def test_the_result_lies_over_the_survey_and_points_upon_it_count(
        self, run, placed, point_layer, feedback, tmp_path, transform, system
    ):
        from qgis.core import QgsRasterLayer

        survey = placed("survey.tif", transform, system)
        grid = transform or (0, 1, 0, 0, 0, -1)
        deposit = point_layer(place(grid, 5.5, 7.5), system=system)
        side = math.hypot(grid[1], grid[4])
        run(
            "baseline",
            feedback,
            INPUT=[str(survey)],
            EXCLUDE=deposit,
            EXCLUDE_DISTANCE=1.1 * side,
            OUTPUT=tmp_path / "score.tif",
        )
        shown, result = QgsRasterLayer(str(survey)), QgsRasterLayer(str(tmp_path / "score.tif"))
        assert result.extent().toString(3) == shown.extent().toString(3)
        assert result.crs() == shown.crs()
        # The cell and its four neighbours.
        assert any("475 pixels, 5 left out near EXCLUDE" in text for text in feedback.texts), feedback.texts
        assert feedback.warnings == []
        del shown, result


LAMBERT = "+proj=lcc +lat_1=60 +lat_2=68 +lat_0=65 +lon_0=15 +x_0=500000 +y_0=7200000 +ellps=GRS80 +units=m +no_defs"
LOCAL = 'LOCAL_CS["Mine grid",UNIT["metre",1]]'
FEET = "+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +datum=WGS84 +units=us-ft +no_defs"


@pytest.fixture
def raster_layer(qgis):
    """Opens a raster; a system that is named is set on the layer."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

    def make(path, system=None):
        layer, other = QgsRasterLayer(str(path), path.stem), QgsCoordinateReferenceSystem()
        if system:
            assert other.createFromString(system)
        if system is not None:
            layer.setCrs(other)
        return layer

    return make


class TestSystems:
    @pytest.mark.parametrize(
        ("of_file", "of_layer"),
        [
            (LAMBERT, "EPSG:32633"),
            ("EPSG:32633", f"PROJ:{LAMBERT}"),
            (FEET, "EPSG:32633"),
            ("EPSG:32633", "EPSG:32634"),
            ("EPSG:32633", "EPSG:4326"),
            (LOCAL, "EPSG:32633"),
            ("EPSG:32633", f"WKT:{LOCAL}"),
            ("", "EPSG:32633"),
            ("EPSG:32633", ""),
        ],
    )
    def test_a_layer_that_lies_elsewhere_than_its_file_is_refused(
        self, refusal, placed, raster_layer, survey, model, tmp_path, no_engine, of_file, of_layer
    ):
        layer = raster_layer(placed("moved.tif", NORTH_UP, of_file), of_layer)
        for name, values in (
            ("baseline", {"INPUT": [layer], "OUTPUT": tmp_path / "o.tif"}),
            ("score", {"INPUT": [layer], "MODEL": model, "OUTPUT": tmp_path / "o.tif"}),
            ("evaluate", {"INPUT": [layer], "LABELS": survey.deposits}),
            ("filter", {"SCORES": layer, "SOURCE": [layer], "OUTPUT": tmp_path / "o.tif"}),
        ):
            assert "write the right one into the file with the tool 'Assign projection'" in refusal(name, **values)
        del layer

    @pytest.mark.parametrize(
        ("of_file", "of_layer"),
        [
            ("+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs", "EPSG:32633"),
            ("EPSG:32633", "PROJ:+proj=tmerc +lon_0=15 +k=0.9996 +x_0=500000 +ellps=WGS84 +units=m +no_defs"),
            ("EPSG:32633+5773", "EPSG:32633"),
            ("EPSG:28992", "EPSG:7415"),
            (LOCAL, f"WKT:{LOCAL}"),
            ("", ""),
        ],
    )
    def test_the_same_system_in_other_words_goes_on_working(self, job_of, placed, raster_layer, of_file, of_layer):
        corner = (155_000, 500, 0, 463_000, 0, -500) if of_file == "EPSG:28992" else NORTH_UP
        layer, other = raster_layer(placed("same.tif", corner, of_file), of_layer), placed("other.tif", corner, of_file)
        assert len(job_of("baseline", INPUT=[layer, str(other)]).rasters) == 2
        assert len(job_of("explore", INPUT=[layer]).rasters) == 1
        del layer

    def test_scores_in_one_system_are_evaluated_whatever_it_is_called(self, run, placed, point_layer):
        words = ("EPSG:32633", "EPSG:32633+5773", "+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs")
        rasters = [str(placed(f"score{number}.tif", NORTH_UP, one)) for number, one in enumerate(words)]
        deposits = point_layer(place(NORTH_UP, 5.5, 7.5), place(NORTH_UP, 15.5, 3.5))
        assert run("evaluate", INPUT=rasters, LABELS=deposits, RESAMPLES=0)["AUC"] > 0
        del deposits

    def test_what_nobody_can_bring_together_is_refused(self, refusal, placed, point_layer, tmp_path, no_engine):
        mine, output = placed("mine.tif", NORTH_UP, LOCAL), tmp_path / "o.tif"
        deposits, utm = point_layer(place(NORTH_UP, 5.5, 7.5)), placed("utm.tif", NORTH_UP)
        for name, values in (
            ("baseline", {"INPUT": [str(mine)], "EXCLUDE": deposits, "OUTPUT": output}),
            ("evaluate", {"INPUT": [str(mine)], "LABELS": deposits}),
            ("classify", {"INPUT": [str(mine)], "POSITIVES": deposits, "OUTPUT": output}),
        ):
            sentence = refusal(name, **values)
            assert "points (EPSG:32633) cannot be brought into Mine grid: see that both have the right" in sentence
        sentence = refusal("baseline", INPUT=[str(utm), str(mine)], OUTPUT=output)
        assert "mine (Mine grid) cannot be brought into the system of utm (EPSG:32633)" in sentence
        del deposits

    @pytest.mark.parametrize("system", [f"wkt:{LOCAL}", ""], ids=("mine", "none"))
    def test_points_in_the_grid_of_a_mine(self, job_of, placed, point_layer, system):
        deposits = point_layer(place(NORTH_UP, 5.5, 7.5), system=system)
        job = job_of("baseline", INPUT=[str(placed("mine.tif", NORTH_UP, LOCAL))], EXCLUDE=deposits)
        assert job.exclude[0]["coordinates"] == pytest.approx(place(NORTH_UP, 5.5, 7.5))
        del deposits
