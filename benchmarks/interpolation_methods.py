"""Which method of interpolation serves: `make bench-methods`.

Held-out error as the report of `geohgan:interpolate` tells it, the AUC of the default score on the stack that each
method makes, and how many more dots its maps have at the samples than elsewhere. Beside the methods of the plugin stand
others of scipy. The table goes to benchmarks/results.
"""

from __future__ import annotations

import argparse
import base64
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from rasterio.crs import CRS
from scipy.interpolate import RBFInterpolator
from scipy.ndimage import maximum_filter, minimum_filter
from scipy.spatial import cKDTree

from models.compute.mapping import Here
from models.interpolation.methods import Predictor, PredictorFactory, predictor_factory
from models.interpolation.neighbours import Neighbourhood
from models.interpolation.raster import Cells, write_stack
from models.interpolation.spacing import default_cell_size, default_radius, grid_of, spacing
from models.interpolation.validation import block_side, cross_validate
from models.interpolation.variogram import Pairs
from models.protocol.choices import DEFAULT_METHOD, METHODS
from models.protocol.errors import EngineError
from models.protocol.jobs import InterpolateJob, Raster, ScoreJob, TrainJob
from models.protocol.metrics import ANOMALY_SCORE
from models.rasters.grid import Grid
from models.reporting.map_images import map_image
from models.scoring import job as scoring
from models.training import job as training

from .command import RESULTS, SMOKE_SURVEY, count
from .measures import auc, captured
from .quiet import Quiet, say
from .sample_sets import SampleSet, example, from_folder
from .tables import Table

COLUMNS = ["samples", "method", "explained", "AUC", "deposits in the top 5 %", "dots, maps", "dots, score"]
SPLINES = {"thin-plate spline, exact": 0.0, "thin-plate spline, smoothing 10": 10.0}
_NEIGHBOURS, _LEAST, _SPLINE_NEIGHBOURS, _MAX_HELD_OUT = 12, 3, 24, 2_000
# Of the pictures: width and height, and cells side by side for a sample.
_PICTURE, _FINE = (340, 260), 16
# The default score takes no part of the networks, however long they are trained.
_BRIEF = {"preset": "fast", "epochs": 1, "guided_epochs": 1, "windows_per_epoch": 64}


class _Spline:
    """Thin-plate splines through the nearest samples, in spacings."""

    def __init__(self, locations: np.ndarray, values: np.ndarray, neighbourhood: Neighbourhood, smoothing: float):
        self._tree, self._neighbourhood = cKDTree(locations), neighbourhood
        self._origin, self._unit = locations.mean(axis=0), spacing(locations)
        self._surface = RBFInterpolator(
            self._scaled(locations), values, neighbors=_SPLINE_NEIGHBOURS, smoothing=smoothing
        )

    def predict(self, points: np.ndarray) -> np.ndarray:
        values: np.ndarray = self._surface(self._scaled(points))
        values[~self._neighbourhood.enough(self._tree, points)] = np.nan
        return values

    def _scaled(self, places: np.ndarray) -> np.ndarray:
        return (places - self._origin) / self._unit


def factories(its: SampleSet) -> dict[str, PredictorFactory]:
    """Each method by its name, with the default settings."""
    locations, values = its.table.locations, its.table.values
    radius = default_radius(locations)
    neighbourhood = Neighbourhood(radius, _NEIGHBOURS, _LEAST, 1)
    pairs = Pairs(locations, radius)
    variograms = [pairs.fit(column) for column in values.T]
    made = {
        method: predictor_factory(InterpolateJob("", "", "", method=method), neighbourhood, variograms)
        for method in METHODS
    }

    def spline(smoothing: float) -> PredictorFactory:
        return lambda locations, values, on_progress: _Spline(locations, values, neighbourhood, smoothing)

    return made | {name: spline(smoothing) for name, smoothing in SPLINES.items()}


def dots(values: np.ndarray, locations: np.ndarray, grid: Grid) -> float:
    """Share of the samples at, or one cell beside, the highest or lowest cell within half a spacing, less that of all
    cells; 0 for a map (height, width) that does not tell where its samples lie."""
    side = max(1, round(spacing(locations) / 2 / grid.pixel_size[0]))
    down, right = np.mgrid[-side : side + 1, -side : side + 1]
    round_about = np.hypot(down, right) <= side
    there = np.isfinite(values)
    highest = maximum_filter(np.where(there, values, -np.inf), footprint=round_about)
    lowest = minimum_filter(np.where(there, values, np.inf), footprint=round_about)
    near = maximum_filter(there & ((values == highest) | (values == lowest)), size=3)
    inner = minimum_filter(there, size=2 * side + 3, mode="constant")
    columns, rows = np.floor(~grid.transform * locations.T).astype(int)
    rows, columns = rows.clip(0, grid.height - 1), columns.clip(0, grid.width - 1)
    counted = inner[rows, columns]
    return float(near[rows, columns][counted].mean() - near[inner].mean()) if counted.any() else float("nan")


