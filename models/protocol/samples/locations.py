"""Where samples lie."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal, Optional

from ..text import Text

# Locations so many times as far from the middle as nearly all others have wrong coordinates; their largest share.
_FAR, _MAX_FAR_SHARE = 10.0, 0.05
# Most samples lie within so many times the usual distance from the middle.
_AREA = 3.0


def are_on_a_line(x: Sequence[float], y: Sequence[float]) -> bool:
    """Whether points spread in one direction only, to a millionth of their length."""
    xx, yy, xy = _moments(x, y)
    larger = (xx + yy + math.hypot(xx - yy, 2 * xy)) / 2
    return xx * yy - xy * xy <= 1e-12 * larger * larger


@dataclass(frozen=True)
class Strays:
    """Samples with coordinates that must be wrong.

    Attributes:
        samples: their numbers.
        example: a place of one, map units.
        why: what is wrong with them.
    """

    samples: frozenset[int]
    example: tuple[float, float]
    why: Literal["zero", "swapped", "far"]

    def told(self, count: int) -> Text:
        """A sentence on them, as some of `count` samples."""
        far, (x, y) = len(self.samples), self.example
        if self.why == "zero":
            return Text(
                "Samples far from all others ({far} of {count}), at 0, 0, where standards and samples without "
                "coordinates lie: leave them out of the layer, or correct them.",
                far=far,
                count=count,
            )
        if self.why == "swapped":
            return Text(
                "Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}, as if their x "
                "and y were swapped: swap them, or leave these samples out of the layer.",
                far=far,
                count=count,
                x=x,
                y=y,
            )
        return Text(
            "Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}: see that their "
            "coordinates and the coordinate reference system are right, or take the others alone.",
            far=far,
            count=count,
            x=x,
            y=y,
        )


def strays(x: Sequence[float], y: Sequence[float]) -> Optional[Strays]:
    """Samples that lie at 0, 0, where x and y are swapped, or else far from nearly all others; None without such."""
    samples_at: dict[tuple[float, float], list[int]] = {}
    for number, location in enumerate(zip(x, y)):
        samples_at.setdefault(location, []).append(number)
    found = _at_zero(samples_at) or _swapped(samples_at) or _far(samples_at)
    if not found:
        return None
    locations, why = found
    return Strays(frozenset(number for one in locations for number in samples_at[one]), locations[-1], why)


def second_area(x: Sequence[float], y: Sequence[float]) -> Optional[Text]:
    """A sentence on samples that are too many to stray, and lie far from most others; None without such."""
    middle = _middle(set(zip(x, y)))
    distances = [math.dist(location, middle) for location in zip(x, y)]
    limit = _FAR * _AREA * median(distances)
    far = [number for number, distance in enumerate(distances) if distance > limit > 0]
    if not far:
        return None
    return Text(
        "{far:,} of {count:,} samples, such as that at {x:,.10g}, {y:,.10g}, lie far from most others: if they are not "
        "of a second area, see that their coordinates and the coordinate reference system are right.",
        far=len(far),
        count=len(x),
        x=x[far[-1]],
        y=y[far[-1]],
    )


# Places, and what is wrong with them.
_Found = Optional[tuple[list[tuple[float, float]], Literal["zero", "swapped", "far"]]]


def _at_zero(locations: Collection[tuple[float, float]]) -> _Found:
    """Where tables that lack coordinates put their samples, and standards theirs."""
    others = [location for location in locations if location != (0.0, 0.0)]
    if len(others) == len(locations) or not others:
        return None
    x, y = zip(*others)
    # The origin of a grid of their own may be amid them, or beside them.
    around = [(min(axis), max(axis), max(axis) - min(axis)) for axis in (x, y)]
    if all(low - size <= 0 <= high + size for low, high, size in around):
        return None
    return [(0.0, 0.0)], "zero"


def _swapped(locations: Collection[tuple[float, float]]) -> _Found:
    """Those that would lie among most others if x and y were the other way round."""
    middle = _middle(locations)
    typical = median(math.dist(location, middle) for location in locations)
    swapped = [
        location
        for location in locations
        if math.dist(location, middle) > _FAR * _AREA * typical and math.dist(location[::-1], middle) <= _AREA * typical
    ]
    return (swapped, "swapped") if 0 < len(swapped) < len(locations) / 2 else None


def _far(locations: Collection[tuple[float, float]]) -> _Found:
    if len(locations) < 2:
        return None
    middle = _middle(locations)
    distances = {location: math.dist(location, middle) for location in locations}
    typical = sorted(distances.values())[-1 - max(1, int(_MAX_FAR_SHARE * len(distances)))]
    far = [location for location, distance in distances.items() if distance > _FAR * typical]
    return (far, "far") if far else None


def _middle(locations: Collection[tuple[float, float]]) -> tuple[float, float]:
    x, y = (median(axis) for axis in zip(*locations))
    return x, y


def plane_correlation(values: Sequence[float], x: Sequence[float], y: Sequence[float]) -> float:
    """Multiple correlation of values with both coordinates: of a plane through them, 0 where it cannot be told."""
    some = [row for row in zip(values, x, y) if not math.isnan(row[0])]
    if len(some) < 4:
        return 0.0
    values, x, y = zip(*some)
    with_x, with_y, between = _correlation(values, x), _correlation(values, y), _correlation(x, y)
    if abs(between) > 0.999:
        return max(abs(with_x), abs(with_y))
    return math.sqrt((with_x**2 + with_y**2 - 2 * with_x * with_y * between) / (1 - between**2))


def _correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Pearson's; 0 where either does not vary."""
    xx, yy, xy = _moments(one, other)
    return xy / math.sqrt(xx * yy) if xx * yy > 0 else 0.0


def _moments(x: Sequence[float], y: Sequence[float]) -> tuple[float, float, float]:
    """Sums of squares and of products about the means."""
    middle_x, middle_y = sum(x) / len(x), sum(y) / len(y)
    right, up = [value - middle_x for value in x], [value - middle_y for value in y]
    return (
        math.fsum(value * value for value in right),
        math.fsum(value * value for value in up),
        math.fsum(one * other for one, other in zip(right, up)),
    )
