"""What is compared: ROC curves, each with a name within its group."""

from __future__ import annotations

from dataclasses import dataclass

from ..evaluation.roc import Roc
from ..protocol.option_names import name_of_band
from ..protocol.text import Text, Words

# Group of the curves of rasters.
RASTERS = "score rasters"


@dataclass(frozen=True)
class Curve:
    """The ROC curve of one score.

    Attributes:
        name: of the score; no two curves of a group share it.
        group: of the curves that have the same samples, or might: the rasters, or the tables of a folder.
        roc: curve and area.
        positives, negatives: samples that are deposit and that are not.
        deposits: that these are the cells of; None where nobody knows.
    """

    name: str
    group: str
    roc: Roc
    positives: int
    negatives: int
    deposits: int | None = None

    @property
    def called(self) -> Text:
        """What reports call it: in words, where it is named for a metric or a detector."""
        return name_of_band(self.name)

    @property
    def group_name(self) -> Words:
        """What the group is called."""
        return group_name(self.group)


def group_name(group: str) -> Words:
    """What a group is called."""
    return Text("score rasters") if group == RASTERS else group
