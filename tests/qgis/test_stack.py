"""Layers that do not align become one stack: what is made of features, what is refused, what comes out."""

from __future__ import annotations

import numpy as np
import pytest

WEST = "Polygon ((488000 7190000, 500000 7190000, 500000 7210000, 488000 7210000, 488000 7190000))"
EAST = "Polygon ((500000 7190000, 512000 7190000, 512000 7210000, 500000 7210000, 500000 7190000))"
ELSEWHERE = "Polygon ((800000 7190000, 812000 7190000, 812000 7210000, 800000 7190000))"
FAULT = "LineString (494000 7180000, 494000 7220000)"


@pytest.fixture
def geology(memory_layer):
    """Granite in the west, gabbro in the east, and schist that lies off the survey."""
    rows = [(WEST, ["granite", 1.0]), (EAST, ["gabbro", 2.0]), (ELSEWHERE, ["schist", 3.0]), (EAST, [None, None])]
    return memory_layer("Polygon", "geology", "rock:string code:double", rows)


@pytest.fixture
def faults(memory_layer):
    return memory_layer("LineString", "faults", "", [(FAULT, [])])


@pytest.fixture
def drillings(memory_layer):
    return memory_layer("Point", "drillings", "", [("Point (500000 7200000)", []), ("Point (500100 7200000)", [])])


@pytest.fixture
def coarse(write_raster, tmp_path):
    """A grid in the next UTM zone, with cells of two kilometres, that covers the survey."""
    values = np.arange(40.0 * 40).reshape(40, 40)
    return write_raster(tmp_path / "magnetics.tif", values, epsg=32634, corner=(180_000, 7_260_000), cell=2000.0)


class TestBands:
    def test_one_for_each_class_of_the_area_called_after_layer_and_class(self, job_of, survey, geology):
        job = job_of("stack", RASTERS=[str(survey.stack)], POLYGONS=[geology], CLASS_FIELD="rock")
        assert [(band.name, band.kind, band.source) for band in job.layers] == [
            ("geology: gabbro", "class", "geology"),
            ("geology: granite", "class", "geology"),
        ]
        assert [len(band.geometries) for band in job.layers] == [1, 1]

    def test_numbers_are_classes_too(self, job_of, survey, geology):
        job = job_of("stack", RASTERS=[str(survey.stack)], POLYGONS=[geology], CLASS_FIELD="code")
        assert [band.name for band in job.layers] == ["geology: 1", "geology: 2"]

    def test_one_for_a_layer_without_classes(self, job_of, survey, geology):
        (band,) = job_of("stack", RASTERS=[str(survey.stack)], POLYGONS=[geology]).layers
        assert (band.name, band.kind, len(band.geometries)) == ("geology", "class", 4)

    def test_distances_and_densities_are_called_after_their_layers(self, job_of, survey, geology, faults, drillings):
        job = job_of("stack", REFERENCE=str(survey.stack), DISTANCES=[faults, geology], DENSITIES=[faults, drillings])
        assert [(band.name, band.kind) for band in job.layers] == [
            ("distance to faults", "distance"),
            ("distance to geology", "distance"),
            ("density of faults", "density"),
            ("density of drillings", "density"),
        ]
        assert (job.reference, job.rasters) == (str(survey.stack), ())

    def test_each_has_a_name_of_its_own(self, job_of, survey, geology, memory_layer, write_raster, tmp_path):
        grid = write_raster(tmp_path / "g.tif", np.ones((40, 48)), ["distance to faults"])
        faults = [memory_layer("LineString", "faults", "", [(FAULT, [])]) for _ in range(2)]
        job = job_of("stack", RASTERS=[str(grid)], DISTANCES=faults)
        assert [band.name for band in job.layers] == ["distance to faults (2)", "distance to faults (3)"]
        del faults

    def test_a_mask_inside_a_file_is_none(self, job_of, tmp_path):
        from osgeo import gdal, osr

        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "two.tif"), 8, 6, 2, gdal.GDT_Float32)
        dataset.SetGeoTransform((488000, 500, 0, 7210000, 0, -500))
        system = osr.SpatialReference()
        system.ImportFromEPSG(32633)
        dataset.SetProjection(system.ExportToWkt())
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        del dataset
        (raster,) = job_of("stack", RASTERS=[str(tmp_path / "two.tif")]).rasters
        assert raster.names == ("two 1", "two 2")

    def test_features_are_brought_into_the_system_of_the_grid(self, job_of, survey, coarse, memory_layer):
        degrees = memory_layer("Point", "mines", "", [("Point (15 64.92)", [])], system="EPSG:4326")
        for grid, east in ((survey.stack, 500_000), (coarse, 215_000)):
            job = job_of("stack", REFERENCE=str(grid), DISTANCES=[degrees])
            (x, y) = job.layers[0].geometries[0]["coordinates"]
            assert x == pytest.approx(east, abs=3000)
            assert y == pytest.approx(7_200_000, abs=20_000)
        del degrees

    def test_a_density_counts_what_lies_ten_cells_off_the_grid(self, job_of, refusal, survey, memory_layer, tmp_path):
        from qgis.core import QgsRasterLayer

        raster = QgsRasterLayer(str(survey.stack), "")
        east, north, side = raster.extent().xMaximum(), raster.extent().center().y(), raster.rasterUnitsPerPixelX()
        for cells, lies_near in ((9, True), (12, False)):
            mines = memory_layer("Point", "mines", "", [(f"Point ({east + cells * side} {north})", [])])
            given = {"RASTERS": [str(survey.stack)], "DENSITIES": [mines]}
            if lies_near:
                assert [band.kind for band in job_of("stack", **given).layers] == ["density"]
            else:
                assert "none of the 1 features of mines" in refusal("stack", OUTPUT=tmp_path / "s.tif", **given)
            del mines, given
        del raster


