"""What the values of a model file's header must be: each by itself, and all of them together."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from .choices import TRANSFORMS
from .foreign import is_number, is_text, is_whole
from .limits import (
    MAX_BANDS,
    MAX_DISTANCE,
    MAX_EPOCHS,
    MAX_GRAIN,
    MAX_LATENT,
    MAX_LAYERS,
    MAX_PATCH_SIZE,
    MAX_WEIGHT,
    MAX_WIDTH,
    MIN_PATCH_SIZE,
)
from .metrics import LEARNT

# Characters of a name, and of a coordinate reference system.
_NAME, _SYSTEM = 1000, 100_000
# No value of a survey, nor its logarithm, comes near this.
_HUGE = 1e30
_LARGEST_BOUND = 1000
# Of numbers that stand for no value in one band.
_CODES = 100
_LAYERS = ("latent_hidden", "generator", "discriminator", "dense", "encoder")
_NETWORKS = ("bands", "patch_size", "latent", "bound", *_LAYERS)
_PREPROCESSING = ("transforms", "floors", "centres", "scales")
_COMPONENTS = {component.name for component in LEARNT}
# The loss of each step that tells when to stop.
CRITERIA = {1: "autoencoder", 2: "reconstruction"}


class UnfitError(ValueError):
    """A value that no model has there; its words name it."""


def check_values(values: Mapping[str, Any]) -> None:
    """Raise an UnfitError for the first value that no model of ours has, or that does not fit the others.

    Args:
        values: of the fields of `header.ModelHeader`, all of them.
    """
    _bands(values["bands"])
    _networks(values["networks"], len(values["bands"]))
    _preprocessing(values["preprocessing"], len(values["bands"]))
    _left_out(values["left_out"], values["bands"])
    _weights(values["weights"])
    _calibration(values["calibration"], values["weights"])
    _history(values["history"])
    _exclusion(values["exclusion"])
    _training(values["training"])
    _expect(is_text(values["preset"], _NAME), "preset")
    _expect(is_whole(values["grain"], 1, MAX_GRAIN), "grain")
    _expect(values["crs"] == "" or is_text(values["crs"], _SYSTEM), "crs")
    _expect(values["survey"] == "" or is_text(values["survey"], _NAME), "survey")
    size, versions = values["pixel_size"], values["versions"]
    _expect(size == [] or _are_numbers(size, 2, 1 / _HUGE, _HUGE), "pixel_size")
    _expect(isinstance(versions, dict) and all(is_text(version, _NAME) for version in versions.values()), "versions")
    _expect(is_whole(values["checksum"], 0, 2**32 - 1), "checksum")


def _bands(bands: Any) -> None:
    _expect(isinstance(bands, list) and 1 <= len(bands) <= MAX_BANDS, "bands")
    _expect(all(is_text(band, _NAME) for band in bands) and len(set(bands)) == len(bands), "bands")


def _networks(networks: Any, bands: int) -> None:
    _has(networks, _NETWORKS, "networks")
    _expect(is_whole(networks["bands"], bands, bands), "networks.bands")
    size = networks["patch_size"]
    _expect(is_whole(size, MIN_PATCH_SIZE, MAX_PATCH_SIZE), "networks.patch_size")
    _expect(is_whole(networks["latent"], 1, MAX_LATENT), "networks.latent")
    _expect(is_number(networks["bound"], 1 / _LARGEST_BOUND, _LARGEST_BOUND), "networks.bound")
    for name in _LAYERS:
        _expect(_are_widths(networks[name]), f"networks.{name}")
    # Each layer doubles the side, from one pixel or more on.
    _expect(len(networks["generator"]) >= 1 and 2 ** len(networks["generator"]) <= 2 * size, "networks.generator")
    _expect(bool(networks["discriminator"]), "networks.discriminator")
    _expect(bool(networks["dense"]) is not bool(networks["encoder"]), "networks.encoder")


def _preprocessing(preprocessing: Any, bands: int) -> None:
    _has(preprocessing, _PREPROCESSING, "preprocessing")
    kinds, floors = preprocessing["transforms"], preprocessing["floors"]
    _expect(isinstance(kinds, list) and len(kinds) == bands, "preprocessing.transforms")
    _expect(all(kind in TRANSFORMS and kind != "auto" for kind in kinds), "preprocessing.transforms")
    _expect(_are_numbers(floors, bands, 0, _HUGE), "preprocessing.floors")
    _expect(all(floor > 0 or kind == "none" for floor, kind in zip(floors, kinds)), "preprocessing.floors")
    _expect(_are_numbers(preprocessing["centres"], bands, -_HUGE, _HUGE), "preprocessing.centres")
    _expect(_are_numbers(preprocessing["scales"], bands, 1 / _HUGE, _HUGE), "preprocessing.scales")


def _left_out(left_out: Any, bands: Sequence[str]) -> None:
    """Numbers by the names of some bands."""
    _expect(isinstance(left_out, dict) and left_out.keys() <= set(bands), "left_out")
    for codes in left_out.values():
        _expect(isinstance(codes, list) and len(codes) <= _CODES, "left_out")
        _expect(all(is_number(code, -sys.float_info.max, sys.float_info.max) for code in codes), "left_out")


def _weights(weights: Any) -> None:
    _expect(isinstance(weights, dict) and weights.keys() <= _COMPONENTS, "weights")
    _expect(all(is_number(weight, 0, MAX_WEIGHT) for weight in weights.values()), "weights")
    _expect(any(weights.values()), "weights")


def _calibration(calibration: Any, weights: Mapping[str, float]) -> None:
    """Empty in a checkpoint; else it has whatever has a weight."""
    _expect(isinstance(calibration, dict) and calibration.keys() <= _COMPONENTS, "calibration")
    for name, values in calibration.items():
        _has(values, ("centre", "scale"), f"calibration.{name}")
        _expect(is_number(values["centre"], -_HUGE, _HUGE), f"calibration.{name}.centre")
        _expect(is_number(values["scale"], 1 / _HUGE, _HUGE), f"calibration.{name}.scale")
    if calibration:
        _expect(all(name in calibration for name, weight in weights.items() if weight), "calibration")


def _history(history: Any) -> None:
    """Of each epoch its step, its number and the losses of the step."""
    _expect(isinstance(history, list) and len(history) <= 2 * MAX_EPOCHS, "history")
    losses: dict[int, set[str]] = {}
    for entry in history:
        _expect(isinstance(entry, dict) and is_whole(entry.get("step"), 1, 2), "history")
        _expect(is_whole(entry.get("epoch"), 1, MAX_EPOCHS) and CRITERIA[entry["step"]] in entry, "history")
        _expect(entry.keys() == losses.setdefault(entry["step"], set(entry)), "history")
        _expect(all(is_number(value, -_HUGE, _HUGE) for value in entry.values()), "history")


def _exclusion(exclusion: Any) -> None:
    _expect(isinstance(exclusion, dict), "exclusion")
    if exclusion:
        _has(exclusion, ("geometries", "distance", "windows"), "exclusion")
        geometries = exclusion["geometries"]
        _expect(isinstance(geometries, list) and all(isinstance(one, dict) for one in geometries), "exclusion")
        _expect(is_number(exclusion["distance"], 0, MAX_DISTANCE), "exclusion.distance")
        _expect(is_whole(exclusion["windows"], 0, 2**62), "exclusion.windows")


def _training(training: Any) -> None:
    """Of a checkpoint: the step at work, the number of its complete epochs, and the state of what draws windows."""
    _expect(isinstance(training, dict), "training")
    if "progress" in training:
        progress = training["progress"]
        _has(progress, ("step", "epoch", "random"), "training.progress")
        _expect(is_whole(progress["step"], 0, 1), "training.progress.step")
        _expect(is_whole(progress["epoch"], 1, MAX_EPOCHS), "training.progress.epoch")
        _expect(isinstance(progress["random"], dict), "training.progress.random")


def _are_widths(value: Any) -> bool:
    return isinstance(value, list) and len(value) <= MAX_LAYERS and all(is_whole(one, 1, MAX_WIDTH) for one in value)


def _are_numbers(value: Any, count: int, low: float, high: float) -> bool:
    return isinstance(value, list) and len(value) == count and all(is_number(one, low, high) for one in value)


def _has(value: Any, names: Sequence[str], name: str) -> None:
    _expect(isinstance(value, dict) and value.keys() == set(names), name)


def _expect(fits: bool, name: str) -> None:
    if not fits:
        raise UnfitError(name)
