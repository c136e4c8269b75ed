"""What a run must not write over: told before anything is written, by links and by names too."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.protocol import overwriting
from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.jobs import (
    BaselineJob,
    ClassifyJob,
    CompareJob,
    EvaluateJob,
    ExploreJob,
    FilterJob,
    Raster,
    ScoreJob,
    StackJob,
    TrainJob,
)
from models.protocol.overwriting import check_files, is_ours, same_file
from tests.support import point

PLACES = (point(1, 1),)


@pytest.fixture
def mine(tmp_path):
    path = tmp_path / "mine.tif"
    path.write_bytes(b"what the user had")
    return str(path)


@pytest.mark.parametrize(
    "job",
    [
        lambda mine, new: TrainJob((Raster(mine),), mine),
        lambda mine, new: TrainJob((Raster(mine),), new, report=mine),
        lambda mine, new: ScoreJob((Raster(mine),), "m.geohgan", mine),
        lambda mine, new: ScoreJob((Raster(new),), mine, "s.tif", contributions=mine),
        lambda mine, new: BaselineJob((Raster(new), Raster(mine)), mine),
        lambda mine, new: EvaluateJob((Raster(mine),), PLACES, curves=mine),
        lambda mine, new: CompareJob(tables=(new, mine), table=mine),
        lambda mine, new: FilterJob(mine, (Raster(new),), mine),
        lambda mine, new: FilterJob(new, (Raster(mine),), mine),
        lambda mine, new: ClassifyJob((Raster(new),), PLACES, mine, anomaly_raster=mine),
        lambda mine, new: StackJob(mine, reference=mine),
        lambda mine, new: ExploreJob((Raster(mine),), report=mine),
    ],
)
def test_an_input_is_never_an_output(job, mine, tmp_path):
    with pytest.raises(EngineError, match=r"mine\.tif is also an input: choose another file\.$"):
        check_files(job(mine, str(tmp_path / "new.tif")))


def test_a_job_file_from_a_shell_is_refused_too(mine, tmp_path):
    file = tmp_path / "job.json"
    file.write_text(BaselineJob((Raster(mine),), mine).to_json())
    ended = subprocess.run(
        [sys.executable, "-m", "models", file], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 1 and "is also an input" in json.loads(ended.stdout)["text"]
    assert Path(mine).read_bytes() == b"what the user had"


@pytest.mark.parametrize("source", ["{}|layername=a", "NETCDF:{}:b", 'GPKG:"{}":c'])
def test_the_file_within_a_data_source_is_an_input(mine, source):
    with pytest.raises(EngineError, match="is also an input"):
        check_files(BaselineJob((Raster(source.format(mine)),), mine))


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_lead_to_the_same_file(mine, tmp_path):
    folder, file, hard = tmp_path / "folder", tmp_path / "file.tif", tmp_path / "hard.tif"
    folder.symlink_to(tmp_path)
    file.symlink_to(mine)
    os.link(mine, hard)
    for other in (folder / "mine.tif", file, hard, tmp_path / "." / "mine.tif"):
        assert same_file(mine, str(other))
    assert same_file(str(folder / "new.tif"), str(tmp_path / "new.tif"))
    assert not same_file(mine, str(folder / "new.tif"))


def test_case_counts_where_the_system_tells_it(tmp_path, monkeypatch):
    one, other = str(tmp_path / "new.tif"), str(tmp_path / "NEW.tif")
    assert same_file(one, other) is overwriting._folds(str(tmp_path))
    monkeypatch.setattr(overwriting, "_folds", lambda folder: True)
    assert same_file(one, other) and not same_file(one, str(tmp_path / "newer.tif"))


def test_two_outputs_are_two_files(mine, tmp_path):
    new = str(tmp_path / "new.tif")
    with pytest.raises(EngineError, match="^Two outputs would be written to the same file"):
        check_files(ScoreJob((Raster(mine),), "m", new, contributions=new))
    with pytest.raises(EngineError, match="^Two outputs would be written to the same file"):
        check_files(EvaluateJob((Raster(mine),), PLACES, report=new, curves=str(tmp_path / "new_numbers.json")))
    check_files(ScoreJob((Raster(mine),), "m", new, contributions=str(tmp_path / "other.tif")))


def test_numbers_that_are_not_ours_stay(mine, tmp_path):
    job = EvaluateJob((Raster(mine),), PLACES, report=str(tmp_path / "r.html"))
    check_files(job)
    (tmp_path / "r_numbers.json").write_text('{"mine": 1}')
    told = r"r_numbers\.json exists and is no numbers of a report of ours: choose another name for REPORT"
    with pytest.raises(EngineError, match=told):
        check_files(job)
    (tmp_path / "r.html").write_text("my page")
    with pytest.raises(EngineError, match=told):
        check_files(job)
    # Of version 0.1.0, whose numbers have no mark.
    (tmp_path / "r.html").write_text("x" * 10**6 + '<p class="footer">Geo-Hgan for QGIS</p>')
    check_files(job)
    (tmp_path / "r.html").unlink()
    (tmp_path / "r_numbers.json").write_text('{"geohgan": "1"}')
    check_files(job)


def test_a_checkpoint_of_hours_stays_unless_it_is_gone_on_with(mine, tmp_path):
    job = TrainJob((Raster(mine),), str(tmp_path / "m.geohgan"))
    checkpoint = tmp_path / "m.geohgan.checkpoint"
    checkpoint.write_text("hours")
    with pytest.raises(EngineError, match=r"go on with it through RESUME, choose another OUTPUT, or remove it\.$"):
        check_files(job)
    check_files(TrainJob(job.rasters, job.output, resume=str(checkpoint)))
    with pytest.raises(EngineError, match="also an input"):
        check_files(TrainJob(job.rasters, str(checkpoint), resume=str(checkpoint)))


def test_what_says_so_is_ours(tmp_path):
    assert not is_ours(str(tmp_path / "none")) and not is_ours(str(tmp_path))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
@pytest.mark.parametrize("name", ["raster.tif", "/dev/zero"])
def test_what_is_no_file_is_never_opened(tmp_path, name):
    path = os.path.join(tmp_path, name)
    if name == "raster.tif":
        os.mkfifo(path)
    for job in (
        StackJob(str(tmp_path / "k.tif"), (Raster(path),)),
        ScoreJob((Raster("a.tif"),), path, str(tmp_path / "s.tif")),
        CompareJob(tables=(path,)),
        EvaluateJob((Raster(f"GTIFF_DIR:1:{path}"),), (point(1, 1),)),
    ):
        with pytest.raises(EngineError, match="is no file, but a pipe, a socket or a device: choose a file"):
            check_files(job)
