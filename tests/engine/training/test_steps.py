"""One batch of each step: who is updated, how often, and by which loss."""

from __future__ import annotations

import copy
import dataclasses

import pytest
import torch
from torch import Tensor

from models.networks.geohgan import GeoHgan, NetworkSizes
from models.networks.masking import masked, window_mse
from models.protocol.presets import PRESETS
from models.training.guided_encoder import GuidedEncoderStep
from models.training.latent_space import LatentSpaceStep
from models.training.losses import feature_mse

SCHEDULE = dataclasses.replace(PRESETS["fast"].schedule, learning_rate=1e-3)
SIZES = NetworkSizes(3, 5, 4, latent_hidden=(8,), generator=(8, 6), discriminator=(6, 8), encoder=(6, 8))
NETWORKS = (
    "encoder", "decoder", "latent_generator", "latent_discriminator", "sample_generator", "sample_discriminator",
)  # fmt: skip


@pytest.fixture
def model() -> GeoHgan:
    torch.manual_seed(0)
    return GeoHgan(SIZES)


@pytest.fixture
def batch() -> tuple[Tensor, Tensor]:
    """Windows and their valid pixels; the rest is filled with 0."""
    random = torch.Generator().manual_seed(1)
    valid = torch.rand((6, 1, 5, 5), generator=random) > 0.3
    return masked(torch.randn((6, 3, 5, 5), generator=random), valid), valid


def noise() -> torch.Generator:
    return torch.Generator().manual_seed(2)


def weights(model: GeoHgan) -> dict[str, list[Tensor]]:
    """The weights of each network, without the running means of batch norm."""
    return {name: [weight.detach().clone() for weight in getattr(model, name).parameters()] for name in NETWORKS}


def changed(before: dict[str, list[Tensor]], after: dict[str, list[Tensor]]) -> set[str]:
    return {name for name in NETWORKS if not all(map(torch.equal, before[name], after[name]))}


def test_step_1_trains_the_sample_generator_every_fifth_batch_and_the_others_every_batch(model, batch):
    step = LatentSpaceStep(model, SCHEDULE, noise())
    step.begin_epoch()
    for number in range(11):
        before = weights(model)
        losses = step.train_batch(*batch)
        told = {"autoencoder", *NETWORKS[2:]}
        if number % 5 == 0:
            assert changed(before, weights(model)) == set(NETWORKS) and set(losses) == told
        else:
            assert changed(before, weights(model)) == set(NETWORKS) - {"sample_generator"}
            assert set(losses) == told - {"sample_generator"}


def test_step_1_updates_each_network_as_often_as_published(model, batch):
    step = LatentSpaceStep(model, SCHEDULE, noise())
    step.begin_epoch()
    for _ in range(6):
        step.train_batch(*batch)
    updates = {
        name: {int(state["step"]) for state in optimiser.state.values()} for name, optimiser in step.optimisers.items()
    }
    assert updates == {
        "autoencoder": {6},
        "latent_discriminator": {30},
        "latent_generator": {6},
        "sample_discriminator": {6},
        "sample_generator": {2},
    }


def test_step_1_uses_adam_as_published(model):
    for optimiser in LatentSpaceStep(model, SCHEDULE, noise()).optimisers.values():
        assert isinstance(optimiser, torch.optim.Adam)
        assert optimiser.defaults["lr"] == 1e-3 and optimiser.defaults["betas"] == (0.5, 0.999)


def test_the_autoencoder_loss_is_the_error_of_the_decoder_on_valid_pixels(model, batch):
    x, valid = batch
    twin = copy.deepcopy(model).train()
    expected = window_mse(twin.decoder(twin.encoder(x)), x, valid).mean()
    step = LatentSpaceStep(model, SCHEDULE, noise())
    step.begin_epoch()
    assert step.train_batch(x, valid)["autoencoder"].item() == pytest.approx(expected.item())


def test_the_autoencoder_learns(model, batch):
    step = LatentSpaceStep(model, SCHEDULE, noise())
    step.begin_epoch()
    losses = [step.train_batch(*batch)["autoencoder"].item() for _ in range(60)]
    assert losses[-1] < losses[0] / 2


