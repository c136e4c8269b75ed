from __future__ import annotations

import json
import os
import struct

import pytest

from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.header import FORMAT, ModelHeader, read_header
from models.protocol.metrics import COMPONENT_NAMES

NETWORKS = {
    "bands": 2,
    "patch_size": 8,
    "latent": 16,
    "latent_hidden": [64],
    "generator": [64, 32],
    "discriminator": [32, 64],
    "dense": [],
    "encoder": [32, 64],
    "bound": 8.0,
}
PREPROCESSING = {"transforms": ["log", "none"], "floors": [0.1, 0.0], "centres": [0.5, -1.0], "scales": [1.0, 2.0]}
CALIBRATION = {name: {"centre": -0.5, "scale": 0.2} for name in COMPONENT_NAMES[:6]}
HEADER = ModelHeader(
    bands=["Au", "As"],
    preset="balanced",
    networks=NETWORKS,
    preprocessing=PREPROCESSING,
    calibration=CALIBRATION,
    training={"seed": 0},
    history=[{"step": 1, "epoch": 1, "autoencoder": 0.5}, {"step": 2, "epoch": 1, "reconstruction": 0.25}],
    crs='LOCAL_CS["höhe"]',
    pixel_size=[500.0, 500.0],
)
TENSORS = {"weight": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]}}


def write(path, metadata, tensors=TENSORS, data=b"\0" * 8):
    """A safetensors file, made by hand."""
    text = json.dumps({"__metadata__": metadata, **tensors}).encode()
    path.write_bytes(struct.pack("<Q", len(text)) + text + data)
    return path


@pytest.fixture
def model(tmp_path):
    return write(tmp_path / "model.geohgan", HEADER.to_metadata())


def test_a_header_survives_its_file(model):
    assert read_header(model) == HEADER
    assert read_header(model).patch_size == 8


def test_a_file_that_safetensors_wrote_is_read(tmp_path):
    numpy = pytest.importorskip("numpy")
    safetensors = pytest.importorskip("safetensors.numpy")
    path = tmp_path / "model.geohgan"
    arrays = {"b": numpy.zeros((3, 5), "float32"), "a": numpy.zeros(7, "int64")}
    safetensors.save_file(arrays, path, metadata=HEADER.to_metadata())
    assert read_header(path) == HEADER


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(EngineError, match=r"none\.geohgan cannot be read: No such file"):
        read_header(tmp_path / "none.geohgan")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"GIF89a",
        b"II*\0" + b"\0" * 100,
        struct.pack("<Q", 2**60) + b"{}",
        struct.pack("<Q", 4) + b"\xff\xfe\xfd\xfc",
        struct.pack("<Q", 2) + b"[]",
        struct.pack("<Q", 2) + b"{}",
        struct.pack("<Q", 100_000) + b"[" * 100_000,
    ],
)
def test_a_foreign_file_is_refused(tmp_path, content):
    (tmp_path / "foreign.geohgan").write_bytes(content)
    with pytest.raises(EngineError, match="not a Geo-Hgan model file, or its beginning is damaged"):
        read_header(tmp_path / "foreign.geohgan")


@pytest.mark.parametrize(
    "metadata", [{}, {"format": "pt"}, {"geohgan": "no json"}, {"geohgan": "[]"}, {"geohgan": "{}"}]
)
def test_the_safetensors_file_of_another_program_is_refused(tmp_path, metadata):
    with pytest.raises(EngineError, match="not a Geo-Hgan model file"):
        read_header(write(tmp_path / "other.safetensors", metadata))


@pytest.mark.parametrize("stated", [1, FORMAT + 1])
def test_another_format_is_told_before_its_fields_are_looked_at(tmp_path, stated):
    other = {"geohgan": json.dumps({"format": stated, "novel": True})}
    told = f"has model format {stated}, and this version reads format {FORMAT}: update the plugin, or train the model"
    with pytest.raises(EngineError, match=told):
        read_header(write(tmp_path / "other.geohgan", other))


