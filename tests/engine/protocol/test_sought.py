"""What is sought: the table of kinds, lists of one's own, and what of it a survey has."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from models.protocol import sought
from models.protocol.element_names import ELEMENTS
from models.protocol.environment import ROOT
from models.protocol.errors import EngineError
from models.protocol.sought import (
    KINDS,
    NAMES,
    NOTHING,
    SOUGHT,
    Pathfinder,
    Sought,
    nearest_kind,
    parse_elements,
    present,
)

# Stream sediments of south-eastern Alaska.
ALASKA = "Ag As Au B Ba Be Bi Cd Co Cr Cu La Mo Nb Ni Pb Sb Sc Sn Sr Th V W Y Zn Zr"


def elements(text: str) -> set[str]:
    return {one.symbol for one in parse_elements(text)}


def symbols(kind: str) -> set[str]:
    return {one.symbol for one in KINDS[kind].pathfinders}


def signed(text: str) -> list[str]:
    return [str(one) for one in parse_elements(text)]


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
class TestKind:
    def test_has_a_name_and_a_word_that_scripts_can_use(self, kind):
        assert kind.name is NAMES[kind.id] and kind.name.template
        assert re.fullmatch(r"[a-z]+(_[a-z]+)+|chromite|skarn", kind.id)

    def test_has_elements_each_once_the_primary_ones_first(self, kind):
        found = [one.symbol for one in kind.pathfinders]
        assert len(found) == len(set(found)) >= 5 and set(found) <= ELEMENTS
        ranks = [one.primary for one in kind.pathfinders]
        assert ranks[0] and ranks == sorted(ranks, reverse=True)
        assert all(one.sign > 0 for one in kind.pathfinders if one.primary)

    def test_has_published_sources(self, kind):
        assert kind.sources
        for source in kind.sources:
            assert source.authors and source.title and source.published and 1970 < source.year < 2030
            assert not source.doi or re.fullmatch(r"10\.\d{4,5}/\S+", source.doi)
            assert str(source).startswith(f"{source.authors}, {source.year}. {source.title}. ")


def test_the_kinds_are_those_that_have_names_and_all_sources_are_cited():
    assert tuple(NAMES) == SOUGHT and SOUGHT[0] == NOTHING
    table = json.loads(Path(sought.__file__).with_name("sought.json").read_text(encoding="utf-8"))
    assert set(table["sources"]) == {source for kind in table["kinds"].values() for source in kind["sources"]}
    assert list(table["sources"]) == sorted(table["sources"])
    assert len({str(name) for name in NAMES.values()}) == len(NAMES)


def test_the_lists_that_were_measured_are_those_of_their_kinds():
    assert symbols("lithium_pegmatite") == elements("Li Be Sn W Bi F Nb Rb Cs Ta")
    assert symbols("polymetallic_veins") == elements("Cu Pb Zn Ag Au As Sb Mo Bi")
    assert symbols("orogenic_gold") == elements("Au As Sb W Bi Te Ag Cu Pb Zn Mo")
    assert symbols("magmatic_nickel_copper_pge") >= elements("Ni Cu Co As Ag Bi Sb Pd Pt Se Te")
    assert {one.symbol for one in KINDS["orogenic_gold"].pathfinders if one.primary} >= elements("Au Te Cu")


def test_what_alteration_takes_away_has_a_minus():
    depleted = {kind.id: [one.symbol for one in kind.pathfinders if one.sign < 0] for kind in KINDS.values()}
    assert {name: found for name, found in depleted.items() if found} == {
        "epithermal_gold_silver": ["Na", "Ca"],
        "carlin_gold": ["Ca"],
        "porphyry_copper": ["Na", "Ca"],
        "volcanogenic_massive_sulphide": ["Na", "Ca"],
        "tin_tungsten_granite": ["Sr", "Ba"],
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Cu+ Mo+ Na-", ["Cu+", "Mo+", "Na-"]),
        ("Cu, Mo; Na-", ["Cu+", "Mo+", "Na-"]),
        ("Cu + Mo + Na -", ["Cu+", "Mo+", "Na-"]),
        ("Cu+Mo+Na-", ["Cu+", "Mo+", "Na-"]),
        ("+Cu -Na", ["Cu+", "Na-"]),
        ("Na\u2212 Ca\u2013 K\uff0d", ["Na-", "Ca-", "K-"]),
        ("Cu＋，Mo；Na－、Pb", ["Cu+", "Mo+", "Na-", "Pb+"]),
        ("cu AU k- CO w", ["Cu+", "Au+", "K-", "Co+", "W+"]),
        ("K2O- WO3 gold 铜", ["K-", "W+", "Au+", "Cu+"]),
        ("Au Au+ Cu\n Au", ["Au+", "Cu+"]),
        (" ,; ", []),
        ("", []),
    ],
)
def test_a_list_is_taken_as_a_user_writes_it(text, found):
    assert signed(text) == found


def test_all_elements_of_a_list_are_primary():
    assert parse_elements("Cu Na-") == (Pathfinder("Cu", 1, True), Pathfinder("Na", -1, True))


def test_what_is_no_element_is_named():
    with pytest.raises(EngineError, match="^ELEMENTS has what is no chemical element: Xx, REE, -Cu\\+, Ni-Cu. Write"):
        parse_elements("Au Xx+ REE -Cu+ Ni-Cu".replace("Xx+", "Xx"))
    for text in ("+", "-", "Cu++", "--", "Cu-Mo-Au", "No", "Cu/Zn"):
        with pytest.raises(EngineError, match="no chemical element"):
            parse_elements(text)


def test_an_element_with_both_signs_is_named():
    with pytest.raises(EngineError, match="^ELEMENTS has Cu, Na both with a plus and with a minus: choose"):
        parse_elements("Cu Na- Mo Cu- Na+")


def test_nothing_in_particular_is_sought_unless_told():
    assert not Sought() and Sought.of() == Sought() and Sought().pathfinders == ()
    assert str(Sought().name) == "Nothing in particular"


def test_a_kind_is_sought():
    found = Sought.of("carlin_gold")
    assert found and found.pathfinders == KINDS["carlin_gold"].pathfinders
    assert str(found.name) == "Carlin-type gold"


def test_elements_are_sought():
    found = Sought.of(elements="Cu Na-")
    assert found and [str(one) for one in found.pathfinders] == ["Cu+", "Na-"]
    assert str(found.name) == "Cu+ Na-"


def test_elements_join_those_of_a_kind_and_come_before_them():
    found = Sought.of("unconformity_uranium", "Pb Cu- Mo")
    assert [str(one) for one in found.pathfinders] == ["U+", "Pb+", "B+", "Ni+", "Co+", "Cu-", "As+", "Mo+"]
    assert [one.symbol for one in found.pathfinders if one.primary] == ["U", "Pb", "Cu", "Mo"]
    assert str(found.name) == "Uranium at unconformities, with Pb+ Cu- Mo+"


def test_a_kind_that_is_none_is_named():
    with pytest.raises(EngineError, match="^SOUGHT is gold: it must be one of nothing, orogenic_gold, "):
        Sought.of("gold")


def test_pathfinders_are_found_by_names_of_bands():
    names = ["ID", "TFe2O3", "Cu_ppm", "log_Cu", "Na2O (%)", "pH"]
    found, missing = present(parse_elements("Na- Cu Au Fe"), names)
    assert {str(one): index for one, index in found.items()} == {"Na-": 4, "Cu+": 2, "Fe+": 1}
    assert [str(one) for one in missing] == ["Au+"]


def test_a_survey_of_alaska_has_the_polymetallic_list_and_hardly_any_of_others():
    assert present(KINDS["polymetallic_veins"].pathfinders, ALASKA.split()).missing == ()
    assert [str(one) for one in present(KINDS["lithium_pegmatite"].pathfinders, ALASKA.split()).missing] == (
        ["Li+", "Cs+", "Rb+", "Ta+", "F+"]
    )


@pytest.mark.parametrize(
    ("wanted", "names", "nearest"),
    [
        ("Pt Pd", "Cr Ni Cu Co Zn", "magmatic_nickel_copper_pge"),
        ("Li", "Nb Sn W F K2O", "lithium_pegmatite"),
        ("Au Te", "Cu_ppm Pb_ppm Zn_ppm Ag_ppm", "orogenic_gold"),
        ("U", "V MoO3 Se", "sandstone_uranium"),
        ("Ge", "Zn Pb Cd", "mvt_lead_zinc"),
    ],
)
def test_the_nearest_kind_shares_what_is_sought_and_is_there(wanted, names, nearest):
    assert nearest_kind(parse_elements(wanted), names.split()).id == nearest


def test_of_a_kind_the_nearest_is_like_it():
    names = ["Ag", "Cu", "Pb", "Zn", "Mo", "Na2O", "CaO"]
    assert len(present(KINDS["carlin_gold"].pathfinders, names).found) == 2
    assert nearest_kind(KINDS["carlin_gold"].pathfinders, ["As", "Sb", "Ag"]).id == "carlin_gold"
    assert nearest_kind(KINDS["carlin_gold"].pathfinders, ["Ag", "Cu", "Pb"]).id == "epithermal_gold_silver"


@pytest.mark.parametrize(("wanted", "names"), [("Au", "Cu"), ("Au", ""), ("", "Cu Pb Zn"), ("I", "Cu Pb Zn")])
def test_there_is_none_without_two_elements_and_a_likeness(wanted, names):
    assert nearest_kind(parse_elements(wanted), names.split()) is None


def test_the_page_on_what_is_sought_has_all_kinds_with_their_elements_and_sources():
    page = (ROOT / "docs" / "sought.md").read_text(encoding="utf-8")
    for kind in KINDS.values():
        primary, secondary = (
            " ".join(str(one) for one in kind.pathfinders if one.primary is wanted) for wanted in (True, False)
        )
        assert f"| {kind.name} | `{kind.id}` | **{primary}** {secondary} |" in page
        assert all(f"- {source}" in page for source in kind.sources)


def test_weights_sum_to_one_primary_elements_count_twice_and_what_is_missing_is_left_out():
    sought = Sought(kind := KINDS["porphyry_copper"])
    primary = next(one for one in kind.pathfinders if one.primary and one.sign > 0)
    other = next(one for one in kind.pathfinders if not one.primary and one.sign > 0)
    weights = sought.weights([f"{other.symbol}_ppm", "Nothing", primary.symbol])
    assert weights == pytest.approx([1 / 3, 0, 2 / 3])
    assert Sought.of(elements="Cu+ Na-").weights(["Na", "Cu"]) == [-0.5, 0.5]


def test_too_little_of_a_kind_is_refused_with_the_nearest_and_an_element_of_ones_own_is_enough():
    Sought.of().check_present([])
    Sought.of(elements="Au").check_present(["Au", "Si"])
    Sought.of("orogenic_gold").check_present(["Au", "As"])
    with pytest.raises(EngineError, match=r"too few of its elements \(none\).*Nearest to it.*choose that as SOUGHT"):
        Sought.of("lithium_pegmatite").check_present(["Cu", "Pb", "Zn", "Sn", "W"][:3])
    with pytest.raises(EngineError, match=r"\(Au\+\), and too few of any other kind"):
        Sought.of("orogenic_gold").check_present(["Au", "height"])
