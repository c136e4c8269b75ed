"""What a raster of ours holds, by its tags, and which of it a job takes: a heatmap is no survey, and the reverse."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Literal, Optional

from .errors import EngineError
from .jobs import Job, Raster
from .tags import CLASSIFIER, CONTRIBUTIONS, FILTER, INTERPOLATION, KIND, METRIC, SURVEY, THRESHOLDS
from .text import Text

RasterKind = Literal["survey", "scores", "contributions", "anomalies", "prospectivity", "classes"]
NAMES: Mapping[str, Text] = {
    "survey": Text("a survey"),
    "scores": Text("scores"),
    "contributions": Text("contributions of elements to scores"),
    "anomalies": Text("anomalies that were filtered"),
    "prospectivity": Text("a map of prospectivity"),
    "classes": Text("classes by thresholds"),
}
# By the tag that only they have, the most special first: filtered scores keep the tags of the scores.
_BY_TAG: Mapping[str, RasterKind] = {
    THRESHOLDS: "classes",
    FILTER: "anomalies",
    CLASSIFIER: "prospectivity",
    CONTRIBUTIONS: "contributions",
    METRIC: "scores",
    INTERPOLATION: "survey",
    SURVEY: "survey",
}


def kind_of(tags: Mapping[str, str]) -> Optional[RasterKind]:
    """What a raster holds; None where no run of ours wrote it."""
    found = next((kind for tag, kind in _BY_TAG.items() if tag in tags), None)
    return found or ("survey" if tags.get(KIND) == "survey" else None)


def check_kinds(job: Job, tags_of: Callable[[str], Mapping[str, str]]) -> None:
    """Refuse rasters of ours that hold what the job does not take; those of others may hold anything.

    Args:
        tags_of: the dataset tags of a raster by its path, empty where it cannot be read.

    Raises:
        EngineError: the sentence names the raster, and what is taken.
    """
    for field, taken in job.takes.items():
        value = getattr(job, field)
        for item in value if isinstance(value, tuple) else (value,):
            path = item.path if isinstance(item, Raster) else item
            kind = kind_of(tags_of(path)) if path else None
            if kind and kind not in taken:
                raise EngineError(
                    "{name} holds {kind}. What is expected here: {taken}. Choose another raster.",
                    name=os.path.basename(path),
                    kind=NAMES[kind],
                    taken=[NAMES[one] for one in taken],
                )
