"""The surveys to measure on: the example survey, and folders that hold a stack and its labels."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from models.protocol.band_names import unique_name
from models.protocol.errors import EngineError
from models.protocol.jobs import Raster, SurveyJob
from models.protocol.sought import NOTHING, Sought
from models.rasters.stack import Stack
from models.survey import job as example_survey

from .quiet import Quiet

STACK, LABELS = "stack.tif", "labels.tif"
DEPOSIT = 1
# What the deposits of the example survey are like.
_EXAMPLE_KIND = "porphyry_copper"


@dataclass(frozen=True)
class Survey:
    """A survey with known deposits.

    Attributes:
        name: for tables.
        stack: path of the raster, one band a variable.
        valid: bool (height, width), cells that have a value in every band: those that are measured on.
        positive: bool (n,), which of the valid cells, row by row, are deposit.
        bands: number of bands.
        labels: what counts as deposit, in words.
        sought: the kind of deposit that fits the label, one of `SOUGHT`.
    """

    name: str
    stack: str
    valid: np.ndarray
    positive: np.ndarray
    bands: int
    labels: str
    sought: str = NOTHING

    @property
    def rasters(self) -> tuple[Raster, ...]:
        """The stack as jobs take it."""
        return (Raster(self.stack),)


def surveys(folders: Sequence[str], work: Path, **example: Any) -> list[Survey]:
    """The example survey, made in the folder `work`, and the surveys of folders given as `FOLDER[:BAND][=KIND]`.

    Args:
        example: what of `SurveyJob` is not the default in the example survey: its size, its seed.

    Raises:
        EngineError: a folder cannot be measured on.
    """
    found: list[Survey] = []
    for folder in folders:
        survey = from_folder(folder)
        name = unique_name(survey.name, [other.name for other in found])
        found.append(dataclasses.replace(survey, name=name))
    return [make_example(work, **example), *found]


def make_example(work: Path, **changes: Any) -> Survey:
    """Make the example survey; cells in the halo of a hidden deposit are deposit."""
    stack, truth = work / "example.tif", work / "example_truth.tif"
    example_survey.run(SurveyJob(str(stack), truth=str(truth), **changes), Quiet())
    return dataclasses.replace(_read("example survey", stack, truth, 1), sought=_EXAMPLE_KIND)


def from_folder(text: str) -> Survey:
    """The survey of a folder given as `FOLDER[:BAND][=KIND]`, BAND of the labels counted from 1 and 1 by default.

    Raises:
        EngineError: the folder lacks a file or the band, the labels lie on another grid, or all cells are alike; or
            there is no such kind of deposit.
    """
    text, _, kind = text.partition("=")
    Sought.of(kind or NOTHING)
    path, _, band = text.rpartition(":")
    if not (path and band.isdecimal()):
        path, band = text, "1"
    folder = Path(path)
    if not folder.is_dir():
        raise EngineError(f"{folder} is no folder: give FOLDER or FOLDER:BAND, BAND being that of its {LABELS}.")
    for name in (STACK, LABELS):
        if not (folder / name).is_file():
            raise EngineError(f"The folder {folder} has no {name}: a survey is a folder with {STACK} and {LABELS}.")
    survey = _read(f"{folder.resolve().name}:{band}", folder / STACK, folder / LABELS, int(band))
    return dataclasses.replace(survey, sought=kind or NOTHING)


def _read(name: str, stack_path: Path, labels_path: Path, band: int) -> Survey:
    with Stack((Raster(str(stack_path)),)) as stack, Stack((Raster(str(labels_path)),)) as labels:
        if not 1 <= band <= len(labels.names):
            raise EngineError(f"{labels_path} has no band {band}: it has {len(labels.names)}.")
        if not stack.grid.same_as(labels.grid):
            raise EngineError(f"{labels_path} lies on another grid than {stack_path}: both need the same cells.")
        deposit = labels.read(bands=[band - 1])[0] == DEPOSIT
        valid = np.isfinite(stack.read()).all(axis=0)
        positive = deposit[valid]
        if positive.all() or not positive.any():
            raise EngineError(
                f"Band {band} of {labels_path} tells nothing apart: {positive.sum()} of the {valid.sum()} cells that "
                f"have a value in every band are deposit (value {DEPOSIT})."
            )
        return Survey(name, str(stack_path), valid, positive, len(stack.names), labels.names[band - 1])
