"""One metric of one score raster, measured against the known deposits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from sklearn.metrics import roc_auc_score

from ..protocol.errors import EngineError
from ..protocol.tags import is_classified, is_ours
from ..rasters.grid import Grid
from .bootstrap import Intervals, bootstrap
from .concentration_area import ConcentrationArea, concentration_area
from .curves import Intersection, PrecisionRecall, SuccessRate, intersection, precision_recall, success_rate
from .exclusion import excluded_zone
from .labels import Deposit, locate, paint
from .random_shifts import Chance, chance
from .ranks import Ranks
from .roc import Roc, roc, share_at_or_above

TOP_SHARES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3)


@dataclass(frozen=True)
class Top:
    """What the highest-scoring part of the area holds.

    Attributes:
        area: its share of the valid cells.
        deposits: number of deposits that touch it.
        cells: share of the positive cells in it.
    """

    area: float
    deposits: int
    cells: float


@dataclass(frozen=True)
class Threshold:
    """A score that may part anomalies from background.

    Attributes:
        name: where it comes from.
        score: cells that score this or more lie above it.
        area: their share of the valid cells.
        deposits: share of the deposits that touch them; None where no deposit touches a valid cell.
        by_deposits: it was chosen by looking at the deposits; else by the scores alone.
    """

    name: str
    score: float
    area: float
    deposits: float | None
    by_deposits: bool


@dataclass(frozen=True)
class Measurement:
    """How well one metric finds the deposits.

    Attributes:
        raster: name of the score raster.
        metric: name of the band.
        band: its number in the raster, from 1.
        roc: curve and area of all cells.
        precision_recall: curve and average precision of all cells.
        success_rate: deposits captured against area; None where no deposit touches a valid cell.
        intersection: of the prediction-area plot; None likewise.
        concentration_area: relation and thresholds of the scores alone; None where they are too few or too much alike.
        thresholds: those of the two latter.
        intervals: of what the sample of deposits may give; None where not asked for, or of a single deposit.
        chance: what random places of the deposits give; None where not asked for, or where there are too few places.
        auc_held_out: area of the cells and deposits that training could have seen; None where nothing was excluded
            or where no deposit is left.
        positives, negatives: cells that are deposit and that are not, in `roc`.
        deposits: number of deposits that lie on valid cells.
        deposits_touching: those of them that touch a valid cell, the others having one in their buffer alone.
        deposits_on_nodata: number that lie on cells without value, buffer included.
        deposits_outside: number outside the raster.
        deposits_excluded: number of `deposits` that lie in the zone that training left out.
        top: what the top `TOP_SHARES` of the area hold.
        has_exclusion: training left something out.
        is_ours: the raster says how it was made, so that `has_exclusion` can be relied on.
        is_classified: a classifier made it, which learnt from known deposits.
    """

    raster: str
    metric: str
    band: int
    roc: Roc
    precision_recall: PrecisionRecall
    success_rate: SuccessRate | None
    intersection: Intersection | None
    concentration_area: ConcentrationArea | None
    thresholds: tuple[Threshold, ...]
    intervals: Intervals | None
    chance: Chance | None
    auc_held_out: float | None
    positives: int
    negatives: int
    deposits: int
    deposits_touching: int
    deposits_on_nodata: int
    deposits_outside: int
    deposits_excluded: int
    top: tuple[Top, ...]
    has_exclusion: bool
    is_ours: bool
    is_classified: bool

    @property
    def auc_interval(self) -> tuple[float, float] | tuple[None, None]:
        """Its 95 % confidence interval."""
        return self.intervals.auc if self.intervals else (None, None)

    @property
    def p_value(self) -> float | None:
        """How often random places of the deposits have an AUC no smaller."""
        return self.chance.p_value if self.chance else None


class Judge:
    """Measures the bands of one score raster.

    Args:
        raster: its name.
        grid: its grid.
        tags: its dataset tags, which tell what training left out.
        labels: geometries of the known deposits, in its coordinate reference system.
        buffer: map units.

    Raises:
        EngineError: no deposit lies inside the raster.
    """

    def __init__(
        self, raster: str, grid: Grid, tags: Mapping[str, str], labels: Sequence[dict[str, Any]], buffer: float
    ):
        self._raster = raster
        self._located = locate(labels, buffer, grid)
        self._outside = len(labels) - len(self._located)
        if not self._located:
            raise EngineError(
                "None of the {count} deposits lies inside {raster}: choose LABELS in the area of the score raster, and "
                "check that the layer has the right coordinate reference system.",
                count=len(labels),
                raster=raster,
            )
        self._shape = (grid.height, grid.width)
        self._positive = paint(self._located, self._shape)
        self._is_ours = is_ours(tags)
        self._is_classified = is_classified(tags)
        self._zone = excluded_zone(tags, grid)

    def measure(self, metric: str, band: int, scores: np.ndarray, resamples: int = 0, seed: int = 0) -> Measurement:
        """Measure one band.

        Args:
            metric: its name.
            band: its number, from 1.
            scores: (height, width), NaN where there is none.
            resamples: draws of the deposits for the intervals, and shifts of them for what chance gives; 0 for neither.
            seed: of the draws and the shifts.

        Raises:
            EngineError: it has no valid cell, one value only, no deposit or nothing but deposit on valid cells.
        """
        valid = np.isfinite(scores)
        values, positive = scores[valid], self._positive[valid]
        self._check(metric, values, positive)
        deposits = [deposit for deposit in self._located if valid[deposit.place][deposit.cells].any()]
        spared = [deposit for deposit in deposits if not self._is_excluded(deposit)]
        best_scores = np.array(
            [np.max(scores[one.place], where=one.touched & valid[one.place], initial=-np.inf) for one in deposits],
            scores.dtype,
        )
        touches = np.isfinite(best_scores)
        reach = np.where(touches, share_at_or_above(values, best_scores), np.inf)
        ranks = Ranks.of(scores)
        curve = success_rate(values, best_scores[touches]) if touches.any() else None
        cell_shares = ranks.at_or_above[valid & self._positive] / ranks.count
        whole = roc(values, positive)
        crossing = intersection(curve) if curve else None
        relation = concentration_area(values)
        return Measurement(
            raster=self._raster,
            metric=metric,
            band=band,
            roc=whole,
            precision_recall=precision_recall(values, positive),
            success_rate=curve.thinned() if curve else None,
            intersection=crossing,
            concentration_area=relation,
            thresholds=tuple(_thresholds(crossing, relation, reach[touches])),
            intervals=bootstrap(ranks, deposits, reach, TOP_SHARES, resamples, seed),
            chance=chance(ranks, deposits, whole.auc, resamples, seed),
            auc_held_out=self._held_out(scores, valid, spared),
            positives=int(positive.sum()),
            negatives=int((~positive).sum()),
            deposits=len(deposits),
            deposits_touching=int(touches.sum()),
            deposits_on_nodata=len(self._located) - len(deposits),
            deposits_outside=self._outside,
            deposits_excluded=len(deposits) - len(spared),
            top=tuple(
                Top(area, int((reach <= area).sum()), float((cell_shares <= area).mean())) for area in TOP_SHARES
            ),
            has_exclusion=self._zone is not None,
            is_ours=self._is_ours,
            is_classified=self._is_classified,
        )

    def _check(self, metric: str, values: np.ndarray, positive: np.ndarray) -> None:
        what = f"Band {metric} of {self._raster}"
        if not len(values):
            raise EngineError("{what} has no valid cells: score the raster again, or choose another one.", what=what)
        if values.min() == values.max():
            raise EngineError(
                "{what} has the value {values:g} everywhere: such a map ranks nothing.", what=what, values=values[0]
            )
        if not positive.any():
            raise EngineError(
                "All the deposits inside {raster} lie on cells without a value in band {metric}: raise BUFFER so that "
                "it reaches valid cells, or choose other LABELS.",
                raster=self._raster,
                metric=metric,
            )
        if positive.all():
            raise EngineError(
                "Every valid cell of {raster} lies within BUFFER of a deposit, so that there is nothing to tell them "
                "from: make BUFFER smaller.",
                raster=self._raster,
            )

    def _is_excluded(self, deposit: Deposit) -> bool:
        return self._zone is not None and bool(self._zone[deposit.place][deposit.touched].any())

    def _held_out(self, scores: np.ndarray, valid: np.ndarray, spared: Sequence[Deposit]) -> float | None:
        """AUC outside the excluded zone, of the deposits that training did not leave out.

        Cells in the buffer of an excluded deposit alone are neither deposit nor background and count on no side.
        """
        if self._zone is None:
            return None
        kept = paint(spared, self._shape)
        counted = valid & ~self._zone & (kept | ~self._positive)
        positive = kept[counted]
        if not positive.any() or positive.all():
            return None
        return float(roc_auc_score(positive, scores[counted]))


def _thresholds(
    crossing: Intersection | None, relation: ConcentrationArea | None, reach: np.ndarray
) -> Iterator[Threshold]:
    """What the curves suggest, given the share of the area at or above the best cell of each deposit (deposits,)."""
    if crossing:
        yield Threshold("P-A intersection", crossing.threshold, crossing.area, crossing.deposits, True)
    if relation:
        for number, (score, area) in enumerate(zip(relation.thresholds, relation.threshold_areas, strict=True), 1):
            held = float((reach <= area).mean()) if len(reach) else None
            yield Threshold(f"C-A break {number}", score, area, held, False)
