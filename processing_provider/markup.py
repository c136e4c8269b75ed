"""Names are never taken for HTML, though a file, a layer, a band or a field may be called <b> or <img src=...>."""

from __future__ import annotations

import html
import re

# Qt takes what begins like one of these for HTML; an invisible space keeps it from it.
_LIKE_HTML = re.compile("<|&(?=lt;)")
_INVISIBLE = "\N{ZERO WIDTH SPACE}"


def as_html(text: str) -> str:
    """The text for what shows HTML, or guesses whether a text is, to look there as it is."""
    escaped = html.escape(text, quote=False)
    return text if escaped == text else f"<span>{escaped}</span>".replace("\n", "<br>")


def never_html(text: str) -> str:
    """The text for what goes both to where HTML is guessed and to where it is not, such as a shell."""
    return _LIKE_HTML.sub(lambda found: found.group() + _INVISIBLE, text)
