"""Elements by the names that bands and fields have in real surveys."""

from __future__ import annotations

import pytest

from models.protocol.element_names import BEHIND_ELEMENTS, COMPOUNDS, ELEMENTS, NOISE, OTHERWISE, SYMBOLS, WORDS
from models.protocol.elements import element_of, elements_of

# The bands of surveys as they were published: humus of Kola, stream sediments of Arabia.
KOLA_HUMUS = (
    "Ag Al As B Ba Be Bi Ca Cd Co Cr Cu Fe Hg K La Mg Mn Mo Na Ni P Pb Rb S Sb Sc Si Sr Th Tl U V Y Zn C H N",
    "LOI pH Cond",
)
ARABIA = (
    "Br Cl Cr Hf P Rb Ti Zr SiO2 Al2O3 TFe2O3 K2O Ba Mn Sr V Zn MgO CaO Na2O Be Bi Co Cs Cu Ga In Li Mo Nb Ni Tl Te Sc "
    "Y Ge I Ta W Re Au Ir Os Pd Pt Rh Ru Sb Se Ag B Sn F N S TC LOI"
)


def holds(names: str) -> str:
    """What each of some names with bars between them holds, with blanks between; a point for no element."""
    return " ".join(element_of(name) or "." for name in names.split("|"))


@pytest.mark.parametrize("symbol", sorted(ELEMENTS))
def test_a_symbol_stands_for_its_element_in_any_case_and_with_units(symbol):
    for name in (symbol, symbol.upper(), f"{symbol}_ppm", f"{symbol.lower()}_ppm", f"{symbol.upper()} (mg/kg)"):
        assert element_of(name) == symbol


@pytest.mark.parametrize(
    ("names", "symbols"),
    [
        ("Au_ppb|Au (ppb)|AuPPB|Au_g_t|Au [g/t]|Auppb|au_ppb|AU_PPB", "Au Au Au Au Au Au Au Au"),
        ("Cu mg/kg|Cu_mgkg|Cu (mg kg-1)|Cu µg/g|Cu ug/g|CU_MG_KG|Cu.ppm|Cu-ppm", "Cu Cu Cu Cu Cu Cu Cu Cu"),
        ("Mg mg/kg|Mg g/t|MG_PCT|Mg_mg_kg|Mg (%)|MG_MG_KG", "Mg Mg Mg Mg Mg Mg"),
        ("K2O %|Fe2O3_%|wt% SiO2|SiO2 (wt.%)|K_pct|Fe_percent", "K Fe Si Si K Fe"),
    ],
)
def test_units_are_seen_through(names, symbols):
    assert holds(names) == symbols


@pytest.mark.parametrize(
    ("names", "symbols"),
    [
        ("WO3|TFe2O3|Fe2O3T|FeO_tot|FeOT|Fe2O3(t)|FeO*|Fe-total|TFe", "W Fe Fe Fe Fe Fe Fe Fe Fe"),
        ("U3O8|V2O5|Nb2O5|Ta2O5|Li2O|BeO|SnO2|MoO3|CaO|P2O5", "U V Nb Ta Li Be Sn Mo Ca P"),
        ("SIO2|AL2O3|NA2O|MNO|TIO2|cao|SiO₂", "Si Al Na Mn Ti Ca Si"),
        ("CO2|Total_C|TOC|TC|Corg|C_org|S_total|Stot|TS|SO4..|NO3_IC|NO2.|PO4...", "C C C C C C S S S S N N P"),
        ("eU|eTh|eK|Eu|EU|eu_ppm", "U Th K Eu Eu Eu"),
    ],
)
def test_oxides_ions_and_totals_stand_for_their_element(names, symbols):
    assert holds(names) == symbols


@pytest.mark.parametrize(
    ("names", "symbols"),
    [
        ("AU_PPM_FA|Cu_ICP|CuICP|As_AR_mgkg|Ag_INAA|W_INAA|F_IC|F_ionselect|AuNEW", "Au Cu Cu As Ag W F F Au"),
        ("CU_ICP40_PPM|AS_HG|Hg_CV_AAS|HG_CV|Se_HG_AAS|S_IR", "Cu As Hg Hg Se S"),
        ("Au-AA23|Ag_ME-MS61_ppm|ME-MS61_Cu|Pb_pXRF|Zn ICP-OES", "Au Ag Cu Pb Zn"),
        ("log_Cu|ln(As)|clr_Zn|logCu|LogCu_ppm|lnAs|log10(Ni)|log_cu_ppm|Ni_normalized", "Cu As Zn Cu Cu As Ni Cu Ni"),
        ("Sb 2010|F1_Ag|A1_Al2O3|F1_F|Ag.1|Cu (2)|Cu_2|Cu63|Pb208|Cl.|band 3 Cu", "Sb Ag Al F Ag Cu Cu Cu Pb Cl Cu"),
        ("Au in soil|Al in soil|Cu_0_20cm|Cu<63um|Zn, total|Cu_stream_sediment|Cu_AGDB", "Au Al Cu Cu Zn Cu Cu"),
    ],
)
def test_methods_transforms_years_and_what_was_sampled_are_seen_through(names, symbols):
    assert holds(names) == symbols


