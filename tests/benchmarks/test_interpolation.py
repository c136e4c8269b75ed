"""The interpolation tool: what it measures, and that the tools measured do the same. Never how fast anything is."""

from __future__ import annotations

import csv
import dataclasses
import subprocess
import sys

import numpy as np
import pytest
import rasterio

from benchmarks.interpolation import COLUMNS, NEIGHBOURS, Task, ours

GDAL = """
import sys
from pathlib import Path
import numpy as np
from benchmarks.other_idw import by_gdal, write_points
given = dict(np.load(sys.argv[1]))
write_points(Path(sys.argv[2]), given["x"], given["y"], given["values"][:, 0])
by_gdal(given, Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4], sys.argv[5])
"""


def test_all_tools_are_measured(smoke):
    with open(smoke("interpolation") / "interpolation.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert list(rows[0]) == COLUMNS
    assert [row["tool"].split(",")[0] for row in rows] == ["Geo-Hgan", "GDAL", "QGIS"]
    assert [row["fields"] for row in rows] == ["4", "1", "1"]
    assert float(rows[0]["times ours"]) == 1
    assert all(float(row["seconds"]) > 0 for row in rows)
    assert float(rows[0]["peak memory, MB"]) > 0


def test_the_task_covers_its_raster():
    task = Task.drawn(300, 2, 40)
    assert task.values.shape == (300, 2)
    assert (task.x.min(), task.x.max()) == (400_000, 403_999)
    assert (task.y.min(), task.y.max()) == (7_000_000, 7_003_999)


def test_gdal_gives_what_we_give(tmp_path):
    task = Task.drawn(300, 1, 40)
    # Values that are interpolated as they are, as GDAL does.
    task = dataclasses.replace(task, values=5 + np.random.default_rng(1).uniform(0, 1, task.values.shape))
    ours(task, tmp_path, 1)
    given = tmp_path / "given.npz"
    np.savez(given, x=task.x, y=task.y, values=task.values, extent=4000.0, side=40)
    files = [str(given), str(tmp_path / "points.gpkg"), str(tmp_path / "gdal.tif")]
    subprocess.run([sys.executable, "-c", GDAL, *files, str(task.radius), str(NEIGHBOURS)], check=True)
    with rasterio.open(tmp_path / "ours.tif") as mine, rasterio.open(tmp_path / "gdal.tif") as theirs:
        assert mine.transform.almost_equals(theirs.transform)
        values, others = mine.read(1, masked=True), theirs.read(1)
    there = ~np.ma.getmaskarray(values)
    assert there.mean() > 0.9
    # Samples have three digits in ours.
    assert np.asarray(values[there]) == pytest.approx(others[there], abs=0.006)