@pytest.mark.parametrize(
    "changes", [{"novel": 1}, {"bands": ...}, {"bands": []}, {"networks": {}}, {"networks": {"patch_size": "x"}}]
)
def test_a_header_with_other_fields_is_damaged(tmp_path, changes):
    values = {**json.loads(HEADER.to_metadata()["geohgan"]), **changes}
    values = {name: value for name, value in values.items() if value is not ...}
    with pytest.raises(EngineError, match="header of the model file .* is damaged"):
        read_header(write(tmp_path / "model.geohgan", {"geohgan": json.dumps(values)}))


@pytest.mark.parametrize("tensors", [{"weight": 1}, {"weight": {}}, {"weight": {"data_offsets": []}}])
def test_damaged_tensor_entries_are_told(tmp_path, tensors):
    with pytest.raises(EngineError, match="is damaged"):
        read_header(write(tmp_path / "model.geohgan", HEADER.to_metadata(), tensors))


@pytest.mark.parametrize("change", [lambda data: data[:-1], lambda data: data + b"\0"], ids=["cut", "longer"])
def test_a_file_of_another_length_is_damaged(model, change):
    model.write_bytes(change(model.read_bytes()))
    with pytest.raises(EngineError, match=r"damaged: \d+ bytes long where \d+ were written"):
        read_header(model)


def test_the_header_of_a_model_of_the_first_version_is_read():
    header = read_header(ROOT / "tests" / "published" / "model-0.1.0.geohgan")
    assert header.format == 2 and header.versions["geohgan"] == "0.1.0"
    assert header.bands and header.patch_size > 0 and tuple(header.calibration) == COMPONENT_NAMES[:5]
    assert header.weights == {"neighbour_distance": 1.0, "background_distance": 0.5} and header.grain == 1


def networks(**changes):
    return {"networks": {**NETWORKS, **changes}}


def preprocessing(**changes):
    return {"preprocessing": {**PREPROCESSING, **changes}}


def checkpoint(**progress):
    stated = {"step": 0, "epoch": 1, "random": {}, **progress}
    return {"calibration": {}, "training": {"progress": stated}}


EPOCH = HEADER.history[0]
MANY = 10**40
HOSTILE = [
    *(
        {"bands": value}
        for value in (None, 3, "Au,As", ["Au"], ["Au", 3], ["Au", ""], ["Au", "Au"], ["Au" * 9999, "x"])
    ),
    *({"networks": value} for value in (None, [], "large", {"patch_size": 8}, {**NETWORKS, "novel": 1})),
    *(networks(bands=value) for value in (1, 3, True, 2.0, MANY)),
    *(networks(patch_size=value) for value in (0, -8, 3, 65, MANY, 8.0, "8", None)),
    *(networks(latent=value) for value in (0, MANY, [16])),
    *(networks(latent_hidden=value) for value in (64, [0], [MANY], [64] * 17, [[64]], "64")),
    *(networks(generator=value) for value in ([], [64] * 5, [1, MANY], None)),
    *(networks(discriminator=value) for value in ([], [-1])),
    networks(dense=[64]),
    networks(encoder=[]),
    *(networks(bound=value) for value in (0, -8.0, 1e300, "8", True)),
    *({"preprocessing": value} for value in ({}, None, [1], {**PREPROCESSING, "novel": []})),
    *(preprocessing(transforms=value) for value in (["log"], ["log", "auto"], ["log", "cube"], ["log", []], "ln")),
    *(preprocessing(floors=value) for value in ([0.0, 0.0], [-1.0, 0.0], [1e-3], [1e300, 0.0], 1.0, [None, 0.0])),
    *(preprocessing(centres=value) for value in ([], [0.0, 1e300], [0.0, "1"])),
    *(preprocessing(scales=value) for value in ([1.0, 0.0], [1.0, -1.0], [1.0, 1e-300], [1.0] * 3, {"0": 1.0})),
    *({"calibration": value} for value in (None, [], {"novel": CALIBRATION["img_distance"]}, {"img_distance": {}})),
    *({"calibration": {**CALIBRATION, "img_distance": {"centre": 0, "scale": value}}} for value in (0, -1, "1", MANY)),
    {"calibration": {**CALIBRATION, "img_distance": {"centre": None, "scale": 1}}},
    {"calibration": {"img_distance": CALIBRATION["img_distance"]}},
    *({"weights": value} for value in (None, {}, {"novel": 1.0}, {"img_distance": -1.0}, {"img_distance": 1e300})),
    {"weights": {"img_distance": 0.0}},
    *({"grain": value} for value in (0, -1, 9, MANY, 1.5, "1", True)),
    *({"training": value} for value in (None, [], "long")),
    *({"history": value} for value in (None, {}, [1], [{}], [{**EPOCH, "step": 3}], [{**EPOCH, "epoch": 0}])),
    *({"history": [{**EPOCH, "autoencoder": value}]} for value in (None, "low", 1e300)),
    {"history": [{"step": 1, "epoch": 1, "loss": 0.5}]},
    {"history": [EPOCH, {**EPOCH, "epoch": 2, "novel": 1.0}]},
    *({"exclusion": value} for value in (None, [], {"distance": 5.0}, {"geometries": 1, "distance": 1, "windows": 0})),
    *({"exclusion": {"geometries": [], "distance": value, "windows": 0}} for value in (-1.0, MANY, "far")),
    {"exclusion": {"geometries": [[]], "distance": 1.0, "windows": 0}},
    *({"crs": value} for value in (None, 4326, "x" * 200_000)),
    *({"survey": value} for value in (None, 5, "x" * 2000)),
    *({"pixel_size": value} for value in (None, 500.0, [500.0], [500.0, 0.0], [500.0, -1.0], [1e300, 1.0], ["a", "b"])),
    *({"versions": value} for value in (None, [], {"geohgan": 1})),
    *({"checksum": value} for value in (None, -1, 2**32, 1.5, "0")),
    *({"preset": value} for value in (None, "", ["fast"], "x" * 9999)),
    *(checkpoint(step=value) for value in (2, "a", True)),
    checkpoint(epoch=0),
    checkpoint(random=None),
    checkpoint(novel=1),
]


