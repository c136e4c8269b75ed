"""Names of bands: each once, and matched in any order."""

from __future__ import annotations

import pytest

from models.protocol.band_names import (
    BandsOf,
    join_names,
    label_of,
    match_bands,
    names_of_bands,
    split_names,
    unique_name,
)
from models.protocol.errors import EngineError


def test_a_name_that_is_taken_is_numbered():
    assert unique_name("Au", ["As"]) == "Au"
    assert unique_name("Au", ["Au", "Au (2)"]) == "Au (3)"


def test_bands_match_by_name_in_any_order():
    assert match_bands(["Au", "As"], ["As", "Pb", "Au"]) == [2, 0]


def test_all_missing_bands_are_named():
    with pytest.raises(EngineError, match="lacks 2 of the 3 bands that are needed: As, Sb. It has: Au, Pb"):
        match_bands(["Au", "As", "Sb"], ["Au", "Pb"])


def test_names_with_commas_and_quotation_marks_survive_one_line():
    names = ("Cu", "Zn, total", 'Fe "tot"', "geology: granite")
    assert join_names(names) == 'Cu,"Zn, total","Fe ""tot""",geology: granite'
    assert split_names(join_names(names)) == names


@pytest.mark.parametrize(
    ("text", "names"), [("", ()), (" Cu ,Ni,, Cu\nAs", ("Cu", "Ni", "Cu As")), ('"a, b", c', ("a, b", "c"))]
)
def test_names_are_taken_as_a_user_writes_them(text, names):
    assert split_names(text) == names


def named(*files, wanted=()):
    """The names of the bands of files: a path and descriptions each."""
    rasters = [BandsOf(path, label_of(path), descriptions) for path, *descriptions in files]
    return [name for of_raster in names_of_bands(rasters, wanted) for name in of_raster]


@pytest.mark.parametrize(
    ("files", "names"),
    [
        ([("Cu/Interpolated.tif", ""), ("As/Interpolated.tif", "")], ["Cu", "As"]),
        ([("d/Cu.gpkg", "Height"), ("d/Ni.gpkg", "Height")], ["Cu", "Ni"]),
        ([("d/Cu.gpkg", "Height")], ["Cu"]),
        ([("cu.tif", "Gray"), ("as.tif", "grayscale"), ("ni.tif", "Band 1")], ["cu", "as", "ni"]),
        ([("cu.tif", "波段 1"), ("as.tif", "Banda 2: As"), ("ni.tif", "Canal_1")], ["cu", "As", "ni"]),
        ([("cu.img", "Layer_1"), ("as.asc", "Band_1"), ("u.grd", "lyr.1")], ["cu", "as", "u"]),
        ([("Cu.tif", "Interpolated"), ("As.tif", "Interpolated")], ["Cu", "As"]),
        ([("2019/cu.tif", ""), ("2020/cu.tif", "")], ["2019/cu", "2020/cu"]),
        ([("a/x/c.tif", ""), ("a/y/c.tif", ""), ("b/x/c.tif", "")], ["a/x/c.tif", "a/y/c.tif", "b/x/c.tif"]),
        ([('NETCDF:"/d/s.nc":Cu', ""), ('NETCDF:"/d/s.nc":As', "")], ["Cu", "As"]),
        ([("C:\\d\\Cu\\out.tif", ""), ("C:\\d\\As\\out.tif", "")], ["Cu", "As"]),
        ([("all.vrt", "Band_1: Cu", "Band_2:As", "")], ["Cu", "As", "all 3"]),
        ([("all.vrt", "Height", "Height")], ["all 1", "all 2"]),
        ([("all.vrt", "Cu", "Cu", "As")], ["all 1", "all 2", "As"]),
        ([("one.tif", "Cu", "As"), ("two.tif", "Cu", "Zn")], ["one Cu", "As", "two Cu", "Zn"]),
        ([("Cu.tif", ""), ("x.tif", "Cu")], ["Cu", "x"]),
        ([("B.tif", "B"), ("V.tif", "V")], ["B", "V"]),
        ([("s.tif", ""), ("s.tif", "")], ["s", "s (2)"]),
    ],
)
def test_a_name_stands_for_one_band_in_any_order_of_the_files(files, names):
    assert named(*files) == names
    if not any("(2)" in name for name in names):
        assert set(named(*files[::-1])) == set(names)


def test_names_that_were_given_hold_whatever_the_file_states():
    rasters = [BandsOf("a.tif", "a", [""], ("Height",)), BandsOf("b.tif", "b", ["Height"])]
    assert names_of_bands(rasters) == [["Height"], ["b"]]


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ([("d/Cu.gpkg", "Height")], ["Height"]),
        ([("all.vrt", "Band_1: Cu", "")], ["Band_1: Cu", "all 2"]),
        ([("all.vrt", "Band 1", "")], ["Band 2", "Band 1"]),
        ([("cu.tif", "Gray"), ("as.tif", "As")], ["As", "Gray"]),
    ],
)
def test_models_of_the_first_version_find_their_bands(files, wanted):
    assert set(named(*files, wanted=wanted)) == set(wanted)


@pytest.mark.parametrize(
    ("files", "wanted"),
    [
        ([("d/Cu.gpkg", "Height"), ("d/Ni.gpkg", "Height")], ["Height", "Height (2)"]),
        ([("Cu/Interpolated.tif", ""), ("As/Interpolated.tif", "")], ["Interpolated"]),
        ([("cu.tif", ""), ("as.tif", "")], ["Band 1", "Band 1 (2)"]),
    ],
)
def test_bands_that_were_told_by_their_order_alone_are_refused(files, wanted):
    with pytest.raises(EngineError, match="Nobody can tell which bands .* are: .* Train it again"):
        named(*files, wanted=wanted)
