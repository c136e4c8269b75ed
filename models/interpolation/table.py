"""The samples as arrays: one row a location, each field in the scale that it is interpolated in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..protocol.choices import BelowDetection, Scale
from ..protocol.samples.field import SampleField
from ..protocol.samples.table import SampleTable
from ..protocol.text import Text
from ..sampling.skewness import is_skewed


@dataclass(frozen=True)
class InterpolationTable:
    """Fields at locations.

    Attributes:
        fields: as the laboratory reported them, one a column of `values`.
        locations: map units, (locations, 2), each once.
        values: (locations, fields) in the scale of interpolation, NaN where there is none; at a location with several
            samples the mean of theirs.
        logged: which fields (fields,) are interpolated as natural logarithms.
        samples: number of samples.
        shared: number of locations with several samples.
        left_out: why a field is left out, by its name.
    """

    fields: tuple[SampleField, ...]
    locations: np.ndarray
    values: np.ndarray
    logged: np.ndarray
    samples: int
    shared: int
    left_out: dict[str, Text]

    @property
    def names(self) -> list[str]:
        """Names of the fields."""
        return [field.name for field in self.fields]

    @property
    def logged_names(self) -> list[str]:
        """Names of the fields that are interpolated as logarithms."""
        return [name for name, logged in zip(self.names, self.logged, strict=True) if logged]

    def restored(self, values: np.ndarray) -> np.ndarray:
        """Values (n, fields) in the units of the samples again.

        The exponential of a mean of logarithms is a geometric mean, which stands near the median; nothing is added to
        turn it into an arithmetic mean.
        """
        restored = values.copy()
        restored[:, self.logged] = np.exp(restored[:, self.logged])
        return restored


def make_table(
    samples: SampleTable, scale: Scale, below_detection: BelowDetection, max_below: float
) -> InterpolationTable:
    """The fields that can be interpolated.

    Args:
        scale: one of `choices.SCALES`.
        below_detection: one of `choices.BELOW_DETECTION`.
        max_below: fields with a larger share of values below detection are left out, percent.

    Raises:
        EngineError: no field can be interpolated, or logarithms are asked for of values that are not positive.
    """
    left_out = samples.left_out(below_detection, max_below)
    samples.check_scale(scale, below_detection, left_out)
    kept = [field for field in samples.fields if field.name not in left_out]
    locations, location_of = np.unique(np.column_stack((samples.x, samples.y)), axis=0, return_inverse=True)
    location_of = location_of.ravel()
    columns = np.column_stack([field.treated(below_detection) for field in kept])
    logged = _logged(columns, scale)
    columns[:, logged] = np.log(columns[:, logged])
    samples_at = np.bincount(location_of)
    return InterpolationTable(
        tuple(kept),
        locations,
        _means(columns, location_of, len(locations)),
        logged,
        samples=len(samples.x),
        shared=int((samples_at > 1).sum()),
        left_out=left_out,
    )


def _logged(columns: np.ndarray, scale: Scale) -> np.ndarray:
    """Which columns (samples, fields) are interpolated as logarithms."""
    if scale != "auto":
        return np.full(columns.shape[1], scale == "log")
    positive = ~(columns <= 0).any(axis=0)
    return np.array([good and is_skewed(values) for good, values in zip(positive, columns.T, strict=True)])


def _means(columns: np.ndarray, location_of: np.ndarray, locations: int) -> np.ndarray:
    """Mean (locations, fields) of what there is of columns (samples, fields) at each location."""
    means = np.empty((locations, columns.shape[1]))
    for number, values in enumerate(columns.T):
        there = np.isfinite(values)
        counts = np.bincount(location_of[there], minlength=locations)
        sums = np.bincount(location_of[there], values[there], minlength=locations)
        means[:, number] = np.divide(sums, counts, out=np.full(locations, np.nan), where=counts > 0)
    return means
