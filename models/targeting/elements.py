"""Which elements lead in each area, by the contributions raster: what is observed there, and what was expected."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ..protocol.contributions import ContributionsLayout
from ..protocol.errors import EngineError
from ..protocol.quality import NOTHING_KNOWN, Quality
from ..protocol.sought import Pathfinder, present
from ..protocol.tags import CONTRIBUTIONS
from ..rasters.stack import Stack
from .areas import Areas

# Elements that add so many times as much as if all added alike lead.
_LEADING = 2.0
# Elements that are told of each area.
TOLD = 8


@dataclass(frozen=True)
class AreaElements:
    """Means over the cells of each area (areas, elements), NaN where no cell is known.

    Attributes:
        names, units: of the elements.
        shares: in the score, 0 to 1.
        observed, expected: values, in the units of the survey.
        quality: what quality control found of the elements.
    """

    names: Sequence[str]
    units: Sequence[str]
    shares: np.ndarray
    observed: np.ndarray
    expected: np.ndarray
    quality: Quality = NOTHING_KNOWN

    def counts(self) -> np.ndarray:
        """How many elements lead in each area."""
        return (self.shares >= _LEADING / len(self.names)).sum(axis=1)

    def order(self, area: int) -> list[int]:
        """The elements that add most to an area, the leading one first."""
        shares = np.nan_to_num(self.shares[area])
        return [int(one) for one in np.argsort(-shares, kind="stable")[:TOLD] if shares[one] > 0]

    def sought(self, pathfinders: Sequence[Pathfinder]) -> np.ndarray | None:
        """Share of what is sought in each area, as far as it is higher or lower than expected as it should be.

        None where no element is sought, or none of them is there.
        """
        found = present(pathfinders, self.names).found
        if not found:
            return None
        total = np.zeros(len(self.shares))
        for one, index in found.items():
            off = (self.observed[:, index] - self.expected[:, index]) * one.sign
            total += np.where(off > 0, np.nan_to_num(self.shares[:, index]), 0.0)
        return total


def layout_of(stack: Stack, path: str) -> ContributionsLayout:
    """What the bands of a contributions raster are.

    Raises:
        EngineError: it is none.
    """
    try:
        layout = ContributionsLayout.from_tag(stack.tags[CONTRIBUTIONS])
    except (KeyError, ValueError) as error:
        raise EngineError(
            "{path} does not say what its bands are, as contributions that 'Score anomalies' writes do: choose those.",
            path=path,
        ) from error
    if len(stack.names) < layout.expected.stop - 1:
        raise EngineError(
            "{path} has {count} bands, fewer than it says: write it anew.", path=path, count=len(stack.names)
        )
    return layout


def mean_elements(
    areas: Areas, stack: Stack, layout: ContributionsLayout, on_progress: Callable[[float], None]
) -> AreaElements:
    """Read the contributions of all areas, block by block."""
    bands = [number - 1 for group in (layout.shares, layout.observed, layout.expected) for number in group]
    means = mean_bands(areas, stack, bands, on_progress)
    shares, observed, expected = np.split(means, 3, axis=1)
    units = [stack.units[number - 1] for number in layout.observed]
    return AreaElements(layout.bands, units, shares, observed, expected, stack.quality.only(layout.bands))


def mean_bands(areas: Areas, stack: Stack, bands: Sequence[int], on_progress: Callable[[float], None]) -> np.ndarray:
    """Mean of some bands (from 0) over the cells of each area that have a value (areas, bands), NaN where none has."""
    sums = np.zeros((len(areas), len(bands)))
    counts = np.zeros_like(sums)
    for values, owners in area_values(areas, stack, bands, on_progress):
        for number, one in enumerate(values):
            known = np.isfinite(one)
            sums[:, number] += np.bincount(owners[known], one[known], len(areas))
            counts[:, number] += np.bincount(owners[known], minlength=len(areas))
    return np.divide(sums, counts, out=np.full_like(sums, np.nan), where=counts > 0)


def area_values(areas: Areas, stack: Stack, bands: Sequence[int], on_progress: Callable[[float], None]):
    """Values of the cells of areas (bands, n) with the number of the area of each (n,), block by block."""
    blocks: list[Window] = list(stack.blocks())
    for number, block in enumerate(blocks, start=1):
        labels = areas.labels[block.toslices()]
        inside = labels > 0
        if inside.any():
            yield stack.read(block, bands)[:, inside], labels[inside] - 1
        on_progress(number / len(blocks))
