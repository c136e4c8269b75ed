"""The classify job: a stack, deposits and anomalies in; probability rasters and their honest measure out."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from threadpoolctl import threadpool_limits

from ..compute.device import prepare
from ..compute.timing import TimeLeft
from ..protocol.band_names import match_bands
from ..protocol.errors import EngineError
from ..protocol.jobs import CLASSIFIERS, TRANSFORMS, ClassifyJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.tags import prospectivity_tags
from ..rasters.stack import Stack
from ..reporting.numbers import write_numbers
from .anomalies import Anomalies, find_anomalies
from .blocks import Blocks, share_out, usual_side
from .calibration import Sigmoid, fit_sigmoid
from .classifiers import Classifier
from .features import Features, survey
from .findings import AnomalyCounts, Findings
from .heatmap import write_heatmap
from .report import cautions, classification_report, notes, numbers_of, summary
from .samples import ANOMALY, BARREN, HeldOut, Samples, barred_cells, draw, join
from .target import Target, find_deposits
from .validation import Fold, Validation, cross_validate

_MOST_ANOMALIES = 5_000
# Along one side of a block that is asked for.
_FEWEST_CELLS = 3
_MOST_BARREN = 50_000
_MOST_BACKGROUND = 100_000
# Bytes of windows that are held at a time: those of barren samples, and those of the held-out background.
_MEMORY = 2**28
# Percent done when all cells are read, and when all folds are held out.
_READ, _VALIDATED = 15.0, 60.0
# What the seed is split for, so that a change in one use of chance changes no other.
_STATISTICS, _DEPOSITS, _BLOCKS, _BACKGROUND, _BARREN, _ANOMALIES = range(6)


@dataclass(frozen=True)
class _Found:
    """The anomalies that train: where they lie, their windows, and how many were left out."""

    anomalies: Anomalies
    windows: np.ndarray
    counts: AnomalyCounts


def run(job: ClassifyJob, reporter: Reporter) -> dict[str, Any]:
    """Validate, then map; see `ClassifyJob`."""
    _check(job)
    prepare("cpu", job.threads, job.seed)
    threads = torch.get_num_threads()

    def make() -> Classifier:
        return Classifier(job.classifier, threads, job.seed)

    paths = staged(job.output, job.compare, job.report, *numbers_beside(job.report))
    with threadpool_limits(threads), paths as (output, compare, report, *numbers), ExitStack() as files:
        stack = files.enter_context(Stack(job.rasters))
        source = files.enter_context(Stack(job.source)) if job.source else stack
        for note in (*stack.notes, *(source.notes if job.source else ())):
            reporter.log(note)
        bands = _source_bands(stack, source)
        has_anomalies = bool(job.anomalies or job.anomaly_raster)
        anomalies = find_anomalies(job, source.grid, stack.grid) if has_anomalies else None

        valid, preprocessing = survey(
            stack,
            job.transform,
            _random(job, _STATISTICS),
            lambda share: reporter.progress(_READ / 3 * share, "Reading the survey"),
        )
        target = find_deposits(job, stack.grid, valid, _random(job, _DEPOSITS))
        if job.block_size and job.block_size < _FEWEST_CELLS * max(stack.pixel_size):
            raise EngineError(
                "BLOCK_SIZE is {block_size:g} map units, less than {fewest_cells} cells: neighbours, which look alike, "
                "would lie on both sides. Make it larger, or leave it empty.",
                block_size=job.block_size,
                fewest_cells=_FEWEST_CELLS,
            )
        side = job.block_size or usual_side(valid, job.folds, stack.grid)
        blocks = share_out(valid, target.cells.centres, side, job.folds, stack.grid, _random(job, _BLOCKS))
        size = job.patch_size if job.classifier == "cnn" else 1
        features = Features(stack, range(len(stack.names)), preprocessing, size)
        found = None
        if anomalies:
            found = _read_anomalies(job, anomalies, Features(source, bands, preprocessing, size), target, reporter)
        variants, held_out = _samples(job, features, target, blocks, found, reporter)
        validations = _validate(make, variants, held_out, reporter)
        findings = Findings(
            job=job,
            validation=validations[0],
            without=validations[1] if found else None,
            deposits=target.counts,
            anomalies=found.counts if found else None,
            barren=int((variants[0].number == BARREN).sum()),
            block_side=blocks.rows * stack.pixel_size[1],
            blocks=blocks.count,
            deposit_share=float(np.count_nonzero(target.deposit & valid) / np.count_nonzero(valid)),
            sigmoid=fit_sigmoid(validations[0]),
            transforms=tuple(preprocessing.transforms),
        )
        maps = [(output, variants[0], findings.sigmoid)]
        if compare:
            maps.append((compare, variants[1], fit_sigmoid(validations[1])))
        _write_maps(job, make, maps, features, reporter)
        if report:
            report.write_text(classification_report(findings), encoding="utf-8")
            write_numbers(numbers[0], numbers_of(findings))
    for text in (summary(findings), *notes(findings)):
        reporter.log(text)
    for text in cautions(findings):
        reporter.warning(text)
    reporter.progress(100)
    return _result(job, findings)


def _check(job: ClassifyJob) -> None:
    """Refuse settings that mean nothing."""
    if not job.positives:
        raise EngineError("POSITIVES holds no deposit: choose a layer with at least two features.")
    if job.anomalies and job.anomaly_raster:
        raise EngineError("ANOMALIES are given as points and as a raster: choose one of the two.")
    if job.compare and not (job.anomalies or job.anomaly_raster):
        raise EngineError("COMPARE is the map without the anomalies, and there are none: give ANOMALIES, or leave it.")
    for name, value, choices in (
        ("CLASSIFIER", job.classifier, CLASSIFIERS),
        ("TRANSFORM", job.transform, TRANSFORMS),
    ):
        if value not in choices:
            raise EngineError(
                "{name} is {value}: it must be one of {names}.", name=name, value=value, names=", ".join(choices)
            )
    for name, value in (("BUFFER", job.buffer), ("NEGATIVE_DISTANCE", job.negative_distance)):
        if not (math.isfinite(value) and value >= 0):
            raise EngineError("{name} is {value:g}: it must be 0 or more map units.", name=name, value=value)
    if not (math.isfinite(job.negative_ratio) and job.negative_ratio > 0):
        raise EngineError(
            "NEGATIVE_RATIO is {negative_ratio:g}: it must be above 0 (5 is usual).", negative_ratio=job.negative_ratio
        )
    if job.block_size is not None and not (math.isfinite(job.block_size) and job.block_size > 0):
        raise EngineError("BLOCK_SIZE is {block_size:g}: it must be above 0 map units.", block_size=job.block_size)
    if job.folds < 2:
        raise EngineError("FOLDS is {folds}: it must be 2 or more, so that one can be held out.", folds=job.folds)
    if job.patch_size < 3 or job.patch_size % 2 == 0:
        raise EngineError(
            "PATCH_SIZE is {patch_size}: it must be an odd number of pixels, 3 or more, so that windows have a central "
            "cell.",
            patch_size=job.patch_size,
        )


def _random(job: ClassifyJob, purpose: int) -> np.random.Generator:
    return np.random.default_rng((job.seed, purpose))


def _source_bands(target: Stack, source: Stack) -> list[int]:
    """The source's bands in the order of the target's."""
    try:
        return match_bands(target.names, source.names)
    except EngineError as error:
        raise EngineError("SOURCE does not match INPUT. {error}", error=error.text) from error


def _read_anomalies(
    job: ClassifyJob, anomalies: Anomalies, features: Features, target: Target, reporter: Reporter
) -> _Found:
    """The anomalies that can train: off the deposits, and with values in all bands."""
    on_deposits = anomalies.lie_on(target.deposit & target.valid)
    apart = anomalies.some(~on_deposits)
    total = len(apart.cells)
    apart = apart.some(np.sort(_random(job, _ANOMALIES).permutation(total)[:_MOST_ANOMALIES]))
    windows, has_values = features.at(
        *apart.cells.T, lambda share: reporter.progress(_READ / 3 * (1 + share), "Reading the anomalies")
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
            "None of the {count} ANOMALIES can train: {without_values} lie on cells of SOURCE without a value in some "
            "band, {on_deposits} on known deposits. Choose others, or leave them out.",
            count=len(anomalies.cells),
            without_values=counts.without_values,
            on_deposits=counts.on_deposits,
        )
    return _Found(kept, windows[has_values], counts)


def _samples(
    job: ClassifyJob,
    features: Features,
    target: Target,
    blocks: Blocks,
    found: _Found | None,
    reporter: Reporter,
) -> tuple[list[Samples], HeldOut]:
    """The samples of each map, and what all are measured on, read in one go.

    The second map, where there are anomalies, is that without them: all else is the same, the barren samples too.
    """
    fits = max(1, _MEMORY // features.bytes_a_cell)
    mask = target.barren(job, found.anomalies if found else None)
    wanted = max(1, round(job.negative_ratio * (target.counts.cells + (found.counts.used if found else 0))))
    barren = draw(mask, min(wanted, _MOST_BARREN, fits), _random(job, _BARREN))
    if len(barren) < wanted:
        reporter.log(
            "{count} barren samples, fewer than NEGATIVE_RATIO asks for ({wanted}).", count=len(barren), wanted=wanted
        )
    mask = target.valid & ~target.deposit
    background = draw(mask, min(_MOST_BACKGROUND, fits), _random(job, _BACKGROUND))
    cells = np.concatenate((target.cells.cells, background, barren))
    windows, _ = features.at(*cells.T, lambda share: reporter.progress(_READ / 3 * (2 + share), "Reading the samples"))
    measured = len(target.cells.cells) + len(background)
    deposit_windows, barren_windows = windows[: len(target.cells.cells)], windows[measured:]

    others = [(BARREN, barren_windows, barred_cells(barren, blocks))]
    variants = [join(target.cells, deposit_windows, others, blocks, target.grid.width)]
    if found:
        barred = barred_cells(found.anomalies.target_cells, blocks, found.anomalies.in_target)
        others.append((ANOMALY, found.windows, barred))
        variants.insert(0, join(target.cells, deposit_windows, others, blocks, target.grid.width))
    held_out = HeldOut(
        windows[:measured],
        np.concatenate((target.cells.number, np.full(len(background), BARREN))),
        np.concatenate((blocks.fold_at(*target.cells.centres.T)[target.cells.number], blocks.fold_at(*background.T))),
        np.count_nonzero(mask) / len(background),
    )
    return variants, held_out


def _validate(
    make: Callable[[], Classifier], variants: Sequence[Samples], held_out: HeldOut, reporter: Reporter
) -> list[Validation]:
    """Cross-validate each variant on the same folds."""
    left = TimeLeft()
    done, total = 0, len(variants) * variants[0].barred.shape[1]

    def tell(number: int, fold: Fold) -> None:
        nonlocal done
        done += 1
        share = done / total
        reporter.progress(
            _READ + (_VALIDATED - _READ) * share,
            "Held out fold {number}: AUC {auc:.3f}, validation {at}",
            number=number + 1,
            auc=fold.auc,
            at=left.at(share),
        )

    return [cross_validate(make, samples, held_out, tell) for samples in variants]


def _write_maps(
    job: ClassifyJob,
    make: Callable[[], Classifier],
    maps: Sequence[tuple[Path, Samples, Sigmoid]],
    features: Features,
    reporter: Reporter,
) -> None:
    """Train on all samples, and write each map."""
    tags = prospectivity_tags(job.classifier)
    left = TimeLeft()
    for number, (path, samples, sigmoid) in enumerate(maps):
        classifier = make().fit(*samples.training())

        def tell(share: float, before: int = number) -> None:
            done = (before + share) / len(maps)
            reporter.progress(_VALIDATED + (99 - _VALIDATED) * done, "Writing the heatmap, {at}", at=left.at(done))

        write_heatmap(path, features, classifier, sigmoid, tags, tell)


def _result(job: ClassifyJob, findings: Findings) -> dict[str, Any]:
    with_anomalies, without = findings.validation, findings.without
    return {
        "output": job.output,
        "compare": job.compare,
        "report": job.report,
        "auc": with_anomalies.auc,
        "auc_without": without.auc if without else None,
        "average_precision": with_anomalies.average_precision,
        "average_precision_without": without.average_precision if without else None,
        "deposits": findings.deposits.used,
        "anomalies_used": findings.anomalies.used if findings.anomalies else 0,
        "barren": findings.barren,
        "folds_used": len(with_anomalies.folds),
    }
