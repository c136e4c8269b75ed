"""The set-up with real environments, pip and uv, on wheels that hold next to nothing."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from models.protocol import environment, installer, setup
from models.protocol.environment import COMPLETE, MANAGED, ROOT, Engine
from models.protocol.errors import Cancelled, EngineError
from models.protocol.installer import Plan

MODULES = {"torch==2.13.0": "torch", "scikit-learn==1.9.1": "sklearn"}


REQUIREMENTS = "torch==2.13.0\nscikit-learn>=1.4  # why\n"


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    """Nothing of this computer's takes part: its environments, its uv, its pip configuration."""
    isolate(monkeypatch, tmp_path)


def isolate(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setenv("HOME", str(folder / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "data"))
    monkeypatch.setenv("PATH", "/usr/bin:/bin")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in [name for name in os.environ if name.startswith(("PIP_", "UV_")) and name != "PIP_CONFIG_FILE"]:
        monkeypatch.delenv(name)
    monkeypatch.setattr(environment, "_complete", set())


@pytest.fixture(scope="module")
def finished_home(tmp_path_factory, make_wheels, pinned) -> Path:
    """What a set-up has left."""
    folder = tmp_path_factory.mktemp("finished")
    with pytest.MonkeyPatch.context() as patch:
        isolate(patch, folder)
        wheels = make_wheels(folder / "wheels", MODULES)
        plan = Plan(wheels=str(wheels), python=sys.executable)
        setup.set_up(plan, Listener(), root=plugin(folder / "plugin", REQUIREMENTS, pinned(wheels)))
        return environment.home()


@pytest.fixture
def finished(finished_home) -> Path:
    """The folder of an environment whose set-up is over."""
    shutil.copytree(finished_home, environment.home(), symlinks=True)
    return setup.environments()[0]


@pytest.fixture
def root(tmp_path, wheels, pinned) -> Path:
    return plugin(tmp_path / "plugin", REQUIREMENTS, pinned(wheels))


@pytest.fixture
def wheels(tmp_path, make_wheels) -> Path:
    return make_wheels(tmp_path / "wheels", MODULES)


@pytest.fixture
def plan(wheels) -> Plan:
    return Plan(wheels=str(wheels), python=sys.executable)


def plugin(folder: Path, requirements: str, pinned: str = "") -> Path:
    (folder / "models").mkdir(parents=True, exist_ok=True)
    (folder / "models" / "requirements.txt").write_text(requirements)
    (folder / "models" / "pinned.txt").write_text(pinned)
    return folder


class Listener:
    """Keeps what is said, and cancels once it hears a word."""

    def __init__(self, stop_at="never said"):
        self.percents, self.lines, self._stop_at = [], [], stop_at

    def __call__(self, percent, text):
        self.percents.append(percent)
        self.lines.append(str(text))

    @property
    def text(self):
        return "\n".join(self.lines)

    def cancelled(self):
        return self._stop_at in self.text


def folders() -> list[str]:
    return [folder.name for folder in setup.environments()]


def test_the_engine_is_found_once_it_is_set_up(root, plan, hostile):
    listener = Listener()
    sentence = setup.set_up(plan, listener, root=root)
    assert str(sentence) == "The engine is set up (torch 2.13.0+cpu). It computes on the processor."
    assert "Successfully installed" in listener.text and listener.percents[-1] == 100
    assert all(0 <= percent <= 100 for percent in listener.percents)

    folder = setup.environments()[0]
    assert environment.find(None, root) == Engine(str(folder / "bin" / "python3"), MANAGED)
    assert environment.require(None, root) == str(folder / "bin" / "python3")
    assert not (folder / "tmp").exists()
    assert hostile() == []
    base = environment.dotted(sys.version_info[:2])
    assert folder.name == f"{environment.key(root)}-py{base}" and len(folder.name) <= 16


def test_it_survives_an_update_that_wants_the_same_packages(root, finished):
    python = environment.find(None, root).python
    plugin(root, "# another word\nscikit-learn>=1.4\ntorch==2.13.0\n")
    (root / "metadata.txt").write_text("[general]\nversion=9.9.9\n")
    assert environment.find(None, root).python == python
    plugin(root, "torch==2.14.0\nscikit-learn>=1.4\n")
    assert environment.find(None, root).source != MANAGED


def test_a_repair_replaces_what_there_was(root, plan, finished):
    shutil.rmtree(next(finished.glob("lib/*/site-packages/sklearn")))
    with pytest.raises(EngineError, match="lacks scikit-learn. Repair it under Raster > Geo-Hgan > Set up the engine"):
        environment.require(None, root)
    setup.set_up(plan, Listener(), root=root)
    assert not finished.exists()
    assert environment.require(None, root).startswith(f"{finished}-2/")


def test_a_failed_repair_leaves_what_there_was(root, plan, wheels, finished):
    next(wheels.glob("scikit*")).unlink()
    with pytest.raises(EngineError, match="not to be had for this system.*scikit-learn"):
        setup.set_up(plan, Listener(), root=root)
    assert folders() == [finished.name]
    assert environment.require(None, root)


def test_why_it_failed_is_told_even_where_what_is_left_cannot_be_removed(root, plan, wheels, monkeypatch):
    with next(wheels.glob("scikit*")).open("ab") as wheel:
        wheel.write(b"more than there was")
    remove = shutil.rmtree

    def refuse(folder, *rest):
        if Path(folder).parent == environment.home():
            raise PermissionError(13, "Access is denied")
        remove(folder, *rest)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", refuse)
        with pytest.raises(
            EngineError, match="not the one that the plugin's list of packages names.*NOT MATCH THE HASHES"
        ):
            setup.set_up(plan, Listener(), root=root)
    assert environment.find(None, root).source != MANAGED


def test_the_size_of_what_is_just_being_filled_is_what_can_be_seen(tmp_path, monkeypatch):
    (tmp_path / "kept").write_bytes(b"0" * 1000)
    monkeypatch.setattr(setup.os, "walk", lambda folder: [(str(folder), [], ["kept", "gone"])])
    assert setup.size(tmp_path) == pytest.approx(1e-6)


def test_a_package_that_does_not_load_is_no_success(root, plan, wheels, make_wheels):
    make_wheels(wheels, {"torch==2.13.0": "wrong"})
    with pytest.raises(EngineError, match="The set-up failed. .*No module named 'torch'"):
        setup.set_up(plan, Listener(), root=root)
    assert folders() == []


@pytest.mark.parametrize("moment", ["", "Looking in links", "Loading each package once"])
def test_cancel_leaves_nothing(root, plan, moment):
    listener = Listener(moment)
    with pytest.raises(Cancelled):
        setup.set_up(plan, listener, listener.cancelled, root)
    assert folders() == []
    assert environment.find(None, root).source != MANAGED


def test_one_at_a_time_and_what_is_interrupted_is_swept_away(root, plan, tmp_path, wait_until):
    """A set-up in a process of its own hangs while it makes the environment, keeps others out, and is killed."""
    slow = tmp_path / "slow"
    slow.write_text(
        f'#!/bin/sh\nfor last; do :; done\n[ -d "$last" ] && {{ echo $$ > "$last/begun"; exec sleep 600; }}\n'
        f'exec "{sys.executable}" "$@"\n'
    )
    slow.chmod(0o755)
    command = [sys.executable, "-m", "models.protocol.setup", "install", "--python", str(slow)]
    process = subprocess.Popen([*command, "--wheels", plan.wheels], cwd=ROOT, start_new_session=True)
    try:
        assert wait_until(lambda: any((folder / "begun").is_file() for folder in setup.environments()))
        interrupted = setup.environments()[0]
        for attempt in (lambda: setup.set_up(plan, Listener(), root=root), lambda: setup.remove([interrupted])):
            with pytest.raises(EngineError, match="Another QGIS or a shell is setting up the engine"):
                attempt()
        assert interrupted.exists()
    finally:
        process.kill()
        process.wait()
        os.kill(int((interrupted / "begun").read_text()), signal.SIGKILL)

    # It may be taken for an environment that has a Python, but bears no mark.
    (interrupted / "bin").mkdir()
    (interrupted / "bin" / "python3").symlink_to(sys.executable)
    assert environment.find(None, ROOT).source != MANAGED
    listener = Listener()
    setup.set_up(plan, listener, root=root)
    assert f"Removing {interrupted}, which an interrupted set-up left." in listener.text
    assert [(folder / COMPLETE).exists() for folder in setup.environments()] == [True]


def test_removal(root, finished):
    (environment.home() / "abcdef01-py3.12").mkdir()
    (environment.home() / "something else").mkdir()
    setup.remove(setup.environments())
    assert folders() == [] and (environment.home() / "something else").exists()
    assert environment.find(None, root).source != MANAGED


def test_pip_told_to_install_for_the_user_alone_installs_into_the_environment(root, plan, tmp_path, monkeypatch):
    (tmp_path / "pip.conf").write_text("[install]\nuser = true\n")
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    setup.set_up(plan, Listener(), root=root)
    assert environment.require(None, root)
    assert not (tmp_path / "home").exists()


def test_what_cannot_be_removed_is_no_environment_any_more(root, finished, monkeypatch):
    def refuse(folder):
        raise PermissionError(13, "Access is denied")

    monkeypatch.setattr(shutil, "rmtree", refuse)
    with pytest.raises(EngineError, match="cannot be removed .Access is denied.: it may be in use"):
        setup.remove(setup.environments())
    assert environment.find(None, root).source != MANAGED


@pytest.mark.parametrize(
    ("cuda", "told"),
    [("", "needs 3.0 GB .* 1.0 GB are free"), ("cu130", "needs 11.0 GB .*the build for the processor")],
)
def test_a_disk_too_full_is_told_before_anything_is_made(root, wheels, monkeypatch, cuda, told):
    usage = shutil.disk_usage("/")._replace(free=10**9)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: usage)
    with pytest.raises(EngineError, match=told):
        setup.set_up(Plan(cuda=cuda, wheels=str(wheels)), Listener(), root=root)
    assert folders() == []