def measured(its: SampleSet, name: str, factory: PredictorFactory, cell: float | None, folder: Path) -> list[object]:
    """A row of the table."""
    samples = its.table
    locations, values = samples.locations, samples.values
    grid = grid_of(locations, cell or default_cell_size(locations), CRS.from_user_input(its.crs))
    side = block_side(locations, default_radius(locations))
    held_out = cross_validate(locations, values, side, factory, _MAX_HELD_OUT, lambda share: None)
    predictor: Predictor = factory(locations, values, lambda share: None)
    stack, scores = folder / "stack.tif", folder / "scores.tif"
    cells = Cells(grid, len(samples.names), [], predictor, samples)
    write_stack(str(stack), samples.names, {}, "", cells, Here(), lambda share: None)
    model = str(folder / "model.geohgan")
    training.run(TrainJob((Raster(str(stack)),), model, threads=1, **_BRIEF), Quiet())
    scoring.run(ScoreJob((Raster(str(stack)),), model, str(scores), threads=1, metrics="chosen"), Quiet())
    with rasterio.open(scores) as dataset:
        score = dataset.read(dataset.descriptions.index(ANOMALY_SCORE) + 1, masked=True).filled(np.nan)
    with rasterio.open(stack) as dataset:
        maps = dataset.read(masked=True).filled(np.nan)
    valid, positive = np.isfinite(score), _positive(its, grid)
    return [
        its.name,
        name,
        float(np.mean([one.explained for one in held_out])),
        auc(positive[valid], score[valid]),
        captured(positive[valid], score[valid]),
        float(np.mean([dots(one, locations, grid) for one in maps])),
        dots(score, locations, grid),
    ]


def _positive(its: SampleSet, grid: Grid) -> np.ndarray:
    """Cells (height, width) that are deposit: that which holds one at the least."""
    rows, columns = np.mgrid[: grid.height, : grid.width]
    centres = np.column_stack(grid.transform * (columns.ravel() + 0.5, rows.ravel() + 0.5))
    reach = max(its.reach, grid.pixel_size[0] / 2**0.5)
    return (cKDTree(its.deposits).query(centres)[0] <= reach).reshape(rows.shape)


def draw(its: SampleSet, folder: Path) -> None:
    """A part of the copper of each of the two methods that were and are the default, as PNG, in far too fine cells."""
    locations, made = its.table.locations, factories(its)
    column, (width, height) = its.table.names.index("Cu"), _PICTURE
    cell = spacing(locations) / _FINE
    left, top = (locations.min(axis=0) + locations.max(axis=0)) / 2 + (-width * cell / 2, height * cell / 2)
    x, y = np.meshgrid(left + cell * np.arange(width), top - cell * np.arange(height))
    for method in ("idw", DEFAULT_METHOD):
        predictor = made[method](locations, its.table.values, lambda share: None)
        copper = predictor.predict(np.column_stack((x.ravel(), y.ravel())))[:, column].reshape(x.shape)
        picture = map_image(copper).partition(",")[2]
        (folder / f"samples-{method}.png").write_bytes(base64.b64decode(picture))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure as the options say; the exit status."""
    options = _parser().parse_args(arguments)
    rows: list[list[object]] = []
    with tempfile.TemporaryDirectory(prefix="geohgan-benchmark-") as name:
        folder = Path(name)
        try:
            sets = [from_folder(text) for text in options.samples]
        except EngineError as error:
            print(error, file=sys.stderr)
            return 2
        sets += [example(folder, seed, **(SMOKE_SURVEY if options.smoke else {})) for seed in range(options.seeds)]
        if options.pictures:
            draw(example(folder, 0), options.pictures)
            return 0
        for its in sets:
            for method, factory in factories(its).items():
                if not options.methods or method in options.methods:
                    rows.append(measured(its, method, factory, options.cell_size, folder))
                    say(f"{its.name}, {method}: {rows[-1][2:]}")
                    table = Table(COLUMNS, rows)
                    table.write(options.out or (RESULTS / "smoke" if options.smoke else RESULTS), "methods")
    print(f"\n{table.markdown()}", end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.interpolation_methods", description=__doc__)
    made.add_argument(
        "samples", nargs="*", metavar="FOLDER:LAYER:REACH", help="samples.gpkg, and deposits in a layer of labels.gpkg"
    )
    made.add_argument("--seeds", type=count, default=3, metavar="N", help="example surveys (3)")
    made.add_argument("--methods", nargs="+", metavar="METHOD", help="these alone (all)")
    made.add_argument(
        "--cell-size", type=float, metavar="LENGTH", help="of the stacks, map units (the default of each)"
    )
    made.add_argument("--pictures", type=Path, metavar="FOLDER", help="draw the maps of the documentation, no more")
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the table goes (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="everything tiny, to test the tool")
    return made


if __name__ == "__main__":
    sys.exit(main())
