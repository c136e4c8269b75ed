"""Takes the screenshots of the tutorial into docs/images: `make screenshots`.

A QGIS desktop starts on an X server of its own, with a throw-away profile that holds the plugin alone, and is driven
through the steps of the tutorial; `screenshots_in_desktop.py` runs inside it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

CHECKOUT = Path(__file__).resolve().parent.parent
DOCS = CHECKOUT / "docs"
SETTINGS = """[PythonPlugins]
geohgan=true
processing=true
[qgis]
checkVersion=false
showTips=false
[UI]
UITheme=default
"""
SCREEN = "1280x800x24"
LONGEST_SECONDS = 1200


def main() -> None:
    """Run the desktop until it has taken the last one."""
    with tempfile.TemporaryDirectory(prefix="geohgan-screenshots-") as name:
        folder = Path(name)
        (folder / "plugins").mkdir()
        (folder / "taken").mkdir()
        (folder / "plugins" / "geohgan").symlink_to(CHECKOUT, target_is_directory=True)
        for generation in ("QGIS3", "QGIS4"):
            settings = folder / "config" / "profiles" / "default" / "QGIS" / f"{generation}.ini"
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text(SETTINGS)
        survey, failure = folder / "survey", folder / "failure.txt"
        survey.mkdir()
        environment = {
            **{name: value for name, value in os.environ.items() if name != "QGIS_CUSTOM_CONFIG_PATH"},
            "QT_QPA_PLATFORM": "xcb",
            "QGIS_PLUGINPATH": str(folder / "plugins"),
            "GEOHGAN_PYTHON": sys.executable,
            "GEOHGAN_SURVEY": str(survey),
            "GEOHGAN_TAKEN": str(folder / "taken"),
            "GEOHGAN_FAILURE": str(failure),
            "LC_ALL": "C.UTF-8",
        }
        server = ["xvfb-run", "--auto-servernum", f"--server-args=-screen 0 {SCREEN}"]
        desktop = [shutil.which("qgis") or "qgis", "--nologo", "--profiles-path", str(folder / "config")]
        code = ["--code", str(Path(__file__).with_name("screenshots_in_desktop.py"))]
        subprocess.run([*server, *desktop, *code], env=environment, timeout=LONGEST_SECONDS, check=False)
        if not (survey / "done").is_file():
            sys.exit(failure.read_text() if failure.is_file() else "QGIS ended before the last screenshot was taken.")
        for taken in sorted((folder / "taken").iterdir()):
            kept = DOCS / "images" / taken.name
            if taken.suffix == ".png":
                # Few colours make small files; this method keeps the rare ones, those of a legend.
                image = Image.open(taken).convert("RGB")
                image.quantize(256, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE).save(kept, optimize=True)
            else:
                shutil.copyfile(taken, kept)
            print(kept)


if __name__ == "__main__":
    main()
