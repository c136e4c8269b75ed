"""What layers are called: after their survey and what they hold; and where they lie among the user's own."""

from __future__ import annotations

import re

import pytest


@pytest.fixture
def called(qgis):
    """The name that QGIS would give the layer of an output, by the tags of the main raster."""
    from geohgan.processing_provider.layer_names import name_of_output

    return lambda label, tags, main=False: name_of_output(label, tags, main).name


@pytest.mark.parametrize(
    ("label", "main", "tags", "name"),
    [
        ("Anomaly heatmap", True, {"METRIC": "anomaly_score"}, "Kola: Anomaly score"),
        ("Anomaly heatmap", True, {"METRIC": "isolation_forest"}, "Kola: Isolation forest"),
        (
            "Anomaly heatmap",
            True,
            {
                "METRIC": "enrichment",
                "MODEL": '{"name": "v2", "checksum": 5}',
                "SOUGHT": '{"kind": "chromite", "found": ["Cr+"], "missing": []}',
            },
            "Kola: Enrichment, Chromite, v2",
        ),
        ("Contributions", False, {"METRIC": "z_distance", "MODEL": "}{"}, "Kola: Contributions, Latent distance"),
        (
            "Anomalies, points",
            False,
            {"METRIC": "anomaly_score", "FILTER": "{}", "SOUGHT": '{"kind": "nothing", "found": ["Cu+", "Na-"]}'},
            "Kola: Anomalies, points, Anomaly score, Cu+ Na-",
        ),
        ("Prospectivity", True, {"CLASSIFIER": "svm"}, "Kola: Prospectivity, Support vector machine"),
        ("Survey stack", True, {"KIND": "survey"}, "Kola: Survey stack"),
    ],
)
def test_survey_what_it_holds_and_of_what(called, label, main, tags, name):
    tags = {f"GEOHGAN_{tag}": text for tag, text in tags.items()}
    assert called(label, {**tags, "GEOHGAN_NAME": "Kola"}, main) == name
    assert called(label, tags, main) == name.removeprefix("Kola: ")


def test_a_name_that_somebody_chose_stands(qgis):
    from geohgan.processing_provider.layer_names import LayerName

    name = LayerName("Kola: Anomaly score", "Kola", "Anomaly heatmap")
    assert name.instead_of("Anomaly heatmap") == "Kola: Anomaly score"
    assert name.instead_of("Where to drill") == "Where to drill"


def test_the_name_of_an_output_of_a_model_stands(qgis, project, survey, tmp_path):
    from qgis.core import (
        QgsProcessingContext,
        QgsProcessingFeedback,
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingOutputLayerDefinition,
    )

    model, step, names = QgsProcessingModelAlgorithm("mine", "tests"), None, ("Where to drill", "Anomaly heatmap")
    for name in names:
        step = QgsProcessingModelChildAlgorithm("geohgan:baseline")
        step.setChildId(name)
        source = QgsProcessingModelChildParameterSource.fromStaticValue(str(survey.stack))
        step.addParameterSources("INPUT", [source])
        output = QgsProcessingModelOutput(name)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        step.setModelOutputs({name: output})
        model.addChildAlgorithm(step)
    model.initAlgorithm()
    files = [str(tmp_path / f"{number}.tif") for number in range(2)]
    values = {f"{name}:{name}": QgsProcessingOutputLayerDefinition(file, project) for name, file in zip(names, files)}
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    _, fine = model.run(values, context, feedback)
    assert fine, feedback.textLog()
    loaded = [context.layerToLoadOnCompletionDetails(file).name for file in files]
    assert loaded == ["Where to drill", "Example survey: Robust Mahalanobis distance"]


class TestSurvey:
    @pytest.fixture
    def layer(self, write_raster):
        from qgis.core import QgsRasterLayer

        def make(folder, file, name="", tag=""):
            from osgeo import gdal

            folder.mkdir(parents=True, exist_ok=True)
            path = write_raster(folder / file, [[1.0, 2.0]])
            if tag:
                gdal.Open(str(path), gdal.GA_Update).SetMetadata({"GEOHGAN_NAME": tag})
            return QgsRasterLayer(str(path), name or path.stem)

        return make

    def test_of_tag_or_folder_or_layer(self, layer, tmp_path):
        from geohgan.processing_provider.layer_names import survey_of

        told, plain = layer(tmp_path / "a", "s.tif", tag="Kola"), layer(tmp_path / "b", "s.tif", "My survey")
        cu, ni = (layer(tmp_path / "Alaska", f"{name}.tif") for name in ("Cu", "Ni"))
        temporary = [layer(tmp_path / f"{number:032x}", "OUTPUT.tif") for number in range(2)]
        renamed = layer(tmp_path / f"{3:032x}", "OUTPUT.tif", "Harz")
        suggested = layer(tmp_path, "interpolate_20261129_101112_output.tif")
        given = ([told, cu], [plain], [cu, ni], [plain, cu], temporary, [renamed], [suggested])
        found = [survey_of(layers) for layers in given]
        assert found == ["Kola", "My survey", "Alaska", "My survey", "", "Harz", ""]
        del told, plain, cu, ni, temporary, renamed, suggested, given

    def test_goes_from_samples_to_all_that_is_made_of_them(self, run_in_toolbox, project, make_samples, tmp_path):
        samples = make_samples()
        samples.setName("Kola moss")
        project.addMapLayer(samples)
        temporary = "TEMPORARY_OUTPUT"
        (stack,) = run_in_toolbox("interpolate", {"INPUT": samples, "OUTPUT": temporary})
        (scores,) = run_in_toolbox("baseline", {"INPUT": stack["OUTPUT"], "OUTPUT": temporary})
        run_in_toolbox("baseline", {"INPUT": stack["OUTPUT"], "OUTPUT": temporary})
        run_in_toolbox("filter", {"SCORES": scores["OUTPUT"], "SOURCE": stack["OUTPUT"], "OUTPUT": temporary})
        detector = "Robust Mahalanobis distance"
        assert [node.name() for node in project.layerTreeRoot().findLayers()] == [
            "Kola moss",
            f"Kola moss: High-confidence anomalies, {detector}",
            f"Kola moss: {detector} (2)",
            f"Kola moss: {detector}",
            "Kola moss: Survey stack",
        ]
        del samples


