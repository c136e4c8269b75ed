"""The targets job: scores and what explains them in; ranked areas out.

What is held of the whole raster are the scores, four bytes a cell, and the areas, thirty bytes a cell while they are
joined; all other rasters are read block by block, where there are areas.
"""

from __future__ import annotations

import math
from contextlib import ExitStack
from dataclasses import replace
from typing import Any

import numpy as np
from rasterio.features import rasterize

from ..compute.memory import check_held
from ..protocol.errors import EngineError
from ..protocol.jobs import Raster, TargetsJob, numbers_beside
from ..protocol.messages import Reporter
from ..protocol.outputs import staged
from ..protocol.priorities import ENOUGH_ELEMENTS
from ..protocol.quality import NOTHING_KNOWN
from ..protocol.round_numbers import short_number
from ..protocol.sought import Sought
from ..protocol.tags import name_of, pathfinders_of
from ..protocol.text import Text, parameters
from ..rasters.geojson import write_features
from ..rasters.geometry import turned_to
from ..rasters.stack import Stack
from ..reporting.publish import publish
from ..reporting.report import log_remarks
from .areas import Areas, chosen, find_areas
from .deposits import nearest_deposits
from .elements import AreaElements, area_values, layout_of, mean_elements
from .findings import ElementFound, Target, TargetFindings
from .measure import Measure
from .ranking import Ranking, rank
from .remarks import remarks, summary
from .report import numbers_of, targets_report
from .scores import Scores, read_scores

# That are held for each cell.
_BYTES = 30
# Percent done when the scores are read, the areas are found, and the contributions are read.
_READ, _FOUND, _EXPLAINED, _RANKED = 20.0, 35.0, 80.0, 90.0


def run(job: TargetsJob, reporter: Reporter) -> dict[str, Any]:
    """Outline, explain and rank; see `TargetsJob`."""
    paths = staged(job.output, job.report, *numbers_beside(job.report))
    with paths as (output, report, *numbers), ExitStack() as files:
        stack = files.enter_context(_band_of(job.scores, job.band))
        check_held(
            Text("Finding targets among {width:,} x {height:,} cells", width=stack.width, height=stack.height),
            _BYTES * stack.width * stack.height,
            Text("resample the scores to larger cells, or cut out a part of them"),
        )
        _told(stack, reporter)
        others = {
            name: files.enter_context(_band_of(path, 1, grid=stack.grid, resampling="nearest"))
            for name in ("filtered", "prospectivity")
            if (path := getattr(job, name))
        }
        if job.contributions:
            explained = Stack([Raster(job.contributions)], grid=stack.grid, resampling="nearest")
            others["contributions"] = files.enter_context(explained)
        layout = layout_of(others["contributions"], job.contributions) if job.contributions else None
        sought = Sought.of(job.sought, job.elements)
        if not sought.pathfinders:
            sought = Sought(own=pathfinders_of(stack.tags))
        elif layout:
            sought.check_present(layout.bands)
        for other in others.values():
            _told(other, reporter)

        scores = read_scores(job, stack, lambda share: reporter.progress(_READ * share, "Reading the scores"))
        reporter.progress(_READ, "Finding the areas")
        areas = find_areas(scores.values, scores.above, job.join, job.min_cells, stack.grid)
        if not len(areas):
            raise EngineError(
                "No area has {least:,} cells or more: choose a smaller {MIN_CELLS}, a larger {TOP} or a lower "
                "{THRESHOLD}, or join areas over a larger {JOIN}.",
                least=job.min_cells,
                **parameters("MIN_CELLS", "TOP", "THRESHOLD", "JOIN"),
            )
        reporter.progress(_FOUND, "Reading what explains the areas")
        measure = Measure(stack.grid)
        facts, elements, ranking, far = _known(job, areas, scores, others, layout, sought, measure, reporter)
        order = np.lexsort((-facts["cells"], -facts["peak_pct"], -ranking.priorities))[: job.most]
        reporter.progress(_RANKED, "Writing the targets")
        targets = tuple(_target(job, number, one, facts, elements, ranking) for number, one in enumerate(order, 1))
        listed = chosen(areas, order)
        outlines = listed.outlines(stack.grid)
        write_features(
            output,
            stack.crs,
            (outlines[number] for number in range(len(listed))),
            (target.fields for target in targets),
        )
        findings = TargetFindings(
            job,
            name_of(stack.tags),
            stack.names[0],
            scores,
            len(areas),
            areas.small,
            targets,
            ranking,
            sought,
            far,
            stack.crs is not None,
            elements.quality.only(_named(targets)) if elements else NOTHING_KNOWN,
        )
        if report:
            publish(targets_report(findings), numbers_of(findings), job, report, *numbers)
    reporter.log(summary(findings))
    log_remarks(remarks(findings), reporter)
    reporter.progress(100)
    return {
        "output": job.output,
        "report": job.report,
        "count": len(targets),
        "found": len(areas),
        "lowest": scores.threshold,
        "best": targets[0].fields["priority"],
        "targets": [_plain(target) for target in targets],
    }


