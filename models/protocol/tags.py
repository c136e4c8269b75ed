"""The dataset tags of the rasters that the engine writes: their names, what makes them and what reads them."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from typing import Any, Optional

from .environment import engine_version
from .errors import EngineError
from .foreign import is_number, is_text, is_whole, loads
from .geometries import is_geometry
from .jobs import InterpolateJob, Job
from .limits import MAX_DISTANCE, MAX_HEADER, MAX_WINDOW
from .provenance import Provenance, read
from .quality import NOTHING_KNOWN, Quality, from_tag
from .sought import KINDS, NOTHING, Pathfinder, Sought, parse_elements, present
from .text import Text, literal

_PREFIX = "GEOHGAN_"
# Characters of what is read back: a raster may come from anywhere.
_LONGEST_NAME, _LONGEST_MODEL = 1000, 7000
_MOST_SAMPLES = 1_000_000_000
_LONGEST_SOUGHT, _LONGEST_ELEMENT, _LONGEST_SYSTEM, _LONGEST_WINDOW = 10_000, 10, 100_000, 5
# Version of the engine that wrote the raster.
VERSION = _PREFIX + "VERSION"
# Name of the survey that a raster is of.
NAME = _PREFIX + "NAME"
# JSON: name and checksum of the model that made scores; see `model_tag`.
MODEL = _PREFIX + "MODEL"
# The metric of a score raster's first band and of its percentiles.
METRIC = _PREFIX + "METRIC"
# Side of the windows that were scored, pixels.
WINDOW = _PREFIX + "WINDOW"
# In words: why the scores of a detector that collapsed in training say little.
COLLAPSED = _PREFIX + "COLLAPSED"
# JSON: kind of deposit and elements that a score was told to look for; see `sought_tags`.
SOUGHT = _PREFIX + "SOUGHT"
# JSON: geometries, distance and system of what a score was not learnt from.
EXCLUSION = _PREFIX + "EXCLUSION"
# JSON: the form of `contributions.ContributionsLayout`.
CONTRIBUTIONS = _PREFIX + "CONTRIBUTIONS"
# JSON: how anomalies were chosen, and what came of it.
FILTER = _PREFIX + "FILTER"
# JSON: how a stack was interpolated.
INTERPOLATION = _PREFIX + "INTERPOLATION"
# JSON: what quality control found of the elements; see `quality`.
QUALITY = _PREFIX + "QUALITY"
# JSON: by what thresholds classes were made.
THRESHOLDS = _PREFIX + "THRESHOLDS"
# What the field of the class of an element has behind its name.
CLASS = "_class"
# What the fields of the index of an element and of its standard error have.
INDEX, ERROR = "_singularity", "_error"
# JSON: by what a survey was levelled.
LEVELLING = _PREFIX + "LEVELLING"
# JSON: how what stands out locally was told.
SINGULARITY = _PREFIX + "SINGULARITY"
# What the bands of such a raster have behind the names of the elements.
INDEX_BAND, ERROR_BAND, BACKGROUND_BAND, ANOMALY_BAND = (
    " singularity",
    " standard error",
    " background",
    " anomaly",
)
# Who learnt a map from known deposits.
CLASSIFIER = _PREFIX + "CLASSIFIER"
# In words: what the second band of such a map is.
UNCERTAINTY = _PREFIX + "UNCERTAINTY"
# In words: which example survey it is.
SURVEY = _PREFIX + "SURVEY"
# What a raster holds that has none of the other tags, see `raster_kinds`.
KIND = _PREFIX + "KIND"
# JSON: how the raster was made; see `provenance.Provenance`.
PROVENANCE = _PREFIX + "PROVENANCE"


def score_tags(
    metric: str,
    exclusion: Mapping[str, Any],
    crs: str,
    window: int,
    sought: Optional[Sought] = None,
    bands: Sequence[str] = (),
    collapsed: Optional[Text] = None,
) -> dict[str, str]:
    """Dataset tags of a score raster.

    Args:
        metric: what its first band and its percentiles are.
        exclusion: geometries and distance that were kept out of what the scores were learnt from; empty for none.
        crs: coordinate reference system of those, as WKT.
        window: side of the windows, pixels.
        sought: what the scores were told to look for.
        bands: names of the bands of the survey, by which elements are known.
        collapsed: why the scores say little, if that is so.
    """
    tags = {METRIC: metric, VERSION: engine_version(), WINDOW: str(window)}
    if exclusion:
        tags[EXCLUSION] = json.dumps({**exclusion, "crs": crs})
    if collapsed:
        tags[COLLAPSED] = str(collapsed)
    if sought:
        has = present(sought.pathfinders, bands)
        elements = {"found": [str(one) for one in has.found], "missing": [str(one) for one in has.missing]}
        tags[SOUGHT] = json.dumps({"kind": sought.kind.id if sought.kind else NOTHING, **elements})
    return tags


def model_tag(name: str, checksum: int) -> dict[str, str]:
    """Tag of scores that a model made.

    Args:
        name: of the model; empty where it has none of its own.
        checksum: by which its file is known wherever it lies.
    """
    return {MODEL: json.dumps({"name": name, "checksum": checksum})}


def filter_tags(scored: Mapping[str, str], settings: Mapping[str, Any], metric: str) -> dict[str, str]:
    """Dataset tags of a filtered score raster: those of the scores, and how its anomalies were chosen.

    Args:
        scored: tags of the scores.
        settings: of the filter, and what came of it.
        metric: that was filtered.
    """
    kept = {name: text for name, text in scored.items() if name.startswith(_PREFIX)}
    return {**kept, **({METRIC: metric} if METRIC in kept else {}), FILTER: json.dumps(settings)}


def interpolation_tags(
    job: InterpolateJob, radius: float, logged: Sequence[str], samples: int, quality: Quality = NOTHING_KNOWN
) -> dict[str, str]:
    """Dataset tags of an interpolated stack.

    Args:
        radius: that samples counted within, map units.
        logged: names of the fields whose logarithms were interpolated.
        samples: how many there were.
        quality: what quality control found of their elements.
    """
    settings = {
        "method": job.method,
        "radius": radius,
        "neighbours": job.neighbours,
        "min_neighbours": job.min_neighbours,
        "below_detection": job.below_detection,
        "log": list(logged),
        "samples": samples,
    }
    if job.method == "idw":
        settings["power"] = job.power
    return {INTERPOLATION: json.dumps(settings), VERSION: engine_version(), **quality_tags(quality)}


def sampled_from(tags: Mapping[str, str]) -> Optional[int]:
    """How many samples a stack was interpolated from; None where it does not say."""
    try:
        samples = loads(tags[INTERPOLATION], MAX_HEADER)["samples"]
    except (KeyError, ValueError, TypeError):
        return None
    return samples if is_whole(samples, 1, _MOST_SAMPLES) else None


def threshold_tags(method: str, thresholds: Mapping[str, Sequence[float]]) -> dict[str, str]:
    """Dataset tags of a raster of classes.

    Args:
        method: one of `choices.THRESHOLD_METHODS`.
        thresholds: that part the classes, ascending, by the name of the band.
    """
    stated = {"method": method, "thresholds": {name: list(values) for name, values in thresholds.items()}}
    return {VERSION: engine_version(), THRESHOLDS: json.dumps(stated)}


def thresholds_of(tags: Mapping[str, str]) -> dict[str, list[float]]:
    """The thresholds that part the classes of a raster, by the name of the band; nothing where it does not say."""
    try:
        stated = loads(tags[THRESHOLDS], MAX_HEADER)["thresholds"]
        return {
            str(name): [float(value) for value in values]
            for name, values in stated.items()
            if all(is_number(value, -math.inf, math.inf) for value in values)
        }
    except (KeyError, ValueError, TypeError, AttributeError):
        return {}


def levelling_tags(levelled: Mapping[str, str], settings: Mapping[str, Any]) -> dict[str, str]:
    """Dataset tags of a survey that was levelled: those that it had, and how it was levelled.

    Args:
        levelled: tags of the survey before.
        settings: of the levelling.
    """
    kept = {name: text for name, text in levelled.items() if name.startswith(_PREFIX)}
    return {**kept, KIND: "survey", VERSION: engine_version(), LEVELLING: json.dumps(settings)}


def singularity_tags(settings: Mapping[str, Any], quality: Quality = NOTHING_KNOWN) -> dict[str, str]:
    """Dataset tags of what stands out locally, which is a survey too.

    Args:
        settings: by which it was told.
        quality: what quality control found of its bands.
    """
    return {KIND: "survey", VERSION: engine_version(), SINGULARITY: json.dumps(settings), **quality_tags(quality)}


def prospectivity_tags(classifier: str, folds: int) -> dict[str, str]:
    """Dataset tags of a map that was learnt from known deposits.

    Args:
        folds: that the second band is the spread of; 0 where there is none.
    """
    tags = {VERSION: engine_version(), CLASSIFIER: classifier}
    if folds:
        tags[UNCERTAINTY] = f"standard deviation of the probability, {folds} folds"
    return tags


def survey_tags(seed: int) -> dict[str, str]:
    """Dataset tags of an example survey."""
    return {SURVEY: f"synthetic, seed {seed}"}


def stack_tags(quality: Quality = NOTHING_KNOWN) -> dict[str, str]:
    """Dataset tags of a stack that was put together, and what quality control found of its bands."""
    return {KIND: "survey", **quality_tags(quality)}


def quality_tags(quality: Quality) -> dict[str, str]:
    """Dataset tag of what quality control found of the bands that a raster was made of; none where that is nothing."""
    return {QUALITY: quality.to_tag()} if quality else {}


def name_of(tags: Mapping[str, str]) -> str:
    """Name of the survey that a raster is of; empty where it does not say."""
    return tags[NAME] if is_text(tags.get(NAME), _LONGEST_NAME) else ""


def model_of(tags: Mapping[str, str]) -> Optional[tuple[str, int]]:
    """Name and checksum of the model that made scores; None where the raster does not say."""
    try:
        stated = loads(tags[MODEL], _LONGEST_MODEL)
        name, checksum = stated["name"], stated["checksum"]
    except (KeyError, ValueError, TypeError):
        return None
    fits = (name == "" or is_text(name, _LONGEST_NAME)) and is_whole(checksum, 0, 2**32 - 1)
    return (name, checksum) if fits else None


def made_by(job: Job, counted: Optional[Mapping[str, int]] = None) -> dict[str, str]:
    """Dataset tags that all rasters have that a job writes: how they were made, and what the survey is called."""
    survey = getattr(job, "survey", "")
    named = {NAME: survey} if survey else {}
    return {PROVENANCE: Provenance.of(job, counted).to_json(), **named}


def provenance_of(tags: Mapping[str, str]) -> Optional[Provenance]:
    """How a raster was made; None where it does not say."""
    return read(tags.get(PROVENANCE, ""))


def is_ours(tags: Mapping[str, str]) -> bool:
    """Whether the engine wrote the raster."""
    return VERSION in tags


def is_sought(tags: Mapping[str, str]) -> bool:
    """Whether the scores were told what to look for."""
    return SOUGHT in tags


def is_collapsed(tags: Mapping[str, str]) -> bool:
    """Whether the detector that made the scores collapsed in training."""
    return COLLAPSED in tags


def sought_of(tags: Mapping[str, str]) -> Optional[Text]:
    """What the scores were told to look for, in words; None where that is nothing, or cannot be read."""
    try:
        stated = loads(tags[SOUGHT], _LONGEST_SOUGHT)
        found, kind = stated["found"], KINDS.get(stated["kind"])
    except (KeyError, ValueError, TypeError):
        return None
    if not isinstance(found, list) or not all(is_text(one, _LONGEST_ELEMENT) for one in found):
        return None
    elements = literal(" ".join(found))
    return Text("{kind}, by {elements}", kind=kind.name, elements=elements) if kind else elements


def quality_of(tags: Mapping[str, str]) -> Quality:
    """What quality control found of the elements of the samples that a raster was made of."""
    return from_tag(tags.get(QUALITY, ""))


def sought_in_short(tags: Mapping[str, str]) -> Optional[Text]:
    """The same in fewer words: the kind alone, or the elements where it is of none."""
    text = sought_of(tags)
    kind = text.values.get("kind") if text else None
    return kind if isinstance(kind, Text) else text


def pathfinders_of(tags: Mapping[str, str]) -> tuple[Pathfinder, ...]:
    """The elements that scores were told to look for and that their survey has; none where they do not say."""
    try:
        found = loads(tags[SOUGHT], _LONGEST_SOUGHT)["found"]
        return parse_elements(" ".join(found))
    except (KeyError, ValueError, TypeError, EngineError):
        return ()


def is_classified(tags: Mapping[str, str]) -> bool:
    """Whether the raster was learnt from known deposits."""
    return CLASSIFIER in tags


def exclusion_of(tags: Mapping[str, str]) -> Optional[dict[str, Any]]:
    """`geometries`, `distance` and `crs` of what a score was not learnt from.

    None where nothing was left out, as where EXCLUDE reached no window, or the raster does not say it as the engine
    does.
    """
    try:
        stated = loads(tags[EXCLUSION], MAX_HEADER)
        geometries, distance, crs = (stated[name] for name in ("geometries", "distance", "crs"))
    except (KeyError, ValueError, TypeError):
        return None
    if stated.get("windows") == 0:
        return None
    if not isinstance(geometries, list) or not all(map(is_geometry, geometries)):
        return None
    fits = is_number(distance, 0, MAX_DISTANCE) and (crs == "" or is_text(crs, _LONGEST_SYSTEM))
    return {"geometries": geometries, "distance": distance, "crs": crs} if fits else None


def window_of(tags: Mapping[str, str]) -> Optional[int]:
    """Side of the windows that were scored, pixels; None where the raster does not say."""
    stated = tags.get(WINDOW, "")
    side = int(stated) if len(stated) <= _LONGEST_WINDOW and stated.isdecimal() else 0
    return side if 1 <= side <= MAX_WINDOW else None
