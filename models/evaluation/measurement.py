"""What is known of one metric of one score raster, held against the known deposits."""

from __future__ import annotations

from dataclasses import dataclass

from ..protocol.option_names import name_of_band
from ..protocol.text import Text
from .bootstrap import Intervals
from .concentration_area import ConcentrationArea
from .curves import Intersection, PrecisionRecall, SuccessRate
from .random_shifts import Chance
from .roc import Roc

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
        name: where it comes from, in words.
        score: cells that score this or more lie above it.
        area: their share of the valid cells.
        deposits: share of the deposits that touch them; None where no deposit touches a valid cell.
        by_deposits: it was chosen by looking at the deposits; else by the scores alone.
    """

    name: Text
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
        places: where they lie; deposits on the same cells share one, and tell no more than one.
        deposits_touching: those of them that touch a valid cell, the others having one in their buffer alone.
        deposits_on_nodata: number that lie on cells without value, buffer included.
        deposits_outside: number outside the raster.
        deposits_excluded: number of `deposits` that lie in the zone that training left out.
        top: what the top `TOP_SHARES` of the area hold.
        has_exclusion: training left something out.
        is_ours: the raster says how it was made, so that `has_exclusion` can be relied on.
        is_classified: a classifier made it, which learnt from known deposits.
        is_sought: it was told what to look for.
        is_collapsed: the detector that made it collapsed in training.
        model: checksum of the model that made it; None where none did, or nothing says.
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
    places: int
    deposits_touching: int
    deposits_on_nodata: int
    deposits_outside: int
    deposits_excluded: int
    top: tuple[Top, ...]
    has_exclusion: bool
    is_ours: bool
    is_classified: bool
    is_sought: bool
    is_collapsed: bool
    model: int | None

    @property
    def called(self) -> Text:
        """What dialogs call the metric."""
        return name_of_band(self.metric)

    @property
    def auc_interval(self) -> tuple[float, float] | tuple[None, None]:
        """Its 95 % confidence interval."""
        return self.intervals.auc if self.intervals else (None, None)

    @property
    def p_value(self) -> float | None:
        """How often random places of the deposits have an AUC no smaller."""
        return self.chance.p_value if self.chance else None
