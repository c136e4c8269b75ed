"""Step 2, the GAN-guided encoder."""

from __future__ import annotations

from torch import Tensor
from torch.optim import Adam

from ..networks.geohgan import GeoHgan
from ..networks.masking import masked, window_mse
from ..presets import Schedule
from .losses import feature_mse


class GuidedEncoderStep:
    """The encoder learns to map windows into the latent space of G_I, guided by the features of D_I; both are frozen.

    Attributes:
        name: for progress and history.
        epochs: how many.
        optimisers: Adam of the encoder, by name.
    """

    name = "step 2"

    def __init__(self, model: GeoHgan, schedule: Schedule):
        self.model, self.schedule = model, schedule
        self.epochs = schedule.guided_epochs
        self.optimisers = {
            "encoder": Adam(model.encoder.parameters(), lr=schedule.learning_rate / 2, betas=(0.5, 0.999))
        }

    def begin_epoch(self) -> None:
        """Put the networks into the mode that this step trains in."""
        self.model.eval()
        self.model.encoder.train()

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]:
        """One update; the losses."""
        reconstruction = self.model.sample_generator(self.model.encoder(x))
        image = window_mse(reconstruction, x, valid).mean()
        discriminator = self.model.sample_discriminator
        feature = feature_mse(discriminator.features(masked(reconstruction, valid)), discriminator.features(x))
        optimiser = self.optimisers["encoder"]
        optimiser.zero_grad(set_to_none=True)
        (image + self.schedule.kappa * feature).backward(inputs=list(self.model.encoder.parameters()))
        optimiser.step()
        return {"reconstruction": image.detach(), "feature": feature.detach()}
