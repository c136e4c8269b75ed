"""The inspector: what it reads of a cell and of a layer, the threshold, the polygons, held by numbers."""

from __future__ import annotations

import math
import os

import numpy as np
import pytest

NODATA = -9999.0
BANDS = ["anomaly_score", "img_distance", "percentile"]
# 20 x 12 cells of 500 m from this corner.
CORNER = (488000.0, 7210000.0)
WIDTH, HEIGHT = 20, 12


def percentiles(scores):
    """Percent of the valid cells that score lower or the same."""
    valid = scores[scores != NODATA]
    ranks = np.searchsorted(np.sort(valid), scores, side="right") * 100.0 / len(valid)
    return np.where(scores == NODATA, NODATA, ranks)


@pytest.fixture
def scored(write_raster, tmp_path):
    """Scores in which two groups of cells and one cell alone stand out, and one cell has none."""
    values = np.random.default_rng(0).permutation(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH) / 100.0
    values[1:3, 2:5] += 10.0
    values[8, 10:13] += 20.0
    values[10, 18] += 5.0
    values[5, 5] = NODATA
    other = np.where(values == NODATA, NODATA, -values)
    path = write_raster(tmp_path / "score.tif", [values, other, percentiles(values)], BANDS, corner=CORNER)
    return path, values


@pytest.fixture
def explained(write_raster, scored, tmp_path):
    """Contributions of copper and gold: gold leads in the eastern half, copper in the western."""
    return write_contributions(write_raster, tmp_path / "why.tif", "score.tif", scored[1] == NODATA)


