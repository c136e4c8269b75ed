"""Neighbour distances: how rare a pixel, and the background that the networks see in it, are in the training area.

Our addition to the published method. A reconstruction error alone misses anomalies that the networks have learnt to
redraw; those are still rare. The distance to the nearest neighbours is the classic measure of rarity (Ramaswamy et al.,
SIGMOD 2000, doi 10.1145/342009.335437); the mean over all of the k nearest, rather than the k-th alone, steadies it
(Angiulli & Pizzuti, PKDD 2002, doi 10.1007/3-540-45681-3_2).
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

REFERENCES = 8192
# Nearest neighbours that count, as a share of the references; no fewer than `_FEWEST`.
_SHARE = 1 / 256
_FEWEST = 5
# References are dealt into about this many groups, of which only the nearest member counts: it ranks pixels as the true
# nearest neighbours do, and is several times faster.
_GROUPS = 128
# Distances below this, in robust standard deviations a band, are rounding.
_SMALLEST = 0.01
# Pixels at once: on a processor their distances to all references stay in its cache, a card wants more.
_BATCH = {"cpu": 256, "cuda": 8192}


class Neighbours(nn.Module):
    """Reference pixels of the training area.

    Attributes:
        pixels: their scaled values, float32 (n, bands).
        backgrounds: their blended reconstructions, float32 (n, bands).
    """

    def __init__(self, pixels: Tensor, backgrounds: Tensor):
        super().__init__()
        self.register_buffer("pixels", pixels)
        self.register_buffer("backgrounds", backgrounds)

    @classmethod
    def drawn(cls, pixels: np.ndarray, backgrounds: np.ndarray, random: np.random.Generator) -> Neighbours:
        """Draw up to `REFERENCES` of the training pixels and their backgrounds, (bands, n) each."""
        places = random.permutation(pixels.shape[1])[:REFERENCES]
        return cls(torch.from_numpy(pixels[:, places].T.copy()), torch.from_numpy(backgrounds[:, places].T.copy()))

    def pixel_distances(self, points: np.ndarray) -> np.ndarray:
        """Distance of pixels from their nearest neighbours among the references.

        Args:
            points: scaled values, float32 (bands, ...), NaN where there is none.

        Returns:
            float32 (...): geometric mean of the Euclidean distances to the k nearest, scaled units; NaN where a point
            is.
        """
        return _distances(points, self.pixels)

    def background_distances(self, points: np.ndarray) -> np.ndarray:
        """The same of backgrounds, among those of the references."""
        return _distances(points, self.backgrounds)


@torch.inference_mode()
def _distances(points: np.ndarray, references: Tensor) -> np.ndarray:
    there = np.isfinite(points[0])
    found = np.full(there.shape, np.nan, np.float32)
    found[there] = _mean_distance(torch.from_numpy(points[:, there].T.copy()).to(references.device), references).cpu()
    return found


def _mean_distance(points: Tensor, references: Tensor) -> Tensor:
    """Geometric mean distance of points (m, bands) to their nearest references (n, bands) but the very nearest: (m,).

    The very nearest is left out because a training pixel that is itself a reference would be its own neighbour.
    """
    count, bands = references.shape
    each = max(1, count // _GROUPS)
    references = references[: count // each * each]
    count = min(max(_FEWEST, round(len(references) * _SHARE)), len(references) // each - 1)
    if count < 1 or not len(points):
        return torch.ones(len(points), device=points.device)
    # |p - r|^2 = |p|^2 + (|r|^2 - 2 p r); the first term does not change which references are nearest.
    left = torch.cat((-2 * references, (references**2).sum(dim=1, keepdim=True)), dim=1)
    right = torch.cat((points, torch.ones_like(points[:, :1])), dim=1).T
    batch = min(_BATCH[points.device.type], len(points))
    to_all = torch.empty(len(references) * batch, device=points.device)
    nearest = torch.empty(len(points), count, device=points.device)
    for start in range(0, len(points), batch):
        some = right[:, start : start + batch].contiguous()
        products = to_all[: len(references) * some.shape[1]].view(len(references), -1)
        torch.mm(left, some, out=products)
        grouped = products.view(each, -1, some.shape[1]).amin(dim=0).T.contiguous()
        nearest[start : start + batch] = _smallest(grouped, count + 1)[:, 1:]
    distances = nearest + (points**2).sum(dim=1, keepdim=True)
    return (distances.clamp(min=_SMALLEST**2 * bands).log().mean(dim=1) / 2).exp()


def _smallest(values: Tensor, count: int) -> Tensor:
    """The smallest of each row, ascending; may change `values`."""
    if values.is_cuda:
        return values.topk(count, largest=False).values
    # numpy sorts short rows faster than torch selects from them.
    values.numpy().sort(axis=1)
    return values[:, :count]
