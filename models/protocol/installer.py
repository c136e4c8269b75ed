"""Makes one environment and installs packages into it, with uv where it is there, else with pip."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from . import schedulers
from .computer import Base, program
from .environment import packages, python_of, requirements
from .errors import Cancelled, EngineError
from .process import Process
from .programs import clean, isolated
from .text import Text, Words

# Gigabytes that an environment takes, measured with torch 2.13 on Linux: for the processor, for a card of NVIDIA's.
CPU_SIZE, GPU_SIZE = 1.5, 5.5
# The indexes that torch's installation page names.
TORCH_INDEX = "https://download.pytorch.org/whl/"
# The builds that the main index has; for macOS there is no other. They need no index of torch's.
MAIN_BUILDS = {"win32": "", "linux": "cu130"}
_OWN_INDEX_OF_PIP = re.compile(r"\.'?(index-url|extra-index-url|find-links|no-index)'?=")
_OWN_INDEX_OF_UV = ("UV_INDEX", "UV_DEFAULT_INDEX", "UV_EXTRA_INDEX", "UV_FIND_LINKS", "UV_NO_INDEX", "UV_TORCH")
# The list of all that is installed but torch, in the folder of the engine.
PINNED = "pinned.txt"
_WHEELS_ALONE = ("--only-binary", ":all:")
_LAST_WORDS = 60
_PROOF = """\
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
import torch
print(torch.__version__)
print("cuda" if torch.cuda.is_available() else "cpu")
"""
# Takes percent done and what there is to say, which is often nothing.
OnProgress = Callable[[float, Words], None]
_OFFLINE = Text("or install from a folder of wheels")
# What pip, uv or Python say, and what it means.
_REASONS = (
    ("No space left|not enough space|[Dd]isk quota", Text("The disk is full: free some space.")),
    (
        "SOCKS",
        Text(
            "pip cannot use a SOCKS proxy: name an HTTP proxy in QGIS's network settings, install uv, {offline}.",
            offline=_OFFLINE,
        ),
    ),
    (
        "CERTIFICATE_VERIFY_FAILED|UnknownIssuer",
        Text(
            "The certificate of the package index, or of a proxy that opens encrypted connections, is unknown: name "
            "the file of your organisation's certificates in the environment variable PIP_CERT, {offline}.",
            offline=_OFFLINE,
        ),
    ),
    (
        "ProxyError|[Tt]unnel|407 ",
        Text("The proxy refused the connection: see Settings > Options > Network, {offline}.", offline=_OFFLINE),
    ),
    (
        "connection broken by|Failed to establish|Max retries|timed out|[Ff]ailed to fetch|dns error|error sending",
        Text(
            "The package index cannot be reached: see your connection, and the proxy under Settings > Options > "
            "Network, {offline}.",
            offline=_OFFLINE,
        ),
    ),
    (
        "DO NOT MATCH THE HASHES|[Hh]ash mismatch",
        Text(
            "A file is not the one that the plugin's list of packages names: try again, and if it comes again, the "
            "package index, the folder of wheels or a proxy has changed it."
        ),
    ),
    (
        "No matching distribution|ResolutionImpossible|No solution found",
        Text(
            "A package is not to be had for this system and this version of Python: name another Python, or complete "
            "the folder of wheels if you install from one."
        ),
    ),
    (
        "DLL load failed|WinError 126",
        Text(
            "The packages are there, but Windows cannot load them: install Microsoft's Visual C++ Redistributable "
            "(x64)."
        ),
    ),
)


@dataclass(frozen=True)
class Plan:
    """What to install.

    Attributes:
        cuda: torch's name of a CUDA build, as in "cu130"; empty for the processor.
        wheels: absolute path of a folder of wheels; empty for the package index.
        python: the Python that makes the environment; empty to look for one.
        proxies: environment variables that name the proxies.
        cluster: whether the packages for Dask clusters come along.
    """

    cuda: str = ""
    wheels: str = ""
    python: str = ""
    proxies: Mapping[str, str] = field(default_factory=dict)
    cluster: bool = False

    @property
    def size(self) -> float:
        """Gigabytes that the environment takes."""
        return GPU_SIZE if self.cuda else CPU_SIZE


class Installer:
    """Works on one folder, which becomes an environment."""

    def __init__(
        self, plan: Plan, folder: Path, on_progress: OnProgress, cancelled: Callable[[], bool], root: Path
    ) -> None:
        self._plan, self._folder, self._root = plan, folder, root
        self._on_progress, self._cancelled = on_progress, cancelled
        # The system's own folder for temporary files is often too small for torch.
        self._scratch = folder / "tmp"
        self._scratch.mkdir()
        self._free = shutil.disk_usage(folder).free
        # Who may not write to the system's Python often tells pip to install for the user alone.
        self._environ = {
            "UV_SYSTEM_CERTS": "1",
            **clean(),
            **plan.proxies,
            "PIP_USER": "0",
            **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch)),
        }
        if sys.platform == "win32":
            # QGIS sets these to certificates of its own, which may be missing.
            for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
                self._environ.pop(name, None)

    def make(self, base: Base, pip: bool) -> None:
        """Make the environment, empty but for pip; where uv makes it, it has pip only if that is wanted."""
        if base.python:
            self._run(isolated(base.python, "-m", "venv", str(self._folder)))
        else:
            seed = ["--seed"] if pip else []
            options = ["--allow-existing", "--no-project", *seed, "--python", base.version]
            self._run([base.uv, "venv", *options, str(self._folder)])

    def install(self) -> None:
        """Install the engine's packages."""
        uv = program("uv")
        if self._plan.wheels:
            steps = self._steps(["--no-index", "--find-links", self._plan.wheels])
        elif self._pip_has_own_index():
            uv, steps = None, self._steps([])
        else:
            steps = self._steps([] if uv and any(name.startswith(_OWN_INDEX_OF_UV) for name in self._environ) else None)
        command = [uv, "pip", "install", "--python", self._python] if uv else self._pip("install")
        for step in steps:
            self._run([*command, *step])
        shutil.rmtree(self._scratch)

    def download(self) -> None:
        """Fill the plan's folder of wheels."""
        brought: set[str] = set()
        for number, step in enumerate(self._steps([] if self._pip_has_own_index() else None)):
            folder = self._scratch / str(number)
            self._run([*self._pip("download"), "--dest", str(folder), *step])
            # What torch needs comes along with it, and is there already.
            wheels = {wheel: wheel.name.split("-")[0].lower() for wheel in folder.glob("*.whl")}
            for wheel, name in wheels.items():
                if name not in brought:
                    os.replace(wheel, Path(self._plan.wheels, wheel.name))
            brought.update(wheels.values())

    def prove(self) -> Text:
        """Load every package once; gives the sentence on what there is now."""
        self._say(Text("Loading each package once"))
        names = [*packages(self._root), *(["distributed"] if self._plan.cluster else [])]
        version, device = self._run(isolated(self._python, "-c", _PROOF, *names), show=False)[-2:]
        if device == "cuda":
            return Text("The engine is set up (torch {version}). It computes on the graphics card.", version=version)
        if self._plan.cuda:
            return Text(
                "The engine is set up (torch {version}), but torch sees no graphics card: it will compute on the "
                "processor.",
                version=version,
            )
        return Text("The engine is set up (torch {version}). It computes on the processor.", version=version)

    @property
    def _python(self) -> str:
        return str(python_of(self._folder))

    def _pip(self, verb: str) -> list[str]:
        """pip of the environment's own Python, which refuses to work anywhere else."""
        options = ["--require-virtualenv", "--no-input", "--disable-pip-version-check"]
        return isolated(self._python, "-m", "pip", *options, verb, "--progress-bar", "off")

    def _steps(self, chosen: Optional[Sequence[str]]) -> Iterator[list[str]]:
        """What pip or uv is to install, one call after the other.

        Each call asks one source, so that none of them can replace a package of another.

        Args:
            chosen: options for the source that the user chose, whose build of torch is not known; None for the indexes.
        """
        yield [*self._pinned(PINNED), *(chosen or [])]
        if self._plan.cluster:
            yield [*self._pinned(schedulers.PINNED), *(chosen or [])]
        one_build = sys.platform == "darwin"
        of_main_index = one_build or self._plan.cuda == MAIN_BUILDS.get(sys.platform)
        build = self._plan.cuda or "cpu"
        name = "pinned_torch.txt" if of_main_index else f"pinned_torch_{build}.txt"
        if (one_build or chosen is None) and (self._root / "models" / name).is_file():
            torch = self._pinned(name)
        else:
            torch = [*_WHEELS_ALONE, next(line for line in requirements(self._root) if line.startswith("torch=="))]
        index = [] if of_main_index else ["--index-url", TORCH_INDEX + build]
        yield [*torch, *(index if chosen is None else chosen)]

    def _pinned(self, name: str) -> list[str]:
        """A list that names all packages, and what each of their files adds up to, so that nothing else comes along."""
        return [*_WHEELS_ALONE, "--no-deps", "--require-hashes", "--requirement", str(self._root / "models" / name)]

    def _pip_has_own_index(self) -> bool:
        """Whether pip's configuration names an index: then the plugin names none."""
        # What it says may hold a password.
        settings = self._run(isolated(self._python, "-m", "pip", "config", "list"), show=False)
        found = any(map(_OWN_INDEX_OF_PIP.search, settings))
        if found:
            self._say(Text("pip's own index settings are used: torch comes in the build that they offer."))
        return found

    def _run(self, command: Sequence[str], show: bool = True) -> list[str]:
        """Run a command to its end; gives its last lines."""
        words: deque[str] = deque(maxlen=_LAST_WORDS)
        process = Process(list(command), self._folder, self._environ, merge=True)
        try:
            for line in process.lines():
                if self._cancelled():
                    raise Cancelled("The set-up was cancelled: nothing of it is left.")
                text = (line or "").strip()
                if text:
                    words.append(text)
                self._say(text if show else "")
        finally:
            process.stop()
        if process.exit_code:
            raise EngineError(_reason(words), "\n".join(words))
        return list(words)

    def _say(self, text: Words) -> None:
        """Report progress by the space that is gone from the disk, which shows with pip and uv alike."""
        gone = (self._free - shutil.disk_usage(self._folder).free) / 1e9
        self._on_progress(min(99.0, max(0.0, 100 * gone / self._plan.size)), text)


def _reason(words: Sequence[str]) -> Text:
    """Why a command failed, in words that help."""
    text = "\n".join(words)
    errors = [line for line in words if re.match(r"\W*error", line, re.IGNORECASE)][-2:] or list(words)[-1:]
    known = (sentence for pattern, sentence in _REASONS if re.search(pattern, text))
    return Text(
        "{sentence} ({words})",
        sentence=next(known, Text("The set-up failed.")),
        words=" ".join(errors) or Text("no word said"),
    )
