"""What a classification found: its report, its log and its result are made of this."""

from __future__ import annotations

from dataclasses import dataclass

from ..protocol.jobs import ClassifyJob
from .calibration import Sigmoid
from .importance import Importance
from .validation import Validation

# Share of the area that scores highest.
TOP_AREA = 0.1


@dataclass(frozen=True)
class DepositCounts:
    """Deposits that train, with the number of their valid cells, and those left out.

    Attributes:
        too_many: left out at random, beyond what is enough; no barren samples are drawn from them all the same.
    """

    used: int
    cells: int
    on_nodata: int
    outside: int
    too_many: int = 0


@dataclass(frozen=True)
class AnomalyCounts:
    """Anomalies that train, and those left out.

    Attributes:
        used: samples.
        in_target: those of them that lie in the target domain, kept out of training while their block is held out.
        on_deposits: left out, as their cells count as deposit already.
        without_values: left out, as a band has no value there.
        too_many: left out at random, beyond what is enough.
    """

    used: int
    in_target: int
    on_deposits: int
    without_values: int
    too_many: int


@dataclass(frozen=True)
class FoundDeposit:
    """A deposit that was held out.

    Attributes:
        name: the user's own, or its coordinates.
        x, y: of its centre, map units.
        fold: that held it out, from 1.
        percentile: percent of the background of that fold that scores lower.
        caught: whether it lies in the highest-scoring `TOP_AREA` of that.
    """

    name: str
    x: float
    y: float
    fold: int
    percentile: float
    caught: bool


@dataclass(frozen=True)
class ClassificationFindings:
    """All that was found.

    Attributes:
        job: what was asked for.
        validation: of the map that was asked for.
        without: of the same without the anomalies; None where none were given.
        deposits, anomalies: how many; None where no anomalies were given.
        barren: samples drawn from the background.
        block_side: of the blocks of the cross-validation, map units.
        blocks: how many have valid cells.
        deposit_share: share of the valid cells that count as deposit.
        sigmoid: that turns scores into probabilities.
        bands, transforms: name and transform of each.
        found: each deposit as its fold saw it, the best found first.
        importance: what drives the map; None where no report was asked for.
    """

    job: ClassifyJob
    validation: Validation
    without: Validation | None
    deposits: DepositCounts
    anomalies: AnomalyCounts | None
    barren: int
    block_side: float
    blocks: int
    deposit_share: float
    sigmoid: Sigmoid
    bands: tuple[str, ...]
    transforms: tuple[str, ...]
    found: tuple[FoundDeposit, ...]
    importance: Importance | None
