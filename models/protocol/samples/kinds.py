"""What kind of sample a row of a table is, by the words that laboratories and field books use for it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import Literal, Optional

SampleKind = Literal["sample", "field_duplicate", "analytical_duplicate", "standard", "blank"]

# In small letters, words apart by one blank. A text that holds the words of several kinds is of the first one here.
_WORDS: Mapping[SampleKind, str] = {
    "blank": "blank|blk|blanks|bl|fblk|field blank|blanco|blancos|空白|空白样",
    "standard": (
        "standard|standards|std|crm|srm|reference material|certified reference material|reference|control|oreas|"
        "estandar|patron|material de referencia|mrc|标准|标样|标准样|标准物质|监控样|密码样"
    ),
    "analytical_duplicate": (
        "analytical duplicate|laboratory duplicate|lab duplicate|lab dup|ldup|ld|labdup|replicate|rep|repeat|"
        "analytical replicate|lab replicate|check|pulp duplicate|pulp dup|pulp|pdup|duplicado analitico|"
        "duplicado de laboratorio|duplicado de pulpa|replica|分析重复|分析重复样|实验室重复|室内重复|内检|重复分析"
    ),
    "field_duplicate": (
        "field duplicate|field dup|fdup|fd|fielddup|duplicate|dup|dupl|duplicado de campo|duplicado|"
        "野外重复|野外重复样|现场重复|重复采样|重复样|重采样"
    ),
    "sample": (
        "|0|orig|original|sample|samp|smp|routine|regular|normal|primary|prim|or|sa|muestra|rutina|样品|正样|原样|基本样"
    ),
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split("|")}
_PHRASES = [(word, kind) for word, kind in _KINDS.items() if len(word) > 2 or not word.isascii()]


def kind_of(text: str) -> Optional[SampleKind]:
    """The kind of sample that a text names, such as STD, "Field Dup" or 空白样; None where it names none."""
    plain = _plain(text)
    for words in (plain, re.sub(r"\d+", "", plain).strip()):
        if words in _KINDS and (words or not plain):
            return _KINDS[words]
    padded = f" {plain} "
    return next((kind for word, kind in _PHRASES if (f" {word} " if word.isascii() else word) in padded), None)


def _plain(text: str) -> str:
    """Small letters without accents, one blank between words, which end where figures begin."""
    letters = unicodedata.normalize("NFD", unicodedata.normalize("NFKC", text).casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W\d_]+|\d+", plain))
