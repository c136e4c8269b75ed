"""What the demo makes of finished steps: the figures of its summary, and a project and a map that QGIS draws."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.windows
from rasterio import Affine

from tools.demo import demo
from tools.demo.demo import Survey, number, rank_targets, seek, survey_of
from tools.demo.toolbox import Step, printed_results

ROOT = Path(__file__).resolve().parents[2]
HEIGHT, WIDTH = 30, 40
HEATMAP = """<qgis><pipe><rasterrenderer type="singlebandpseudocolor" band="2" opacity="1" alphaBand="-1">
<rastershader><colorrampshader colorRampType="INTERPOLATED" minimumValue="0" maximumValue="100">
<item value="0" color="#000004" alpha="255" label="Lowest"/>
<item value="50" color="#932667" alpha="255" label="Middle"/>
<item value="100" color="#fcffa4" alpha="255" label="Highest"/>
</colorrampshader></rastershader></rasterrenderer></pipe></qgis>"""

PROBABILITY = HEATMAP.replace('band="2"', 'band="1"').replace('"100"', '"1"').replace('"50"', '"0.5"')


def write_raster(path: Path, bands: dict[str, np.ndarray]) -> None:
    """A raster of 500 m cells."""
    place = {"crs": "EPSG:32633", "transform": Affine(500, 0, 500_000, 0, -500, 7_000_000)}
    size = {"height": HEIGHT, "width": WIDTH, "count": len(bands)}
    with rasterio.open(path, "w", driver="GTiff", dtype="float32", nodata=-9999, **size, **place) as raster:
        for index, (name, values) in enumerate(bands.items(), start=1):
            raster.write(values.astype("float32"), index)
            raster.set_band_description(index, name)


def write_points(path: Path, rows: list[int], columns: list[int]) -> None:
    """Points in the middle of cells."""
    features = [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Point", "coordinates": [500_250 + 500 * column, 6_999_750 - 500 * row]},
        }
        for row, column in zip(rows, columns)
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))


@pytest.fixture(scope="module")
def finished(tmp_path_factory) -> Path:
    """Folder of a job whose steps are done, with its project and map."""
    folder = tmp_path_factory.mktemp("demo") / "demo"
    folder.mkdir()
    scores = np.linspace(0, 2, HEIGHT * WIDTH).reshape(HEIGHT, WIDTH)
    (folder / "score.qml").write_text(HEATMAP)
    write_raster(folder / "score.tif", {"anomaly_score": scores, "percentile": scores * 50})
    write_raster(folder / "filtered.tif", {"anomaly_score": np.where(scores > 1.9, scores, -9999)})
    for name, values in (("prospectivity", scores / 2), ("prospectivity_without", 1 - scores / 2)):
        (folder / f"{name}.qml").write_text(PROBABILITY)
        write_raster(folder / f"{name}.tif", {"prospectivity": values})
    write_points(folder.parent / "deposits.geojson", [28, 5], [12, 20])
    write_points(folder.parent / "anomalies.geojson", [29, 29], [10, 30])
    # In a process of its own: rasterio brings another GDAL than osgeo.
    convert = "import sys; from osgeo import gdal; gdal.VectorTranslate(sys.argv[2], sys.argv[1])"
    files = [str(folder.parent / "anomalies.geojson"), str(folder / "anomalies.gpkg")]
    subprocess.run([sys.executable, "-c", convert, *files], check=True)
    command = [sys.executable, "-m", "tools.demo.project", str(folder), str(folder.parent / "deposits.geojson")]
    (folder / "sought.qml").write_text(HEATMAP)
    write_raster(folder / "sought.tif", {"anomaly_score": 2 - scores, "percentile": 100 - scores * 50})
    titles = ("Anomalies", "AUC 0.9", "Prospectivity", "AUC 0.8", "Sought", "AUC 0.95")
    subprocess.run([*command, "1", *titles], cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="module")
def project(finished) -> str:
    """The project file's text."""
    with zipfile.ZipFile(finished / "project.qgz") as archive:
        name = next(name for name in archive.namelist() if name.endswith(".qgs"))
        return archive.read(name).decode()


