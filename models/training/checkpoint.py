"""The last good epoch on disk: a model file that also holds the optimisers and the random generators."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.optim import Optimizer

from ..networks.geohgan import GeoHgan
from ..networks.model_file import load, save
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader, expect_checkpoint
from ..protocol.outputs import staged
from ..protocol.text import parameters

_NOISE = "random.noise"
_BEST = "best."


def write_checkpoint(
    path: str,
    header: ModelHeader,
    model: GeoHgan,
    optimisers: dict[str, Optimizer],
    random: np.random.Generator,
    noise: torch.Generator,
    progress: dict[str, Any],
    best: dict[str, Tensor],
) -> None:
    """Write what training needs to go on as if it had never stopped.

    Args:
        progress: the step at work and the number of its epochs that are complete.
        best: state of the networks after the step's best epoch, empty where that is the last one.
    """
    tensors = dict(model.state_dict())
    tensors.update({_BEST + name: tensor for name, tensor in best.items()})
    tensors[_NOISE] = noise.get_state()
    for name, optimiser in optimisers.items():
        for index, state in optimiser.state_dict()["state"].items():
            tensors.update({f"optimiser.{name}.{index}.{key}": value for key, value in state.items()})
    training = {**header.training, "progress": {**progress, "random": random.bit_generator.state}}
    with staged(path) as (part,):
        save(part, dataclasses.replace(header, training=training), tensors)


class Checkpoint:
    """A checkpoint read back.

    Raises:
        EngineError: the file is damaged, foreign, newer, or a model that is finished.
    """

    def __init__(self, path: str):
        self.path = path
        self.header, self._tensors = load(path, expect_checkpoint)
        with self._fitting():
            self.progress: dict[str, Any] = self.header.training["progress"]

    def restore_model(self, model: GeoHgan) -> None:
        names, best = model.state_dict().keys(), self.best()
        with self._fitting():
            model.load_state_dict(best or {name: self._tensors[name] for name in names})
            model.load_state_dict({name: self._tensors[name] for name in names})

    def best(self) -> dict[str, Tensor]:
        """State of the networks after the best epoch of the step at work, empty where that is the last one."""
        return {name[len(_BEST) :]: tensor for name, tensor in self._tensors.items() if name.startswith(_BEST)}

    def restore_random(self, random: np.random.Generator, noise: torch.Generator) -> None:
        with self._fitting():
            random.bit_generator.state = self.progress["random"]
            state = self._tensors[_NOISE]
            # A card's generator has another kind of state than the processor's: going on elsewhere draws noise anew.
            if len(state) == len(noise.get_state()):
                noise.set_state(state)

    def restore_optimisers(self, optimisers: dict[str, Optimizer]) -> None:
        """Restore the moments; the learning rate stays that of the job, so that it may be lowered."""
        with self._fitting():
            for name, optimiser in optimisers.items():
                state = self._moments(name)
                parameters = [one for group in optimiser.param_groups for one in group["params"]]
                if state and [*state] != [*range(len(parameters))]:
                    raise ValueError("moments of other weights")
                for parameter, moments in zip(parameters, state.values(), strict=bool(state)):
                    shapes = {moment: value.shape for moment, value in moments.items()}
                    if shapes != {"step": (), "exp_avg": parameter.shape, "exp_avg_sq": parameter.shape}:
                        raise ValueError("moments of other weights")
                optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})

    def _moments(self, optimiser: str) -> dict[int, dict[str, Tensor]]:
        """Adam's, of each weight by its number."""
        prefix = f"optimiser.{optimiser}."
        state: dict[int, dict[str, Tensor]] = {}
        for key, value in self._tensors.items():
            if key.startswith(prefix):
                index, _, moment = key[len(prefix) :].partition(".")
                state.setdefault(int(index), {})[moment] = value
        return dict(sorted(state.items()))

    @contextlib.contextmanager
    def _fitting(self) -> Iterator[None]:
        """What cannot be restored is told in a sentence."""
        try:
            yield
        except (ValueError, TypeError, KeyError, RuntimeError, OverflowError) as error:
            raise EngineError(
                "The checkpoint {path} is damaged: training cannot go on from it. Leave {RESUME} empty.",
                path=self.path,
                **parameters("RESUME"),
            ) from error
