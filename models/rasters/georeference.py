"""Where the rows and columns of a file lie."""

from __future__ import annotations

import warnings

from affine import Affine
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader

from ..protocol.grids import CONTROL_POINTS, COORDINATE_ARRAYS, POLYNOMIALS, check_grid
from ..protocol.text import Text
from .grid import Grid
from .systems import horizontal

# Of a file without a place, as QGIS shows it: the first row at the top, its cells one map unit wide.
_PLACELESS = Affine.scale(1, -1)


def grid_of(dataset: DatasetReader) -> Grid:
    """The grid of a dataset; that of one without a place lies where QGIS shows it.

    Raises:
        EngineError: its cells are no grid of rectangles.
    """
    means = _means(dataset)
    stated = not means and _states_transform(dataset)
    check_grid(dataset.name, dataset.transform.to_gdal() if stated else None, means)
    return Grid(dataset.height, dataset.width, dataset.transform if stated else _PLACELESS, horizontal(dataset.crs))


def _means(dataset: DatasetReader) -> Text | None:
    """What a file without a grid tells its place by."""
    if dataset.transform != Affine.identity():
        return None
    if dataset.gcps[0]:
        return CONTROL_POINTS
    if dataset.rpcs:
        return POLYNOMIALS
    return COORDINATE_ARRAYS if dataset.tags(ns="GEOLOCATION") else None


def _states_transform(dataset: DatasetReader) -> bool:
    """Whether a file without other means states how its grid lies; rasterio tells it by a warning alone."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        dataset.read_transform()
    return not any(issubclass(warning.category, NotGeoreferencedWarning) for warning in caught)
