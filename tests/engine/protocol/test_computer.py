"""Finding a Python and a card, and the commands of a set-up, on simulated trees of each system."""

from __future__ import annotations

import os
import shutil
import sys
import types
from pathlib import Path

import pytest

from models.protocol import computer, environment, setup
from models.protocol.computer import Base, Card, find_base, graphics_card
from models.protocol.errors import EngineError
from models.protocol.installer import Plan

# A Python that makes environments of its kind, and writes down how it was called.
PYTHON = """\
#!/bin/sh
echo "$0" "$@" >> "{log}"
for last; do :; done
case "$*" in
  *ensurepip*) echo {version} ;;
  *" -m venv "*) mkdir -p "$last/{folder}" && cp "$0" "$last/{folder}/{name}" ;;
  *"config list") [ -z "$OWN_INDEX" ] || echo "global.index-url='https://user:secret@index.example/simple'" ;;
  *"pip"*) echo "proxy $HTTPS_PROXY, scratch $TMPDIR" ;;
  *" -c import importlib"*) echo 2.13.0; echo {device} ;;
esac
"""


@pytest.fixture(autouse=True)
def own_home(tmp_path, monkeypatch):
    for name in ("HOME", "XDG_DATA_HOME", "LOCALAPPDATA", "PROGRAMFILES"):
        monkeypatch.setenv(name, str(tmp_path / "user"))
    for name in [name for name in os.environ if name.startswith(("UV_", "PIP_"))]:
        monkeypatch.delenv(name)
    # The shell that the simulated programs are written for, and no Python.
    (tmp_path / "bin").mkdir()
    for name in ("sh", "cp", "mkdir"):
        (tmp_path / "bin" / name).symlink_to(f"/bin/{name}")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))


@pytest.fixture
def log(tmp_path) -> Path:
    path = tmp_path / "log"
    path.touch()
    return path


@pytest.fixture
def make(tmp_path, log):
    """Make a program under the folder of the test."""

    def make(path: str, text: str = PYTHON, version="3.12", device="cpu") -> Path:
        windows = path.endswith(".exe")
        folder, name = ("Scripts", "python.exe") if windows else ("bin", "python3")
        program = tmp_path / path
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(text.format(log=log, version=version, folder=folder, name=name, device=device))
        program.chmod(0o755)
        return program

    return make


@pytest.fixture
def simulate(tmp_path, monkeypatch):
    """Let this process look like a QGIS of a system, with this prefix; it is no Python on PATH that runs it."""

    def simulate(platform: str, prefix: str) -> None:
        (tmp_path / prefix).mkdir(parents=True, exist_ok=True)
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(sys, "prefix", str(tmp_path / prefix))
        monkeypatch.setattr(sys, "base_prefix", str(tmp_path / prefix))
        monkeypatch.setattr(sys, "executable", str(tmp_path / "qgis-bin"))
        # From Python 3.12 on `which` asks Windows itself.
        asks = types.SimpleNamespace(NeedCurrentDirectoryForExePath=lambda name: False)
        monkeypatch.setattr(shutil, "_winapi", asks, raising=False)

    return simulate


def ignore(*_):
    pass


def tree(folder: Path) -> dict[str, float]:
    return {str(path): path.stat().st_mtime for path in folder.rglob("*")}


SYSTEMS = [
    ("win32", "QGIS 3.40/apps/Python312", "QGIS 3.40/apps/Python312/python.exe"),
    ("win32", "OSGeo4W/apps/Python312", "OSGeo4W/apps/Python312/python.exe"),
    ("darwin", "QGIS.app/Contents/MacOS", "QGIS.app/Contents/MacOS/bin/python3"),
    ("darwin", "QGIS.app/Contents/Frameworks", "QGIS.app/Contents/MacOS/python"),
    ("linux", "usr", "usr/bin/python3"),
]


@pytest.mark.parametrize(("platform", "prefix", "python"), SYSTEMS)
def test_a_whole_set_up_with_qgis_own_python_changes_nothing_of_qgis(
    tmp_path, make, simulate, log, platform, prefix, python
):
    base = make(python)
    simulate(platform, prefix)
    qgis = tmp_path / Path(python).parts[0]
    before = tree(qgis)
    proxies = {"HTTPS_PROXY": "http://proxy:3128"}
    said = []
    setup.set_up(Plan(proxies=proxies), lambda percent, text: said.append(str(text)))
    assert tree(qgis) == before

    folder = setup.environments()[0]
    own = environment.find(None)
    assert own.source == environment.MANAGED and folder in Path(own.python).parents
    assert f"proxy http://proxy:3128, scratch {folder / 'tmp'}" in said
    calls = [call for call in log.read_text().splitlines() if not call.startswith("    ")]
    assert [
        call for call in calls if call.startswith(f"{base} ") and " -m venv " not in call and "-c" not in call
    ] == []
    assert all(call.partition(" -")[2].startswith("I ") for call in calls if call.startswith((str(base), own.python)))
    packages, _ = installs(log)
    assert packages.startswith(f"{own.python} -I -X utf8 -m pip --require-virtualenv ")
    assert packages.endswith(hashed("pinned.txt"))


