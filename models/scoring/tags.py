"""What a score raster says of itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..protocol.environment import engine_version
from ..protocol.jobs import WINDOW_TAG


def score_tags(metric: str, exclusion: Mapping[str, Any], crs: str, window: int) -> dict[str, str]:
    """Dataset tags of a score raster.

    Args:
        metric: what its first band and its percentiles are.
        exclusion: geometries and distance that were kept out of what the scores were learnt from; empty for none.
        crs: coordinate reference system of those, as WKT.
        window: side of the windows, pixels.
    """
    tags = {"GEOHGAN_METRIC": metric, "GEOHGAN_VERSION": engine_version(), WINDOW_TAG: str(window)}
    if exclusion:
        tags["GEOHGAN_EXCLUSION"] = json.dumps({**exclusion, "crs": crs})
    return tags
