"""Every loss against a value worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from models.peers.f_anogan.losses import izi_f
from models.peers.ganomaly import losses as ganomaly
from models.peers.skip_ganomaly import losses as skip
from models.peers.vae.losses import kl_divergence, negative_log_likelihood
from models.peers.vae_gan.losses import costs, gan, likeness, who_learns
from models.peers.vae_wgan.losses import clip, critic, generator
from models.peers.vae_wgangp.losses import penalty

ALL = torch.ones(2, 1, 2, 2, dtype=torch.bool)


def test_kl_divergence():
    zeros = torch.zeros(3, 5)
    assert kl_divergence(zeros, zeros).abs().max() == 0
    # Of N(2, e) in one latent: -(1 + 1 - 4 - e) / 2.
    assert kl_divergence(torch.tensor(2.0), torch.tensor(1.0)).item() == pytest.approx((2 + math.e) / 2)


def test_negative_log_likelihood_is_that_of_a_gaussian_on_valid_pixels():
    x, drawn = torch.zeros(1, 2, 1, 2), torch.tensor([[[[1.0, 50.0]], [[2.0, 50.0]]]])
    valid, log_variance = torch.tensor([[[[True, False]]]]), torch.tensor([0.0, math.log(4)])[:, None, None]
    expected = -sum(
        torch.distributions.Normal(0.0, deviation).log_prob(torch.tensor(value)).item()
        for value, deviation in ((1.0, 1.0), (2.0, 2.0))
    )
    assert negative_log_likelihood(x, drawn, log_variance, valid).item() == pytest.approx(expected / 2)


def test_the_terms_of_vae_gan():
    a, b = torch.tensor([[1.0, 2.0]]), torch.tensor([[3.0, 2.0]])
    assert likeness(a, b, torch.tensor(4.0)).item() == pytest.approx(0.5 * 2 / 4)
    even = torch.zeros(3)
    assert gan(even, even, even).item() == pytest.approx(-math.log(2))
    of_real, of_generated = costs(torch.tensor([2.0]), torch.tensor([1.0]), torch.tensor([-1.0]))
    assert of_real.item() == pytest.approx(math.log(1 + math.exp(-2)))
    assert of_generated.item() == pytest.approx((math.log(1 + math.e) + math.log(1 + math.exp(-1))) / 2)


@pytest.mark.parametrize(
    ("of_real", "of_generated", "learning"),
    [(0.7, 0.7, (True, True)), (0.2, 0.7, (True, False)), (0.7, 1.2, (False, True)), (0.2, 1.2, (True, True))],
)
def test_neither_decoder_nor_discriminator_runs_away(of_real, of_generated, learning):
    assert who_learns(of_real, of_generated) == learning


def test_the_wasserstein_terms():
    real, redrawn, sampled = torch.tensor([4.0, 6.0]), torch.tensor([1.0, 2.0]), torch.tensor([3.0, 6.0])
    assert critic(real, redrawn, sampled).item() == pytest.approx(3 - 5)
    assert generator(redrawn, sampled).item() == pytest.approx(-3)
    network = nn.Linear(2, 2)
    nn.init.constant_(network.weight, -3.0)
    clip(network)
    assert (network.weight == -0.01).all() and network.bias.abs().max() <= 0.01


@pytest.mark.parametrize("norm", [0.25, 1.0, 3.0])
def test_the_penalty_of_a_linear_critic(norm):
    weights = torch.randn(3, 2, 2, generator=torch.Generator().manual_seed(0))
    weights *= norm / weights.norm()
    x, generated = torch.randn(5, 3, 2, 2), torch.randn(5, 3, 2, 2)
    found = penalty(lambda x: (x * weights).sum(dim=(1, 2, 3)), x, generated, torch.rand(5, 1, 1, 1))
    assert found.item() == pytest.approx(10 * (norm - 1) ** 2, abs=1e-4)


@pytest.mark.parametrize("losses", [ganomaly, skip])
def test_the_weights_are_1_50_1(losses):
    one, none = torch.tensor(1.0), torch.tensor(0.0)
    parts = [[one if index == at else none for index in range(3)] for at in range(3)]
    assert [losses.generator(*part).item() for part in parts] == [1, 50, 1]


def test_the_terms_of_ganomaly():
    x, drawn = torch.zeros(2, 3, 2, 2), torch.full((2, 3, 2, 2), -2.0)
    assert ganomaly.contextual(x, drawn, ALL).item() == 2
    some = ALL.clone()
    some[:, :, 0] = False
    assert ganomaly.contextual(x, torch.where(some, drawn, 9.0), some).item() == 2
    assert ganomaly.matching(torch.zeros(4), torch.full((4,), 3.0)).item() == 9
    even = torch.zeros(3)
    assert ganomaly.discriminator(even, even).item() == pytest.approx(math.log(2))
    assert skip.discriminator(even, even).item() == pytest.approx(2 * math.log(2))
    assert skip.adversarial(even).item() == pytest.approx(math.log(2))


def test_the_score_of_f_anogan_is_no_less_than_the_image_part():
    x, drawn = torch.zeros(2, 3, 2, 2), torch.ones(2, 3, 2, 2)
    features = torch.zeros(2, 4), torch.full((2, 4), 2.0)
    assert izi_f(x, drawn, ALL, *features).tolist() == [5, 5]
