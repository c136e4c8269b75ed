"""The encoder and the decoder of the variational autoencoder, which three adversarial kinds take over."""

from __future__ import annotations

from typing import ClassVar

import torch
from torch import Tensor, nn

from ...protocol.text import Text
from ..layers import Pyramid, convolution, reflected, start_anew, transposed
from ..peer import Peer
from ..sizes import Sizes
from .losses import kl_divergence, negative_log_likelihood

LATENT, KERNEL = 64, 5
# Of the logarithm of a variance: images do not need it, values without bounds do.
_EXTREMES = (-8.0, 8.0)
# Latents drawn a window for the reconstruction probability.
_DRAWS = 8
# Nats that a latent holds at least, unless it holds nothing.
_LEAST = 0.01


class Encoder(nn.Module):
    """E: windows (n, bands, size, size) to means and logarithms of variances, (n, latent) both."""

    def __init__(self, sizes: Sizes, latent: int):
        super().__init__()
        self.sizes, hidden = sizes, 2 * sizes.widest
        self.layers = nn.Sequential(
            Pyramid(sizes, KERNEL, nn.ReLU, first=nn.BatchNorm2d),
            nn.Flatten(),
            nn.Linear(sizes.flat, hidden),
            nn.BatchNorm1d(hidden),
            nn.ReLU(),
        )
        self.mean, self.log_variance = nn.Linear(hidden, latent), nn.Linear(hidden, latent)
        start_anew(self)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        hidden = self.layers(reflected(x, self.sizes.padded))
        return self.mean(hidden), self.log_variance(hidden).clamp(*_EXTREMES)


class Decoder(nn.Module):
    """G: latent vectors (n, latent) to windows (n, bands, size, size) within -1 and 1."""

    def __init__(self, sizes: Sizes, latent: int):
        super().__init__()
        self.sizes, kernel, last = sizes, sizes.kernel(KERNEL), sizes.channels[-1]
        layers: list[nn.Module] = []
        downwards = sizes.channels[::-1]
        for a, b, stride in zip((last, *downwards), downwards, sizes.strides[::-1]):
            layers += [transposed(a, b, kernel, stride), nn.BatchNorm2d(b), nn.ReLU()]
        self.layers = nn.Sequential(
            nn.Linear(latent, sizes.flat),
            nn.Unflatten(1, (last, sizes.side, sizes.side)),
            nn.BatchNorm2d(last),
            nn.ReLU(),
            *layers,
            convolution(sizes.channels[0], sizes.bands, kernel),
            nn.Tanh(),
        )
        start_anew(self)

    def forward(self, z: Tensor) -> Tensor:
        return self.layers(z)[:, :, : self.sizes.size, : self.sizes.size]


class VariationalPeer(Peer):
    """What draws a window anew from the mean of its latents.

    Attributes:
        encoder, decoder: E and G.
        latent: length of the latent vectors.
    """

    def __init__(self, sizes: Sizes, latent: int):
        super().__init__(sizes)
        self.latent = sizes.latent(latent)
        self.encoder, self.decoder = Encoder(sizes, self.latent), Decoder(sizes, self.latent)

    def redraw(self, x: Tensor) -> Tensor:
        return self.decoder(self.encoder(x)[0])

    @torch.inference_mode()
    def collapse(self, x: Tensor, valid: Tensor) -> Text | None:
        if float(kl_divergence(*self.encoder(x)).mean(dim=0).max()) < _LEAST:
            return Text("its posterior collapsed: none of its latents holds anything of the windows")
        return super().collapse(x, valid)


class Vae(VariationalPeer):
    """The variational autoencoder; the variance of p(x|z) is learnt, one a band, which sets the weight of the KL."""

    distances: ClassVar = {"reconstruction probability": 1.0}
    draws: Tensor

    def __init__(self, sizes: Sizes):
        super().__init__(sizes, LATENT)
        self.log_variance = nn.Parameter(torch.zeros(sizes.bands))
        # The same for all windows, so that it makes no difference what is scored beside a window.
        self.register_buffer("draws", torch.randn(_DRAWS, self.latent))

    def spread(self) -> Tensor:
        """Logarithm of the variance of each band, (bands, 1, 1)."""
        return self.log_variance.clamp(*_EXTREMES)[:, None, None]

    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        mean, log_variance = self.encoder(x)
        found = [
            negative_log_likelihood(x, self.decoder(mean + (log_variance / 2).exp() * draw), self.spread(), valid)
            for draw in self.draws
        ]
        return torch.stack(found).mean(dim=0)[:, None]