def test_reports_call_temporary_rasters_after_their_survey(run, survey, tmp_path):
    import processing

    small = {"WIDTH": 48, "HEIGHT": 40, "ELEMENTS": 4, "N_DEPOSITS": 3}
    stack = processing.run("geohgan:examplesurvey", {**small, "STACK": "TEMPORARY_OUTPUT"})["STACK"]
    path = processing.run("geohgan:baseline", {"INPUT": stack, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    report = tmp_path / "r.html"
    for algorithm, values, name in (
        ("evaluate", {"INPUT": path, "LABELS": survey.deposits, "RESAMPLES": 0}, "Example survey"),
        # Of one survey both: what they hold tells them apart.
        ("compare", {"SCORES": [path, stack], "LABELS": survey.deposits}, "Robust Mahalanobis distance"),
        ("explore", {"INPUT": stack}, "Example survey"),
    ):
        run(algorithm, REPORT=report, **values)
        # Paths are told whole.
        text = report.read_text().replace(path, "").replace(stack, "")
        assert name in text and not re.search(r"\b(OUTPUT|INPUT|STACK)\b", text)


class TestOrder:
    @pytest.fixture
    def load(self, qgis, project, write_raster, tmp_path):
        """Loads the layer of a style as QGIS does, on top; then the names of the tree."""
        from geohgan.processing_provider import styles
        from geohgan.processing_provider.layer_names import LayerName
        from geohgan.processing_provider.post_processors import StylePostProcessor
        from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsRasterLayer

        context = QgsProcessingContext()
        context.setProject(project)

        def call(style, name):
            layer = QgsRasterLayer(str(write_raster(tmp_path / f"{name}.tif", [[1.0, 2.0]])), name)
            project.addMapLayer(layer)
            StylePostProcessor(getattr(styles, style), LayerName(name, "", "")).postProcessLayer(
                layer, context, QgsProcessingFeedback()
            )
            return [node.name() for node in project.layerTreeRoot().children()]

        return call

    def test_below_the_users_vectors_above_the_users_rasters(self, load, project, point_layer, write_raster, tmp_path):
        from qgis.core import QgsRasterLayer

        root = project.layerTreeRoot()
        project.addMapLayer(QgsRasterLayer(str(write_raster(tmp_path / "relief.tif", [[1.0, 2.0]])), "relief"))
        project.addMapLayer(point_layer((0, 0), name="below"), False)
        root.addLayer(project.mapLayersByName("below")[0])
        project.addMapLayer(point_layer((0, 0), name="deposits"))
        group = root.insertGroup(1, "claims")
        project.addMapLayer(point_layer((0, 0), name="mine"), False)
        group.addLayer(project.mapLayersByName("mine")[0])
        assert load("HEATMAP", "scores") == ["deposits", "claims", "scores", "relief", "below"]
        assert load("SURVEY", "stack") == ["deposits", "claims", "scores", "stack", "relief", "below"]
        group.addLayer(project.mapLayersByName("relief")[0])
        assert load("PROSPECTIVITY", "map") == ["deposits", "map", "claims", "scores", "stack", "relief", "below"]


class TestColour:
    @pytest.fixture
    def band(self, write_raster, tmp_path):
        """The band that a survey opens in."""
        import numpy as np
        from geohgan.processing_provider import styles
        from qgis.core import QgsRasterLayer

        def opened(names):
            values = np.arange(len(names) * 100.0).reshape(len(names), 10, 10)
            values[0] = 5
            layer = QgsRasterLayer(str(write_raster(tmp_path / "s.tif", values, names)), "s")
            styles.SURVEY.apply(layer)
            used, items = layer.renderer().usesBands(), layer.renderer().shader().rasterShaderFunction()
            assert items.colorRampItemList()[0].color.name() == "#440154"
            del layer, items
            return names[used[0] - 1]

        return opened

    def test_the_first_that_differs_or_the_element_that_was_sought(self, qgis, band):
        from geohgan.processing_provider import settings
        from qgis.core import QgsSettings

        QgsSettings().remove(settings.SOUGHT_SETTING)
        assert band(["Br", "Al", "Cu_ppm", "Ni"]) == "Al"
        assert band(["Br"]) == "Br"
        try:
            settings.remember_sought("porphyry_copper", "")
            assert band(["Br", "Al", "Cu_ppm", "Ni"]) == "Cu_ppm"
            settings.remember_sought("nothing", "Ni+")
            assert band(["Br", "Al", "Cu_ppm", "Ni"]) == "Ni"
            settings.remember_sought("no such kind", "")
            assert band(["Br", "Al"]) == "Al"
        finally:
            QgsSettings().remove(settings.SOUGHT_SETTING)
