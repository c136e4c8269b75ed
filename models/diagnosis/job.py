"""The `diagnose` job: packages, device and memory, told line by line, so that a crash leaves what was found before."""

from __future__ import annotations

import importlib
import os
import platform
import sys
from importlib import metadata
from types import ModuleType
from typing import Any

from ..compute import memory
from ..protocol import environment
from ..protocol.errors import EngineError
from ..protocol.jobs import DiagnoseJob
from ..protocol.messages import Reporter
from ..protocol.text import Text, literal


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
    total, free = (Text("{size:,.0f} MB", size=size) if size else Text("not told") for size in memory.machine_mb())
    reporter.log("Memory: {total}, free {free}", total=total, free=free)
    packages = environment.packages()
    for number, (module, package) in enumerate(packages.items()):
        reporter.progress(100 * number / len(packages), literal(package))
        reporter.log(_package(module, package))
    reporter.log("Device: {device}", device=_device(job))
    return {}


def _package(module: str, package: str) -> Text:
    """Version of a package and what it is built with, or what is wrong with it."""
    try:
        name = f"{package} {metadata.version(package)}"
    except metadata.PackageNotFoundError:
        return Text("{package}: not installed", package=package)
    try:
        return _details(name, module, importlib.import_module(module))
    except Exception as error:
        return Text("{package}: damaged, {kind}: {error}", package=name, kind=type(error).__name__, error=str(error))


def _details(name: str, module: str, loaded: ModuleType) -> Text:
    """Name and version of a package, and what is within it."""
    if module == "rasterio":
        return literal(f"{name} (GDAL {loaded.__gdal_version__}, PROJ {loaded.__proj_version__})")
    if module != "torch":
        return literal(name)
    cuda = loaded.version.cuda
    build = Text("built for CUDA {version}", version=cuda) if cuda else Text("built without CUDA")
    return Text("{package} ({version}, {build})", package=name, version=loaded.__version__, build=build)


def _device(job: DiagnoseJob) -> Text:
    """What would compute, and why."""
    try:
        # It needs torch, which may be missing or damaged.
        from ..compute import device

        return device.choice(device.prepare(job.device, job.threads), job.device)
    except EngineError as error:
        return Text("none: {fault}", fault=error.text)
    except Exception as error:
        return Text("none: torch does not work here, {kind}: {error}", kind=type(error).__name__, error=str(error))
