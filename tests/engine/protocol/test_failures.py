from __future__ import annotations

import json
import os

import pytest

from models.protocol import failures


@pytest.fixture(autouse=True)
def file(tmp_path, monkeypatch):
    """The file, in a home of its own."""
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    assert tmp_path in failures.file().parents
    return failures.file()


def test_a_failure_is_kept_with_its_time_and_version():
    assert failures.last() == []
    failures.keep("train", "The disk is full.", "Traceback: x\n")
    (kept,) = failures.last()
    assert (kept.what, kept.text, kept.detail) == ("train", "The disk is full.", "Traceback: x")
    assert kept.version[0].isdigit() and len(kept.when) == len("2026-01-31 12:00:00")


def test_the_last_ten_are_kept_each_with_the_end_of_its_detail():
    for number in range(12):
        failures.keep("score", f"number {number}", "\n".join(f"line {line}" for line in range(100)))
    kept = failures.last()
    assert [one.text for one in kept] == [f"number {number}" for number in range(2, 12)]
    assert kept[0].detail.splitlines()[0] == "line 70" and kept[0].detail.endswith("line 99")


@pytest.mark.parametrize("text", ["", "[", "{}", '[{"when": 1}]', "[1]"])
def test_a_file_that_cannot_be_read_counts_as_none_and_is_written_anew(file, text):
    file.parent.mkdir(parents=True)
    file.write_text(text)
    assert failures.last() == []
    failures.keep("score", "odd")
    assert [one["text"] for one in json.loads(file.read_text())] == ["odd"]


def test_a_folder_that_cannot_be_written_is_no_failure(file):
    file.parent.parent.mkdir(parents=True)
    file.parent.write_text("a file where the folder should be")
    failures.keep("score", "odd")
    assert failures.last() == []


def test_the_file_is_the_users_alone_whatever_it_was_before(file):
    before = os.umask(0)
    try:
        failures.keep("score", "odd")
        assert file.stat().st_mode & 0o777 == 0o600
        file.chmod(0o644)
        failures.keep("score", "odd")
        assert file.stat().st_mode & 0o777 == 0o600
    finally:
        os.umask(before)
    assert [path.name for path in file.parent.iterdir()] == ["failures.json"]
