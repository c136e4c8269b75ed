"""A survey on a grid of smaller cells: what the size of the cells changes where nothing else does."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from models.rasters.grid import Grid
from models.rasters.stack import Stack

from .surveys import Survey

FACTOR = 4


def finer(survey: Survey, folder: Path) -> Survey:
    """The survey resampled bilinearly, `FACTOR` cells along each side of one; its labels are repeated.

    Args:
        folder: where its raster goes.
    """
    with Stack(survey.rasters) as stack:
        own, names, units = stack.grid, stack.names, stack.units
    transform = own.transform * Affine.scale(1 / FACTOR)
    grid = Grid(own.height * FACTOR, own.width * FACTOR, transform, own.crs)
    with Stack(survey.rasters, grid=grid) as stack:
        values = stack.read()
    path = folder / f"{finer_name(survey).replace(':', '_')}.tif"
    size = {"count": len(names), "height": grid.height, "width": grid.width}
    with rasterio.open(
        path, "w", driver="GTiff", dtype="float32", nodata=np.nan, crs=grid.crs, transform=transform, **size
    ) as dataset:
        dataset.write(values)
        dataset.descriptions, dataset.units = names, units
    valid = np.isfinite(values).all(axis=0)
    positive = np.zeros(survey.valid.shape, bool)
    positive[survey.valid] = survey.positive
    return dataclasses.replace(
        survey,
        name=finer_name(survey),
        stack=str(path),
        valid=valid,
        positive=repeated(positive)[valid],
    )


def finer_name(survey: Survey) -> str:
    return f"{survey.name}, {FACTOR} x finer"


def repeated(cells: np.ndarray) -> np.ndarray:
    """Each cell of (height, width) as `FACTOR` x `FACTOR` cells."""
    return cells.repeat(FACTOR, axis=0).repeat(FACTOR, axis=1)
