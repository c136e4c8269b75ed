"""What rasters are called where their files have no name of their own: after the survey that they are of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath

from .tags import name_of

# Where QGIS keeps a temporary output: in a folder of its own, under the name of the parameter.
_TEMPORARY = re.compile(r"[0-9a-f]{32}")
# A name that the toolbox suggests in an output folder.
_SUGGESTED = re.compile(r"[a-z_]+_\d{8}_\d{6}_\w+")


def own_name(path: str) -> str:
    """The name of a file without its ending; empty where nobody gave it, but QGIS or the toolbox did."""
    file = PurePath(path.replace("\\", "/"))
    nobody_s = _TEMPORARY.fullmatch(file.parent.name) or _SUGGESTED.fullmatch(file.stem)
    return "" if nobody_s else file.stem


def report_name(path: str, tags: Mapping[str, str], holds: str) -> str:
    """What a report calls a raster: by its file, else after its survey, else after what it holds.

    Args:
        path: file or data source string.
        tags: dataset tags of the raster.
        holds: name of its first band.
    """
    return own_name(path) or name_of(tags) or holds
