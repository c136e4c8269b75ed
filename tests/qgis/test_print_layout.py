"""The map to print: what it says, what it shows, and what becomes of a template of the user's own."""

from __future__ import annotations

import json
import re
from pathlib import Path

import numpy as np
import pytest


@pytest.fixture
def layers(write_raster, memory_layer, project, tmp_path):
    """Deposits over a heatmap of 20 x 20 km, in the project."""
    from geohgan.processing_provider import styles
    from qgis.core import QgsRasterLayer

    percentile = np.linspace(0, 100, 1600).reshape(40, 40)
    path = write_raster(tmp_path / "score.tif", [percentile / 7, percentile], ["anomaly_score", "percentile"])
    heatmap = QgsRasterLayer(str(path), "Anomaly heatmap")
    styles.HEATMAP.apply(heatmap)
    deposits = memory_layer("Point", "Known deposits", "id:integer", [("Point (498000 7200000)", [1])])
    styles.DEPOSITS.apply(deposits)
    project.addMapLayers([deposits, heatmap])
    yield [deposits, heatmap]
    project.clear()


def make(project, layers, template=None, crs=None, **texts):
    from geohgan.processing_provider.print_layout import TEMPLATE, make_print_layout
    from qgis.core import QgsReferencedRectangle

    where = QgsReferencedRectangle(layers[-1].extent(), crs or layers[-1].crs())
    texts = {"title": "Friday", "subtitle": "", **texts}
    return make_print_layout(project, template or TEMPLATE, texts, [layers], where)


def texts(layout):
    """What the labels of the layout say."""
    from qgis.core import QgsLayoutItemLabel

    return [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]


def shown(project, layout):
    """Names of the layers that the layout's map shows."""
    theme = layout.itemById("map").followVisibilityPresetName()
    return [layer.name() for layer in project.mapThemeCollection().mapThemeVisibleLayers(theme)]


