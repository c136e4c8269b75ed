"""A raster with NaN wherever it has no value, so that GDAL fills nothing from there and blends nothing in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from html import escape

import numpy as np
import rasterio
from rasterio.enums import MaskFlags
from rasterio.io import DatasetReader, MemoryFile

# In a step of the cleaning, what of a band counts as no value beside what did before: where its mask says so.
_MASK = "<UseMaskBand>true</UseMaskBand>"


def cleaned(dataset: DatasetReader, codes: Mapping[int, Sequence[float]], files: ExitStack) -> DatasetReader:
    """The bands of a dataset as floating point numbers; NaN where it states no value, in whatever way, or has a code.

    GDAL takes one number for no value: of several, each is left out of what is left by the one before.

    Args:
        codes: numbers that stand for no value, by band (from 1).
        files: takes care of what is opened.
    """
    steps = [_steps(dataset, band, codes.get(band, ())) for band in dataset.indexes]
    result, name = dataset, dataset.files[0] if "://" in dataset.name else dataset.name
    for number in range(max(1, *map(len, steps))):
        xml = _vrt(dataset, name, [of_band[number] if number < len(of_band) else "" for of_band in steps])
        memory = files.enter_context(MemoryFile(xml.encode(), ext=".vrt"))
        result, name = files.enter_context(rasterio.open(memory.name)), memory.name
    return result


def _steps(dataset: DatasetReader, band: int, codes: Sequence[float]) -> list[str]:
    """What is left out of a band, step by step."""
    steps, stated = [], dataset.nodatavals[band - 1]
    if MaskFlags.per_dataset in dataset.mask_flag_enums[band - 1]:
        steps.append(_MASK)
    numbers = [stated, *codes] if stated is not None and not np.isnan(stated) else codes
    return steps + [f"<NODATA>{float(number)!r}</NODATA>" for number in numbers]


def _vrt(dataset: DatasetReader, name: str, left_out: Sequence[str]) -> str:
    bands = [
        f'<VRTRasterBand dataType="{_type(dtype)}" band="{band}"><NoDataValue>nan</NoDataValue><ComplexSource>'
        f'<SourceFilename relativeToVRT="0">{escape(name)}</SourceFilename><SourceBand>{band}</SourceBand>{step}'
        "</ComplexSource></VRTRasterBand>"
        for band, (dtype, step) in enumerate(zip(dataset.dtypes, left_out, strict=True), start=1)
    ]
    size = f'rasterXSize="{dataset.width}" rasterYSize="{dataset.height}"'
    corner = ", ".join(map(repr, dataset.transform.to_gdal()))
    return f"<VRTDataset {size}><GeoTransform>{corner}</GeoTransform>{''.join(bands)}</VRTDataset>"


def _type(dtype: str) -> str:
    """Of floating point numbers that hold all of a type's."""
    return "Float32" if np.can_cast(dtype, "float32") else "Float64"
