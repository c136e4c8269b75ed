"""What surveys measure that is no part of a composition, by its name or its unit: pH, losses on ignition, sums, ratios.

Log-ratios compare the parts of a whole (Aitchison, 1986). What is no part of it, or holds parts once more, would spoil
those of all others.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Optional

from .element_names import COMPOUNDS, ELEMENTS
from .elements import element_of, without_units
from .text import Text
from .units import plain_unit

PH = Text("pH")
CONDUCTIVITY = Text("a conductivity")
IGNITION = Text("a loss on ignition")
CARBON = Text("a total of carbon")
REDOX = Text("a redox potential")
DISSOLVED = Text("a total of what is dissolved")
OTHER = Text("another property")
SUM = Text("a sum")
RATIO = Text("a ratio or an index")

# What names say in small letters, without accents and numbers at the end of a word; + joins what stands together.
_WORDS = (
    (PH, "ph phh2o phkcl phcacl phw acidity acidez 酸碱度"),
    (CONDUCTIVITY, "ec eca ece cond conduct conductivity conductance elcond conductividad 电导率 电导"),
    (IGNITION, "loi loss+ignition lossonignition perdida+calcinacion perdida+ignicion ppc gluhverlust 烧失量 灼失量"),
    (
        CARBON,
        "tc toc tic doc ctot ctotal corg carbon+total carbon+organic carbon+inorganic carbono+total "
        "carbono+organico organic+matter materia+organica 总碳 有机碳 有机质",
    ),
    (REDOX, "eh orp redox 氧化还原电位"),
    (RATIO, "ratio ratios razon relacion singularity singularidad 比值 奇异性"),
    (OTHER, "anomaly anomalia 异常"),
)
# The same of what an element may be named with as well.
_WORDS_WITHOUT_ELEMENT = (
    (
        DISSOLVED,
        "tds dissolved+solids solidos+disueltos salinity salinidad hardness dureza alkalinity alcalinidad "
        "总溶解固体 矿化度 盐度",
    ),
    (SUM, "sum total totals suma subtotal ree tree treo lree hree pge 合计 总和 总量 稀土总量"),
    (RATIO, "index indice cia ciw pia icv 指数"),
    (
        OTHER,
        "moisture humidity humedad temp temperature temperatura turbidity turbiedad density densidad susceptibility "
        "susceptibilidad magsus clay arcilla silt limo sand arena 含水率 水分 温度 密度 磁化率 "
        "depth profundidad distance distancia dem dtm elevation elevacion altitude altitud slope pendiente aspect "
        "curvature ndvi tmi rtp mag magnetics gravity bouguer resistivity 深度 距离 高程 坡度",
    ),
)
_UNITS = (
    (PH, "ph"),
    (CONDUCTIVITY, "s/m ms/m us/m ds/m s/cm ms/cm us/cm umho/cm mmho/cm"),
    (REDOX, "mv"),
    (OTHER, "°c degc celsius ntu g/cm3 kg/m3"),
)
_WORD = re.compile(r"[^\W_]+")
_PART = "(?:" + "|".join(sorted((*ELEMENTS, *COMPOUNDS, "REE", "LREE", "HREE", "PGE"), key=len, reverse=True)) + r")\*?"
_SUM = re.compile(rf"(?<![A-Za-z]){_PART}(?:\s*\+\s*{_PART})+(?![A-Za-z])|[ΣƩ∑]")
_RATIO = re.compile(
    rf"(?<![A-Za-z]){_PART}\s*\)?\s*(?:[/:]|_(?:over|div|to|by)_)\s*\(?\s*{_PART}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z])(?:Mg|Fe)\s*#"
)


def _phrases(words: Sequence[tuple[Text, str]]) -> list[tuple[frozenset[str], Text]]:
    return [(frozenset(phrase.split("+")), kind) for kind, phrases in words for phrase in phrases.split()]


_PHRASES, _PHRASES_WITHOUT_ELEMENT = _phrases(_WORDS), _phrases(_WORDS_WITHOUT_ELEMENT)
_KINDS_OF_UNITS = {unit: kind for kind, units in _UNITS for unit in units.split()}


def no_part(name: str, unit: str = "") -> Optional[Text]:
    """What a band or a field holds that is no part of a composition, by its name and its unit; None for all else."""
    if kind := _KINDS_OF_UNITS.get(plain_unit(unit)):
        return kind
    plain, _ = without_units(name)
    if _RATIO.search(plain):
        return RATIO
    if _SUM.search(plain):
        return SUM
    words = _WORD.findall(plain)
    is_element = element_of(name) or any(len(word) > 1 and word in ELEMENTS for word in words)
    phrases = _PHRASES if is_element else [*_PHRASES, *_PHRASES_WITHOUT_ELEMENT]
    said = {_plain(word) for word in words}
    return next((kind for phrase, kind in phrases if phrase <= said), None)


def no_parts(names: Sequence[str], units: Sequence[str]) -> dict[str, Text]:
    """What those of some bands or fields hold that are no parts of a composition, by name."""
    found = {name: no_part(name, unit) for name, unit in zip(names, units)}
    return {name: kind for name, kind in found.items() if kind}


def said_no_parts(names: Sequence[str], units: Sequence[str]) -> list[Text]:
    """The same in words, each name with what it holds."""
    return [Text("{name} ({kind})", name=name, kind=kind) for name, kind in no_parts(names, units).items()]


def _plain(word: str) -> str:
    """A word in small letters, without accents and without the number at its end."""
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(one for one in letters if not unicodedata.combining(one)).rstrip("0123456789")
