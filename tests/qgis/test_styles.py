"""What the outputs look like once QGIS has loaded them, and when their files are opened again."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

LEGEND = [
    "Lowest score",
    "Top 50 % of the area",
    "Top 25 % of the area",
    "Top 10 % of the area",
    "Top 5 % of the area",
    "Top 2 % of the area",
    "Top 1 % of the area",
    "Highest score",
]


def legend(layer):
    """Texts of a layer's legend."""
    from qgis.core import QgsLayerTree, QgsLayerTreeModel
    from qgis.PyQt.QtCore import Qt

    tree = QgsLayerTree()
    node = tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)
    return [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]


def looks(layer):
    """What tells the styles apart."""
    renderer = layer.renderer()
    if hasattr(renderer, "symbol"):
        symbol = renderer.symbol().symbolLayer(0)
        return (symbol.shape(), symbol.color().name(), symbol.strokeColor().name())
    return (renderer.type(), renderer.usesBands(), legend(layer)[1:])


def colour(layers, x, y):
    """Colour of a place on the map, drawn by QGIS."""
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize

    settings = QgsMapSettings()
    settings.setLayers(layers)
    settings.setDestinationCrs(layers[-1].crs())
    settings.setExtent(QgsRectangle(x - 50, y - 50, x + 50, y + 50))
    settings.setOutputSize(QSize(20, 20))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage().pixelColor(10, 10)


@pytest.fixture
def known(write_raster, tmp_path):
    """A score raster of 2 x 5 cells of 500 m whose percentiles are known, and what the filter kept of it."""
    percentile = np.array([[0, 50, 75, 90, -9999], [95, 98, 99, 100, 100]], float)
    score = np.where(percentile == -9999, -9999, percentile * 7 - 3)
    names = ["anomaly_score", "img_distance", "z_distance", "percentile"]
    scores = write_raster(tmp_path / "score.tif", [score] * 3 + [percentile], names, corner=(0, 1000))
    kept = np.where(percentile >= 99, score, -9999)
    return scores, write_raster(tmp_path / "filtered.tif", kept, ["filtered"], corner=(0, 1000))


@pytest.fixture
def chosen(qgis):
    """The ramps that the user chose, forgotten afterwards."""
    from geohgan.processing_provider import ramps
    from qgis.core import QgsSettings

    yield ramps
    QgsSettings().remove("geohgan/ramp")
    QgsSettings().remove("geohgan/cut")


def luminance(colour):
    return 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF()


class TestHeatmap:
    def test_runs_from_dark_to_bright_with_the_percentile(self, known):
        from geohgan.processing_provider import styles
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(known[0]), "heatmap")
        styles.HEATMAP.apply(layer)
        places = [(column * 500 + 250, row) for row in (750, 250) for column in range(5)]
        seen = [colour([layer], *place) for place in places]
        names = [one.name() for one in seen]
        assert names[:4] == ["#000004", "#420a68", "#781c6d", "#bc3754"]
        assert names[5:8] == ["#ed6925", "#fb9b06", "#f7d13d"]
        assert names[8] == names[9] == "#fcffa4"
        brightness = [luminance(one) for one in seen[:4] + seen[5:]]
        assert brightness == sorted(brightness)
        assert seen[4].name() == "#ffffff"
        del layer

    def test_the_legend_is_in_plain_words(self, known):
        from geohgan.processing_provider import styles
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(known[0]), "heatmap")
        styles.HEATMAP.apply(layer)
        assert legend(layer)[1:] == LEGEND
        assert "percentile" in legend(layer)[0]
        del layer

    def test_what_was_kept_stands_out_over_it(self, known):
        from geohgan.processing_provider import styles
        from qgis.core import QgsRasterLayer

        heatmap, kept = (QgsRasterLayer(str(path), "") for path in known)
        styles.HEATMAP.apply(heatmap)
        styles.FILTERED.apply(kept)
        assert colour([kept, heatmap], 1750, 250).name() == "#00e5ff"
        assert colour([kept, heatmap], 250, 250).name() == "#ed6925"
        assert legend(kept)[1:] == ["High-confidence anomaly"]
        del heatmap, kept


RAMPS = ("inferno", "viridis", "cividis", "blue_red", "grey")
PLACES = [(column * 500 + 250, row) for row in (750, 250) for column in range(5)]


