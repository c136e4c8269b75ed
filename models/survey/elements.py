"""The elements of the example survey: the 39 of China's regional survey (Xie et al. 1997)."""

from __future__ import annotations

from dataclasses import dataclass

# Columns of `Element.rocks`.
ROCKS = ("granite", "basalt", "ultramafic rock", "shale", "sandstone", "limestone")

# What makes elements go together within a rock; columns of `Element.loadings`.
FACTORS = ("mafic", "felsic", "chalcophile", "clay", "oxides")


@dataclass(frozen=True)
class Halo:
    """How an element behaves around a deposit.

    Attributes:
        contrast: concentration over background in the middle of a halo of mean strength.
        extent: in that of the halo.
        zone: position in the vertical zoning, from -1 (below the ore) to 1 (above it).
    """

    contrast: float
    extent: float = 1.0
    zone: float = 0.0


@dataclass(frozen=True)
class Element:
    """An element of the survey.

    Attributes:
        symbol: name of its band and its field.
        crust: mean of the upper continental crust, ppm.
        rocks: mean of each of `ROCKS`, ppm; where the source gives an order of magnitude or nothing, our estimate.
        sd: standard deviation of the natural logarithm within a rock, of the size that regional surveys show.
        limit: detection limit, ppm.
        loadings: correlation with each of `FACTORS` within a rock; what they leave is the element's own.
        halo: what a deposit does to it; nothing unless given.
    """

    symbol: str
    crust: float
    rocks: tuple[float, float, float, float, float, float]
    sd: float
    limit: float
    loadings: tuple[float, float, float, float, float]
    halo: Halo = Halo(1.0)


