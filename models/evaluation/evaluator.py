"""Bands of a score raster, measured against the known deposits, at about twenty bytes a cell.

The whole raster counts, none is sampled: curves, their areas, thresholds and p-values are exact, intervals as exact as
so many draws are. What is in double precision is worked out a stretch of a million values at a time; where a band or a
pattern has more, sums may differ from those of one long array in the last of sixteen digits.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np

from ..compute.memory import check_held
from ..protocol.errors import EngineError
from ..protocol.tags import is_classified, is_collapsed, is_ours, is_sought, model_of
from ..protocol.text import Text, parameters
from ..rasters.grid import Grid
from .bootstrap import bootstrap
from .concentration_area import ConcentrationArea, concentration_area
from .curves import Intersection, SuccessRate, intersection, precision_recall, success_rate
from .exclusion import excluded_zone
from .labels import LocatedDeposit, locate, rasterise
from .measurement import TOP_SHARES, Measurement, Threshold, Top
from .progress import OnProgress, part, told, untold
from .random_shifts import chance
from .ranking import Flagged, Ranking
from .roc import auc, roc

# That are held for each cell, buffers included.
_BYTES = 24


def check_measurable(name: str, grid: Grid) -> None:
    """Raise an EngineError for a raster of more cells than can be measured in memory."""
    check_held(
        Text("Measuring {name} ({width:,} x {height:,} cells)", name=name, width=grid.width, height=grid.height),
        _BYTES * grid.width * grid.height,
        Text("resample it to larger cells, or cut out a part of it"),
    )


class Evaluator:
    """Measures the bands of one score raster.

    Args:
        raster: its name.
        grid: its grid.
        tags: its dataset tags, which tell what training left out.
        labels: geometries of the known deposits, in its coordinate reference system.
        buffer: map units.
        on_progress: is called with the share of the labels that are located.

    Raises:
        EngineError: no deposit lies inside the raster.
    """

    def __init__(
        self,
        raster: str,
        grid: Grid,
        tags: Mapping[str, str],
        labels: Sequence[dict[str, Any]],
        buffer: float,
        on_progress: OnProgress = untold,
    ):
        self._raster = raster
        check_measurable(raster, grid)
        self._located = locate(labels, buffer, grid, part(on_progress, 0.0, 0.9))
        self._outside = len(labels) - len(self._located)
        if not self._located:
            raise EngineError(
                "None of the {count} deposits lies inside {raster}: choose {LABELS} in the area of the score raster, "
                "and check that the layer has the right coordinate reference system.",
                count=len(labels),
                raster=raster,
                **parameters("LABELS"),
            )
        self._shape = (grid.height, grid.width)
        self._positive = rasterise(self._located, self._shape, part(on_progress, 0.9, 1.0))
        self._is_ours = is_ours(tags)
        self._is_classified, self._is_sought = is_classified(tags), is_sought(tags)
        self._is_collapsed = is_collapsed(tags)
        self._model = (model_of(tags) or ("", None))[1]
        self._zone = excluded_zone(tags, grid)

    def measure(
        self,
        metric: str,
        band: int,
        scores: np.ndarray,
        resamples: int = 0,
        seed: int = 0,
        on_progress: OnProgress = untold,
    ) -> Measurement:
        """Measure one band.

        Args:
            metric: its name.
            band: its number, from 1.
            scores: (height, width), NaN where there is none.
            resamples: draws of the deposits for the intervals, and shifts of them for what chance gives; 0 for neither.
            seed: of the draws and the shifts.
            on_progress: is called with the share that is done.

        Raises:
            EngineError: it has no valid cell, one value only, no deposit or nothing but deposit on valid cells.
        """
        valid = np.isfinite(scores)
        self._check(metric, scores, valid)
        looked_at = told(self._located, part(on_progress, 0.0, 0.1))
        deposits = [one for one in looked_at if valid[one.index][one.cells].any()]
        spared = [one for one in told(deposits, part(on_progress, 0.1, 0.2)) if not self._is_excluded(one)]
        held_out = self._held_out(scores, valid, spared)
        places = len({_place(one) for one in deposits})
        cells = Flagged.of(scores[valid], self._positive[valid])
        ranking, positives = cells.ranking, len(cells.ranks)
        best = best_cells(ranking, scores, valid, told(deposits, part(on_progress, 0.2, 0.3)))
        area_above = np.where(best > 0, best / ranking.count, np.inf)
        curve = success_rate(Flagged(ranking, np.sort(best[best > 0]))) if best.any() else None
        whole = roc(cells)
        crossing = intersection(curve) if curve else None
        relation = concentration_area(ranking)
        return Measurement(
            raster=self._raster,
            metric=metric,
            band=band,
            roc=whole,
            precision_recall=precision_recall(cells),
            success_rate=SuccessRate(*curve.subsampled(1000)) if curve else None,
            intersection=crossing,
            concentration_area=relation,
            thresholds=tuple(_thresholds(crossing, relation, area_above[best > 0])),
            intervals=bootstrap(
                ranking,
                scores,
                deposits,
                area_above,
                TOP_SHARES,
                # One place, however many deposits share it, cannot be drawn in different ways.
                resamples if places > 1 else 0,
                seed,
                part(on_progress, 0.3, 0.7),
            ),
            chance=chance(
                ranking,
                scores,
                deposits,
                whole.auc,
                resamples,
                seed,
                part(on_progress, 0.7, 1.0),
            ),
            auc_held_out=held_out,
            positives=positives,
            negatives=ranking.count - positives,
            deposits=len(deposits),
            places=places,
            deposits_touching=int((best > 0).sum()),
            deposits_on_nodata=len(self._located) - len(deposits),
            deposits_outside=self._outside,
            deposits_excluded=len(deposits) - len(spared),
            top=_tops(area_above, cells.ranks / ranking.count),
            has_exclusion=self._zone is not None,
            is_ours=self._is_ours,
            is_classified=self._is_classified,
            is_sought=self._is_sought,
            is_collapsed=self._is_collapsed,
            model=self._model,
        )

    def _check(self, metric: str, scores: np.ndarray, valid: np.ndarray) -> None:
        if not valid.any():
            raise EngineError(
                "Band {metric} of {raster} has no valid cells: score the raster again, or choose another one.",
                metric=metric,
                raster=self._raster,
            )
        lowest = np.fmin.reduce(scores, axis=None)
        if lowest == np.fmax.reduce(scores, axis=None):
            raise EngineError(
                "Band {metric} of {raster} has the value {value:g} everywhere: such a map ranks nothing.",
                metric=metric,
                raster=self._raster,
                value=float(lowest),
            )
        if not (valid & self._positive).any():
            raise EngineError(
                "All the deposits inside {raster} lie on cells without a value in band {metric}: raise {BUFFER} so "
                "that it reaches valid cells, or choose other {LABELS}.",
                raster=self._raster,
                metric=metric,
                **parameters("BUFFER", "LABELS"),
            )
        if not (valid & ~self._positive).any():
            raise EngineError(
                "Every valid cell of {raster} lies within {BUFFER} of a deposit, so that there is nothing to tell them "
                "from: make {BUFFER} smaller.",
                raster=self._raster,
                **parameters("BUFFER"),
            )

    def _is_excluded(self, deposit: LocatedDeposit) -> bool:
        return self._zone is not None and bool(self._zone[deposit.index][deposit.touched].any())

    def _held_out(self, scores: np.ndarray, valid: np.ndarray, spared: Sequence[LocatedDeposit]) -> float | None:
        """AUC outside the excluded zone, of the deposits that training did not leave out.

        Cells in the buffer of an excluded deposit alone are neither deposit nor background and count on no side.
        """
        if self._zone is None:
            return None
        kept = rasterise(spared, self._shape)
        counted = valid & ~self._zone & (kept | ~self._positive)
        positive = kept[counted]
        if not positive.any() or positive.all():
            return None
        return auc(Flagged.of(scores[counted], positive))


def _place(deposit: LocatedDeposit) -> tuple[int, int, int, int, bytes]:
    """What only deposits on the same cells share."""
    rows, columns = deposit.index
    return rows.start, rows.stop, columns.start, columns.stop, deposit.touched.tobytes()


def best_cells(
    ranking: Ranking, scores: np.ndarray, valid: np.ndarray, deposits: Iterable[LocatedDeposit]
) -> np.ndarray:
    """Number of cells at or above the best valid cell that each deposit touches, 0 where it touches none."""
    best = np.array(
        [np.max(scores[one.index], where=one.touched & valid[one.index], initial=-np.inf) for one in deposits],
        scores.dtype,
    )
    return np.where(np.isfinite(best), ranking.at_or_above(best), 0)


def _tops(area_above: np.ndarray, cells_above: np.ndarray) -> tuple[Top, ...]:
    """What the top of the area holds, given the share of it at or above each deposit's best cell, and each cell."""
    return tuple(Top(area, int((area_above <= area).sum()), float((cells_above <= area).mean())) for area in TOP_SHARES)


def _thresholds(
    crossing: Intersection | None, relation: ConcentrationArea | None, area_above: np.ndarray
) -> Iterator[Threshold]:
    """What the curves suggest, given the share of the area at or above the best cell of each deposit (deposits,)."""
    if crossing:
        yield Threshold(Text("P-A intersection"), crossing.threshold, crossing.area, crossing.deposits, True)
    if relation:
        for number, (score, area) in enumerate(zip(relation.thresholds, relation.threshold_areas, strict=True), 1):
            held = float((area_above <= area).mean()) if len(area_above) else None
            yield Threshold(Text("C-A break {number}", number=number), score, area, held, False)
