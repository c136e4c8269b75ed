"""The content of a source whose sediment barren ground has diluted on its way to the sample.

Of a catchment of area A, an area S sheds sediment with the content c, and the rest that with the background B. The
sample holds C with C A = c S + B (A - S) (Hawkes 1976), so c = B + (C - B) A / S, in the unit of C, areas in square
kilometres. S is not known; one for all makes catchments of different size comparable (Carranza and Hale 1997). B is the
median of the survey, which a few anomalies do not move; where rocks differ, level the samples by them first.
"""

from __future__ import annotations

import numpy as np


def backgrounds(values: np.ndarray) -> np.ndarray:
    """Median of each element (elements,) over values (elements, samples), NaN where there is none."""
    return np.array([np.median(row[np.isfinite(row)]) if np.isfinite(row).any() else np.nan for row in values])


def undiluted(values: np.ndarray, background: np.ndarray, areas: np.ndarray, source: float) -> np.ndarray:
    """Contents of sources, (elements, samples), in the unit of the values.

    What is not above the background is left as it is, and so are samples of catchments no larger than a source.

    Args:
        values: contents of samples, (elements, samples), NaN where there is none.
        background: of each element, (elements,), in the same unit.
        areas: of all that lies upstream of each sample, square kilometres, (samples,).
        source: area of a source, square kilometres.
    """
    excess = values - background[:, None]
    return np.where(excess > 0, background[:, None] + excess * np.maximum(areas / source, 1.0), values)
