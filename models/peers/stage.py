"""One stage of a training: its networks, its optimisers, and a step of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn.utils import clip_grad_norm_
from torch.optim import Optimizer

from ..protocol.text import Text

# Windows (n, bands, size, size), 0 where not valid, and their valid pixels (n, 1, size, size).
Batch = tuple[Tensor, Tensor]


class Stage(ABC):
    """A stage of a detector's training.

    Args:
        noise: of all that is drawn at random.

    Attributes:
        batches: how many batches of windows a step takes: the generator learns from the last, a critic from each.
    """

    batches: ClassVar[int] = 1

    def __init__(self, noise: torch.Generator):
        self.noise = noise

    @abstractmethod
    def begin_epoch(self) -> None:
        """Put the networks into the mode that they train in."""

    @abstractmethod
    def step(self, batches: Sequence[Batch]) -> dict[str, Tensor]:
        """One update of the generator, and those of the discriminator that belong to it; the losses, detached."""

    def trouble(self) -> Text | None:
        """What went wrong in the last epoch, though the losses are numbers; None where nothing did."""
        return None

    def normal(self, count: int, length: int) -> Tensor:
        """Latent vectors of the prior N(0, I), (count, length)."""
        return torch.randn((count, length), generator=self.noise, device=self.noise.device)


def weights(*networks: nn.Module) -> list[nn.Parameter]:
    """All that networks learn."""
    return [parameter for network in networks for parameter in network.parameters()]


def gradients(loss: Tensor, learning: Iterable[nn.Parameter]) -> None:
    """Set the gradients of these weights, and of no others, to those of a loss; its graph may be used again."""
    for parameter, gradient in zip(own := list(learning), torch.autograd.grad(loss, own, retain_graph=True)):
        parameter.grad = gradient


def descend(optimiser: Optimizer, loss: Tensor, longest: float | None = None) -> Tensor:
    """One update of the optimiser's weights alone, by a gradient of at most that norm; the loss, detached."""
    own = [parameter for group in optimiser.param_groups for parameter in group["params"]]
    optimiser.zero_grad(set_to_none=True)
    loss.backward(inputs=own)
    if longest is not None:
        clip_grad_norm_(own, longest)
    optimiser.step()
    return loss.detach()