def installs(log: Path) -> list[str]:
    return [call for call in log.read_text().splitlines() if " install " in call]


def hashed(name: str) -> str:
    return f" --only-binary :all: --no-deps --require-hashes --requirement {environment.ROOT / 'models' / name}"


INDEX = "--index-url https://download.pytorch.org/whl/"


def test_the_packages_for_clusters_come_along_where_they_are_asked_for(make, simulate, log):
    make("qgis/bin/python3")
    simulate("linux", "qgis")
    setup.set_up(Plan(cluster=True), ignore)
    ends = [call.partition("--requirement ")[2] for call in installs(log)]
    assert ends[:2] == [str(environment.ROOT / "models" / name) for name in ("pinned.txt", "pinned_cluster.txt")]
    assert any(" distributed" in call for call in log.read_text().splitlines())


@pytest.mark.parametrize("uses_uv", [False, True])
@pytest.mark.parametrize(
    ("platform", "cuda", "torch"),
    [
        ("darwin", "", hashed("pinned_torch.txt")),
        ("win32", "", hashed("pinned_torch.txt")),
        ("linux", "cu130", hashed("pinned_torch.txt")),
        ("linux", "", f" torch==2.13.0 {INDEX}cpu"),
        ("linux", "cu126", f" torch==2.13.0 {INDEX}cu126"),
        ("win32", "cu130", f" torch==2.13.0 {INDEX}cu130"),
    ],
)
def test_each_call_asks_one_index_and_takes_what_the_list_of_the_build_names(
    make, simulate, log, uses_uv, platform, cuda, torch
):
    make("qgis/python.exe" if platform == "win32" else "qgis/bin/python3")
    if uses_uv:
        make("bin/uv.exe" if platform == "win32" else "bin/uv", '#!/bin/sh\necho uv "$@" >> "{log}"\n')
    simulate(platform, "qgis")
    setup.set_up(Plan(cuda=cuda), ignore)
    packages, last = installs(log)
    assert packages.startswith("uv ") == last.startswith("uv ") == uses_uv
    assert packages.endswith(hashed("pinned.txt")) and "-url" not in packages
    assert last.endswith(torch) and last.count("-url") == torch.count("-url")


def test_a_list_of_the_build_is_used_once_it_is_there(make, simulate, log, tmp_path):
    make("usr/bin/python3")
    simulate("linux", "usr")
    (tmp_path / "plugin" / "models").mkdir(parents=True)
    for name in ("requirements.txt", "pinned.txt", "pinned_torch.txt"):
        shutil.copy(environment.ROOT / "models" / name, tmp_path / "plugin" / "models" / name)
    (tmp_path / "plugin" / "models" / "pinned_torch_cpu.txt").write_text("torch==2.13.0+cpu --hash=sha256:0\n")
    setup.set_up(Plan(), ignore, root=tmp_path / "plugin")
    own = f"--no-deps --require-hashes --requirement {tmp_path / 'plugin' / 'models' / 'pinned_torch_cpu.txt'}"
    assert installs(log)[1].endswith(f"{own} {INDEX}cpu")


@pytest.mark.parametrize(
    ("device", "told"),
    [("cuda", "It computes on the graphics card."), ("cpu", "but torch sees no graphics card")],
)
def test_the_build_for_a_card(make, simulate, log, device, told):
    make("usr/bin/python3", device=device)
    simulate("linux", "usr")
    assert told in str(setup.set_up(Plan(cuda="cu130"), ignore))


def test_the_index_of_pip_s_own_settings_is_the_only_one(make, simulate, log, monkeypatch):
    make("usr/bin/python3")
    make("bin/uv", "#!/bin/sh\nexit 1\n")
    simulate("linux", "usr")
    monkeypatch.setenv("OWN_INDEX", "yes")
    said = []
    setup.set_up(Plan(), lambda percent, text: said.append(str(text)))
    packages, torch = installs(log)
    assert packages.endswith(hashed("pinned.txt")) and torch.endswith(" --only-binary :all: torch==2.13.0")
    assert any("pip's own index settings are used" in line for line in said)
    assert not any("secret" in line for line in said)


UV = """\
#!/bin/sh
echo uv "$@" >> "{log}"
[ "$1" = venv ] || exit 0
for folder; do :; done
mkdir -p "$folder/bin" && cp "{python}" "$folder/bin/python3"
"""


