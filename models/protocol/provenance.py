"""How a report or a raster was made, from the job that made it: by the types of its fields, not by its kind."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Optional

from .decoding import decode
from .discretion import without_secrets
from .environment import engine_version
from .errors import EngineError
from .foreign import loads
from .jobs import Job, Layer, Raster, Source
from .limits import MAX_HEADER
from .text import Text, joined, literal, plural

# Fields that are told on their own, of which what they made tells enough, or that make no difference.
_TOLD = ("seed", "language", "names", "survey", "skipped", "scheduler", "security", "deposit_names", "rocks")
_LONGEST_VALUE = 200


@dataclass(frozen=True)
class Input:
    """Something that a job read.

    Attributes:
        name: field of the job, or parameter of the algorithm.
        path: file or data source string, without secrets; empty where the job holds what was read itself.
        bands: names of those that were asked for; empty for all.
        filter: expression that features were chosen by; empty where all count.
        selected: whether only features count that were selected.
        features: of the layer, by filter and selection; None where nobody counted them.
        counted: how many of them count; None where nobody counted them.
        made: how it was made itself; None where it does not say.
    """

    name: str
    path: str
    bands: tuple[str, ...] = ()
    filter: str = ""
    selected: bool = False
    features: Optional[int] = None
    counted: Optional[int] = None
    made: Optional[Provenance] = None

    def taken(self) -> list[Text]:
        """What of it was taken, in words; nothing where all was."""
        found = [Text("bands {names}", names=list(self.bands))] if self.bands else []
        if self.filter:
            found.append(Text("filter {filter}", filter=self.filter))
        if self.selected:
            found.append(Text("selected features only"))
        if self.counted is not None and self.features is not None:
            text = Text("{counted:,} of {features:,} features count", counted=self.counted, features=self.features)
            found.append(text)
        elif self.features is not None:
            found.append(plural(self.features, "{number:,} feature", "{number:,} features"))
        elif self.counted is not None:
            found.append(plural(self.counted, "{number:,} geometry", "{number:,} geometries"))
        return found

    def said(self) -> Text:
        """In a few words."""
        path, taken = literal(self.path or self.name), self.taken()
        return Text("{path} ({taken})", path=path, taken=taken) if taken else path


@dataclass(frozen=True)
class Changed:
    """A value of a job that is not its default; both as JSON has them."""

    name: str
    value: str
    default: str


@dataclass(frozen=True)
class Provenance:
    """How something was made.

    Attributes:
        job: kind of the job.
        version: of the engine.
        date: when it ran, as ISO 8601 has it, to the minute.
        inputs: what it read.
        outputs: what it wrote, by field.
        changed: values that are not the default.
        model: file of the trained model that it took, or its inputs were made with; empty for none.
        seed: of everything random; None where nothing is.
        job_file: that it can be run again from; empty where nobody kept it.
    """

    job: str
    version: str
    date: str
    inputs: tuple[Input, ...] = ()
    outputs: Mapping[str, str] = dataclasses.field(default_factory=dict)
    changed: tuple[Changed, ...] = ()
    model: str = ""
    seed: Optional[int] = None
    job_file: str = ""

    @classmethod
    def of(cls, job: Job, counted: Optional[Mapping[str, int]] = None) -> Provenance:
        """That of what a job makes; secrets in paths and addresses are hidden.

        Args:
            counted: how many geometries of a field of the job counted in the end, by its name.
        """
        values = {one.name: getattr(job, one.name) for one in dataclasses.fields(job)}
        origin = values.pop("origin")
        made = {path: found for path, found in ((path, read(text)) for path, text in origin.made.items()) if found}
        inputs = [*_rasters(values, made), *_files(job, values, made)]
        inputs += _sources(origin.sources, values, counted or {})
        models = [values.get("model") or "", *(one.model for one in made.values())]
        return cls(
            job=job.kind,
            version=engine_version(),
            date=datetime.now().astimezone().isoformat(" ", "minutes"),
            inputs=tuple(inputs),
            outputs={name: without_secrets(values[name]) for name in job.output_fields if values[name]},
            changed=tuple(_changed(job, values)),
            model=without_secrets(next(filter(None, models), "")),
            seed=values.get("seed"),
            job_file=without_secrets(origin.job_file),
        )

    def to_json(self) -> str:
        """As tags of rasters hold it; `read` is the inverse."""
        return json.dumps(dataclasses.asdict(self), ensure_ascii=False)

    def said(self) -> Text:
        """In one line."""
        parts = [Text("{job} of Geo-Hgan {version}, {date}", job=self.job, version=self.version, date=self.date)]
        if self.inputs:
            parts.append(Text("inputs: {paths}", paths=[one.said() for one in self.inputs]))
        if self.model:
            parts.append(Text("model: {path}", path=self.model))
        if self.seed is not None:
            parts.append(Text("seed: {seed}", seed=self.seed))
        if self.changed:
            values = [f"{one.name} = {one.value}" for one in self.changed]
            parts.append(Text("not by default: {values}", values=values))
        if self.job_file:
            parts.append(Text("job file: {path}", path=self.job_file))
        return joined(parts, "; ")


def read(text: str) -> Optional[Provenance]:
    """What a tag tells; None where it is none of ours."""
    try:
        return decode(Provenance, loads(text, MAX_HEADER))
    except (ValueError, EngineError):
        return None


def _rasters(values: Mapping[str, Any], made: Mapping[str, Provenance]) -> Iterator[Input]:
    """The rasters and layers among the values of fields, and what else is geometry."""
    for name, value in values.items():
        items = value if isinstance(value, tuple) else ()
        for item in items:
            if isinstance(item, Raster):
                yield _file(name, item.path, made, item.names or ())
            elif isinstance(item, Layer):
                yield Input(name, without_secrets(item.source), (item.name,), counted=len(item.geometries))


def _files(job: Job, values: Mapping[str, Any], made: Mapping[str, Provenance]) -> Iterator[Input]:
    for name in job.input_fields:
        value = values[name]
        for path in value if isinstance(value, tuple) else (value,):
            if path:
                yield _file(name, path, made)


def _file(name: str, path: str, made: Mapping[str, Provenance], bands: Sequence[str] = ()) -> Input:
    return Input(name, without_secrets(path), tuple(bands), made=_without_depth(made.get(path)))


def _without_depth(made: Optional[Provenance]) -> Optional[Provenance]:
    """How an input was made, without how the inputs of that were."""
    if made is None:
        return None
    return dataclasses.replace(made, inputs=tuple(dataclasses.replace(one, made=None) for one in made.inputs))


def _sources(sources: Sequence[Source], values: Mapping[str, Any], counted: Mapping[str, int]) -> Iterator[Input]:
    """The layers that geometries came from; geometries of no layer by their number alone."""
    known = {one.parameter.lower(): one for one in sources}
    for one in sources:
        yield Input(
            one.parameter,
            without_secrets(one.path),
            filter=without_secrets(one.filter),
            selected=one.selected,
            features=one.features,
            counted=counted.get(one.parameter.lower()),
        )
    for name, value in values.items():
        if name not in known and _are_geometries(value):
            yield Input(name, "", counted=counted.get(name, len(value)))


def _are_geometries(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Mapping)


def _changed(job: Job, values: Mapping[str, Any]) -> Iterator[Changed]:
    """Values that are not their default, inputs and outputs left out."""
    for one in dataclasses.fields(job):
        if one.name in (*_TOLD, *job.input_fields, *job.output_fields) or one.name not in values:
            continue
        missing = dataclasses.MISSING
        default = one.default_factory() if one.default_factory is not missing else one.default
        value = values[one.name]
        if default is missing or value == default or _is_input(value):
            continue
        yield Changed(one.name, _shown(value), _shown(default))


def _is_input(value: Any) -> bool:
    """Whether a value is told as an input: rasters, layers, geometries, and tables as text."""
    if isinstance(value, str):
        return "\n" in value
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], (Raster, Layer, Mapping))


def _shown(value: Any) -> str:
    """A value as job files have it; a long one by its beginning."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    text = without_secrets(text)
    return text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "\N{HORIZONTAL ELLIPSIS}"
