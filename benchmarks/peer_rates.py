"""How long the deep detectors of others train, against the preset `fast` on as many windows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch

from models.peers.methods import METHODS
from models.peers.sizes import Sizes
from models.peers.trainer import BATCH

from .detectors import SHOWN
from .engine import Scaled, training_steps
from .machine import side_by_side
from .tables import Table

_FAST = "fast"
_SIDE = 8


def peer_rates(data: Scaled, repeats: int) -> Table:
    """Windows a second, drawing of the windows included, and seconds as a multiple of those of `fast`.

    The two steps of `fast` take as many windows each, and the stages of a detector the same number of its own steps.
    """
    fast = training_steps(_FAST, data, torch.device("cpu"), 1)
    works: dict[str, Callable[[], None]] = {_FAST: lambda: [step() for step in fast.steps.values()] and None}
    windows = {_FAST: fast.windows * len(fast.steps)}
    for name in METHODS:
        works[SHOWN[name]], windows[SHOWN[name]] = _steps(name, data)
    seconds = side_by_side(works, repeats)
    rates = {name: windows[name] / seconds[name] for name in works}
    rows = [[name, rate, rates[_FAST] / rate] for name, rate in rates.items()]
    return Table(["trained by", "windows per second", "times the seconds of fast"], rows)


def _steps(name: str, data: Scaled) -> tuple[Callable[[], None], int]:
    """One step of each stage of a detector, and how many windows they take."""
    torch.manual_seed(0)
    peer = METHODS[name].networks(Sizes(data.survey.bands, _SIDE))
    stages = [make(peer, torch.Generator().manual_seed(0)) for make in METHODS[name].stages]
    drawn, random = data.windows(_SIDE), np.random.default_rng(0)

    def work() -> None:
        for stage in stages:
            stage.begin_epoch()
            losses = stage.step([*drawn.batches(stage.batches * BATCH, BATCH, random)])
            torch.stack([*losses.values()]).tolist()

    return work, BATCH * sum(stage.batches for stage in stages)
