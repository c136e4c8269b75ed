from __future__ import annotations

import os
from pathlib import Path

import pytest

from models.protocol.errors import EngineError
from models.protocol.outputs import check_room, check_writable, discard_parts, part_path, staged


def test_a_part_lies_beside_its_place(tmp_path):
    part = part_path(tmp_path / "score.tif")
    assert part.parent == tmp_path and part.name == ".score.tif.part"


def test_staged_files_appear_together_and_only_at_the_end(tmp_path):
    first, second = str(tmp_path / "a.tif"), str(tmp_path / "b.html")
    Path(first).write_text("old")
    with staged(first, None, second) as (a, nothing, b):
        assert nothing is None
        a.write_text("new")
        b.write_text("report")
        assert Path(first).read_text() == "old" and not Path(second).exists()
    assert Path(first).read_text() == "new" and Path(second).read_text() == "report"
    assert sorted(os.listdir(tmp_path)) == ["a.tif", "b.html"]


@pytest.mark.parametrize("failure", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_leaves_what_was_there_and_no_parts(tmp_path, failure):
    place = str(tmp_path / "a.tif")
    Path(place).write_text("old")
    with pytest.raises(failure), staged(place) as (part,):
        part.write_text("half")
        raise failure
    assert Path(place).read_text() == "old"
    assert os.listdir(tmp_path) == ["a.tif"]


def test_what_was_made_of_the_file_before_goes_with_it(tmp_path):
    beside = [tmp_path / f"score.tif{ending}" for ending in (".aux.xml", ".ovr", ".msk")]
    for path in (*beside, tmp_path / "score.qml"):
        path.write_text("of the last run")
    with staged(str(tmp_path / "score.tif")) as (score,):
        score.write_text("new")
        assert all(path.exists() for path in beside)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["score.qml", "score.tif"]


def test_two_outputs_in_one_file_are_refused(tmp_path):
    place = tmp_path / "a.tif"
    with pytest.raises(EngineError, match="same file"), staged(str(place), str(tmp_path / "." / "a.tif")):
        pass
    assert os.listdir(tmp_path) == []


def test_a_place_that_cannot_be_replaced_is_told(tmp_path, monkeypatch):
    def refuse(source, target):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(os, "replace", refuse)
    place = str(tmp_path / "a.tif")
    with pytest.raises(EngineError, match=r"a\.tif cannot be replaced: close"), staged(place) as (part,):
        part.write_text("new")
    assert os.listdir(tmp_path) == []


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"folder .*nowhere does not exist.*a\.tif"):
        check_writable(tmp_path / "nowhere" / "a.tif")


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(EngineError, match="is a folder"):
        check_writable(tmp_path)


def test_a_name_that_the_system_refuses_is_told(tmp_path):
    with pytest.raises(EngineError, match="cannot be written .*File name too long.*choose another place"):
        check_writable(tmp_path / ("a" * 400))


def test_a_file_larger_than_the_disk_is_refused(tmp_path):
    check_room(tmp_path / "small.tif", 1000, "never")
    with pytest.raises(EngineError, match=r"large.tif would take 1,000,000,000.0 GB, .* GB free: use larger cells"):
        check_room(tmp_path / "large.tif", 1e18, "use larger cells")


def test_checking_leaves_nothing_and_changes_nothing(tmp_path):
    place = tmp_path / "a.tif"
    check_writable(place)
    assert os.listdir(tmp_path) == []
    place.write_text("old")
    check_writable(place)
    assert place.read_text() == "old" and os.listdir(tmp_path) == ["a.tif"]


def test_discarding_takes_all_parts_that_can_go(tmp_path):
    (tmp_path / ".held.tif.part").mkdir()  # stands for a file that cannot be removed
    part_path(tmp_path / "a.tif").write_text("half")
    (tmp_path / "a.tif").write_text("whole")
    discard_parts([str(tmp_path / name) for name in ("never.tif", "held.tif", "a.tif")])
    assert sorted(os.listdir(tmp_path)) == [".held.tif.part", "a.tif"]