def test_the_project_has_all_layers_by_relative_paths(project, finished):
    rasters = ("./score.tif", "./filtered.tif", "./prospectivity.tif", "./prospectivity_without.tif")
    for source in (*rasters, "./anomalies.gpkg", "./anomaly_areas.gpkg", "../deposits.geojson"):
        assert f"<datasource>{source}" in project
    # The sheets tell where their inputs were.
    assert not re.search(f"<datasource>[^<]*{re.escape(str(finished))}", project)
    assert sorted(re.findall('<Layout [^>]*name="([^"]*)"', project)) == ["Anomalies", "Prospectivity"]


def test_the_areas_outline_what_the_filter_kept(finished):
    with contextlib.closing(sqlite3.connect(finished / "anomaly_areas.gpkg")) as areas:
        extent = areas.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents").fetchone()
    with rasterio.open(finished / "filtered.tif") as filtered:
        kept = rasterio.windows.get_data_window(filtered.read(masked=True))
        assert extent == pytest.approx(filtered.window_bounds(kept))


def test_the_heatmap_shows_the_asked_band_in_steps_of_its_percentiles(project):
    renderer = next(tag for tag in re.findall("<rasterrenderer [^>]*>", project) if "singlebandpseudocolor" in tag)
    assert ' band="1"' in renderer
    values = re.findall('<item [^>]*value="([^"]*)"', project[project.index(renderer) :])[:3]
    assert [float(value) for value in values] == pytest.approx([0, 1, 2], abs=1e-6)


@pytest.mark.parametrize("sheet", ["map.png", "prospectivity.png", "sought.png"])
def test_the_maps_are_a4_sheets_with_rasters_on_them(finished, sheet):
    with rasterio.open(finished / sheet) as image:
        assert (image.width, image.height) == pytest.approx((1754, 1240), abs=2)
        pixels = image.read([1, 2, 3])
    paper = (pixels == 255).all(axis=0)
    assert 0.2 < paper.mean() < 0.8
    assert len(np.unique(pixels.reshape(3, -1), axis=1).T) > 100


@pytest.mark.parametrize("sheet", ["prospectivity.png", "sought.png"])
def test_the_two_panels_show_two_rasters(finished, sheet):
    with rasterio.open(finished / sheet) as image:
        pixels = image.read([1, 2, 3]).astype(int)
    left, right = (pixels[:, 250:800, start : start + 700] for start in (120, 947))
    assert np.abs(left - right).mean() > 20


def test_results_are_read_from_what_qgis_process_prints():
    printed = ["Inputs", "BAND:\t9", "0...10...", "----------------", "Results", "----------------", "", "AUC:\t0.5"]
    assert printed_results(printed) == {"AUC": "0.5"}


@pytest.mark.parametrize(
    ("printed", "meant"), [("12", 12), ("0.25", 0.25), ("inf", None), ("nan", None), ("NULL", None), (None, None)]
)
def test_what_is_no_number_is_nothing_in_the_summary(printed, meant):
    assert number(printed) == meant


class FakeToolbox:
    """Remembers what it is asked to run."""

    def __init__(self):
        self.ran: list[tuple[str, dict]] = []

    def run(self, algorithm, **parameters):
        self.ran.append((algorithm, parameters))
        return Step(0, 0, {"TRANSFORM": "clr", "BANDS": "Cu,Zn", "AUC": "0.87504"})