def _told(stack: Stack, reporter: Reporter) -> None:
    stack.look(reporter)
    stack.tell(reporter)


def _band_of(path: str, band: int, **on: Any) -> Stack:
    """One band (from 1) of a raster: what is odd of the others does not matter."""
    with Stack([Raster(path)]) as whole:
        names = whole.names
    if band > len(names):
        raise EngineError(
            "{scores} has {count} bands: band {band} is not one of them.", scores=path, count=len(names), band=band
        )
    return Stack([Raster(path)], [names[band - 1]], **on)


def _known(
    job: TargetsJob,
    areas: Areas,
    scores: Scores,
    others: dict[str, Stack],
    layout,
    sought: Sought,
    measure: Measure,
    reporter: Reporter,
) -> tuple[dict[str, Any], AreaElements | None, Ranking, float]:
    """The fields of all areas by name (arrays, or lists of words), their elements, their ranking, and what is far."""
    values = scores.values.ravel()[areas.cells].astype(float)
    percentiles = scores.percentiles(scores.values.ravel()[areas.cells])
    x, y = measure.centres(areas.peaks)
    lon, lat = measure.degrees(x, y)
    facts: dict[str, Any] = {
        "x": x,
        "y": y,
        "lon": lon,
        "lat": lat,
        "area_km2": areas.sums(measure.square_kilometres(areas.cells)),
        "cells": areas.sizes,
        "peak": values[areas.starts],
        "peak_pct": percentiles[areas.starts],
        "mean_pct": areas.sums(percentiles) / areas.sizes,
        "mean": areas.sums(values) / areas.sizes,
    }
    above = max(100.0 - scores.cut, 1e-9)
    criteria: dict[str, np.ndarray | None] = {
        "peak": (facts["peak_pct"] - scores.cut) / above,
        "mean": (facts["mean_pct"] - scores.cut) / above,
        "area": np.sqrt(facts["area_km2"] / facts["area_km2"].max()),
    }
    elements = None
    if layout:
        elements = mean_elements(
            areas,
            others["contributions"],
            layout,
            lambda share: reporter.progress(_FOUND + (_EXPLAINED - _FOUND) * share, "Reading the contributions"),
        )
        facts["n_leading"] = elements.counts()
        criteria["elements"] = facts["n_leading"] / ENOUGH_ELEMENTS
        found = elements.sought(sought.pathfinders)
        if found is not None:
            facts["sought_pct"], criteria["sought"] = 100 * found, found
    far = measure.diagonal / 10 if job.far is None else job.far
    if job.deposits:
        numbers, gaps = nearest_deposits(areas, job.deposits, measure)
        names = job.deposit_names or ("",) * len(job.deposits)
        facts["deposit"] = [names[number] if number >= 0 else None for number in numbers]
        facts["dep_km"], criteria["new"] = gaps, gaps / far
    if "prospectivity" in others:
        highest = np.full(len(areas), np.nan)
        for band, owners in area_values(areas, others["prospectivity"], [0], _untold):
            np.fmax.at(highest, owners, band[0])
        facts["prospect"] = criteria["prospectivity"] = highest
    if "filtered" in others:
        kept = np.zeros(len(areas))
        for band, owners in area_values(areas, others["filtered"], [0], _untold):
            kept += np.bincount(owners, np.isfinite(band[0]), len(areas))
        share = kept / areas.sizes
        facts["kept_pct"], criteria["kept"] = 100 * share, share
    if job.geology:
        facts["geology"] = _rocks(job, areas, measure)
    return facts, elements, rank(criteria, job.weights), far


