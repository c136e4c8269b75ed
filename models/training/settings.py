"""Everything that was set for a training, under names that people read."""

from __future__ import annotations

from ..protocol.header import ModelHeader
from ..protocol.option_names import PRESET_NAMES, TRANSFORM_NAMES
from ..protocol.text import Text
from ..reporting.report import Cell

# By their names in the header: first what it says of the training, then sizes of the networks.
_TRAINING = {
    "epochs": Text("Epochs"),
    "guided_epochs": Text("Guided epochs"),
    "windows_per_epoch": Text("Windows per epoch"),
    "batch_size": Text("Batch size"),
    "learning_rate": Text("Learning rate"),
    "latent_steps": Text("Latent steps"),
    "generator_every": Text("Generator every"),
    "gradient_penalty": Text("Gradient penalty"),
    "reconstruction_weight": Text("Reconstruction weight"),
    "kappa": Text("Kappa"),
    "min_gain": Text("Least gain"),
    "generator_learns": Text("Generator learns"),
    "transform": Text("Transform"),
    "min_valid": Text("Min valid"),
    "seed": Text("Seed"),
    "device": Text("Device"),
    "windows": Text("Windows"),
}
_NETWORKS = {
    "latent": Text("Networks: latent"),
    "latent_hidden": Text("Networks: latent hidden"),
    "generator": Text("Networks: generator"),
    "discriminator": Text("Networks: discriminator"),
    "dense": Text("Networks: dense"),
    "encoder": Text("Networks: encoder"),
    "bound": Text("Networks: bound"),
}
_TRUTH = {True: Text("yes"), False: Text("no")}


def settings(header: ModelHeader, device: Text) -> list[tuple[Text, Cell]]:
    """Names and values; `device` is what the model was trained on."""
    training = {**header.training, "device": device}
    if "transform" in training:
        training["transform"] = TRANSFORM_NAMES[training["transform"]]
    rows: list[tuple[Text, Cell]] = [(Text("Survey"), header.survey)] if header.survey else []
    rows += [
        (Text("Preset"), PRESET_NAMES[header.preset]),
        (Text("Window side"), Text("{size} pixels", size=header.patch_size)),
    ]
    rows += [(name, _shown(training[key])) for key, name in _TRAINING.items() if key in training]
    rows += [(name, _shown(header.networks[key])) for key, name in _NETWORKS.items() if header.networks.get(key)]
    if header.crs:
        rows.append((Text("CRS"), header.crs.split('"')[1]))
    width, height = header.pixel_size
    rows.append((Text("Pixel size"), Text("{width:g} x {height:g} map units", width=width, height=height)))
    rows.append((Text("Versions"), ", ".join(f"{name} {version}" for name, version in header.versions.items())))
    return rows


def _shown(value: object) -> Cell:
    """A value as it was set: numbers are not rounded, and no thousands are set apart."""
    if value is None or isinstance(value, Text):
        return value
    if isinstance(value, bool):
        return _TRUTH[value]
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
