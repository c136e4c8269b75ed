"""What all charts are drawn with: inline SVG, readable on light and dark pages."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from html import escape

FONT = 13
_LETTER = 0.56 * FONT
_LONGEST_LABEL = 44
# Of middling lightness, so that each stands out on white and on near-black.
COLOURS = ("#2f7fd0", "#e0702a", "#2a9d5c", "#cf4a86", "#8468cf", "#1799a3", "#b08a1e", "#7d8791")


def document(width: int, height: int, title: str, parts: Iterable[str], font: float = FONT) -> str:
    """A whole figure.

    Args:
        width, height: pixels.
        title: what it shows, for those who hear it rather than see it.
        parts: elements, the first lies lowest.
        font: height of letters, pixels.
    """
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" '
        f'role="img" font-size="{font:.3g}" fill="none">'
    )
    return "\n".join([start, f"<title>{escape(title)}</title>", *parts, "</svg>"])


def svg_text(x: float, y: float, text: str, anchor: str = "start", whole: str = "") -> str:
    """A text whose baseline starts, ends or has its middle at (x, y); `whole` is the hint of a shortened one."""
    hint = f"<title>{escape(whole)}</title>" if whole and whole != text else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="currentColor">{hint}{escape(text)}</text>'


def text_width(text: str) -> float:
    """About how wide a text is, pixels; Chinese characters are as wide as they are high."""
    return sum(FONT if unicodedata.east_asian_width(letter) in "WF" else _LETTER for letter in text)


def shortened(label: str, longest: int = _LONGEST_LABEL) -> str:
    """A label of at most `longest` letters: its middle is left out where it is too long."""
    if len(label) <= longest:
        return label
    kept = longest - 1
    return label[: kept // 2] + "…" + label[len(label) - (kept - kept // 2) :]
