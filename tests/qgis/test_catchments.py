"""Catchments from the toolbox: samples in another system, and what is refused before the engine is started."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest

from tests.support import wkt_point

# The valley of the tests of the engine, in UTM 33N: the samples lie where its bottom passes.
LENGTHS = (950, 1950, 2950)


@pytest.fixture(scope="module")
def valley(write_raster, tmp_path_factory):
    rows, columns = np.mgrid[:40, :41]
    path = tmp_path_factory.mktemp("valley") / "dem.tif"
    return write_raster(path, 2.0 * abs(columns - 20) + (40 - rows), corner=(500_000, 6_004_000), cell=100)


@pytest.fixture(scope="module")
def samples(memory_layer):
    """Three samples, in degrees."""
    import processing

    rows = [
        (wkt_point(502_050, 6_004_000 - length), [f"S-{length}", copper])
        for length, copper in zip(LENGTHS, (90.0, 10.0, 50.0))
    ]
    layer = memory_layer("Point", "stream", "lab:string Cu:double", rows)
    values = {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"}
    return processing.run("native:reprojectlayer", values)["OUTPUT"]


@pytest.mark.usefixtures("no_engine")
def test_each_fault_is_a_sentence(refusal, samples, valley, point_layer, memory_layer, tmp_path):
    import processing

    out = {"CATCHMENTS": "memory:"}
    degrees = processing.run(
        "gdal:warpreproject", {"INPUT": str(valley), "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "d.tif")}
    )["OUTPUT"]
    sentence = refusal("catchments", INPUT=samples, DEM=degrees, **out)
    assert "is in degrees, and slopes and areas need a projected system" in sentence and "EPSG:32633" in sentence
    bare = point_layer((502_050, 6_002_000))
    sentence = refusal("catchments", INPUT=bare, DEM=valley, OUTPUT="TEMPORARY_OUTPUT", **out)
    assert "No field has analyses: choose" in sentence
    assert "must be above 0 square kilometres" in refusal("catchments", INPUT=samples, DEM=valley, SOURCE_AREA=0, **out)


def test_samples_in_degrees_get_their_catchments(run, samples, valley, read_raster, tmp_path):
    if not importlib.util.find_spec("pyflwdir"):
        pytest.skip("models/extras.txt has pyflwdir, and this Python lacks it")
    from geohgan.processing_provider.files import open_vector

    files = {"CATCHMENTS": tmp_path / "c.gpkg", "OUTPUT": tmp_path / "s.tif", "REPORT": tmp_path / "r.html"}
    made = run("catchments", INPUT=samples, DEM=valley, STREAM_AREA=0.5, DILUTION=True, **files)
    assert (made["COUNT"], made["OUTSIDE"], made["OFF_STREAM"]) == (3, 0, 0)
    layer = open_vector(made["CATCHMENTS"])
    assert layer.crs().authid() == "EPSG:32633"
    found = {one["lab"]: one for one in layer.getFeatures()}
    known = {f"S-{length}": sum(2 * min(above, 20) + 1 for above in range(length // 100 + 1)) for length in LENGTHS}
    assert {name: round(100 * one["area_km2"]) for name, one in found.items()} == known
    assert all(one.geometry().area() == pytest.approx(1e6 * one["area_km2"]) for one in found.values())
    # The median is 50, and a source has 1 km², as the first catchment.
    assert (found["S-950"]["Cu"], found["S-950"]["Cu_source"]) == (90, 90)
    values, names = read_raster(tmp_path / "s.tif")
    assert names == ["Cu"] and values[0, 0, 20] == 90 and (tmp_path / "s.qml").exists()
    del layer
