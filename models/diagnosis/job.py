"""The `diagnose` job: packages, device and memory, told line by line, so that a crash leaves what was found before."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from importlib import metadata
from typing import Any

from .. import memory
from ..protocol import environment
from ..protocol.errors import EngineError
from ..protocol.jobs import DiagnoseJob
from ..protocol.messages import Reporter


def run(job: DiagnoseJob, reporter: Reporter) -> dict[str, Any]:
    """Tell what there is; a package that is missing or damaged is told, and no failure."""
    reporter.log(f"Python {platform.python_version()}: {sys.executable}")
    reporter.log(f"System: {platform.platform()}, {platform.machine()}, {os.cpu_count()} cores")
    total, free = (f"{size:,.0f} MB" if size else "not told" for size in memory.machine_mb())
    reporter.log(f"Memory: {total}, free {free}")
    packages = environment.packages()
    for number, (module, package) in enumerate(packages.items()):
        reporter.progress(100 * number / len(packages), package)
        reporter.log(_package(module, package))
    reporter.log(f"Device: {_device(job)}")
    return {}


def _package(module: str, package: str) -> str:
    """Version of a package, or what is wrong with it."""
    try:
        version = metadata.version(package)
        loaded = importlib.import_module(module)
    except metadata.PackageNotFoundError:
        return f"{package}: not installed"
    except Exception as error:
        return f"{package} {version}: damaged, {type(error).__name__}: {error}"
    if module == "rasterio":
        return f"{package} {version} (GDAL {loaded.__gdal_version__}, PROJ {loaded.__proj_version__})"
    if module == "torch":
        return f"{package} {loaded.__version__} ({_build(loaded.version)})"
    return f"{package} {version}"


def _build(version: Any) -> str:
    return f"built for CUDA {version.cuda}" if version.cuda else "built without CUDA"


def _device(job: DiagnoseJob) -> str:
    """What would compute, and why."""
    try:
        # It needs torch, which may be missing or damaged.
        from .. import device

        chosen = device.prepare(job.device, job.threads)
        return f"{device.describe(chosen)}; {device.reason(job.device)}"
    except EngineError as error:
        return f"none: {error} {device.reason(job.device)}"
    except Exception as error:
        return f"none: torch does not work here, {type(error).__name__}: {error}"