class TestRamps:
    @pytest.mark.parametrize("ramp", RAMPS)
    def test_each_colours_the_percentiles_and_keeps_the_words(self, known, ramp):
        from geohgan.processing_provider import ramps, styles
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(known[0]), "heatmap")
        styles.colour(layer, 4, ramps.Look(ramp))
        seen = [colour([layer], *place) for place in PLACES[:4] + PLACES[5:9]]
        assert tuple(one.name() for one in seen) == ramps.RAMPS[ramp]
        assert legend(layer)[1:] == LEGEND
        del layer

    @pytest.mark.parametrize("ramp", RAMPS)
    def test_cyan_and_white_stand_out_on_each(self, qgis, ramp):
        from geohgan.processing_provider import ramps
        from qgis.PyQt.QtGui import QColor

        assert set(ramps.RAMPS) == set(RAMPS) == set(ramps.labels())
        cyan = QColor("#00e5ff")
        for one in map(QColor, ramps.RAMPS[ramp]):
            parts = zip(cyan.getRgb()[:3], one.getRgb()[:3])
            assert sum((a - b) ** 2 for a, b in parts) ** 0.5 > 120, one.name()
        # Deposits are white with a dark rim, which shows on what is nearly white.
        assert QColor("#202020").lightnessF() < 0.15

    def test_those_that_are_even_to_the_eye_grow_brighter(self, qgis):
        from geohgan.processing_provider import ramps
        from qgis.PyQt.QtGui import QColor

        for ramp in ("inferno", "viridis", "cividis", "grey"):
            brightness = [luminance(QColor(one)) for one in ramps.RAMPS[ramp]]
            assert brightness == sorted(brightness)

    def test_probabilities_run_from_0_to_1_with_the_pale_colour_in_the_middle(self, write_raster, tmp_path):
        from geohgan.processing_provider import ramps, styles
        from qgis.core import QgsRasterLayer

        values = np.array([[0, 0.5, 1]], float)
        path = write_raster(tmp_path / "p.tif", values, ["prospectivity"], corner=(0, 500))
        layer = QgsRasterLayer(str(path), "")
        styles.colour(layer, 1, ramps.Look("blue_red"))
        assert [colour([layer], x, 250).name() for x in (250, 750, 1250)] == ["#313695", "#ffffbf", "#a50026"]
        assert legend(layer)[1].startswith("Low (0)")
        del layer

    @pytest.mark.parametrize(("cut", "low", "high"), [(0.0, 0, 999), (0.5, 5, 994), (2.0, 20, 979), (5.0, 50, 949)])
    def test_anything_else_is_stretched_between_percentiles(self, write_raster, tmp_path, cut, low, high):
        from geohgan.processing_provider import ramps, styles
        from qgis.core import QgsRasterLayer

        path = write_raster(tmp_path / "s.tif", np.arange(1000.0).reshape(20, 50), ["Cu"])
        layer = QgsRasterLayer(str(path), "")
        styles.colour(layer, 1, ramps.Look("viridis", cut))
        renderer = layer.renderer()
        assert (renderer.classificationMin(), renderer.classificationMax()) == pytest.approx((low, high), abs=2)
        assert len(legend(layer)) == 2
        del renderer, layer

    def test_a_band_without_values_or_with_one_alone_is_no_trouble(self, write_raster, tmp_path):
        from geohgan.processing_provider import ramps, styles
        from qgis.core import QgsRasterLayer

        for number, (values, top) in enumerate(
            (([-9999.0] * 4, "0"), ([7.0] * 4, "7"), ([7.0, np.inf, 8.0, 9.0], "9"))
        ):
            path = write_raster(tmp_path / f"{number}.tif", np.reshape(values, (2, 2)), corner=(0, 1000))
            layer = QgsRasterLayer(str(path), "")
            styles.colour(layer, 1, ramps.Look("grey"))
            assert colour([layer], 250, 750).isValid()
            assert layer.renderer().shader().rasterShaderFunction().colorRampItemList()[-1].label == top
            del layer

    def test_an_alpha_band_has_values_as_any_other(self, tmp_path):
        from geohgan.processing_provider import styles
        from osgeo import gdal
        from qgis.core import QgsRasterLayer

        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 4, 4, 2, gdal.GDT_Byte, ["ALPHA=YES"])
        del dataset
        layer = QgsRasterLayer(str(tmp_path / "a.tif"), "")
        assert styles.kind_of(layer, 2) == styles.VALUES
        del layer

    def test_what_was_chosen_is_that_of_new_outputs_and_of_their_files(self, run_in_toolbox, project, chosen, tmp_path):
        from qgis.core import QgsRasterLayer

        chosen.remember(chosen.VALUES, chosen.Look("cividis", 5.0))
        run_in_toolbox("examplesurvey", {"WIDTH": 40, "HEIGHT": 30, "N_DEPOSITS": 2, "STACK": tmp_path / "s.tif"})
        layers = [*project.mapLayers().values(), QgsRasterLayer(str(tmp_path / "s.tif"), "")]
        assert len(layers) == 2
        for layer in layers:
            items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
            assert tuple(item.color.name() for item in items) == chosen.RAMPS["cividis"]
        del layers, layer, items

    def test_each_kind_remembers_its_own(self, chosen):
        from qgis.core import QgsSettings

        assert chosen.remembered(chosen.SCORES) == chosen.Look("inferno", 2.0)
        chosen.remember(chosen.SCORES, chosen.Look("blue_red", 5.0))
        assert chosen.remembered(chosen.SCORES) == chosen.Look("blue_red", 2.0)
        assert chosen.remembered(chosen.PROBABILITIES).ramp == "blue_red"
        assert chosen.remembered(chosen.VALUES).ramp == "viridis"
        QgsSettings().setValue("geohgan/ramp/values", "rainbow")
        QgsSettings().setValue("geohgan/cut", 60.0)
        assert chosen.remembered(chosen.VALUES) == chosen.Look("viridis", 2.0)

    def test_the_layers_below_show_through_until_they_no_longer_shall(self, known, write_raster, tmp_path):
        from geohgan.processing_provider import ramps, styles
        from qgis.core import QgsRasterLayer

        relief = np.array([[60, 240] * 5] * 4, float)
        below = QgsRasterLayer(str(write_raster(tmp_path / "h.tif", relief, corner=(0, 1000), cell=250)), "")
        heatmap = QgsRasterLayer(str(known[0]), "")
        styles.colour(heatmap, 4, ramps.Look("inferno"))
        plain = colour([heatmap, below], 375, 750).name()
        styles.blend(heatmap, True)
        styles.colour(heatmap, 4, ramps.Look("inferno"))
        assert styles.is_blended(heatmap)
        # Both halves of one cell, the darkest: the relief shows even there.
        shade, light = (colour([heatmap, below], x, 750) for x in (100, 400))
        assert luminance(light) > luminance(shade) + 0.1
        message, saved = heatmap.saveNamedStyle(str(known[0].with_suffix(".qml")))
        again = QgsRasterLayer(str(known[0]), "")
        assert saved and styles.is_blended(again) and again.opacity() == heatmap.opacity()
        styles.blend(heatmap, False)
        assert colour([heatmap, below], 375, 750).name() == plain
        assert not styles.is_blended(heatmap)
        del below, heatmap, again


