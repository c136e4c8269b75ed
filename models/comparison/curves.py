"""What is compared: ROC curves, each with a name within its group."""

from __future__ import annotations

from dataclasses import dataclass

from ..evaluation.roc import Roc


@dataclass(frozen=True)
class Curve:
    """The ROC curve of one score.

    Attributes:
        name: of the score; no two curves of a group share it.
        group: of the curves that have the same samples, or might: the rasters, or the tables of a folder.
        roc: curve and area.
        positives, negatives: samples that are deposit and that are not.
    """

    name: str
    group: str
    roc: Roc
    positives: int
    negatives: int
