"""What the engine tells of itself, whole and broken."""

from __future__ import annotations

import importlib

import pytest
import torch

from models.compute.device import reason
from models.diagnosis import job as diagnosis
from models.protocol import environment
from models.protocol.jobs import DiagnoseJob


@pytest.fixture
def told(recorder):
    """The lines of a job."""

    def run(job=None):
        reporter = recorder()
        assert diagnosis.run(job or DiagnoseJob(device="cpu", threads=1), reporter) == {}
        return reporter.logs

    return run


def test_every_package_is_told_with_its_version(told):
    lines = told()
    for package in environment.packages().values():
        assert sum(line.startswith(f"{package} ") and line[len(package) + 1].isdigit() for line in lines) == 1
    assert any("GDAL " in line and "PROJ " in line for line in lines)
    assert any(torch.__version__ in line and "built " in line for line in lines)
    assert lines[0].startswith("Python 3") and any(line.startswith("Memory: ") and " MB" in line for line in lines)


def test_the_device_is_told_with_its_reason(told):
    assert told()[-1] == "Device: CPU, 1 thread; the processor was asked for"


def test_a_card_that_is_not_there_is_no_failure(told, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    line = told(DiagnoseJob(device="cuda"))[-1]
    assert line.startswith(f"Device: none: The device is Graphics card (CUDA), but {reason('cuda')}: set DEVICE to")


def test_missing_and_damaged_packages_are_told_and_the_rest_too(told, monkeypatch):
    real = importlib.import_module

    def broken(name, package=None):
        if name == "rasterio":
            raise OSError("DLL load failed")
        return real(name, package)

    monkeypatch.setattr(environment, "packages", lambda: {"rasterio": "rasterio", "gone": "gone", "numpy": "numpy"})
    monkeypatch.setattr(importlib, "import_module", broken)
    lines = told()
    assert any(line.startswith("rasterio ") and line.endswith("damaged, OSError: DLL load failed") for line in lines)
    assert "gone: not installed" in lines
    assert any(line.startswith("numpy ") for line in lines)


def test_a_torch_that_does_not_work_is_told(told, monkeypatch):
    from models.compute import device

    def fail(*arguments):
        raise OSError("libtorch.so: cannot open shared object file")

    monkeypatch.setattr(device, "prepare", fail)
    assert told()[-1].startswith("Device: none: torch does not work here, OSError: libtorch.so")