class TestLeadingElement:
    @pytest.fixture
    def contributions(self, write_raster, tmp_path):
        """Makes a raster of so many bands, with the drawn values of a row of cells, or the leaders as in 0.1.0."""
        from geohgan.models.protocol.contributions import ContributionsLayout
        from osgeo import gdal

        def make(bands, drawn, shown=()):
            leads = [drawn.count(number) for number in range(1, len(bands) + 1)]
            layout = ContributionsLayout(bands, "anomaly_score", "score.tif", leads, shown)
            values = np.zeros((len(layout.descriptions()), 1, len(drawn)))
            values[layout.outstanding - 1 if shown else layout.leading - 1] = drawn
            path = write_raster(tmp_path / "c.tif", values, layout.descriptions(), corner=(0, 500))
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.SetMetadata(layout.tags())
            del dataset
            return path

        return make

    def test_what_leads_is_drawn_where_the_score_stands_out(self, contributions):
        from geohgan.processing_provider import styles
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(contributions(["Cu", "As", "Ni", "Au"], [1, 2, 0, -9999, 1], shown=[4, 2])), "why")
        styles.CONTRIBUTIONS.apply(layer)
        assert looks(layer) == ("paletted", [14], ["Au", "As", "Nothing stands out"])
        seen = [colour([layer], 500 * column + 250, 250).name() for column in range(5)]
        assert seen == ["#e69f00", "#56b4e9", "#f2f2f2", "#ffffff", "#e69f00"]
        del layer

    def test_eight_elements_have_colours_and_others_one(self, contributions):
        from geohgan.processing_provider import leading_style
        from qgis.core import QgsRasterLayer

        names = [f"E{number}" for number in range(1, 31)]
        layer = QgsRasterLayer(str(contributions(names, [9, 0], shown=list(range(8, 0, -1)))), "why")
        leading_style.leading_element(layer)
        classes = layer.renderer().classes()
        assert [one.label for one in classes] == [*names[7::-1], "Another element", "Nothing stands out"]
        assert [one.color.name() for one in classes[:8]] == list(leading_style.COLOURS)
        del layer, classes

    def test_those_of_the_first_version_are_drawn_everywhere(self, contributions):
        from geohgan.processing_provider import leading_style
        from qgis.core import QgsRasterLayer

        layer = QgsRasterLayer(str(contributions(["Cu", "As", "Ni", "Au"], [4, 2, 4, 4, 2, 1])), "why")
        leading_style.leading_element(layer)
        assert looks(layer) == ("paletted", [5], ["Au", "As", "Cu"])
        del layer

    def test_colours_differ_for_the_red_blind_and_the_green_blind_too(self, qgis):
        """By CIE76, as Machado et al. (2009) simulate them: as far apart as the closest of Okabe and Ito's."""
        from geohgan.processing_provider.leading_style import COLOURS, FURTHER, NOTHING

        every = (*COLOURS, FURTHER, NOTHING)
        values = np.array([[int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in every]) / 255
        linear = np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)
        protan = [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        deutan = [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
        to_xyz = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175], [0.0193339, 0.119192, 0.9503041]]
        distances = []
        for sight in (np.eye(3), protan, deutan):
            xyz = np.clip(linear @ np.transpose(sight), 0, 1) @ np.transpose(to_xyz) / [0.95047, 1, 1.08883]
            x, y, z = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116).T
            lab = np.stack((116 * y - 16, 500 * (x - y), 200 * (y - z)))
            distances.append(np.sqrt(((lab[:, :, None] - lab[:, None]) ** 2).sum(axis=0)))
        closest = np.min(distances, axis=0) + 1e9 * np.eye(len(values))
        assert closest.min() >= closest[:7, :7].min() > 15

    def test_the_saved_file_looks_the_same(self, run, survey, model, tmp_path):
        from qgis.core import QgsRasterLayer

        outputs = {"OUTPUT": tmp_path / "s.tif", "CONTRIBUTIONS": tmp_path / "c.tif"}
        run("score", INPUT=survey.stack, MODEL=model, **outputs)
        layer = QgsRasterLayer(str(tmp_path / "c.tif"), "")
        kind, bands, texts = looks(layer)
        assert (kind, bands, texts[-1]) == ("paletted", [14], "Nothing stands out")
        assert texts[:-1] and set(texts[:-1]) <= {"Cu", "As", "Ni", "Au"}
        del layer


