"""What a score raster says of itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..protocol.environment import engine_version


def score_tags(metric: str, exclusion: Mapping[str, Any], crs: str) -> dict[str, str]:
    """Dataset tags of a score raster.

    Args:
        metric: what its first band and its percentiles are.
        exclusion: geometries and distance that were kept out of what the scores were learnt from; empty for none.
        crs: coordinate reference system of those, as WKT.
    """
    tags = {"GEOHGAN_METRIC": metric, "GEOHGAN_VERSION": engine_version()}
    if exclusion:
        tags["GEOHGAN_EXCLUSION"] = json.dumps({**exclusion, "crs": crs})
    return tags