@pytest.mark.parametrize(
    ("names", "symbols"),
    [
        ("gold_ppb|Gold|Lithium (ppm)|sulphur|tungsten|LEAD_PPM|tin", "Au Au Li S W Pb Sn"),
        ("oro_ppb|Plomo|estaño|cobre ppm|Arsénico", "Au Pb Sn Cu As"),
        ("金|铜_ppm|Au金|金(10-9)|氧化钾|三氧化二铝|全铁|锌含量|钨元素|Ｃｕ（ｐｐｍ）", "Au Cu Au Au K Al Fe Zn W Cu"),
    ],
)
def test_names_in_three_languages_are_known(names, symbols):
    assert holds(names) == symbols


@pytest.mark.parametrize(
    "names",
    [
        "LOI|F1_pH|pH|EC|Cond|Sum|Mass_INAA|H2O|H2O_PLUS|CaCO3|REE|SumREE|PGE",
        "X|ID|No|NO|Easting|Lat|Lon|ELEV|XCOO|YCOO|X.Loc|Y_coord|Y_UTM|LITO|Z",
        "In_situ|As_is|as received|gas_ppm|login|Sr_No|gold deposits|iron oxide|Lead_time|u|b",
        "Cu/Zn|K_Rb|Th/K ratio|U2/Th|Cu+Pb+Zn|206Pb/204Pb|U234_U238|AlOH",
        "B1|V1|K1|PC1|PC1_Cu|Band_1|NIR|SWIR1|slope|elevation|anomaly_score|z_distance",
        "distance to Cu deposits|Cu_DL|Cu_percentile|Cu_Zn_index|金异常|距离|岩性| |",
    ],
)
def test_what_is_no_element_is_none(names):
    assert {element_of(name) for name in names.split("|")} == {None}


def test_symbols_that_are_words_stand_for_their_element_alone_or_beside_what_is_known():
    assert holds("In|IN|As|AS|I|W|S|K|U|V|Y|No|As_ppm|In_ICPMS|log_as_ppm|Al_XRF") == (
        "In In As As I W S K U V Y . As In As Al"
    )


def test_the_bands_of_published_surveys_are_read():
    elements, others = (names.split() for names in KOLA_HUMUS)
    assert elements_of([*elements, *others]) == {name: index for index, name in enumerate(elements)}
    arabia = ARABIA.split()
    found = elements_of(arabia)
    assert len(found) == len(arabia) - 1
    assert [found[symbol] for symbol in ("Si", "Al", "Fe", "K", "C", "Y", "In", "I")] == [8, 9, 10, 11, 55, 34, 26, 36]


def test_of_several_bands_of_an_element_the_first_is_taken():
    names = ["ID", "Fe_XRF", "Fe2O3", "Cu", "Fe", "log_Cu", "Cu_ICP"]
    assert elements_of(names) == {"Fe": 1, "Cu": 3}


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["X", "Y", "Ag", "Y_ppm"], {"Ag": 2, "Y": 3}),
        (["x", "y", "Ag"], {"Ag": 2}),
        (["Ag", "Y", "Zn"], {"Ag": 0, "Y": 1, "Zn": 2}),
        (["E", "N", "Cu", "S"], {"Cu": 2, "S": 3}),
        (["C", "H", "N"], {"C": 0, "H": 1, "N": 2}),
        (["R", "G", "B"], {}),
        (["B", "Be"], {"B": 0, "Be": 1}),
        ([], {}),
    ],
)
def test_coordinates_and_colours_are_told_by_their_company(names, found):
    assert elements_of(names) == found


def test_the_tables_do_not_contradict_each_other():
    symbols = {symbol.lower() for symbol in ELEMENTS}
    assert not NOISE & (symbols | OTHERWISE | set(SYMBOLS))
    assert not OTHERWISE & (symbols | set(SYMBOLS))
    assert set(COMPOUNDS.values()) | set(SYMBOLS.values()) | WORDS <= ELEMENTS
    assert set() == BEHIND_ELEMENTS & ELEMENTS
