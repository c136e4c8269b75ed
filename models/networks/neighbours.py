"""Neighbour distances: how rare a pixel, and the background that the networks see in it, are in the training area.

Our addition to the published method. A reconstruction error alone misses anomalies that the networks have learnt to
redraw; those are still rare. The distance to the nearest neighbours is the classic measure of rarity (Ramaswamy et al.,
SIGMOD 2000, doi 10.1145/342009.335437); the mean over all of the k nearest, rather than the k-th alone, steadies it
(Angiulli & Pizzuti, PKDD 2002, doi 10.1007/3-540-45681-3_2).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.functional import conv2d

from ..compute.device import CPU
from ..compute.parallel import in_parallel, threads_on
from ..compute.stopping import check

REFERENCES = 8192
# Nearest neighbours that count, as a share of the references; no fewer than `_MIN_NEIGHBOURS`.
_SHARE = 1 / 256
_MIN_NEIGHBOURS = 5
# References are dealt into about this many groups, of which only the nearest member counts: it ranks pixels as the true
# nearest neighbours do, and is several times faster.
_GROUPS = 128
# Distances below this, in robust standard deviations a band, are rounding.
_SMALLEST = 0.01
# Pixels at once: on a processor their distances to all references stay in its cache, a card wants more.
_BATCH, _BATCH_ON_CARD = 256, 8192
# Pixels that a thread takes from those that it shares with others.
_PIECE = 2048


class Neighbours(nn.Module):
    """References of the training area, drawn evenly over it.

    Attributes:
        pixels: scaled values of some of its pixels, float32 (n, bands).
        backgrounds: blended reconstructions of some, float32 (m, bands).
    """

    pixels: Tensor
    backgrounds: Tensor

    def __init__(self, pixels: Tensor, backgrounds: Tensor):
        super().__init__()
        self.register_buffer("pixels", pixels)
        self.register_buffer("backgrounds", backgrounds)

    def pixel_distances(self, points: np.ndarray) -> np.ndarray:
        """Distance of pixels from their nearest neighbours among the references.

        Args:
            points: scaled values, float32 (bands, ...), NaN where there is none.

        Returns:
            float32 (...): geometric mean of the Euclidean distances to the k nearest, scaled units; NaN where a point
            is.
        """
        return _of_each(points, self.pixels, _distances)

    def background_distances(self, points: np.ndarray) -> np.ndarray:
        """The same of backgrounds, among those of the references."""
        return _of_each(points, self.backgrounds, _distances)

    def pixel_neighbour_means(self, points: np.ndarray) -> np.ndarray:
        """Mean of the nearest neighbours of pixels among the references: those that the distances are to.

        Args:
            points: scaled values, float32 (bands, ...), NaN where there is none.

        Returns:
            float32 (bands, ...), scaled units; NaN where a point is.
        """
        return _of_each(points, self.pixels, _means)

    def background_neighbour_means(self, points: np.ndarray) -> np.ndarray:
        """The same of backgrounds, among those of the references."""
        return _of_each(points, self.backgrounds, _means)


class _Groups:
    """References (n, bands), dealt into groups to be searched.

    Attributes:
        count: how many of the nearest count.
    """

    def __init__(self, references: Tensor):
        each = max(1, len(references) // _GROUPS)
        groups = len(references) // each
        self.count = min(max(_MIN_NEIGHBOURS, round(each * groups * _SHARE)), groups - 1)
        self._members = references[: each * groups].view(each, groups, -1)
        # |p - r|^2 = |p|^2 + (|r|^2 - 2 p r); the first term does not change which references are nearest.
        squares = (self._members**2).sum(dim=2, keepdim=True)
        self._left = torch.cat((-2 * self._members, squares), dim=2)

    def search(self, points: Tensor, minimum: Callable[..., Any]) -> Iterator[tuple[slice, Any]]:
        """Squared distances of points (m, bands) to references, less the square of the point, which is common to all.

        Args:
            minimum: of the distances (each, groups, points) along a dimension `dim`: `Tensor.amin`, or `Tensor.min` for
                the indices too.

        Yields:
            some of the points, and the minimum of their distances in each group.
        """
        right = torch.cat((points, torch.ones_like(points[:, :1])), dim=1)
        batch = _BATCH if points.device == CPU else _BATCH_ON_CARD
        for start in range(0, len(points), batch):
            check()
            yield slice(start, start + batch), minimum(_products(self._left, right[start : start + batch]), dim=0)

    def members(self, member: Tensor, group: Tensor) -> Tensor:
        """References by their group and index in it, (...) each: (..., bands)."""
        return self._members[member, group]


def _of_each(points: np.ndarray, references: Tensor, find: Callable[[Tensor, _Groups], Tensor]) -> np.ndarray:
    """What `find` says of points (bands, ...), given as (m, bands): float32 (..., ...), NaN where there is none."""
    valid = np.isfinite(points[0])
    pixels = torch.from_numpy(points[:, valid].T.copy()).to(references.device)
    groups, threads = _Groups(references), threads_on(references.device)
    parts = pixels.split(_PIECE) if threads > 1 else (pixels,)
    results = torch.cat([*in_parallel(lambda part: find(part, groups), parts, threads)]).cpu().numpy()
    values = np.full((*results.shape[1:], *valid.shape), np.nan, np.float32)
    values[..., valid] = results.T
    return values


@torch.inference_mode()
def _distances(points: Tensor, groups: _Groups) -> Tensor:
    """Geometric mean distance of points (m, bands) to their nearest references but the very nearest: (m,).

    The very nearest is left out because a training pixel that is itself a reference would be its own neighbour.
    """
    if groups.count < 1:
        return torch.ones(len(points), device=points.device)
    nearest = torch.empty(len(points), groups.count, device=points.device)
    for at, closest in groups.search(points, Tensor.amin):
        nearest[at] = _smallest(closest.T.contiguous(), groups.count + 1)[:, 1:]
    distances = nearest + (points**2).sum(dim=1, keepdim=True)
    return (distances.clamp(min=_SMALLEST**2 * points.shape[1]).log().mean(dim=1) / 2).exp()


@torch.inference_mode()
def _means(points: Tensor, groups: _Groups) -> Tensor:
    """Mean of the same references of each point: (m, bands)."""
    means = torch.empty_like(points)
    for at, (closest, member) in groups.search(points, Tensor.min):
        # The only reference there is is left in.
        group = closest.T.topk(groups.count + 1, largest=False).indices[:, min(groups.count, 1) :].T
        means[at] = groups.members(member.gather(0, group), group).mean(dim=0)
    return means


def _products(left: Tensor, right: Tensor) -> Tensor:
    """Products of all rows of left (each, groups, k) and right (m, k): (each, groups, m)."""
    if left.device != CPU or not torch.backends.mkldnn.is_available():
        return left @ right.T
    # Torch convolves by oneDNN, which multiplies such thin matrices up to twice as fast as what `@` goes through.
    pixels = left[:, None].permute(0, 3, 1, 2)
    return conv2d(pixels, right[:, :, None, None]).permute(0, 2, 3, 1)[:, 0]


def _smallest(values: Tensor, count: int) -> Tensor:
    """The smallest of each row, ascending; may change `values`."""
    if values.device != CPU:
        return values.topk(count, largest=False).values
    # numpy sorts short rows faster than torch selects from them.
    values.numpy().sort(axis=1)
    return values[:, :count]
