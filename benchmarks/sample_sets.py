"""Samples with known deposits, to hold methods of interpolation against each other."""

from __future__ import annotations

import json
import sqlite3
import struct
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from models.interpolation.table import InterpolationTable, make_table
from models.protocol.errors import EngineError
from models.protocol.jobs import SurveyJob
from models.protocol.samples.table import SampleTable
from models.survey import job as example_survey

from .quiet import Quiet

# Fields that are no analyses, and the one that tells deposits from barren places where a layer has it.
_NO_FIELDS = {"fid", "geom", "id", "rownames", "sample field number"}
_LABEL = "label"
# Bytes of the envelope of a geometry in a GeoPackage, by its code.
_ENVELOPES = (0, 32, 48, 48, 64)


@dataclass(frozen=True)
class SampleSet:
    """A survey as its samples.

    Attributes:
        name: for tables.
        table: the samples as `geohgan:interpolate` takes them by default.
        crs: their projected system.
        deposits: (n, 2), map units.
        reach: cells whose centre is as near to a deposit as this are deposit, map units.
    """

    name: str
    table: InterpolationTable
    crs: str
    deposits: np.ndarray
    reach: float


def example(work: Path, seed: int, **changes: Any) -> SampleSet:
    """The samples of the example survey."""
    samples, deposits, stack = work / "samples.geojson", work / "deposits.geojson", work / "true.tif"
    job = SurveyJob(str(stack), samples=str(samples), deposits=str(deposits), seed=seed, **changes)
    example_survey.run(job, Quiet())
    with rasterio.open(stack) as dataset:
        crs = dataset.crs.to_wkt()
    places, rows = _geojson(samples)
    return SampleSet(f"example survey, seed {seed}", _table(places, rows), crs, _geojson(deposits)[0], 1000.0)


def from_folder(text: str) -> SampleSet:
    """That of `FOLDER:LAYER:REACH`: samples.gpkg, and the deposits in a layer of points of labels.gpkg.

    Raises:
        EngineError: the folder lacks one of them, or the text is not of that form.
    """
    folder, _, rest = text.partition(":")
    layer, _, reach = rest.partition(":")
    samples, labels = Path(folder) / "samples.gpkg", Path(folder) / "labels.gpkg"
    if not (samples.is_file() and labels.is_file() and reach):
        raise EngineError(f"{text} is no FOLDER:LAYER:REACH of a folder with samples.gpkg and labels.gpkg.")
    places, rows, crs = _geopackage(samples)
    found, marks, _ = _geopackage(labels, layer)
    known = [place for place, row in zip(found, marks, strict=True) if row.get(_LABEL, 1) == 1]
    return SampleSet(Path(folder).resolve().name, _table(places, rows), crs, np.array(known), float(reach))


def _table(places: np.ndarray, rows: Sequence[Mapping[str, Any]]) -> InterpolationTable:
    names = [name for name in rows[0] if name.lower() not in _NO_FIELDS]
    columns = {name: tuple("" if row[name] is None else str(row[name]) for row in rows) for name in names}
    x, y = places.T.tolist()
    samples = SampleTable(tuple(x), tuple(y), columns)
    return make_table(samples.analysed(samples.left_out("half_limit", 50.0)), "auto", "half_limit", 50.0)


def _geojson(path: Path) -> tuple[np.ndarray, list[dict[str, Any]]]:
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    places = np.array([one["geometry"]["coordinates"] for one in features])
    return places, [one["properties"] for one in features]


def _geopackage(path: Path, layer: str = "") -> tuple[np.ndarray, list[dict[str, Any]], str]:
    """Places and attributes of a layer of points, the first unless named, and their system."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?immutable=1", uri=True)) as database:
        contents = dict(database.execute("SELECT table_name, srs_id FROM gpkg_contents"))
        layer = layer or next(iter(contents))
        if layer not in contents:
            raise EngineError(f"{path} has no layer {layer}: it has {', '.join(contents)}.")
        cursor = database.execute(f'SELECT * FROM "{layer}"')  # nosec B608: one of the layers that there are
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, row, strict=True)) for row in cursor]
    return np.array([_place(row["geom"]) for row in rows]), rows, f"EPSG:{contents[layer]}"


def _place(geometry: bytes) -> tuple[float, float]:
    x, y = struct.unpack_from("<dd", geometry, 13 + _ENVELOPES[geometry[3] >> 1 & 7])
    return x, y
