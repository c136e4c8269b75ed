"""Jobs with wrong values, one wrong value each: done or refused with a sentence, in time and within memory."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from models.protocol.environment import ROOT
from models.protocol.header import read_header
from models.protocol.jobs import JOBS
from tests.support import GRID, point

from . import outcomes
from .hostile_values import attacks

MODEL = ROOT / "tests" / "published" / "model-0.1.0.geohgan"
# Of each kind of job, where not all are tried.
FEW = 14
SIDE = 40
# Seconds of work where a value is accepted.
SMALL = {
    "train": {"preset": "fast", "epochs": 1, "guided_epochs": 1, "windows_per_epoch": 32, "batch_size": 16},
    "examplesurvey": {"width": 30, "height": 30, "elements": 3, "n_deposits": 1},
    "evaluate": {"resamples": 20},
    "classify": {"folds": 2, "classifier": "logistic_regression"},
    "baseline": {"detector": "pca_reconstruction"},
    "stack": {},
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with what is good, and with sources that are not."""
    folder = tmp_path_factory.mktemp("attack")
    names, draw = read_header(MODEL).bands, np.random.default_rng(0)
    values = draw.lognormal(size=(len(names), SIDE, SIDE)).astype(np.float32)

    def write(name, values, crs="EPSG:32633", transform=GRID, dtype="float32"):
        count, height, width = values.shape
        profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": dtype}
        with rasterio.open(folder / name, "w", **profile, crs=crs, transform=transform) as dataset:
            dataset.write(values.astype(dtype))
            dataset.descriptions = [*names, *(f"E{number}" for number in range(count))][:count]

    write("survey.tif", values)
    write("scores.tif", values[:2])
    write("no_system.tif", values, None)
    write("elsewhere.tif", values, transform=GRID * GRID.translation(1000, 1000))
    write("complex.tif", values, dtype="complex64")
    write("one_cell.tif", values[:, :1, :1])
    write("nan.tif", np.full_like(values, np.nan))
    write("many_bands.tif", np.ones((600, 2, 2), np.float32))
    whole = (folder / "survey.tif").read_bytes()
    (folder / "cut.tif").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.tif").touch()
    (folder / "text.txt").write_text("label,score\n1,0.5\n0,0.25\n", encoding="utf-8")
    (folder / "folder").mkdir()
    os.mkfifo(folder / "pipe")
    shutil.copy(MODEL, folder / "model.geohgan")
    return folder


def good(kind):
    """A job of a kind that ends well within seconds."""
    deposits = [point(10.5, 10.5), point(30.5, 12.5), point(15.5, 30.5), point(25.5, 25.5)]
    draw = np.random.default_rng(1)
    rows = [
        f"{400_000 + 100 * x},{6_990_000 + 100 * y},{a:.3f},{b:.3f}" for x, y, a, b in draw.random((60, 4)) * 90 + 1
    ]
    samples, crs = "\n".join(("x,y,Cu,Au", *rows)), CRS.from_epsg(32633).to_wkt()
    stack = {"rasters": [{"path": "survey.tif"}]}
    fields = {
        "examplesurvey": {"stack": "out.tif"},
        "interpolate": {"samples": samples, "crs": crs, "output": "out.tif", "report": "out.html"},
        "qaqc": {"samples": samples, "pair_distance": 600.0, "report": "out.html"},
        "catchments": {"samples": samples, "elements": ["Cu", "Au"], "dem": "survey.tif", "dilution": True,
                       "catchments": "out.geojson", "output": "out.tif", "report": "out.html"},
        "stack": {**stack, "output": "out.tif",
                  "layers": [{"name": "near", "kind": "distance", "geometries": deposits}]},
        "explore": {**stack, "report": "out.html"},
        "thresholds": {**stack, "deposits": deposits, "output": "out.tif", "report": "out.html", "table": "out.csv"},
        "singularity": {**stack, "output": "out.tif", "errors": "errors.tif", "report": "out.html"},
        "level": {"samples": samples, "elements": ["Cu", "Au"], "crs": crs, "background": ["Cu"],
                  "levelled": "out.geojson", "report": "out.html"},
        "train": {**stack, "output": "out.geohgan", "report": "out.html", "exclude": deposits[:1]},
        "score": {**stack, "model": "model.geohgan", "output": "out.tif", "contributions": "shares.tif"},
        "baseline": {**stack, "output": "out.tif"},
        "evaluate": {**stack, "labels": deposits, "report": "out.html", "curves": "out.csv"},
        "compare": {**stack, "labels": deposits, "report": "out.html"},
        "filter": {"scores": "scores.tif", "source": stack["rasters"], "output": "out.tif", "points": "out.geojson"},
        "targets": {"scores": "scores.tif", "min_cells": 1, "deposits": deposits, "output": "out.geojson",
                    "report": "out.html"},
        "classify": {**stack, "positives": deposits, "output": "out.tif", "report": "out.html"},
        "diagnose": {},
    }  # fmt: skip
    threads = {"threads": 1} if "threads" in JOBS[kind].__dataclass_fields__ else {}
    return {"job": kind, **fields[kind], **threads, **SMALL.get(kind, {})}


@pytest.mark.skipif(os.name == "nt", reason="the alarm is that of other systems")
@pytest.mark.parametrize("kind", JOBS)
def test_a_wrong_value_is_told_in_a_sentence(kind, folder, monkeypatch):
    if kind == "catchments":
        pytest.importorskip("pyflwdir", reason="models/extras.txt has it, and this Python lacks it")
    monkeypatch.chdir(folder)
    there = {*os.listdir(folder)}
    told = []
    table = [("nothing", good(kind)), *attacks(JOBS[kind], good(kind))]
    if not outcomes.FULL:
        table = [table[0], *random.Random(kind).sample(table[1:], min(FEW, len(table) - 1))]
    for attack, values in table:
        outcome, sentence = outcomes.attempt(json.dumps(values, allow_nan=True))
        outcomes.TALLY.add(kind, attack, outcome, sentence)
        if attack == "nothing":
            assert outcome in (outcomes.DONE, outcomes.AT_WORK), sentence
        if outcome in outcomes.BAD or (outcome == outcomes.REFUSED and not sentence):
            told.append(f"{attack}: {outcome}: {sentence}")
        for name in {*os.listdir(folder)} - there:
            assert not name.endswith((".part", ".lock")), (attack, name)
            (folder / name).unlink()
    assert not told, "\n".join(told)


def test_the_table_holds_each_field_of_each_kind_with_several_wrong_values():
    for kind, job in JOBS.items():
        names = [field.name for field in dataclasses.fields(job)]
        of_fields = [attack.split(" = ")[0] for attack, _ in attacks(job, good(kind))]
        assert all(of_fields.count(name) >= 4 for name in names), kind
