"""Who may import whom: the rooms of the house, held by reading every import statement."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
# From the ground up; the plugin's `__init__.py` stands on all of them.
ROOMS = ("models", "processing_provider", "geohgan_qgis", "")
GROUND_FLOOR = "models.protocol"
ROOF = ("models.worker", "models.__main__")
# The rooms of the engine from the ground up: each stands on those of lower floors alone.
FLOORS = (
    ("protocol",),
    ("compute",),
    ("rasters", "reporting"),
    ("sampling",),
    ("networks",),
    ("scoring", "evaluation"),
    ("training", "filtering", "classification", "comparison"),
    ("peers",),
    ("baseline",),
    (
        "interpolation",
        "stacking",
        "exploration",
        "survey",
        "diagnosis",
        "qaqc",
        "thresholds",
        "levelling",
        "targeting",
        "singularity",
        "catchments",
    ),
    ("worker",),
    ("__main__",),
)
# Beside the house: it measures the engine, and the house does without it.
WORKSHOP = "benchmarks"
# The tools of others that are measured, each in a process of its own: nothing imports them.
MEASURED = f"{WORKSHOP}.other_idw"
QGIS = {"qgis", "processing", "console", "osgeo", "PyQt5", "PyQt6", "sip"}
ENGINE_PACKAGES = {"torch", "rasterio", "numpy", "scipy", "sklearn", "safetensors", "affine", "pandas", "matplotlib"}
ENGINE_PACKAGES |= {"pyflwdir", "numba"}


class Import(NamedTuple):
    """One imported module: who imports it, and what; `own` where it is a module of the plugin."""

    importer: str
    imported: str
    own: bool


def modules(root: Path, rooms: tuple[str, ...] = ROOMS) -> dict[str, Path]:
    """Modules by dotted name, the plugin's unless told; that of the plugin's own `__init__.py` is empty."""
    files = [
        file for room in rooms for file in (sorted((root / room).rglob("*.py")) if room else [root / "__init__.py"])
    ]
    found = {}
    for file in files:
        if file.is_file():
            parts = file.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = file
    return found


def imports(known: dict[str, Path]) -> Iterator[Import]:
    """All imports of some modules, those within functions too."""
    for name, file in known.items():
        package = name if file.name == "__init__.py" else name.rpartition(".")[0]
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"), str(file))):
            if isinstance(node, ast.Import):
                yield from (Import(name, alias.name, False) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.level == 0:
                yield Import(name, node.module or "", False)
            elif isinstance(node, ast.ImportFrom):
                parts = package.split(".") if package else []
                base = [*parts[: len(parts) - node.level + 1], *(node.module or "").split(".")]
                for alias in node.names:
                    whole = ".".join(part for part in [*base, alias.name] if part)
                    yield Import(name, whole if whole in known else ".".join(part for part in base if part), True)


def room(module: str) -> int:
    return ROOMS.index(module.split(".")[0])


def floor(module: str) -> int:
    """The floor of the engine that a module is on; one that belongs to no room is on none, -1."""
    name = module.partition(".")[2].partition(".")[0]
    return next((number for number, rooms in enumerate(FLOORS) if name in rooms), -1)


def engine_room(module: str) -> str:
    return ".".join(module.split(".")[:2])


def inside(module: str, package: str) -> bool:
    return module == package or module.startswith(package + ".")


def faults(root: Path) -> list[str]:
    """What goes against the house, one sentence each."""
    found = []
    house = modules(root)
    arrows: dict[str, set[str]] = {name: set() for name in house}
    for importer, imported, own in imports(house):
        top = imported.split(".")[0]
        fault = f"{importer or 'the plugin'} imports {imported}"
        if top == WORKSHOP:
            found.append(f"{fault}, which is no part of the plugin")
        elif own:
            arrows[importer].add(imported)
            if imported not in arrows:
                found.append(f"{fault}, which is not there")
            elif room(imported) > room(importer):
                found.append(f"{fault}, which is above it")
            elif (
                room(importer) == 0
                and engine_room(importer) != engine_room(imported)
                and floor(imported) >= floor(importer)
            ):
                found.append(f"{fault}, which is no lower floor")
            if room(importer) > 0 and room(imported) == 0 and not inside(imported, GROUND_FLOOR):
                found.append(f"{fault}, which is not of the standard-library part")
            if inside(importer, GROUND_FLOOR) and not inside(imported, GROUND_FLOOR):
                found.append(f"{fault}, which is above the ground floor")
            if imported in ROOF and importer not in ROOF:
                found.append(f"{fault}, which is the roof")
        else:
            if top in ROOMS or top == "geohgan":
                found.append(f"{fault} as if the plugin were installed as a package")
            if inside(importer, "models") and top in QGIS:
                found.append(f"{fault} into the engine")
            if inside(importer, GROUND_FLOOR) and top not in sys.stdlib_module_names:
                found.append(f"{fault}, which is not of the standard library")
            if room(importer) > 0 and top in ENGINE_PACKAGES:
                found.append(f"{fault} into QGIS")
            if top in ("PyQt5", "PyQt6", "sip"):
                found.append(f"{fault} and not qgis.PyQt")
    return found + [f"{' -> '.join(circle)} is a circle" for circle in circles(arrows)]


def loose(root: Path) -> list[str]:
    """Modules of the engine that stand in no room."""
    return [name for name in modules(root, ("models",)) if name != "models" and floor(name) < 0]


def workshop_faults(root: Path) -> list[str]:
    """What goes against the house in the benchmarks, which stand on the engine alone and are started from the root.

    Only what measures the tools of others may load QGIS, and no other module may load that.
    """
    found = []
    house, workshop = modules(root), modules(root, (WORKSHOP,))
    arrows: dict[str, set[str]] = {name: set() for name in workshop}
    for importer, imported, own in imports(workshop):
        top = imported.split(".")[0]
        fault = f"{importer} imports {imported}"
        if imported in workshop:
            arrows[importer].add(imported)
        if imported not in workshop and (own or top == WORKSHOP):
            found.append(f"{fault}, which is not there")
        if top == "models" and not own and imported not in house:
            found.append(f"{fault}, which is not there")
        if (top in QGIS and importer != MEASURED) or top in ROOMS[1:] or top == "geohgan":
            found.append(f"{fault}, which needs QGIS")
        if imported == MEASURED:
            found.append(f"{fault}, which needs a process of its own")
    return found + [f"{' -> '.join(circle)} is a circle" for circle in circles(arrows)]


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Import chains that end where they began, each told once from where it was met."""
    found, done = [], set()

    def follow(chain: list[str]) -> None:
        for target in sorted(arrows.get(chain[-1], ())):
            if target in chain:
                found.append([*chain[chain.index(target) :], target])
            elif target not in done:
                follow([*chain, target])
        done.add(chain[-1])

    for name in arrows:
        if name not in done:
            follow([name])
    return found