def entries(layout):
    """What the legend says, layer by layer."""
    from qgis.PyQt.QtCore import Qt

    model = layout.itemById("legend").model()
    return {
        node.name(): [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
        for node in model.rootGroup().findLayers()
    }


def image(layout, dpi=50):
    from qgis.core import QgsLayoutExporter

    return QgsLayoutExporter(layout).renderPageToImage(0, dpi=dpi)


def test_title_subtitle_system_and_date_are_on_it(project, layers):
    from qgis.core import QgsExpression

    layout = make(project, layers, subtitle="of the north")
    today = QgsExpression("format_date(now(), 'd MMMM yyyy')").evaluate()
    system = f"WGS 84 / UTM zone 33N\nEPSG:32633\n{today}"
    scale = f"1:{layout.itemById('map').scale():,.0f}"
    assert set(texts(layout)) > {"Friday", "of the north", system, scale}
    assert [one.name() for one in project.layoutManager().printLayouts()] == ["Friday"]


def test_the_scale_is_a_number_to_be_read(project, layers):
    scale = make(project, layers).itemById("map").scale()
    digits = f"{scale:.0f}".rstrip("0")
    assert len(digits) <= 2 and scale == pytest.approx(float(f"{scale:.0f}"))


def test_it_says_where_what_it_shows_comes_from(project, layers, tmp_path):
    from geohgan.models.protocol.environment import engine_version
    from geohgan.models.protocol.jobs import Origin, Raster, ScoreJob
    from geohgan.models.protocol.tags import made_by
    from osgeo import gdal

    made = ScoreJob((Raster("/maps/stack.tif"),), "/maps/north.geohgan", "", origin=Origin(job_file="/jobs/1.json"))
    dataset = gdal.Open(layers[1].source(), gdal.GA_Update)
    dataset.SetMetadata(made_by(made))
    del dataset
    layers[0].setSubsetString('"id" > 0')
    (said,) = (text for text in texts(make(project, layers)) if text.startswith("Geo-Hgan"))
    first, deposits, heatmap = said.splitlines()
    assert first.startswith(f"Geo-Hgan {engine_version()}, 20")
    assert deposits.startswith("Known deposits: ") and deposits.endswith('filter "id" > 0, 1 feature')
    assert heatmap.startswith(f"Anomaly heatmap: {tmp_path / 'score.tif'}; score of Geo-Hgan")
    for told in ("/maps/stack.tif", "model: /maps/north.geohgan", "job file: /jobs/1.json"):
        assert told in heatmap


def test_the_legend_has_what_the_map_shows_alone(project, layers, write_raster, memory_layer, tmp_path):
    from qgis.core import QgsRasterLayer

    deposits, heatmap = layers
    covered = QgsRasterLayer(str(write_raster(tmp_path / "under.tif", np.ones((40, 40)), ["Cu"])), "Covered")
    away = memory_layer("Point", "Elsewhere", "id:integer", [("Point (10 20)", [1])])
    small = deposits.clone()
    small.setName("At large scales")
    small.setScaleBasedVisibility(True)
    small.setMinimumScale(1000)
    others = [small, away, covered]
    project.addMapLayers(others)
    assert list(entries(make(project, [deposits, small, away, heatmap, covered]))) == ["Known deposits", heatmap.name()]
    heatmap.setOpacity(0.5)
    assert "Covered" in entries(make(project, [deposits, heatmap, covered]))


def test_a_second_layout_has_a_name_of_its_own_and_the_same_title(project, layers):
    names = [make(project, layers).name() for _ in range(3)]
    assert names == ["Friday", "Friday (2)", "Friday (3)"]
    assert "Friday" in texts(project.layoutManager().layoutByName("Friday (2)"))


def test_the_map_shows_these_layers_whatever_the_project_shows_later(project, layers):
    layout = make(project, layers)
    chart = layout.itemById("map")
    assert shown(project, layout) == ["Known deposits", "Anomaly heatmap"]
    assert chart.extent().contains(layers[-1].extent())
    before = image(layout)
    project.layerTreeRoot().findLayer(layers[-1].id()).setItemVisibilityChecked(False)
    assert image(layout) == before
    # The heatmap's bright end lies at the bottom of the map, the dark one at its top; the page is A4.
    assert before.width() / before.height() == pytest.approx(297 / 210, rel=0.01)
    spots = [before.pixelColor(int(119 / 25.4 * 50), int(y / 25.4 * 50)).redF() for y in (40, 185)]
    assert spots[0] < 0.2 < 0.7 < spots[1]
    assert layout.itemById("north arrow").linkedMap() == chart


def test_a_theme_of_the_users_own_is_left_alone(project, layers):
    from qgis.core import QgsMapThemeCollection

    project.mapThemeCollection().insert("Friday", QgsMapThemeCollection.MapThemeRecord())
    assert shown(project, make(project, layers)) == ["Known deposits", "Anomaly heatmap"]
    assert project.mapThemeCollection().mapThemeVisibleLayers("Friday") == []


def test_the_legend_is_in_words_or_names_the_element(project, layers, write_raster, tmp_path):
    from geohgan.processing_provider import ramps, styles
    from qgis.core import QgsRasterLayer

    path = write_raster(tmp_path / "survey.tif", np.random.default_rng(0).random((2, 9, 9)), ["Cu", "Ni"])
    survey = QgsRasterLayer(str(path), "Survey stack")
    styles.colour(survey, 2, ramps.Look("viridis"))
    project.addMapLayer(survey)
    said = entries(make(project, [layers[0], survey, layers[1]]))
    assert list(said) == ["Known deposits", "Survey stack", "Anomaly heatmap"]
    assert said["Anomaly heatmap"][0] == "Lowest score"
    assert said["Anomaly heatmap"][-1] == "Highest score"
    assert len(said["Anomaly heatmap"]) == 8
    assert said["Survey stack"][0] == "Ni"


def test_the_legend_shrinks_into_its_place(project, layers):
    from geohgan.processing_provider.print_layout import TEMPLATE
    from qgis.core import QgsLegendStyle

    def size(layout):
        return layout.itemById("legend").styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF()

    assert TEMPLATE.is_file()
    layers[1].setOpacity(0.5)
    many = [layers[0], *(layers[1].clone() for _ in range(3))]
    project.addMapLayers(many[1:])
    usual, crowded = make(project, layers), make(project, many)
    assert size(usual) == pytest.approx(8.5)
    assert 4 < size(crowded) < 8
    image(crowded)
    legend, arrow = (crowded.itemById(name) for name in ("legend", "north arrow"))
    assert legend.pos().y() + legend.rect().height() <= arrow.pos().y()


@pytest.mark.parametrize(("side", "unit", "segment"), [(400, "m", 20), (20_000, "km", 1), (900_000, "km", 50)])
def test_the_scale_bar_has_round_lengths(project, layers, side, unit, segment):
    from geohgan.processing_provider.print_layout import TEMPLATE, make_print_layout
    from qgis.core import QgsRectangle, QgsReferencedRectangle

    middle = layers[-1].extent().center()
    where = QgsRectangle.fromCenterAndSize(middle, side, side)
    referenced = QgsReferencedRectangle(where, layers[-1].crs())
    bar = make_print_layout(project, TEMPLATE, {"title": "T"}, [layers], referenced).itemById("scale bar")
    assert bar.unitLabel() == unit
    assert bar.unitsPerSegment() in (segment, 2 * segment, 2.5 * segment)
    assert bar.isVisible()


@pytest.mark.parametrize("system", ["", "EPSG:4326"])
def test_without_a_system_or_with_a_wrong_one_there_is_no_scale_bar(project, layers, system):
    from qgis.core import QgsCoordinateReferenceSystem

    # As every new project of the desktop has one.
    project.setEllipsoid("EPSG:7030")
    layout = make(project, layers, crs=QgsCoordinateReferenceSystem(system))
    assert not layout.itemById("scale bar").isVisible()


def test_a_template_of_the_users_own_goes_first(project, layers, tmp_path):
    from geohgan.processing_provider.print_layout import TEMPLATE, chosen_template
    from qgis.core import QgsApplication, QgsLayoutItemLabel, QgsReadWriteContext

    own = Path(QgsApplication.qgisSettingsDirPath(), "composer_templates", "geohgan.qpt")
    assert chosen_template() == TEMPLATE
    own.parent.mkdir(parents=True, exist_ok=True)
    layout = make(project, layers)
    logo = QgsLayoutItemLabel(layout)
    logo.setText("ACME Exploration")
    layout.addLayoutItem(logo)
    try:
        # As the layout designer saves one that is filled already.
        assert layout.saveAsTemplate(str(own), QgsReadWriteContext())
        assert chosen_template() == own
        again = make(project, layers[1:], own, title="Monday")
        assert {"ACME Exploration", "Monday"} <= set(texts(again))
        assert "Friday" not in texts(again)
        assert list(entries(again)) == ["Anomaly heatmap"]
        assert shown(project, again) == ["Anomaly heatmap"]
    finally:
        own.unlink()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("no template", "is no layout template"), ("<Layout/>", "has no map: add one in the layout designer")],
)
def test_a_template_that_does_not_do_is_told(project, layers, tmp_path, text, sentence):
    from geohgan.processing_provider.print_layout import PrintLayoutError

    (tmp_path / "own.qpt").write_text(text)
    with pytest.raises(PrintLayoutError, match=sentence):
        make(project, layers, tmp_path / "own.qpt")
    assert project.layoutManager().printLayouts() == []


