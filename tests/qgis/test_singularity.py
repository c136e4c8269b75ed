"""Local singularity and spectrum-area from the toolbox, and how they look."""

from __future__ import annotations

import pytest


@pytest.mark.usefixtures("no_engine")
def test_each_fault_is_a_sentence(refusal, survey, make_samples, point_layer, tmp_path):
    chosen = {"INPUT": survey.stack, "OUTPUT": tmp_path / "o.tif"}
    sentence = refusal("singularity", SMALLEST_WINDOW=5, LARGEST_WINDOW=5, **chosen)
    assert "no more than one size of window" in sentence
    assert '"Smallest window of the index (cells)" (SMALLEST_WINDOW) is 4' in refusal(
        "singularity", SMALLEST_WINDOW=4, **chosen
    )
    assert "do not fit into survey" in refusal("singularity", LARGEST_WINDOW=255, **chosen)
    assert "lacks 1 of the 1 bands" in refusal("singularity", BANDS="Xx", **chosen)
    refused = refusal("singularity", METHOD="spectrum_area", ERRORS=tmp_path / "e.tif", **chosen)
    assert "is of the singularity index" in refused

    samples = make_samples()
    assert "Choose either" in refusal("singularity", POINTS=samples, **chosen)
    only = {"POINTS": samples, "INDICES": "memory:"}
    assert "A spectrum needs a grid, and samples have none" in refusal("singularity", METHOD="spectrum_area", **only)
    assert "are for rasters" in refusal("singularity", POINTS=samples, OUTPUT=tmp_path / "o.tif")
    degrees = point_layer((13.1, 65.0), (13.2, 65.1), system="EPSG:4326")
    sentence = refusal("singularity", POINTS=degrees, INDICES="memory:")
    assert "is in degrees, in which windows are no squares" in sentence and "EPSG:32633" in sentence


def test_samples_get_the_index_as_fields_and_a_dialog_may_ask_for_both_outputs(
    run_in_toolbox, make_samples, project, tmp_path
):
    samples = make_samples()
    project.addMapLayer(samples)
    both = {"INDICES": tmp_path / "indices.gpkg", "OUTPUT": "TEMPORARY_OUTPUT", "REPORT": tmp_path / "r.html"}
    [results] = run_in_toolbox("singularity", {"POINTS": samples, **both})
    assert results["NAMES"] == "Cu_singularity,Au_singularity" and "OUTPUT" not in results
    [layer] = [one for one in project.mapLayers().values() if "indices.gpkg" in one.source()]
    fields = ["id", "lab", "Cu", "Au", "Cu_singularity", "Cu_error", "Au_singularity", "Au_error"]
    assert [name for name in layer.fields().names() if name != "fid"] == fields
    assert layer.featureCount() == samples.featureCount() and layer.renderer().classAttribute() == "Cu_singularity"
    del layer


def test_an_index_looks_as_such_and_trains(run_in_toolbox, job_of, survey, project, tmp_path):
    output = tmp_path / "index.tif"
    chosen = {"INPUT": [str(survey.stack)], "OUTPUT": output, "REPORT": tmp_path / "r.html"}
    [results] = run_in_toolbox("singularity", chosen)
    names = results["NAMES"].split(",")
    assert all(name.endswith(" singularity") for name in names) and results["TRANSFORM"] == "none"
    [layer] = project.mapLayers().values()
    shader = layer.renderer().shader().rasterShaderFunction()
    items = shader.colorRampItemList()
    assert items[3].value == 2 and items[0].label.endswith(": enriched") and items[0].color.red() > items[6].color.red()
    assert (tmp_path / "index.qml").is_file()
    del layer, shader, items
    job = job_of("train", INPUT=[str(output)], BANDS=results["NAMES"], OUTPUT=tmp_path / "m.geohgan")
    assert list(job.bands) == names and job.transform == "auto"


def test_the_anomaly_is_shown_and_not_the_background(run, survey, tmp_path):
    from geohgan.processing_provider.files import open_raster
    from geohgan.processing_provider.styles import LOCAL

    made = run("singularity", INPUT=survey.stack, METHOD="spectrum_area", BREAK=1, OUTPUT=tmp_path / "parts.tif")
    assert made["NAMES"].split(",")[:2] == [
        f"{made['NAMES'].split(' ')[0]} {part}" for part in ("background", "anomaly")
    ]
    layer = open_raster(made["OUTPUT"])
    LOCAL.apply(layer)
    assert layer.renderer().usesBands() == [2]
    del layer
