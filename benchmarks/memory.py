"""Memory and time of whole jobs on larger and larger rasters, each in a process of its own as QGIS starts it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.windows import Window

from models.protocol import client
from models.protocol.jobs import Job, Raster, ScoreJob, TrainJob

from .engine import BRIEF
from .quiet import say
from .tables import Table

_ELEMENTS = ("Ag", "As", "Au", "Bi", "Cu", "Pb", "Sb", "Zn")
BANDS = len(_ELEMENTS)
_BLOCK = 256
_WAVES = 6
_FACTORS = 3
_CELL = 100.0
COLUMNS = ["job", "raster", "million pixels", "seconds", "seconds per million pixels", "peak memory, MB"]


def write_raster(
    path: Path, side: int, seed: int = 0, names: Sequence[str] = _ELEMENTS, interleave: str = "pixel"
) -> None:
    """Write a raster of `side` x `side` float32 concentrations, strip by strip, never held whole.

    Each band mixes a few smooth fields (sums of plane waves of 50 cells and more) and noise, under an exponential.

    Args:
        names: of the bands.
        interleave: how the bands lie in the file, `pixel` or `band`.
    """
    random = np.random.default_rng(seed)
    frequencies = random.uniform(-2 * np.pi / 50, 2 * np.pi / 50, (2, _FACTORS, _WAVES))
    phases = random.uniform(0, 2 * np.pi, (_FACTORS, _WAVES))
    loadings = random.normal(0, 0.5, (len(names), _FACTORS)).astype(np.float32)
    across = _turns(frequencies[1][..., None] * np.arange(side))
    profile = {
        "driver": "GTiff",
        "count": len(names),
        "height": side,
        "width": side,
        "dtype": "float32",
        "nodata": -9999.0,
    }
    tiles = {"tiled": True, "blockxsize": _BLOCK, "blockysize": _BLOCK, "bigtiff": "if_safer", "interleave": interleave}
    location = {"crs": "EPSG:32633", "transform": Affine(_CELL, 0, 400_000, 0, -_CELL, 7_000_000)}
    with rasterio.open(path, "w", **profile, **tiles, **location) as dataset:
        dataset.descriptions = names
        for top in range(0, side, _BLOCK):
            rows = np.arange(top, min(top + _BLOCK, side))
            down = _turns(frequencies[0][..., None] * rows + phases[..., None])
            # The cosine of a sum is a product of two matrices: the real part of e^(ia) times e^(ib).
            factors = np.stack([(d.T @ a).real for d, a in zip(down, across, strict=True)])
            for band in range(len(names)):
                values = 0.3 * random.standard_normal((len(rows), side), np.float32)
                values += np.tensordot(loadings[band], factors, 1)
                dataset.write(np.exp(values), band + 1, window=Window(0, top, side, len(rows)))


def _turns(angles: np.ndarray) -> np.ndarray:
    return np.exp(1j * angles).astype(np.complex64)


def memory(sides: Sequence[int], folder: Path, threads: int | None) -> Table:
    """Score rasters of several sides, ascending, by a model from the smallest; then train on the largest."""
    rows = []
    model = str(folder / "model.geohgan")
    for side in sides:
        raster = folder / f"raster_{side}.tif"
        say(f"Memory: raster of {side} x {side} x {BANDS}")
        write_raster(raster, side)
        stack = (Raster(str(raster)),)
        brief = TrainJob(stack, model, threads=threads, device="cpu", **BRIEF)
        if side == sides[0]:
            rows.append(measured("train, two short epochs", brief, side, BANDS, folder))
        scores = folder / f"scores_{side}.tif"
        rows.append(
            measured("score", ScoreJob(stack, model, str(scores), threads=threads, device="cpu"), side, BANDS, folder)
        )
        scores.unlink()
        if side != sides[-1]:
            raster.unlink()
        elif len(sides) > 1:
            rows.append(measured("train, two short epochs", brief, side, BANDS, folder))
            raster.unlink()
    return Table(COLUMNS, rows)


def measured(name: str, job: Job, side: int, bands: int, folder: Path) -> list[Any]:
    """A row of `COLUMNS` on a job that is run in a process of its own.

    Args:
        side, bands: of its raster.
        folder: where the process works.
    """
    values = client.run(job, sys.executable, folder, _say_warnings, lambda: False)
    millions = side**2 / 1e6
    raster = f"{side:,} x {side:,} x {bands}"
    return [name, raster, millions, values["seconds"], values["seconds"] / millions, values["peak_memory_mb"]]


def _say_warnings(message: dict[str, Any]) -> None:
    if message["type"] == "warning":
        say(str(message["text"]))
