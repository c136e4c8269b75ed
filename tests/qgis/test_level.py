"""Levelling of samples and of rasters from the toolbox, by whatever tells the groups."""

from __future__ import annotations

import pytest

NORTH = "Polygon ((480000 7200000, 520000 7200000, 520000 7215000, 480000 7215000, 480000 7200000))"
SOUTH = "Polygon ((480000 7185000, 520000 7185000, 520000 7200000, 480000 7200000, 480000 7185000))"


@pytest.fixture(scope="module")
def sheets(memory_layer):
    return memory_layer("Polygon", "sheets", "sheet:string", [(NORTH, ["north"]), (SOUTH, ["south"])])


@pytest.mark.usefixtures("no_engine")
class TestRefusals:
    def test_each_fault_is_a_sentence(self, refusal, survey, make_samples, sheets, tmp_path):
        samples, report = make_samples(), tmp_path / "r.html"
        assert "Choose either" in refusal("level", REPORT=report)
        assert "nothing to level by" in refusal("level", POINTS=samples, REPORT=report)
        assert "samples has no field sheet" in refusal("level", POINTS=samples, GROUP_FIELD="sheet", REPORT=report)
        sentence = refusal("level", POINTS=samples, GROUP_POLYGONS=sheets, REPORT=report)
        assert "choose the field of sheets that names the groups" in sentence
        both = {"GROUP_FIELD": "lab", "GROUP_POLYGONS": sheets, "CLASS_FIELD": "sheet"}
        assert "Groups come from one place" in refusal("level", POINTS=samples, REPORT=report, **both)
        chosen = {"GROUP_POLYGONS": sheets, "CLASS_FIELD": "sheet"}
        assert "is for rasters" in refusal("level", POINTS=samples, OUTPUT="TEMPORARY_OUTPUT", **chosen)
        assert "is for samples" in refusal("level", INPUT=survey.stack, LEVELLED="memory:", **chosen)
        assert "lacks 1 of the 1 bands" in refusal("level", INPUT=survey.stack, BACKGROUND="Xx", REPORT=report)


def test_samples_keep_fields_places_and_system(run, make_samples, sheets, tmp_path):
    from geohgan.processing_provider.files import open_vector

    samples = make_samples()
    made = run(
        "level",
        POINTS=samples,
        FIELDS=["Cu"],
        GROUP_POLYGONS=sheets,
        CLASS_FIELD="sheet",
        METHOD="median_iqr",
        LEVELLED=tmp_path / "levelled.gpkg",
        REPORT=tmp_path / "r.html",
    )
    layer = open_vector(made["LEVELLED"])
    assert layer.featureCount() == samples.featureCount() and layer.crs() == samples.crs()
    assert {"id", "lab", "Cu", "Au", "group"} <= set(layer.fields().names())
    old = {one["id"]: one for one in samples.getFeatures()}
    new = {one["id"]: one for one in layer.getFeatures()}
    assert all(new[key]["lab"] == old[key]["lab"] for key in old)
    assert all((new[key]["group"] == "north") == (old[key].geometry().asPoint().y() > 7_200_000) for key in old)
    assert made["GROUPS_LEVELLED"] == 2 and made["BETWEEN_AFTER"] < made["BETWEEN_BEFORE"]
    del layer, samples


def test_a_raster_of_groups_tells_those_of_cells_and_of_samples(run, job_of, tmp_path):
    files = {"STACK": tmp_path / "s.tif", "SHEET_MAP": tmp_path / "m.tif", "SAMPLES": tmp_path / "s.gpkg"}
    run("examplesurvey", WIDTH=40, HEIGHT=30, N_DEPOSITS=1, ELEMENTS=3, SHEETS=2, **files)
    made = run("level", INPUT=str(files["STACK"]), GROUP_RASTER=str(files["SHEET_MAP"]), OUTPUT=tmp_path / "o.tif")
    assert made["GROUPS_LEVELLED"] == 2 and (tmp_path / "o.tif").is_file()
    job = job_of("level", POINTS=str(files["SAMPLES"]), GROUP_RASTER=str(files["SHEET_MAP"]), REPORT="r.html")
    header, *rows = (line.split(",") for line in job.samples.splitlines())
    told, sampled = header.index(job.group_field), header.index("sheet")
    assert job.group_field == "group" and all(f"S{row[told]}" == row[sampled] for row in rows)


def test_a_dialog_asks_for_both_outputs_and_gets_that_of_its_input(qgis, job_of, refusal, run, make_samples, tmp_path):
    from qgis.core import QgsProcessingContext

    level = qgis.processingRegistry().createAlgorithmById("geohgan:level")
    on = {one.name() for one in level.destinationParameterDefinitions() if one.createByDefault()}
    assert on == {"OUTPUT", "LEVELLED", "REPORT"}
    samples = make_samples(60)
    chosen = {"POINTS": samples, "FIELDS": ["Cu"], "BACKGROUND": "Au", "OUTPUT": "TEMPORARY_OUTPUT"}
    both = {**chosen, "LEVELLED": str(tmp_path / "levelled.gpkg")}
    assert level.checkParameterValues(both, QgsProcessingContext()) == (True, "")
    # The output of the other kind alone is a mistake.
    assert "is for rasters" in refusal("level", **chosen)