def test_the_style_lies_beside_each_file_and_is_taken_when_it_is_opened(run, scores, survey, tmp_path):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    run("filter", SCORES=scores, SOURCE=survey.stack, OUTPUT=tmp_path / "f.tif", POINTS=tmp_path / "p.gpkg")
    for path in (scores, tmp_path / "f.tif", survey.stack):
        assert path.with_suffix(".qml").is_file(), path
    heatmap, kept = QgsRasterLayer(str(scores), ""), QgsRasterLayer(str(tmp_path / "f.tif"), "")
    points, deposits = QgsVectorLayer(str(tmp_path / "p.gpkg"), ""), QgsVectorLayer(str(survey.deposits), "")
    assert looks(heatmap) == ("singlebandpseudocolor", [8], LEGEND)
    assert looks(kept) == ("singlebandpseudocolor", [1], ["High-confidence anomaly"])
    assert looks(points)[1:] == ("#000000", "#00e5ff")
    assert points.renderer().symbol().symbolLayer(0).color().alpha() == 0
    assert looks(deposits)[1:] == ("#ffffff", "#202020")
    del heatmap, kept, points, deposits


@pytest.mark.parametrize("ending", ["gpkg", "shp"])
def test_a_raster_and_points_of_one_name_are_a_pair(run, scores, survey, feedback, tmp_path, ending):
    from qgis.core import QgsRasterLayer, QgsVectorLayer

    outputs = {"OUTPUT": tmp_path / "a.tif", "POINTS": tmp_path / f"a.{ending}"}
    for _ in range(2):
        run("filter", feedback, SCORES=scores, SOURCE=survey.stack, **outputs)
    kept, points = QgsRasterLayer(str(tmp_path / "a.tif"), ""), QgsVectorLayer(str(tmp_path / f"a.{ending}"), "")
    assert looks(kept) == ("singlebandpseudocolor", [1], ["High-confidence anomaly"])
    assert (looks(points)[2] == "#00e5ff") is (ending == "gpkg")
    told = [
        f"The style of {tmp_path / 'a.shp'} could not be saved: {tmp_path / 'a.qml'} is the style of another layer."
    ]
    assert feedback.warnings == (2 * told if ending == "shp" else [])
    del kept, points


