"""Numbers as people write them."""

from __future__ import annotations

import math
import re
import unicodedata
from typing import Optional

_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d+)?")
# A comma here may be a decimal one, or part thousands.
_EITHER = re.compile(r"[-+]?[1-9]\d{0,2},\d{3}")


def read_number(text: str) -> Optional[float]:
    """A finite number with a decimal point or a decimal comma; None of what is none, or may be two."""
    text = unicodedata.normalize("NFKC", text).strip().replace("\u2212", "-")
    if not text.isascii() or not _NUMBER.fullmatch(text) or _EITHER.fullmatch(text):
        return None
    number = float(text.replace(",", "."))
    return number if math.isfinite(number) else None
