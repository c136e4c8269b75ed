"""The tools at their tiny size, run as `make bench-smoke` runs them."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from models.training import calibration

MAKEFILE = Path(__file__).resolve().parents[2] / "Makefile"


@pytest.fixture(scope="session")
def smoke_options() -> dict[str, list[str]]:
    """The options that `make bench-smoke` gives each tool, by the tool's name."""
    recipe = re.search(r"^bench-smoke:.*\n((?:\t.*\n)+)", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
    found = re.findall(r"-m benchmarks\.(\w+) (.*)", recipe.group(1))
    return {tool: options.split() for tool, options in found}


@pytest.fixture(scope="session")
def smoke(smoke_options, tmp_path_factory) -> Callable[[str], Path]:
    """Run a tool, its trainings calibrated on fewer squares than users have; the folder that it leaves."""

    def run(tool: str) -> Path:
        folder = tmp_path_factory.mktemp(tool)
        main = importlib.import_module(f"benchmarks.{tool}").main
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(calibration, "_SQUARES", 32)
            assert main([*smoke_options[tool], "--out", str(folder)]) == 0
        return folder

    return run
