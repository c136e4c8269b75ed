"""Which Python runs the engine, and whether it has the engine's packages.

In this order: the environment variable `GEOHGAN_PYTHON`, the user's setting, the environment that the
plugin manages, QGIS's own Python. What the user named is never passed over in silence.
"""

from __future__ import annotations

import configparser
import hashlib
import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from .errors import EngineError
from .programs import ask, code, find_program, folder_named
from .text import Text, literal

ROOT = Path(__file__).resolve().parents[2]
VARIABLE = "GEOHGAN_PYTHON"
# Where QGIS has them.
# What libraries say when they get no memory, in small letters.
_NO_MEMORY = (
    *("out of memory", "not enough memory", "allocate memory", "unable to allocate", "bad_alloc", "memoryerror"),
    *("failed to map segment", "cannot map zero-fill pages"),
)
OPTIONS = Text("Settings > Options > Geo-Hgan")
CLUSTER_OPTIONS = Text("Settings > Options > Geo-Hgan > Cluster")
SETUP = Text("Raster > Geo-Hgan > Set up the engine")
OLDEST_PYTHON = (3, 11)

# Who named a Python, as a phrase for a sentence.
NAMED_BY_VARIABLE = Text("the environment variable {variable}", variable=VARIABLE)
NAMED_BY_SETTING = OPTIONS
MANAGED = Text("the plugin's own environment")
QGIS = literal("QGIS")

# What there is to tell of a program that tells nothing.
SAYS_NOTHING = Text("it says nothing")

# The mark of an environment whose set-up came to its end; without it, it was interrupted.
COMPLETE = "geohgan-complete"

# Files that name the packages: those of the engine, and those that single jobs need beside them.
REQUIREMENTS, EXTRAS = "requirements.txt", "extras.txt"
_IMPORT_NAMES = {"scikit-learn": "sklearn"}
_PROBE_SECONDS = 60
# A package without an origin is an empty folder that an uninstallation left behind.
_PROBE = """\
import importlib.util, json
specs = {name: importlib.util.find_spec(name) for name in sys.argv[1:]}
missing = [name for name, spec in specs.items() if spec is None or spec.origin is None]
print(json.dumps({"version": sys.version_info[:2], "missing": missing}))
"""
_complete: set[tuple[str, float, str]] = set()


@dataclass(frozen=True)
class Engine:
    """A Python for the engine.

    Attributes:
        python: path of the interpreter.
        source: who named it: `NAMED_BY_VARIABLE`, `NAMED_BY_SETTING`, `MANAGED` or `QGIS`.
    """

    python: str
    source: Text


def engine_version(root: Path = ROOT) -> str:
    """The version in `metadata.txt`; "unknown" where the engine is used without the plugin around it."""
    metadata = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        metadata.read(root / "metadata.txt", encoding="utf-8")
        return metadata["general"]["version"].strip()
    except (configparser.Error, KeyError, UnicodeDecodeError):
        return "unknown"


def home() -> Path:
    """Where the plugin keeps its environments: outside plugin and profile."""
    if sys.platform == "win32":
        data = folder_named("LOCALAPPDATA") or "~/AppData/Local"
    elif sys.platform == "darwin":
        data = "~/Library/Application Support"
    else:
        data = folder_named("XDG_DATA_HOME") or "~/.local/share"
    return Path(data).expanduser() / "geohgan"


def key(root: Path = ROOT) -> str:
    """What the environments of this engine's packages begin with; an update that wants the same ones keeps them."""
    return hashlib.sha256("\n".join(sorted(requirements(root))).encode()).hexdigest()[:8]


def managed_python(root: Path = ROOT) -> Optional[Path]:
    """The Python of the newest environment that the plugin has set up for this engine, unless that is gone."""
    folders = [folder for folder in home().glob(f"{key(root)}-py*") if (folder / COMPLETE).is_file()]
    newest = sorted(folders, key=lambda folder: (folder / COMPLETE).stat().st_mtime, reverse=True)
    return next(filter(None, map(python_of, newest)), None)


