"""A biplot: dots for rows of a table, named arrows for its columns."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from ..protocol.text import Words
from .report import Say
from .svg import FONT, document, shortened, svg_text, text_width

_SIDE = 680
_LEFT, _TOP, _RIGHT, _BELOW = 26, 8, 8, 36
_ARROW = "#e0702a"
_LONGEST_NAME = 18
# Where a label may stand, from the tip of its arrow: pixels further out, and degrees aside.
_FURTHER = (3, 9, 17, 27, 39, 53, 69, 87)
_ASIDE = (0, -12, 12, -25, 25, -40, 40, -60, 60, -85, 85)
# A label further from its tip than this has a line to it, pixels.
_FAR = 12

Point = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class BiplotChart:
    """Dots and arrows from the middle, each on a scale of its own that is the same along both axes.

    Attributes:
        dots: points; the furthest few in a thousand may lie beyond, and are drawn on the frame.
        arrows: name and tip of each.
        title: what the figure shows, for those who hear it rather than see it.
        axes: names of the horizontal and of the vertical one.
    """

    dots: Sequence[Point]
    arrows: Sequence[tuple[str, float, float]]
    title: Words
    axes: tuple[Words, Words]

    def svg(self, say: Say) -> str:
        """The chart as one SVG element."""
        half = _SIDE / 2
        middle_x, middle_y = _LEFT + half, _TOP + half
        far = sorted(max(abs(x), abs(y)) for x, y in self.dots) or [0.0]
        dot_scale = 0.97 * half / (far[int(0.998 * (len(far) - 1))] or 1.0)
        longest = max((math.hypot(x, y) for _, x, y in self.arrows), default=0.0) or 1.0
        arrow_scale = 0.82 * half / longest
        frame = left, top, right, bottom = _LEFT, _TOP, _LEFT + _SIDE, _TOP + _SIDE

        def position(x: float, y: float, scale: float) -> Point:
            return min(max(middle_x + scale * x, left), right), min(max(middle_y - scale * y, top), bottom)

        horizontal, vertical = map(say, self.axes)
        parts = [
            f'<path d="M{left} {top}H{right}V{bottom}H{left}Z" stroke="currentColor" stroke-opacity="0.6"/>',
            f'<path d="M{left} {middle_y}H{right}M{middle_x} {top}V{bottom}" stroke="currentColor" '
            'stroke-opacity="0.2"/>',
            svg_text(middle_x, bottom + 24, horizontal, "middle"),
            f'<g transform="rotate(-90 16 {middle_y:g})">{svg_text(16, middle_y, vertical, "middle")}</g>',
        ]
        if self.dots:
            # A line of no length with round ends, for each.
            path = "".join("M{:.1f} {:.1f}h0".format(*position(x, y, dot_scale)) for x, y in self.dots)
            parts.append(
                f'<path d="{path}" stroke="currentColor" stroke-opacity="0.28" stroke-width="2.6" '
                'stroke-linecap="round"/>'
            )
        tips = [position(x, y, arrow_scale) for _, x, y in self.arrows]
        for (name, _, _), tip in zip(self.arrows, tips, strict=True):
            parts.append(_arrow((middle_x, middle_y), tip, name))
        parts += _labels((middle_x, middle_y), tips, [name for name, _, _ in self.arrows], frame)
        return document(_LEFT + _SIDE + _RIGHT, _TOP + _SIDE + _BELOW, say(self.title), parts)


def _arrow(start: Point, tip: Point, name: str) -> str:
    length = math.hypot(tip[0] - start[0], tip[1] - start[1]) or 1.0
    along = (tip[0] - start[0]) / length, (tip[1] - start[1]) / length
    size = min(7.0, length)
    barbs = [
        (tip[0] - size * (along[0] + side * along[1]), tip[1] - size * (along[1] - side * along[0]))
        for side in (0.45, -0.45)
    ]
    path = f"M{start[0]:.1f} {start[1]:.1f}L{tip[0]:.1f} {tip[1]:.1f}"
    head = " ".join(f"{x:.1f},{y:.1f}" for x, y in (tip, *barbs))
    return (
        f'<g><title>{escape(name)}</title><path d="{path}" stroke="{_ARROW}" stroke-width="1.3" stroke-opacity="0.8"/>'
        f'<polygon points="{head}" fill="{_ARROW}"/></g>'
    )


def _labels(start: Point, tips: Sequence[Point], names: Sequence[str], frame: Box) -> Iterator[str]:
    """A name at each tip, or as near to it as the others leave room; the outermost choose first."""
    taken: list[Box] = [(x - 3, y - 3, x + 3, y + 3) for x, y in tips]
    for index in sorted(range(len(tips)), key=lambda index: -math.dist(start, tips[index])):
        tip, text = tips[index], shortened(names[index], _LONGEST_NAME)
        size = text_width(text) + 4, 1.0 * FONT
        box = min(_boxes(start, tip, size), key=lambda box: _cost(box, tip, taken, frame))
        taken.append(box)
        closest = min(max(tip[0], box[0]), box[2]), min(max(tip[1], box[1]), box[3])
        if math.dist(closest, tip) > _FAR:
            ends = f"M{tip[0]:.1f} {tip[1]:.1f}L{closest[0]:.1f} {closest[1]:.1f}"
            yield f'<path d="{ends}" stroke="currentColor" stroke-opacity="0.45" stroke-width="0.8"/>'
        yield svg_text((box[0] + box[2]) / 2, box[3] - 0.2 * FONT, text, "middle", names[index])


def _boxes(start: Point, tip: Point, size: Point) -> Iterator[Box]:
    """Where a label may stand: outwards from the tip, to both sides of that the further on."""
    outwards = math.atan2(tip[1] - start[1], tip[0] - start[0])
    for further in _FURTHER:
        for aside in _ASIDE:
            angle = outwards + math.radians(aside)
            right, down = math.cos(angle), math.sin(angle)
            x = tip[0] + right * (further + size[0] / 2)
            y = tip[1] + down * (further + size[1] / 2)
            yield (x - size[0] / 2, y - size[1] / 2, x + size[0] / 2, y + size[1] / 2)


def _cost(box: Box, tip: Point, taken: Sequence[Box], frame: Box) -> float:
    """How bad a place is: covering others, leaving the frame, and being far from the tip."""
    covered = sum(_overlap(box, other) for other in taken)
    beyond = sum(
        max(0.0, excess) for excess in (frame[0] - box[0], frame[1] - box[1], box[2] - frame[2], box[3] - frame[3])
    )
    return 100 * covered + 1000 * beyond + math.dist(tip, ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))


def _overlap(one: Box, other: Box) -> float:
    """Common area of two boxes."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(0.0, width) * max(0.0, height)
