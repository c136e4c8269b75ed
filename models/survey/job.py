"""Writing the example survey."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.transform import xy

from ..protocol.jobs import SurveyJob
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.tags import made_by, survey_tags
from ..rasters.geojson import write_points
from ..rasters.grid import Grid
from ..rasters.writer import NODATA, create
from .elements import ELEMENTS
from .sheets import FACTOR_SD
from .synthetic_survey import SyntheticSurvey, make_survey

# Easting and northing of the middle of the survey, UTM zone 33 north.
EPSG, MIDDLE = 32633, (500_000.0, 7_200_000.0)
TRUTH_NODATA = 255


def run(job: SurveyJob, reporter: Reporter) -> dict[str, Any]:
    """Write the stack, the samples, the deposits and the truth of a synthetic survey.

    Returns:
        The paths of `stack`, `samples`, `deposits` and `truth`.

    Raises:
        EngineError: the survey has no room for so many deposits.
    """
    reporter.progress(0, "Drawing rocks and deposits")
    survey = make_survey(job.height, job.width, job.n_deposits, job.seed, job.sheets)
    grid = _grid(job)
    paths = staged(job.stack, job.samples, job.deposits, job.truth, job.sheet_map)
    with paths as (stack, samples, deposits, truth, sheet_map):
        values = _write_stack(stack, grid, survey, job, reporter)
        if samples:
            columns: dict[str, Any] = {**values, **_sheet_field(survey, job.sheets)}
            analyses = (dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True))
            write_points(samples, grid.crs, _coordinates(grid, survey.points), analyses)
        if deposits:
            _write_deposits(deposits, grid, survey, job.cell_size)
        if truth:
            cells = np.where(survey.geology.water, TRUTH_NODATA, survey.truth()).astype("uint8")
            with create(truth, grid, ["halo"], dtype="uint8", nodata=TRUTH_NODATA) as dataset:
                dataset.write(cells, 1)
        if sheet_map:
            with create(sheet_map, grid, ["sheet"], dtype="uint8", nodata=TRUTH_NODATA) as dataset:
                dataset.write((survey.sheets + 1).astype("uint8"), 1)
    reporter.progress(100, "Survey written")
    reporter.log(
        "Synthetic survey of {width} x {height} cells of {cell_size:g} m: {elements} elements, {samples} samples, "
        "{deposits} hidden deposits, {water:.0%} of the area without data.",
        width=job.width,
        height=job.height,
        cell_size=job.cell_size,
        elements=job.elements,
        samples=len(survey.points),
        deposits=job.n_deposits,
        water=survey.geology.water.mean(),
    )
    if job.sheets > 1:
        reporter.log(
            "Its {sheets} sheets were analysed each on a level of its own: values of an element are off by a factor of "
            "{typical:.2f} or its inverse in a typical sheet.",
            sheets=job.sheets,
            typical=math.exp(FACTOR_SD),
        )
    return {name: getattr(job, name) for name in job.output_fields}


def _write_stack(
    path: Path, grid: Grid, survey: SyntheticSurvey, job: SurveyJob, reporter: Reporter
) -> dict[str, list[float]]:
    """Write one band an element; give each element's samples."""
    elements = ELEMENTS[: job.elements]
    tags = {**survey_tags(job.seed), **made_by(job)}
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


def _sheet_field(survey: SyntheticSurvey, count: int) -> dict[str, list[str]]:
    """The sheet of each sample as a field, where there are several."""
    of_samples = survey.sheets[tuple(survey.points.astype(int).T)]
    return {"sheet": [f"S{number + 1}" for number in of_samples]} if count > 1 else {}


def _write_deposits(path: Path, grid: Grid, survey: SyntheticSurvey, cell_size: float) -> None:
    """Write where the deposits are, their names and the radii of their haloes, metres."""
    positions = np.array([(deposit.row, deposit.column) for deposit in survey.deposits])
    # Names are data: they do not depend on the language of QGIS.
    descriptions = (
        {"name": f"Deposit {number}", "radius_m": round(deposit.radius * cell_size, 1)}
        for number, deposit in enumerate(survey.deposits, start=1)
    )
    write_points(path, grid.crs, _coordinates(grid, positions), descriptions)


def _grid(job: SurveyJob) -> Grid:
    left = MIDDLE[0] - job.width / 2 * job.cell_size
    top = MIDDLE[1] + job.height / 2 * job.cell_size
    transform = Affine(job.cell_size, 0, left, 0, -job.cell_size, top)
    return Grid(job.height, job.width, transform, CRS.from_epsg(EPSG))


def _coordinates(grid: Grid, points: np.ndarray) -> list[tuple[float, float]]:
    """Map coordinates, to the centimetre, of points in cells."""
    x, y = xy(grid.transform, points[:, 0], points[:, 1], offset="ul")
    return list(zip(np.round(x, 2).tolist(), np.round(y, 2).tolist(), strict=True))
