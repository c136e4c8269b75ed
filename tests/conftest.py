"""What the tests of several rooms share: a folder of wheels that install in a moment."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Mapping
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
def make_wheels() -> Callable[[Path, Mapping[str, str]], Path]:
    """Fill a folder with wheels that hold next to nothing; takes the module of each, by `name==version`."""

    def make(folder: Path, modules: Mapping[str, str]) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        for wanted, module in modules.items():
            name, version = wanted.split("==")
            stem = f"{name.replace('-', '_').lower()}-{version}"
            files = {
                f"{module}/__init__.py": TORCH if module == "torch" else "",
                f"{stem}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
                f"{stem}.dist-info/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
            }
            record = f"{stem}.dist-info/RECORD"
            with zipfile.ZipFile(folder / f"{stem}-py3-none-any.whl", "w") as wheel:
                for path, text in files.items():
                    wheel.writestr(path, text)
                wheel.writestr(record, "".join(f"{path},,\n" for path in (*files, record)))
        return folder

    return make
