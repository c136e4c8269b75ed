"""A small convolutional network that tells windows about deposits from windows about barren cells."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits

_CHANNELS = 32
_EPOCHS = 40
_BATCH = 64
_LEARNING_RATE = 1e-3
_WEIGHT_DECAY = 1e-3


class _Network(nn.Module):
    """Two convolutions; the central cell and the mean of the window decide."""

    def __init__(self, bands: int):
        super().__init__()
        self.convolutions = nn.Sequential(
            nn.Conv2d(bands, _CHANNELS, 3, padding=1),
            nn.LeakyReLU(0.2),
            nn.Conv2d(_CHANNELS, _CHANNELS, 3, padding=1),
            nn.LeakyReLU(0.2),
        )
        self.decide = nn.Sequential(nn.Dropout(0.3), nn.Linear(2 * _CHANNELS, 1))

    def forward(self, windows: Tensor) -> Tensor:
        """Log odds (n,) of windows (n, bands, size, size)."""
        maps = self.convolutions(windows)
        half = windows.shape[-1] // 2
        return self.decide(torch.cat((maps[:, :, half, half], maps.mean(dim=(2, 3))), dim=1))[:, 0]


class WindowNetwork:
    """The network with scikit-learn's `fit` and `decision_function`; the same seed gives the same weights.

    Windows are turned and mirrored at random as they train, since no direction means more than another.
    """

    def __init__(self, seed: int):
        self.seed = seed

    def fit(self, windows: np.ndarray, labels: np.ndarray, sample_weight: np.ndarray) -> WindowNetwork:
        """Learn from windows float32 (n, bands, size, size), labels 0 or 1 (n,) and weights (n,) of mean 1."""
        with torch.random.fork_rng(devices=()):
            torch.manual_seed(self.seed)
            self.network_ = _Network(windows.shape[1]).train()
            self._descend(*(torch.from_numpy(part.astype(np.float32)) for part in (windows, labels, sample_weight)))
        self.network_.eval()
        return self

    def _descend(self, windows: Tensor, labels: Tensor, weights: Tensor) -> None:
        optimizer = torch.optim.AdamW(self.network_.parameters(), _LEARNING_RATE, weight_decay=_WEIGHT_DECAY)
        for _ in range(_EPOCHS):
            for batch in torch.randperm(len(windows)).split(_BATCH):
                turned = torch.rot90(windows[batch], int(torch.randint(4, ())), (2, 3))
                seen = turned.flip(3) if torch.randint(2, ()) else turned
                loss = binary_cross_entropy_with_logits(self.network_(seen), labels[batch], weights[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()

    @torch.no_grad()
    def decision_function(self, windows: np.ndarray) -> np.ndarray:
        """Log odds (n,) of windows (n, bands, size, size)."""
        parts = torch.from_numpy(np.ascontiguousarray(windows)).split(16 * _BATCH)
        return torch.cat([self.network_(part) for part in parts]).double().numpy()