def test_the_rooms_keep_their_order():
    assert faults(ROOT) == []


def test_nothing_of_the_engine_lies_loose():
    assert loose(ROOT) == []
    assert {name for floor in FLOORS for name in floor} == {
        path.stem for path in (ROOT / "models").iterdir() if path.suffix == ".py" or (path / "__init__.py").is_file()
    } - {"__init__"}


def test_the_benchmarks_stand_on_the_engine_alone():
    assert {f"{WORKSHOP}.accuracy", f"{WORKSHOP}.speed"} <= modules(ROOT, (WORKSHOP,)).keys()
    assert workshop_faults(ROOT) == []


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("def f():\n    from qgis.core import Qgis", "benchmarks.speed imports qgis.core, which needs QGIS"),
        ("from osgeo import gdal", "benchmarks.speed imports osgeo, which needs QGIS"),
        ("from processing_provider.b import x", "processing_provider.b, which needs QGIS"),
        ("import geohgan_qgis", "geohgan_qgis, which needs QGIS"),
        ("from geohgan.models.a import x", "geohgan.models.a, which needs QGIS"),
        ("from models.gone import x", "models.gone, which is not there"),
        ("from ..models.a import x", "models.a, which is not there"),
        ("from .gone import x", "benchmarks.gone, which is not there"),
        ("from .other_idw import main", "benchmarks.other_idw, which needs a process of its own"),
        ("from .rates import x", "benchmarks.rates -> benchmarks.speed -> benchmarks.rates is a circle"),
    ],
)
def test_each_fault_of_the_benchmarks_is_seen(tmp_path, statement, fault):
    for name in ("models/__init__.py", "models/a.py", "benchmarks/__init__.py", "benchmarks/tables.py", "__init__.py"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "benchmarks" / "other_idw.py").write_text("from osgeo import gdal\nfrom qgis.core import Qgis")
    (tmp_path / "benchmarks" / "rates.py").write_text("from . import speed")
    speed = tmp_path / "benchmarks" / "speed.py"
    speed.write_text("import torch\nfrom models.a import x\nfrom . import tables\nfrom .tables import Table\n")
    assert workshop_faults(tmp_path) == []
    speed.write_text(statement)
    assert any(fault in told for told in workshop_faults(tmp_path)), workshop_faults(tmp_path)


def test_the_rooms_are_there():
    assert {"", "models.worker", "models.protocol.client"} <= modules(ROOT).keys()
    assert {name.split(".")[0] for name in modules(ROOT)} == set(ROOMS)


