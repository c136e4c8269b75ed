"""The user's models: those that were trained or used lately, and what else lies in their folders."""

from __future__ import annotations

import glob
import json
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from qgis.core import QgsSettings

from ..models.protocol.errors import EngineError
from ..models.protocol.foreign import is_number, loads
from ..models.protocol.header import expect_model, read_header
from ..models.protocol.text import Text
from . import settings

ENDING = ".geohgan"
MODELS_SETTING = f"{settings.GROUP}/models"
AUC_SETTING = f"{settings.GROUP}/auc_of_models"
# Models and areas under curves that are remembered, models that are shown, and characters of a setting.
_MOST, _MOST_SHOWN, _LONGEST = 50, 200, 1_000_000


@dataclass(frozen=True)
class KnownModel:
    """A model file, and what it says of itself.

    Attributes:
        path: of the file.
        date: when it was written.
        survey: that it was trained on; empty where it does not say.
        bands: their names.
        auc: of its chosen metric, as it was evaluated last; None where it was not.
        fault: what is wrong with the file; None for nothing.
    """

    path: str
    date: datetime
    survey: str = ""
    bands: tuple[str, ...] = ()
    auc: Optional[float] = None
    fault: Optional[Text] = None


def remember(path: str) -> None:
    """Note a model that was trained or used."""
    _store([os.path.abspath(path), *_remembered()])


def renamed(old: str, new: str) -> None:
    """Note that a model has another name now."""
    _store([new if path == old else path for path in _remembered()])
    if QgsSettings().value(settings.LAST_MODEL_SETTING, "", type=str) == old:
        settings.remember_model(new)


def remember_auc(checksum: int, auc: float) -> None:
    """Note how well the scores of a model, known by its checksum, find known deposits."""
    kept = {**_aucs(), str(checksum): auc}
    QgsSettings().setValue(AUC_SETTING, json.dumps(dict(list(kept.items())[-_MOST:])))


def known_models() -> list[KnownModel]:
    """Those whose files are there, the newest first; damaged ones too."""
    paths = [path for path in _remembered() if os.path.isfile(path)]
    folders = dict.fromkeys(filter(None, [*map(os.path.dirname, _remembered()), settings.output_folder()]))
    for folder in folders:
        paths += glob.glob(os.path.join(glob.escape(folder), f"*{ENDING}"))
    aucs, found = _aucs(), [(_written(path), path) for path in dict.fromkeys(map(os.path.abspath, paths))]
    return [_read(path, date, aucs) for date, path in sorted(found, reverse=True)[:_MOST_SHOWN] if date]


def files_of(path: str) -> list[str]:
    """The file of a model, and the checkpoint of a training that was to replace it, if there is one."""
    return [file for file in (path, f"{path}.checkpoint") if os.path.lexists(file)]


def _written(path: str) -> float:
    try:
        return os.path.getmtime(path)
    except OSError:
        return 0.0


def _read(path: str, date: float, aucs: dict[str, float]) -> KnownModel:
    written = datetime.fromtimestamp(date)
    try:
        header = read_header(path)
        expect_model(header, path)
    except EngineError as error:
        return KnownModel(path, written, fault=error.text)
    return KnownModel(path, written, header.survey, tuple(header.bands), aucs.get(str(header.checksum)))


def _store(paths: Iterable[str]) -> None:
    QgsSettings().setValue(MODELS_SETTING, json.dumps(list(dict.fromkeys(paths))[:_MOST]))


def _remembered() -> list[str]:
    return [path for path in _setting(MODELS_SETTING, list) if isinstance(path, str) and path]


def _aucs() -> dict[str, float]:
    return {name: auc for name, auc in _setting(AUC_SETTING, dict).items() if is_number(auc, 0, 1)}


def _setting(name: str, kind: type) -> Any:
    """A setting that is JSON; an empty one where it is not of that kind."""
    try:
        stored = loads(QgsSettings().value(name, "", type=str), _LONGEST)
    except ValueError:
        return kind()
    return stored if isinstance(stored, kind) else kind()
