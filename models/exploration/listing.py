"""Names and numbers as they stand in sentences."""

from __future__ import annotations

from collections.abc import Sequence

from ..protocol.text import Text, literal


def listed(names: Sequence[str], max_names: int = 8) -> Text:
    """Names in a sentence: the first few, and how many more there are."""
    if len(names) > max_names:
        return Text("{names} and {count} more", names=names[:max_names], count=len(names) - max_names)
    if len(names) < 2:
        return literal("".join(names))
    return Text("{names} and {last}", names=names[:-1], last=names[-1])


def signed(value: float, decimals: int) -> str:
    """A number with a true minus sign, and none for zero."""
    return f"{round(value, decimals) + 0.0:.{decimals}f}".replace("-", "\N{MINUS SIGN}")