def test_styles_of_inputs_and_of_others_stay(run, survey, feedback, tmp_path):
    from qgis.core import QgsVectorLayer

    deposits = shutil.copy(survey.deposits, tmp_path / "mines.gpkg")
    stack = shutil.copy(survey.stack, tmp_path / "stack.tif")
    shutil.copy(survey.stack.with_suffix(".qml"), tmp_path / "stack.qml")
    (tmp_path / "other.qml").write_text("<qgis/>")
    for file in ("mines.tif", "other.tif", "stack.tiff"):
        values = {"INPUT": stack, "DETECTOR": "pca_reconstruction", "OUTPUT": tmp_path / file}
        run("baseline", feedback, EXCLUDE=deposits, **values)
    # The GeoPackage has its style in itself.
    assert (tmp_path / "mines.qml").is_file()
    layer = QgsVectorLayer(str(deposits), "")
    assert looks(layer)[1:] == ("#ffffff", "#202020")
    assert [text.rpartition("/")[2] for text in feedback.warnings] == [
        "other.qml is the style of another layer.",
        "stack.qml is the style of another layer.",
    ]
    assert (tmp_path / "other.qml").read_text() == "<qgis/>"
    assert (tmp_path / "stack.qml").read_bytes() == survey.stack.with_suffix(".qml").read_bytes()
    del layer


def test_every_output_of_a_run_has_its_own_style_and_place(run_in_toolbox, project, tmp_path):
    # Before 3.32 QGIS loads the layers of a run in the order of their names, each over those before it.
    files = {"STACK": "d.tif", "TRUTH": "c.tif", "SAMPLES": "b.gpkg", "DEPOSITS": "a.gpkg"}
    outputs = {name: tmp_path / file for name, file in files.items()}
    run_in_toolbox("examplesurvey", {"WIDTH": 40, "HEIGHT": 30, "N_DEPOSITS": 2, **outputs})
    nodes = project.layerTreeRoot().findLayers()
    assert [node.name() for node in nodes] == [
        f"Example survey: {label}" for label in ("Known deposits", "Samples", "True haloes", "Survey stack")
    ]
    deposits, samples, truth, stack = (node.layer() for node in nodes)
    assert looks(deposits)[1:] == ("#ffffff", "#202020")
    assert looks(samples)[1] == "#9e9e9e"
    assert legend(truth)[1:] == ["Halo of a hidden deposit"]
    assert stack.renderer().type() == "singlebandpseudocolor"
    del nodes, deposits, samples, truth, stack


def test_every_legend_is_seen(run_in_toolbox, project, survey, model, tmp_path):
    from qgis.core import Qgis, QgsLayerTreeModel
    from qgis.gui import QgsLayerTreeView

    if Qgis.versionInt() >= 33200:
        pytest.skip("QGIS places the layers itself")
    view = QgsLayerTreeView()
    tree = QgsLayerTreeModel(project.layerTreeRoot())
    view.setModel(tree)

    def fold(parent, first, last):
        # What the desktop does to every second layer: the view folds it, the node does not know.
        view.blockSignals(True)
        view.collapse(view.node2index(parent.children()[first]))
        view.blockSignals(False)

    project.layerTreeRoot().addedChildren.connect(fold)
    outputs = {"OUTPUT": tmp_path / "b.tif", "CONTRIBUTIONS": tmp_path / "a.tif"}
    run_in_toolbox("score", {"INPUT": survey.stack, "MODEL": model, **outputs})
    nodes = project.layerTreeRoot().findLayers()
    assert {node.name(): view.isExpanded(view.node2index(node)) for node in nodes} == {
        "Example survey: Anomaly score, model": True,
        "Example survey: Contributions, Anomaly score": True,
    }
    del nodes
    project.layerTreeRoot().addedChildren.disconnect(fold)
    view.setModel(None)
    view.deleteLater()


