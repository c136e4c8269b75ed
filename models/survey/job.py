"""Writing the example survey."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.transform import xy

from ..protocol.errors import EngineError
from ..protocol.jobs import SurveyJob
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.tags import survey_tags
from ..rasters.geojson import write_points
from ..rasters.grid import Grid
from ..rasters.writer import NODATA, create
from .elements import ELEMENTS
from .survey import Survey, make_survey

SMALLEST = 24
# Easting and northing of the middle of the survey, UTM zone 33 north.
EPSG, MIDDLE = 32633, (500_000.0, 7_200_000.0)
TRUTH_NODATA = 255


def run(job: SurveyJob, reporter: Reporter) -> dict[str, Any]:
    """Write the stack, the samples, the deposits and the truth of a synthetic survey.

    Returns:
        The paths of `stack`, `samples`, `deposits` and `truth`.

    Raises:
        EngineError: the size, the number of elements or deposits, the cell size or the seed make no survey.
    """
    _check(job)
    reporter.progress(0, "Drawing rocks and deposits")
    survey = make_survey(job.height, job.width, job.n_deposits, job.seed)
    grid = _grid(job)
    with staged(job.stack, job.samples, job.deposits, job.truth) as (stack, samples, deposits, truth):
        values = _write_stack(stack, grid, survey, job, reporter)
        if samples:
            analyses = (dict(zip(values, row, strict=True)) for row in zip(*values.values(), strict=True))
            write_points(samples, grid.crs, _coordinates(grid, survey.points), analyses)
        if deposits:
            places = np.array([(deposit.row, deposit.column) for deposit in survey.deposits])
            descriptions = (
                {"name": f"Deposit {number}", "radius_m": round(deposit.radius * job.cell_size, 1)}
                for number, deposit in enumerate(survey.deposits, start=1)
            )
            write_points(deposits, grid.crs, _coordinates(grid, places), descriptions)
        if truth:
            cells = np.where(survey.geology.water, TRUTH_NODATA, survey.truth()).astype("uint8")
            with create(truth, grid, ["halo"], dtype="uint8", nodata=TRUTH_NODATA) as dataset:
                dataset.write(cells, 1)
    reporter.progress(100, "Survey written")
    reporter.log(
        "Synthetic survey of {width} x {height} cells of {cell_size:g} m: {elements} elements, {count} samples, "
        "{n_deposits} hidden deposits, {mean:.0%} of the area without data.",
        width=job.width,
        height=job.height,
        cell_size=job.cell_size,
        elements=job.elements,
        count=len(survey.points),
        n_deposits=job.n_deposits,
        mean=survey.geology.water.mean(),
    )
    return {name: getattr(job, name) for name in job.output_fields}


def _write_stack(path: Path, grid: Grid, survey: Survey, job: SurveyJob, reporter: Reporter) -> dict[str, list[float]]:
    """Write one band an element; give each element's samples."""
    elements = ELEMENTS[: job.elements]
    tags = survey_tags(job.seed)
    samples = {}
    with create(path, grid, [element.symbol for element in elements], tags) as dataset:
        dataset.units = ["ppm"] * len(elements)
        for number, element in enumerate(elements, start=1):
            cells = survey.element(element)
            samples[element.symbol] = survey.samples(element, cells)
            dataset.write(np.where(survey.geology.water, np.float32(NODATA), cells), number)
            reporter.progress(
                100 * number / (len(elements) + 1),
                "{symbol} ({number} of {count})",
                symbol=element.symbol,
                number=number,
                count=len(elements),
            )
    return samples


def _grid(job: SurveyJob) -> Grid:
    left = MIDDLE[0] - job.width / 2 * job.cell_size
    top = MIDDLE[1] + job.height / 2 * job.cell_size
    transform = Affine(job.cell_size, 0, left, 0, -job.cell_size, top)
    return Grid(job.height, job.width, transform, CRS.from_epsg(EPSG))


def _coordinates(grid: Grid, points: np.ndarray) -> list[tuple[float, float]]:
    """Map coordinates, to the centimetre, of points in cells."""
    x, y = xy(grid.transform, points[:, 0], points[:, 1], offset="ul")
    return list(zip(np.round(x, 2).tolist(), np.round(y, 2).tolist(), strict=True))


def _check(job: SurveyJob) -> None:
    if min(job.width, job.height) < SMALLEST:
        raise EngineError(
            "A survey of {width} x {height} cells is too small: width and height must be {smallest} or more.",
            width=job.width,
            height=job.height,
            smallest=SMALLEST,
        )
    if not 3 <= job.elements <= len(ELEMENTS):
        raise EngineError(
            "{elements} elements were asked for: the survey has 3 to {count}.",
            elements=job.elements,
            count=len(ELEMENTS),
        )
    if job.n_deposits < 1:
        raise EngineError("{n_deposits} deposits were asked for: there must be 1 or more.", n_deposits=job.n_deposits)
    if not (math.isfinite(job.cell_size) and job.cell_size > 0):
        raise EngineError("The cell size is {cell_size} m: it must be above 0.", cell_size=job.cell_size)
    if job.seed < 0:
        raise EngineError("The seed is {seed}: it must be 0 or more.", seed=job.seed)
