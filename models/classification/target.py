"""The target domain: its valid cells, and those of its deposits."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..evaluation.labels import locate, rasterise
from ..protocol.errors import EngineError
from ..protocol.jobs import ClassifyJob
from ..protocol.text import parameters, plural
from ..rasters.geometry import buffer_mask
from ..rasters.grid import Grid
from .anomalies import Anomalies
from .findings import DepositCounts
from .samples import DepositCells, deposit_cells

# The time that some classifiers take grows with the square of the samples, or faster.
MAX_DEPOSITS = 5_000


@dataclass(frozen=True)
class TargetDomain:
    """What is known of the target domain.

    Attributes:
        grid: of its stack.
        valid: cells with a value in every band, bool (height, width).
        deposit: cells that count as deposit, bool (height, width).
        cells: valid cells of each deposit.
        counts: of the deposits.
    """

    grid: Grid
    valid: np.ndarray
    deposit: np.ndarray
    cells: DepositCells
    counts: DepositCounts

    def barren(self, job: ClassifyJob, anomalies: Anomalies | None) -> np.ndarray:
        """Cells (height, width) that barren samples are drawn from, at a distance from deposits and anomalies.

        Raises:
            EngineError: there is none.
        """
        shape = (self.grid.height, self.grid.width)
        taken = self.deposit | buffer_mask(job.positives, job.negative_distance, shape, self.grid.transform)
        if anomalies:
            taken |= anomalies.buffered(job.negative_distance, self.grid)
        cells = self.valid & ~taken
        if not cells.any():
            raise EngineError(
                "No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units from "
                "deposits and anomalies: make {NEGATIVE_DISTANCE} or {BUFFER} smaller."
                if anomalies
                else "No cell of {INPUT} is left for barren samples: none lies farther than {distance:g} map units "
                "from deposits: make {NEGATIVE_DISTANCE} or {BUFFER} smaller.",
                distance=job.negative_distance,
                **parameters("INPUT", "NEGATIVE_DISTANCE", "BUFFER"),
            )
        return cells


def find_deposits(job: ClassifyJob, grid: Grid, valid: np.ndarray, random: np.random.Generator) -> TargetDomain:
    """The target domain with its deposits.

    Raises:
        EngineError: none lies on its valid cells, or fewer than there are folds.
    """
    located = locate(job.positives, job.buffer, grid)
    if not located:
        raise EngineError(
            "None of the {count} deposits lies inside {INPUT}: choose {POSITIVES} in its area, and see that the layer "
            "has the right coordinate reference system.",
            count=len(job.positives),
            **parameters("INPUT", "POSITIVES"),
        )
    cells = deposit_cells(located, valid, random)
    used = len(cells.centres)
    if not used:
        raise EngineError(
            "All {count} deposits inside {INPUT} lie on cells without a value in some band: raise {BUFFER} so that it "
            "reaches valid cells, or leave out the bands that are empty there.",
            count=len(located),
            **parameters("INPUT", "BUFFER"),
        )
    if used < job.folds:
        raise EngineError(
            plural(
                used,
                "{FOLDS} is {folds}, and only {number} of the deposits lies on cells with values: two or more are "
                "needed to hold one out.",
                "{FOLDS} is {folds}, and only {number} of the deposits lie on cells with values: make {FOLDS} smaller.",
                folds=job.folds,
                **parameters("FOLDS"),
            )
        )
    on_nodata, outside = len(located) - used, len(job.positives) - len(located)
    if used > MAX_DEPOSITS:
        cells = cells.some(np.sort(random.permutation(used)[:MAX_DEPOSITS]))
    too_many = used - len(cells.centres)
    counts = DepositCounts(used - too_many, len(cells.cells), on_nodata, outside, too_many)
    return TargetDomain(grid, valid, rasterise(located, (grid.height, grid.width)), cells, counts)
