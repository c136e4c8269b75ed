"""Shapes and sizes of the networks against the published table, and attention against a worked example."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from models.networks.attention import CBAM, ChannelAttention, SpatialAttention
from models.networks.convolutional import ResidualCBAM, halved
from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.masking import masked, window_mse
from models.networks.scaled_tanh import ScaledTanh
from models.protocol.jobs import TrainJob
from models.protocol.presets import PRESETS
from models.training.sizes import network_sizes


def sizes_of(preset: str, bands: int, patch_size: int | None) -> NetworkSizes:
    return network_sizes(TrainJob(rasters=(), output="", preset=preset, patch_size=patch_size), bands)


def parameters(*networks: nn.Module) -> int:
    return sum(parameter.numel() for network in networks for parameter in network.parameters())


@pytest.fixture(scope="module")
def published() -> GeoHgan:
    """The reference for 39 bands and windows of 64 pixels, without memory."""
    with torch.device("meta"):
        return GeoHgan(sizes_of("reference", 39, 64))


@pytest.mark.parametrize("size", [4, 5, 7, 8, 16, 33, 64])
@pytest.mark.parametrize("bands", [1, 3, 39])
@pytest.mark.parametrize("preset", PRESETS)
def test_windows_of_any_size_go_through_all_networks(preset, bands, size):
    with torch.device("meta"):
        model = GeoHgan(sizes_of(preset, bands, size)).eval()
        x, noise = torch.empty(2, bands, size, size), torch.empty(2, model.sizes.latent)
        latent = model.encoder(x)
        assert latent.shape == noise.shape
        assert model.decoder(latent).shape == x.shape
        assert model.latent_generator(noise).shape == noise.shape
        assert model.latent_discriminator(latent).shape == (2, 1)
        assert model.sample_generator(latent).shape == x.shape
        assert model.sample_discriminator(x).shape == (2, 1)
        features = halved(size, len(model.sizes.discriminator)) ** 2 * model.sizes.discriminator[-1]
        assert model.sample_discriminator.features(x).shape == (2, features)


@pytest.mark.parametrize("preset", ["balanced", "fast"])
@pytest.mark.parametrize("size", [4, 7, 8])
def test_small_windows_give_numbers(preset, size):
    model = GeoHgan(sizes_of(preset, 3, size))
    x = torch.randn(4, 3, size, size)
    assert torch.isfinite(model.sample_generator(model.encoder(x))).all()
    assert torch.isfinite(model.sample_discriminator(x)).all()


def test_the_reference_is_as_large_as_published(published):
    assert parameters(published.encoder, published.decoder) == pytest.approx(329e6, rel=2e-3)
    assert parameters(published) == pytest.approx(333e6, rel=2e-3)


def linear(inputs: int, outputs: int) -> int:
    return inputs * outputs + outputs


def convolution(inputs: int, outputs: int, kernel: int = 3) -> int:
    return inputs * outputs * kernel**2 + outputs


def test_each_network_has_the_published_layers(published):
    windows = 39 * 64 * 64
    hidden = linear(1024, 512) + linear(512, 256) + linear(256, 128)
    latent_hidden = linear(100, 512) + linear(512, 1024) + linear(1024, 512) + 2 * (512 + 1024 + 512)
    attention = linear(128, 8) + linear(8, 128) + 2 * 7 * 7
    assert parameters(published.encoder) == (linear(windows, 1024) + hidden + linear(128, 100) + 2 * (512 + 256 + 128))
    assert parameters(published.decoder) == (
        linear(100, 128) + linear(128, 256) + linear(256, 512) + linear(512, 1024) + linear(1024, windows)
        + 2 * (256 + 512 + 1024)
    )  # fmt: skip
    assert parameters(published.latent_generator) == latent_hidden + linear(512, 100)
    assert parameters(published.latent_discriminator) == latent_hidden + linear(512, 1)
    assert parameters(published.sample_generator) == (
        linear(100, 64 * 16 * 16) + 2 * 64
        + convolution(64, 64) + 2 * 64 + convolution(64, 48) + 2 * 48 + convolution(48, 39)
    )  # fmt: skip
    assert parameters(published.sample_discriminator) == (
        convolution(39, 48) + convolution(48, 64) + convolution(64, 96) + convolution(96, 128)
        + attention + linear(128 * 4 * 4, 1)
    )  # fmt: skip


def kinds(network: nn.Module) -> list[str]:
    return [type(layer).__name__ for layer in network.modules() if not list(layer.children())]


def test_the_autoencoder_is_activated_and_normed_as_published(published):
    plain, normed = ["Linear", "LeakyReLU"], ["Linear", "BatchNorm1d", "LeakyReLU"]
    assert kinds(published.encoder) == ["Flatten", *plain, *normed, *normed, *normed, *plain]
    assert kinds(published.decoder) == [*plain, *normed, *normed, *normed, "Linear", "Unflatten", "ScaledTanh"]
    assert {layer.negative_slope for layer in published.modules() if isinstance(layer, nn.LeakyReLU)} == {0.2}


def test_the_discriminator_is_spectrally_normed():
    torch.manual_seed(0)
    discriminator = GeoHgan(sizes_of("fast", 3, 8)).sample_discriminator
    for _ in range(50):  # each call in training refines the norm
        discriminator(torch.randn(2, 3, 8, 8))
    convolutions = [layer for layer in discriminator.eval().layers if isinstance(layer, nn.Conv2d)]
    norms = [torch.linalg.matrix_norm(layer.weight.flatten(1), 2).item() for layer in convolutions]
    assert norms == pytest.approx([1, 1], abs=0.02)


def test_the_presets_have_a_schedule_of_their_own_and_take_what_is_asked():
    assert TrainJob(rasters=(), output="", preset="reference").schedule().epochs == 100
    asked = TrainJob(rasters=(), output="", epochs=3, learning_rate=0.5, kappa=2.0).schedule()
    assert (asked.epochs, asked.learning_rate, asked.kappa) == (3, 0.5, 2.0)
    assert asked.batch_size == PRESETS["balanced"].schedule.batch_size


def test_the_reference_trains_as_published():
    plan = PRESETS["reference"].schedule
    assert (plan.epochs, plan.guided_epochs, plan.batch_size, plan.learning_rate) == (100, 100, 64, 2e-4)
    assert (plan.latent_steps, plan.generator_every, plan.gradient_penalty) == (5, 5, 10)
    assert (plan.reconstruction_weight, plan.kappa) == (0.001, 1)


@pytest.mark.parametrize("channels", [1, 8, 16, 48])
def test_attention_keeps_the_shape(channels):
    assert CBAM(channels)(torch.randn(2, channels, 3, 5)).shape == (2, channels, 3, 5)


def test_channel_attention_by_hand():
    attention = ChannelAttention(2, reduction=2)
    with torch.no_grad():
        attention.shared[0].weight[:] = torch.tensor([[1.0, 2.0]])
        attention.shared[0].bias[:] = -1.0
        attention.shared[2].weight[:] = torch.tensor([[1.0], [-1.0]])
        attention.shared[2].bias[:] = 0.5
    x = torch.tensor([[[[1.0, 3.0]], [[0.0, 2.0]]]])
    # Means 2 and 1: hidden 2 + 2 - 1 = 3, so 3.5 and -2.5. Maxima 3 and 2: hidden 6, so 6.5 and -5.5. Sums 10 and -8.
    weights = torch.sigmoid(torch.tensor([10.0, -8.0]))[:, None, None]
    torch.testing.assert_close(attention(x)[0], x[0] * weights)


def test_spatial_attention_by_hand():
    attention = SpatialAttention(kernel=3)
    with torch.no_grad():
        attention.convolution.weight.zero_()
        attention.convolution.weight[0, 0, 1, 1] = 1.0  # the mean at the pixel itself
        attention.convolution.weight[0, 1, 1, 2] = 2.0  # the maximum at its right neighbour
    x = torch.tensor([[[[1.0, -1.0]], [[3.0, 5.0]]]])
    # Means 2 and 2, maxima 3 and 5; beyond the edge there are zeros.
    weights = torch.sigmoid(torch.tensor([[2.0 + 2 * 5.0, 2.0]]))
    torch.testing.assert_close(attention(x)[0], x[0] * weights)


def test_attention_is_added_as_a_residual():
    block = ResidualCBAM(4)
    x = torch.randn(2, 4, 3, 3)
    torch.testing.assert_close(block(x), nn.functional.leaky_relu(x + block.attention(x), 0.2))


def test_the_output_is_bounded_with_slope_one_around_zero():
    bounded = ScaledTanh(8.0)
    x = torch.tensor([-1e9, -0.01, 0.0, 0.01, 8.0, 1e9])
    expected = torch.tensor([-8.0, -0.01, 0.0, 0.01, 8 * torch.tanh(torch.tensor(1.0)), 8.0])
    torch.testing.assert_close(bounded(x), expected)


def test_window_mse_by_hand():
    a = torch.tensor([[[[1.0, 2.0]], [[3.0, 4.0]]], [[[0.0, 0.0]], [[0.0, 0.0]]]])
    b = torch.tensor([[[[1.0, 5.0]], [[1.0, 9.0]]], [[[2.0, 0.0]], [[0.0, 4.0]]]])
    valid = torch.tensor([[[[True, False]]], [[[True, True]]]])
    # First window: one valid pixel, squares 0 and 4. Second: two, squares 4, 0, 0, 16.
    assert window_mse(a, b, valid).tolist() == [2.0, 5.0]


def test_window_mse_of_a_window_without_data_is_zero():
    a = torch.full((1, 2, 2, 2), 3.0)
    assert window_mse(a, -a, torch.zeros(1, 1, 2, 2, dtype=torch.bool)).tolist() == [0.0]


@pytest.mark.parametrize("fill", [0.0, 1e9, float("nan"), float("inf")])
def test_what_lies_under_the_mask_makes_no_difference(fill):
    a, b, valid = torch.randn(2, 3, 4, 4), torch.randn(2, 3, 4, 4), torch.rand(2, 1, 4, 4) > 0.4
    changed = torch.where(valid, a, fill)
    assert torch.equal(window_mse(changed, b, valid), window_mse(a, b, valid))
    assert torch.equal(masked(changed, valid), masked(a, valid))


def test_nothing_is_learnt_under_the_mask():
    a, b = torch.randn(2, 3, 4, 4, requires_grad=True), torch.randn(2, 3, 4, 4)
    valid = (torch.rand(2, 1, 4, 4) > 0.4).expand_as(a)
    window_mse(a, b, valid[:, :1]).sum().backward()
    assert (a.grad[~valid] == 0).all() and (a.grad[valid] != 0).all()