def find(setting: Optional[str], root: Path = ROOT) -> Engine:
    """The Python that is to run the engine; whether it has the packages is for `require` to say.

    Args:
        setting: what the user chose in the options: an interpreter, the folder of an environment, or nothing.
        root: plugin folder.

    Raises:
        EngineError: the named Python does not exist, or there is none at all.
    """
    for named, source in ((os.environ.get(VARIABLE), NAMED_BY_VARIABLE), (setting, NAMED_BY_SETTING)):
        if named and named.strip():
            return Engine(_named(named.strip().strip('"'), source), source)
    managed = managed_python(root)
    if managed:
        return Engine(str(managed), MANAGED)
    for candidate in qgis_pythons():
        if candidate.is_file():
            return Engine(str(candidate), QGIS)
    raise EngineError(
        "No Python was found to run the engine. {how_to_set_up}", how_to_set_up=_how_to_set_up(_any_python(), root)
    )


def may_have_packages(setting: Optional[str], root: Path = ROOT) -> bool:
    """Whether `require` may succeed, as far as a look at files tells: it starts nothing, so that it costs nothing."""
    try:
        if find(setting, root).source != QGIS:
            return True
    except EngineError:
        return False
    return all(importlib.util.find_spec(name) for name in packages(root))


def packages(root: Path = ROOT, file: str = REQUIREMENTS) -> dict[str, str]:
    """The engine's packages, or those of single jobs: the name that is installed of each name that is imported."""
    names = [match.group() for line in requirements(root, file) if (match := re.match(r"[\w.-]+", line))]
    return {_IMPORT_NAMES.get(name, name.replace("-", "_")): name for name in names}


def requirements(root: Path = ROOT, file: str = REQUIREMENTS) -> list[str]:
    """What the engine needs of packages, or single jobs do, as pip is told it."""
    try:
        text = (root / "models" / file).read_text(encoding="utf-8")
    except FileNotFoundError:
        if file == REQUIREMENTS:
            raise
        return []
    return [line for line in (line.partition("#")[0].strip() for line in text.splitlines()) if line]


def missing_packages(python: str, root: Path = ROOT) -> list[str]:
    """The packages of the engine that a Python lacks, under the names that pip knows.

    A complete Python is asked once a session; a lacking one each time, since the user may be at it.

    Raises:
        EngineError: it cannot be started, is no Python, or is too old.
    """
    wanted = packages(root)
    try:
        key = (python, os.path.getmtime(python), " ".join(wanted))
        if key in _complete:
            return []
        answer = ask(code(python, _PROBE, *wanted), _PROBE_SECONDS)
    except subprocess.TimeoutExpired as error:
        raise EngineError(
            "{python} did not answer within {seconds} seconds.", python=python, seconds=_PROBE_SECONDS
        ) from error
    except OSError as error:
        raise EngineError("{python} cannot be started ({strerror}).", python=python, strerror=error.strerror) from error
    try:
        found = json.loads(answer.stdout.strip().splitlines()[-1])
        version, lacking = tuple(found["version"]), found["missing"]
    except (ValueError, LookupError, TypeError) as error:
        words = (answer.stderr.strip() or answer.stdout.strip()).splitlines()
        raise EngineError(
            "{python} is no working Python 3: {reason}.", python=python, reason=words[-1] if words else SAYS_NOTHING
        ) from error
    if version < OLDEST_PYTHON:
        raise EngineError(
            "{python} is Python {version}, and the engine needs {oldest} or newer.",
            python=python,
            version=dotted(version),
            oldest=dotted(OLDEST_PYTHON),
        )
    if not lacking:
        _complete.add(key)
    return [wanted[name] for name in lacking]


def require(setting: Optional[str], root: Path = ROOT) -> str:
    """Path of a Python that can run the engine.

    Raises:
        EngineError: there is none; the sentence tells what to do.
    """
    engine = find(setting, root)
    try:
        lacking = missing_packages(engine.python, root)
    except EngineError as error:
        raise EngineError("{error} {way_out}", error=error.text, way_out=_way_out(engine, root)) from error
    if not lacking:
        return engine.python
    if engine.source == QGIS:
        raise EngineError(
            "The engine's packages are not installed yet: QGIS's own Python lacks {packages}. {how_to_set_up}",
            packages=lacking,
            how_to_set_up=_how_to_set_up(engine.python, root),
        )
    raise EngineError(
        "The engine's Python {python} (from {source}) lacks {packages}. {how_to_install}",
        python=engine.python,
        source=engine.source,
        packages=lacking,
        how_to_install=how_to_install(engine.python, root),
    )


