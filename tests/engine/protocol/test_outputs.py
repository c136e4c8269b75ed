from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from models.protocol import outputs
from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.files import check_name
from models.protocol.outputs import check_room, check_writable, discard_own_parts, discard_parts, parts_of, staged
from models.protocol.sizes import in_words
from models.protocol.text import Text

# Of a run that died.
LEFT = "0123456789abcdef"
WRITE = (
    "import sys, time\nfrom models.protocol.outputs import staged\nwith staged(sys.argv[1]) as (part,):\n"
    "    part.write_text('half')\n    print('writing', flush=True)\n    sys.stdin.readline()\n"
    "    part.write_text('whole')\n"
)


def other_run(path: Path) -> subprocess.Popen:
    """Another process that is writing the file, and goes on when it gets a line."""
    command = [sys.executable, "-c", WRITE, str(path)]
    run = subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert run.stdout.readline() == "writing\n"
    return run


def test_nothing_takes_its_place_once_the_process_has_given_up(tmp_path, monkeypatch):
    monkeypatch.setattr(outputs, "_given_up", threading.Event())
    path = tmp_path / "score.tif"
    path.write_text("old")
    with pytest.raises(EngineError, match="Stopped"), staged(str(path)) as (part,):
        part.write_text("new")
        outputs.give_up()
    assert path.read_text() == "old" and os.listdir(tmp_path) == ["score.tif"]


def test_a_part_lies_beside_its_place_and_its_name_cannot_be_told(tmp_path):
    path = str(tmp_path / "score.tif")
    names = set()
    for _ in range(2):
        with staged(path) as (part,):
            assert parts_of(path) == [part] and part.parent == tmp_path
            assert re.fullmatch(r"\.score\.tif\.[0-9a-f]{16}\.part", part.name)
            names.add(part.name)
            part.write_text("new")
    assert len(names) == 2 and parts_of(path) == []


@pytest.mark.skipif(os.name == "nt", reason="files have no mode there")
def test_a_file_gets_the_usual_mode(tmp_path):
    (tmp_path / "usual").touch()
    with staged(str(tmp_path / "a.tif")) as (part,):
        part.write_text("new")
    assert (tmp_path / "a.tif").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_two_runs_end_with_one_whole_file_and_a_sentence_for_the_other(tmp_path):
    path = tmp_path / "a.tif"
    with other_run(path) as run:
        told = r"^Another run is writing .*a\.tif: wait until it has ended, or choose another file\.$"
        with pytest.raises(EngineError, match=told), staged(str(path)):
            pass
        run.communicate("go on\n")
    assert run.returncode == 0
    assert path.read_text() == "whole" and os.listdir(tmp_path) == ["a.tif"]


def test_of_two_outputs_that_one_run_cannot_have_it_writes_neither(tmp_path):
    free, taken = tmp_path / "a.tif", tmp_path / "b.tif"
    with other_run(taken) as run:
        with pytest.raises(EngineError, match=r"b\.tif"), staged(str(free), str(taken)):
            pass
        assert parts_of(free) == [] and len(parts_of(taken)) == 1
        run.communicate("go on\n")
    assert os.listdir(tmp_path) == ["b.tif"]


def test_what_a_run_that_was_killed_left_does_not_stand_in_the_way(tmp_path):
    path = tmp_path / "a.tif"
    with other_run(path) as run:
        run.kill()
    assert len(parts_of(path)) == 1
    with staged(str(path)) as (part,):
        assert parts_of(path) == [part]
        part.write_text("new")
    assert path.read_text() == "new" and os.listdir(tmp_path) == ["a.tif"]


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


@pytest.mark.parametrize(
    "name", ["CON", "nul.tif", "aux .tif.gz", "COM\u00b9.tif", "a.tif.", "a.tif ", "a:b.tif", "a\nb.tif"]
)
def test_a_name_that_windows_makes_something_else_of_is_refused_there(name, tmp_path):
    with pytest.raises(EngineError, match="for no name of a file: choose another"):
        check_name(f"C:\\folder\\{name}", is_windows=True)
    check_name(tmp_path / name, is_windows=False)


