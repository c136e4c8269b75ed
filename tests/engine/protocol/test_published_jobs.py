"""Job files of the first version can still be run."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from models.protocol.errors import EngineError
from models.protocol.jobs import from_json

FILES = sorted((Path(__file__).resolve().parents[2] / "published" / "jobs-0.1.0").glob("*.json"))


def test_there_is_one_of_each_kind():
    assert len(FILES) == 12


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_job_file_is_still_read(file):
    text = file.read_text(encoding="utf-8")
    job, values = from_json(text), json.loads(text)
    assert job.kind == file.stem == values.pop("job")
    read = json.loads(json.dumps(dataclasses.asdict(job)))
    assert {name: read[name] for name in values.keys() & read.keys()} == {
        name: values[name] for name in values.keys() & read.keys()
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_threads_are_left_to_the_engine_or_counted(file):
    values = json.loads(file.read_text(encoding="utf-8"))
    if "threads" not in values:
        pytest.skip("a job without threads")
    if "anomaly_raster" in values:  # The file has each field once, points beside it too.
        values["anomaly_raster"] = None
    for threads in (None, 0, 2):
        from_json(json.dumps({**values, "threads": threads})).check()
    with pytest.raises(EngineError, match="THREADS is -1: it must be 0 or more"):
        from_json(json.dumps({**values, "threads": -1})).check()