@pytest.mark.parametrize(
    ("output", "asked", "place"),
    [
        ("TEMPORARY_OUTPUT", {"EXPLAIN": True}, "CONTRIBUTIONS.tif"),
        ("heat.tif", {"EXPLAIN": True}, "heat_contributions.tif"),
        ("heat.tif", {"CONTRIBUTIONS": "why.tif"}, "why.tif"),
        ("heat.tif", {}, None),
    ],
)
def test_contributions_are_loaded_in_one_tick_or_where_they_are_named(
    run_in_toolbox, project, survey, model, tmp_path, output, asked, place
):
    """In dialogs of QGIS 3.22 an output that was left out, and then is named, is not to be loaded."""
    from qgis.core import QgsProcessingOutputLayerDefinition

    named = {name: value if value is True else str(tmp_path / value) for name, value in asked.items()}
    if "CONTRIBUTIONS" in named:
        named["CONTRIBUTIONS"] = QgsProcessingOutputLayerDefinition(named["CONTRIBUTIONS"])
    output = output if output.isupper() else tmp_path / output
    values = {"INPUT": survey.stack, "MODEL": model, "METRICS": "chosen", "THREADS": 1, **named}
    (results,) = run_in_toolbox("score", {**values, "OUTPUT": output})
    files = [Path(node.layer().source()).name for node in project.layerTreeRoot().findLayers()]
    assert files == [Path(results["OUTPUT"]).name, *([place] if place else [])]
    assert place is None or Path(results["CONTRIBUTIONS"]).name == place


def test_temporary_layers_have_it_too(run_in_toolbox, project, scores, survey):
    run_in_toolbox(
        "filter",
        {"SCORES": scores, "SOURCE": survey.stack, "OUTPUT": "TEMPORARY_OUTPUT", "POINTS": "TEMPORARY_OUTPUT"},
    )
    points, kept = (node.layer() for node in project.layerTreeRoot().findLayers())
    assert points.providerType() == "memory"
    assert looks(points)[1:] == ("#000000", "#00e5ff")
    assert legend(kept)[1:] == ["High-confidence anomaly"]
    del points, kept


def test_every_row_of_a_batch_has_its_own_style(run_in_toolbox, project, survey, model, tmp_path):
    rows = [
        {
            "INPUT": survey.stack,
            "MODEL": model,
            "OUTPUT": tmp_path / f"s{row}.tif",
            "CONTRIBUTIONS": tmp_path / f"c{row}.tif",
        }
        for row in range(2)
    ]
    run_in_toolbox("score", *rows)
    layers = list(project.mapLayers().values())
    seen = sorted((layer.name(), layer.renderer().type()) for layer in layers)
    scores, contributions = "Example survey: Anomaly score, model", "Example survey: Contributions, Anomaly score"
    assert seen == [
        (scores, "singlebandpseudocolor"),
        (f"{scores} (2)", "singlebandpseudocolor"),
        (contributions, "paletted"),
        (f"{contributions} (2)", "paletted"),
    ]
    # Each heatmap lies over its own contributions; whether rows lie apart differs between versions of QGIS.
    order = [Path(node.layer().source()).stem for node in project.layerTreeRoot().findLayers()]
    assert sorted(order) == ["c0", "c1", "s0", "s1"]
    assert order.index("s0") < order.index("c0") and order.index("s1") < order.index("c1")
    del layers


def test_a_style_that_cannot_be_saved_is_a_warning(run, survey, model, tmp_path, feedback):
    (tmp_path / "s.tif").touch()
    (tmp_path / "s.qml").mkdir()
    run("score", feedback, INPUT=survey.stack, MODEL=model, OUTPUT=tmp_path / "s.tif")
    assert any("s.tif" in text for text in feedback.warnings)
    assert [path.name for path in tmp_path.glob("s*.qml")] == ["s.qml"]
