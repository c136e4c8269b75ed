"""What all seven have in common: windows are drawn anew, and held against what is drawn."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

import numpy as np
import torch
from torch import Tensor, nn

from ..networks.masking import masked, window_mse
from ..protocol.text import Text
from ..scoring.calibration import SMALLEST, calibrate
from .sizes import Sizes

# What is drawn of unlike windows differs by less than this share of what they differ by: always the same is drawn.
_SAME = 0.02


class Peer(nn.Module):
    """A detector for windows x (n, bands, size, size) within -1 and 1, 0 where not `valid` (n, 1, size, size).

    Attributes:
        sizes: of the networks.
        distances: the parts of its own score of a window, by name, each with its weight. One part is taken as it is;
            several are calibrated on the training windows before they are added.
    """

    distances: ClassVar[dict[str, float]]
    centres: Tensor
    scales: Tensor

    def __init__(self, sizes: Sizes):
        super().__init__()
        self.sizes = sizes
        self.register_buffer("centres", torch.zeros(len(self.distances)))
        self.register_buffer("scales", torch.ones(len(self.distances)))

    @abstractmethod
    def redraw(self, x: Tensor) -> Tensor:
        """Windows drawn anew, (n, bands, size, size)."""

    @abstractmethod
    def window_distances(self, x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
        """The parts of its own score, (n, parts); `redrawn` is 0 where not valid."""

    @torch.inference_mode()
    def score(self, x: Tensor, valid: Tensor) -> Tensor:
        """Squared residual of each pixel, and the window's own score for each of its pixels: (n, 2, size, size)."""
        x = masked(x, valid)
        redrawn = masked(self.redraw(x), valid)
        residual = ((x - redrawn) ** 2).mean(dim=1, keepdim=True)
        own = self._own_score(self.window_distances(x, valid, redrawn))
        return torch.cat((residual, own[:, None, None, None].expand_as(residual)), dim=1)

    def _own_score(self, distances: Tensor) -> Tensor:
        if len(self.distances) == 1:
            return distances[:, 0]
        calibrated = (distances.clamp(min=SMALLEST).log() - self.centres) / self.scales
        return calibrated @ distances.new_tensor([*self.distances.values()])

    @torch.inference_mode()
    def calibrate(self, x: Tensor, valid: Tensor) -> None:
        """Measure the parts of the score in their own spread on windows of the training area."""
        x = masked(x, valid)
        found = self.window_distances(x, valid, masked(self.redraw(x), valid)).cpu().numpy()
        for index, values in enumerate(np.moveaxis(found, 1, 0)):
            spread = calibrate(values)
            self.centres[index], self.scales[index] = spread["centre"], spread["scale"]

    @torch.inference_mode()
    def collapse(self, x: Tensor, valid: Tensor) -> Text | None:
        """Why its map says little, by windows of the training area; None where nothing speaks for that."""
        x = masked(x, valid)
        redrawn = masked(self.redraw(x), valid)
        if _spread(redrawn) < _SAME**2 * _spread(x):
            return Text("it draws the same whatever window it is shown")
        return None

    @torch.inference_mode()
    def misses(self, x: Tensor, valid: Tensor) -> bool:
        """Whether what it draws of windows of the training area lies further from them than their own mean does."""
        x = masked(x, valid)
        return float(((x - masked(self.redraw(x), valid)) ** 2).mean()) > _spread(x)


def _spread(windows: Tensor) -> float:
    """Mean squared difference from their mean."""
    return float(windows.var(dim=0).mean())


def image_distance(x: Tensor, valid: Tensor, redrawn: Tensor) -> Tensor:
    """Mean squared difference over the valid pixels of each window, (n,)."""
    return window_mse(x, redrawn, valid)


def mean_square(a: Tensor, b: Tensor) -> Tensor:
    """Mean squared difference of each window's features or latents, (n,)."""
    return ((a - b) ** 2).flatten(1).mean(dim=1)
