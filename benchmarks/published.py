"""The published loop, written anew from its description: what the engine's speed is held against.

Networks, batch size and window side are those of the preset `reference`. What the published code adds to the work
without need is kept where the method's description names it: five full passes through the autoencoder a batch in
step 1, and scoring of one window at a time. What it merely does clumsily (files opened again for every sample) is not.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor
from torch.nn.functional import mse_loss
from torch.optim import Adam

from models.networks.geohgan import GeoHgan
from models.protocol.jobs import TrainJob
from models.protocol.presets import PRESETS
from models.training.losses import feature_mse, gradient_penalty, lsgan_discriminator, lsgan_generator, wgan_critic
from models.training.sizes import network_sizes

PRESET = PRESETS["reference"]
SCHEDULE = PRESET.schedule
LATENT_UPDATES = 5
GENERATOR_EVERY = 5
GRADIENT_PENALTY = 10.0
RECONSTRUCTION_WEIGHT = 0.001
KAPPA = 1.0


class PublishedLoop:
    """Both steps of the training and the score of a window; windows are (n, bands, 16, 16), filled.

    Args:
        bands: bands of a window.
        device: where the networks are.
        seed: of weights and noise.
    """

    def __init__(self, bands: int, device: torch.device, seed: int = 0):
        torch.manual_seed(seed)
        self.device = device
        self.model = GeoHgan(network_sizes(TrainJob(rasters=(), output="", preset="reference"), bands)).to(device)
        model, rate = self.model, SCHEDULE.learning_rate
        self._autoencoder = _adam((*model.encoder.parameters(), *model.decoder.parameters()), rate)
        self._latent_generator = _adam(model.latent_generator.parameters(), rate)
        self._latent_discriminator = _adam(model.latent_discriminator.parameters(), rate)
        self._sample_generator = _adam(model.sample_generator.parameters(), rate)
        self._sample_discriminator = _adam(model.sample_discriminator.parameters(), rate)
        self._encoder = _adam(model.encoder.parameters(), rate / 2)
        self._batches = 0

    def step_1(self, x: Tensor) -> None:
        """One batch of the latent space adversarial module."""
        model = self.model.train()
        x = x.to(self.device)
        _update(self._autoencoder, mse_loss(model.decoder(model.encoder(x)), x))
        for _ in range(LATENT_UPDATES):
            # The pass through the whole autoencoder, of which only the latent vectors are used.
            latent = model.encoder(x)
            reconstruction = model.decoder(latent)
            fake = model.latent_generator(self._noise(len(x)))
            loss = lsgan_discriminator(
                model.latent_discriminator(latent.detach()), model.latent_discriminator(fake.detach())
            )
            _update(self._latent_discriminator, loss)
        fake = model.latent_generator(self._noise(len(x)))
        _update(self._latent_generator, lsgan_generator(model.latent_discriminator(fake)))
        self._critic(x, reconstruction.detach())
        if self._batches % GENERATOR_EVERY == 0:
            made = model.sample_generator(model.latent_generator(self._noise(len(x))))
            _update(self._sample_generator, -model.sample_discriminator(made).mean())
        self._batches += 1

    def step_2(self, x: Tensor) -> None:
        """One batch of the guided encoder; G_I and D_I are frozen."""
        model = self.model.eval()
        model.encoder.train()
        x = x.to(self.device)
        reconstruction = model.sample_generator(model.encoder(x))
        features = model.sample_discriminator.features
        loss = mse_loss(reconstruction, x) + KAPPA * feature_mse(features(reconstruction), features(x))
        _update(self._encoder, loss)

    @torch.no_grad()
    def score(self, x: Tensor) -> Tensor:
        """`img_distance`, `z_distance` and `feature_distance` of each window: (n, 3). Published with n = 1."""
        model = self.model.eval()
        x = x.to(self.device)
        latent = model.encoder(x)
        reconstruction = model.sample_generator(latent)
        features = model.sample_discriminator.features
        parts = (
            (reconstruction - x, (1, 2, 3)),
            (model.encoder(reconstruction) - latent, 1),
            (features(reconstruction) - features(x), 1),
        )
        return torch.stack([(difference**2).mean(dim=over) for difference, over in parts], dim=1).cpu()

    def anomaly_score(self, x: Tensor) -> Tensor:
        """The published sum, `img_distance` and kappa times `feature_distance`, of each window: (n,)."""
        image, _, feature = self.score(x).T
        return image + KAPPA * feature

    def _critic(self, x: Tensor, reconstruction: Tensor) -> None:
        critic = self.model.sample_discriminator
        fake = self.model.sample_generator(self.model.latent_generator(self._noise(len(x)))).detach()
        mix = torch.rand((len(x), 1, 1, 1), device=self.device)
        loss = (
            wgan_critic(critic(x), critic(fake))
            + GRADIENT_PENALTY * gradient_penalty(critic, x, fake, mix)
            + RECONSTRUCTION_WEIGHT * critic(reconstruction).mean()
        )
        _update(self._sample_discriminator, loss)

    def _noise(self, count: int) -> Tensor:
        return torch.randn((count, PRESET.latent), device=self.device)


def _adam(parameters: Iterable[Tensor], rate: float) -> Adam:
    return Adam(list(parameters), lr=rate, betas=(0.5, 0.999))


def _update(optimiser: Adam, loss: Tensor) -> None:
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
