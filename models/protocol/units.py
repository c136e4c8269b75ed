"""Units of concentration, as shares of a mass."""

from __future__ import annotations

from typing import Optional

# Parts in a million that one of each is, by `plain_unit`.
PARTS_PER_MILLION = {
    **{"%": 1e4, "wt%": 1e4, "pct": 1e4, "percent": 1e4, "‰": 1e3, "ppm": 1.0, "ppb": 1e-3, "ppt": 1e-6, "g/t": 1.0},
    **{"g/kg": 1e3, "mg/kg": 1.0, "ug/kg": 1e-3, "ng/kg": 1e-6, "g/g": 1e6, "mg/g": 1e3, "ug/g": 1.0, "ng/g": 1e-3},
}
# A regular expression of those that laboratories write behind a value.
BEHIND_A_VALUE = r"(?i:ppm|ppb|ppt|(?:wt\s?)?%|[mµμun]?g/k?g|g/t)"

# What formats write where no unit is stated.
_NONE = ("unspecified", "unknown", "undefined", "none", "n/a")


def stated_unit(text: Optional[str]) -> str:
    """The unit that a file states; empty where it says no more than that there is none."""
    return "" if text is None or text.strip().lower() in _NONE else text


def plain_unit(text: str) -> str:
    """A unit as `PARTS_PER_MILLION` has it: in small letters, without blanks, with u for micro."""
    return "".join(text.lower().split()).replace("µ", "u").replace("μ", "u")


def is_concentration(unit: str) -> bool:
    """Whether a unit is one of concentration."""
    return plain_unit(unit) in PARTS_PER_MILLION