@pytest.mark.parametrize(("variable", "index"), [("UV_HTTP_TIMEOUT", f" {INDEX}cu126"), ("UV_DEFAULT_INDEX", "")])
def test_uv_brings_the_python_where_there_is_none(make, simulate, log, monkeypatch, variable, index):
    python = make("elsewhere/python3")
    make("bin/uv", UV.replace("{python}", str(python)))
    simulate("linux", "usr")
    monkeypatch.setenv(variable, "60")
    setup.set_up(Plan(cuda="cu126"), ignore)
    calls = log.read_text()
    folder = setup.environments()[0]
    assert f"uv venv --allow-existing --no-project --seed --python 3.13 {folder}" in calls
    packages, torch = installs(log)
    own = f"uv pip install --python {folder}/bin/python3"
    assert packages == own + hashed("pinned.txt")
    assert torch == f"{own} --only-binary :all: torch==2.13.0{index}"


def test_uv_makes_an_environment_with_pip_to_download_with(make, simulate, log, tmp_path):
    python = make("elsewhere/python3")
    make("bin/uv", UV.replace("{python}", str(python)))
    simulate("linux", "usr")
    said = []
    setup.download(Plan(wheels=str(tmp_path / "wheels")), lambda percent, text: said.append(str(text)))
    assert "uv venv --allow-existing --no-project --seed --python 3.13 " in log.read_text()
    assert any(line.startswith(f"proxy , scratch {tmp_path / 'wheels' / 'geohgan-'}") for line in said)
    assert list((tmp_path / "wheels").iterdir()) == []


def test_the_python_of_the_install_manager_of_windows_is_found(make, simulate):
    python = make("user/Python/pythoncore-3.13-64/python.exe", version="3.13")
    simulate("win32", "qgis/apps/Python39")
    assert find_base("", True, ignore) == Base(str(python), "3.13")


def test_a_qgis_python_that_will_not_do_is_passed_over_and_told(make, simulate):
    """QGIS for Windows: 3.34 has Python 3.9, and some have no ssl; python.org's lies where its installer puts it."""
    first = make("qgis/apps/Python39/python.exe", version="3.9")
    without_ssl = '#!/bin/sh\ncase "$*" in *ssl*) echo "No module named \'ssl\'" >&2; exit 1; esac\necho 3.12\n'
    second = make("qgis/apps/Python39/python3.exe", without_ssl)
    third = make("user/Programs/Python/Python313/python.exe", version="3.13")
    simulate("win32", "qgis/apps/Python39")
    said = []
    assert find_base("", True, said.append) == Base(str(third), "3.13")
    assert [str(text) for text in said] == [
        f"{first} cannot make the environment: it is Python 3.9",
        f"{second} cannot make the environment: No module named 'ssl'",
    ]
    # A folder of wheels is read without it.
    assert find_base("", False, said.append) == Base(str(second), "3.12")


def test_a_python_of_another_installer_is_found_on_path(make, simulate):
    python = make("bin/python3.12")
    simulate("darwin", "QGIS.app/Contents/MacOS")
    assert find_base("", True, ignore) == Base(str(python), "3.12")


def test_without_any_python_the_way_to_one_is_told(simulate):
    simulate("linux", "usr")
    with pytest.raises(EngineError, match="No Python was found.*3.11 to 3.14.*python.org.*python3-venv"):
        find_base("", True, ignore)


def test_a_named_python_that_will_not_do_is_told_and_not_passed_over(make, simulate, tmp_path):
    make("usr/bin/python3")
    simulate("linux", "usr")
    old = make("old/python3", version="3.15")
    with pytest.raises(EngineError, match=f"{old} cannot make the environment .it is Python 3.15.: install"):
        find_base(str(old), True, ignore)
    with pytest.raises(EngineError, match="No such file"):
        find_base(str(tmp_path / "none"), True, ignore)


def test_a_program_that_hangs_is_given_up(make, monkeypatch):
    monkeypatch.setattr(computer, "_ANSWER_SECONDS", 0.2)
    slow = make("slow", "#!/bin/sh\nexec /bin/sleep 600\n")
    with pytest.raises(EngineError, match="timed out"):
        find_base(str(slow), True, ignore)


@pytest.mark.parametrize(
    ("said", "card"),
    [
        ("NVIDIA GeForce RTX 3060, 580.95, 8.6", Card("NVIDIA GeForce RTX 3060", "580.95", "cu130")),
        (
            "NVIDIA GeForce RTX 3060, 552.44, 8.6\nA second, 552.44, 8.6",
            Card("NVIDIA GeForce RTX 3060", "552.44", "cu126"),
        ),
        ("NVIDIA GeForce GTX 1080, 580.95, 6.1", Card("NVIDIA GeForce GTX 1080", "580.95", "cu126")),
        ("NVIDIA GeForce RTX 5090, 572.16, 12.0", Card("NVIDIA GeForce RTX 5090", "572.16", "")),
        ("Quadro K2000, 470.82, 3.0", Card("Quadro K2000", "470.82", "")),
        ("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.", None),
        ("", None),
    ],
)
def test_the_card_and_the_build_that_suits_it(make, said, card):
    make("bin/nvidia-smi", f"#!/bin/sh\nprintf '%s\\n' '{said}'\n".replace("'t", "t"))
    assert graphics_card() == card


def test_without_the_driver_there_is_no_card():
    assert graphics_card() is None
