"""Plugin folders whose worker is simulated, and jobs for them."""

from __future__ import annotations

import shutil
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from models.protocol.environment import ROOT
from models.protocol.jobs import Raster, TrainJob

# What a simulated worker says has no values unless it is given some.
SAY = """
import json, os, sys, time
say = lambda **message: print(json.dumps({"values": {}, **message}), flush=True)
"""


@pytest.fixture(autouse=True)
def no_choice_of_python(monkeypatch):
    """The variable that a developer may have set takes no part in the tests."""
    monkeypatch.delenv("GEOHGAN_PYTHON", raising=False)


@pytest.fixture
def hostile(tmp_path, monkeypatch) -> Callable[[], list[str]]:
    """Work in a folder of hostile modules, which PYTHONPATH leads to as well; tells which of them have run."""
    folder, ran = tmp_path / "hostile", tmp_path / "ran"
    folder.mkdir()
    names = ("ssl", "venv", "ensurepip", "pip", "json", "site", "sitecustomize", "usercustomize", "runpy", "importlib")
    for name in (*names, "torch", "sklearn", "models", "argparse", "socket", "tempfile"):
        (folder / f"{name}.py").write_text(f"with open({str(ran)!r}, 'a') as file:\n    file.write('{name} ')\n")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return lambda: ran.read_text().split() if ran.exists() else []


@pytest.fixture
def job(tmp_path) -> TrainJob:
    return TrainJob(
        rasters=(Raster("survey.tif"),), output=str(tmp_path / "model.geohgan"), report=str(tmp_path / "report.html")
    )


@pytest.fixture
def fake_root(tmp_path) -> Callable[[str], Path]:
    """Make a plugin folder whose `python -m models` is the given program; it can `say(type=..., ...)`."""

    def make(program: str) -> Path:
        root = tmp_path / "plugin"
        (root / "models").mkdir(parents=True)
        (root / "models" / "__init__.py").touch()
        (root / "models" / "__main__.py").write_text(SAY + textwrap.dedent(program), encoding="utf-8")
        (root / "models" / "requirements.txt").write_text("torch==2.13.0\nscikit-learn>=1.4\n", encoding="utf-8")
        return root

    return make


@pytest.fixture
def engine_root(tmp_path) -> Callable[[str], Path]:
    """Make a plugin folder with the real worker, where training is the given body of `run(job, reporter)`.

    What the body does not give of a job's outputs and results is None.
    """

    def make(body: str) -> Path:
        root = tmp_path / "plugin"
        (root / "models" / "training").mkdir(parents=True)
        for name in ("__init__.py", "__main__.py", "worker.py", "requirements.txt"):
            shutil.copy(ROOT / "models" / name, root / "models" / name)
        for name in ("protocol", "compute"):
            shutil.copytree(ROOT / "models" / name, root / "models" / name)
        (root / "models" / "training" / "__init__.py").touch()
        program = (
            "import os, signal, subprocess, sys, time\n"
            "from ..protocol.errors import EngineError\n"
            "from ..protocol.outputs import staged\n\n\n"
            "def run(job, reporter):\n"
            "    return {**dict.fromkeys((*job.output_fields, *job.results)), **train(job, reporter)}\n\n\n"
            "def train(job, reporter):\n" + textwrap.indent(textwrap.dedent(body), "    ")
        )
        (root / "models" / "training" / "job.py").write_text(program, encoding="utf-8")
        return root

    return make


@pytest.fixture
def wait_until() -> Callable[[Callable[[], bool]], bool]:
    """Wait for something that must come; the limit is only there so that a fault ends."""

    def wait(condition: Callable[[], bool]) -> bool:
        end = time.monotonic() + 30
        while not condition() and time.monotonic() < end:
            time.sleep(0.02)
        return condition()

    return wait


@pytest.fixture
def runs() -> Callable[[int], bool]:
    """Whether a process runs; one that has ended and that nobody has asked after does not."""

    def check(pid: int) -> bool:
        try:
            state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return False
        return state not in "ZX"

    if not sys.platform.startswith("linux"):
        pytest.skip("looks at processes in /proc")
    return check