class TestPdf:
    @pytest.fixture
    def report(self, layers, tmp_path):
        """A report of another run on the heatmap, with a chart, beside it."""
        from geohgan.models.protocol.jobs import EvaluateJob, Raster
        from geohgan.models.protocol.provenance import Provenance

        drawn = '<div class="drawing">\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 300" width="900" '
        drawn += 'height="300"><rect x="0" y="0" width="900" height="300" fill="#ff0000"/></svg>\n</div>\n'
        shown = f'<h1>Evaluation</h1>{drawn}<p class="without-figures">(Open it.)</p>' + "<p>words</p>" * 90
        path = tmp_path / "evaluation.html"
        path.write_text(f"<html><body>{shown}<script>let x;</script></body></html>")
        job = EvaluateJob((Raster(layers[1].source()),), (), report=str(path))
        numbers = {"provenance": json.loads(Provenance.of(job).to_json())}
        (tmp_path / "evaluation_numbers.json").write_text(json.dumps(numbers))
        return path

    def test_reports_are_those_whose_numbers_name_a_layer(self, layers, report, tmp_path):
        from geohgan.processing_provider.reports import reports_of

        (tmp_path / "other_numbers.json").write_text('{"provenance": [1]}')
        (tmp_path / "other.html").write_text("")
        assert reports_of(layers) == [report]
        assert reports_of(layers[:1]) == []

    def test_the_sheet_and_the_report_are_pages_of_one_file(self, project, layers, report, tmp_path):
        from geohgan.geohgan_qgis.pdf import write_pdf
        from geohgan.processing_provider.print_layout import remove_print_layout

        layout = make(project, layers)
        write_pdf(str(tmp_path / "map.pdf"), layout, [report])
        data = (tmp_path / "map.pdf").read_bytes()
        boxes = [tuple(map(float, box.split())) for box in re.findall(rb"/MediaBox \[([^\]]*)\]", data)]
        sides = [(round(box[2] / 72 * 25.4), round(box[3] / 72 * 25.4)) for box in boxes]
        assert sides[0] == (297, 210) and sides[1:] == [(210, 297)] * (len(sides) - 1) and len(sides) > 2
        remove_print_layout(project, layout)
        assert project.mapThemeCollection().mapThemes() == [] and project.layoutManager().layouts() == []

    def test_figures_show_and_their_stand_ins_do_not(self, qgis, report):
        from geohgan.geohgan_qgis.report_document import report_document
        from qgis.PyQt.QtCore import QSizeF, QUrl
        from qgis.PyQt.QtGui import QTextDocument

        document = report_document(report.read_text(), QSizeF(600, 900))
        text = document.toPlainText()
        assert "Evaluation" in text and "Open it" not in text and "let x" not in text
        image = document.resource(QTextDocument.ResourceType.ImageResource, QUrl("figure:1"))
        assert (image.width(), image.height()) == (2700, 900) and image.pixelColor(1000, 400).name() == "#ff0000"
        assert document.size().width() == 600 and document.pageCount() > 1

    def test_a_table_that_is_too_wide_makes_larger_pages(self, qgis):
        from geohgan.geohgan_qgis.report_document import report_document
        from qgis.PyQt.QtCore import QSizeF

        row = "".join(f'<td width="100">{number}</td>' for number in range(12))
        document = report_document(f"<table><tr>{row}</tr></table>", QSizeF(600, 900))
        assert document.pageSize().width() > 1000
        assert document.pageSize().width() / document.pageSize().height() == pytest.approx(2 / 3)

    def test_a_file_that_cannot_be_written_is_told_and_nothing_is_left(self, project, layers, tmp_path):
        from geohgan.geohgan_qgis.pdf import write_pdf
        from geohgan.models.protocol.errors import EngineError

        before = set(tmp_path.iterdir())
        with pytest.raises(EngineError, match="does not exist"):
            write_pdf(str(tmp_path / "none" / "map.pdf"), make(project, layers), [])
        assert set(tmp_path.iterdir()) == before
