"""What all jobs share, and the parts that several are made of."""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Optional

from ..choices import LayerKind
from ..geometries import check_geometry
from ..text import Text

# A GeoJSON geometry object.
Geometry = Annotated[dict[str, Any], check_geometry]

# What rasters of ours may hold, by the field of a job; see `raster_kinds`.
Takes = Mapping[str, tuple[str, ...]]


def numbers_beside(report: Optional[str]) -> list[str]:
    """Where the numbers of a report lie, as JSON; nowhere without a report."""
    return [f"{os.path.splitext(report)[0]}_numbers.json"] if report else []


@dataclass(frozen=True)
class Raster:
    """One raster file of a stack.

    Attributes:
        path: file or GDAL data source string.
        names: one name a band; None takes the band descriptions of the file.
    """

    path: str
    names: Optional[tuple[str, ...]] = None


@dataclass(frozen=True)
class Layer:
    """One band that is made of the features of a vector layer.

    Attributes:
        name: of the band.
        kind: 1 within the polygons and 0 elsewhere (class); distance to the nearest feature, map units; features, or
            length of lines in map units, for each square map unit (density).
        geometries: of the features.
        source: where they come from, in words.
    """

    name: str
    kind: LayerKind
    geometries: tuple[Geometry, ...]
    source: str = ""


@dataclass(frozen=True)
class Job:
    """What all jobs share.

    Attributes:
        kind: its name in job files, and of the algorithm that makes it.
        package: of the engine that runs it: its module `job` has a function `run`.
        input_fields: names of the fields that hold files to read, rasters left out.
        output_fields: names of the fields that hold the files to write.
        results: names of what a finished job gives back, beside its files.
        points_on: the raster in whose coordinate reference system all features lie that the job writes; where it is
            not there, that of the field `crs` is.
        point_fields: names and types of the fields of such features, by output; those of an output that is not named
            have the fields that the file says.
        if_memory_is_short: what to do about that.
        takes: what rasters of ours may hold.
    """

    kind: ClassVar[str]
    package: ClassVar[str]
    input_fields: ClassVar[tuple[str, ...]] = ()
    output_fields: ClassVar[tuple[str, ...]]
    results: ClassVar[tuple[str, ...]] = ()
    points_on: ClassVar[str] = "output"
    point_fields: ClassVar[Mapping[str, Mapping[str, type]]] = {}
    if_memory_is_short: ClassVar[Text] = Text("work on a smaller raster")
    takes: ClassVar[Takes] = {}

    @property
    def trains(self) -> bool:
        """Whether it learns for long, which one worker of a cluster does as a whole."""
        return False

    def check(self) -> None:
        """Refuse what cannot work whatever the pixels are; dialogs ask before a run, and the engine asks again.

        Raises:
            EngineError: the sentence says what to do.
        """

    def read(self) -> list[str]:
        """Paths and data source strings of the files that the job reads."""
        values = [getattr(self, one.name) for one in dataclasses.fields(self)]
        items = [item for value in values for item in (value if isinstance(value, tuple) else (value,))]
        named = [getattr(self, name) for name in self.input_fields]
        flat = [item for value in named for item in (value if isinstance(value, tuple) else (value,))]
        return [*(item.path for item in items if isinstance(item, Raster)), *(path for path in flat if path)]

    def outputs(self) -> list[str]:
        """Paths of the files that the job was asked to write."""
        return [path for path in (getattr(self, name) for name in self.output_fields) if path]

    def written(self) -> list[str]:
        """Paths of all files that the job writes, those that it keeps for itself too."""
        return [*self.outputs(), *numbers_beside(getattr(self, "report", None))]

    def with_origin(self, **known: Any) -> Job:
        """The job with more of where it comes from, by the fields of `Origin`; all jobs end with such a field."""
        changes: dict[str, Any] = {"origin": dataclasses.replace(vars(self)["origin"], **known)}
        return dataclasses.replace(self, **changes)

    def to_json(self) -> str:
        """The job file, a field a line; nothing is copied, as there may be a million geometries."""
        fields = {"job": self.kind, **_values(self)}
        lines = (f" {json.dumps(name)}: {json.dumps(value, default=_values)}" for name, value in fields.items())
        return "{\n" + ",\n".join(lines) + "\n}"

    @classmethod
    def upgraded(cls, values: dict[str, Any]) -> dict[str, Any]:
        """The fields of a job file, those that an older version wrote in another way as they are now."""
        return values


def _values(one: Any) -> dict[str, Any]:
    """The values of the fields of a job, or of a part of one."""
    return {field.name: getattr(one, field.name) for field in dataclasses.fields(one)}
