"""Dense scoring: every window that overlaps a pixel contributes to its score (our addition to the published method)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.lib.stride_tricks import sliding_window_view
from torch import Tensor
from torch.nn.functional import fold

from ..compute.parallel import in_parallel, threads_on
from ..networks.geohgan import GeoHgan
from .component_values import OF_WINDOWS, score_windows


@dataclass(frozen=True)
class DenseScores:
    """Of a block, NaN where a pixel is invalid.

    Attributes:
        background: the pixels' blended reconstruction, float32 (bands, height, width).
        window_distances: components that are a number a window, blended, by name, float32 (height, width).
    """

    background: np.ndarray
    window_distances: dict[str, np.ndarray]


def window_starts(start: int, stop: int, size: int, stride: int) -> range:
    """First cells of the windows that reach cells `start` to `stop`; multiples of the stride, whatever the block."""
    first = -((size - 1 - start) // stride) * stride
    return range(first, stop, stride)


def hann(size: int) -> np.ndarray:
    """Weights (size, size) that fall off from the middle of a window and are nowhere zero."""
    side = np.sin(np.pi * (np.arange(size) + 0.5) / size) ** 2
    return np.outer(side, side).astype(np.float32)


def dense_scores(
    model: GeoHgan,
    values: np.ndarray,
    valid: np.ndarray,
    top: int,
    left: int,
    halo: int,
    stride: int,
    at_once: int,
) -> DenseScores:
    """Score a block of a raster: the reconstructions of its pixels, and the components that are a number a window.

    Args:
        model: in evaluation mode.
        values, valid, top, left, halo, stride, at_once: see `blended`.
    """

    def of_windows(x: Tensor, valid: Tensor) -> Tensor:
        reconstruction, distances = score_windows(model, x, valid)
        return torch.cat((reconstruction, distances[:, :, None, None].expand(-1, -1, *x.shape[2:])), dim=1)

    bands, device = len(values), next(model.parameters()).device
    windows = Windows(model.sizes.patch_size, stride, at_once, bands + len(OF_WINDOWS), device)
    means = blended(of_windows, windows, values, valid, top, left, halo)
    return DenseScores(means[:bands], dict(zip(OF_WINDOWS, means[bands:], strict=True)))


@dataclass(frozen=True)
class Windows:
    """How windows are taken, and what is said of them.

    Attributes:
        size: side, pixels.
        stride: step between them, at most their size.
        at_once: how many go through the networks at once, those of all threads together; bounds the memory.
        channels: what is said of each pixel of a window.
        device: where the networks are.
    """

    size: int
    stride: int
    at_once: int
    channels: int
    device: torch.device


def blended(
    of_windows: Callable[[Tensor, Tensor], Tensor],
    taken: Windows,
    values: np.ndarray,
    valid: np.ndarray,
    top: int,
    left: int,
    halo: int,
) -> np.ndarray:
    """What networks say of the windows that hold a pixel, blended, for each pixel of a block of a raster.

    That of a pixel is the mean over all windows that hold it, each weighted by a Hann window and by its share of valid
    pixels.

    Args:
        of_windows: windows (n, bands, size, size) and their valid pixels (n, 1, size, size) to (n, channels, size,
            size).
        taken: how the windows are taken.
        values: float32 (bands, height + 2 halo, width + 2 halo), 0 where invalid.
        valid: bool (height + 2 halo, width + 2 halo); false outside the raster.
        top, left: row and column in the raster of the block's first pixel, halo not counted.
        halo: cells around the block, at least the window size less one.

    Returns:
        float32 (channels, height, width), NaN where a pixel is invalid.
    """
    size, stride, device = taken.size, taken.stride, taken.device
    height, width = values.shape[1] - 2 * halo, values.shape[2] - 2 * halo
    rows = window_starts(top, top + height, size, stride)
    columns = window_starts(left, left + width, size, stride)
    windows = sliding_window_view(values, (size, size), axis=(1, 2))  # type: ignore[call-overload]
    validity = sliding_window_view(valid, (size, size))
    row_indices = np.asarray(rows) - top + halo
    column_indices = np.asarray(columns) - left + halo
    weights = torch.from_numpy(hann(size)).to(device)
    # Sums over windows of the weight, and of the weighted channels.
    sums = np.zeros((1 + taken.channels, height + 2 * size, width + 2 * size), np.float32)

    def folded(at: slice) -> np.ndarray | None:
        """The sums over the windows of some rows, from the first pixel of the first window on; None without data."""
        starts = row_indices[at]
        mask = validity[starts[:, None], column_indices].reshape(-1, 1, size, size)
        share = mask.mean(axis=(1, 2, 3), dtype=np.float32)
        used = np.flatnonzero(share)
        if not len(used):
            return None
        row, column = np.divmod(used, len(columns))
        parts = (windows[:, starts[row], column_indices[column]].swapaxes(0, 1), mask[used], share[used], used)
        x, valid_x, share_x, indices = (torch.from_numpy(part).to(device) for part in parts)
        said = of_windows(x, valid_x)
        found = torch.cat((torch.ones_like(said[:, :1]), said), dim=1) * weights * share_x[:, None, None, None]
        columns_of = found.new_zeros(len(mask), *found.shape[1:])
        columns_of[indices] = found
        shape = ((len(starts) - 1) * stride + size, (len(columns) - 1) * stride + size)
        return fold(columns_of.flatten(1).T[None], shape, size, stride=stride)[0].cpu().numpy()

    at_work = max(1, taken.at_once // len(columns))
    threads = min(threads_on(device), at_work)
    groups = _row_groups(len(rows), at_work // threads, threads)
    for at, some in zip(groups, in_parallel(folded, groups, threads), strict=True):
        if some is not None:
            # The first window starts up to size - 1 cells before the block; `sums` has a margin of one window.
            y, z = rows[at.start] - top + size, columns[0] - left + size
            part = sums[:, y : y + some.shape[1], z : z + some.shape[2]]
            part += some[:, : part.shape[1], : part.shape[2]]
    inner = sums[:, size : size + height, size : size + width]
    block = (slice(halo, halo + height), slice(halo, halo + width))
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(valid[block], inner[1:] / inner[0], np.nan)


def _row_groups(rows: int, max_rows: int, threads: int) -> list[slice]:
    """Slices of the rows of windows, each of at most `max_rows`, such that the threads get about as many."""
    groups = min(rows, threads * -(-rows // (max_rows * threads)))
    return [slice(rows * group // groups, rows * (group + 1) // groups) for group in range(groups)]
