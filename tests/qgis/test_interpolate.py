"""Samples of a point layer become a stack: what is read of them, what is refused, what comes out."""

from __future__ import annotations

import datetime
import re

import numpy as np
import pytest

from tests.support import wkt_point


@pytest.fixture(scope="module")
def read(job_of):
    """The samples that the engine is given."""
    from geohgan.models.protocol.samples.table import SampleTable

    return lambda layer, **parameters: SampleTable.from_csv(job_of("interpolate", INPUT=layer, **parameters).samples)


def scattered(count=30):
    """Map coordinates (count, 2) in the area of the small survey."""
    return np.random.default_rng(0).uniform((488_500, 7_190_500), (511_500, 7_209_500), (count, 2)).round(1)


def nowhere(x, y):
    return ""


@pytest.fixture(scope="module")
def assays(memory_layer):
    """Makes a layer whose samples have the values that `row` makes of their number."""

    def make(fields, row, kind="Point", geometry=wkt_point, count=30, **options):
        rows = [(geometry(*location), row(number)) for number, location in enumerate(scattered(count).tolist())]
        return memory_layer(kind, "assays", fields, rows, **options)

    return make


def ninths(number):
    """Values of one field that vary."""
    return [number % 9]


class TestReading:
    def test_values_are_given_as_they_are_written(self, read, assays):
        row = lambda number: ["<0.5" if number % 3 else None, 0.1 + number, number % 7 - 1]  # noqa: E731
        layer = assays("Au:string Cu:double Ag:integer", row)
        found = read(layer, FIELDS=["Cu", "Ag"])
        assert found.columns["Cu"] == tuple(repr(0.1 + number) for number in range(30))
        assert found.columns["Ag"] == tuple(str(number % 7 - 1) for number in range(30))
        del layer

    def test_texts_and_nulls_too(self, read, assays):
        layer = assays("Au:string", lambda number: [(None, "<0.5", "0,7", " 1.25 ", "1.5")[number % 5]])
        assert read(layer).columns == {"Au": ("", "<0.5", "0,7", " 1.25 ", "1.5") * 6}
        del layer

    def test_fields_that_look_like_analyses_are_taken_where_none_are_chosen(self, read, job_of, assays):
        day = datetime.date(2020, 1, 1)
        row = lambda number: [number, "till", str(day), 0.3 * (number % 11), f"{number % 4}.5", 7.0, True]  # noqa: E731
        fields = "fid:integer medium:string taken:date Cu:double Zn:string constant:double kept:bool"
        layer = assays(fields, row)
        assert list(read(layer).columns) == ["Cu", "Zn"]
        assert job_of("interpolate", INPUT=layer).skipped == ("fid", "medium", "taken", "constant", "kept")
        assert job_of("interpolate", INPUT=layer, FIELDS=["Cu"]).skipped == ()
        del layer

    def test_the_chosen_fields_as_scripts_models_and_dialogs_write_them(self, read, make_samples):
        layer = make_samples()
        for chosen in (["Au", "Cu"], "Au;Cu"):
            assert list(read(layer, FIELDS=chosen).columns) == ["Au", "Cu"]
        assert list(read(layer, FIELDS=[]).columns) == ["Cu", "Au"]
        del layer

    def test_one_sample_a_feature_and_none_without_a_place(self, read, assays):
        def geometry(x, y):
            return f"MultiPointZ (({x - 10} {y} 5), ({x + 10} {y} 7))"

        layer = assays("Cu:double", ninths, kind="MultiPointZ", geometry=geometry)
        without_geometry = assays("Cu:double", ninths, geometry=nowhere, count=3)
        layer.dataProvider().addFeatures(list(without_geometry.getFeatures()))
        found = read(layer)
        assert len(found.x) == 30
        assert np.allclose(np.transpose([found.x, found.y]), scattered())
        del layer, without_geometry

    def test_coordinates_are_those_of_the_wanted_system(self, read, make_samples):
        import processing

        layer = make_samples()
        there = processing.run(
            "native:reprojectlayer", {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"}
        )["OUTPUT"]
        assert max(read(layer, CRS="EPSG:32634").x) < 300_000
        here, back = read(layer), read(there, CRS="EPSG:32633")
        assert np.allclose([back.x, back.y], [here.x, here.y], atol=1e-3)
        del layer, there

    def test_the_selected_ones_only(self, read, project, make_samples):
        from qgis.core import QgsProcessingFeatureSourceDefinition

        layer = make_samples()
        project.addMapLayer(layer)
        layer.select(list(range(1, 41)))
        assert len(read(QgsProcessingFeatureSourceDefinition(layer.id(), True)).x) == 40

    def test_a_mask_is_brought_into_the_system_of_the_result(self, job_of, make_samples, memory_layer):
        layer = make_samples()
        triangle = "Polygon ((14.9 64.9, 15.1 64.9, 15.1 65, 14.9 64.9))"
        mask = memory_layer("Polygon", "area", "", [(triangle, [])], system="EPSG:4326")
        job = job_of("interpolate", INPUT=layer, MASK=mask)
        ring = np.array(job.mask[0]["coordinates"][0])
        assert ((ring > (480_000, 7_190_000)) & (ring < (520_000, 7_220_000))).all()
        del layer, mask


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    @pytest.fixture
    def refused(self, refusal, tmp_path):
        def call(layer, **parameters):
            return refusal("interpolate", INPUT=layer, **{"OUTPUT": tmp_path / "stack.tif", **parameters})

        return call

    def test_of_a_layer_without_points(self, refused, assays):
        for kind, geometry in (("Point", nowhere), ("NoGeometry", nowhere)):
            layer = assays("Cu:double", ninths, kind=kind, geometry=geometry)
            sentence = refused(layer)
            assert '"Samples" (INPUT): assays has no points' in sentence and "Create points layer" in sentence
            del layer

    def test_of_a_layer_of_something_else(self, refused, memory_layer):
        area = memory_layer("Polygon", "geology", "Cu:double", [("Polygon ((0 0, 1 0, 1 1, 0 0))", [1.0])])
        assert "geology is no layer of points" in refused(area)
        assert "/nowhere.gpkg" in refused("/nowhere.gpkg")
        del area

    @pytest.mark.parametrize(
        ("fields", "row", "options", "words"),
        [
            ("Cu:double", ninths, {"count": 9}, "samples at 9 places, and 10 are the fewest"),
            ("rock:string", lambda number: ["till"], {}, "no field with numbers"),
            ("Cu:double", lambda number: [7.0], {}, "no field with numbers that vary"),
            (
                "Cu:double",
                ninths,
                {"geometry": lambda x, y: wkt_point(x, 2 * x)},
                "All samples lie on one line",
            ),
        ],
    )
    def test_of_samples_that_no_map_can_be_made_of(self, refused, fields, row, options, words, assays):
        layer = assays(fields, row, **options)
        sentence = refused(layer)
        assert '"Samples" (INPUT)' in sentence and words in sentence
        del layer

    def test_of_fields_that_were_chosen(self, refused, assays):
        layer = assays("rock:string Cu:double Pb:double", lambda number: ["till", number % 9, 7.0])
        assert 'rock (such as "till")' in refused(layer, FIELDS=["Cu", "rock"])
        assert "the same value of Pb" in refused(layer, FIELDS=["Pb"])
        assert "assays has no field Zn; it has: rock, Cu, Pb" in refused(layer, FIELDS=["Cu", "Zn"])
        del layer

    @pytest.mark.parametrize(
        ("longitude", "latitude", "zone"),
        [
            (15, 65, "EPSG:32633 (UTM zone 33 north)"),
            (28, -26, "EPSG:32735 (UTM zone 35 south)"),
            (-179, 52, "EPSG:32601 (UTM zone 1 north)"),
        ],
    )
    def test_of_degrees_with_the_zone_to_take(self, refused, longitude, latitude, zone, assays):
        def geometry(x, y):
            return wkt_point(longitude + x / 1e7, latitude + (y - 7.2e6) / 1e7)

        layer = assays("Cu:double", ninths, geometry=geometry, system="EPSG:4326")
        sentence = refused(layer)
        assert "(INPUT): EPSG:4326 is in degrees" in sentence
        assert sentence.endswith(f"(CRS) to one of this area, such as {zone}.")
        del layer

    def test_of_a_wanted_system_in_degrees_or_unknown(self, refused, make_samples):
        layer = make_samples()
        sentence = refused(layer, CRS="EPSG:4326")
        assert "(CRS): EPSG:4326 is in degrees" in sentence and "EPSG:32633" in sentence
        assert "EPSG:999999 is no coordinate reference system" in refused(layer, CRS="EPSG:999999")
        del layer

    def test_of_a_layer_without_a_system(self, refused, assays):
        layer = assays("Cu:double", ninths, system="")
        assert "assays has no coordinate reference system" in refused(layer)
        assert "Assign projection" in refused(layer, CRS="EPSG:32633")
        del layer

    def test_of_a_raster_beyond_the_disk(self, refused, make_samples):
        layer = make_samples()
        for output in ({}, {"OUTPUT": "TEMPORARY_OUTPUT"}):
            sentence = refused(layer, CELL_SIZE=0.001, **output)
            assert "(OUTPUT)" in sentence and "GB free: choose a larger cell size" in sentence
        del layer

    def test_of_cells_as_large_as_the_survey(self, refused, make_samples):
        layer = make_samples()
        assert 'choose a smaller "Cell size' in refused(layer, CELL_SIZE=50_000)
        del layer

    def test_of_a_sample_without_true_coordinates(self, refused, assays):
        geometry = lambda x, y: wkt_point(*((x, y) if [x, y] != scattered(30).tolist()[3] else (0, 0)))  # noqa: E731
        layer = assays("Cu:double", ninths, geometry=geometry)
        sentence = refused(layer, CELL_SIZE=100)
        assert '"Samples" (INPUT)' in sentence and "Samples far from all others (1 of 30)" in sentence
        del layer

    def test_of_fields_of_which_none_can_be_interpolated(self, refused, assays):
        layer = assays("Pd:string", lambda number: ["<5" if number % 4 else str(number)], count=60)
        assert 'Pd (76.7 % below detection). Raise "Most values below detection' in refused(layer)
        few = assays("Cu:double", lambda number: [number if number < 8 else None])
        assert "Cu (values at 8 places only)" in refused(few, FIELDS=["Cu"])
        del layer, few

    def test_of_more_samples_for_a_cell_than_are_searched(self, refused, make_samples):
        layer = make_samples()
        assert "(MIN_NEIGHBOURS) is 5: it must be 1 to 4" in refused(layer, NEIGHBOURS=4, MIN_NEIGHBOURS=5)
        assert "(MOST_BELOW) cannot be 101" in refused(layer, MOST_BELOW=101)
        del layer

    def test_of_a_mask_elsewhere(self, refused, make_samples, memory_layer):
        from qgis.core import QgsGeometry

        layer = make_samples()
        wide, wider = (QgsGeometry.fromRect(layer.extent().buffered(margin)) for margin in (1e3, 9e3))
        for shape in ("Polygon ((0 0, 1 0, 1 1, 0 0))", wider.difference(wide).asWkt()):
            mask = memory_layer("Polygon", "far", "", [(shape, [])])
            assert "none of the 1 features of far lies in samples" in refused(layer, MASK=mask)
        del layer, mask

    def test_of_logarithms_of_what_is_not_positive(self, refused, assays):
        layer = assays("Cu:double drop:double", lambda number: [1 + number % 7, number - 20.5])
        sentence = refused(layer, SCALE="log")
        assert '"Samples" (INPUT)' in sentence and "Logarithms need positive values, and drop has others" in sentence
        del layer


@pytest.fixture(scope="module")
def table(make_samples, tmp_path_factory):
    """The samples as a file."""
    import processing

    path, layer = tmp_path_factory.mktemp("table") / "table.gpkg", make_samples()
    processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": str(path)})
    del layer
    return path


class TestRuns:
    def test_gives_stack_report_and_numbers(self, run, table, tmp_path, feedback):
        from osgeo import gdal

        made = run(
            "interpolate",
            feedback,
            INPUT=table,
            CELL_SIZE=500,
            UNITS="ppm",
            OUTPUT=tmp_path / "s.tif",
            REPORT=tmp_path / "r.html",
        )
        assert set(made) == {"OUTPUT", "REPORT", "ELEMENTS", "SAMPLES", "LEFT_OUT", "CORRELATION"}
        assert (made["ELEMENTS"], made["SAMPLES"], made["LEFT_OUT"]) == (2, 150, "")
        assert made["CORRELATION"] > 0.8
        assert {"s.tif", "s.qml", "r.html", "r_numbers.json"} <= {path.name for path in tmp_path.iterdir()}
        stack = gdal.Open(str(tmp_path / "s.tif"))
        bands = [stack.GetRasterBand(number) for number in (1, 2)]
        assert [band.GetDescription() for band in bands] == ["Cu", "Au"]
        assert [band.GetUnitType() for band in bands] == ["ppm", "ppm"]
        assert stack.GetSpatialRef().GetAuthorityCode(None) == "32633"
        assert stack.GetGeoTransform()[1] == 500
        assert feedback.steps == sorted(feedback.steps)

    def test_the_map_is_that_of_the_samples_in_another_system_too(self, run, table, tmp_path):
        """Linear interpolation gives back copper, which grows evenly."""
        from osgeo import gdal, osr

        run(
            "interpolate",
            INPUT=table,
            FIELDS=["Cu"],
            METHOD="linear",
            SCALE="linear",
            CRS="EPSG:32634",
            OUTPUT=tmp_path / "s.tif",
        )
        stack = gdal.Open(str(tmp_path / "s.tif"))
        values, (west, cell, _, north, _, _) = stack.ReadAsArray(), stack.GetGeoTransform()
        assert stack.GetSpatialRef().GetAuthorityCode(None) == "32634"
        systems = [osr.SpatialReference() for _ in range(2)]
        for system, code in zip(systems, (32634, 32633)):
            system.ImportFromEPSG(code)
        back = osr.CoordinateTransformation(*systems)
        rows, columns = np.nonzero(values != stack.GetRasterBand(1).GetNoDataValue())
        assert rows.size > 100
        centres = np.transpose([west + (columns + 0.5) * cell, north - (rows + 0.5) * cell])
        east, north, _ = (np.array(back.TransformPoints(centres.tolist())) / 1000 - (490, 7190, 0)).T
        # Triangles are flat, and copper is a little bent.
        assert np.allclose(values[rows, columns], 20 + east + north / 2 + east * north / 10, atol=0.6)

    def test_a_mask_leaves_the_rest_without_a_value(self, run, table, memory_layer, tmp_path, read_raster):
        west = "Polygon ((480000 7180000, 500000 7180000, 500000 7220000, 480000 7220000, 480000 7180000))"
        mask = memory_layer("Polygon", "west", "", [(west, [])])
        for name, given in (("whole", {}), ("masked", {"MASK": mask})):
            run("interpolate", INPUT=table, CELL_SIZE=500, OUTPUT=tmp_path / f"{name}.tif", **given)
        whole, masked = (read_raster(tmp_path / f"{name}.tif")[0] != -9999 for name in ("whole", "masked"))
        assert masked.any()
        assert masked.sum() < 0.7 * whole.sum()
        del mask

    def test_elements_that_are_mostly_below_detection_are_left_out_and_named(self, run, assays, tmp_path):
        layer = assays("Cu:double Pd:string", lambda number: [number % 9, "<5" if number % 4 else "7"], count=60)
        made = run("interpolate", INPUT=layer, OUTPUT=tmp_path / "s.tif")
        assert (made["ELEMENTS"], made["LEFT_OUT"]) == (1, "Pd")
        kept = run("interpolate", INPUT=layer, MOST_BELOW=100, OUTPUT=tmp_path / "s.tif")
        assert (kept["ELEMENTS"], kept["LEFT_OUT"]) == (2, "")
        del layer

    def test_cancel_leaves_no_file(self, refusal, table, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        sentence = refusal("interpolate", feedback=feedback, INPUT=table, OUTPUT=tmp_path / "s.tif")
        assert "Cancelled" in sentence
        assert list(tmp_path.iterdir()) == []

    def test_from_a_shell(self, qgis_process, table, tmp_path):
        told = qgis_process("help", "geohgan:interpolate").stdout
        assert "MIN_NEIGHBOURS:" in told and "CORRELATION:" in told
        values = {"INPUT": table, "FIELDS": "Cu;Au", "METHOD": "kriging", "CRS": "EPSG:32633", "CELL_SIZE": 1000}
        words = [f"{name}={value}" for name, value in {**values, "OUTPUT": tmp_path / "s.tif"}.items()]
        done = qgis_process("run", "geohgan:interpolate", "--", *words)
        assert done.returncode == 0, done.stdout + done.stderr
        assert re.search(r"^ELEMENTS:\t2$", done.stdout, re.MULTILINE)
        assert (tmp_path / "s.qml").is_file()


def test_a_system_without_wkt_is_told_to_the_engine_by_its_code(qgis):
    """As seen in a busy desktop of QGIS 3.22, where the samples then had no system."""
    from geohgan.processing_provider.systems import system_text
    from qgis.core import QgsCoordinateReferenceSystem

    class Silent(QgsCoordinateReferenceSystem):
        def toWkt(self, *_):
            return ""

    assert system_text(QgsCoordinateReferenceSystem("EPSG:32633")).startswith("PROJCRS[")
    assert system_text(Silent("EPSG:32633")) == "EPSG:32633"
    assert system_text(QgsCoordinateReferenceSystem()) == ""
