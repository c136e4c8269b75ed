"""The features of a vector layer as arrays, whatever geometries they come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.jobs import Layer
from .frame import Frame


@dataclass
class VectorFeatures:
    """The single parts of all features; coordinates (n, 2) are those of the grid's frame.

    Attributes:
        points: one each.
        lines: vertices of each.
        polygons: rings of each, the outer one first, each closed.
    """

    points: list[np.ndarray] = field(default_factory=list)
    lines: list[np.ndarray] = field(default_factory=list)
    polygons: list[list[np.ndarray]] = field(default_factory=list)

    @classmethod
    def of(cls, layer: Layer, frame: Frame) -> VectorFeatures:
        """Read the geometries of a layer; heights are dropped, features without a geometry too.

        Raises:
            EngineError: there is none, one is broken, or they are of the wrong sort for the kind of the layer.
        """
        found = cls()
        for geometry in layer.geometries:
            try:
                found._add(geometry, frame)
            except (EngineError, TypeError, ValueError, KeyError, IndexError, AttributeError) as error:
                raise EngineError(
                    "A geometry of {name} cannot be read ({fault}): run 'Fix geometries' on the layer first.",
                    name=layer.name,
                    fault=error.text if isinstance(error, EngineError) else str(error),
                ) from error
        found._check(layer)
        return found

    def vertices(self) -> Iterable[np.ndarray]:
        """All chains of vertices: points, lines and outlines."""
        yield from self.points
        yield from self.lines
        for rings in self.polygons:
            yield from rings

    def _add(self, geometry: dict[str, Any], frame: Frame) -> None:
        kind = geometry["type"]
        if kind == "GeometryCollection":
            for part in geometry["geometries"] or ():
                self._add(part, frame)
            return
        if kind not in _PARTS:
            raise EngineError("{kind} is no kind of geometry that is known here", kind=kind)
        coordinates = geometry["coordinates"]
        for part in (coordinates or ()) if kind.startswith("Multi") else [coordinates]:
            if part is None or len(part) == 0:
                continue
            if kind.endswith("Point"):
                self.points.append(_positions([part], frame))
            elif kind.endswith("LineString"):
                self.lines.append(_positions(part, frame))
            else:
                self.polygons.append([_ring(ring, frame) for ring in part])

    def _check(self, layer: Layer) -> None:
        if not (self.points or self.lines or self.polygons):
            raise EngineError(
                "{name} has no features with a geometry: leave it out, or choose another layer.", name=layer.name
            )
        if layer.kind == "class" and (self.points or self.lines):
            raise EngineError(
                "{name} shall be a class and holds points or lines: choose polygons, or take the distance.",
                name=layer.name,
            )
        if layer.kind == "density" and (self.polygons or (self.points and self.lines)):
            raise EngineError(
                "{name} shall be a density, which is of points or of lines alone: choose another layer, or take the "
                "distance."
                if self.polygons
                else "{name} shall be a density, which is of points or of lines alone: split the layer in two.",
                name=layer.name,
            )


_PARTS = {"Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"}


def _positions(coordinates: Any, frame: Frame) -> np.ndarray:
    positions = np.array([position[:2] for position in coordinates], np.float64)
    if positions.ndim != 2 or positions.shape[1] != 2:
        raise EngineError("a position has less than two coordinates")
    if not np.isfinite(positions).all():
        raise EngineError("a coordinate is not finite")
    return frame.positions(positions)


def _ring(coordinates: Any, frame: Frame) -> np.ndarray:
    positions = _positions(coordinates, frame)
    if (positions[0] != positions[-1]).any():
        positions = np.concatenate((positions, positions[:1]))
    if len(positions) < 4:
        raise EngineError("a polygon has less than three corners")
    return positions
