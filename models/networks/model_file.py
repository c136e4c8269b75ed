"""The model file: weights in safetensors, everything else in its JSON header (`protocol.header`)."""

from __future__ import annotations

import copy
import os
import platform
import zlib
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from ..protocol.environment import engine_version, packages
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader, expect_model, read_header
from .folded import FoldedGenerator
from .geohgan import GeoHgan, NetworkSizes
from .neighbours import Neighbours

_NAMED = ("torch", "numpy", "scipy", "sklearn", "rasterio", "safetensors")
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


def load(path: str | os.PathLike) -> tuple[ModelHeader, dict[str, Tensor]]:
    """Read a model file.

    Raises:
        EngineError: the file is missing, damaged, foreign, or written by a newer version.
    """
    header = read_header(path)
    try:
        tensors = load_file(path)
    except (SafetensorError, OSError) as error:
        raise EngineError("The model file {path} is damaged: {error}", path=path, error=error) from error
    if _checksum(tensors) != header.checksum:
        raise EngineError(
            "The model file {path} is damaged: its weights are not those that were written. Copy it again.", path=path
        )
    return header, tensors


def _checksum(tensors: dict[str, Tensor]) -> int:
    checksum = 0
    for name in sorted(tensors):
        checksum = zlib.crc32(tensors[name].reshape(-1).view(torch.uint8).numpy().data, checksum)
    return checksum


def network_values(sizes: NetworkSizes) -> dict[str, object]:
    """Sizes as the header keeps them."""
    return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(sizes).items()}


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
    header, tensors = load(path)
    expect_model(header, path)
    try:
        networks = build(header)
        networks.load_state_dict(_part(tensors, _NETWORKS))
        neighbours = Neighbours(**_part(tensors, _NEIGHBOURS))
    except (TypeError, RuntimeError) as error:
        raise EngineError("The model file {path} is damaged: its weights do not fit its header.", path=path) from error
    return TrainedModel(header, networks.eval(), neighbours).to(device)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name[len(prefix) :]: tensor for name, tensor in tensors.items() if name.startswith(prefix)}
