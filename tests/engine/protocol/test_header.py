from __future__ import annotations

import json
import struct

import pytest

from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.header import FORMAT, ModelHeader, read_header
from models.protocol.metrics import COMPONENT_NAMES

HEADER = ModelHeader(
    bands=["Au", "As"],
    preset="balanced",
    networks={"patch_size": 8},
    preprocessing={"transform": "log"},
    calibration={"img_distance": [0.1, 0.2]},
    training={"seed": 0},
    history=[{"step": 1, "epoch": 1, "loss": 0.5}],
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
