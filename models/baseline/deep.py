"""A deep detector is trained on windows and scores each pixel by all windows that hold it."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from rasterio.windows import Window

from ..compute.device import CPU, fewer_at_once, windows_at_once
from ..compute.memory import check_held
from ..peers.methods import METHODS
from ..peers.peer import Peer
from ..peers.sizes import Sizes
from ..peers.trainer import BATCH, Trainer
from ..protocol.jobs import BaselineJob
from ..protocol.jobs.baseline import DEEP_EPOCHS
from ..protocol.messages import Reporter
from ..protocol.option_names import DETECTOR_NAMES
from ..protocol.text import Text, parameters
from ..sampling.source_domain import SourceDomain
from ..sampling.tiles import TrainingWindows
from ..scoring.block import Read, read_around
from ..scoring.dense import Windows, blended
from ..scoring.window_plan import half_window
from .learnt import Learnt

# Robust standard deviations from the median that the networks see, as -1 to 1: beyond it all is as anomalous.
_WIDEST = 4.0
_MIN_BATCH = 8
# How often the weights are held: with their gradients and two moments. Bytes that a pixel of a window takes in
# training, for each channel of the networks and for each band.
_COPIES, _BYTES_A_CHANNEL, _BYTES_A_BAND = 4, 120, 45
# Behind the detector's name, its own score of windows.
WINDOW = "_window"


def learn(
    job: BaselineJob,
    source: SourceDomain,
    device: torch.device,
    random: np.random.Generator,
    reporter: Reporter,
    share: float,
) -> Learnt:
    """Train the detector on windows of the source domain; `share` is the part of the progress bar that it takes."""
    size = job.window_side()
    for tile in source.tiles:
        to_networks(tile.values)
    windows = TrainingWindows(source.tiles, size, job.min_valid)
    windows.check_any()
    sizes = Sizes.of(len(source.tiles[0].values), size, job.widths)
    reporter.log(
        "{detector} learns from {count} windows of {size} x {size} pixels, {excluded} left out near {EXCLUDE}. Those "
        "that hold unknown anomalies are among them: it has no labels.",
        detector=DETECTOR_NAMES[job.detector],
        count=len(windows),
        size=size,
        excluded=windows.excluded,
        **parameters("EXCLUDE"),
    )
    peer, trouble = _trained(job, sizes, windows, device, random, reporter, share)
    bands = [job.detector, job.detector + WINDOW]
    return Learnt(WindowScores(peer, reporter), bands, len(windows), windows.excluded, trouble)


def to_networks(values: np.ndarray) -> np.ndarray:
    """Scaled values, in place, as the networks see them: within -1 and 1."""
    np.divide(values, np.float32(_WIDEST), out=values)
    return np.clip(values, -1, 1, out=values)


def _trained(
    job: BaselineJob,
    sizes: Sizes,
    windows: TrainingWindows,
    device: torch.device,
    random: np.random.Generator,
    reporter: Reporter,
    share: float,
) -> tuple[Peer, Text | None]:
    """The networks, and why their map says little, if that is so; a card without memory gets smaller batches, then
    nothing."""
    batch, start, epochs = BATCH, random.bit_generator.state, job.epochs or DEEP_EPOCHS
    while True:
        random.bit_generator.state = start
        torch.manual_seed(job.seed)
        peer = METHODS[job.detector].networks(sizes)
        if device == CPU:
            _check_memory(peer, batch)
        try:
            peer = peer.to(device)
            trainer = Trainer(job.detector, peer, windows, epochs, random, job.seed, batch)
            return peer, trainer.run(reporter, share)
        except torch.OutOfMemoryError:
            if device == CPU:
                raise
            if batch >= 2 * _MIN_BATCH:
                batch //= 2
                reporter.warning(
                    "The card ran out of memory: going on with batches of {batch_size} windows.", batch_size=batch
                )
            else:
                device = CPU
                reporter.warning("The card ran out of memory: going on without it, which takes longer.")


def _check_memory(peer: Peer, batch: int) -> None:
    """Refuse networks and windows that are too large, before they are trained."""
    sizes = peer.sizes
    weights = 4 * sum(math.prod(one.shape) for one in peer.parameters())
    a_pixel = _BYTES_A_CHANNEL * sizes.width + _BYTES_A_BAND * sizes.bands
    check_held(
        Text("Training on batches of {number:,} windows", number=batch),
        _COPIES * weights + batch * sizes.size**2 * a_pixel,
        Text("choose a smaller {PATCH_SIZE}, or fewer bands", **parameters("PATCH_SIZE")),
    )


class WindowScores:
    """Scores each pixel by the windows that hold it; a card without memory gets fewer at once, then nothing."""

    def __init__(self, peer: Peer, reporter: Reporter):
        self._peer = peer
        self._reporter: Reporter | None = reporter
        self._at_once = windows_at_once(self._device, peer.sizes.size)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to workers of a cluster: they have no card, and nothing to warn of."""
        return {**vars(self), "_reporter": None}

    @property
    def _device(self) -> torch.device:
        return next(self._peer.parameters()).device

    def of_block(
        self, read: Read, block: Window, shape: tuple[int, int], progress: Callable[[float], None]
    ) -> np.ndarray:
        """See `Scores`."""
        size = self._peer.sizes.size
        values, valid = read_around(read, block, size, shape)
        to_networks(values)
        while True:
            windows = Windows(size, half_window(size), self._at_once, 2, self._device)
            try:
                scores = blended(self._peer.score, windows, values, valid, block.row_off, block.col_off, size)
                progress(1.0)
                return scores
            except torch.OutOfMemoryError:
                if self._device == CPU:
                    raise
                fewer = fewer_at_once(self._at_once)
                if fewer is None:
                    if self._reporter:
                        self._reporter.warning(
                            "The card has too little free memory for these windows: going on without it."
                        )
                    self._peer = self._peer.to(CPU)
                    fewer = windows_at_once(CPU, size)
                self._at_once = fewer
