"""Score rasters held against known deposits, on the same cells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..evaluation.bands import read_band
from ..evaluation.evaluator import Evaluator, check_measurable
from ..evaluation.measurement import Measurement
from ..evaluation.names import numbered
from ..evaluation.progress import OnProgress, part
from ..evaluation.remarks import FEW_DEPOSITS, on_collapse
from ..protocol.errors import EngineError
from ..protocol.jobs import CompareJob, Raster
from ..protocol.option_names import name_of_band
from ..protocol.survey_names import report_name
from ..protocol.text import Text, Words, joined, plural
from ..rasters.grid import Grid
from ..rasters.stack import Stack
from ..reporting.report import Remark
from .curves import RASTERS, Curve


@dataclass(frozen=True)
class _ScoreRaster:
    """A raster whose first band is a score."""

    name: str
    metric: str
    grid: Grid
    tags: dict[str, str]
    source: Raster

    @property
    def called(self) -> Text:
        """What reports call it."""
        return name_of_band(self.name)

    def scores(self) -> np.ndarray:
        """The band, float32 (height, width), NaN where there is no value."""
        with Stack([self.source]) as stack:
            return read_band(stack, 0)


def curves_of_rasters(job: CompareJob, on_progress: OnProgress) -> tuple[list[Curve], list[Remark]]:
    """The curve of each raster's first band; those on one grid are measured on the cells that all of them have.

    `on_progress` is called with the share that is done.

    Raises:
        EngineError: no raster can be measured, or those on one grid have no cell in common.
    """
    grids = _by_grid(_rasters(job))
    measured: list[tuple[Measurement, _ScoreRaster]] = []
    remarks: list[Remark] = []
    failures: list[Text] = []
    done, each = 0.0, 1 / len(job.rasters)
    for alike in grids:
        check_measurable(alike[0].name, alike[0].grid)
        common, on_cells = _common_cells(alike)
        remarks += on_cells
        for raster in alike:
            try:
                located = done + each / 2
                locating, measuring = part(on_progress, done, located), part(on_progress, located, done + each)
                evaluator = Evaluator(raster.name, raster.grid, raster.tags, job.labels, job.buffer, locating)
                scores = raster.scores()
                scores[~common] = np.nan
                measured.append((evaluator.measure(raster.metric, 1, scores, on_progress=measuring), raster))
            except EngineError as error:
                failures.append(error.text)
            done += each
    if not measured:
        raise EngineError(failures[0])
    remarks += [Remark(Text("Left out: {sentence}", sentence=sentence), caution=True) for sentence in failures]
    if len(grids) > 1:
        remarks.append(
            Remark(
                Text(
                    "The rasters lie on different grids, so that each is measured on the cells of its own: their AUC "
                    "can be compared roughly at best. Resample them to one grid for a fair comparison."
                ),
                caution=True,
            )
        )
    remarks += on_collapse([raster.called for one, raster in measured if one.is_collapsed])
    remarks += [*_on_few(measured), *_on_training(measured)]
    curves = [
        Curve(raster.name, RASTERS, one.roc, one.positives, one.negatives, one.deposits) for one, raster in measured
    ]
    return curves, remarks


def _on_few(measured: Sequence[tuple[Measurement, _ScoreRaster]]) -> list[Remark]:
    """That the comparison rests on little, if it does."""
    places = max(one.places for one, _ in measured)
    if places >= FEW_DEPOSITS:
        return []
    text = plural(
        places,
        "The deposits lie in one place only: which score does best there says little of another.",
        "The deposits lie in {number} places only: one more or less could change which score does best.",
    )
    return [Remark(text, caution=True)]


def _rasters(job: CompareJob) -> list[_ScoreRaster]:
    rasters: list[_ScoreRaster] = []
    for source in job.rasters:
        with Stack([source]) as stack:
            stem = report_name(source.path, stack.tags, stack.names[0])
            if rasters and not stack.grid.is_in(rasters[0].grid.crs):
                raise EngineError(
                    "{name} is in another coordinate reference system than the first: reproject it.", name=stem
                )
            rasters.append(_ScoreRaster(stem, stack.names[0], stack.grid, stack.tags, source))
    names = numbered(_told_apart(rasters))
    return [replace(one, name=name) for name, one in zip(names, rasters, strict=True)]


def _told_apart(rasters: Sequence[_ScoreRaster]) -> list[str]:
    """Their names; the metric says more where several are of one survey, and all where none is of another."""
    stems = Counter(raster.name for raster in rasters)
    if len(stems) == 1 < len(rasters):
        return [raster.metric for raster in rasters]
    return [f"{one.name}: {one.metric}" if stems[one.name] > 1 else one.name for one in rasters]


def _by_grid(rasters: Iterable[_ScoreRaster]) -> list[list[_ScoreRaster]]:
    groups: list[list[_ScoreRaster]] = []
    for raster in rasters:
        alike = next((group for group in groups if group[0].grid.same_as(raster.grid)), None)
        if alike is None:
            groups.append([raster])
        else:
            alike.append(raster)
    return groups


def _common_cells(rasters: Sequence[_ScoreRaster]) -> tuple[np.ndarray, list[Remark]]:
    """Cells (height, width) with a value in every raster that has any, and a remark where that takes cells away."""
    common, counts = None, []
    for raster in rasters:
        valid = np.isfinite(raster.scores())
        if valid.any():
            counts.append(int(valid.sum()))
            common = valid if common is None else common & valid
    if common is None:
        return np.zeros((rasters[0].grid.height, rasters[0].grid.width), bool), []
    count, most = int(common.sum()), max(counts)
    if not count:
        raise EngineError(
            "No cell has a value in each of {names}: compare rasters of one area.",
            names=[raster.called for raster in rasters],
        )
    if all(own == count for own in counts):
        return common, []
    sentence = Text(
        "The rasters have values on different cells, {most:,} at most: all are measured on the {count:,} cells that "
        "have a value in every one, so that the comparison is fair.",
        most=most,
        count=count,
    )
    return common, [Remark(sentence, caution=True)]


def _on_training(measured: Sequence[tuple[Measurement, _ScoreRaster]]) -> list[Remark]:
    """Whether the scores were learnt with the labels in sight."""
    remarks, strange, taught, honest = [], [], [], []
    for one, raster in measured:
        if not one.is_ours:
            strange.append(raster.called)
        elif one.is_classified:
            taught.append(raster.called)
        elif one.deposits_excluded:
            remarks.append(_on_exclusion(one, raster.called))
        else:
            honest.append(raster.called)
    if taught:
        text = Text(
            "A classifier learnt from deposits for {names}: held against the same ones, its AUC is far too high. Its "
            "honest figure is the cross-validated AUC in the report of the classifier.",
            names=taught,
        )
        remarks.append(Remark(text, caution=True))
    if strange:
        text = Text(
            "How these rasters were made, they do not say: {names}. If their models saw the deposits, their AUC is "
            "optimistic.",
            names=strange,
        )
        remarks.append(Remark(text, caution=True))
    if honest:
        remarks.append(Remark(Text("Learnt without any use of these deposits: {names}.", names=honest)))
    return remarks


def _on_exclusion(one: Measurement, name: Words) -> Remark:
    sentences = [
        Text(
            "{name} was learnt with {excluded} of {deposits} deposits excluded: its AUC is optimistic.",
            name=name,
            excluded=one.deposits_excluded,
            deposits=one.deposits,
        )
    ]
    if one.auc_held_out is not None:
        sentences.append(Text("Its held-out AUC is {auc:.3f}.", auc=one.auc_held_out))
    return Remark(joined(sentences), caution=True)
