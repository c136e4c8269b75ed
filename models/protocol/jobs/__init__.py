"""The job descriptions: what a worker is asked to do, as paths and plain values.

A job is a frozen dataclass that turns into one JSON object and back. Geometries are GeoJSON geometry objects in the
coordinate reference system of the job's first raster; distances are in its map units. `None` for a number means "the
preset's or the engine's own choice".
"""

from __future__ import annotations

import json

from ..decoding import decode
from ..errors import EngineError
from .base import Geometry, Job, Layer, Raster, numbers_beside
from .baseline import BaselineJob
from .catchments import CatchmentsJob
from .classify import ClassifyJob
from .compare import CompareJob
from .diagnose import DiagnoseJob
from .evaluate import EvaluateJob
from .explore import ExploreJob
from .filter import FilterJob
from .interpolate import InterpolateJob
from .level import LevelJob
from .origin import Origin, Source
from .qaqc import QaqcJob
from .score import ScoreJob
from .singularity import SingularityJob
from .stack import StackJob
from .survey import SurveyJob
from .targets import TargetsJob
from .thresholds import ThresholdsJob
from .train import TrainJob

__all__ = [
    "JOBS",
    "BaselineJob",
    "CatchmentsJob",
    "ClassifyJob",
    "CompareJob",
    "DiagnoseJob",
    "EvaluateJob",
    "ExploreJob",
    "FilterJob",
    "Geometry",
    "InterpolateJob",
    "Job",
    "Layer",
    "LevelJob",
    "Origin",
    "QaqcJob",
    "Raster",
    "ScoreJob",
    "SingularityJob",
    "Source",
    "StackJob",
    "SurveyJob",
    "TargetsJob",
    "ThresholdsJob",
    "TrainJob",
    "from_json",
    "numbers_beside",
]

JOBS: dict[str, type[Job]] = {
    job.kind: job
    for job in (
        SurveyJob,
        QaqcJob,
        LevelJob,
        InterpolateJob,
        CatchmentsJob,
        StackJob,
        ExploreJob,
        ThresholdsJob,
        SingularityJob,
        TrainJob,
        ScoreJob,
        BaselineJob,
        EvaluateJob,
        CompareJob,
        FilterJob,
        ClassifyJob,
        TargetsJob,
        DiagnoseJob,
    )
}


def from_json(text: str) -> Job:
    """The job that a JSON object describes; whether it can work is for its `check` to say.

    Raises:
        EngineError: it is no JSON object, of an unknown kind, or has missing, unknown or unfit fields.
    """
    try:
        values = json.loads(text)
        kind = JOBS[values.pop("job")]
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise EngineError("This is not a Geo-Hgan job: 'job' must be one of {kinds}.", kinds=list(JOBS)) from error
    try:
        return decode(kind, kind.upgraded(values))
    except EngineError as error:
        raise EngineError("The {kind} job cannot be read: {fault}", kind=kind.kind, fault=error.text) from error
