"""The train job: from the stack to the model file."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from ..compute.device import CPU, choice, describe, prepare, windows_at_once
from ..networks.geohgan import GeoHgan
from ..networks.model_file import TrainedModel, build, network_values, save_trained, versions
from ..networks.neighbours import Neighbours
from ..protocol.band_names import match_bands
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.jobs import TrainJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..rasters.stack import Stack, cut
from ..reporting.numbers import write_numbers
from ..sampling.preprocessing import Preprocessing
from ..sampling.source import Source, read_source
from ..sampling.tiles import TrainingWindows
from ..scoring.block import score_block, usual_stride
from ..scoring.calibration import calibrate
from .checkpoint import Checkpoint
from .fit import Training
from .report import training_report
from .schedule import PRESETS, schedule, sizes

# Share of the progress bar that the epochs take; the rest goes to the calibration.
_EPOCHS = 95.0
_SMALLEST, _LARGEST = 4, 64
_SMALLEST_BATCH = 8
_CALIBRATION_BLOCK = 16
_CALIBRATION_PIXELS = 20_000


def run(job: TrainJob, reporter: Reporter) -> dict[str, Any]:
    """Train a model; see `TrainJob`."""
    _check(job)
    device = prepare(job.device, job.threads, job.seed)
    checkpoint = Checkpoint(job.resume) if job.resume else None
    random = np.random.default_rng(job.seed)
    with staged(job.output, job.report, *numbers_beside(job.report)) as (output, report, *numbers):
        with Stack(job.rasters, job.bands) as stack:
            header = _header(job, stack, device)
            if checkpoint:
                header = _continued(header, checkpoint, stack)
            size = header.patch_size
            stack.check_window(size)
            for note in stack.notes:
                reporter.log(note)
            learnt = Preprocessing(**checkpoint.header.preprocessing) if checkpoint else None
            source = read_source(job, stack, learnt, random, reporter)
            notes = list(stack.notes)
        windows = TrainingWindows(source.tiles, size, job.min_valid)
        if not len(windows):
            raise EngineError(_why_no_window(windows.excluded, size, job.min_valid))
        header = dataclasses.replace(
            header,
            preprocessing=dataclasses.asdict(source.preprocessing),
            training={**header.training, "windows": len(windows)},
            exclusion=_exclusion(job, windows.excluded),
        )
        if checkpoint:
            _check_same_windows(header, checkpoint.header)
        reporter.log("Device: {choice}.", choice=choice(device, job.device))
        _describe(header, windows, reporter)
        model, header = _trained(job, header, windows, random, device, checkpoint, reporter)
        reporter.progress(_EPOCHS, "Calibrating the scores on the training area")
        drawn = random.bit_generator.state
        try:
            neighbours, calibration = _calibration(model.eval(), source, random)
        except torch.OutOfMemoryError:
            reporter.warning("The card ran out of memory: the scores are calibrated without it.")
            random.bit_generator.state = drawn
            neighbours, calibration = _calibration(model.to(CPU), source, random)
        header = dataclasses.replace(header, calibration=calibration)
        save_trained(output, TrainedModel(header, model, neighbours))
        if report:
            Path(report).write_text(training_report(header, notes), encoding="utf-8")
            write_numbers(numbers[0], dataclasses.asdict(header))
    Path(job.checkpoint).unlink(missing_ok=True)
    return {
        "output": job.output,
        "report": job.report,
        "autoencoder_loss": _best(header, 1, "autoencoder"),
        "reconstruction_loss": _best(header, 2, "reconstruction"),
        "windows": len(windows),
        "device": header.training["device"],
    }


def _check(job: TrainJob) -> None:
    size = job.patch_size or PRESETS[job.preset].patch_size
    if not _SMALLEST <= size <= _LARGEST:
        raise EngineError(
            "PATCH_SIZE is {size}: windows are {smallest} to {largest} pixels wide.",
            size=size,
            smallest=_SMALLEST,
            largest=_LARGEST,
        )
    if not 0 < job.min_valid <= 1:
        raise EngineError(
            "MIN_VALID is {min_valid:g}: a share above 0 and up to 1 is expected.", min_valid=job.min_valid
        )
    plan = schedule(job)
    if min(plan.epochs, plan.guided_epochs) < 1:
        raise EngineError("Both steps need at least one epoch.")
    if plan.batch_size < 2 or plan.windows_per_epoch < plan.batch_size:
        raise EngineError("BATCH_SIZE must be 2 or more, and no more than WINDOWS_PER_EPOCH.")
    if not plan.learning_rate > 0:
        raise EngineError("LEARNING_RATE is {learning_rate:g}: it must be above 0.", learning_rate=plan.learning_rate)
    if job.latent_size is not None and job.latent_size < 1:
        raise EngineError("LATENT_SIZE is {latent_size}: it must be 1 or more.", latent_size=job.latent_size)
    if job.seed < 0:
        raise EngineError("SEED is {seed}: it must be 0 or more.", seed=job.seed)


def _header(job: TrainJob, stack: Stack, device: torch.device) -> ModelHeader:
    return ModelHeader(
        bands=stack.names,
        preset=job.preset,
        networks=network_values(sizes(job, len(stack.names))),
        preprocessing={},
        calibration={},
        training={
            **dataclasses.asdict(schedule(job)),
            "transform": job.transform,
            "min_valid": job.min_valid,
            "seed": job.seed,
            "device": describe(device),
        },
        history=[],
        crs=stack.crs.to_wkt() if stack.crs else "",
        pixel_size=list(stack.pixel_size),
        versions=versions(),
    )


def _continued(header: ModelHeader, checkpoint: Checkpoint, stack: Stack) -> ModelHeader:
    """The header with the history of the checkpoint, if both speak of the same networks on the same bands."""
    match_bands(checkpoint.header.bands, stack.names)
    if checkpoint.header.bands != header.bands or checkpoint.header.networks != header.networks:
        raise EngineError(
            "RESUME is a checkpoint of other bands or network sizes: give the same INPUT in the same order, PRESET, "
            "PATCH_SIZE and LATENT_SIZE as before, or leave RESUME empty."
        )
    return dataclasses.replace(header, history=checkpoint.header.history)


def _check_same_windows(now: ModelHeader, before: ModelHeader) -> None:
    """Refuse to go on with other windows: the header could not say what the networks have seen."""
    stated = ("transform", "min_valid", "seed", "windows")
    as_read = json.loads(json.dumps(now.exclusion))
    if as_read != before.exclusion or any(now.training[name] != before.training.get(name) for name in stated):
        raise EngineError(
            "RESUME is a checkpoint of other training windows: give the same INPUT, EXCLUDE, EXCLUDE_DISTANCE, MASK, "
            "TRANSFORM, MIN_VALID and SEED as before, or leave RESUME empty."
        )


def _why_no_window(excluded: int, size: int, min_valid: float) -> str:
    if excluded:
        return (
            f"No training window is left: all {excluded} windows of {size} x {size} pixels with enough data reach "
            "into the neighbourhood of EXCLUDE. Use a smaller EXCLUDE_DISTANCE or PATCH_SIZE."
        )
    return (
        f"No training window: no {size} x {size} pixels of the training area have data in {min_valid:.0%} of them. "
        "Use a smaller PATCH_SIZE or MIN_VALID, or a larger MASK."
    )


def _exclusion(job: TrainJob, windows: int) -> dict[str, Any]:
    if not job.exclude:
        return {}
    return {"geometries": list(job.exclude), "distance": job.exclude_distance, "windows": windows}


def _describe(header: ModelHeader, windows: TrainingWindows, reporter: Reporter) -> None:
    kinds = header.preprocessing["transforms"]
    for kind in dict.fromkeys(kinds):
        named = [name for name, its in zip(header.bands, kinds, strict=True) if its == kind]
        reporter.log("Transform {kind}: {names}.", kind=kind, names=", ".join(named))
    left_out = f", {windows.excluded} left out near EXCLUDE" if windows.excluded else ""
    reporter.log(
        "{count} training windows of {patch_size} x {patch_size} pixels{left_out}.",
        count=len(windows),
        patch_size=header.patch_size,
        left_out=left_out,
    )


def _trained(
    job: TrainJob,
    header: ModelHeader,
    windows: TrainingWindows,
    random: np.random.Generator,
    device: torch.device,
    checkpoint: Checkpoint | None,
    reporter: Reporter,
) -> tuple[GeoHgan, ModelHeader]:
    """The trained networks; a card without memory gets smaller batches, then nothing, from the last good epoch on."""
    plan, start = schedule(job), random.bit_generator.state
    while True:
        random.bit_generator.state = start
        torch.manual_seed(job.seed)
        training = None
        try:
            training = Training(build(header).to(device), plan, windows, header, job.checkpoint, random, job.seed)
            if checkpoint:
                training.resume(checkpoint)
            training.run(reporter, _EPOCHS)
            return training.model, training.header
        except torch.OutOfMemoryError:
            if device == CPU:
                raise
            if training and training.kept:
                checkpoint = Checkpoint(training.kept)
                header = dataclasses.replace(header, history=checkpoint.header.history)
            del training
            if plan.batch_size >= 2 * _SMALLEST_BATCH:
                plan = dataclasses.replace(plan, batch_size=plan.batch_size // 2)
                reporter.warning(
                    "The card ran out of memory: going on with batches of {batch_size} windows.",
                    batch_size=plan.batch_size,
                )
            else:
                device = CPU
                reporter.warning("The card ran out of memory: going on without it, which takes longer.")
            used = {"batch_size": plan.batch_size, "device": describe(device)}
            header = dataclasses.replace(header, training={**header.training, **used})


def _calibration(
    model: GeoHgan, source: Source, random: np.random.Generator
) -> tuple[Neighbours, dict[str, dict[str, float]]]:
    """Draw the references and calibrate, on the normal pixels of blocks drawn from the tiles until there are enough."""
    blocks = [(tile, block) for tile in source.tiles for block in cut(*tile.valid.shape, _CALIBRATION_BLOCK)]
    device, size = next(model.parameters()).device, model.sizes.patch_size
    stride, at_once = usual_stride(size), windows_at_once(device, size)
    found, normal = [], []
    for tile, block in (blocks[place] for place in random.permutation(len(blocks))):
        found.append(score_block(model, tile.read_normal, block, tile.valid.shape, stride, at_once))
        normal.append(np.isfinite(found[-1].background[0]))
        if sum(map(np.count_nonzero, normal)) >= _CALIBRATION_PIXELS:
            break

    def pixels(parts: Iterable[np.ndarray]) -> np.ndarray:
        return np.concatenate([part[:, there] for part, there in zip(parts, normal, strict=True)], axis=1)

    values, backgrounds = pixels(one.values for one in found), pixels(one.background for one in found)
    neighbours = Neighbours.drawn(values, backgrounds, random).to(device)
    return neighbours, calibrate(pixels(one.components(neighbours) for one in found))


def _best(header: ModelHeader, step: int, loss: str) -> float:
    """A loss after a step's best epoch, which is the one that is kept."""
    return min(entry[loss] for entry in header.history if entry["step"] == step)
