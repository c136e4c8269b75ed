"""What a contributions raster holds: `score` writes it, and whatever explains a pixel reads it."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass

from . import tags
from .foreign import is_text, is_whole, loads
from .limits import MAX_BANDS
from .metrics import METRICS

LEADING = "leading"
OBSERVED = "observed"
EXPECTED = "expected"
OUTSTANDING = "outstanding"
# Percentile from which a score stands out, elements that are told apart there, and the number that stands for others.
HIGH, MOST_SHOWN = 90.0, 8
OTHER = MOST_SHOWN + 1
# Characters of the tag, of a name and of a path that are read back.
_LONGEST, _LONGEST_NAME, _LONGEST_PATH = 2**21, 1000, 32_768


@dataclass(frozen=True)
class ContributionsLayout:
    """The bands of a contributions raster, numbered from 1, and what they were made for.

    Attributes:
        bands: names of those of the model's bands that are told of, in its order.
        metric: the metric that the shares are of.
        scores: the score raster, as a path from the folder of this one.
        leads: in how many pixels each band has the largest share; empty until all are known.
        shown: numbers of the bands that lead most often where the score stands out, the most frequent first; empty
            until they are known, and where there is no band `outstanding`, as in rasters of the first version.
    """

    bands: Sequence[str]
    metric: str
    scores: str
    leads: Sequence[int] = ()
    shown: Sequence[int] = ()

    @property
    def shares(self) -> range:
        """Share of each band in the metric of the pixel, 0 to 1."""
        return range(1, len(self.bands) + 1)

    @property
    def leading(self) -> int:
        """Number (from 1) of the band with the largest share."""
        return len(self.bands) + 1

    @property
    def observed(self) -> range:
        """Value of the pixel in each band, in the survey's units."""
        return range(self.leading + 1, self.leading + 1 + len(self.bands))

    @property
    def expected(self) -> range:
        """What the model expects there instead, in the survey's units."""
        return range(self.observed.stop, self.observed.stop + len(self.bands))

    @property
    def outstanding(self) -> int:
        """Place of the leading band in `shown`, from 1, or OTHER; 0 where the score does not stand out."""
        return self.expected.stop

    def descriptions(self) -> list[str]:
        """Of all bands, in their order."""
        return [
            *self.bands,
            LEADING,
            *(f"{band} {OBSERVED}" for band in self.bands),
            *(f"{band} {EXPECTED}" for band in self.bands),
            OUTSTANDING,
        ]

    def tags(self) -> dict[str, str]:
        """Dataset tags."""
        return {tags.CONTRIBUTIONS: json.dumps(dataclasses.asdict(self))}

    @classmethod
    def from_tag(cls, text: str) -> ContributionsLayout:
        """Read the tag `tags.CONTRIBUTIONS` of a raster.

        Raises:
            ValueError: it is none that the engine writes.
        """
        stated = loads(text, _LONGEST)
        if not isinstance(stated, dict) or stated.keys() - {"leads", "shown"} != {"bands", "metric", "scores"}:
            raise ValueError("other fields")
        bands, leads, shown = stated["bands"], stated.get("leads", []), stated.get("shown", [])
        if not isinstance(bands, list) or not 1 <= len(bands) <= MAX_BANDS or not isinstance(leads, list):
            raise ValueError("no bands")
        if not all(is_text(band, _LONGEST_NAME) for band in bands) or not all(is_whole(n, 0, 2**62) for n in leads):
            raise ValueError("no names of bands, or no numbers of pixels")
        if len(leads) not in (0, len(bands)):
            raise ValueError("other bands lead")
        if not isinstance(shown, list) or not all(is_whole(number, 1, len(bands)) for number in shown):
            raise ValueError("other bands are shown")
        if not len(set(shown)) == len(shown) <= MOST_SHOWN:
            raise ValueError("other bands are shown")
        if stated["metric"] not in METRICS or not is_text(stated["scores"], _LONGEST_PATH):
            raise ValueError("no metric, or no scores")
        return cls(**stated)


def path_between(contributions: str, scores: str) -> str:
    """The score raster, as `Contributions.scores` names it: so that both files can be moved together."""
    try:
        return os.path.relpath(scores, os.path.dirname(os.path.abspath(contributions))).replace(os.sep, "/")
    except ValueError:  # On another drive of Windows.
        return os.path.abspath(scores)
