"""Networks that predict what is masked: a pixel from its surroundings, its elements from each other, or both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn

from models.networks.convolutional import SampleDiscriminator
from models.networks.latent import SLOPE
from models.training.losses import gradient_penalty, wgan_critic

from .masked_backgrounds import OFFSETS, SIDE, Background, Ground, splits

EPOCHS = 24
_PIXELS_PER_EPOCH, _BATCH = 8192, 512
_WIDTH = 64
_RATE, _DECAY = 2e-3, 1e-4
# Of the logarithm of a variance, robust standard deviations squared.
_LIMIT = 5.0
# The critic: its channels, its learning rate, its share of the loss, and windows of a batch that it sees.
_CHANNELS, _CRITIC_RATE, _CRITIC_WEIGHT, _CRITIC_WINDOWS = (48, 64, 96), 2e-4, 0.1, 96
_GRADIENT_PENALTY = 10.0


class Completion(nn.Module):
    """What is seen of pixels (n, inputs) to the mean of each element and the logarithm of its variance, (n, bands)."""

    def __init__(self, inputs: int, bands: int):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(inputs, _WIDTH),
            nn.LeakyReLU(SLOPE),
            nn.Linear(_WIDTH, _WIDTH),
            nn.LeakyReLU(SLOPE),
            nn.Linear(_WIDTH, 2 * bands),
        )

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        mean, log_variance = self.layers(x).chunk(2, dim=1)
        return mean, log_variance.clamp(-_LIMIT, _LIMIT)


@dataclass(frozen=True)
class MaskedNetwork:
    """A way to predict what is masked.

    Attributes:
        surroundings: it sees the cells around the pixel.
        elements: it sees half of the pixel's elements, drawn anew each time; else none.
        own_spread: it tells the spread of each value, by the likelihood of normal data; else the squared error trains
            it and each element has one spread.
        critic: a critic sees its completed windows, as D_I does in step 1.
    """

    surroundings: bool = False
    elements: bool = False
    own_spread: bool = False
    critic: bool = False

    def background(self, ground: Ground, seed: int, epochs: int) -> Background:
        """Train on the pixels of a survey, and predict all of them."""
        torch.manual_seed(seed)
        random = np.random.default_rng(seed)
        network = self._trained(ground, random, epochs)
        return Background.of(ground.pixels, self._predictions(network, ground, random))

    def _trained(self, ground: Ground, random: np.random.Generator, epochs: int) -> Completion:
        bands = ground.pixels.shape[1]
        network = Completion(self.surroundings * len(OFFSETS) * (bands + 1) + self.elements * 2 * bands, bands)
        optimiser = torch.optim.AdamW(network.parameters(), lr=_RATE, weight_decay=_DECAY)
        batches = epochs * _PIXELS_PER_EPOCH // _BATCH
        rates = torch.optim.lr_scheduler.OneCycleLR(optimiser, _RATE, total_steps=batches)
        critic = _Critic(bands) if self.critic else None
        for _ in range(batches):
            indices = random.integers(len(ground), size=_BATCH)
            pixels = torch.from_numpy(ground.pixels[indices])
            seen = torch.rand(pixels.shape) < (0.5 if self.elements else 0.0)
            mean, log_variance = network(self._input(ground, indices, seen))
            squares = (pixels - mean) ** 2
            losses = squares * (-log_variance).exp() + log_variance if self.own_spread else squares
            loss = losses[~seen].mean()
            if critic:
                drawn = mean + torch.randn_like(mean) * (log_variance / 2).exp() if self.own_spread else mean
                loss = loss + _CRITIC_WEIGHT * critic.step(ground, indices, torch.where(seen, pixels, drawn))
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            rates.step()
        return network.eval()

    @torch.inference_mode()
    def _predictions(
        self, network: Completion, ground: Ground, random: np.random.Generator
    ) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray | None]]:
        bands = ground.pixels.shape[1]
        for seen in splits(bands, random) if self.elements else [np.zeros(bands, bool)]:
            known = torch.from_numpy(seen)
            parts = [network(self._input(ground, at, known.expand(len(at), bands))) for at in ground.batches()]
            mean, log_variance = (torch.cat(part).numpy() for part in zip(*parts, strict=True))
            yield seen, mean, np.exp(log_variance / 2) if self.own_spread else None

    def _input(self, ground: Ground, indices: np.ndarray, seen: Tensor) -> Tensor:
        """What the network sees of pixels (n, inputs)."""
        parts = []
        if self.surroundings:
            parts.append(torch.from_numpy(ground.surroundings(indices)).flatten(1))
        if self.elements:
            parts += [torch.from_numpy(ground.pixels[indices]) * seen, seen.float()]
        return torch.cat(parts, dim=1)


class _Critic:
    """The sample discriminator, trained beside a network: real windows against those with the middle completed."""

    def __init__(self, bands: int):
        self._network = SampleDiscriminator(bands + 1, SIDE, _CHANNELS)
        self._optimiser = torch.optim.Adam(self._network.parameters(), lr=_CRITIC_RATE, betas=(0.5, 0.999))

    def step(self, ground: Ground, indices: np.ndarray, completed: Tensor) -> Tensor:
        """One update on some pixels (n,) and their completion (n, bands); the loss that the completion has of it."""
        indices, completed = indices[:_CRITIC_WINDOWS], completed[:_CRITIC_WINDOWS]
        around = torch.from_numpy(ground.surroundings(indices))
        real = _windows(around, torch.from_numpy(ground.pixels[indices]))
        fake = _windows(around, completed)
        mix = torch.rand(len(indices), 1, 1, 1)
        loss = wgan_critic(self._network(real), self._network(fake.detach()))
        loss = loss + _GRADIENT_PENALTY * gradient_penalty(self._network, real, fake.detach(), mix)
        self._optimiser.zero_grad()
        loss.backward()
        self._optimiser.step()
        return -self._network(fake).mean()


def _windows(around: Tensor, middle: Tensor) -> Tensor:
    """Surroundings (n, offsets, bands + 1) and what they surround (n, bands): (n, bands + 1, side, side)."""
    cell = torch.cat((middle, torch.ones_like(middle[:, :1])), dim=1)[:, None]
    before, after = around.chunk(2, dim=1)
    return torch.cat((before, cell, after), dim=1).transpose(1, 2).unflatten(2, (SIDE, SIDE))
