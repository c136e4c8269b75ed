"""Every loss against a value worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from models.training.losses import feature_mse, gradient_penalty, lsgan_discriminator, lsgan_generator, wgan_critic


def column(*values: float) -> torch.Tensor:
    return torch.tensor(values, dtype=torch.float32)[:, None]


def test_least_squares_discriminator():
    # Real: (0 + 1 + 4) / 3 halved. Fake: (1 + 9) / 2 halved.
    assert lsgan_discriminator(column(1, 0, 3), column(1, -3)).item() == pytest.approx(5 / 6 + 5 / 2)
    assert lsgan_discriminator(column(1, 1), column(0, 0)).item() == 0


def test_least_squares_generator():
    assert lsgan_generator(column(1, 3)).item() == pytest.approx(1)
    assert lsgan_generator(column(1, 1)).item() == 0


def test_wasserstein_critic():
    assert wgan_critic(real=column(4, 6), fake=column(1, 2, 3)).item() == pytest.approx(2 - 5)


@pytest.mark.parametrize("norm", [0.25, 1.0, 3.0])
def test_gradient_penalty_of_a_linear_critic(norm):
    """The gradient of a linear critic is its weights wherever it is taken."""
    torch.manual_seed(0)
    weights = torch.randn(2, 4, 4)
    weights *= norm / weights.norm()
    real, fake = torch.randn(5, 2, 4, 4), torch.randn(5, 2, 4, 4)
    penalty = gradient_penalty(lambda x: (x * weights).sum(dim=(1, 2, 3)), real, fake, torch.rand(5, 1, 1, 1))
    assert penalty.item() == pytest.approx((norm - 1) ** 2, abs=1e-6)


@pytest.mark.parametrize(("mix", "point"), [(1.0, 3.0), (0.0, 1.0), (0.25, 1.5)])
def test_gradient_penalty_is_taken_between_real_and_fake(mix, point):
    """The critic |x|^2 has the gradient 2x, of norm 2 |x|."""
    real, fake = torch.tensor([[[[3.0]]]]), torch.tensor([[[[1.0]]]])
    penalty = gradient_penalty(lambda x: (x**2).sum(dim=(1, 2, 3)), real, fake, torch.full((1, 1, 1, 1), mix))
    assert penalty.item() == pytest.approx((2 * point - 1) ** 2)


def test_gradient_penalty_is_the_mean_over_windows():
    real = torch.tensor([1.0, 2.0])[:, None, None, None]
    penalty = gradient_penalty(lambda x: (x**2).sum(dim=(1, 2, 3)), real, real, torch.zeros(2, 1, 1, 1))
    assert penalty.item() == pytest.approx(((2 - 1) ** 2 + (4 - 1) ** 2) / 2)


def test_the_critic_learns_from_the_penalty():
    """For a linear critic of weight w the penalty is (|w| - 1)^2, whose derivative is 2 (|w| - 1) w / |w|."""
    weights = torch.tensor([[[3.0]], [[4.0]]], requires_grad=True)
    window = torch.ones(1, 2, 1, 1)
    gradient_penalty(lambda x: (x * weights).sum(dim=(1, 2, 3)), window, window, torch.zeros(1, 1, 1, 1)).backward()
    torch.testing.assert_close(weights.grad, 2 * 4 * torch.tensor([[[0.6]], [[0.8]]]))


def test_a_flat_critic_is_penalised_without_nan():
    flat = torch.zeros(2, 1, 1, requires_grad=True)
    window = torch.ones(1, 2, 1, 1)
    penalty = gradient_penalty(lambda x: (x * flat).sum(dim=(1, 2, 3)), window, window, torch.zeros(1, 1, 1, 1))
    penalty.backward()
    assert penalty.item() == pytest.approx(1, abs=1e-5) and torch.isfinite(flat.grad).all()


def test_features_are_divided_by_their_maximum():
    # 1/2, 1 and 1/4, 1: squares 1/16, 0. Second window: 1, 1/2 and 1, 1: squares 0, 1/4.
    a, b = torch.tensor([[1.0, 2.0], [4.0, 2.0]]), torch.tensor([[1.0, 4.0], [3.0, 3.0]])
    assert feature_mse(a, b).item() == pytest.approx((1 / 16 + 1 / 4) / 4)
    assert feature_mse(a, 7 * a).item() == pytest.approx(0)


def test_features_without_a_positive_maximum_give_a_number():
    assert math.isfinite(feature_mse(torch.zeros(1, 3), torch.tensor([[-0.1, 0.0, 0.0]])).item())
