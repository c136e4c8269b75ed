"""The score job: block by block from the stack to the score raster."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from rasterio.windows import Window

from ..compute.device import CPU, choice, describe, fewer_at_once, prepare
from ..compute.mappers import mapper_of
from ..compute.mapping import Mapper, OnShare
from ..compute.thread_limits import limited
from ..compute.timing import TimeLeft
from ..networks.model_file import TrainedModel, load_trained
from ..protocol.contributions import ContributionsLayout, path_between
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.jobs import ScoreJob
from ..protocol.messages import Reporter
from ..protocol.metrics import ANOMALY_SCORE, ENRICHMENT, PERCENTILE
from ..protocol.outputs import staged
from ..protocol.schedulers import Scheduler
from ..protocol.sought import Sought, present
from ..protocol.survey_names import own_name
from ..protocol.tags import made_by, model_tag, quality_tags, score_tags
from ..protocol.text import Text
from ..protocol.windows import check_windows_fit
from ..rasters.percentiles import write_percentiles
from ..rasters.stack import Stack
from ..rasters.writer import create, write_bands
from ..sampling.preprocessing import Preprocessing
from .block import Block, read_around
from .calibration import anomaly_score, calibrate
from .component_values import component_values
from .components.enrichment import enrichment
from .contributions import Told, explain
from .contributions_raster import ContributionsRaster
from .redrawn_block import redrawn_block
from .surroundings import Surroundings, reach
from .window_plan import WindowPlan

# Share of the progress bar that pixels take; the rest goes to the percentiles.
_PIXELS = 95.0


def run(job: ScoreJob, reporter: Reporter) -> dict[str, Any]:
    """Score every pixel; see `ScoreJob`."""
    scheduler = Scheduler.of(job)
    device = prepare(scheduler.device(job.device), job.threads)
    model = load_trained(job.model, device).folded()
    header = model.header
    job.check_model(header)
    plan = WindowPlan.of(header.patch_size, model.device, job.stride)
    paths = [raster.path for raster in job.rasters]
    with ExitStack() as files:
        files.enter_context(limited(torch.get_num_threads()))
        blocks = files.enter_context(mapper_of(scheduler, paths, torch.get_num_threads(), reporter))
        output, contributions = files.enter_context(staged(job.output, job.contributions))
        stack = files.enter_context(Stack(job.rasters, header.bands))
        _check(stack, header, reporter)
        stack.look(reporter, header.left_out)
        stack.tell(reporter)
        _log_sought(job.what_is_sought(), header, reporter)
        reporter.log(
            "Device: {choice}. Windows of {size} x {size} pixels, {stride} apart.",
            choice=choice(device, job.device),
            size=plan.size,
            stride=plan.stride,
        )
        scorer = _Scorer(job, model, stack, plan, reporter)
        pixels = _write_scores(job, scorer, blocks, output, contributions, reporter)
    used = str(describe(scorer.model.device))
    return {"output": job.output, "contributions": job.contributions, "device": used, "pixels": pixels}


def _check(stack: Stack, header: ModelHeader, reporter: Reporter) -> None:
    way_out = Text("train a model with smaller windows, or score a larger raster")
    check_windows_fit(header.patch_size, stack.width, stack.height, way_out=way_out)
    for trained, here in zip(header.pixel_size, stack.pixel_size):
        if not 0.9 < here / trained < 1.1:
            reporter.warning(
                "The model was trained on pixels of {trained:g} map units and this raster has {here:g}: windows cover "
                "another area than in training. Resample the raster for comparable scores.",
                trained=trained,
                here=here,
            )
            return


def _log_sought(sought: Sought, header: ModelHeader, reporter: Reporter) -> None:
    if sought:
        has = present(sought.pathfinders, header.bands)
        reporter.log("Sought: {what}. The survey has {found}.", what=sought.name, found=[str(one) for one in has.found])
        if has.missing:
            reporter.log("It lacks {missing}.", missing=[str(one) for one in has.missing])


def _write_scores(
    job: ScoreJob, scorer: _Scorer, mapper: Mapper, output: Path, contributions: Path | None, reporter: Reporter
) -> int:
    """Write both rasters; the number of valid pixels."""
    stack, header = scorer.stack, scorer.model.header
    metrics = job.metrics_of(header)
    valid = 0
    with ExitStack() as files:
        scores = files.enter_context(
            create(
                output,
                stack,
                [*metrics, PERCENTILE],
                {
                    **score_tags(
                        job.metric, header.exclusion, header.crs, header.patch_size, job.what_is_sought(), header.bands
                    ),
                    **model_tag(own_name(job.model), header.checksum),
                    **quality_tags(stack.quality),
                    **made_by(job),
                },
            )
        )
        explained = files.enter_context(scorer.contributions_raster(contributions)) if contributions else None
        for window, block in _scored(scorer, mapper, reporter):
            values = np.stack([block.metrics[metric] for metric in metrics])
            write_bands(scores, values, range(1, len(metrics) + 1), window)
            valid += int(np.isfinite(block.metrics[job.metric]).sum())
            if explained and block.told:
                explained.write(window, block.told)
        if not valid:
            raise EngineError("No pixel of the raster has a value in every band that the model needs.")
        percentile = len(metrics) + 1
        write_percentiles(scores, percentile, stack.blocks(), valid, mapper)
        if explained:
            explained.draw(lambda window: scores.read(percentile, window=window), stack.blocks())
        reporter.progress(100.0, "Percentiles written")
    return valid


def _scored(scorer: _Scorer, mapper: Mapper, reporter: Reporter) -> Iterator[tuple[Window, _Block]]:
    """Each block and its scores."""
    windows, left = list(scorer.stack.blocks()), TimeLeft()
    for number, (window, block) in enumerate(zip(windows, mapper.map(scorer, windows), strict=True), start=1):
        yield window, block
        done = number / len(windows)
        reporter.progress(
            _PIXELS * done,
            "Block {number} of {count}, {at}",
            number=number,
            count=len(windows),
            at=mapper.at(left.at(done)),
        )


@dataclass(frozen=True)
class _Block:
    metrics: dict[str, np.ndarray]
    told: Told | None


class _Scorer:
    """Reads, scales and scores the blocks of a stack."""

    def __init__(self, job: ScoreJob, model: TrainedModel, stack: Stack, plan: WindowPlan, reporter: Reporter):
        self.model, self.stack = model, stack
        self._reporter: Reporter | None = reporter
        self._job, self._plan = job, plan
        self._preprocessing = Preprocessing(**model.header.preprocessing)
        self._components = job.components_of(model.header)
        # Numbers of the bands that the contributions tell of.
        self._told = [
            number for number, name in enumerate(model.header.bands) if not job.explained or name in job.explained
        ]
        self._calibration = model.header.calibration
        sought = job.what_is_sought()
        self._sought = np.array(sought.weights(model.header.bands) if sought else [], np.float32)
        if sought:
            usual = enrichment(model.neighbours.pixels.cpu().numpy().T, self._sought)
            self._calibration = {**self._calibration, ENRICHMENT.name: calibrate(usual)}

    def contributions_raster(self, path: Path) -> ContributionsRaster:
        """The raster that the explanations of the blocks go to."""
        scores = path_between(self._job.contributions or "", self._job.output)
        bands = self.model.header.bands
        layout = ContributionsLayout([bands[number] for number in self._told], self._job.metric, scores)
        tags = {**made_by(self._job), **quality_tags(self.stack.quality)}
        return ContributionsRaster(path, layout, self._told, self.stack, tags)

    def __getstate__(self) -> dict[str, Any]:
        """What goes to workers of a cluster: they have no card, and nothing to warn of."""
        return {**vars(self), "_reporter": None}

    def __call__(self, window: Window, on_share: OnShare) -> _Block:
        """A block, scored; a card without memory gets less at once, then nothing."""
        while True:
            try:
                return self._score(window, (self.stack.height, self.stack.width))
            except torch.OutOfMemoryError:
                if self.model.device == CPU:
                    raise
                fewer = fewer_at_once(self._plan.at_once)
                if fewer is not None:
                    self._plan = dataclasses.replace(self._plan, at_once=fewer)
                    continue
                if self._reporter:
                    self._reporter.warning(
                        "The card has too little free memory for these windows: going on without it."
                    )
                self.model = self.model.to(CPU)
                self._plan = WindowPlan.of(self._plan.size, CPU, self._plan.stride)

    def _score(self, window: Window, shape: tuple[int, int]) -> _Block:
        block = self._block(window, shape)
        components = component_values(block, self._components)
        metrics, calibration, header = dict(components), self._calibration, self.model.header
        if ANOMALY_SCORE in self._job.metrics_of(header):
            weights = self._job.weights_of(ANOMALY_SCORE, header)
            metrics[ANOMALY_SCORE] = anomaly_score(components, calibration, weights)
        if not self._job.contributions:
            return _Block(metrics, None)
        explanation = explain(block, components, calibration, self._job.weights_of(self._job.metric, header))
        return _Block(metrics, explanation.told(self._told, self.stack.read(window), self._preprocessing))

    def _block(self, window: Window, shape: tuple[int, int]) -> Block:
        """What the components are computed from, as far as they are asked for."""
        halo = reach(self.model.header.grain) if "regional_distance" in self._components else 0
        values, valid = read_around(self._read, window, halo, shape)
        inner = slice(halo, halo + window.height), slice(halo, halo + window.width)
        around = Surroundings(values, valid, inner, self.model.header.grain, self.model.neighbours)
        networks, plan = self.model.networks, self._plan
        return Block(
            around.of_block(values),
            around.of_block(valid),
            around,
            self.model.neighbours,
            lambda: redrawn_block(networks, self._read, window, shape, plan),
            self._sought,
        )

    def _read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        return self._preprocessing.apply(self.stack.read(window))
