"""Words beside numbers, and in place of them: what says that a value is below its limit, or that there is none."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable

# A longer text is none of a number.
MAX_LENGTH = 80
# Characters that a sentence quotes.
_MAX_QUOTED = 40
# Qualifiers of the US Geological Survey and of the US Environmental Protection Agency.
_QUALIFIER_UNDER = {"L", "N", "U", "UJ", "u"}
# Raised digits are footnotes or powers, and no digits of the number that they follow.
_RAISED = re.compile("[\u00aa\u00b2\u00b3\u00b9\u00ba\u2070-\u207f\u1d43-\u1d61]+")
# Signs and dashes that have no compatible character in ASCII.
_LIKE_ASCII = str.maketrans(
    {
        **dict.fromkeys("〈‹˂ᐸ≺≲⟨≪", "<"),
        **dict.fromkeys("≦⩽⪕", "≤"),
        **dict.fromkeys("〉›˃ᐳ≻≳⟩≫", ">"),
        **dict.fromkeys("≧⩾⪖", "≥"),
        **dict.fromkeys("\u2212\u2010\u2011\u2012\u2013\u2014\u2015", "-"),
        # The decimal mark of Arabic numbers, and that between their thousands.
        "\u066b": ".",
        "\u066c": "'",
        # What is not to be seen.
        **dict.fromkeys("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    }
)


def squashed(text: str) -> str:
    """A text in small letters, without blanks and what else may stand between words or not."""
    return re.sub(r"[\s._/()\[\]:;=-]", "", text.lower())


def _words(text: str) -> set[str]:
    return {squashed(word) for word in text.split("|")}


_LIMITS = _words(
    "dl|mdl|idl|ldl|lld|ld|udl|lod|loq|loqs|lq|lor|lloq|mql|pql|rl|bg|ng|detection limit|limit of detection|limit|"
    "reporting limit|limit of quantification|检出限|检测限|检出下限|测定下限|検出限界|検出下限|定量限界|"
    "定量下限|límite de detección|límite|limite de detecção|nachweisgrenze|bestimmungsgrenze|предел обнаружения|п.о."
)
_UNDETECTED = _words(
    "bdl|b.d.l.|bld|bd|bql|bdl|nd|n.d.|n/d|nn|n.n.|trace|traces|not detected|non detect|non-detected|nondetects|"
    "undetected|undetectable|not detectable|below detection|nil|no detectado|no detectable|trazas|não detectado|"
    "traços|vestígios|nicht nachweisbar|nicht nachgewiesen|spur|spuren|non détecté|не обнаружено|не обн.|н.о.|н/о|"
    "след|следы|сл.|未检出|未檢出|未检测到|未测出|检不出|痕量|不検出|検出せず|불검출|미검출"
)
# Such words say so alone, and not beside a number.
_ALONE = {"tr", "x", "below"}
_UNDER = _words(
    "<|≤|lt|less than|less than or equal to|lower than|smaller than|below|under|not more than|beneath|menor que|"
    "menor de|menor a|menos de|inferior a|bajo|kleiner als|unter|unterhalb|inférieur à|sous|меньше|ниже|менее|"
    "abaixo de|小于|小于等于|低于|少于|不足|未达|未満|미만"
)
_OVER = _words(
    ">|≥|gt|more than|greater than|higher than|over|above|exceeds|mayor que|más de|superior a|größer als|über|больше|"
    "выше|大于|高于|超过|多于"
)
_MISSING = {
    *_words(
        "|na|n/a|n.a.|nan|null|none|missing|no data|ns|nss|nr|is|i.s.|lnr|not analysed|not analyzed|not sampled|"
        "no sample|not measured|not reported|insufficient sample|sin dato|sin datos|keine angabe|k.a.|"
        "未测|未分析|缺失|无数据|无"
    ),
    *("#na", "#nv", "#value!", "#div0!", "*", "?", "~"),
}


def _of(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


# "<DL", "below the detection limit", "nd <" before a number or behind it; "<LOD" and "not detected" without one.
_SAYS_UNDER = re.compile(f"(?:the|{_of(_UNDER | _UNDETECTED | _LIMITS)}){{1,4}}")
_SAYS_OVER = re.compile(f"(?:{_of(_OVER)}|[+])")


def plain_text(text: str) -> str:
    """A text in plain characters: full-width ones, entities of HTML and signs of other scripts as ASCII has them."""
    if not text.isascii():
        text = _RAISED.sub(lambda raised: f"^{raised[0]}", text)
        text = unicodedata.normalize("NFKC", text).translate(_LIKE_ASCII)
    if "&" in text:
        text = html.unescape(text)
    # A spreadsheet puts an apostrophe before what it is not to compute with.
    return " ".join(text.split()).lstrip("'").strip('" ')


def shortened(text: str) -> str:
    """A text as a sentence quotes it."""
    text = " ".join(text.split())
    return text if len(text) <= _MAX_QUOTED else f"{text[: _MAX_QUOTED - 3]}..."


def says_missing(text: str) -> bool:
    """Whether a plain text stands for no value."""
    return squashed(text) in _MISSING


def says_undetected(text: str) -> bool:
    """Whether a plain text without a number stands for a value below its limit; a sign alone says nothing."""
    word = squashed(text)
    return word in _ALONE or (bool(_SAYS_UNDER.fullmatch(word)) and word not in _UNDER)


def says_under(text: str) -> bool:
    """Whether a text beside a number, such as `<`, `BDL` or `U`, says that it is a limit that the value is below."""
    text = plain_text(text)
    return len(text) <= MAX_LENGTH and (text in _QUALIFIER_UNDER or bool(_SAYS_UNDER.fullmatch(squashed(text))))


def says_over(text: str) -> bool:
    """Whether a text beside a number, such as `>`, says that it is a limit that the value is above."""
    text = plain_text(text)
    return text == "G" or bool(_SAYS_OVER.fullmatch(squashed(text)))


def is_under(head: str) -> bool:
    """Whether squashed words before a number say that it is a limit that the value is below."""
    return bool(_SAYS_UNDER.fullmatch(head))


def is_over(head: str) -> bool:
    """The same of one that the value is above."""
    return bool(_SAYS_OVER.fullmatch(head))