def test_the_dialog_offers_the_fields_that_all_polygon_layers_have(qgis, geology, memory_layer, project):
    import gc

    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt.QtWidgets import QComboBox

    soils = memory_layer("Polygon", "soils", "type:string rock:string", [(WEST, ["till", "sand"])])
    project.addMapLayers([geology, soils], False)
    dialog = AlgorithmDialog(qgis.processingRegistry().createAlgorithmById("geohgan:stack"))
    dialog.setParameters({"POLYGONS": [geology.id(), soils.id()]})
    choices = [[box.itemText(item) for item in range(box.count())] for box in dialog.findChildren(QComboBox)]
    assert ["", "rock"] in choices
    dialog.close()
    del dialog
    gc.collect()


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    @pytest.fixture
    def refused(self, refusal, survey, tmp_path):
        def call(**parameters):
            return refusal("stack", **{"RASTERS": [str(survey.stack)], "OUTPUT": tmp_path / "s.tif", **parameters})

        return call

    def test_of_nothing(self, refused, survey):
        assert "nothing to stack" in refused(RASTERS=[])
        assert "nothing to stack" in refused(RASTERS=None, REFERENCE=str(survey.stack))

    def test_of_layers_without_a_grid(self, refused, faults):
        sentence = refused(RASTERS=[], DISTANCES=[faults])
        assert '"Raster with the grid" (REFERENCE)' in sentence

    def test_of_what_cannot_be_opened(self, refused, survey):
        assert "(RASTERS): /nowhere/a.x cannot be opened as a raster." in refused(RASTERS=["/nowhere/a.x"])
        for name in ("POLYGONS", "DISTANCES"):
            assert f"({name}) cannot be ['/nowhere/a.x']" in refused(**{name: ["/nowhere/a.x"]})
        assert "survey is no vector layer" in refused(DISTANCES=[str(survey.stack)])

    def test_of_the_wrong_sort_of_features(self, refused, geology, faults):
        assert "faults has other features than polygons" in refused(POLYGONS=[faults])
        assert "geology has other features than lines or points" in refused(DENSITIES=[geology])

    def test_of_a_field_that_a_layer_lacks(self, refused, geology, memory_layer):
        soils = memory_layer("Polygon", "soils", "type:string", [(WEST, ["till"])])
        sentence = refused(POLYGONS=[geology, soils], CLASS_FIELD="rock")
        assert "(CLASS_FIELD): soils has no field rock; it has: type" in sentence
        del soils

    def test_of_a_field_without_classes(self, refused, memory_layer):
        bare = memory_layer("Polygon", "bare", "rock:string", [(WEST, [None]), (EAST, [" "])])
        assert "the field rock of bare is empty" in refused(POLYGONS=[bare], CLASS_FIELD="rock")
        del bare

    def test_of_an_identifier_in_place_of_classes(self, refused, memory_layer):
        many = memory_layer("Polygon", "parcels", "id:integer", [(WEST, [number]) for number in range(51)])
        sentence = refused(POLYGONS=[many], CLASS_FIELD="id")
        assert "has 51 different values" in sentence and "looks like an identifier" in sentence
        del many

    @pytest.mark.parametrize("field", [None, "rock"])
    def test_of_polygons_elsewhere(self, refused, memory_layer, field):
        far = memory_layer("Polygon", "far", "rock:string", [(ELSEWHERE, ["schist"])])
        assert "none of the 1 features of far lies in survey:" in refused(POLYGONS=[far], CLASS_FIELD=field)
        del far

    def test_of_rasters_elsewhere(self, refused, survey, write_raster, tmp_path):
        far = str(write_raster(tmp_path / "far.tif", np.ones((10, 10)), corner=(800_000, 7_210_000)))
        assert "survey does not overlap far" in refused(REFERENCE=far)
        assert "far does not overlap survey" in refused(RASTERS=[str(survey.stack), far])

    def test_of_distances_to_what_is_farther_than_the_grid_is_wide(self, job_of, refused, survey, memory_layer):
        near = memory_layer("Point", "near", "", [("Point (530000 7200000)", [])])
        far = memory_layer("Point", "far", "", [("Point (540000 7200000)", [])])
        assert job_of("stack", RASTERS=[str(survey.stack)], DISTANCES=[near]).layers
        sentence = refused(DISTANCES=[far])
        assert "none of the 1 features of far lies in survey or within 24000 of it" in sentence
        del near, far

    def test_of_degrees_with_the_zone_to_take(
        self, job_of, refused, write_raster, faults, geology, drillings, tmp_path
    ):
        values = np.ones((40, 40))
        degrees = str(write_raster(tmp_path / "d.tif", values, epsg=4326, corner=(14.5, 65.2), cell=0.025))
        for given in ({"DISTANCES": [faults]}, {"DENSITIES": [drillings]}, {"CELL_SIZE": 100}):
            sentence = refused(RASTERS=[degrees], **given)
            assert f"({next(iter(given))})" in sentence and "d is in degrees (EPSG:4326)" in sentence
            assert "such as EPSG:32633 (UTM zone 33 north)" in sentence and "(REFERENCE)" in sentence
        assert job_of("stack", RASTERS=[degrees], POLYGONS=[geology]).layers

    def test_of_a_grid_without_a_system(self, refused, write_raster, tmp_path):
        bare = write_raster(tmp_path / "bare.tif", np.ones((10, 10)), epsg=0)
        assert "bare has no coordinate reference system" in refused(RASTERS=[str(bare)])

    def test_of_a_raster_beyond_the_disk(self, refused):
        assert "as large as the whole area" in refused(CELL_SIZE=1e6)
        sentence = refused(CELL_SIZE=0.001)
        assert "(OUTPUT)" in sentence and "choose a larger cell size" in sentence

    def test_of_an_output_over_an_input(self, refused, survey):
        assert "also an input" in refused(OUTPUT=survey.stack)


