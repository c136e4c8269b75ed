"""Where samples lie."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from statistics import median
from typing import Optional

from ..text import Text

# Locations so many times as far from the middle as nearly all others have wrong coordinates; their largest share.
_FAR, _MAX_FAR_SHARE = 10.0, 0.02


def are_on_a_line(x: Sequence[float], y: Sequence[float]) -> bool:
    """Whether points spread in one direction only, to a millionth of their length."""
    xx, yy, xy = _moments(x, y)
    larger = (xx + yy + math.hypot(xx - yy, 2 * xy)) / 2
    return xx * yy - xy * xy <= 1e-12 * larger * larger


def far_from_others(x: Sequence[float], y: Sequence[float]) -> Optional[Text]:
    """A sentence on a few samples that lie far from all others; None without such."""
    samples_at = Counter(zip(x, y))
    middle_x, middle_y = (median(axis) for axis in zip(*samples_at))
    distances = {location: math.hypot(location[0] - middle_x, location[1] - middle_y) for location in samples_at}
    typical = sorted(distances.values())[-1 - max(1, int(_MAX_FAR_SHARE * len(samples_at)))]
    far = [location for location, distance in distances.items() if distance > _FAR * typical]
    if not far:
        return None
    return Text(
        "Samples far from all others ({far} of {count}), such as that at {x:,.10g}, {y:,.10g}: see that their "
        "coordinates and the coordinate reference system are right, or take the others alone.",
        far=sum(map(samples_at.__getitem__, far)),
        count=len(x),
        x=far[-1][0],
        y=far[-1][1],
    )


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