def test_a_folder_without_wheels_is_told(root, tmp_path):
    with pytest.raises(EngineError, match=f"no wheels .* in the folder {tmp_path}"):
        setup.set_up(Plan(wheels=str(tmp_path)), Listener(), root=root)


def test_a_home_that_cannot_be_written_is_told(root, plan, tmp_path):
    (tmp_path / "data").write_text("a file")
    with pytest.raises(EngineError, match="geohgan cannot be written to"):
        setup.set_up(plan, Listener(), root=root)


def test_uv_installs_where_it_is_there(root, plan, monkeypatch):
    uv = shutil.which("uv", path=os.path.dirname(sys.executable))
    assert uv, "tests/requirements.txt has it"
    monkeypatch.setenv("PATH", f"{os.path.dirname(uv)}:/usr/bin:/bin")
    listener = Listener()
    setup.set_up(plan, listener, root=root)
    assert "+ scikit-learn==1.9.1" in listener.lines
    assert environment.require(None, root)


@pytest.mark.slow
def test_the_command_fills_a_folder_of_wheels_installs_from_it_and_removes(root, wheels, tmp_path):
    wheels_too = tmp_path / "offline"

    def command(*words, **variables):
        line = [sys.executable, "-m", "models.protocol.setup", *words]
        return subprocess.run(line, cwd=root, env={**os.environ, **variables}, capture_output=True, text=True)

    shutil.copytree(ROOT / "models" / "protocol", root / "models" / "protocol")
    (root / "models" / "__init__.py").touch()
    own_index = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels)}
    done = command("download", "--wheels", str(wheels_too), **own_index)
    assert done.returncode == 0, done.stderr
    assert {path.name for path in wheels_too.iterdir()} == {path.name for path in wheels.iterdir()}
    assert folders() == []

    done = command("install", "--wheels", "../offline")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("It computes on the processor.\n")
    assert environment.find(None, root).source == MANAGED
    assert command("remove").returncode == 0 and folders() == []

    done = command("install", "--wheels", "nowhere")
    assert done.returncode == 1 and done.stderr.startswith("There are no wheels")
    assert command("download").stderr.startswith("Name the folder")
    (tmp_path / "file").touch()
    assert command("download", "--wheels", "../file/wheels").stderr.startswith("The folder ")
    assert command("install", "--build", "gpu").stderr.startswith("No NVIDIA card")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ["ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"],
            "The disk is full",
        ),
        (["ERROR: Missing dependencies for SOCKS support."], "pip cannot use a SOCKS proxy"),
        (["SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]"], "The certificate .*PIP_CERT"),
        (["Caused by ProxyError('Cannot connect to proxy.', ... 407 Proxy Authentication)"], "The proxy refused"),
        (
            [
                "WARNING: Retrying (Retry(total=4)) after connection broken by 'NewConnectionError'",
                "ERROR: No matching distribution found for torch==2.13.0",
            ],
            "The package index cannot be reached.*No matching distribution found for torch",
        ),
        (["error: Failed to fetch: `https://index.example/torch/`"], "The package index cannot be reached"),
        (["ERROR: No matching distribution found for torch==2.13.0"], "not to be had for this system"),
        (
            ["error: Failed to download `rasterio==1.4.4`", "  cause: Hash mismatch for `rasterio==1.4.4`"],
            "A file is not the one that the plugin's list of packages names: try again",
        ),
        (["OSError: [WinError 126] The specified module could not be found. Error loading c10.dll"], "Visual C"),
        (["Something else"], "The set-up failed. .Something else."),
        ([], "The set-up failed"),
    ],
)
def test_why_it_failed_is_told_in_words_that_help(words, told):
    assert re.search(told, str(installer._reason(words)))
