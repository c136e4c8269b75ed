"""The model file: what goes in comes out, and what is no model is refused with a sentence."""

from __future__ import annotations

import dataclasses
import json
import os
import stat
import struct
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from models.networks import convolutional, model_file
from models.networks.geohgan import GeoHgan
from models.networks.model_file import load, load_trained, network_values, save, save_trained, shapes_of
from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.header import FORMAT, ModelHeader, read_header
from models.protocol.jobs import TrainJob
from models.protocol.presets import PRESETS
from models.sampling.preprocessing import Preprocessing
from models.training import job as training
from models.training.sizes import network_sizes

CPU = torch.device("cpu")


@pytest.fixture
def damaged(trained, tmp_path):
    """A copy of the trained model, its bytes changed by a function."""

    def change(function) -> Path:
        path = tmp_path / "damaged.geohgan"
        path.write_bytes(function(Path(trained).read_bytes()))
        return path

    return change


def test_a_model_survives_its_file(trained, tmp_path):
    header, tensors = load(trained)
    save(tmp_path / "copy.geohgan", header, tensors)
    again, copied = load(tmp_path / "copy.geohgan")
    assert again == header and copied.keys() == tensors.keys()
    assert all(torch.equal(copied[name], tensor) for name, tensor in tensors.items())
    assert (tmp_path / "copy.geohgan").read_bytes() == Path(trained).read_bytes()


def test_a_trained_model_is_ready_to_score(trained):
    model, stored = load_trained(trained, CPU), load_file(trained)
    assert not any(module.training for module in model.networks.modules())
    parts = {"networks.": model.networks.state_dict(), "neighbours.": model.neighbours.state_dict()}
    loaded = {prefix + name: value for prefix, part in parts.items() for name, value in part.items()}
    assert loaded.keys() == stored.keys() and all(torch.equal(value, stored[name]) for name, value in loaded.items())
    assert model.networks.sizes.bands == len(model.header.bands) == 4
    assert model.networks.sizes.patch_size == model.header.patch_size == 6


def test_the_reference_pixels_are_those_of_the_training_area(trained, survey_values):
    """All of them, where there are fewer than are wanted."""
    model = load_trained(trained, CPU)
    values, valid = Preprocessing(**model.header.preprocessing).apply(survey_values)
    pixels = model.neighbours.pixels.numpy()
    assert pixels.shape == model.neighbours.backgrounds.shape == (valid.sum(), 4)
    assert sorted(map(tuple, pixels)) == sorted(map(tuple, values[:, valid].T))
    assert torch.isfinite(model.neighbours.backgrounds).all()


def test_a_trained_model_survives_its_file(trained, tmp_path):
    save_trained(tmp_path / "copy.geohgan", load_trained(trained, CPU))
    assert (tmp_path / "copy.geohgan").read_bytes() == Path(trained).read_bytes()


def test_the_header_is_read_without_the_packages(trained):
    program = (
        "import sys\n"
        "for name in ('torch', 'numpy', 'safetensors', 'rasterio'): sys.modules[name] = None\n"
        "from models.protocol.header import read_header\n"
        "print(*read_header(sys.argv[1]).bands)"
    )
    command = [sys.executable, "-c", program, trained]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == ["Au", "As", "Cu", "Zn"]


@pytest.mark.parametrize("preset", PRESETS)
def test_the_tensors_of_networks_are_known_without_their_numbers(monkeypatch, preset):
    """And without the spectral norm of torch, which would load a compiler at the start of each scoring."""
    sizes = network_sizes(TrainJob((), "", preset=preset, patch_size=16), 3)
    built = GeoHgan(sizes).state_dict()
    monkeypatch.setattr(convolutional, "spectral_norm", None)
    shapes = shapes_of(ModelHeader(["a", "b", "c"], preset, network_values(sizes), {}, {}, {}, []))
    kinds = {torch.float32: "F32", torch.int64: "I64"}
    assert shapes == {name: (kinds[tensor.dtype], tuple(tensor.shape)) for name, tensor in built.items()}


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
@pytest.mark.parametrize(("umask", "mode"), [(0o022, 0o644), (0o027, 0o640), (0o077, 0o600)])
def test_the_file_mode_follows_the_umask(trained, tmp_path, umask, mode):
    header, tensors = load(trained)
    before = os.umask(umask)
    try:
        save(tmp_path / "model.geohgan", header, tensors)
    finally:
        os.umask(before)
    assert stat.S_IMODE(os.stat(tmp_path / "model.geohgan").st_mode) == mode


@pytest.mark.parametrize("kept", [0, 5, 300, -1])
def test_a_file_cut_short_is_refused(damaged, kept):
    path = damaged(lambda content: content[:kept])
    with pytest.raises(EngineError, match=r"damaged\.geohgan.*(not a Geo-Hgan model file|damaged: \d+ bytes long)"):
        load_trained(path, CPU)


