"""Step 1, the latent space adversarial module (LSAM)."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.optim import Adam, Optimizer

from ..networks.geohgan import GeoHgan
from ..networks.masking import masked, window_mse
from ..protocol.presets import Schedule
from .losses import gradient_penalty, lsgan_discriminator, lsgan_generator, wgan_critic


class LatentSpaceStep:
    """Autoencoder, latent GAN and sample GAN, trained together on normal windows.

    Invalid pixels are filled alike in real and in generated windows, so that no network learns from the fill.

    Attributes:
        number: in the history and in messages.
        epochs: most of them.
        criterion: the loss that tells when to stop.
        optimisers: Adam of each network, by name.
    """

    number = 1
    criterion = "autoencoder"

    def __init__(self, model: GeoHgan, schedule: Schedule, noise: torch.Generator):
        self.model, self.schedule, self.noise = model, schedule, noise
        self.epochs = schedule.epochs
        self._batches = 0
        groups = {
            "autoencoder": [*model.encoder.parameters(), *model.decoder.parameters()],
            "latent_generator": model.latent_generator.parameters(),
            "latent_discriminator": model.latent_discriminator.parameters(),
            "sample_generator": model.sample_generator.parameters(),
            "sample_discriminator": model.sample_discriminator.parameters(),
        }
        self.optimisers: dict[str, Optimizer] = {
            name: Adam(parameters, lr=schedule.learning_rate, betas=(0.5, 0.999)) for name, parameters in groups.items()
        }

    def begin(self) -> None:
        """Called once, before the first epoch."""

    def begin_epoch(self) -> None:
        """Put the networks into the mode that this step trains in."""
        self.model.train()
        self._batches = 0

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]:
        """One update of every network but G_I, which has one every `generator_every` batches; the losses."""
        latent, reconstruction, autoencoder = self._autoencoder(x, valid)
        losses = {
            "autoencoder": autoencoder,
            "latent_discriminator": self._latent_discriminator(latent),
            "latent_generator": self._latent_generator(len(x)),
            "sample_discriminator": self._sample_discriminator(x, valid, reconstruction),
        }
        if self._batches % self.schedule.generator_every == 0:
            losses["sample_generator"] = self._sample_generator(valid)
        self._batches += 1
        return losses

    def _autoencoder(self, x: Tensor, valid: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        latent = self.model.encoder(x)
        reconstruction = self.model.decoder(latent)
        loss = window_mse(reconstruction, x, valid).mean()
        self._update("autoencoder", loss)
        return latent.detach(), reconstruction.detach(), loss.detach()

    def _latent_discriminator(self, latent: Tensor) -> Tensor:
        for _ in range(self.schedule.latent_steps):
            fake = self.model.latent_generator(self._noise(len(latent))).detach()
            loss = lsgan_discriminator(self.model.latent_discriminator(latent), self.model.latent_discriminator(fake))
            self._update("latent_discriminator", loss)
        return loss.detach()

    def _latent_generator(self, count: int) -> Tensor:
        fake = self.model.latent_generator(self._noise(count))
        loss = lsgan_generator(self.model.latent_discriminator(fake))
        self._update("latent_generator", loss)
        return loss.detach()

    def _sample_discriminator(self, x: Tensor, valid: Tensor, reconstruction: Tensor) -> Tensor:
        critic = self.model.sample_discriminator
        fake = masked(self._generated(len(x)), valid).detach()
        mix = torch.rand((len(x), 1, 1, 1), generator=self.noise, device=x.device)
        loss = (
            wgan_critic(critic(x), critic(fake))
            + self.schedule.gradient_penalty * gradient_penalty(critic, x, fake, mix)
            + self.schedule.reconstruction_weight * critic(masked(reconstruction, valid)).mean()
        )
        self._update("sample_discriminator", loss)
        return loss.detach()

    def _sample_generator(self, valid: Tensor) -> Tensor:
        loss = -self.model.sample_discriminator(masked(self._generated(len(valid)), valid)).mean()
        self._update("sample_generator", loss)
        return loss.detach()

    def _generated(self, count: int) -> Tensor:
        with torch.no_grad():
            latent = self.model.latent_generator(self._noise(count))
        return self.model.sample_generator(latent)

    def _noise(self, count: int) -> Tensor:
        latent = self.model.sizes.latent
        return torch.randn((count, latent), generator=self.noise, device=self.noise.device)

    def _update(self, name: str, loss: Tensor) -> None:
        optimiser = self.optimisers[name]
        optimiser.zero_grad(set_to_none=True)
        # Only this optimiser's parameters: a loss passes through networks that are not trained by it.
        loss.backward(inputs=[parameter for group in optimiser.param_groups for parameter in group["params"]])
        optimiser.step()
