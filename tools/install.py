"""`make install` and `make uninstall`: the checkout as a plugin of the user's QGIS profile.

The plugin folder gets a link to the checkout, the plugin is enabled, and the engine's Python is set to
the checkout's .venv. Nothing else in the profile is touched.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSettings, QStandardPaths

CHECKOUT = Path(__file__).resolve().parent.parent
PYTHON = CHECKOUT / ".venv" / "bin" / "python"
NAME = "geohgan"
ENABLED = f"PythonPlugins/{NAME}"
ENGINE_PYTHON = f"{NAME}/python"


def profiles() -> dict[str, Path]:
    """The default profile of each generation of QGIS that is here, by the generation's name.

    The generation of the installed PyQGIS always counts as here: QGIS makes the profile at its first start.
    """
    installed = f"QGIS{Qgis.QGIS_VERSION_INT // 10000}"
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        roots = {installed: Path(custom)}
    else:
        data = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)) / "QGIS"
        roots = {name: data / name for name in ("QGIS3", "QGIS4") if name == installed or (data / name).is_dir()}
    found = {}
    for name, root in roots.items():
        chosen = QSettings(str(root / "profiles" / "profiles.ini"), QSettings.Format.IniFormat)
        found[name] = root / "profiles" / (chosen.value("core/defaultProfile") or "default")
    return found


def settings(generation: str, profile: Path) -> QSettings:
    """The settings of a profile."""
    return QSettings(str(profile / "QGIS" / f"{generation}.ini"), QSettings.Format.IniFormat)


def plugin_link(profile: Path) -> Path:
    """Where the plugin lies in a profile."""
    return profile / "python" / "plugins" / NAME


def is_ours(link: Path) -> bool:
    """Whether it is a link to this checkout."""
    return link.is_symlink() and link.resolve() == CHECKOUT


def install(generation: str, profile: Path) -> None:
    """Link, enable, and set the engine's Python."""
    link = plugin_link(profile)
    if not is_ours(link):
        if os.path.lexists(link):
            sys.exit(f"{link} is there already and is no link to this checkout. Move it away, then try again.")
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(CHECKOUT, target_is_directory=True)
    values = settings(generation, profile)
    values.setValue(ENABLED, True)
    values.setValue(ENGINE_PYTHON, str(PYTHON))
    values.sync()
    print(f"{generation}: {link} -> {CHECKOUT}")


def uninstall(generation: str, profile: Path) -> None:
    """Take back what `install` did."""
    link = plugin_link(profile)
    values = settings(generation, profile)
    if is_ours(link):
        link.unlink()
        values.remove(ENABLED)
        print(f"{generation}: {link} removed")
    else:
        print(f"{generation}: this checkout is not installed in {profile}")
    if values.value(ENGINE_PYTHON) == str(PYTHON):
        values.remove(ENGINE_PYTHON)
    values.sync()


def working_qgis_process() -> str | None:
    """The name under which qgis_process runs and finds the algorithms.

    Debian 12's `qgis_process` is a wrapper that adds an option which the program refuses.
    """
    for name in ("qgis_process", "qgis_process.bin"):
        try:
            listed = subprocess.run([name, "list"], capture_output=True, text=True, check=False).stdout
        except OSError:
            continue
        if f"{NAME}:train" in listed:
            return name
    return None


def main() -> None:
    """Do what the argument says."""
    doing = {"install": install, "uninstall": uninstall}[sys.argv[1]]
    for generation, profile in profiles().items():
        doing(generation, profile)
    if doing is install:
        command = working_qgis_process()
        if command is None:
            sys.exit("The plugin is linked, but qgis_process does not list its algorithms: run `qgis_process list`.")
        print(
            f"The toolbox has Geo-Hgan from the next start of QGIS on, and so has the shell: {command} run {NAME}:train"
        )


if __name__ == "__main__":
    main()
