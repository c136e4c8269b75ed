"""A pretended card: tensors that count as on another device and are held by the processor.

As on a real one, what has to do with tensors of both devices at once fails, and so does numpy on a tensor of the card.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode

# The one device besides the processor that torch computes gradients for without any hardware.
CARD = torch.device("meta")
_COPIES = (torch.ops.aten._to_copy.default, torch.ops.aten.copy_.default)


class OnCard(Tensor):
    """A tensor of the card; `held` are its values."""

    held: Tensor
    __torch_function__ = torch._C._disabled_torch_function_impl

    @staticmethod
    def __new__(cls, held: Tensor) -> OnCard:
        made = Tensor._make_wrapper_subclass(
            cls, held.size(), strides=held.stride(), storage_offset=held.storage_offset(), dtype=held.dtype, device=CARD
        )
        made.held = held
        return made

    @classmethod
    def __torch_dispatch__(cls, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return _compute(function, args, kwargs or {})


class PretendedCard(TorchDispatchMode):
    """While it is entered, `CARD` is a device to compute on."""

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        return _compute(function, args, kwargs or {})


class Generator(torch.Generator):
    """Random numbers of either device."""

    def __new__(cls, device: torch.device | str = "cpu") -> torch.Generator:
        return super().__new__(cls)

    def __init__(self, device: torch.device | str = "cpu"):
        self._device = torch.device(device)

    @property
    def device(self) -> torch.device:
        return self._device


@torch.inference_mode(False)
@torch.no_grad()
def _compute(function: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    tensors = [*_tensors((args, tuple(kwargs.values())))]
    on_card = [tensor for tensor in tensors if isinstance(tensor, OnCard)]
    elsewhere = [tensor for tensor in tensors if not isinstance(tensor, OnCard) and tensor.dim()]
    if on_card and elsewhere and function not in _COPIES:
        raise RuntimeError(f"Expected all tensors to be on the same device: {function}")
    if kwargs.get("device") is not None:
        to_card = kwargs["device"] == CARD
        kwargs = {**kwargs, "device": torch.device("cpu")}
    else:
        to_card = isinstance(args[0], OnCard) if function in _COPIES else bool(on_card)
    result = function(*_held(args), **{name: _held(value) for name, value in kwargs.items()})
    if not to_card:
        return result
    # What is changed in place stays the same tensor.
    return _on_card(result, {id(tensor.held): tensor for tensor in on_card})


# Operators take and give tensors and sequences of them; torch's own walks through trees take longer than the operators.


def _tensors(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, (tuple, list)):
        for one in value:
            yield from _tensors(one)


def _held(value: Any) -> Any:
    if isinstance(value, OnCard):
        return value.held
    return type(value)(map(_held, value)) if isinstance(value, (tuple, list)) else value


def _on_card(value: Any, before: dict[int, OnCard]) -> Any:
    if isinstance(value, Tensor):
        return before[id(value)] if id(value) in before else OnCard(value)
    return type(value)(_on_card(one, before) for one in value) if isinstance(value, (tuple, list)) else value
