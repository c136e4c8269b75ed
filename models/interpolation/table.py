"""The samples as arrays: one row a place, each field in the scale that it is interpolated in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.stats import skew

from ..protocol.samples import Field, Samples

_SKEWED = 1.0


@dataclass(frozen=True)
class Table:
    """Fields at places.

    Attributes:
        fields: as the laboratory reported them, one a column of `values`.
        places: map coordinates, (places, 2), each once.
        values: (places, fields) in the scale of interpolation, NaN where there is none; at a place with several
            samples the mean of theirs.
        logged: which fields (fields,) are interpolated as natural logarithms.
        samples: number of samples.
        shared: number of places with several samples.
        left_out: why a field is left out, by its name.
    """

    fields: tuple[Field, ...]
    places: np.ndarray
    values: np.ndarray
    logged: np.ndarray
    samples: int
    shared: int
    left_out: dict[str, str]

    @property
    def names(self) -> list[str]:
        return [field.name for field in self.fields]

    def restored(self, values: np.ndarray) -> np.ndarray:
        """Values (n, fields) in the units of the samples again.

        The exponential of a mean of logarithms is a geometric mean, which stands near the median; nothing is added to
        turn it into an arithmetic mean.
        """
        restored = values.copy()
        restored[:, self.logged] = np.exp(restored[:, self.logged])
        return restored


def make_table(samples: Samples, scale: str, below_detection: str, most_below: float) -> Table:
    """The fields that can be interpolated.

    Args:
        scale: one of `jobs.SCALES`.
        below_detection: one of `jobs.BELOW_DETECTION`.
        most_below: fields with a larger share of values below detection are left out, percent.

    Raises:
        EngineError: no field can be interpolated, or logarithms are asked for of values that are not positive.
    """
    left_out = samples.left_out(below_detection, most_below)
    samples.check_scale(scale, below_detection, left_out)
    kept = [field for field in samples.fields if field.name not in left_out]
    places, place_of = np.unique(np.column_stack((samples.x, samples.y)), axis=0, return_inverse=True)
    place_of = place_of.ravel()
    columns = np.column_stack([field.treated(below_detection) for field in kept])
    logged = _logged(columns, scale)
    columns[:, logged] = np.log(columns[:, logged])
    samples_at = np.bincount(place_of)
    return Table(
        tuple(kept),
        places,
        _means(columns, place_of, len(places)),
        logged,
        samples=len(samples.x),
        shared=int((samples_at > 1).sum()),
        left_out=left_out,
    )


def _logged(columns: np.ndarray, scale: str) -> np.ndarray:
    """Which columns (samples, fields) are interpolated as logarithms."""
    if scale != "auto":
        return np.full(columns.shape[1], scale == "log")
    positive = ~(columns <= 0).any(axis=0)
    return np.array([good and _is_skewed(values) for good, values in zip(positive, columns.T, strict=True)])


def _is_skewed(values: np.ndarray) -> bool:
    """Whether positive values have a long tail to the right, and logarithms less of one."""
    values = values[np.isfinite(values)]
    skewness = skew(values)
    return bool(skewness > _SKEWED and skewness > abs(skew(np.log(values))))


def _means(columns: np.ndarray, place_of: np.ndarray, places: int) -> np.ndarray:
    """Mean (places, fields) of what there is of columns (samples, fields) at each place."""
    means = np.empty((places, columns.shape[1]))
    for number, values in enumerate(columns.T):
        there = np.isfinite(values)
        counts = np.bincount(place_of[there], minlength=places)
        sums = np.bincount(place_of[there], values[there], minlength=places)
        means[:, number] = np.divide(sums, counts, out=np.full(places, np.nan), where=counts > 0)
    return means