def test_what_is_sought_is_scored_alone():
    toolbox, steps = FakeToolbox(), {}
    assert seek(toolbox, Survey("s.tif", "d.gpkg", "", "s"), steps) == {} and toolbox.ran == []
    assert list(seek(toolbox, Survey("s.tif", "d.gpkg", "500", "s", "skarn"), steps).values()) == [0.875]
    (_, score), (_, evaluation) = toolbox.ran
    assert (score["SOUGHT"], score["METRICS"]) == ("skarn", "chosen")
    assert (evaluation["INPUT"], evaluation["BUFFER"]) == (score["OUTPUT"], "500")


def test_it_ends_with_targets_of_what_was_sought_if_anything_was():
    toolbox = FakeToolbox()
    rank_targets(toolbox, Survey("s.tif", "d.gpkg", "500", "s", "skarn"), {})
    rank_targets(toolbox, Survey("s.tif", "d.gpkg", "500", "s"), {})
    assert [Path(given["SCORES"]).name for _, given in toolbox.ran] == ["sought.tif", "score.tif"]
    assert all(given["ATLAS"].name == "atlas.pdf" and given["DEPOSITS"] == "d.gpkg" for _, given in toolbox.ran)


def test_nothing_of_an_earlier_run_is_in_the_way_of_the_next(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "OUTPUT", tmp_path)
    for name in ("score.tif", "score.qml", "evaluation.html", "evaluation_numbers.json", "mine.txt", "mine.qml"):
        (tmp_path / name).touch()
    demo.remove_results()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mine.qml", "mine.txt"]


@pytest.fixture
def asked(monkeypatch):
    """The survey of some variables, and the algorithms that it took."""

    def ask(**variables: object):
        for name in ("STACK", "POINTS", "LABELS", "BUFFER", "SOUGHT"):
            monkeypatch.setenv(name, str(variables.get(name, "")))
        toolbox = FakeToolbox()
        return survey_of(toolbox, {}), toolbox.ran

    return ask


def test_the_example_is_the_survey_unless_told(asked):
    survey, ran = asked()
    assert [algorithm for algorithm, _ in ran] == ["examplesurvey"]
    assert survey.chosen == {} and survey.sought == "porphyry_copper"


def test_the_examples_samples_take_the_place_of_its_stack(asked):
    survey, ran = asked(POINTS=1)
    assert [algorithm for algorithm, _ in ran] == ["examplesurvey", "interpolate", "explore"]
    assert ran[1][1]["INPUT"] == str(ran[0][1]["SAMPLES"])
    assert survey.stack == str(ran[1][1]["OUTPUT"])
    assert survey.chosen == {"TRANSFORM": "clr", "BANDS": "Cu,Zn"}


def test_the_users_survey_takes_the_place_of_the_example(asked, tmp_path):
    for name in ("stack.tif", "samples.gpkg", "mines.gpkg"):
        (tmp_path / name).touch()
    labels = f"{tmp_path}/mines.gpkg|layername=mines"
    survey, ran = asked(STACK=tmp_path / "stack.tif", LABELS=labels, BUFFER=500)
    assert ran == [] and survey.sought == "nothing"
    assert (survey.stack, survey.labels, survey.buffer) == (str(tmp_path / "stack.tif"), labels, "500")
    survey, ran = asked(POINTS=tmp_path / "samples.gpkg", LABELS=labels)
    assert [algorithm for algorithm, _ in ran] == ["interpolate", "explore"]
    assert ran[0][1]["INPUT"] == str(tmp_path / "samples.gpkg")


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({"STACK": __file__}, "Give LABELS"),
        ({"LABELS": __file__}, "Give LABELS"),
        ({"POINTS": __file__}, "Give LABELS"),
        ({"POINTS": "1", "LABELS": __file__}, "Give LABELS"),
        ({"STACK": __file__, "POINTS": __file__, "LABELS": __file__}, "Give LABELS"),
        ({"STACK": "nowhere.tif", "LABELS": __file__}, "STACK: there is no nowhere.tif"),
    ],
)
def test_what_does_not_go_together_is_told(asked, variables, sentence):
    with pytest.raises(SystemExit, match=sentence):
        asked(**variables)
