"""Amounts of memory and of disk space in words."""

from __future__ import annotations

from .text import Text


def in_words(size: float) -> Text:
    """So many bytes in the largest unit that they are a tenth of, or more; none are of the largest."""
    if size >= 1e8 or not size:
        return Text("{size:,.1f} GB", size=size / 1e9)
    if size >= 1e5:
        return Text("{size:,.1f} MB", size=size / 1e6)
    return Text("{size:,.1f} kB", size=size / 1e3)
