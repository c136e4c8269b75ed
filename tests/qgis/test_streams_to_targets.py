"""The ready model from stream sediments to targets: its steps, one of which is left out, and its refusals."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np
import pytest

from tests.support import wkt_point

# Side of the raster of elevations, cells, of a cell, map units, and its upper left corner.
SIDE, CELL, CORNER = 60, 100, (500_000, 6_006_000)


@pytest.fixture(scope="module")
def hills(write_raster, tmp_path_factory):
    """Elevations that fall to the south, in valleys twelve cells apart."""
    rows, columns = np.mgrid[:SIDE, :SIDE]
    path = tmp_path_factory.mktemp("hills") / "dem.tif"
    return write_raster(path, 4.0 * abs((columns + 6) % 12 - 6) + (SIDE - rows), corner=CORNER, cell=CELL)


@pytest.fixture(scope="module")
def samples(memory_layer):
    """Samples in the bottoms of the valleys, of two campaigns."""
    random, rows = np.random.default_rng(0), []
    for column in range(12, SIDE, 12):
        for row in range(7, SIDE, 5):
            place = wkt_point(CORNER[0] + CELL * (column + 0.5), CORNER[1] - CELL * (row + 0.5))
            values = [f"P{column}-{row}", "AB"[row > SIDE // 2], *(20 * np.exp(random.standard_normal(3))).tolist()]
            rows.append((place, values))
    return memory_layer("Point", "stream", "pair:string campaign:string Cu:double Zn:double As:double", rows)


def outputs(folder: Path) -> dict[str, Path]:
    return {
        "catchments:Catchments": folder / "catchments.gpkg",
        "stack:Survey stack": folder / "stack.tif",
        "train:Model": folder / "model.geohgan",
        "score:Anomaly heatmap": folder / "score.tif",
        "targets:Targets": folder / "targets.gpkg",
    }


def test_all_steps(run, brief_presets, samples, hills, point_layer, tmp_path):
    if not importlib.util.find_spec("pyflwdir"):
        pytest.skip("models/extras.txt has pyflwdir, and this Python lacks it")
    reports = {
        "level:Levelling report": tmp_path / "levelling.html",
        "thresholds:Threshold report": tmp_path / "thresholds.html",
        "thresholds:Classes of samples": tmp_path / "classed.gpkg",
        "score_thresholds:Thresholds of the score, report": tmp_path / "score_thresholds.html",
        "score_thresholds:Classes of the score": tmp_path / "score_classes.tif",
        "catchments:Report on catchments": tmp_path / "catchments.html",
        "targets:Report on targets": tmp_path / "targets.html",
        "targets:Field atlas": tmp_path / "atlas.pdf",
    }
    chosen = {"INPUT": samples, "DEM": str(hills), "STREAM_AREA": 0.5, "CELL_SIZE": 200, "PRESET": "fast", "TOP": 10}
    chosen |= {"GROUP_FIELD": "campaign", "LABELS": point_layer((503_000, 6_003_000)), "DILUTION": True}
    results = run("streams_to_targets", **chosen, **outputs(tmp_path), **reports)
    steps, given = results["CHILD_RESULTS"], results["CHILD_INPUTS"]
    assert set(steps) == {
        *("level", "thresholds", "catchments", "stack", "explore", "train", "score", "score_thresholds", "targets")
    }
    assert given["catchments"]["INPUT"] == given["thresholds"]["POINTS"] == steps["level"]["LEVELLED"]
    assert given["catchments"]["QUALITY"] is None
    assert steps["catchments"]["COUNT"] == samples.featureCount()
    # The wider cells of the stack: names of the elements are kept on the way.
    assert steps["stack"]["NAMES"] == "Cu,Zn,As"
    assert steps["targets"]["COUNT"] >= 1
    assert [path for path in (*outputs(tmp_path).values(), *reports.values()) if not path.is_file()] == []


@pytest.mark.usefixtures("no_engine")
def test_refuses_before_it_starts(refusal, samples, hills, point_layer, tmp_path):
    import processing

    degrees = processing.run(
        "gdal:warpreproject", {"INPUT": str(hills), "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "d.tif")}
    )["OUTPUT"]
    chosen = {"INPUT": samples, **outputs(tmp_path)}
    assert "is in degrees" in refusal("streams_to_targets", DEM=degrees, **chosen)
    far = point_layer((-60, 10), name="far", system="EPSG:4326")
    sentence = refusal("streams_to_targets", DEM=str(hills), LABELS=far, **chosen)
    assert "(LABELS)" in sentence and "none of the 1 features" in sentence
    assert "has no field sheet" in refusal("streams_to_targets", DEM=str(hills), GROUP_FIELD="sheet", **chosen)
