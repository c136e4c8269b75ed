"""The classify job: a stack, deposits and anomalies in; probability rasters and their honest measure out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..compute.device import prepare
from ..compute.mappers import mapper_of
from ..compute.mapping import Mapper
from ..compute.memory import check_held
from ..compute.thread_limits import limited
from ..compute.timing import TimeLeft
from ..protocol.band_names import match_bands
from ..protocol.errors import EngineError
from ..protocol.jobs import ClassifyJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.schedulers import Scheduler
from ..protocol.tags import made_by, prospectivity_tags
from ..protocol.text import Text, parameters
from ..rasters.stack import Stack
from ..reporting.publish import publish
from ..reporting.report import log_remarks
from ..sampling.preprocessing import tell_no_parts
from .anomalies import Anomalies, find_anomalies
from .blocks import Blocks, default_side, share_out
from .calibration import fit_sigmoid
from .classifiers import Classifier
from .features import CellWindows, learn_preprocessing
from .findings import TOP_AREA, AnomalyCounts, ClassificationFindings, FoundDeposit
from .heatmap import Heat, write_heatmap
from .importance import Importance, importance_of
from .remarks import remarks, summary
from .report import classification_report, numbers_of
from .samples import ANOMALY, BARREN, HeldOutSamples, TrainingSamples, barred_cells, draw, join
from .target import TargetDomain, find_deposits
from .validation import Fold, Validation, cross_validate, is_captured

_MAX_ANOMALIES = 5_000
# That are held for each cell of the rasters: which are valid, deposits, in a buffer, or can be drawn.
_BYTES = 16
# Along one side of a block that is asked for.
_MIN_CELLS = 3
_MAX_BARREN = 20_000
_MAX_BACKGROUND = 100_000
# Bytes of windows that are held at a time: those of barren samples, and those of the held-out background.
_MEMORY = 2**28
# Percent done when all cells are read, when all folds are held out, and when it is known what drives the map.
_READ, _VALIDATED, _WEIGHED = 15.0, 45.0, 60.0
# What the seed is split for, so that a change in one use of chance changes no other.
_STATISTICS, _DEPOSITS, _BLOCKS, _BACKGROUND, _BARREN, _ANOMALIES = range(6)

# Gives an untrained classifier.
Maker = Callable[[], Classifier]


@dataclass(frozen=True)
class _TrainingAnomalies:
    """The anomalies that train: where they lie, their windows, and how many were left out."""

    anomalies: Anomalies
    windows: np.ndarray
    counts: AnomalyCounts


@dataclass(frozen=True)
class _Inputs:
    """What the samples are drawn from.

    Attributes:
        windows: of the target's cells.
        target: its valid cells and deposits.
        blocks: of the cross-validation.
        anomalies: None where none were given.
    """

    windows: CellWindows
    target: TargetDomain
    blocks: Blocks
    anomalies: _TrainingAnomalies | None


def run(job: ClassifyJob, reporter: Reporter) -> dict[str, Any]:
    """Validate, then map; see `ClassifyJob`."""
    prepare("cpu", job.threads, job.seed)
    threads = torch.get_num_threads()

    def make() -> Classifier:
        return Classifier(job.classifier, threads, job.seed)

    with ExitStack() as files:
        files.enter_context(limited(threads))
        rasters = [raster.path for raster in job.rasters]
        mapper = files.enter_context(mapper_of(Scheduler.of(job), rasters, threads, reporter))
        paths = staged(job.output, job.compare, job.report, *numbers_beside(job.report))
        output, compare, report, *numbers = files.enter_context(paths)
        stack = files.enter_context(Stack(job.rasters, job.bands))
        source = files.enter_context(Stack(job.source, job.bands)) if job.source else stack
        for survey in (stack, source) if job.source else (stack,):
            survey.look(reporter)
            survey.tell(reporter)
        inputs = _read_inputs(job, stack, source, reporter)
        variants, held_out = _samples(job, inputs, reporter)
        validations = _validate(make, variants, held_out, reporter)
        importance = _importance(job, validations[0], held_out, reporter) if report else None
        findings = _findings(job, inputs, variants[0], validations, importance)
        maps = [(output, variants[0], validations[0])]
        if compare:
            maps.append((compare, variants[1], validations[1]))
        _write_maps(job, make, maps, inputs, mapper, reporter)
        if report:
            page = classification_report(findings)
            publish(page, numbers_of(findings), job, report, numbers[0], _counted(inputs.target))
    _log(findings, reporter)
    reporter.progress(100)
    return _results(job, findings)


def _random(job: ClassifyJob, purpose: int) -> np.random.Generator:
    return np.random.default_rng((job.seed, purpose))


def _read_inputs(job: ClassifyJob, stack: Stack, source: Stack, reporter: Reporter) -> _Inputs:
    """Read the target domain and the anomalies."""
    bands = _source_bands(stack, source)
    check_held(
        Text("Classifying {width:,} x {height:,} cells", width=stack.width, height=stack.height),
        _BYTES * (stack.width * stack.height + (source.width * source.height if source is not stack else 0)),
        Text("resample the stack to larger cells, or cut out a part of it"),
    )
    anomalies = find_anomalies(job, source.grid, stack.grid) if job.has_anomalies else None
    tell_no_parts(job.transform, stack.names, stack.units, reporter)
    valid, preprocessing = learn_preprocessing(
        stack,
        job.transform,
        _random(job, _STATISTICS),
        lambda share: reporter.progress(_READ / 3 * share, "Reading the survey"),
    )
    target = find_deposits(job, stack.grid, valid, _random(job, _DEPOSITS))
    side = _block_side(job, target)
    blocks = share_out(valid, target.cells.centres, side, job.folds, stack.grid, _random(job, _BLOCKS))
    size = job.patch_size if job.classifier == "cnn" else 1
    windows = CellWindows(stack, range(len(stack.names)), preprocessing, size)
    if anomalies is None:
        return _Inputs(windows, target, blocks, None)
    source_windows = CellWindows(source, bands, preprocessing, size)
    return _Inputs(windows, target, blocks, _read_anomalies(job, anomalies, source_windows, target, reporter))


def _source_bands(target: Stack, source: Stack) -> list[int]:
    """The source's bands in the order of the target's."""
    try:
        return match_bands(target.names, source.names)
    except EngineError as error:
        raise EngineError(
            "{SOURCE} does not match {INPUT}. {fault}", fault=error.text, **parameters("SOURCE", "INPUT")
        ) from error


def _block_side(job: ClassifyJob, target: TargetDomain) -> float:
    """Side of the blocks of the cross-validation, map units."""
    if job.block_size and job.block_size < _MIN_CELLS * max(target.grid.pixel_size):
        raise EngineError(
            "{BLOCK_SIZE} is {block_size:g} map units, less than {cells} cells: neighbours, which look alike, would "
            "lie on both sides. Make it larger, or leave it empty.",
            block_size=job.block_size,
            cells=_MIN_CELLS,
            **parameters("BLOCK_SIZE"),
        )
    return job.block_size or default_side(target.valid, job.folds, target.grid)


def _read_anomalies(
    job: ClassifyJob, anomalies: Anomalies, windows: CellWindows, target: TargetDomain, reporter: Reporter
) -> _TrainingAnomalies:
    """The anomalies that can train: off the deposits, and with values in all bands."""
    on_deposits = anomalies.on_target_cells(target.deposit & target.valid)
    apart = anomalies.some(~on_deposits)
    total = len(apart.cells)
    apart = apart.some(np.sort(_random(job, _ANOMALIES).permutation(total)[:_MAX_ANOMALIES]))
    values, has_values = windows.at(
        apart.cells, lambda share: reporter.progress(_READ / 3 * (1 + share), "Reading the anomalies")
    )
    kept = apart.some(has_values)
    counts = AnomalyCounts(
        used=len(kept.cells),
        in_target=int(kept.in_target.sum()),
        on_deposits=int(on_deposits.sum()),
        without_values=int((~has_values).sum()),
        too_many=total - len(apart.cells),
    )
    if not counts.used:
        raise EngineError(
            "None of the {count} {ANOMALIES} can train: {without_values} lie on cells of {SOURCE} without a value in "
            "some band, {on_deposits} on known deposits. Choose others, or leave them out.",
            count=len(anomalies.cells),
            without_values=counts.without_values,
            on_deposits=counts.on_deposits,
            **parameters("ANOMALIES", "SOURCE"),
        )
    return _TrainingAnomalies(kept, values[has_values], counts)


def _samples(job: ClassifyJob, inputs: _Inputs, reporter: Reporter) -> tuple[list[TrainingSamples], HeldOutSamples]:
    """The samples of each map, and what all are measured on, read in one go.

    The second map, where there are anomalies, is that without them: all else is the same, the barren samples too.
    """
    target, blocks, anomalies = inputs.target, inputs.blocks, inputs.anomalies
    deposits, width = target.cells, target.grid.width
    barren, background, cells_each = _draw_cells(job, inputs, reporter)
    cells = np.concatenate((deposits.cells, background, barren))
    windows, _ = inputs.windows.at(
        cells, lambda share: reporter.progress(_READ / 3 * (2 + share), "Reading the samples")
    )
    measured = len(deposits.cells) + len(background)
    deposit_windows, barren_windows = windows[: len(deposits.cells)], windows[measured:]

    others = [(BARREN, barren_windows, barred_cells(barren, blocks))]
    variants = [join(deposits, deposit_windows, others, blocks, width)]
    if anomalies:
        barred = barred_cells(anomalies.anomalies.target_cells, blocks, anomalies.anomalies.in_target)
        others.append((ANOMALY, anomalies.windows, barred))
        variants.insert(0, join(deposits, deposit_windows, others, blocks, width))
    held_out = HeldOutSamples(
        windows[:measured],
        np.concatenate((deposits.number, np.full(len(background), BARREN))),
        np.concatenate((blocks.fold_at(*deposits.centres.T)[deposits.number], blocks.fold_at(*background.T))),
        cells_each,
    )
    return variants, held_out


def _draw_cells(job: ClassifyJob, inputs: _Inputs, reporter: Reporter) -> tuple[np.ndarray, np.ndarray, float]:
    """Cells of barren samples and of the background, (n, 2) each, and how many cells each one of the latter is for."""
    target, anomalies = inputs.target, inputs.anomalies
    max_windows = max(1, _MEMORY // inputs.windows.bytes_a_cell)
    mask = target.barren(job, anomalies.anomalies if anomalies else None)
    positives = len(target.cells.cells) + (anomalies.counts.used if anomalies else 0)
    requested = max(1, round(job.negative_ratio * positives))
    barren = draw(mask, min(requested, _MAX_BARREN, max_windows), _random(job, _BARREN))
    if len(barren) < requested:
        reporter.log(
            "{count} barren samples, fewer than {NEGATIVE_RATIO} asks for ({requested}).",
            count=len(barren),
            requested=requested,
            **parameters("NEGATIVE_RATIO"),
        )
    mask = target.valid & ~target.deposit
    background = draw(mask, min(_MAX_BACKGROUND, max_windows), _random(job, _BACKGROUND))
    return barren, background, np.count_nonzero(mask) / len(background)


def _validate(
    make: Maker, variants: Sequence[TrainingSamples], held_out: HeldOutSamples, reporter: Reporter
) -> list[Validation]:
    """Cross-validate each variant on the same folds."""
    left = TimeLeft()
    done, total = 0, len(variants) * variants[0].barred.shape[1]

    def on_fold(number: int, fold: Fold) -> None:
        nonlocal done
        done += 1
        share = done / total
        reporter.progress(
            _READ + (_VALIDATED - _READ) * share,
            "Held out fold {fold}: AUC {auc:.3f}, validation {time_left}",
            fold=number + 1,
            auc=fold.auc,
            time_left=left.at(share),
        )

    return [cross_validate(make, samples, held_out, on_fold) for samples in variants]


def _importance(job: ClassifyJob, validation: Validation, held_out: HeldOutSamples, reporter: Reporter) -> Importance:
    """What drives the map that was asked for."""
    return importance_of(
        validation.classifiers,
        held_out,
        job.seed,
        lambda share: reporter.progress(
            _VALIDATED + (_WEIGHED - _VALIDATED) * share, "Shuffling each band of the held-out blocks"
        ),
    )


def _findings(
    job: ClassifyJob,
    inputs: _Inputs,
    samples: TrainingSamples,
    validations: Sequence[Validation],
    importance: Importance | None,
) -> ClassificationFindings:
    target, stack = inputs.target, inputs.windows.stack
    return ClassificationFindings(
        job=job,
        validation=validations[0],
        without=validations[1] if inputs.anomalies else None,
        deposits=target.counts,
        anomalies=inputs.anomalies.counts if inputs.anomalies else None,
        barren=int((samples.number == BARREN).sum()),
        block_side=inputs.blocks.rows * stack.pixel_size[1],
        blocks=inputs.blocks.count,
        deposit_share=float(np.count_nonzero(target.deposit & target.valid) / np.count_nonzero(target.valid)),
        sigmoid=fit_sigmoid(validations[0]),
        bands=tuple(stack.names),
        transforms=tuple(inputs.windows.preprocessing.transforms),
        found=_found(job, target, validations[0]),
        importance=importance,
    )


def _found(job: ClassifyJob, target: TargetDomain, validation: Validation) -> tuple[FoundDeposit, ...]:
    """The deposits by name, the best found first."""
    found = []
    for one in sorted(validation.deposits, key=lambda one: -one.percentile):
        row, column = target.cells.centres[one.number]
        x, y = target.grid.transform * (column + 0.5, row + 0.5)
        name = job.names[target.cells.listed[one.number]] if job.names else ""
        found.append(
            FoundDeposit(
                name=name or f"({x:.10g}, {y:.10g})",
                x=x,
                y=y,
                fold=one.fold + 1,
                percentile=one.percentile,
                caught=is_captured(one, TOP_AREA),
            )
        )
    return tuple(found)


def _write_maps(
    job: ClassifyJob,
    make: Maker,
    maps: Sequence[tuple[Path, TrainingSamples, Validation]],
    inputs: _Inputs,
    mapper: Mapper,
    reporter: Reporter,
) -> None:
    """Train on all samples, and write each map."""
    left = TimeLeft()
    for number, (path, samples, validation) in enumerate(maps):
        classifier = make().fit(*samples.training())

        def on_progress(share: float, before: int = number) -> None:
            done = (before + share) / len(maps)
            percent = _WEIGHED + (99 - _WEIGHED) * done
            reporter.progress(percent, "Writing the heatmap, {time_left}", time_left=mapper.at(left.at(done)))

        folds = validation.classifiers if job.uncertainty else ()
        tags = {**prospectivity_tags(job.classifier, len(folds)), **made_by(job, _counted(inputs.target))}
        heat = Heat(inputs.windows, classifier, fit_sigmoid(validation), folds)
        write_heatmap(path, heat, tags, mapper, on_progress)


def _counted(target: TargetDomain) -> dict[str, int]:
    """How many geometries of a field of the job count."""
    return {"positives": target.counts.used}


def _log(findings: ClassificationFindings, reporter: Reporter) -> None:
    reporter.log(summary(findings))
    log_remarks(remarks(findings), reporter)


def _results(job: ClassifyJob, findings: ClassificationFindings) -> dict[str, Any]:
    validation, without = findings.validation, findings.without
    return {
        "output": job.output,
        "compare": job.compare,
        "report": job.report,
        "auc": validation.auc,
        "auc_without": without.auc if without else None,
        "average_precision": validation.average_precision,
        "average_precision_without": without.average_precision if without else None,
        "deposits": findings.deposits.used,
        "anomalies_used": findings.anomalies.used if findings.anomalies else 0,
        "barren": findings.barren,
        "folds_used": len(validation.folds),
    }
