"""What the tests of several rooms share: a folder of wheels that install in a moment."""

from __future__ import annotations

import hashlib
import os
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import pytest

# The suite runs as many processes as there are cores: threads of torch and of numpy beside them wait for each other.
os.environ.setdefault("OMP_NUM_THREADS", "1")

TORCH = """\
__version__ = "2.13.0+cpu"


class cuda:
    is_available = staticmethod(lambda: False)
"""


@pytest.fixture(scope="session")
def make_wheels() -> Callable[..., Path]:
    """Fill a folder with wheels that hold next to nothing; takes the module of each, by `name==version`, and needs."""

    def make(folder: Path, modules: Mapping[str, str], needs: Sequence[str] = ()) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        for wanted, module in modules.items():
            name, version = wanted.split("==")
            stem = f"{name.replace('-', '_').lower()}-{version}"
            metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
            files = {
                f"{module}/__init__.py": TORCH if module == "torch" else "",
                f"{stem}.dist-info/METADATA": metadata + "".join(f"Requires-Dist: {need}\n" for need in needs),
                f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            }
            record = f"{stem}.dist-info/RECORD"
            with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
                for path, text in {**files, record: "".join(f"{path},,\n" for path in (*files, record))}.items():
                    # Without the time of day, so that the same wheel has the same hash.
                    wheel.writestr(zipfile.ZipInfo(path), text)
        return folder

    return make


@pytest.fixture(scope="session")
def pinned() -> Callable[[Path], str]:
    """The list of what is installed but torch, as these wheels are."""

    def pinned(wheels: Path) -> str:
        lines = []
        for wheel in sorted(wheels.glob("*.whl")):
            name, version, *_ = wheel.name.split("-")
            if name != "torch":
                value = hashlib.sha256(wheel.read_bytes()).hexdigest()
                lines.append(f"{name.replace('_', '-')}=={version} --hash=sha256:{value}\n")
        return "".join(lines)

    return pinned