def guided(model: GeoHgan, **changes) -> GuidedEncoderStep:
    """Step 2, ready for its first batch."""
    step = GuidedEncoderStep(model, dataclasses.replace(SCHEDULE, **changes))
    step.begin()
    step.begin_epoch()
    return step


def states(model: GeoHgan) -> dict[str, dict[str, Tensor]]:
    """All of the state of each network, the running means of batch norm and the spectral norm included."""
    return {name: copy.deepcopy(getattr(model, name).state_dict()) for name in NETWORKS}


LEARNING = {True: {"encoder", "sample_generator"}, False: {"encoder"}}


def test_the_sample_generator_of_the_reference_alone_is_frozen_in_step_2():
    assert {name: preset.schedule.generator_learns for name, preset in PRESETS.items()} == {
        "reference": False,
        "balanced": True,
        "fast": True,
    }


@pytest.mark.parametrize("generator_learns", [True, False])
def test_step_2_trains_the_encoder_and_the_sample_generator_where_it_learns(model, batch, generator_learns):
    """Frozen means bit by bit; what learns changes in every part."""
    step = guided(model, generator_learns=generator_learns)
    before = states(model)
    for _ in range(3):
        step.train_batch(*batch)
    for name, after in states(model).items():
        same = [torch.equal(value, after[key]) for key, value in before[name].items()]
        assert not any(same) if name in LEARNING[generator_learns] else all(same), name


@pytest.mark.parametrize("generator_learns", [True, False])
def test_where_it_learns_the_sample_generator_starts_from_the_decoder(model, generator_learns):
    before = states(model)
    GuidedEncoderStep(model, dataclasses.replace(SCHEDULE, generator_learns=generator_learns)).begin()
    after = states(model)
    source = before["decoder" if generator_learns else "sample_generator"]
    assert all(torch.equal(value, after["sample_generator"][name]) for name, value in source.items())
    assert all(torch.equal(value, after["decoder"][name]) for name, value in before["decoder"].items())


def test_step_2_takes_half_of_the_learning_rate_of_step_1(model):
    (optimiser,) = GuidedEncoderStep(model, SCHEDULE).optimisers.values()
    assert optimiser.defaults["lr"] == 5e-4 and optimiser.defaults["betas"] == (0.5, 0.999)


@pytest.mark.parametrize("generator_learns", [True, False])
@pytest.mark.parametrize("kappa", [0.0, 1.0, 50.0])
def test_step_2_follows_the_gradient_of_the_image_error_and_kappa_times_the_feature_error(
    model, batch, kappa, generator_learns
):
    x, valid = batch
    step = guided(model, kappa=kappa, generator_learns=generator_learns)
    twin = copy.deepcopy(model).eval()
    for name in LEARNING[generator_learns]:
        getattr(twin, name).train()
    reconstruction = twin.sample_generator(twin.encoder(x))
    image = window_mse(reconstruction, x, valid).mean()
    features = twin.sample_discriminator.features
    feature = feature_mse(features(masked(reconstruction, valid)), features(x))
    (image + kappa * feature).backward()

    losses = step.train_batch(x, valid)
    assert losses["reconstruction"].item() == pytest.approx(image.item())
    assert losses["feature"].item() == pytest.approx(feature.item())
    for name in LEARNING[generator_learns]:
        mine, expected = getattr(model, name).parameters(), getattr(twin, name).parameters()
        for my, its in zip(mine, expected, strict=True):
            torch.testing.assert_close(my.grad, its.grad)


@pytest.mark.parametrize("generator_learns", [True, False])
def test_step_2_learns(model, batch, generator_learns):
    step = guided(model, generator_learns=generator_learns)
    losses = [step.train_batch(*batch)["reconstruction"].item() for _ in range(60)]
    assert losses[-1] < losses[0]


def test_the_fill_is_nothing_that_the_critic_learns(model, batch):
    """Generated windows are filled as the real ones are: where nothing is valid, the two are alike."""
    x, valid = (torch.zeros_like(part) for part in batch)
    schedule = dataclasses.replace(SCHEDULE, gradient_penalty=0.0, reconstruction_weight=0.0)
    step = LatentSpaceStep(model, schedule, noise())
    step.begin_epoch()
    assert abs(step.train_batch(x, valid)["sample_discriminator"].item()) < 1e-3
    assert abs(step.train_batch(x, ~valid)["sample_discriminator"].item()) > 1e-3