# Pathfinders and elements of the rocks first, so that a few elements make a survey.
# fmt: off
ELEMENTS = (
    Element("Cu", 28, (10, 87, 10, 45, 5, 4), 0.45, 1, (0.8, 0, 0, 0, 0.35), Halo(2.1, 1.0, -0.2)),
    Element("As", 4.8, (1.5, 2, 1, 13, 1, 1), 0.55, 0.5, (0, 0, 0.25, 0, 0.8), Halo(2.3, 1.2, 0.8)),
    Element("Ni", 47, (4.5, 130, 2000, 68, 2, 20), 0.4, 1, (0.92, 0, 0, 0, 0)),
    Element("Au", 0.0015, (0.002, 0.004, 0.006, 0.003, 0.002, 0.002), 0.6, 0.0008,
            (0.6, 0, 0.2, 0, 0.5), Halo(2.4, 0.9)),
    Element("Zn", 67, (39, 105, 50, 95, 16, 20), 0.35, 2, (0.5, 0, 0.2, 0, 0.7), Halo(1.6, 1.1, 0.2)),
    Element("Pb", 17, (19, 6, 1, 20, 7, 9), 0.4, 2, (0, 0.75, 0.2, 0, 0.4), Halo(1.65, 1.1, 0.3)),
    Element("Cr", 92, (4.1, 170, 1600, 90, 35, 11), 0.4, 2, (0.9, 0, 0, 0, 0)),
    Element("Ag", 0.053, (0.037, 0.11, 0.06, 0.07, 0.03, 0.03), 0.45, 0.025,
            (0, 0.5, 0.35, 0, 0.55), Halo(2.0, 1.1, 0.4)),
    Element("Sb", 0.4, (0.2, 0.2, 0.1, 1.5, 0.05, 0.2), 0.55, 0.2, (0, 0.3, 0.3, 0, 0.75), Halo(2.1, 1.25, 1.0)),
    Element("Bi", 0.16, (0.3, 0.03, 0.02, 0.4, 0.1, 0.1), 0.55, 0.08, (0, 0.85, 0.2, 0, 0), Halo(2.2, 0.8, -0.6)),
    Element("Fe", 39200, (14200, 86500, 94300, 47200, 9800, 3800), 0.22, 100, (0.65, 0, 0, 0, 0.68)),
    Element("K", 23200, (42000, 8300, 40, 26600, 10700, 2700), 0.22, 100, (0, 0.85, 0, 0.3, 0), Halo(1.2, 0.9)),
    Element("Mo", 1.1, (1.3, 1.5, 0.3, 2.6, 0.2, 0.4), 0.5, 0.5, (0, 0.65, 0.3, 0, 0), Halo(1.7, 0.8, -0.8)),
    Element("Co", 17.3, (1, 48, 150, 19, 0.3, 0.1), 0.35, 0.5, (0.75, 0, 0, 0, 0.5)),
    Element("V", 97, (44, 250, 40, 130, 20, 20), 0.28, 2, (0.8, 0, 0, 0, 0.4)),
    Element("Hg", 0.05, (0.08, 0.09, 0.05, 0.4, 0.03, 0.04), 0.5, 0.02, (0, 0, 0.35, 0.6, 0), Halo(1.7, 1.3, 1.0)),
    Element("Cd", 0.09, (0.13, 0.22, 0.05, 0.3, 0.03, 0.035), 0.5, 0.05, (0, 0, 0.5, 0, 0.6), Halo(1.6, 1.1, 0.4)),
    Element("W", 1.9, (2.2, 0.7, 0.77, 1.8, 1.5, 0.6), 0.45, 1, (0, 0.7, 0, 0, 0), Halo(1.4, 0.7, -1.0)),
    Element("Sn", 2.1, (3, 1.5, 0.5, 6, 0.5, 0.5), 0.35, 1, (0, 0.75, 0, 0, 0), Halo(1.2, 0.7, -1.0)),
    Element("Ba", 628, (840, 330, 0.4, 580, 50, 10), 0.3, 5, (0, 0.6, 0, 0.5, 0), Halo(1.25, 1.1, 0.8)),
    Element("Mn", 774, (390, 1500, 1620, 850, 50, 1100), 0.4, 10, (0, 0, 0, 0, 0.9), Halo(1.3, 1.2)),
    Element("Ti", 3840, (1200, 13800, 300, 4600, 1500, 400), 0.22, 50, (0.8, 0, 0, 0, 0)),
    Element("Mg", 14950, (1600, 46000, 204000, 15000, 7000, 47000), 0.3, 100, (0.8, 0, 0, 0, 0)),
    Element("Ca", 25660, (5100, 76000, 25000, 22100, 39100, 302300), 0.25, 100, (0.5, 0, 0, -0.65, 0)),
    Element("Na", 24260, (25800, 18000, 4200, 9600, 3300, 400), 0.25, 100, (0, 0.5, 0, -0.65, 0), Halo(0.8)),
    Element("Al", 81500, (72000, 78000, 20000, 80000, 25000, 4200), 0.12, 100, (0, 0, 0, 0.8, 0)),
    Element("Si", 311300, (347000, 230000, 205000, 273000, 368000, 24000), 0.06, 1000, (-0.6, 0, 0, -0.6, 0)),
    Element("P", 655, (600, 1100, 220, 700, 170, 400), 0.3, 20, (0.3, 0, 0, 0, 0.6)),
    Element("Sr", 320, (100, 465, 1, 300, 20, 610), 0.4, 2, (0, -0.3, 0, -0.7, 0), Halo(0.85)),
    Element("Li", 24, (40, 17, 0.5, 66, 15, 5), 0.3, 1, (0, 0, 0, 0.8, 0)),
    Element("Be", 2.1, (3, 1, 0.5, 3, 0.5, 0.5), 0.25, 0.2, (0, 0.8, 0, 0, 0)),
    Element("B", 17, (10, 5, 3, 100, 35, 20), 0.45, 5, (0, 0, 0, 0.75, 0)),
    Element("F", 557, (850, 400, 100, 740, 270, 330), 0.25, 50, (0, 0.5, 0, 0.6, 0)),
    Element("La", 31, (55, 15, 0.5, 92, 30, 5), 0.3, 2, (0, 0.8, 0, 0, 0)),
    Element("Nb", 12, (21, 19, 16, 11, 0.05, 0.3), 0.25, 1, (0, 0.8, 0, 0, 0)),
    Element("Th", 10.5, (17, 4, 0.004, 12, 1.7, 1.7), 0.3, 1, (0, 0.88, 0, 0, 0)),
    Element("U", 2.7, (3, 1, 0.001, 3.7, 0.45, 2.2), 0.35, 0.2, (0, 0.8, 0, 0, 0)),
    Element("Y", 21, (40, 21, 0.5, 26, 40, 30), 0.22, 1, (0, 0.75, 0, 0, 0)),
    Element("Zr", 193, (175, 140, 45, 160, 220, 19), 0.3, 5, (0, 0.65, 0, -0.4, 0)),
)
# fmt: on
