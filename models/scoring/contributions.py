"""Which bands make a pixel anomalous: the share of each in its score, and what the model expects in its place.

Distances of the score are between a pixel, or its redrawn surroundings, and a background: the mean of the nearest
references, or the reconstruction. A squared distance is a sum over bands, and a band's share is its part of the sum
(as in Kauffmann, Müller & Montavon, Pattern Recognition 101, 2020, doi 10.1016/j.patcog.2020.107198). `docs/method.md`
says how the components come together, and why the spread of the references among themselves is left out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.metrics import COMPONENTS, RECONSTRUCTION_ERROR
from ..sampling.preprocessing import Preprocessing
from .block import Block
from .calibration import calibrated
from .component_values import compared

# Calibrated components below it count as this: something is left to divide by.
_LOWEST = -10.0


@dataclass(frozen=True)
class Explanation:
    """Of the pixels of a block; NaN where one is invalid.

    Attributes:
        shares: of each band in the score, 0 to 1, float32 (bands, height, width).
        expected: what stands for the background of each band, scaled units, float32 (bands, height, width).
    """

    shares: np.ndarray
    expected: np.ndarray

    def told(self, bands: Sequence[int], values: np.ndarray, preprocessing: Preprocessing) -> Told:
        """Some of the bands, in the survey's units.

        Args:
            bands: their numbers, from 0.
            values: of the survey, as they were read (bands, height, width).
            preprocessing: by which the survey's units are told from scaled ones.
        """
        some = list(bands)
        shares = self.shares[some]
        observed = np.where(np.isfinite(shares[0]), values[some], np.nan)
        return Told(shares, observed, preprocessing.restore(self.expected, values)[some])


@dataclass(frozen=True)
class Told:
    """What the contributions raster tells of the pixels of a block, (bands, height, width); NaN where one is invalid.

    Attributes:
        shares: of each band in the score, 0 to 1, float32.
        observed: value of each band, survey units.
        expected: what stands for the background of each band, survey units.
    """

    shares: np.ndarray
    observed: np.ndarray
    expected: np.ndarray


def explain(
    block: Block,
    components: Mapping[str, np.ndarray],
    calibration: Mapping[str, Mapping[str, float]],
    weights: Mapping[str, float],
) -> Explanation:
    """Share the score of each pixel out over the bands.

    Args:
        components: of the block, (height, width) each, by name.
        weights: of the components in the score, by name.
    """
    pulls: dict[str, np.ndarray] = {}
    # What shares out alike, by the component whose shares it takes.
    alike: dict[str, list[str]] = {}
    for component in COMPONENTS:
        if weights[component.name]:
            values = components[component.name]
            pulls[component.name] = weights[component.name] * _risen(calibrated(values, calibration[component.name]))
            source = component if component.knows_bands else RECONSTRUCTION_ERROR
            alike.setdefault(source.name, []).append(component.name)
    total = sum(pulls.values())
    shares, expected = (np.zeros(block.values.shape, np.float32) for _ in range(2))
    # From the last: single precision depends on the order of a sum, and shares are to stay as they were.
    for shared_as, names in reversed(alike.items()):
        of_bands, background = compared(shared_as, block)
        part = sum(pulls[name] for name in names) / total
        shares += part * of_bands
        expected += part * background
    return Explanation(shares, expected)


def _risen(values: np.ndarray) -> np.ndarray:
    """How far a calibrated component lies above the usual 0, softly: next to nothing where it lies far below."""
    with np.errstate(invalid="ignore"):
        return np.logaddexp(0, np.maximum(values, _LOWEST)).astype(np.float32)