def lacks(python: str, module: str, absent: bool = True, root: Path = ROOT) -> Text:
    """The sentences on a package that turned out absent, or broken, while a job ran."""
    extras = packages(root, EXTRAS)
    package = {**extras, **packages(root)}.get(module, module)
    file = EXTRAS if module in extras else REQUIREMENTS
    if absent:
        return Text(
            "The engine's Python {python} lacks the package {package}. {how_to_install}",
            python=python,
            package=package,
            how_to_install=how_to_install(python, root, file=file),
        )
    return Text(
        "The package {package} of the engine's Python {python} is damaged. {how_to_install}",
        package=package,
        python=python,
        how_to_install=how_to_install(python, root, " --force-reinstall", file),
    )


def how_to_install(python: str, root: Path = ROOT, options: str = "", file: str = REQUIREMENTS) -> Text:
    """The sentence that says how an environment gets the engine's packages."""
    if home() in Path(python).parents:
        return Text("Repair it under {setup}.", setup=SETUP)
    if not _is_virtual(python):
        return Text(
            "Set up an environment for the engine alone under {setup}: QGIS and the system stay as they are.",
            setup=SETUP,
        )
    return Text(
        'Install what is missing with: "{python}" -m pip install -r "{requirements}"{options}',
        python=python,
        requirements=str(root / "models" / file),
        options=options,
    )


def _is_virtual(python: str) -> bool:
    """Whether a Python is that of a virtual environment, where packages may be installed without harm to others."""
    return (Path(python).parent.parent / "pyvenv.cfg").is_file()


def _how_to_set_up(python: str, root: Path) -> Text:
    return Text(
        'Set the engine up under {setup}, or from a shell in the folder {root} with: "{python}" -m '
        "models.protocol.setup install. If you have a Python with these packages, choose it under {options}, or name "
        "it in the environment variable {variable}.",
        setup=SETUP,
        root=str(root),
        python=python,
        options=OPTIONS,
        variable=VARIABLE,
    )


def _any_python() -> str:
    return "py" if sys.platform == "win32" else "python3"


def _way_out(engine: Engine, root: Path) -> Text:
    if engine.source == QGIS:
        return _how_to_set_up(_any_python(), root)
    if engine.source == MANAGED:
        return Text("Repair it under {setup}, or name another Python under {options}.", setup=SETUP, options=OPTIONS)
    return Text("It is named by {source}: name another there.", source=engine.source)


def _named(named: str, source: Text) -> str:
    """The interpreter that the user named, by its path, its environment's folder or its name alone."""
    # The worker starts in another folder, and a resolved link would leave its environment.
    path = os.path.expanduser(named)
    path = os.path.abspath(path) if os.path.dirname(path) else find_program(path) or ""
    if os.path.isdir(path):
        found = python_of(Path(path))
        if found is None:
            raise EngineError(
                "There is no Python in the folder {path}, which is named by {source}.", path=path, source=source
            )
        return str(found)
    if os.path.isfile(path):
        return path
    raise EngineError(
        "The Python {named} does not exist. It is named by {source}: name another there.", named=named, source=source
    )


def python_of(folder: Path) -> Optional[Path]:
    """The interpreter of a virtual environment, a conda environment or an installation."""
    names = ("Scripts/python.exe", "python.exe") if sys.platform == "win32" else ("bin/python3", "bin/python")
    return next((folder / name for name in names if (folder / name).is_file()), None)


def qgis_pythons() -> Iterator[Path]:
    """Where QGIS's own interpreter may lie; `sys.executable` may be QGIS itself, or another Python."""
    version = f"python{dotted(sys.version_info[:2])}"
    for prefix in dict.fromkeys((Path(sys.prefix), Path(sys.base_prefix))):
        if sys.platform == "win32":
            names = ("python.exe", "python3.exe", "Scripts/python.exe")
        elif sys.platform == "darwin":
            # From 3.44 on the prefix is Contents/Frameworks, and MacOS/python starts the bundle's Python as it must be.
            names = (f"bin/{version}", "bin/python3", "../MacOS/python", "../MacOS/bin/python3")
        else:
            names = (f"bin/{version}", "bin/python3")
        yield from (Path(os.path.normpath(prefix / name)) for name in names)


def dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)


def tells_of_no_memory(words: str) -> bool:
    """Whether what a library said means that it got no memory."""
    return any(sign in words.lower() for sign in _NO_MEMORY)
