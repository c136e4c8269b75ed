"""The user's settings, from the options page: read here as a job is made, and passed on as plain values."""

from __future__ import annotations

import dataclasses
import glob
import os
import re
import time

from qgis.core import (
    QgsApplication,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsSettings,
)

from ..models.protocol.choices import DEVICES
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Job
from ..models.protocol.schedulers import VARIABLE, Scheduler
from ..models.protocol.sought import NOTHING, Sought

GROUP = "geohgan"
PYTHON_SETTING = f"{GROUP}/python"
DEVICE_SETTING = f"{GROUP}/device"
THREADS_SETTING = f"{GROUP}/threads"
MEMORY_LIMIT_SETTING = f"{GROUP}/memory_limit_gb"
SCHEDULER_SETTING = f"{GROUP}/scheduler"
SECURITY_SETTING = f"{GROUP}/security"
OUTPUT_FOLDER_SETTING = f"{GROUP}/output_folder"
REPORTS_SETTING = f"{GROUP}/reports"
LAST_MODEL_SETTING = f"{GROUP}/last_model"
SOUGHT_SETTING = f"{GROUP}/sought"

# That are remembered.
_REPORTS = 50


def python() -> str:
    """The engine's Python or its environment's folder; empty: one is looked for."""
    return QgsSettings().value(PYTHON_SETTING, "", type=str)


def device() -> str:
    """What DEVICE auto stands for, one of `DEVICES`."""
    return QgsSettings().value(DEVICE_SETTING, DEVICES[0], type=str)


def threads() -> int:
    """What an empty THREADS stands for; 0 is the engine's own choice."""
    return QgsSettings().value(THREADS_SETTING, 0, type=int)


def memory_limit() -> float:
    """Most memory that the engine may take, GB; 0 is no limit."""
    return QgsSettings().value(MEMORY_LIMIT_SETTING, 0.0, type=float)


def scheduler() -> Scheduler:
    """The Dask cluster that computes blocks; none where the environment names another, which goes before it."""
    if os.environ.get(VARIABLE, "").strip():
        return Scheduler()
    stored = QgsSettings()
    return Scheduler(stored.value(SCHEDULER_SETTING, "", type=str), stored.value(SECURITY_SETTING, "", type=str))


def output_folder() -> str:
    """Where dialogs suggest to write outputs; empty: to temporary files."""
    return QgsSettings().value(OUTPUT_FOLDER_SETTING, "", type=str)


def remember_model(path: str) -> None:
    """Note the model that was trained last."""
    QgsSettings().setValue(LAST_MODEL_SETTING, path)


def last_model() -> str:
    """The model that was trained last, or else the newest in the output folder; empty where there is none."""
    last = QgsSettings().value(LAST_MODEL_SETTING, "", type=str)
    if last and os.path.isfile(last):
        return last
    found = glob.glob(os.path.join(glob.escape(output_folder()), "*.geohgan")) if output_folder() else []
    return max(found, key=os.path.getmtime, default="")


def remember_sought(kind: str, elements: str) -> None:
    """Note what was sought last, as SOUGHT and ELEMENTS of `score` say it."""
    QgsSettings().setValue(SOUGHT_SETTING, f"{kind}|{elements}")


def last_sought() -> Sought:
    """What was sought last; nothing, where that cannot be told."""
    kind, _, elements = QgsSettings().value(SOUGHT_SETTING, NOTHING, type=str).partition("|")
    try:
        return Sought.of(kind, elements)
    except EngineError:
        return Sought()


def remember_report(path: str) -> None:
    """Note a report that was written."""
    others = [other for other in reports() if other != path]
    QgsSettings().setValue(REPORTS_SETTING, [path, *others][:_REPORTS])


def reports() -> list[str]:
    """The reports that were written last, the newest first; some may be gone."""
    stored = QgsSettings().value(REPORTS_SETTING, [])
    return [stored] if isinstance(stored, str) else [str(path) for path in stored or []]


def language() -> str:
    """What QGIS speaks, such as es or zh-Hans-CN: reports are written in it."""
    locale = QgsApplication.locale()
    return "en" if locale in ("", "C") else locale.replace("_", "-")


def fill(job: Job) -> Job:
    """The job with the settings in place of what was left open."""
    values: dict[str, object] = {}
    if getattr(job, "device", "") == DEVICES[0]:
        values["device"] = device()
    if getattr(job, "threads", 0) is None:
        values["threads"] = threads() or None
    if getattr(job, "scheduler", None) == "" and scheduler():
        values["scheduler"], values["security"] = scheduler().where, scheduler().security
    if hasattr(job, "language"):
        values["language"] = language()
    return dataclasses.replace(job, **values)


def suggest_file(output: QgsProcessingDestinationParameter, algorithm: str) -> None:
    """Have dialogs offer a new file of the output folder, if there is one; scripts are not touched by this."""
    folder = output_folder()
    if folder and output.createByDefault():
        name = re.sub(r"\W+", "_", f"{algorithm}_{time.strftime('%Y%m%d_%H%M%S')}_{output.name().lower()}")
        output.setGuiDefaultValueOverride(os.path.join(folder, f"{name}.{_extension(output)}"))


def _extension(output: QgsProcessingDestinationParameter) -> str:
    # An output asks its provider, which it has none of before it is part of an algorithm.
    if isinstance(output, QgsProcessingParameterRasterDestination):
        return "tif"
    return "gpkg" if isinstance(output, QgsProcessingParameterFeatureSink) else output.defaultFileExtension()
