"""Score rasters held against known deposits, on the same cells."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..evaluation.measure import Judge, Measurement
from ..evaluation.names import numbered
from ..evaluation.remarks import Remark
from ..protocol.errors import EngineError
from ..protocol.jobs import CompareJob
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from .curves import Curve

RASTERS = "score rasters"


def curves_of_rasters(job: CompareJob) -> tuple[list[Curve], list[Remark]]:
    """The curve of each raster's first band; those on one grid are measured on the cells that all of them have.

    Raises:
        EngineError: no raster can be measured, or those on one grid have no cell in common.
    """
    layers = _layers(job)
    grids = _by_grid(layers)
    found: list[tuple[Measurement, _Layer]] = []
    remarks, failures = [], []
    for alike in grids:
        common, sentence = _common_cells(alike)
        if sentence:
            remarks.append(Remark(sentence, caution=True))
        for layer in alike:
            try:
                judge = Judge(layer.name, layer.grid, layer.tags, job.labels, job.buffer)
                scores = np.where(common, layer.scores, np.nan)
                found.append((judge.measure(layer.metric, 1, scores), layer))
            except EngineError as error:
                failures.append(str(error))
    if not found:
        raise EngineError(failures[0])
    remarks += [Remark(f"Left out: {sentence}", caution=True) for sentence in failures]
    if len(grids) > 1:
        remarks.append(
            Remark(
                "The rasters lie on different grids, so that each is measured on the cells of its own: their AUC can "
                "be compared roughly at best. Resample them to one grid for a fair comparison.",
                caution=True,
            )
        )
    remarks += _on_training(found)
    return [Curve(layer.name, RASTERS, one.roc, one.positives, one.negatives) for one, layer in found], remarks


@dataclass(frozen=True)
class _Layer:
    """The first band of a raster, (height, width), NaN where there is no value."""

    name: str
    metric: str
    grid: Grid
    tags: dict[str, str]
    scores: np.ndarray


def _layers(job: CompareJob) -> list[_Layer]:
    layers: list[_Layer] = []
    for raster in job.rasters:
        with Stack([raster]) as stack:
            stem = Path(os.path.basename(raster.path)).stem or raster.path
            if layers and stack.crs != layers[0].grid.crs:
                raise EngineError(
                    "{stem} is in another coordinate reference system than the first: reproject it.", stem=stem
                )
            layers.append(_Layer(stem, stack.names[0], stack.grid, stack.tags, stack.read(bands=[0])[0]))
    stems = Counter(layer.name for layer in layers)
    # Temporary outputs all have one name: the band says more.
    names = [f"{one.name}: {one.metric}" if stems[one.name] > 1 else one.name for one in layers]
    return [
        _Layer(name, one.metric, one.grid, one.tags, one.scores)
        for name, one in zip(numbered(names), layers, strict=True)
    ]


def _by_grid(layers: Iterable[_Layer]) -> list[list[_Layer]]:
    groups: list[list[_Layer]] = []
    for layer in layers:
        alike = next((group for group in groups if group[0].grid.same_as(layer.grid)), None)
        if alike is None:
            groups.append([layer])
        else:
            alike.append(layer)
    return groups


def _common_cells(layers: Sequence[_Layer]) -> tuple[np.ndarray, str]:
    """Cells (height, width) with a value in every raster that has any, and a sentence where that takes cells away."""
    cells = [valid for layer in layers if (valid := np.isfinite(layer.scores)).any()]
    if not cells:
        return np.zeros(layers[0].scores.shape, bool), ""
    common = np.logical_and.reduce(cells)
    count, most = int(common.sum()), max(int(valid.sum()) for valid in cells)
    if not count:
        raise EngineError(
            "No cell has a value in each of {names}: compare rasters of one area.",
            names=", ".join(layer.name for layer in layers),
        )
    if all(int(valid.sum()) == count for valid in cells):
        return common, ""
    return common, (
        f"The rasters have values on different cells, {most:,} at most: all are measured on the {count:,} cells that "
        "have a value in every one, so that the comparison is fair."
    )


def _on_training(measured: Sequence[tuple[Measurement, _Layer]]) -> list[Remark]:
    """Whether the scores were learnt with the labels in sight."""
    remarks, strange, taught, honest = [], [], [], []
    for one, layer in measured:
        if not one.is_ours:
            strange.append(layer.name)
        elif one.is_classified:
            taught.append(layer.name)
        elif one.deposits_excluded:
            held_out = f" Its held-out AUC is {one.auc_held_out:.3f}." if one.auc_held_out is not None else ""
            remarks.append(
                Remark(
                    f"{layer.name} was learnt with {one.deposits_excluded} of {one.deposits} deposits excluded: its "
                    f"AUC is optimistic.{held_out}",
                    caution=True,
                )
            )
        else:
            honest.append(layer.name)
    if taught:
        text = (
            f"A classifier learnt from deposits for {', '.join(taught)}: held against the same ones, its AUC is far "
            "too high. Its honest figure is the cross-validated AUC in the report of the classifier."
        )
        remarks.append(Remark(text, caution=True))
    if strange:
        text = (
            f"How these rasters were made, they do not say: {', '.join(strange)}. If their models saw the deposits, "
            "their AUC is optimistic."
        )
        remarks.append(Remark(text, caution=True))
    if honest:
        remarks.append(Remark(f"Learnt without any use of these deposits: {', '.join(honest)}.", caution=False))
    return remarks
