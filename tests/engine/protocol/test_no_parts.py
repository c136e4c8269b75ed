"""What is no part of a composition, in the spellings of laboratories, and what is one nevertheless."""

from __future__ import annotations

import pytest

from models.protocol.element_names import COMPOUNDS, ELEMENTS
from models.protocol.no_parts import (
    CARBON,
    CONDUCTIVITY,
    DISSOLVED,
    IGNITION,
    OTHER,
    PH,
    RATIO,
    REDOX,
    SUM,
    no_part,
    no_parts,
)

KINDS = (
    (PH, ["pH", "PH", "ph", "pH_H2O", "pH (KCl)", "pHCaCl2", "pH 1:2.5", "soil_pH", "酸碱度", "Acidez"]),
    (CONDUCTIVITY, ["EC", "EC_uS/cm", "Cond", "Conductivity (mS/m)", "EC25", "Conductividad", "电导率"]),
    (IGNITION, ["LOI", "loi", "LOI_1000", "LOI (wt%)", "Loss on ignition", "Pérdida por calcinación", "PPC", "烧失量"]),
    (
        CARBON,
        [
            "TC",
            "TOC",
            "TOC_%",
            "Total carbon",
            "carbon_organic",
            "Corg",
            "Carbono orgánico",
            "有机碳",
            "Organic matter",
        ],
    ),
    (REDOX, ["Eh", "Eh_mV", "ORP", "Redox potential", "氧化还原电位"]),
    (DISSOLVED, ["TDS", "TDS mg/L", "Total dissolved solids", "salinity", "矿化度"]),
    (SUM, ["Cu+Pb+Zn", "Na2O + K2O", "ΣREE", "Sum", "Total", "TREO", "REE", "PGE", "Suma", "合计"]),
    (
        RATIO,
        [
            "Cu/Zn",
            "Rb/Sr",
            "K2O/Na2O",
            "(La/Yb)",
            "K_over_Na",
            "Mg#",
            "CIA",
            "alteration index",
            "Th:U",
            "Au_Ag_ratio",
        ],
    ),
    (OTHER, ["Moisture", "Temp", "temperature_C", "clay", "density", "含水率"]),
)
PARTS = [
    *(
        "Cu",
        "Cu_ppm",
        "Fe2O3",
        "TFe2O3",
        "Total_Cu",
        "Cu_total",
        "Fe_tot",
        "Cu mg/kg",
        "Au g/t",
        "As_clay",
        "Zn_silt",
        "S_tot",
    ),
    *("C", "N", "H", "P", "Ho", "Er", "Eu", "Ti_ICP", "Zn/ICP-MS", "Cu: ppm", "log(As)", "Sand_Au_ppb", "金", "铜_ppm"),
]


@pytest.mark.parametrize(("kind", "name"), [(kind, name) for kind, names in KINDS for name in names])
def test_it_is_known_by_its_name(kind, name):
    assert no_part(name) == kind


@pytest.mark.parametrize(
    "name", [*PARTS, *sorted(ELEMENTS), *(name for name, symbol in COMPOUNDS.items() if symbol != "C")]
)
def test_an_element_is_a_part(name):
    assert no_part(name) is None


@pytest.mark.parametrize(
    ("unit", "kind"),
    [("µS/cm", CONDUCTIVITY), ("mS/m", CONDUCTIVITY), ("mV", REDOX), ("°C", OTHER), ("ppm", None), ("", None)],
)
def test_it_is_known_by_its_unit(unit, kind):
    assert no_part("field 7", unit) == kind


def test_several_are_named():
    assert no_parts(["Cu", "pH", "x"], ["ppm", "", "mV"]) == {"pH": PH, "x": REDOX}
