"""The latent pair: G_L makes latent vectors of noise, D_L tells them from the encoder's."""

from __future__ import annotations

from torch import nn

SLOPE = 0.2


def _hidden(inputs: int, outputs: int) -> list[nn.Module]:
    return [nn.Linear(inputs, outputs), nn.BatchNorm1d(outputs), nn.LeakyReLU(SLOPE)]


class LatentNetwork(nn.Sequential):
    """Fully connected, batch norm and LeakyReLU 0.2 on the hidden layers: (n, latent) to (n, outputs)."""

    def __init__(self, latent: int, hidden: tuple[int, ...], outputs: int):
        sizes = (latent, *hidden)
        layers = [layer for a, b in zip(sizes, sizes[1:], strict=False) for layer in _hidden(a, b)]
        super().__init__(*layers, nn.Linear(sizes[-1], outputs))


class LatentGenerator(LatentNetwork):
    """G_L: noise (n, latent) to latent vectors (n, latent)."""

    def __init__(self, latent: int, hidden: tuple[int, ...]):
        super().__init__(latent, hidden, latent)


class LatentDiscriminator(LatentNetwork):
    """D_L: latent vectors (n, latent) to one least-squares score each (n, 1)."""

    def __init__(self, latent: int, hidden: tuple[int, ...]):
        super().__init__(latent, hidden, 1)
