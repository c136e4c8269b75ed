"""QGIS's Processing toolbox from the shell: qgis_process in a throw-away profile that holds nothing but the plugin."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@dataclass
class Step:
    """What one algorithm gave and took.

    Attributes:
        seconds: wall time.
        peak_memory_mb: of its largest process, QGIS or engine.
        results: its outputs, as text, by name.
    """

    seconds: float
    peak_memory_mb: float
    results: dict[str, str]


class Toolbox:
    """Runs algorithms with qgis_process in a profile of its own, which holds nothing but the plugin."""

    def __init__(self, folder: Path):
        plugins = folder / "plugins"
        plugins.mkdir()
        (plugins / "geohgan").symlink_to(CHECKOUT, target_is_directory=True)
        self._program = working_program()
        # QGIS takes its Python from the first folder of PATH that has one: its own, whatever the shell has activated.
        kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        self._environment = {
            **kept,
            "PATH": os.pathsep.join((os.path.dirname(self._program), os.environ["PATH"])),
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profile"),
            "QGIS_PLUGINPATH": str(plugins),
            "GEOHGAN_PYTHON": str(CHECKOUT / ".venv" / "bin" / "python"),
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            "PYTHONWARNINGS": "ignore",
            # QGIS would write statistics beside the user's raster.
            "GDAL_PAM_ENABLED": "NO",
        }
        enabled = self._call("plugins", "enable", "geohgan")
        if enabled.returncode != 0:
            sys.exit(f"QGIS cannot load the plugin:\n{enabled.stdout}{enabled.stderr}")

    def _call(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self._program, *arguments], env=self._environment, capture_output=True, text=True, check=False
        )

    def version(self) -> str:
        """Version of QGIS."""
        return self._call("--version").stdout.splitlines()[0].removeprefix("QGIS ").split("-")[0]

    def run(self, algorithm: str, **parameters: object) -> Step:
        """Run one algorithm, its log going to the terminal as it comes; a list is given item by item."""
        print(f"\n=== {algorithm} ===", flush=True)
        start = time.monotonic()
        process = subprocess.Popen(
            [self._program, "run", f"geohgan:{algorithm}", "--"]
            + [
                f"{name}={item}"
                for name, value in parameters.items()
                for item in (value if isinstance(value, list) else [value])
            ],
            env=self._environment,
            stdout=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
            errors="replace",
        )
        lines = []
        for line in process.stdout:
            lines.append(line.rstrip("\n"))
            print(line, end="", flush=True)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"{algorithm} failed: its last lines above say why.")
        return Step(round(time.monotonic() - start, 1), round(usage.ru_maxrss / 1024, 1), printed_results(lines))


def working_program() -> str:
    """Path of qgis_process; Debian 12's is a wrapper that adds an option which the program itself refuses."""
    for program in filter(None, map(shutil.which, ("qgis_process", "qgis_process.bin"))):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        if subprocess.run([program, "--version"], env=environment, capture_output=True, check=False).returncode == 0:
            return program
    sys.exit("qgis_process does not run: install QGIS 3.22 or newer, with its Python bindings.")


def printed_results(lines: list[str]) -> dict[str, str]:
    """The outputs that qgis_process prints after its heading `Results`."""
    after = lines[lines.index("Results") + 1 :]
    return dict(line.split(":\t", 1) for line in after if ":\t" in line)