class TestRuns:
    @pytest.fixture
    def stacked(self, run, survey, coarse, geology, faults, drillings, tmp_path, read_raster):
        """What a run on everything at once gives: its results, values by band and the valid cells."""
        made = run(
            "stack",
            RASTERS=[str(survey.stack), str(coarse)],
            POLYGONS=[geology],
            CLASS_FIELD="rock",
            DISTANCES=[faults],
            DENSITIES=[drillings],
            DENSITY_RADIUS=3000,
            OUTPUT=tmp_path / "stack.tif",
        )
        values, names = read_raster(made["OUTPUT"])
        return made, dict(zip(names, values))

    def test_every_layer_is_a_band_on_the_grid_of_the_first_raster(self, stacked, survey, read_raster, tmp_path):
        made, bands = stacked
        source, elements = read_raster(survey.stack)
        features = ["geology: gabbro", "geology: granite", "distance to faults", "density of drillings"]
        assert list(bands) == [*elements, "magnetics", *features]
        assert made["BANDS"] == len(bands)
        assert made["NAMES"] == ",".join(bands)
        assert all(np.array_equal(bands[name], values) for name, values in zip(elements, source))
        assert made["VALID"] == pytest.approx((np.array(list(bands.values())) != -9999).all(axis=0).mean())
        assert (tmp_path / "stack.qml").is_file()

    def test_features_say_what_they_should(self, stacked):
        _, bands = stacked
        x = np.broadcast_to(488_000 + 500 * (np.arange(48) + 0.5), (40, 48))
        assert np.array_equal(bands["geology: granite"], x < 500_000)
        assert np.array_equal(bands["geology: gabbro"], x > 500_000)
        assert np.allclose(bands["distance to faults"], abs(x - 494_000))
        assert bands["density of drillings"].max() == pytest.approx(2 / (np.pi * 9))

    def test_another_grid_another_cell_size_and_a_common_mask(self, run, survey, coarse, tmp_path, read_raster):
        from osgeo import gdal

        made = run(
            "stack",
            RASTERS=[str(survey.stack)],
            REFERENCE=coarse,
            CELL_SIZE=1000,
            RESAMPLING="average",
            COMMON_MASK=True,
            OUTPUT=tmp_path / "s.tif",
        )
        stack = gdal.Open(made["OUTPUT"])
        assert stack.GetSpatialRef().GetAuthorityCode(None) == "32634"
        assert (stack.RasterXSize, stack.RasterYSize, stack.GetGeoTransform()[1]) == (80, 80, 1000)
        missing = read_raster(made["OUTPUT"])[0] == -9999
        assert (missing == missing[0]).all()
        assert 0 < made["VALID"] == pytest.approx(1 - missing[0].mean())

    def test_cancel_leaves_no_file(self, refusal, survey, coarse, tmp_path, feedback):
        feedback.cancel_when = lambda text: True
        output, before = tmp_path / "s.tif", set(tmp_path.iterdir())
        sentence = refusal("stack", feedback=feedback, RASTERS=[str(survey.stack), str(coarse)], OUTPUT=output)
        assert "Cancelled" in sentence
        assert set(tmp_path.iterdir()) == before
