"""Step 2, the GAN-guided encoder."""

from __future__ import annotations

from torch import Tensor
from torch.optim import Adam, Optimizer

from ..networks.geohgan import GeoHgan
from ..networks.masking import masked, window_mse
from ..protocol.presets import Schedule
from .losses import feature_mse


class GuidedEncoderStep:
    """The encoder learns to map windows into the latent space of G_I, guided by the features of D_I, which is frozen.

    G_I is frozen too, as published, or goes on learning from where the decoder of step 1 came (`generator_learns`, our
    addition): reconstructions by a frozen G_I stay far from the windows.

    Attributes:
        number: in the history and in messages.
        epochs: most of them.
        criterion: the loss that tells when to stop.
        optimisers: Adam of the encoder, and of G_I where it learns, by name.
    """

    number = 2
    criterion = "reconstruction"

    def __init__(self, model: GeoHgan, schedule: Schedule):
        self.model, self.schedule = model, schedule
        self.epochs = schedule.guided_epochs
        self._learning = [model.encoder, model.sample_generator] if schedule.generator_learns else [model.encoder]
        self._parameters = [parameter for network in self._learning for parameter in network.parameters()]
        self.optimisers: dict[str, Optimizer] = {
            "encoder": Adam(self._parameters, lr=schedule.learning_rate / 2, betas=(0.5, 0.999))
        }

    def begin(self) -> None:
        """Called once, after step 1."""
        if self.schedule.generator_learns:
            self.model.sample_generator.load_state_dict(self.model.decoder.state_dict())

    def begin_epoch(self) -> None:
        """Put the networks into the mode that this step trains in."""
        self.model.eval()
        for network in self._learning:
            network.train()

    def train_batch(self, x: Tensor, valid: Tensor) -> dict[str, Tensor]:
        """One update; the losses."""
        reconstruction = self.model.sample_generator(self.model.encoder(x))
        image = window_mse(reconstruction, x, valid).mean()
        discriminator = self.model.sample_discriminator
        feature = feature_mse(discriminator.features(masked(reconstruction, valid)), discriminator.features(x))
        optimiser = self.optimisers["encoder"]
        optimiser.zero_grad(set_to_none=True)
        (image + self.schedule.kappa * feature).backward(inputs=self._parameters)
        optimiser.step()
        return {"reconstruction": image.detach(), "feature": feature.detach()}