def _rocks(job: TargetsJob, areas: Areas, measure: Measure) -> list[str | None]:
    """The rock that most cells of each area lie in, the middle of a cell within its polygon."""
    names = sorted(set(job.rocks))
    shapes = [
        (part, names.index(rock) + 1)
        for geometry, rock in zip(job.geology, job.rocks, strict=True)
        for part in turned_to([geometry], measure.grid)
    ]
    if not shapes:
        return [None] * len(areas)
    codes = rasterize(shapes, out_shape=areas.labels.shape, transform=measure.grid.transform, dtype="int32")
    own = codes.ravel()[areas.cells]
    found: list[str | None] = []
    for start, size in zip(areas.starts, areas.sizes, strict=True):
        counts = np.bincount(own[start : start + size], minlength=2)[1:]
        found.append(names[int(counts.argmax())] if counts.any() else None)
    return found


def _untold(share: float) -> None:
    """No progress: this is soon done."""


def _target(
    job: TargetsJob, number: int, one: int, facts: dict[str, Any], elements: AreaElements | None, ranking: Ranking
) -> Target:
    """The target of a rank (from 1), which is one of the areas (from 0)."""
    found = () if elements is None else tuple(_element(elements, one, which) for which in elements.order(one))
    said = {
        "rank": number,
        "priority": float(ranking.priorities[one]),
        **{name: _value(values[one]) for name, values in facts.items()},
    }
    if found:
        leading = found[: max(said["n_leading"], 3)][:ENOUGH_ELEMENTS]
        said["leading"] = ", ".join(_share_in_words(element) for element in leading)
        said["weak"] = ", ".join(element.name for element in leading if element.weak) or None
        said["observed"] = "; ".join(_in_words(element) for element in leading)
    names = job.point_fields["output"]
    fields = {name: _rounded(name, said.get(name)) for name in names}
    return Target(fields, found, {name: float(values[one]) for name, values in ranking.criteria.items()})


def _element(elements: AreaElements, area: int, which: int) -> ElementFound:
    values = (_value(values[area, which]) for values in (elements.shares, elements.observed, elements.expected))
    share, observed, expected = values
    found = ElementFound(elements.names[which], elements.units[which], share, observed, expected)
    known = elements.quality.elements.get(found.name)
    return replace(found, weak=known.level == "weak", error_share=known.error_share) if known else found


def _share_in_words(element: ElementFound) -> str:
    """Such as Ni 45 %, with a question mark where quality control calls the element weak: a sign, likewise."""
    return f"{element.name} {100 * element.share:.0f} %{' (?)' if element.weak else ''}"


def _in_words(element: ElementFound) -> str:
    """Observed and expected, such as Ni 45 > 12 ppm: signs rather than words, as fields have no language."""
    if element.observed is None or element.expected is None:
        return element.name
    sign = ">" if element.observed > element.expected else "<"
    observed, expected = short_number(element.observed), short_number(element.expected)
    return f"{element.name} {observed} {sign} {expected} {element.unit}".rstrip()


def _named(targets: tuple[Target, ...]) -> list[str]:
    """The elements that any target names as leading."""
    return sorted({element.name for target in targets for element in target.elements[:ENOUGH_ELEMENTS]})


def _value(value: Any) -> Any:
    """One of an array as Python has it; None where it is unknown."""
    if isinstance(value, np.generic):
        value = value.item()
    return None if isinstance(value, float) and not math.isfinite(value) else value


def _rounded(name: str, value: Any) -> Any:
    """Places keep all digits that a field needs, all else what can be told apart."""
    if not isinstance(value, float):
        return value
    return round(value, 7) if name in ("x", "y", "lon", "lat") else float(f"{value:.7g}")


def _plain(target: Target) -> dict[str, Any]:
    """A target as a job tells it."""
    elements = [{**vars(one)} for one in target.elements]
    return {**target.fields, "elements": elements, "criteria": target.criteria}
