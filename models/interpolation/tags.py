"""What an interpolated stack says of itself."""

from __future__ import annotations

import json

from ..protocol.environment import engine_version
from ..protocol.jobs import InterpolateJob
from .table import Table


def interpolation_tags(job: InterpolateJob, table: Table, radius: float) -> dict[str, str]:
    """Dataset tags of an interpolated stack."""
    settings = {
        "method": job.method,
        "radius": radius,
        "neighbours": job.neighbours,
        "min_neighbours": job.min_neighbours,
        "below_detection": job.below_detection,
        "log": [name for name, logged in zip(table.names, table.logged, strict=True) if logged],
        "samples": table.samples,
    }
    if job.method == "idw":
        settings["power"] = job.power
    return {"GEOHGAN_INTERPOLATION": json.dumps(settings), "GEOHGAN_VERSION": engine_version()}
