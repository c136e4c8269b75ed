"""Model files with wrong values, cut, longer, or with bytes of another kind: scored or refused with a sentence."""

from __future__ import annotations

import json
import random
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
import rasterio

from models.protocol.environment import ROOT
from tests.support import GRID

from . import outcomes

MODEL = ROOT / "tests" / "published" / "model-0.1.0.geohgan"
VALUES = (None, True, 0, -1, 1e-300, 1e300, 10**30, 2.5, "", "x", [], {}, [0], {"x": 1}, "9" * 5000)
FEW, FEW_BYTES = 60, 20


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths to all values within one, but for the many alike of a list, of which the first and the last count."""
    yield path
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        if not isinstance(value, list) or key in (0, len(value) - 1):
            yield from places(item, (*path, key))


def changed(value: Any, path: tuple[Any, ...], to: Any) -> Any:
    """A copy of a value with another one at a path."""
    if not path:
        return to
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(value[path[0]], path[1:], to)
    return copy


def files(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """What is wrong, in words, and the file that has it."""
    length = struct.unpack("<Q", whole[:8])[0]
    tensors, data = json.loads(whole[8 : 8 + length]), whole[8 + length :]
    header = json.loads(tensors["__metadata__"]["geohgan"])

    def written(tensors: dict[str, Any], header: Any) -> bytes:
        metadata = {"geohgan": header if isinstance(header, str) else json.dumps(header)}
        text = json.dumps({**tensors, "__metadata__": metadata}).encode()
        return struct.pack("<Q", len(text)) + text + data

    for path in places(header):
        for value in VALUES:
            yield f"header {path} = {value!r}"[:80], written(tensors, changed(header, path, value))
    entries = {name: entry for name, entry in tensors.items() if name != "__metadata__"}
    for name in random.Random(0).sample(sorted(entries), 12):
        for path in places(entries[name], (name,)):
            for value in VALUES:
                yield f"tensors {path} = {value!r}"[:80], written(changed(entries, path, value), header)
        yield f"without {name}", written({key: entry for key, entry in entries.items() if key != name}, header)


def broken(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """Files that are cut off, longer, or have a byte of another kind."""
    draw = random.Random(0)
    for _ in range(200 if outcomes.FULL else FEW_BYTES):
        at = draw.randrange(len(whole)) if draw.random() < 0.5 else draw.randrange(2000)
        yield f"cut at {at}", whole[:at]
        yield f"another byte at {at}", whole[:at] + bytes([whole[at] ^ 1 << draw.randrange(8)]) + whole[at + 1 :]
    yield "longer", whole + b"\0"
    yield "empty", b""
    yield "a header beyond the file", struct.pack("<Q", 2**40) + whole[8:]


@pytest.mark.parametrize("of", [files, broken])
def test_a_hostile_model_is_told_in_a_sentence(of, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    values = np.random.default_rng(0).lognormal(size=(4, 24, 24)).astype(np.float32)
    profile = {"driver": "GTiff", "count": 4, "height": 24, "width": 24, "dtype": "float32"}
    with rasterio.open("survey.tif", "w", **profile, crs="EPSG:32633", transform=GRID) as dataset:
        dataset.write(values)
        dataset.descriptions = ["Cu", "As", "Ni", "Au"]
    table = list(of(MODEL.read_bytes()))
    if not outcomes.FULL and of is files:
        table = random.Random(0).sample(table, FEW)
    job = {"job": "score", "rasters": [{"path": "survey.tif"}], "model": "m.geohgan", "output": "s.tif", "threads": 1}
    told = []
    for attack, content in table:
        (tmp_path / "m.geohgan").write_bytes(content)
        outcome, sentence = outcomes.attempt(json.dumps(job))
        outcomes.TALLY.add("model files", attack, outcome, sentence)
        if outcome in outcomes.BAD:
            told.append(f"{attack}: {outcome}: {sentence}")
    assert not told, "\n".join(told)
