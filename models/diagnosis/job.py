"""The `diagnose` job: packages, device and memory, told line by line, so that a crash leaves what was found before."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from importlib import metadata
from typing import Any

from ..compute import memory
from ..protocol import environment
from ..protocol.errors import EngineError
from ..protocol.jobs import DiagnoseJob
from ..protocol.messages import Reporter


def run(job: DiagnoseJob, reporter: Reporter) -> dict[str, Any]:
    """Tell what there is; a package that is missing or damaged is told, and no failure."""
    reporter.log(
        "Python {python_version}: {executable}", python_version=platform.python_version(), executable=sys.executable
    )
    reporter.log(
        "System: {platform}, {machine}, {cpu_count} cores",
        platform=platform.platform(),
        machine=platform.machine(),
        cpu_count=os.cpu_count(),
    )
    total, free = (f"{size:,.0f} MB" if size else "not told" for size in memory.machine_mb())
    reporter.log("Memory: {total}, free {free}", total=total, free=free)
    packages = environment.packages()
    for number, (module, package) in enumerate(packages.items()):
        reporter.progress(100 * number / len(packages), package)
        reporter.log(_package(module, package))
    reporter.log("Device: {device}", device=_device(job))
    return {}


def _package(module: str, package: str) -> str:
    """Version of a package and what it is built with, or what is wrong with it."""
    try:
        name = f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return f"{package}: not installed"
    try:
        loaded = importlib.import_module(module)
        if module == "rasterio":
            return f"{name} (GDAL {loaded.__gdal_version__}, PROJ {loaded.__proj_version__})"
        if module == "torch":
            cuda = loaded.version.cuda
            return f"{name} ({loaded.__version__}, {f'built for CUDA {cuda}' if cuda else 'built without CUDA'})"
    except Exception as error:
        return f"{name}: damaged, {type(error).__name__}: {error}"
    return name


def _device(job: DiagnoseJob) -> str:
    """What would compute, and why."""
    try:
        # It needs torch, which may be missing or damaged.
        from ..compute import device

        return device.choice(device.prepare(job.device, job.threads), job.device)
    except EngineError as error:
        return f"none: {error}"
    except Exception as error:
        return f"none: torch does not work here, {type(error).__name__}: {error}"