@pytest.mark.parametrize("at", [0, 7, 8, 9, 40])
def test_a_flipped_byte_at_the_beginning_is_refused(damaged, at):
    path = damaged(lambda content: content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
    with pytest.raises(EngineError, match="damaged"):
        load_trained(path, CPU)


@pytest.mark.parametrize("at", [-1, -5000])
def test_a_flipped_byte_in_the_weights_is_refused(damaged, at):
    def flip(content: bytes) -> bytes:
        flipped = bytearray(content)
        flipped[at] ^= 0x01
        return bytes(flipped)

    with pytest.raises(EngineError, match="damaged: its weights are not those that were written"):
        load_trained(damaged(flip), CPU)


@pytest.mark.parametrize("content", [b"", b"Dear reader,\n" * 20, b"PK\x03\x04" + bytes(200), b"\x80\x04}q." * 40])
def test_a_foreign_file_is_refused(damaged, content):
    with pytest.raises(EngineError, match="is not a Geo-Hgan model file"):
        load_trained(damaged(lambda _: content), CPU)


def test_a_safetensors_file_of_something_else_is_refused(tmp_path):
    save_file({"weight": torch.zeros(3)}, tmp_path / "other.safetensors", {"format": "pt"})
    with pytest.raises(EngineError, match=r"other\.safetensors is not a Geo-Hgan model file"):
        load_trained(tmp_path / "other.safetensors", CPU)


@pytest.mark.parametrize("stated", [FORMAT - 2, FORMAT + 1])
def test_a_file_of_another_format_is_refused(trained, tmp_path, stated):
    header, tensors = load(trained)
    save(tmp_path / "other.geohgan", dataclasses.replace(header, format=stated), tensors)
    with pytest.raises(EngineError, match=rf"model format {stated}.*update the plugin, or train the model again"):
        load_trained(tmp_path / "other.geohgan", CPU)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"none\.geohgan cannot be read"):
        load_trained(tmp_path / "none.geohgan", CPU)


def with_header(content: bytes, **changes) -> bytes:
    """A model file with another header over the same tensors."""
    length = struct.unpack("<Q", content[:8])[0]
    tensors = json.loads(content[8 : 8 + length])
    values = json.loads(tensors["__metadata__"]["geohgan"])
    tensors["__metadata__"]["geohgan"] = json.dumps({**values, **changes})
    text = json.dumps(tensors).encode()
    return struct.pack("<Q", len(text)) + text + content[8 + length :]


@pytest.mark.parametrize("lacking", ["networks.", "neighbours."])
def test_a_file_that_lacks_a_part_is_refused(trained, tmp_path, lacking):
    header, tensors = load(trained)
    save(tmp_path / "part.geohgan", header, {name: it for name, it in tensors.items() if not name.startswith(lacking)})
    with pytest.raises(EngineError, match="damaged: its weights do not fit its header"):
        load_trained(tmp_path / "part.geohgan", CPU)


@pytest.mark.parametrize(
    "sizes",
    [
        {"patch_size": 60},
        {"latent": 5},
        {"latent": 4096},
        {"latent_hidden": [1024] * 16},
        {"discriminator": [1024] * 9},
    ],
)
def test_weights_that_do_not_fit_their_header_are_refused_before_anything_is_built(
    damaged, trained, sizes, monkeypatch
):
    monkeypatch.setattr(model_file.safetensors.torch, "load", None)
    networks = {**read_header(trained).networks, **sizes}
    path = damaged(lambda content: with_header(content, networks=networks))
    with pytest.raises(EngineError, match="damaged: its weights do not fit its header"):
        load_trained(path, CPU)


def test_a_checkpoint_is_no_model(train_job, recorder):
    class Stop(Exception):
        pass

    def stop(text: str) -> None:
        if text.startswith("step 1, epoch 1 of at most 2:"):
            raise Stop

    job = train_job()
    with pytest.raises(Stop):
        training.run(job, recorder(stop))
    with pytest.raises(EngineError, match="checkpoint of a training that has not ended.*RESUME"):
        load_trained(job.checkpoint, CPU)


def test_what_becomes_of_the_file_after_it_was_read_changes_nothing(trained, tmp_path):
    """A memory map would give other weights, or end the process where the file is cut off."""
    path = tmp_path / "model.geohgan"
    path.write_bytes(Path(trained).read_bytes())
    model, whole = load_trained(path, CPU), load_file(trained)
    with open(path, "r+b") as file:
        file.write(b"\xff" * 5000)
        file.truncate(5000)
    assert torch.equal(model.neighbours.pixels, whole["neighbours.pixels"])
    assert all(torch.equal(value, whole["networks." + name]) for name, value in model.networks.state_dict().items())


def test_a_file_that_is_written_to_while_it_is_read_is_told(trained, tmp_path, monkeypatch):
    path = tmp_path / "model.geohgan"
    path.write_bytes(Path(trained).read_bytes())

    def write(header, shapes, name):
        path.write_bytes(with_header(path.read_bytes(), grain=header.grain + 1))

    monkeypatch.setattr(model_file, "_check_networks", write)
    with pytest.raises(EngineError, match="was changed while it was read: run again"):
        load_trained(path, CPU)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
@pytest.mark.parametrize("name", ["networks.encoder.0.weight", "neighbours.pixels"])
def test_weights_that_are_no_numbers_are_refused(trained, tmp_path, name, value):
    header, tensors = load(trained)
    tensors[name].view(-1)[0] = value
    save(tmp_path / "nan.geohgan", header, tensors)
    with pytest.raises(EngineError, match="damaged: some of its weights are no numbers"):
        load_trained(tmp_path / "nan.geohgan", CPU)


@pytest.mark.parametrize("shape", [(0, 4), (5,), (5, 3), (10_000, 4), (1, 1, 4)])
@pytest.mark.parametrize("name", ["neighbours.pixels", "neighbours.backgrounds"])
def test_references_of_another_shape_are_refused(trained, tmp_path, name, shape):
    header, tensors = load(trained)
    save(tmp_path / "other.geohgan", header, {**tensors, name: torch.zeros(shape)})
    with pytest.raises(EngineError, match="damaged: its weights do not fit its header"):
        load_trained(tmp_path / "other.geohgan", CPU)
