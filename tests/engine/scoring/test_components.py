"""The components of the score, each by its definition, and the table that they stand in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from rasterio.windows import Window

from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.masking import masked
from models.networks.neighbours import Neighbours
from models.protocol.metrics import ANOMALY_SCORE, COMPONENT_NAMES, COMPONENTS, METRICS, default_weights
from models.scoring import components
from models.scoring.cells import Cells
from models.scoring.component_values import OF_WINDOWS, compared, component_values, score_windows
from models.scoring.redrawn import RedrawnBlock

BANDS = 3


@pytest.fixture(scope="module")
def model() -> GeoHgan:
    torch.manual_seed(5)
    sizes = NetworkSizes(BANDS, 5, 3, latent_hidden=(4,), generator=(6, 5), discriminator=(4, 6), encoder=(4, 6))
    return GeoHgan(sizes).eval()


@pytest.fixture
def block() -> RedrawnBlock:
    """One of 6 x 6 pixels, one of them invalid."""
    random = np.random.default_rng(0)
    cells = Cells(Window(2, 2, 6, 6), 2)
    values, background = random.normal(size=(2, BANDS, 6, 6)).astype(np.float32)
    values[:, 1, 2], background[:, 1, 2] = 0, np.nan
    window_distances = {name: np.full((6, 6), number, np.float32) for number, name in enumerate(OF_WINDOWS)}
    shape = (BANDS, cells.window.height // 2, cells.window.width // 2)
    return RedrawnBlock(values, background, window_distances, cells, random.normal(size=shape).astype(np.float32))


@pytest.fixture
def neighbours() -> Neighbours:
    return Neighbours(*torch.randn(2, 300, BANDS, generator=torch.Generator().manual_seed(1)))


def test_each_component_has_a_file_of_its_name_and_no_other_file_is_there():
    files = {path.stem for path in Path(components.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == set(COMPONENT_NAMES)


def test_the_score_comes_first_and_is_made_of_all_the_others():
    assert (ANOMALY_SCORE, *COMPONENT_NAMES) == METRICS
    assert default_weights().keys() == set(COMPONENT_NAMES) and any(default_weights().values())
    for component in COMPONENTS:
        assert str(component.help).startswith(f"{component.name}: ")


def test_components_of_windows_by_their_definitions(model):
    """Feature distances are over the share of valid pixels: the features of the fill are alike."""
    torch.manual_seed(9)
    valid = torch.rand(6, 1, 5, 5) > 0.4
    x = masked(torch.randn(6, BANDS, 5, 5), valid)
    found, of_windows = score_windows(model, x, valid)
    features = model.sample_discriminator.features
    with torch.no_grad():
        latent = model.encoder(x)
        reconstruction = model.sample_generator(latent)
        filled = torch.where(valid, reconstruction, 0.0)
        again, differences = model.encoder(filled), features(filled) - features(x)
    torch.testing.assert_close(found, reconstruction)
    distances = dict(zip(OF_WINDOWS, of_windows.T, strict=True))
    for window in range(6):
        assert distances["z_distance"][window].item() == pytest.approx((again - latent)[window].pow(2).mean().item())
        expected = differences[window].pow(2).mean() / (valid[window].sum() / 25)
        assert distances["feature_distance"][window].item() == pytest.approx(expected.item())


def test_components_of_pixels_by_their_definitions(block, neighbours):
    values = dict(zip(COMPONENT_NAMES, component_values(block, neighbours), strict=True))
    for number, name in enumerate(OF_WINDOWS):
        assert (values[name] == number).all()
    error = np.mean((block.values - block.background) ** 2, axis=0)
    np.testing.assert_allclose(values["img_distance"], error)
    assert np.array_equal(values["neighbour_distance"], neighbours.pixel_distances(block.pixels), equal_nan=True)
    of_cells = np.log(neighbours.background_distances(block.cell_backgrounds))
    expected = np.where(block.valid, np.exp(block.cells.spread(of_cells)), np.nan)
    np.testing.assert_allclose(values["background_distance"], expected)
    for name in ("img_distance", "neighbour_distance", "background_distance"):
        assert (np.isfinite(values[name]) == block.valid).all() and values[name].dtype == np.float32


@pytest.mark.parametrize("component", [one for one in COMPONENTS if one.knows_bands], ids=lambda one: one.name)
def test_what_knows_bands_shares_itself_out_over_them(component, block, neighbours):
    shares, background = compared(component.name, block, neighbours)
    assert shares.shape == background.shape == block.values.shape
    assert shares[:, block.valid].sum(axis=0) == pytest.approx(1, abs=1e-5)