@pytest.mark.parametrize("name", ["console.tif", "com.tif", "com10.tif", "a.b.tif", ".tif", "铜 异常.tif"])
def test_another_name_is_fine_on_windows(name):
    check_name(f"C:/folder/{name}", is_windows=True)


def test_a_file_larger_than_the_disk_is_refused(tmp_path):
    check_room(tmp_path / "small.tif", 1000, Text("never"))
    with pytest.raises(EngineError, match=r"large.tif would take 1,000,000,000.0 GB, .* GB free: use larger cells"):
        check_room(tmp_path / "large.tif", 1e18, Text("use larger cells"))


def test_checking_leaves_nothing_and_changes_nothing(tmp_path):
    place = tmp_path / "a.tif"
    check_writable(place)
    assert os.listdir(tmp_path) == []
    place.write_text("old")
    os.utime(place, (1e9, 1e9))
    check_writable(place)
    assert place.read_text() == "old" and os.listdir(tmp_path) == ["a.tif"] and place.stat().st_mtime == 1e9


def test_checking_leaves_a_run_alone_that_is_writing_the_file(tmp_path):
    path = tmp_path / "a.tif"
    with other_run(path) as run:
        (part,) = parts_of(path)
        check_writable(path)
        assert parts_of(path) == [part] and part.read_text() == "half"
        run.communicate("go on\n")
    assert run.returncode == 0 and path.read_text() == "whole"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="may write anywhere")
def test_what_is_protected_cannot_be_written(tmp_path):
    (tmp_path / "a.tif").touch(0o444)
    with pytest.raises(EngineError, match=r"a\.tif cannot be written \(Permission denied\)"):
        check_writable(tmp_path / "a.tif")


def test_discarding_takes_all_parts_that_can_go(tmp_path):
    (tmp_path / f".held.tif.{LEFT}.part").mkdir()  # stands for a file that cannot be removed
    (tmp_path / f".a.tif.{LEFT}.part").write_text("half")
    (tmp_path / ".a.tif.lock").touch()
    (tmp_path / "a.tif").write_text("whole")
    others = [f".a.tif.checkpoint.{LEFT}.part", ".a.tif.part", f".b.tif.{LEFT}.part"]
    for name in others:
        (tmp_path / name).touch()
    discard_parts([str(tmp_path / name) for name in ("never.tif", "held.tif", "a.tif")])
    assert sorted(os.listdir(tmp_path)) == sorted([f".held.tif.{LEFT}.part", "a.tif", *others])


def test_discarding_leaves_what_another_run_is_writing(tmp_path):
    path = tmp_path / "a.tif"
    with other_run(path) as run:
        discard_parts([str(path)])
        assert len(parts_of(path)) == 1
        run.communicate("go on\n")
    assert run.returncode == 0 and os.listdir(tmp_path) == ["a.tif"]


def test_a_process_discards_what_is_its_own(tmp_path):
    mine, theirs = tmp_path / "a.tif", tmp_path / "b.tif"
    with other_run(theirs) as run:
        with pytest.raises(FileNotFoundError), staged(str(mine)) as (part,):
            part.write_text("half")
            discard_own_parts()
            assert parts_of(mine) == [] and len(parts_of(theirs)) == 1
        run.communicate("go on\n")
    assert os.listdir(tmp_path) == ["b.tif"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_an_output_that_is_a_pipe_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "score.tif")
    with pytest.raises(EngineError, match=r"score\.tif is no file, but a pipe"):
        check_writable(tmp_path / "score.tif")


@pytest.mark.parametrize(
    ("size", "told"),
    [(3e9, "3.0 GB"), (1e8, "0.1 GB"), (9e7, "90.0 MB"), (1e5, "0.1 MB"), (400, "0.4 kB"), (0, "0.0 GB")],
)
def test_small_amounts_are_told_in_small_units(size, told):
    assert str(in_words(size)) == told
