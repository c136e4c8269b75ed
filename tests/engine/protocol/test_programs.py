"""Programs are found on PATH alone, and nothing of QGIS's or of the current folder reaches them."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from models.protocol import environment
from models.protocol.client import run
from models.protocol.computer import find_base, graphics_card
from models.protocol.errors import EngineError
from models.protocol.programs import ask, clean, code, find_program, isolated, module


def test_nothing_of_qgis_passes_into_the_environment():
    before = {
        "PATH": "/bin",
        "HOME": "/home/me",
        "PYTHONHOME": "x",
        "PYTHONPATH": "x",
        "PYTHONSTARTUP": "x",
        "PROJ_LIB": "x",
        "PROJ_DATA": "x",
        "GDAL_DATA": "x",
        "GDAL_DRIVER_PATH": "x",
        "LD_LIBRARY_PATH": "x",
        "LD_PRELOAD": "x",
        "DYLD_INSERT_LIBRARIES": "x",
        "__PYVENV_LAUNCHER__": "x",
        "GEOHGAN_PYTHON": "kept",
    }
    assert clean(before) == {"PATH": "/bin", "HOME": "/home/me", "GEOHGAN_PYTHON": "kept", "PYTHONUTF8": "1"}
    assert before["PYTHONHOME"] == "x"


def test_the_environment_of_this_process_is_the_default(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "x")
    monkeypatch.setenv("GEOHGAN_TEST", "kept")
    assert clean()["GEOHGAN_TEST"] == "kept" and "PYTHONPATH" not in clean()


def make(path: Path, text: str = "#!/bin/sh\necho 'Hostile, 580.95, 8.6'\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


# Where programs are looked for


@pytest.mark.parametrize(("platform", "file"), [("linux", "tool"), ("darwin", "tool"), ("win32", "tool.exe")])
@pytest.mark.parametrize("first", ["", ".", "bin", "../here"])
def test_a_program_is_never_looked_up_from_the_current_folder(tmp_path, monkeypatch, platform, file, first):
    for place in ("", "bin"):
        make(tmp_path / "here" / place / file)
    monkeypatch.chdir(tmp_path / "here")
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("PATH", f"{first}:{tmp_path / 'installed'}")
    assert find_program("tool") is None
    assert find_program("tool", [str(tmp_path / "own")]) is None
    own = make(tmp_path / "own" / file)
    assert find_program("tool", [str(tmp_path / "own")]) == str(own)
    installed = make(tmp_path / "installed" / file)
    assert find_program("tool", [str(tmp_path / "own")]) == str(installed)


def test_windows_knows_programs_by_their_endings(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PATHEXT", ".COM;.EXE;.BAT")
    make(tmp_path / "python")
    assert find_program("python") is None
    shim = make(tmp_path / "python.bat")
    assert find_program("python") == find_program("python.bat") == str(shim)
    program = make(tmp_path / "python.exe")
    assert find_program("python") == str(program)
    program.chmod(0o644)
    assert find_program("python") == str(shim)


@pytest.mark.parametrize("place", ["python3", "python3/bin/python3"])
def test_a_python_named_by_its_name_alone_is_not_the_one_in_the_current_folder(tmp_path, monkeypatch, place):
    make(tmp_path / place)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", str(tmp_path / "none"))
    with pytest.raises(EngineError, match="The Python python3 does not exist"):
        environment.find("python3")
    assert environment.find(f"./{place}").python == str(tmp_path / place)


def test_no_driver_and_no_installer_in_the_current_folder_is_run(tmp_path, monkeypatch):
    for name in ("nvidia-smi.exe", "uv.exe", "python.exe"):
        make(tmp_path / name)
    monkeypatch.chdir(tmp_path)
    for name in ("HOME", "PATH", "LOCALAPPDATA", "PROGRAMFILES"):
        monkeypatch.setenv(name, str(tmp_path / "empty"))
    for name in ("prefix", "base_prefix"):
        monkeypatch.setattr(sys, name, str(tmp_path / "empty"))
    monkeypatch.setattr(sys, "platform", "win32")
    make(tmp_path / "Programs" / "Python" / "Python312" / "python.exe")
    monkeypatch.setenv("LOCALAPPDATA", ".")
    assert graphics_card() is None
    with pytest.raises(EngineError, match="No Python was found"):
        find_base("", True, lambda text: None)


# What they run


def test_no_module_of_the_current_folder_or_of_pythonpath_runs(fake_root, job, tmp_path, hostile, monkeypatch):
    monkeypatch.setattr(environment, "_complete", set())
    root = fake_root('import argparse, ssl\nsay(type="result", values={"modules": argparse.__file__ + ssl.__file__})\n')
    (root / "models" / "requirements.txt").write_text("argparse\n")
    assert find_base(sys.executable, True, lambda text: None).python == sys.executable
    assert environment.missing_packages(sys.executable, root) == []
    found = run(job, sys.executable, tmp_path / "jobs", lambda message: None, lambda: False, root)
    assert str(tmp_path) not in found["modules"]
    assert hostile() == []


def test_a_module_runs_as_python_m_runs_it(tmp_path):
    text = "import json, sys\nprint(json.dumps([__name__, sys.argv[1:], sys.path[0], sys.flags.utf8_mode]))\n"
    make(tmp_path / "tool" / "__main__.py", text)
    make(tmp_path / "tool" / "__init__.py", "")
    said = ask(module(sys.executable, tmp_path, "tool", "a b", "--c"), 60)
    assert json.loads(said.stdout) == ["__main__", ["a b", "--c"], str(tmp_path), 1], said.stderr


def test_packages_that_pip_installed_for_the_user_alone_count_but_not_for_the_set_up(tmp_path, monkeypatch):
    """pip does so where QGIS's own Python may not be written to."""
    monkeypatch.setenv("HOME", str(tmp_path))
    python = getattr(sys, "_base_executable", sys.executable)
    folder = ask([python, "-c", "import site; print(site.getusersitepackages())"], 60).stdout.strip()
    make(Path(folder, "only_mine.py"), "print('mine')")
    assert ask(code(python, "import only_mine"), 60).stdout == "mine\n"
    assert ask(isolated(python, "-c", "import only_mine"), 60).returncode == 1
