"""Memory and time of the jobs that look at a survey band by band, on one large raster of many bands."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import rasterio

from models.protocol.jobs import Job, LevelJob, Raster, SingularityJob, ThresholdsJob

from .memory import COLUMNS, measured, write_raster
from .quiet import say
from .tables import Table

# Sheets along each side.
_SHEETS = 4


def survey_jobs(side: int, bands: int, folder: Path) -> Table:
    """Level across sheets, thresholds with their classes, and what stands out locally, of `side` x `side` cells."""
    names = [f"E{number}" for number in range(1, bands + 1)]
    raster, sheets, output = (folder / name for name in ("survey.tif", "sheets.tif", "made.tif"))
    say(f"Survey jobs: raster of {side} x {side} x {bands}")
    write_raster(raster, side, names=names, interleave="band")
    _write_sheets(raster, sheets)
    stack, made = (Raster(str(raster)),), str(output)
    jobs: dict[str, Job] = {
        f"level along the borders of {_SHEETS**2} sheets": LevelJob(stack, groups=str(sheets), output=made),
        "thresholds and classes": ThresholdsJob(stack, output=made),
        "singularity index": SingularityJob(stack, made),
        "spectrum-area, one band": SingularityJob(stack, made, bands=(names[0],), method="spectrum_area"),
    }
    rows = []
    for name, job in jobs.items():
        say(name)
        before = os.times()
        row = measured(name, job, side, len(getattr(job, "bands", ()) or names), folder)
        after = os.times()
        # Of the engine's processes that have ended.
        spent = after.children_user + after.children_system - before.children_user - before.children_system
        rows.append([*row, spent])
        output.unlink()
    raster.unlink()
    return Table([*COLUMNS, "processor seconds"], rows)


def _write_sheets(raster: Path, sheets: Path) -> None:
    """A raster on the same grid with the number of a sheet in each cell."""
    with rasterio.open(raster) as like:
        profile = {**like.profile, "count": 1, "dtype": "uint8", "nodata": None, "compress": "deflate"}
        rows, columns = (np.arange(length) * _SHEETS // length for length in like.shape)
    with rasterio.open(sheets, "w", **profile) as dataset:
        dataset.write((1 + rows[:, None] * _SHEETS + columns).astype(np.uint8), 1)
