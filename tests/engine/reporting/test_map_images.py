from __future__ import annotations

import base64
import warnings

import numpy as np
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from models.reporting.map_images import map_image


def pixels(address: str) -> np.ndarray:
    """Red, green, blue and opacity of a data URI's image, (4, height, width)."""
    kind, data = address.split(",")
    assert kind == "data:image/png;base64"
    with warnings.catch_warnings(), MemoryFile(base64.b64decode(data)) as memory:
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with memory.open() as image:
            return image.read().astype(int)


def test_low_is_dark_and_high_is_bright():
    image = pixels(map_image(np.linspace(0, 1, 100).reshape(10, 10)))
    brightness = image[:3].sum(axis=0).ravel()
    assert image.shape == (4, 10, 10)
    assert brightness[0] < brightness[50] < brightness[-1]
    assert tuple(image[:3, 0, 0]) == (68, 1, 84)
    assert tuple(image[:3, -1, -1]) == (253, 231, 37)


def test_an_outlier_does_not_take_all_the_colours():
    values = np.linspace(0, 1, 100).reshape(10, 10)
    values[0, 0] = 1e9
    image = pixels(map_image(values))
    assert len(np.unique(image[:3].reshape(3, -1), axis=1).T) > 50


def test_cells_without_a_value_are_clear():
    values = np.arange(12.0).reshape(3, 4)
    values[1, 2] = np.nan
    assert (pixels(map_image(values))[3] == np.where(np.isnan(values), 0, 255)).all()


def test_nothing_and_a_single_value_can_be_drawn():
    assert (pixels(map_image(np.full((3, 3), np.nan)))[3] == 0).all()
    assert (pixels(map_image(np.ones((3, 3))))[3] == 255).all()


def test_a_large_raster_makes_a_small_image():
    image = pixels(map_image(np.random.default_rng(0).random((3000, 1500))))
    assert max(image.shape) <= 348
    assert image.shape[1] == 2 * image.shape[2]
