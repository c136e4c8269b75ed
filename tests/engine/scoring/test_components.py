"""The components of the score, each by its definition, and the table that they stand in."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import torch
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter

from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.masking import masked
from models.networks.neighbours import Neighbours
from models.protocol.metrics import ANOMALY_SCORE, COMPONENT_NAMES, COMPONENTS, METRICS, default_weights
from models.scoring import components
from models.scoring.block import Block
from models.scoring.cells import Cells
from models.scoring.component_values import OF_WINDOWS, compared, component_values, score_windows
from models.scoring.components.enrichment import enrichment
from models.scoring.redrawn import RedrawnBlock
from models.scoring.surroundings import Surroundings

BANDS = 3


@pytest.fixture(scope="module")
def model() -> GeoHgan:
    torch.manual_seed(5)
    sizes = NetworkSizes(BANDS, 5, 3, latent_hidden=(4,), generator=(6, 5), discriminator=(4, 6), encoder=(4, 6))
    return GeoHgan(sizes).eval()


@pytest.fixture
def neighbours() -> Neighbours:
    return Neighbours(*torch.randn(2, 300, BANDS, generator=torch.Generator().manual_seed(1)))


@pytest.fixture
def block(neighbours) -> Block:
    """One of 6 x 6 pixels amid 30 x 30, one of them invalid; the second band is sought, and the third to be low."""
    random = np.random.default_rng(0)
    cells = Cells(Window(2, 2, 6, 6), 2)
    values, valid = random.normal(size=(BANDS, 30, 30)).astype(np.float32), np.ones((30, 30), bool)
    valid[13, 14] = valid[3, 3] = False
    values[:, ~valid] = 0
    around = Surroundings(values, valid, (slice(12, 18), slice(12, 18)), 1, neighbours)
    background = np.where(around.of_block(valid), random.normal(size=(BANDS, 6, 6)), np.nan).astype(np.float32)
    window_distances = {name: np.full((6, 6), number, np.float32) for number, name in enumerate(OF_WINDOWS)}
    shape = (BANDS, cells.window.height // 2, cells.window.width // 2)
    redrawn = RedrawnBlock(background, window_distances, cells, random.normal(size=shape).astype(np.float32))
    own = around.of_block(values), around.of_block(valid)
    return Block(*own, around, neighbours, lambda: redrawn, np.array([0, 0.75, -0.25], np.float32))


def test_each_component_has_a_file_of_its_name_and_no_other_file_is_there():
    files = {path.stem for path in Path(components.__file__).parent.glob("*.py")} - {"__init__"}
    assert files == set(COMPONENT_NAMES)


def test_the_score_comes_first_and_is_made_of_all_the_others():
    assert (ANOMALY_SCORE, *COMPONENT_NAMES) == METRICS
    assert default_weights() == {"neighbour_distance": 1.0, "regional_distance": 0.5}


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
    values, redrawn = component_values(block, COMPONENT_NAMES), block.redrawn
    assert tuple(values) == COMPONENT_NAMES
    for number, name in enumerate(OF_WINDOWS):
        assert (values[name] == number).all()
    error = np.mean((block.values - redrawn.background) ** 2, axis=0)
    np.testing.assert_allclose(values["img_distance"], error)
    pixels = np.where(block.valid, block.values, np.nan)
    np.testing.assert_allclose(values["neighbour_distance"], neighbours.pixel_distances(pixels), rtol=1e-5)
    of_cells = np.log(neighbours.background_distances(redrawn.cell_backgrounds))
    expected = np.where(block.valid, np.exp(redrawn.cells.spread(of_cells)), np.nan)
    np.testing.assert_allclose(values["background_distance"], expected)
    mean = 0.75 * block.values[1] - 0.25 * block.values[2]
    np.testing.assert_allclose(values["enrichment"], np.where(block.valid, 1 + np.exp(mean), np.nan), rtol=1e-5)
    for component in COMPONENTS:
        if component.name not in OF_WINDOWS:
            found = values[component.name]
            assert (np.isfinite(found) == block.valid).all() and found.dtype == np.float32


def test_the_regional_distance_is_the_geometric_mean_around_a_pixel_by_a_gaussian(block):
    logs = np.log(block.around.distances)
    valid = np.isfinite(logs)
    sums, weights = (
        gaussian_filter(one, 2, mode="constant", truncate=3) for one in (np.nan_to_num(logs), valid.astype(float))
    )
    expected = np.where(valid, np.exp(sums / weights), np.nan)[12:18, 12:18]
    np.testing.assert_allclose(component_values(block, ["regional_distance"])["regional_distance"], expected, rtol=1e-5)


def test_what_is_not_asked_for_is_not_computed(block, monkeypatch):
    lazy = dataclasses.replace(block, redraw=lambda: pytest.fail("the networks were run"))
    assert component_values(lazy, ["neighbour_distance"]).keys() == {"neighbour_distance"}
    monkeypatch.setattr(Neighbours, "pixel_distances", lambda *arguments: pytest.fail("neighbours were sought"))
    assert component_values(block, ["enrichment", "z_distance"]).keys() == {"enrichment", "z_distance"}


def test_enrichment_is_one_sided():
    """To lack what is sought makes no difference; to have twice as much does."""
    weights = np.array([1.0, -1.0])
    lacks, usual, has, more = (
        np.log(enrichment(np.array([value, -value]), weights)) for value in (-4.0, 0.0, 4.0, 8.0)
    )
    assert usual - lacks < 1 and has - usual > 7 and more - has == pytest.approx(8, abs=0.01)


@pytest.mark.parametrize("component", [one for one in COMPONENTS if one.knows_bands], ids=lambda one: one.name)
def test_what_knows_bands_shares_itself_out_over_them(component, block):
    shares, background = compared(component.name, block)
    assert shares.shape == background.shape == block.values.shape
    assert shares[:, block.valid].sum(axis=0) == pytest.approx(1, abs=1e-5)


def test_the_shares_of_enrichment_are_of_the_sought_bands_that_are_enriched(block):
    shares, background = compared("enrichment", block)
    lacks = block.valid & (block.values[1] < 0) & (block.values[2] < 0)
    assert lacks.any() and (shares[0][block.valid] == 0).all()
    assert shares[1][lacks] == pytest.approx(0, abs=1e-3) and shares[2][lacks] == pytest.approx(1, abs=1e-3)
    assert (background[:, block.valid] == 0).all()