@pytest.mark.parametrize(
    ("module", "statement", "fault"),
    [
        (
            "models/rasters/a.py",
            "from ...processing_provider import b",
            "models.rasters.a imports processing_provider.b, which",
        ),
        ("processing_provider/b.py", "from ..geohgan_qgis import c", "geohgan_qgis.c, which is above"),
        ("models/rasters/a.py", "import qgis.core", "qgis.core into the engine"),
        ("models/rasters/a.py", "def f():\n    from PyQt5 import QtCore", "PyQt5 into the engine"),
        ("models/protocol/p.py", "import numpy as np", "numpy, which is not of the standard library"),
        ("models/protocol/p.py", "from ..rasters.a import x", "models.rasters.a, which is above the ground floor"),
        ("models/rasters/a.py", "from .. import worker", "models.worker, which is the roof"),
        ("models/rasters/a.py", "from ..worker import main", "models.worker, which is the roof"),
        (
            "processing_provider/b.py",
            "from ..models.rasters.a import x",
            "models.rasters.a, which is not of the standard-library part",
        ),
        ("processing_provider/b.py", "from .. import models", "models, which is not of the standard-library part"),
        (
            "geohgan_qgis/c.py",
            "from ..models.rasters.a import x",
            "models.rasters.a, which is not of the standard-library part",
        ),
        ("processing_provider/b.py", "import numpy", "numpy into QGIS"),
        ("geohgan_qgis/c.py", "def f():\n    import torch.nn", "torch.nn into QGIS"),
        ("__init__.py", "import rasterio", "the plugin imports rasterio into QGIS"),
        ("processing_provider/b.py", "import models.protocol", "as if the plugin were installed as a package"),
        ("geohgan_qgis/c.py", "from PyQt6 import QtGui", "PyQt6 and not qgis.PyQt"),
        (
            "models/rasters/a.py",
            "from benchmarks.speed import main",
            "benchmarks.speed, which is no part of the plugin",
        ),
        ("models/rasters/a.py", "from ...benchmarks import speed", "benchmarks, which is no part of the plugin"),
        ("processing_provider/b.py", "import benchmarks", "benchmarks, which is no part of the plugin"),
        ("geohgan_qgis/c.py", "def f():\n    from ..benchmarks.speed import main", "which is no part of the plugin"),
        ("models/rasters/a.py", "from .gone import x", "models.rasters.gone, which is not there"),
        ("models/rasters/a.py", "from ..scoring import s", "models.scoring.s, which is no lower floor"),
        ("models/rasters/a.py", "from ..reporting import r", "models.reporting, which is no lower floor"),
        ("models/scoring/s.py", "from ..worker import main", "models.worker, which is no lower floor"),
        ("models/protocol/p.py", "from .q import x", "models.protocol.p -> models.protocol.q -> models.protocol.p"),
    ],
)
def test_each_fault_is_seen(tmp_path, module, statement, fault):
    house = {
        "__init__.py": "from .geohgan_qgis.c import x",
        "geohgan_qgis/__init__.py": "",
        "geohgan_qgis/c.py": "from qgis.PyQt import QtCore\nfrom ..processing_provider.b import x",
        "processing_provider/__init__.py": "",
        "processing_provider/b.py": "from qgis.core import Qgis\nfrom ..models.protocol import p, q",
        "models/__init__.py": "",
        "models/rasters/__init__.py": "",
        "models/rasters/a.py": "import torch\nfrom ..protocol.p import x",
        "models/reporting/__init__.py": "",
        "models/scoring/__init__.py": "",
        "models/scoring/s.py": "from ..rasters import a",
        "models/worker.py": "from .rasters import a",
        "models/__main__.py": "from .worker import main",
        "models/protocol/__init__.py": "",
        "models/protocol/p.py": "import json",
        "models/protocol/q.py": "from . import p",
    }
    for name, text in house.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert faults(tmp_path) == []
    (tmp_path / module).write_text(house[module] + "\n" + statement)
    assert any(fault in told for told in faults(tmp_path)), faults(tmp_path)


@pytest.mark.parametrize("name", [name for name in modules(ROOT) if room(name) > 0 or inside(name, GROUND_FLOOR)])
def test_what_runs_in_qgis_is_python_3_9(name):
    file = modules(ROOT)[name]
    ast.parse(file.read_text(encoding="utf-8"), str(file), feature_version=(3, 9))


def test_the_ground_floor_loads_the_standard_library_alone():
    names = [name for name in modules(ROOT) if inside(name, GROUND_FLOOR)]
    program = (
        "import sys; before = set(sys.modules); import " + ", ".join(names) + "\n"
        "print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(loaded.stdout.split()) - sys.stdlib_module_names == {"models"}


def test_what_takes_no_network_starts_without_torch():
    """Which takes two seconds to load."""
    rooms = "catchments comparison diagnosis evaluation exploration filtering interpolation levelling qaqc singularity "
    names = [f"models.{room}.job" for room in (rooms + "stacking survey targeting thresholds").split()]
    program = f"import sys, {', '.join(names)}; print('torch' in sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert loaded.stdout.split() == ["False"]
