"""The lists of what the set-up installs, and how `make pins` makes them from the index of a build of torch."""

from __future__ import annotations

import functools
import hashlib
import re
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler
from pathlib import Path
from socketserver import ThreadingTCPServer

import pytest

from models.protocol import environment
from models.protocol.installer import MAIN_BUILDS
from tools import pin

MODELS = environment.ROOT / "models"
LISTS = sorted(MODELS.glob("pinned*.txt"))
ENTRY = re.compile(r"([\w.-]+)==(\S+)( ; [^\\\n]+)?((?: \\\n    --hash=sha256:[0-9a-f]{64})+)\n")


def entries(path: Path) -> dict[str, str]:
    """The version of each package."""
    return {name: version for name, version, _, _ in ENTRY.findall(path.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.name)
def test_every_package_of_a_list_has_one_version_and_hashes_and_nothing_else_is_in_it(path):
    header, _, rest = path.read_text(encoding="utf-8").partition("\n")
    assert header.startswith("# Made by `make pins`")
    assert rest and ENTRY.sub("", rest) == ""
    assert len(entries(path)) == len(ENTRY.findall(rest))


def test_the_lists_hold_what_the_engine_requires():
    """Change models/requirements.txt or models/extras.txt, and `make pins` has to follow."""
    pinned, torch = entries(MODELS / "pinned.txt"), entries(MODELS / "pinned_torch.txt")
    wanted = {name for file in ("requirements.txt", "extras.txt") for name in environment.packages(file=file).values()}
    assert wanted - {"torch"} <= pinned.keys() and "certifi" in pinned
    assert not pinned.keys() & torch.keys()
    (line,) = [line for line in environment.requirements() if line.startswith("torch==")]
    for path in LISTS:
        if path.name.startswith("pinned_torch"):
            assert entries(path)["torch"].partition("+")[0] == line.partition("==")[2]
    # What the plugin takes from the main index for a card is what is there.
    major, minor, *_ = torch["cuda-toolkit"].split(".")
    assert MAIN_BUILDS["linux"] == f"cu{major}{minor}"


@pytest.fixture
def index(tmp_path, make_wheels) -> Iterator[tuple[str, dict[str, str]]]:
    """The address of a package index on this computer that has torch and what it needs; the hash of each file."""
    wheels = make_wheels(tmp_path / "index", {"nvidia-cublas==1.0": "cublas", "jinja2==9.9": "jinja2"})
    make_wheels(wheels, {"torch==2.13.0+cpu": "torch"}, ["nvidia-cublas", "jinja2"])
    hashes = {}
    for wheel in list(wheels.glob("*.whl")):
        name = wheel.name.split("-")[0].replace("_", "-")
        hashes[name] = hashlib.sha256(wheel.read_bytes()).hexdigest()
        (wheels / "cpu" / name).mkdir(parents=True)
        wheel = wheel.rename(wheels / "cpu" / name / wheel.name)
        link = f'<a href="{wheel.name.replace("+", "%2B")}#sha256={hashes[name]}">{wheel.name}</a>'
        (wheel.parent / "index.html").write_text(f"<!DOCTYPE html><html><body>{link}</body></html>")
    handler = functools.partial(Silent, directory=str(wheels))
    server = ThreadingTCPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/", hashes
    server.shutdown()
    server.server_close()


class Silent(SimpleHTTPRequestHandler):
    def log_message(self, format, *values):
        pass


@pytest.fixture
def models(tmp_path, monkeypatch, index) -> Path:
    """A folder of lists for that index."""
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "pinned.txt").write_text("jinja2==3.1.6 --hash=sha256:0\n")
    monkeypatch.setattr(pin, "MODELS", folder)
    monkeypatch.setattr(pin, "ROOT", tmp_path)
    monkeypatch.setattr(pin, "TORCH_INDEX", index[0])
    monkeypatch.setattr(pin, "BUILDS", {"cpu": ("windows", "x86_64-manylinux_2_28")})
    monkeypatch.setattr(pin, "PYTHONS", ((3, 12),))
    return folder


def test_the_list_of_a_build_has_the_hashes_of_its_index_and_leaves_out_what_the_main_list_has(models, index):
    assert pin.pin_build("cpu", "torch==2.13.0\nnumpy>=1.24\n") == 0
    made = models / "pinned_torch_cpu.txt"
    assert entries(made) == {"torch": "2.13.0+cpu", "nvidia-cublas": "1.0"}
    assert re.findall("sha256:(.+)", made.read_text()) == [index[1]["nvidia-cublas"], index[1]["torch"]]


def test_where_an_index_does_not_answer_its_list_stays(models, monkeypatch, capsys):
    (models / "pinned_torch_cu126.txt").write_text("as it was")
    assert pin.pin_build("cu126", "torch==2.13.0\n") == 1
    assert (models / "pinned_torch_cu126.txt").read_text() == "as it was"
    assert "pinned_torch_cu126.txt stays as it is" in capsys.readouterr().err


def test_what_linux_alone_needs_goes_with_torch():
    assert pin.is_of_torch("torch", "torch==2.13.0 \\\n")
    assert pin.is_of_torch("triton", "triton==3.7.1 ; python_full_version < '3.15' and sys_platform == 'linux' \\\n")
    assert not pin.is_of_torch("click", "click==8.5.1 \\\n")
