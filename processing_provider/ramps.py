"""The colours to choose from, and what the user chose last for each kind of band."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings

from ..models.protocol.colours import BLUE_RED, VIRIDIS
from .texts import tr

# What a band holds: percentiles of a score, probabilities of a deposit, singularity indices, or anything else, such as
# an element.
SCORES, PROBABILITIES, INDICES, VALUES = "scores", "probabilities", "indices", "values"

# Eight colours each, from low to high; inferno, viridis and cividis as QGIS has them.
RAMPS = {
    "inferno": ("#000004", "#420a68", "#781c6d", "#bc3754", "#ed6925", "#fb9b06", "#f7d13d", "#fcffa4"),
    "viridis": VIRIDIS,
    "cividis": ("#00204d", "#173a6d", "#4b546c", "#6d6e72", "#8e8a79", "#b4a872", "#dbc761", "#ffea46"),
    "blue_red": BLUE_RED,
    "grey": ("#000000", "#242424", "#494949", "#6d6d6d", "#929292", "#b6b6b6", "#dbdbdb", "#ffffff"),
}
CUTS = (0.0, 0.5, 2.0, 5.0)
# Of which the ends of the colours can be chosen.
STRETCHED = (INDICES, VALUES)
_DEFAULTS = {SCORES: "inferno", PROBABILITIES: "blue_red", INDICES: "blue_red", VALUES: "viridis"}
_DEFAULT_CUT = 2.0
_RAMP_SETTING = "geohgan/ramp"
_CUT_SETTING = "geohgan/cut"


@dataclass(frozen=True)
class Look:
    """How a band is coloured.

    Attributes:
        ramp: one of RAMPS.
        cut: percent of the values that lie beyond the colours at either end; only where it holds VALUES.
    """

    ramp: str
    cut: float = _DEFAULT_CUT


def labels() -> dict[str, str]:
    """What each ramp is called."""
    return {
        "inferno": tr("Inferno: even to the eye"),
        "viridis": tr("Viridis: even to the eye, without black"),
        "cividis": tr("Cividis: even to the eye, safe for the colour-blind"),
        "blue_red": tr("Blue to red, as in the paper"),
        "grey": tr("Grey"),
    }


def remembered(kind: str) -> Look:
    """How new bands of a kind are coloured."""
    settings = QgsSettings()
    ramp = settings.value(f"{_RAMP_SETTING}/{kind}", "", type=str)
    cut = settings.value(_CUT_SETTING, _DEFAULT_CUT, type=float)
    return Look(ramp if ramp in RAMPS else _DEFAULTS[kind], cut if cut in CUTS else _DEFAULT_CUT)


def remember(kind: str, look: Look) -> None:
    """Colour new bands of a kind like this."""
    QgsSettings().setValue(f"{_RAMP_SETTING}/{kind}", look.ramp)
    if kind in STRETCHED:
        QgsSettings().setValue(_CUT_SETTING, look.cut)