@pytest.mark.parametrize("changes", HOSTILE, ids=lambda changes: f"{changes}"[:60])
def test_values_that_no_model_has_are_told(tmp_path, changes):
    values = {**json.loads(HEADER.to_metadata()["geohgan"]), **changes}
    with pytest.raises(EngineError, match="header of the model file .* is damaged: no model has such values of [a-z]"):
        read_header(write(tmp_path / "model.geohgan", {"geohgan": json.dumps(values)}))


@pytest.mark.parametrize("text", ["NaN", "Infinity", "-Infinity", "1e999", "1" * 5000, "[" * 5000, '"\\ud800"'])
def test_numbers_that_are_none_are_told(tmp_path, text):
    whole = HEADER.to_metadata()["geohgan"].replace("500.0, 500.0", f"500.0, {text}")
    with pytest.raises(EngineError, match="damaged"):
        read_header(write(tmp_path / "model.geohgan", {"geohgan": whole}))


@pytest.mark.parametrize("stated", ["3", 3.0, True, None, [3], 10**30, -1])
def test_a_format_that_is_no_number_is_told(tmp_path, stated):
    with pytest.raises(EngineError, match="not a Geo-Hgan model file, or its beginning is damaged"):
        read_header(write(tmp_path / "other.geohgan", {"geohgan": json.dumps({"format": stated})}))


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [2], "data_offsets": [0]},
        {"dtype": "F32", "shape": [2], "data_offsets": [0, -8]},
        {"dtype": "F32", "shape": [2], "data_offsets": [0, 1e9]},
        {"dtype": "F32", "shape": "2", "data_offsets": [0, 8]},
        {"dtype": 32, "shape": [2], "data_offsets": [0, 8]},
        {"dtype": "F32", "shape": [2], "data_offsets": [0, 10**30]},
    ],
)
def test_hostile_tensor_entries_are_told(tmp_path, entry):
    with pytest.raises(EngineError, match="no model has such values of weight"):
        read_header(write(tmp_path / "model.geohgan", HEADER.to_metadata(), {"weight": entry}))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_a_pipe_in_place_of_a_model_is_refused_at_once(tmp_path):
    os.mkfifo(tmp_path / "model.geohgan")
    with pytest.raises(EngineError, match=r"model\.geohgan is no file, but a pipe, a socket or a device"):
        read_header(tmp_path / "model.geohgan")
