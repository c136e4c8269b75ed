"""What a model file says of itself, readable without the engine's packages.

A `.geohgan` file is a safetensors file: eight bytes (little-endian length), a JSON header of that
length, then the tensors. The header's `__metadata__` holds one text, `geohgan`: the JSON form of
`ModelHeader`.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from .errors import EngineError
from .files import check_is_file
from .foreign import is_whole, loads
from .header_values import UnfitError, check_values
from .limits import MAX_HEADER
from .metrics import default_weights
from .text import parameters

FORMAT = 3
# Of format 2, which is read too: what it does not say of itself.
OF_FORMAT_2: dict[str, Any] = {"weights": {"neighbour_distance": 1.0, "background_distance": 0.5}, "grain": 1}
# Of each tensor by its name: what it is of, as safetensors calls it, and its shape.
Shapes = dict[str, tuple[str, tuple[int, ...]]]


@dataclass(frozen=True)
class ModelHeader:
    """Everything of a model but its weights.

    Attributes:
        bands: band names, in the order of the networks' input.
        preset: preset that the networks were made from.
        networks: sizes of the networks, as `networks.geohgan.NetworkSizes` takes them.
        preprocessing: transform and scaling of every band, as `preprocessing.Preprocessing` takes them.
        calibration: location and scale of each score component on the training area.
        weights: of the components in `anomaly_score` unless others are asked for; of those left out it is 0.
        left_out: numbers that stood for no value in the training rasters though no file stated it, by the name of the
            band; scoring leaves them out too.
        grain: cells over which neighbouring cells of the survey are alike, at least 1; see `sampling.grain`.
        training: settings of the run (epochs, batch size, learning rate, seed, threads, device, window count).
        history: one dict an epoch: step, epoch and the mean of each loss.
        exclusion: `geometries` (GeoJSON), `distance` (map units) and `windows`, the number left out.
        crs: of the training raster, WKT.
        pixel_size: width and height of its pixels, map units.
        versions: of the engine and its packages.
        survey: name of the survey that it was trained on; empty where it had none.
        checksum: CRC-32 of the tensors, by which damaged weights are told.
        format: of the file; this reader takes `FORMAT` and the one before.
    """

    bands: list[str]
    preset: str
    networks: dict[str, Any]
    preprocessing: dict[str, Any]
    calibration: dict[str, Any]
    training: dict[str, Any]
    history: list[dict[str, Any]]
    weights: dict[str, float] = field(default_factory=default_weights)
    grain: int = 1
    left_out: dict[str, list[float]] = field(default_factory=dict)
    exclusion: dict[str, Any] = field(default_factory=dict)
    crs: str = ""
    pixel_size: list[float] = field(default_factory=list)
    versions: dict[str, str] = field(default_factory=dict)
    survey: str = ""
    checksum: int = 0
    format: int = FORMAT

    @property
    def patch_size(self) -> int:
        """Side of the model's windows, pixels."""
        return int(self.networks["patch_size"])

    def to_metadata(self) -> dict[str, str]:
        """The header as safetensors metadata."""
        return {"geohgan": json.dumps(dataclasses.asdict(self))}


def read_header(path: str | os.PathLike[str]) -> ModelHeader:
    """Read the header of a model file.

    Raises:
        EngineError: the file is missing, damaged, foreign, or written by a newer version.
    """
    with opened(path) as file:
        return header_in(file, path)[0]


@contextlib.contextmanager
def opened(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A model file, open for reading; that it cannot be read, then or later, is told in a sentence."""
    check_is_file(path)
    try:
        with open(path, "rb") as file:
            yield file
    except OSError as error:
        raise EngineError(
            "The model file {path} cannot be read: {strerror}.", path=path, strerror=error.strerror
        ) from error


def header_in(file: BinaryIO, path: str | os.PathLike[str]) -> tuple[ModelHeader, Shapes]:
    """The header of an open model file, its values checked, and the shapes of the tensors that follow.

    Args:
        path: of the file, for sentences.

    Raises:
        EngineError: the file is damaged, foreign, or written by a newer version.
    """
    start = file.read(8)
    length = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
    text = file.read(length) if 2 <= length <= MAX_HEADER else b""
    size = file.seek(0, os.SEEK_END)
    try:
        tensors = loads(text, MAX_HEADER)
        values = loads(tensors.pop("__metadata__")["geohgan"], MAX_HEADER)
        stated = values["format"]
        if not is_whole(stated, 0, 10**6):
            raise ValueError("no format")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError("{path} is not a Geo-Hgan model file, or its beginning is damaged.", path=path) from error
    if stated not in (2, FORMAT):
        raise EngineError(
            "{path} has model format {stated}, and this version reads format {format}: update the plugin, or train the "
            "model again.",
            path=path,
            stated=stated,
            format=FORMAT,
        )
    try:
        header = ModelHeader(**(values if stated == FORMAT else {**values, **OF_FORMAT_2}))
        check_values(vars(header))
        shapes, end = _shapes(tensors)
    except UnfitError as error:
        raise EngineError(
            "The header of the model file {path} is damaged: no model has such values of {name}. Copy the file again, "
            "or train the model again.",
            path=path,
            name=str(error),
        ) from error
    except TypeError as error:
        raise EngineError("The header of the model file {path} is damaged.", path=path) from error
    if size != 8 + length + end:
        raise EngineError(
            "The model file {path} is damaged: {size} bytes long where {wanted} were written.",
            path=path,
            size=size,
            wanted=8 + length + end,
        )
    return header, shapes


def _shapes(tensors: Mapping[str, Any]) -> tuple[Shapes, int]:
    """Kind and shape of each tensor, and where the last one ends."""
    shapes, end = {}, 0
    for name, entry in tensors.items():
        if not isinstance(entry, dict) or entry.keys() != {"dtype", "shape", "data_offsets"}:
            raise UnfitError(name)
        kind, shape, offsets = entry["dtype"], entry["shape"], entry["data_offsets"]
        if not isinstance(kind, str) or not all(isinstance(value, list) for value in (shape, offsets)):
            raise UnfitError(name)
        if len(offsets) != 2 or not all(is_whole(value, 0, 2**62) for value in (*shape, *offsets)):
            raise UnfitError(name)
        shapes[name] = (kind, tuple(shape))
        end = max(end, offsets[1])
    return shapes, end


def expect_model(header: ModelHeader, path: str | os.PathLike[str]) -> None:
    """Raise an EngineError if the file is a checkpoint."""
    if not header.calibration:
        raise EngineError(
            "{path} is the checkpoint of a training that has not ended: go on with it through {RESUME} of the "
            "training.",
            path=path,
            **parameters("RESUME"),
        )


def expect_checkpoint(header: ModelHeader, path: str | os.PathLike[str]) -> None:
    """Raise an EngineError if the file is a finished model."""
    if header.calibration:
        raise EngineError(
            "{path} is a finished model, not a checkpoint: leave {RESUME} empty to train a new one.",
            path=path,
            **parameters("RESUME"),
        )
