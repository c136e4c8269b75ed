"""`make package`: the plugin as the zip that QGIS and its plugin repository take, in dist/.

It holds what QGIS needs and nothing else: files that git knows, the compiled translations, and the documentation
where that is built. The same commit makes the same zip, byte for byte.
"""

from __future__ import annotations

import configparser
import subprocess
import zipfile
from datetime import datetime, timezone
from pathlib import Path

import translations

CHECKOUT = Path(__file__).resolve().parent.parent
NAME = "geohgan"
KEPT = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md", ".bandit")
KEPT_FOLDERS = ("icons", "geohgan_qgis", "processing_provider", "models")
SITE = "docs/site"
_READABLE_FILE = 0o100644 << 16


def version() -> str:
    """The plugin's version, as `metadata.txt` has it."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(CHECKOUT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def files() -> list[Path]:
    """What goes into the zip, relative to the checkout; the translations must be compiled."""
    tracked = map(Path, _git("ls-files", "-z", *KEPT, *KEPT_FOLDERS).split("\0")[:-1])
    built = [
        path.relative_to(CHECKOUT)
        for pattern in ("i18n/*.qm", "i18n/*.ts", f"{SITE}/**/*")
        for path in CHECKOUT.glob(pattern)
        if path.is_file()
    ]
    return sorted([*tracked, *built], key=Path.as_posix)


def build(folder: Path) -> Path:
    """Write the zip into a folder."""
    translations.compile_all()
    # Not a moment for all versions: Python would take its compiled modules of the last version for those of this one.
    moment = datetime.fromtimestamp(int(_git("log", "-1", "--format=%ct")), timezone.utc).timetuple()[:6]
    folder.mkdir(exist_ok=True)
    target = folder / f"{NAME}-{version()}.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for path in files():
            entry = zipfile.ZipInfo(f"{NAME}/{path.as_posix()}", moment)
            entry.external_attr = _READABLE_FILE
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, (CHECKOUT / path).read_bytes())
    return target


def _git(*arguments: str) -> str:
    return subprocess.run(["git", *arguments], cwd=CHECKOUT, check=True, capture_output=True, text=True).stdout


def main() -> None:
    """Build it, and say what there is."""
    target = build(CHECKOUT / "dist")
    print(f"{target}: {target.stat().st_size / 1e6:.1f} MB")
    if not (CHECKOUT / SITE).is_dir():
        print(f"Without the documentation: there is no {SITE}.")


if __name__ == "__main__":
    main()