def write_contributions(write_raster, path, scores, without=None):
    from geohgan.models.protocol.contributions import ContributionsLayout
    from osgeo import gdal

    layout = ContributionsLayout(("Cu", "Au"), "anomaly_score", scores)
    copper = np.tile(np.where(np.arange(WIDTH) < WIDTH // 2, 0.75, 0.25), (HEIGHT, 1))
    observed = np.arange(WIDTH * HEIGHT, dtype=float).reshape(HEIGHT, WIDTH)
    flat = np.full((HEIGHT, WIDTH), 100.0)
    bands = np.stack([copper, 1 - copper, np.where(copper > 0.5, 1, 2), observed, flat, flat, flat + 50])
    if without is not None:
        bands[:, without] = NODATA
    write_raster(path, bands, layout.descriptions(), corner=CORNER)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for name, text in layout.tags().items():
        dataset.SetMetadataItem(name, text)
    for number in (*layout.observed, *layout.expected):
        dataset.GetRasterBand(number).SetUnitType("ppm" if number % 2 == 0 else "ppb")
    del dataset
    return path


def middle(column, row):
    """The point in the middle of a cell."""
    from qgis.core import QgsPointXY

    return QgsPointXY(CORNER[0] + 500 * (column + 0.5), CORNER[1] - 500 * (row + 0.5))


class TestRaster:
    def test_finds_cells_and_their_values(self, qgis, scored):
        from geohgan.geohgan_qgis.inspector.raster_reader import Cell, RasterReader

        path, values = scored
        raster = RasterReader(str(path))
        assert raster.names == BANDS
        for column, row in ((0, 0), (19, 11), (7, 3)):
            assert raster.cell(middle(column, row)) == Cell(column, row)
            assert raster.centre(Cell(column, row)).distance(middle(column, row)) < 1e-6
            assert raster.at(middle(column, row), 1) == pytest.approx(values[row, column], rel=1e-6)
        assert math.isnan(raster.at(middle(5, 5), 1))
        assert [raster.cell(middle(*cell)) for cell in ((-1, 3), (20, 3), (3, -1), (3, 12))] == [None] * 4

    def test_reads_windows_that_reach_beyond_the_edge(self, qgis, scored):
        from geohgan.geohgan_qgis.inspector.raster_reader import Cell, RasterReader

        path, values = scored
        raster = RasterReader(str(path))
        read = np.reshape(raster.read(1, Cell(-1, -1), 4, 3), (3, 4))
        assert np.isnan(read[0]).all() and np.isnan(read[:, 0]).all()
        np.testing.assert_allclose(read[1:, 1:], values[:2, :3], rtol=1e-6)
        assert len(raster.sample(1)) == WIDTH * HEIGHT - 1

    @pytest.mark.parametrize("degrees", [0, 30, 90, 180, 250])
    @pytest.mark.parametrize("mirrored", [False, True])
    def test_a_turned_raster_has_the_cells_of_its_file(self, qgis, scored, degrees, mirrored):
        from geohgan.geohgan_qgis.inspector.raster_reader import Cell, RasterReader
        from osgeo import gdal
        from qgis.core import QgsPointXY

        path, values = scored
        angle, sign = math.radians(degrees), 1 if mirrored else -1
        cosine, sine = 500 * math.cos(angle), 500 * math.sin(angle)
        to_map = (CORNER[0], cosine, -sign * sine, CORNER[1], sine, sign * cosine)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetGeoTransform(to_map)
        del dataset
        raster = RasterReader(str(path))
        for column, row in ((0, 0), (19, 11), (7, 3)):
            point = QgsPointXY(*gdal.ApplyGeoTransform(to_map, column + 0.1, row + 0.9))
            assert raster.cell(point) == Cell(column, row) and raster.outline(Cell(column, row)).contains(point)
            assert raster.at(point, 1) == pytest.approx(values[row, column], rel=1e-6)
        assert raster.outline(Cell(3, 4), 2, 5).area() == pytest.approx(10 * 500**2)
        start = raster.centre(Cell(7, 6))
        for right, down in ((1, 0), (0, 2), (-3, 0), (0, -1)):
            end = raster.centre(raster.moved(Cell(7, 6), right, down))
            assert start.distance(end) == pytest.approx(500 * abs(right + down))
            towards = (end.x() - start.x()) * right - (end.y() - start.y()) * down
            assert towards > 0.7 * 500 * (right + down) ** 2

    def test_a_large_raster_is_sampled_evenly(self, qgis, write_raster, tmp_path):
        from geohgan.geohgan_qgis.inspector.distribution import Distribution
        from geohgan.geohgan_qgis.inspector.raster_reader import RasterReader

        ramp = np.tile(np.arange(1500, dtype=float), (400, 1))
        values = RasterReader(str(write_raster(tmp_path / "large.tif", ramp))).sample(1)
        assert 90_000 < len(values) < 110_000
        spread = Distribution(values)
        assert [spread.at(percentile) for percentile in (0, 50, 100)] == pytest.approx([0, 750, 1499], abs=60)

    def test_a_large_raster_with_few_values_is_sampled_too(self, qgis, write_raster, tmp_path):
        from geohgan.geohgan_qgis.inspector.raster_reader import RasterReader

        values = np.full((1200, 1200), -9999.0)
        values[40:70, 40:70] = 7
        assert set(RasterReader(str(write_raster(tmp_path / "few.tif", values))).sample(1)) == {7}

    def test_knows_a_score_layer(self, qgis, scored, explained, survey):
        from geohgan.geohgan_qgis.inspector.raster_reader import is_score_layer
        from qgis.core import QgsRasterLayer

        layers = [QgsRasterLayer(str(path), "") for path in (scored[0], explained, survey.stack, "missing.tif")]
        assert [is_score_layer(layer) for layer in layers] == [True, False, False, False]
        assert not is_score_layer(None)
        del layers

    def test_leaves_no_file_beside_the_users(self, qgis, scored):
        from geohgan.geohgan_qgis.inspector.inspection import Inspection

        inspection = Inspection(str(scored[0]))
        inspection.raster.sample(1)
        del inspection
        assert [path.name for path in scored[0].parent.iterdir()] == ["score.tif"]


def test_a_distribution_has_percentiles_and_a_histogram(qgis):
    from geohgan.geohgan_qgis.inspector.distribution import Distribution

    spread = Distribution([3.0, 1.0, 4.0, 2.0])
    assert [spread.percentile(value) for value in (0, 1, 2.5, 4)] == [0, 25, 50, 100]
    # What scores as much or more than the threshold is the top 75, 50 and 25 percent.
    assert [spread.at(percentile) for percentile in (0, 25, 50, 75, 100)] == [1, 2, 3, 4, 4]
    assert spread.histogram(3) == (1.0, 4.0, [2, 1, 1])
    assert Distribution([2.0, 2.0]).histogram(4) == (2.0, 2.0, [2, 0, 0, 0])


def test_numbers_are_short(qgis):
    from geohgan.geohgan_qgis.inspector.numbers import compass, number

    shown = [number(value) for value in (0, 0.0123456, -1.2345, 12.345, 46685.4, 1.5e12, 3e-7, math.nan)]
    assert shown == ["0", "0.0123", "-1.23", "12.3", "46,685", "1.5e+12", "3e-07", "–"]
    assert [compass(bearing) for bearing in (0, 44, 100, 359)] == ["N", "NE", "E", "N"]


class TestContributions:
    def test_name_the_elements_the_leading_one_first(self, qgis, explained):
        from geohgan.geohgan_qgis.inspector.contributions_reader import ContributionsReader

        contributions = ContributionsReader(str(explained))
        west, east = contributions.at(middle(3, 4)), contributions.at(middle(15, 4))
        assert [(element.name, element.share) for element in west] == [("Cu", 0.75), ("Au", 0.25)]
        assert [(element.name, element.share) for element in east] == [("Au", 0.75), ("Cu", 0.25)]
        assert (west[0].observed, west[0].expected, west[0].unit, west[0].band) == (83.0, 100.0, "ppm", 4)
        assert (west[1].observed, west[1].expected, west[1].unit) == (100.0, 150.0, "ppb")
        assert contributions.at(middle(5, 5)) == []

    def test_are_found_among_the_loaded_ones_first_then_beside_the_scores(
        self, qgis, write_raster, scored, explained, tmp_path
    ):
        from geohgan.geohgan_qgis.inspector.contributions_reader import belonging_to

        (tmp_path / "elsewhere").mkdir()
        loaded = write_contributions(write_raster, tmp_path / "elsewhere" / "why.tif", "../score.tif")
        foreign = write_contributions(write_raster, tmp_path / "elsewhere" / "other.tif", "score.tif")
        scores = str(scored[0])
        assert belonging_to(scores, []) == str(explained)
        assert belonging_to(scores, [str(foreign)]) == str(explained)
        assert belonging_to(scores, [str(foreign), str(loaded)]) == str(loaded)
        explained.unlink()
        assert belonging_to(scores, []) is None
        assert belonging_to(str(tmp_path / "gone.tif"), []) is None

    def test_of_two_those_written_with_the_scores_are_taken(self, qgis, write_raster, scored, explained, tmp_path):
        from geohgan.geohgan_qgis.inspector.contributions_reader import belonging_to

        written = scored[0].stat().st_mtime
        older = write_contributions(write_raster, tmp_path / "a.tif", "score.tif")
        os.utime(explained, (written, written + 1))
        os.utime(older, (written - 500, written - 500))
        assert belonging_to(str(scored[0]), []) == str(explained)

    def test_of_another_kind_are_refused_with_a_sentence(self, qgis, scored, explained):
        from geohgan.geohgan_qgis.inspector.contributions_reader import ContributionsReader, is_contributions
        from geohgan.models.protocol.errors import EngineError
        from osgeo import gdal

        with pytest.raises(EngineError, match="score.tif is no contributions raster"):
            ContributionsReader(str(scored[0]))
        for text in ("no JSON", "[1, 2]", '{"bands": ["Cu"], "other": 1}'):
            dataset = gdal.Open(str(explained), gdal.GA_Update)
            dataset.SetMetadataItem("GEOHGAN_CONTRIBUTIONS", text)
            del dataset
            assert not is_contributions(str(explained))

    def test_are_read_once_for_each_time_that_they_were_written(self, qgis, explained, monkeypatch):
        from geohgan.geohgan_qgis.inspector import contributions_reader

        read, tags = [], contributions_reader.raster_tags
        monkeypatch.setattr(contributions_reader, "raster_tags", lambda path: read.append(path) or tags(path))
        for second, times in ((1, 1), (1, 1), (2, 2)):
            os.utime(explained, (second, second))
            assert contributions_reader.is_contributions(str(explained))
            assert len(read) == times


class TestThreshold:
    @pytest.fixture
    def layer(self, qgis, scored):
        from geohgan.processing_provider.styles import HEATMAP
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(scored[0]), "scores")
        HEATMAP.apply(layer)
        yield layer
        del layer

    @staticmethod
    def seen(layer):
        """Which cells are drawn."""
        block = layer.renderer().block(1, layer.extent(), WIDTH, HEIGHT)
        return np.array([[block.color(row, column) >> 24 for column in range(WIDTH)] for row in range(HEIGHT)]) > 0

    @pytest.mark.parametrize("top", [0.5, 5.0, 37.3, 1000 / 239, 99.9])
    def test_shows_so_many_percent_of_the_area(self, layer, scored, top):
        from geohgan.geohgan_qgis.inspector import threshold

        threshold.show(layer, top)
        percentile = percentiles(scored[1])
        np.testing.assert_array_equal(self.seen(layer), percentile > 100 - top + 1e-9)
        assert threshold.shown(layer) == pytest.approx(top, abs=1e-3)

    def test_of_100_percent_undoes_it_and_leaves_the_users_own(self, layer, scored):
        from geohgan.geohgan_qgis.inspector import threshold
        from qgis.core import QgsRasterTransparency

        own = QgsRasterTransparency()
        own.initializeTransparentPixelList(float(np.float32(percentiles(scored[1])[0, 0])))
        layer.renderer().setRasterTransparency(own)
        before = self.seen(layer)
        assert before.sum() == WIDTH * HEIGHT - 2
        assert threshold.shown(layer) == 100
        for top in (5, 20, 100):
            threshold.show(layer, top)
        np.testing.assert_array_equal(self.seen(layer), before)
        assert len(layer.renderer().rasterTransparency().transparentSingleValuePixelList()) == 1

    def test_is_kept_with_the_style(self, layer, scored, tmp_path):
        from geohgan.geohgan_qgis.inspector import threshold
        from qgis.core import QgsRasterLayer

        threshold.show(layer, 12.5)
        layer.saveNamedStyle(str(tmp_path / "score.qml"))
        again = QgsRasterLayer(str(scored[0]), "scores")
        assert threshold.shown(again) == pytest.approx(12.5)
        np.testing.assert_array_equal(self.seen(again), self.seen(layer))
        del again


class TestDeposits:
    @staticmethod
    def nearest(layer, point, system="EPSG:32633"):
        from geohgan.geohgan_qgis.inspector.nearest_deposit import DepositIndex
        from qgis.core import QgsCoordinateReferenceSystem, QgsProject

        deposits = DepositIndex(layer, QgsCoordinateReferenceSystem(system), QgsProject.instance())
        return deposits.nearest(point)

    def test_nearest_has_distance_direction_and_name(self, memory_layer):
        rows = [(f"Point ({488000 + x} {7210000 + y})", [name]) for x, y, name in ((3000, 0, "A"), (0, -2000, "B"))]
        layer = memory_layer("Point", "mines", "name:string", [*rows, ("", ["none"])])
        found = self.nearest(layer, middle(0, 0))
        assert found.name == "B"
        assert found.in_metres and found.distance == pytest.approx(math.hypot(250, 1750), rel=2e-3)
        assert found.bearing == pytest.approx(188.1, abs=0.5)

    def test_those_that_lie_nowhere_are_none(self, point_layer):
        far = [(-1.7976931348623157e308, -1.7976931348623157e308), (1e30, 7_210_000)]
        assert self.nearest(point_layer(*far), middle(0, 0)) is None
        found = self.nearest(point_layer(*far, (488_250, 7_208_000)), middle(0, 0))
        assert found.distance == pytest.approx(1750, rel=2e-3)

    def test_one_that_is_deleted_is_known_until_the_layer_is_read_anew(self, memory_layer):
        from geohgan.geohgan_qgis.inspector.nearest_deposit import DepositIndex
        from qgis.core import QgsProject

        rows = [("Point (488000 7210000)", [1, "A"])]
        layer = memory_layer("Point", "mines", "id:integer Site:string", rows)
        deposits = DepositIndex(layer, layer.crs(), QgsProject.instance())
        layer.dataProvider().truncate()
        assert deposits.nearest(middle(0, 0)).name == "A"
        assert DepositIndex(layer, layer.crs(), QgsProject.instance()).nearest(middle(0, 0)) is None

    def test_in_another_system_and_of_several_parts(self, memory_layer):
        from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

        systems = [QgsCoordinateReferenceSystem(code) for code in ("EPSG:32633", "EPSG:4326")]
        there = QgsCoordinateTransform(*systems, QgsProject.instance()).transform(middle(4, 0))
        wkt = f"MultiPoint ((0 0), ({there.x()} {there.y()}))"
        layer = memory_layer("MultiPoint", "mines", "name:string", [(wkt, ["A"])], "EPSG:4326")
        found = self.nearest(layer, middle(0, 0))
        assert found.distance == pytest.approx(2000, rel=2e-3)
        assert found.bearing == pytest.approx(90, abs=0.5)

    def test_in_degrees_the_nearest_on_the_ground_is_found(self, memory_layer):
        from qgis.core import QgsPointXY

        # At 65 degrees north, a degree of longitude is less than half as long as one of latitude.
        rows = [("Point (15.015 65)", ["east"]), ("Point (15 65.01)", ["north"])]
        layer = memory_layer("Point", "mines", "name:string", rows, "EPSG:4326")
        found = self.nearest(layer, QgsPointXY(15, 65), "EPSG:4326")
        assert found.name == "east" and found.distance == pytest.approx(708, abs=2)

    def test_without_a_system_it_is_map_units_and_without_points_nothing(self, memory_layer):
        layer = memory_layer("Point", "mines", "name:string", [("Point (488250 7209000)", ["A"])], "")
        found = self.nearest(layer, middle(0, 0), "")
        assert not found.in_metres and found.distance == pytest.approx(750)
        assert self.nearest(memory_layer("Point", "none", "name:string", []), middle(0, 0)) is None


class TestAnomalyPolygons:
    """They are those of 'Rank targets', with the threshold, the size and the deposits of the dock."""

    @pytest.fixture
    def save(self, qgis, project):
        """Saves, waits, and gives what was said."""
        from geohgan.geohgan_qgis.inspector.contributions_reader import ContributionsReader
        from geohgan.geohgan_qgis.inspector.inspection import Inspection
        from geohgan.geohgan_qgis.inspector.polygon_saving import PolygonSaving
        from qgis.PyQt.QtTest import QTest

        def call(scores, path, top, least=1, contributions=None, deposits=None, stop=False):
            said = []
            saving = PolygonSaving(project, lambda sentence, _: said.append(sentence))
            inspection = Inspection(str(scores))
            inspection.contributions = ContributionsReader(str(contributions)) if contributions else None
            saving.start(inspection, top, str(path), least, deposits)
            if stop:
                saving.stop()
            while saving.running():
                QTest.qWait(10)
            return said

        return call

    @staticmethod
    def rows(path):
        from qgis.core import QgsVectorLayer

        layer = QgsVectorLayer(str(path), "", "ogr")
        rows = [
            (dict(zip(layer.fields().names(), feature.attributes())), feature.geometry())
            for feature in layer.getFeatures()
        ]
        del layer
        return rows

    def test_are_the_cells_above_the_threshold_with_what_they_hold(
        self, save, scored, explained, memory_layer, project, tmp_path
    ):
        path, values = scored
        # One in the group of three cells, and one 2 km west of the group of six.
        here, west = ((488000 + 500 * (11 + 0.5), 7210000 - 500 * 8.5), (488000 + 500 * 2 - 2000, 7210000 - 500 * 1.5))
        mines = [(f"Point ({x} {y})", [name]) for (x, y), name in ((here, "Here"), (west, "West"))]
        deposits = project.addMapLayer(memory_layer("Point", "mines", "name:string", mines))
        # The ten highest of 239 cells: two groups and a cell alone.
        assert save(path, tmp_path / "areas.gpkg", 1000 / 239, 2, explained, deposits) == []
        rows = self.rows(tmp_path / "areas.gpkg")
        assert [row["rank"] for row, _ in rows] == [1, 2]
        assert rows[0][0]["priority"] >= rows[1][0]["priority"]
        groups = {3: values[8, 10:13], 6: values[1:3, 2:5]}
        assert {row["cells"] for row, _ in rows} == groups.keys()
        for row, outline in rows:
            group = groups[row["cells"]]
            assert row["peak"] == pytest.approx(group.max(), rel=1e-6)
            assert row["mean"] == pytest.approx(group.mean(), rel=1e-6)
            assert row["peak_pct"] == pytest.approx(percentiles(values)[values == group.max()][0], rel=1e-6)
            assert row["area_km2"] == pytest.approx(0.25 * group.size, rel=5e-3)
            assert outline.area() == pytest.approx(250_000 * group.size) and outline.isGeosValid()
            far, deposit = (0, "Here") if group.size == 3 else (2.25, "West")
            assert row["dep_km"] == pytest.approx(far, rel=5e-3) and row["deposit"] == deposit
            assert row["leading"] == ("Au 75 %, Cu 25 %" if group.size == 3 else "Cu 75 %, Au 25 %")
        (layer,) = project.mapLayersByName(f"Anomaly polygons, top {1000 / 239:g} %")
        assert layer.renderer().type() == "graduatedSymbol" and layer.renderer().classAttribute() == "priority"

    def test_go_to_other_formats_with_all_their_names_and_their_style(self, save, scored, tmp_path):
        assert save(scored[0], tmp_path / "areas.shp", 20.0) == []
        rows = self.rows(tmp_path / "areas.shp")
        assert {"rank", "area_km2", "cells", "peak", "peak_pct", "mean", "leading", "deposit"} <= rows[0][0].keys()
        assert sum(row["cells"] for row, _ in rows) == (percentiles(scored[1]) > 80).sum()
        assert {path.suffix for path in tmp_path.glob("areas.*")} >= {".shp", ".dbf", ".shx", ".prj", ".qml"}

    def test_what_fails_is_told_and_leaves_what_was_there(self, save, scored, explained, tmp_path):
        old = tmp_path / "areas.gpkg"
        old.write_text("of last week")
        (said,) = save(scored[0], old, 1000 / 239, 7)
        assert "No area has 7 cells or more" in said
        explained.rename(tmp_path / "moved.tif")
        assert save(scored[0], tmp_path / "missing" / "areas.gpkg", 5.0) == [
            f"{tmp_path / 'missing' / 'areas.gpkg'} cannot be written: {os.strerror(2)}"
        ]
        assert save(scored[0], old, 5.0, stop=True) == []
        assert old.read_text() == "of last week"
        assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
