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

    def test_qgis_takes_the_grid_of_a_file_that_has_polynomials_too(self, placed):
        from geohgan.processing_provider.georeference import check_georeference
        from osgeo import gdal
        from qgis.core import QgsPointXY, QgsRasterLayer

        path = str(placed("rpc.tif", NORTH_UP))
        terms = {f"{side}_{part}_COEFF": "1" + " 0" * 19 for side in ("LINE", "SAMP") for part in ("NUM", "DEN")}
        sizes = {f"{of}_{part}": "1" for of in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT") for part in ("OFF", "SCALE")}
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadata({**terms, **sizes}, "RPC")
        del dataset
        dataset, layer = gdal.Open(path), QgsRasterLayer(path, "rpc")
        assert dataset.GetMetadata("RPC") and layer.extent().xMinimum() == X and layer.extent().yMaximum() == Y
        values = dataset.GetRasterBand(1).ReadAsArray()
        for column, row in ((0, 0), (7, 3), (23, 19)):
            shown, there = layer.dataProvider().sample(QgsPointXY(*place(NORTH_UP, column + 0.5, row + 0.5)), 1)
            assert there and shown == pytest.approx(values[row, column])
        check_georeference(path)

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
        assert any("475 pixels, 5 left out near" in text for text in feedback.texts), feedback.texts
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
            sentence = refusal(name, **values)
            assert "write the right one into the file with the tool 'Assign projection'" in sentence
            assert "unknown" not in sentence
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


# Degrees: from 178.5 to 182.5 east in one raster.
ACROSS = (178.5, 4 / 24, 0, -16, 0, -4 / 24)
CELLS = ((3.5, 4.5), (12.5, 10.5), (20.5, 15.5))


def wrapped(x, y):
    return (x - 360 if x > 180 else x), y


class TestAntimeridian:
    @pytest.fixture
    def deposits(self, point_layer):
        return point_layer(*(wrapped(*place(ACROSS, *cell)) for cell in CELLS), system="EPSG:4326")

    def test_points_beyond_it_are_found(self, placed, job_of, read, deposits):
        survey = str(placed("across.tif", ACROSS, "EPSG:4326"))
        for name, parameter, field, inputs in (
            ("train", "EXCLUDE", "exclude", "INPUT"),
            ("baseline", "EXCLUDE", "exclude", "INPUT"),
            ("evaluate", "LABELS", "labels", "INPUT"),
            ("compare", "LABELS", "labels", "SCORES"),
            ("classify", "POSITIVES", "positives", "INPUT"),
        ):
            job, notes = read(name, **{inputs: [survey], parameter: deposits})
            found = [one["coordinates"] for one in getattr(job, field)]
            assert np.allclose(found, [place(ACROSS, *cell) for cell in CELLS]) and notes == [], name

    def test_evaluate_counts_all_of_them(self, run, placed, deposits, feedback):
        run("evaluate", feedback, INPUT=[str(placed("across.tif", ACROSS, "EPSG:4326"))], LABELS=deposits, RESAMPLES=0)
        assert not any("are left out" in warning for warning in feedback.warnings)

    @pytest.mark.parametrize("west", [-181.5, -180.0, 178.5, 190.0])
    @pytest.mark.parametrize("turn", [-360.0, 0.0, 360.0])
    def test_every_way_of_counting_longitudes_meets_every_other(self, placed, job_of, point_layer, west, turn):
        grid = (west, 0.1, 0, 10, 0, -0.1)
        x, y = place(grid, 3.5, 4.5)
        job = job_of(
            "baseline",
            INPUT=[str(placed("survey.tif", grid, "EPSG:4326"))],
            EXCLUDE=point_layer((x + turn, y), system="EPSG:4326"),
            EXCLUDE_DISTANCE=0.2,
        )
        assert np.allclose(job.exclude[0]["coordinates"], (x, y))

    def test_points_in_metres_are_brought_beyond_it(self, placed, job_of, point_layer):
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject

        pacific, degrees = (QgsCoordinateReferenceSystem(code) for code in ("EPSG:3832", "EPSG:4326"))
        x, y = place(ACROSS, 20.5, 15.5)
        there = QgsCoordinateTransform(degrees, pacific, QgsProject.instance()).transform(QgsPointXY(x, y))
        deposits = point_layer((there.x(), there.y()), system="EPSG:3832")
        survey = str(placed("across.tif", ACROSS, "EPSG:4326"))
        assert np.allclose(job_of("evaluate", INPUT=[survey], LABELS=deposits).labels[0]["coordinates"], (x, y))

    def test_polygons_on_both_sides_count_on_both(self, placed, job_of, memory_layer):
        west, east = (
            "((179 -17, 180 -17, 180 -18, 179 -18, 179 -17))",
            "((-180 -17, -179 -17, -179 -18, -180 -18, -180 -17))",
        )
        rows = [(f"MultiPolygon({west}, {east})", ["a"]), (f"Polygon {east}", ["b"])]
        polygons = memory_layer("MultiPolygon", "units", "rock:string", rows, system="EPSG:4326")
        survey = str(placed("across.tif", ACROSS, "EPSG:4326"))
        job = job_of("baseline", INPUT=[survey], MASK=polygons)
        spans = {(min(ring)[0], max(ring)[0]) for shape in job.mask for ring in flat(shape)}
        assert {(179, 180), (180, 181)} <= spans
        layers = job_of("stack", RASTERS=[survey], POLYGONS=[polygons], CLASS_FIELD="rock").layers
        assert [layer.name for layer in layers] == ["units: a", "units: b"]

    def test_rasters_of_both_ways_of_counting_are_stacked(self, placed, job_of, run, read_raster, tmp_path):
        one = placed("one.tif", ACROSS, "EPSG:4326")
        other = placed("other.tif", (-180, 4 / 24, 0, -16, 0, -4 / 24), "EPSG:4326", seed=1)
        assert len(job_of("baseline", INPUT=[str(one), str(other)]).rasters) == 2
        run("stack", RASTERS=[str(one), str(other)], RESAMPLING="nearest", OUTPUT=tmp_path / "stack.tif")
        values, _ = read_raster(tmp_path / "stack.tif")
        assert np.allclose(values[4:, :, 9:], read_raster(other)[0][:, :, :15])

    def test_the_zone_that_is_suggested_is_there(self, refusal, make_samples, memory_layer, tmp_path):
        rows = [
            (f"Point ({x} {-17 + y})", [1 + x * x + y]) for x in (179.5, 179.9, -179.9, -179.5) for y in (0, 0.3, 0.7)
        ]
        samples = memory_layer("Point", "samples", "Cu:double", rows, system="EPSG:4326")
        sentence = refusal("interpolate", INPUT=samples, OUTPUT=tmp_path / "o.tif")
        assert "EPSG:32701 (UTM zone 1 south)" in sentence

    def test_samples_on_both_sides_are_one_survey(self, read, memory_layer):
        places = [(178.9 + 0.1 * step, -17 + step % 5 / 9) for step in range(21)]
        rows = [(f"Point ({wrapped(x, y)[0]} {y})", [1.0 + step * step]) for step, (x, y) in enumerate(places)]
        samples = memory_layer("Point", "samples", "Cu:double", rows, system="EPSG:4326")
        job, notes = read("explore", POINTS=samples)
        assert notes == []
        table = [[float(value) for value in line.split(",")[:2]] for line in job.samples.splitlines()[1:]]
        assert np.allclose(table, places)
        for system in ("EPSG:32701", "EPSG:32760", "EPSG:3832"):
            assert read("interpolate", INPUT=samples, CRS=system)[1] == [], system


def flat(shape):
    if shape["type"] == "GeometryCollection":
        return [ring for one in shape["geometries"] for ring in flat(one)]
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    return [ring for rings in polygons for ring in rings]


# How coordinates get to be those of another place than meant.
WRONG = {
    "metres as degrees": (lambda x, y: (x, y), "EPSG:4326"),
    "degrees as metres": (lambda x, y: (15 + (x - 500_000) / 47_000, 65 + (y - 7_200_000) / 111_000), "EPSG:32633"),
    "degrees without a system": (lambda x, y: (15 + (x - 500_000) / 47_000, 65 + (y - 7_200_000) / 111_000), ""),
    "swapped axes": (lambda x, y: (y, x), "EPSG:32633"),
    "another zone": (lambda x, y: (x, y), "EPSG:32634"),
    "another half": (lambda x, y: (x, y), "EPSG:32733"),
    "feet": (lambda x, y: (x / 0.3048, y / 0.3048), "EPSG:32633"),
}


class TestWrongSystems:
    @pytest.mark.parametrize("how", WRONG)
    def test_every_algorithm_that_takes_features_says_what_to_see_to(
        self, refusal, survey, scores, memory_layer, tmp_path, no_engine, how
    ):
        change, system = WRONG[how]
        corners = [change(x, y) for x, y in ((495_000, 7_195_000), (497_000, 7_195_000), (497_000, 7_197_000))]
        ring = ", ".join(f"{x} {y}" for x, y in (*corners, corners[0]))
        rows = [(f"Point ({x} {y})", []) for x, y in corners]
        points = memory_layer("Point", "deposits", "", rows, system=system)
        polygons = memory_layer("Polygon", "rocks", "rock:string", [(f"Polygon (({ring}))", ["a"])], system=system)
        lines = memory_layer("LineString", "faults", "", [(f"LineString ({ring})", [])], system=system)
        inside = memory_layer("Point", "known", "", [("Point (496000 7196000)", [])])
        raster, output = [str(survey.stack)], tmp_path / "output"
        for name, values in (
            ("train", {"INPUT": raster, "EXCLUDE": points, "OUTPUT": output}),
            ("train", {"INPUT": raster, "EXCLUDE": points, "EXCLUDE_DISTANCE": 2000, "OUTPUT": output}),
            ("train", {"INPUT": raster, "MASK": polygons, "OUTPUT": output}),
            ("baseline", {"INPUT": raster, "EXCLUDE": points, "OUTPUT": output}),
            ("baseline", {"INPUT": raster, "MASK": polygons, "OUTPUT": output}),
            ("evaluate", {"INPUT": [str(scores)], "LABELS": points}),
            ("evaluate", {"INPUT": [str(scores)], "LABELS": polygons, "BUFFER": 1000}),
            ("compare", {"SCORES": [str(scores)], "LABELS": points}),
            ("classify", {"INPUT": raster, "POSITIVES": points, "OUTPUT": output}),
            ("classify", {"INPUT": raster, "POSITIVES": inside, "ANOMALIES": points, "OUTPUT": output}),
            ("stack", {"RASTERS": raster, "POLYGONS": [polygons], "OUTPUT": output}),
            ("stack", {"RASTERS": raster, "POLYGONS": [polygons], "CLASS_FIELD": "rock", "OUTPUT": output}),
            ("stack", {"RASTERS": raster, "DISTANCES": [lines], "OUTPUT": output}),
            ("stack", {"RASTERS": raster, "DENSITIES": [lines], "OUTPUT": output}),
        ):
            sentence = refusal(name, **values)
            assert "coordinate reference system" in sentence and "right" in sentence, (name, values, sentence)
        del points, polygons, lines, inside

    @pytest.mark.parametrize("how", WRONG)
    def test_an_area_of_samples_that_lies_elsewhere(
        self, refusal, make_samples, memory_layer, tmp_path, no_engine, how
    ):
        change, system = WRONG[how]
        corners = [change(x, y) for x, y in ((495_000, 7_195_000), (497_000, 7_195_000), (497_000, 7_197_000))]
        ring = ", ".join(f"{x} {y}" for x, y in (*corners, corners[0]))
        mask = memory_layer("Polygon", "area", "", [(f"Polygon (({ring}))", [])], system=system)
        sentence = refusal("interpolate", INPUT=make_samples(), MASK=mask, OUTPUT=tmp_path / "o.tif")
        assert "coordinate reference system" in sentence and "right" in sentence
        del mask

    def test_rasters_in_a_wrong_system_are_refused_beside_others(self, refusal, placed, survey, tmp_path, no_engine):
        for name, transform, system in (
            ("metres", NORTH_UP, "EPSG:4326"),
            ("degrees", (15, 0.01, 0, 65, 0, -0.01), "EPSG:32633"),
            ("zone", NORTH_UP, "EPSG:32634"),
        ):
            other = placed(f"{name}.tif", transform, system)
            sentence = refusal("baseline", INPUT=[str(survey.stack), str(other)], OUTPUT=tmp_path / "o.tif")
            assert "right" in sentence and name in sentence

    def test_anomalies_beside_the_source_are_told(self, read, survey, point_layer):
        points = point_layer((495_000, 7_195_000), (400_000, 7_195_000))
        known = point_layer((496_000, 7_196_000))
        _, notes = read("classify", INPUT=[str(survey.stack)], POSITIVES=known, ANOMALIES=points)
        assert len(notes) == 1 and "1 of 2 features of points lie elsewhere than in survey" in notes[0]
        del points, known
