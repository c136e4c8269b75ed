from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from models.protocol import environment
from models.protocol.environment import (
    MANAGED,
    NAMED_BY_SETTING,
    NAMED_BY_VARIABLE,
    QGIS,
    Engine,
    find,
    missing_packages,
    require,
)
from models.protocol.errors import EngineError


@pytest.fixture
def root(tmp_path):
    """A plugin folder of version 1.2.3 whose engine needs two packages of the standard library."""
    root = tmp_path / "plugin"
    (root / "models").mkdir(parents=True)
    (root / "metadata.txt").write_text(
        "[general]\nname=Geo-Hgan\nabout=100 %\n\tand more: version=9\nversion=1.2.3\n", encoding="utf-8"
    )
    require_packages(root, "json", "email")
    return root


@pytest.fixture(autouse=True)
def nobody_home(tmp_path, monkeypatch):
    """A home without environments, and a session that has asked no Python yet."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(environment, "_complete", set())


def require_packages(root: Path, *names: str) -> None:
    text = "# What the engine needs.\n\n" + "".join(f"{name}>=1.0,<3  # why\n" for name in names)
    (root / "models" / "requirements.txt").write_text(text, encoding="utf-8")


def make(path: Path, text: str = "", mode: int = 0o755) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def simulate(monkeypatch, platform: str, prefix: Path, base: Path | None = None) -> None:
    """Let this process look like a QGIS of the platform, whose `sys.executable` is QGIS itself."""
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(sys, "prefix", str(prefix))
    monkeypatch.setattr(sys, "base_prefix", str(base or prefix))
    monkeypatch.setattr(sys, "executable", "/qgis/bin/qgis-bin")


VERSIONED = f"python{sys.version_info.major}.{sys.version_info.minor}"


# Version and managed folder


def test_the_version_is_that_of_the_metadata(root):
    assert environment.engine_version(root) == "1.2.3"


def test_an_engine_without_the_plugin_has_no_version(tmp_path):
    assert environment.engine_version(tmp_path) == "unknown"


@pytest.mark.parametrize(
    ("platform", "variables", "folder"),
    [
        ("linux", {}, "home/.local/share/geohgan"),
        ("linux", {"XDG_DATA_HOME": "data"}, "data/geohgan"),
        ("darwin", {"XDG_DATA_HOME": "data"}, "home/Library/Application Support/geohgan"),
        ("win32", {"LOCALAPPDATA": "local"}, "local/geohgan"),
        ("win32", {}, "home/AppData/Local/geohgan"),
    ],
)
def test_the_managed_environments_are_in_the_users_data(tmp_path, monkeypatch, platform, variables, folder):
    monkeypatch.setattr(sys, "platform", platform)
    for name, value in variables.items():
        monkeypatch.setenv(name, str(tmp_path / value))
    assert environment.home() == tmp_path / folder


@pytest.mark.parametrize(("platform", "variable"), [("linux", "XDG_DATA_HOME"), ("win32", "LOCALAPPDATA")])
def test_they_are_never_looked_for_from_the_current_folder(tmp_path, monkeypatch, platform, variable):
    monkeypatch.setattr(sys, "platform", platform)
    usual = environment.home()
    monkeypatch.setenv(variable, "data")
    assert environment.home() == usual and tmp_path in usual.parents


def make_managed(root: Path, version: str = "3.12", made: int = 1, text: str = "") -> Path:
    """An environment that the plugin has set up; `made` tells when."""
    folder = environment.home() / f"{environment.key(root)}-py{version}"
    python = make(folder / "bin" / "python3", text)
    os.utime(make(folder / environment.COMPLETE), (made, made))
    return python


def test_of_several_managed_environments_the_newest_that_works_is_taken(root):
    assert environment.managed_python(root) is None
    newer, older = make_managed(root, "3.11", made=2), make_managed(root, "3.12", made=1)
    assert environment.managed_python(root) == newer
    # As when the Python that a link leads to has been uninstalled.
    newer.unlink()
    newer.symlink_to("/no/such/python")
    assert environment.managed_python(root) == older
    (older.parents[1] / environment.COMPLETE).unlink()
    assert environment.managed_python(root) is None


# Which Python


def test_the_variable_comes_before_the_setting_and_the_setting_before_the_rest(root, tmp_path, monkeypatch):
    first, second = make(tmp_path / "first"), make(tmp_path / "second")
    managed = make_managed(root)
    qgis = make(tmp_path / "usr" / "bin" / "python3")
    simulate(monkeypatch, "linux", tmp_path / "usr")

    monkeypatch.setenv("GEOHGAN_PYTHON", str(first))
    assert find(str(second), root) == Engine(str(first), NAMED_BY_VARIABLE)
    monkeypatch.setenv("GEOHGAN_PYTHON", " ")
    assert find(f' "{second}" ', root) == Engine(str(second), NAMED_BY_SETTING)
    monkeypatch.delenv("GEOHGAN_PYTHON")
    assert find(None, root) == find("", root) == Engine(str(managed), MANAGED)
    managed.unlink()
    assert find(None, root) == Engine(str(qgis), QGIS)


def test_who_named_a_python_is_a_phrase():
    assert [str(source) for source in (NAMED_BY_VARIABLE, NAMED_BY_SETTING, MANAGED, QGIS)] == [
        "the environment variable GEOHGAN_PYTHON",
        "Settings > Options > Geo-Hgan",
        "the plugin's own environment",
        "QGIS",
    ]


def test_a_python_can_be_named_by_its_environment_or_by_its_name_alone(root, tmp_path, monkeypatch):
    own = make(tmp_path / "home" / "engine" / "bin" / "python3")
    assert find("~/engine", root).python == str(own)
    assert find("~/engine/bin/python3", root).python == str(own)
    monkeypatch.setenv("PATH", str(own.parent))
    assert find("python3", root).python == str(own)


def test_a_link_to_a_python_is_not_followed(root, tmp_path):
    link = tmp_path / "engine" / "bin" / "python"
    link.parent.mkdir(parents=True)
    link.symlink_to(make(tmp_path / "usr" / "python3.11"))
    assert find(str(link), root).python == str(link)


@pytest.mark.parametrize("by_variable", [True, False])
def test_a_named_python_that_is_not_there_is_told_and_not_passed_over(root, tmp_path, monkeypatch, by_variable):
    make_managed(root)
    source = "the environment variable GEOHGAN_PYTHON" if by_variable else "Settings > Options > Geo-Hgan"
    if by_variable:
        monkeypatch.setenv("GEOHGAN_PYTHON", "/no/such/python")
    with pytest.raises(EngineError, match=f"The Python /no/such/python does not exist. It is named by {source}"):
        require("/no/such/python", root)
    (tmp_path / "empty").mkdir()
    if not by_variable:
        with pytest.raises(EngineError, match=f"no Python in the folder .*empty, which is named by {source}"):
            require(str(tmp_path / "empty"), root)


@pytest.mark.parametrize(
    ("platform", "prefix", "interpreter"),
    [
        ("linux", "usr", f"usr/bin/{VERSIONED}"),
        ("linux", "usr", "usr/bin/python3"),
        ("win32", "QGIS 3.40/apps/Python312", "QGIS 3.40/apps/Python312/python.exe"),
        ("win32", "OSGeo4W/apps/Python39", "OSGeo4W/apps/Python39/python3.exe"),
        ("darwin", "QGIS.app/Contents/MacOS", "QGIS.app/Contents/MacOS/bin/python3"),
        ("darwin", "QGIS.app/Contents/Resources/python", "QGIS.app/Contents/Resources/python/bin/python3"),
        ("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/python"),
        ("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/bin/python3"),
    ],
)
def test_qgis_own_python_is_found_where_its_platform_keeps_it(
    root, tmp_path, monkeypatch, platform, prefix, interpreter
):
    make(tmp_path / "qgis" / "bin" / "qgis-bin")
    expected = make(tmp_path / interpreter)
    (tmp_path / prefix).mkdir(parents=True, exist_ok=True)
    simulate(monkeypatch, platform, tmp_path / prefix)
    assert find(None, root) == Engine(str(expected), QGIS)


def test_the_python_of_the_running_version_is_preferred(root, tmp_path, monkeypatch):
    make(tmp_path / "usr" / "bin" / "python3")
    versioned = make(tmp_path / "usr" / "bin" / VERSIONED)
    simulate(monkeypatch, "linux", tmp_path / "usr")
    assert find(None, root).python == str(versioned)


def test_the_base_prefix_is_looked_at_after_the_prefix(root, tmp_path, monkeypatch):
    base = make(tmp_path / "usr" / "bin" / "python3")
    simulate(monkeypatch, "linux", tmp_path / "venv", tmp_path / "usr")
    assert find(None, root).python == str(base)


def test_where_there_is_no_python_the_way_to_one_is_told(root, tmp_path, monkeypatch):
    simulate(monkeypatch, "linux", tmp_path / "usr")
    with pytest.raises(EngineError, match="No Python was found.*Raster > Geo-Hgan > Set up.*Settings > Options"):
        find(None, root)


# Whether it has the packages


def test_packages_are_those_of_the_requirements(root):
    require_packages(root, "torch", "scikit-learn", "typing-extensions")
    packages = {"torch": "torch", "sklearn": "scikit-learn", "typing_extensions": "typing-extensions"}
    assert environment.packages(root) == packages


def test_the_requirements_of_the_engine_can_be_read():
    assert {"torch", "numpy", "scipy", "sklearn", "rasterio", "safetensors"} <= environment.packages().keys()


def test_a_complete_python_lacks_nothing(root):
    assert missing_packages(sys.executable, root) == []
    assert require(sys.executable, root) == sys.executable


def test_missing_packages_have_the_names_that_pip_knows(root, tmp_path):
    plain = tmp_path / "plain"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(plain)], check=True)
    require_packages(root, "json", "scikit-learn", "torch")
    assert missing_packages(str(plain / "bin" / "python"), root) == ["scikit-learn", "torch"]


def test_an_empty_folder_of_a_package_is_not_the_package(root, tmp_path):
    plain = tmp_path / "plain"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(plain)], check=True)
    (plain / "lib" / VERSIONED / "site-packages" / "leftover" / "lib").mkdir(parents=True)
    require_packages(root, "leftover")
    assert missing_packages(str(plain / "bin" / "python"), root) == ["leftover"]


def test_the_question_is_asked_in_the_environment_of_the_engine(root, tmp_path, monkeypatch):
    make(tmp_path / "foreign" / "only_in_qgis.py")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "foreign"))
    require_packages(root, "only_in_qgis")
    assert missing_packages(sys.executable, root) == ["only_in_qgis"]


def counting_python(folder: Path, answer: str) -> Path:
    """A Python that counts how often it is asked."""
    return make(folder / "python", f"#!/bin/sh\necho asked >> '{folder}/count'\necho noise\necho '{answer}'\n")


def asked(folder: Path) -> int:
    return len((folder / "count").read_text().splitlines())


def test_a_complete_python_is_asked_once_until_it_changes(root, tmp_path):
    python = counting_python(tmp_path, '{"version": [3, 12], "missing": []}')
    assert missing_packages(str(python), root) == missing_packages(str(python), root) == []
    assert asked(tmp_path) == 1
    os.utime(python, (1, 1))
    assert missing_packages(str(python), root) == []
    assert asked(tmp_path) == 2
    require_packages(root, "json", "email", "html")
    assert missing_packages(str(python), root) == []
    assert asked(tmp_path) == 3


def test_a_lacking_python_is_asked_again_after_an_installation(root, tmp_path):
    python = counting_python(tmp_path, '{"version": [3, 12], "missing": ["json"]}')
    assert missing_packages(str(python), root) == missing_packages(str(python), root) == ["json"]
    assert asked(tmp_path) == 2


@pytest.mark.parametrize(
    ("program", "mode", "told"),
    [
        ("#!/bin/sh\nexit 0\n", 0o755, "is no working Python 3: it says nothing"),
        ("#!/bin/sh\necho 'no encodings' >&2\nexit 1\n", 0o755, "is no working Python 3: no encodings"),
        ("#!/bin/sh\necho '[]'\n", 0o755, "is no working Python 3"),
        ("#!/bin/sh\nexit 0\n", 0o644, "cannot be started .Permission denied"),
        ("no program at all", 0o755, "cannot be started .Exec format error"),
        ('#!/bin/sh\necho \'{"version": [3, 9], "missing": []}\'\n', 0o755, "is Python 3.9, and .* needs 3.11"),
    ],
)
def test_a_python_that_does_not_work_is_told_by_name(root, tmp_path, program, mode, told):
    python = make(tmp_path / "strange", program, mode)
    with pytest.raises(EngineError, match=f"{python} {told}.*named by Settings > Options > Geo-Hgan: name another"):
        require(str(python), root)


def test_a_python_that_hangs_is_given_up(root, tmp_path, monkeypatch):
    monkeypatch.setattr(environment, "_PROBE_SECONDS", 0.2)
    python = make(tmp_path / "slow", "#!/bin/sh\nexec sleep 600\n")
    with pytest.raises(EngineError, match="did not answer within"):
        missing_packages(str(python), root)


# What to do about it


def test_an_environment_of_the_users_is_told_the_command_to_complete_it(root):
    require_packages(root, "json", "no-such-package")
    with pytest.raises(EngineError) as told:
        require(sys.executable, root)
    requirements = root / "models" / "requirements.txt"
    assert "lacks no-such-package" in str(told.value) and "from Settings > Options > Geo-Hgan" in str(told.value)
    assert f'"{sys.executable}" -m pip install -r "{requirements}"' in str(told.value)


def test_a_package_of_a_single_job_is_told_with_its_list(root, tmp_path):
    require_packages(root, "json")
    (root / "models" / "extras.txt").write_text("some-flow>=1  # of one job\n", encoding="utf-8")
    make(tmp_path / "own" / "pyvenv.cfg")
    python = str(tmp_path / "own" / "bin" / "python3")
    told = str(environment.lacks(python, "some_flow", root=root))
    assert "lacks the package some-flow." in told and told.endswith(f'-r "{root / "models" / "extras.txt"}"')
    assert str(environment.lacks(python, "json", root=root)).endswith(f'-r "{root / "models" / "requirements.txt"}"')


def test_packages_are_not_told_to_be_installed_into_the_systems_python(tmp_path):
    told = str(environment.how_to_install(str(tmp_path / "bin" / "python3")))
    assert "Set up the engine" in told and "pip" not in told


def test_qgis_own_python_is_not_told_to_be_changed(root, tmp_path, monkeypatch):
    python = counting_python(tmp_path / "usr" / "bin", '{"version": [3, 12], "missing": ["json"]}')
    python.rename(python.with_name("python3"))
    simulate(monkeypatch, "linux", tmp_path / "usr")
    with pytest.raises(EngineError) as told:
        require(None, root)
    sentence = str(told.value)
    assert "QGIS's own Python lacks json" in sentence
    assert "Raster > Geo-Hgan > Set up the engine" in sentence
    assert f'in the folder {root} with: "{python}3" -m models.protocol.setup install' in sentence
    assert "pip" not in sentence
    assert "Settings > Options > Geo-Hgan" in sentence and "GEOHGAN_PYTHON" in sentence


def test_every_word_of_a_sentence_can_be_in_another_language(root, tmp_path, monkeypatch):
    python = counting_python(tmp_path / "usr" / "bin", '{"version": [3, 12], "missing": ["json"]}')
    python.rename(python.with_name("python3"))
    simulate(monkeypatch, "linux", tmp_path / "usr")
    with pytest.raises(EngineError) as told:
        require(None, root)
    words = {
        "The engine's packages are not installed yet: QGIS's own Python lacks {packages}. {how_to_set_up}": "1",
        "Settings > Options > Geo-Hgan": "Optionen",
        "Raster > Geo-Hgan > Set up the engine": "Motor",
    }
    assert told.value.text.said(lambda template: words.get(template, template)) == "1"
    words[next(iter(words))] = "{how_to_set_up}"
    sentence = told.value.text.said(lambda template: words.get(template, template))
    assert sentence.startswith("Set the engine up under Motor, or from a shell")
    assert "choose it under Optionen, or" in sentence


def test_a_qgis_too_old_for_the_engine_is_told_to_take_another_python(root, tmp_path, monkeypatch):
    python = counting_python(tmp_path / "usr" / "bin", '{"version": [3, 9], "missing": []}')
    python.rename(python.with_name("python3"))
    simulate(monkeypatch, "linux", tmp_path / "usr")
    with pytest.raises(EngineError, match='is Python 3.9.*needs 3.11 or newer. Set the engine up.*"python3" -m'):
        require(None, root)


def test_a_broken_managed_environment_is_told_to_be_repaired(root):
    python = make_managed(root, text="#!/bin/sh\nexit 1\n")
    with pytest.raises(EngineError, match="no working Python 3.*Repair it under Raster > Geo-Hgan > Set up the engine"):
        require(None, root)
    assert str(environment.lacks(str(python), "json", root=root)).endswith(
        "Repair it under Raster > Geo-Hgan > Set up the engine."
    )


# A look that costs nothing


def test_a_look_at_files_tells_whether_a_set_up_should_be_offered(root, tmp_path, monkeypatch):
    monkeypatch.setattr(subprocess, "run", None)
    simulate(monkeypatch, "linux", tmp_path / "usr")
    assert not environment.may_have_packages(None, root)
    make(tmp_path / "usr" / "bin" / "python3")
    assert environment.may_have_packages(None, root)
    require_packages(root, "json", "no-such-package")
    assert not environment.may_have_packages(None, root)
    assert not environment.may_have_packages("/no/such/python", root)
    assert environment.may_have_packages(str(tmp_path / "usr" / "bin" / "python3"), root)
    make_managed(root)
    assert environment.may_have_packages(None, root)
