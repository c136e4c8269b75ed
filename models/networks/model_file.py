"""The model file: weights in safetensors, everything else in its JSON header (`protocol.header`)."""

from __future__ import annotations

import copy
import io
import os
import platform
import zlib
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from typing import Any

import safetensors.torch
import torch
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor

from ..protocol.environment import engine_version, packages
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader, Shapes, expect_model, header_in, opened
from .folded import FoldedGenerator
from .geohgan import GeoHgan, NetworkSizes
from .neighbours import REFERENCES, Neighbours

_NAMED = ("torch", "numpy", "scipy", "sklearn", "rasterio", "safetensors")
# What safetensors calls the kinds of numbers that networks are made of.
_KINDS = {torch.float32: "F32", torch.int64: "I64"}
Expectation = Callable[[ModelHeader, "str | os.PathLike"], None]
_NETWORKS, _NEIGHBOURS = "networks.", "neighbours."


@dataclass(frozen=True)
class TrainedModel:
    """What scoring needs of a model file, on one device, in evaluation mode."""

    header: ModelHeader
    networks: GeoHgan
    neighbours: Neighbours

    @property
    def device(self) -> torch.device:
        return self.neighbours.pixels.device

    def to(self, device: torch.device) -> TrainedModel:
        return TrainedModel(self.header, self.networks.to(device), self.neighbours.to(device))

    def folded(self) -> TrainedModel:
        """The same model, its sample generator folded for speed: it scores alike and is not to be saved."""
        networks = copy.deepcopy(self.networks)
        networks.sample_generator = FoldedGenerator(networks.sample_generator)  # type: ignore[assignment]
        return TrainedModel(self.header, networks, self.neighbours)

    def __reduce__(self) -> tuple[Any, ...]:
        """To another process go the tensors: torch pickles no networks whose weights are normed on the way."""
        is_folded = isinstance(self.networks.sample_generator, FoldedGenerator)
        return _rebuilt, (self.header, is_folded, self.networks.state_dict(), self.neighbours.state_dict())


def _rebuilt(
    header: ModelHeader, is_folded: bool, networks: dict[str, Tensor], neighbours: dict[str, Tensor]
) -> TrainedModel:
    """A model that another process holds."""
    model = TrainedModel(header, build(header).eval(), Neighbours(**neighbours))
    model = model.folded() if is_folded else model
    with torch.inference_mode():  # What is folded may not be changed outside of it.
        model.networks.load_state_dict(networks)
    return model


def versions() -> dict[str, str]:
    """Versions of the engine and its packages, for headers and reports."""
    # Asked of what is installed: importing scikit-learn for its version alone would delay every job.
    installed = packages()
    return {
        "geohgan": engine_version(),
        "python": platform.python_version(),
        **{module: metadata.version(installed[module]) for module in _NAMED},
    }


def save(path: str | os.PathLike, header: ModelHeader, tensors: dict[str, Tensor]) -> None:
    """Write a model file; `tensors` are the networks' state and, in a checkpoint, the optimisers'."""
    with open(path, "wb") as file:
        mode = os.fstat(file.fileno()).st_mode
    on_cpu = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    save_file(on_cpu, path, replace(header, checksum=_checksum(on_cpu)).to_metadata())
    os.chmod(path, mode)  # safetensors leaves the file to its owner alone.


def load(path: str | os.PathLike, expect: Expectation | None = None) -> tuple[ModelHeader, dict[str, Tensor]]:
    """Read a model file, once and into memory: what becomes of the file then changes nothing.

    Args:
        expect: refuses the header of what is not wanted, a checkpoint or a finished model.

    Raises:
        EngineError: the file is missing, damaged, foreign, written by a newer version, or no network of its header.
    """
    with opened(path) as file:
        header, shapes = header_in(file, path)
        if expect:
            expect(header, path)
        # Before anything is read or built: a header may promise anything.
        _check_networks(header, shapes, path)
        file.seek(0)
        content = file.read()
    # The file as it was read: it may have been written to since its header was looked at.
    if header_in(io.BytesIO(content), path) != (header, shapes):
        raise EngineError("The model file {path} was changed while it was read: run again.", path=path)
    try:
        tensors = safetensors.torch.load(content)
    except (SafetensorError, ValueError, KeyError, RuntimeError) as error:
        raise EngineError("The model file {path} is damaged: {error}", path=path, error=str(error)) from error
    if _checksum(tensors) != header.checksum:
        raise EngineError(
            "The model file {path} is damaged: its weights are not those that were written. Copy it again.", path=path
        )
    if not all(bool(tensor.isfinite().all()) for tensor in tensors.values() if tensor.is_floating_point()):
        raise EngineError("The model file {path} is damaged: some of its weights are no numbers.", path=path)
    return header, tensors


def _check_networks(header: ModelHeader, shapes: Shapes, path: str | os.PathLike) -> None:
    """Raise an EngineError unless a file has the tensors of the networks that its header describes."""
    wanted, prefix = shapes_of(header), _NETWORKS if header.calibration else ""
    if {name: shapes.get(prefix + name) for name in wanted} != wanted:
        raise _unfit(path)


def _unfit(path: str | os.PathLike) -> EngineError:
    return EngineError("The model file {path} is damaged: its weights do not fit its header.", path=path)


def _checksum(tensors: dict[str, Tensor]) -> int:
    checksum = 0
    for name in sorted(tensors):
        checksum = zlib.crc32(tensors[name].reshape(-1).view(torch.uint8).numpy().data, checksum)
    return checksum


def network_values(sizes: NetworkSizes) -> dict[str, object]:
    """Sizes as the header keeps them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(sizes).items()}


def shapes_of(header: ModelHeader) -> Shapes:
    """The tensors of the networks that a header describes, without any memory for them."""
    with torch.device("meta"):
        state = build(header).state_dict()
    return {name: (_KINDS[tensor.dtype], tuple(tensor.shape)) for name, tensor in state.items()}


def build(header: ModelHeader) -> GeoHgan:
    """The networks that a header describes, untrained."""
    values: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value for name, value in header.networks.items()
    }
    return GeoHgan(NetworkSizes(**values))


def save_trained(path: str | os.PathLike, model: TrainedModel) -> None:
    """Write the model file of a finished training."""
    networks = {_NETWORKS + name: tensor for name, tensor in model.networks.state_dict().items()}
    neighbours = {_NEIGHBOURS + name: tensor for name, tensor in model.neighbours.state_dict().items()}
    save(path, model.header, {**networks, **neighbours})


def load_trained(path: str | os.PathLike, device: torch.device) -> TrainedModel:
    """Read the model file of a finished training.

    Raises:
        EngineError: the file is no finished model.
    """
    header, tensors = load(path, expect_model)
    networks, references = build(header), _part(tensors, _NEIGHBOURS)
    if _part(tensors, _NETWORKS).keys() != networks.state_dict().keys() or not _are_references(references, header):
        raise _unfit(path)
    networks.load_state_dict(_part(tensors, _NETWORKS))
    return TrainedModel(header, networks.eval(), Neighbours(**references)).to(device)


def _are_references(tensors: dict[str, Tensor], header: ModelHeader) -> bool:
    """Whether tensors are references of the bands of a model."""
    return tensors.keys() == {"pixels", "backgrounds"} and all(
        tensor.dtype == torch.float32
        and tensor.dim() == 2
        and 1 <= tensor.shape[0] <= REFERENCES
        and tensor.shape[1] == len(header.bands)
        for tensor in tensors.values()
    )


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}
