"""The inspector in a real QGIS desktop, on an X server of its own, over a heatmap of the small survey."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from tools import translations

# One desktop for all of them takes half a minute.
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def desktop(tmp_path_factory, start_desktop, scores, survey, read_raster, write_raster) -> Path:
    """Folder with what in_inspector.py saw in a QGIS with a fresh profile that has the plugin enabled."""
    folder = tmp_path_factory.mktemp("inspector")
    shutil.copy(scores, folder / "score.tif")
    explain(folder / "why.tif", survey, read_raster, write_raster)
    deposits = {"type": "Point", "coordinates": [15.0, 65.0]}
    feature = {"type": "Feature", "properties": {"name": "Old mine"}, "geometry": deposits}
    (folder / "mines.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    for language in ("es", "zh"):
        translations.compiled(translations.catalogue(language), folder)
    return start_desktop(folder, "in_inspector.py", GEOHGAN_PYTHON=sys.executable, CATALOGUES=str(folder))


def explain(path, survey, read_raster, write_raster):
    """Contributions by the distance from each element's median, in the survey's units."""
    from geohgan.models.protocol.contributions import ContributionsLayout
    from osgeo import gdal

    values, names = read_raster(survey.stack)
    observed = np.where(values == -9999, np.nan, values)
    expected = np.broadcast_to(np.nanmedian(observed, axis=(1, 2))[:, None, None], observed.shape)
    misfit = np.log(observed / expected) ** 2
    share = misfit / misfit.sum(axis=0)
    leading = np.nan_to_num(share).argmax(axis=0)[None] + 1
    bands = np.nan_to_num(np.concatenate([share, leading, observed, expected]), nan=-9999)
    layout = ContributionsLayout(names, "anomaly_score", "score.tif")
    grid = gdal.Open(str(survey.stack)).GetGeoTransform()
    write_raster(path, bands, layout.descriptions(), corner=(grid[0], grid[3]), cell=grid[1])
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem(*next(iter(layout.tags().items())))
    for band in (*layout.observed, *layout.expected):
        dataset.GetRasterBand(band).SetUnitType("ppm")
    del dataset


@pytest.fixture(scope="module")
def seen(desktop) -> dict:
    """What in_inspector.py saw."""
    found = json.loads((desktop / "seen.json").read_text())
    assert "error" not in found, found["error"]
    return found


def test_the_menu_opens_the_dock_ready_to_pick(seen):
    assert seen["opened"] == [True, True, True]
    assert seen["contributions"] == "why.tif, beside the scores"


def test_the_dock_is_high_enough_to_be_read(seen):
    height, of_window = seen["height"]
    assert height > 0.6 * of_window


def test_closing_takes_the_threshold_off_the_map(seen):
    assert seen["cut_off_when_closed"] == pytest.approx(seen["drawn"], abs=30)


def test_no_text_is_cut_on_a_small_screen_in_any_language(seen):
    assert len(seen["cut"]) > 3 * 15
    assert {where: texts for where, texts in seen["cut"].items() if texts} == {}


def test_a_click_shows_the_pixel(seen, scores, read_raster):
    values, names = read_raster(scores)
    cell, words = seen["clicked"]
    assert cell == [12, 9]
    assert names[0] == "anomaly_score" and f"percentile {values[-1, 9, 12]:.1f}," in words


def test_its_elements_are_those_of_the_contributions(seen, desktop, read_raster):
    values, names = read_raster(desktop / "why.tif")
    here, count = values[:, 9, 12], (len(names) - 1) // 3
    order = np.argsort(-here[:count])
    assert [bar[0] for bar in seen["elements"]] == [f"{names[number]} (ppm)" for number in order]
    more = here[count + 1 : 2 * count + 1] > here[2 * count + 1 :]
    assert [bar[1] > 0 for bar in seen["elements"]] == [bool(more[number]) for number in order]
    assert seen["elements"][0][2] == f"{100 * here[order[0]]:.0f} %"


def test_the_nearest_deposit_is_named(seen):
    assert seen["deposit"].startswith("Nearest known deposit: ") and seen["deposit"].endswith("(Old mine)")


def test_a_drag_and_the_arrow_keys_go_on_from_there(seen):
    assert seen["dragged"] == [13, 14, 15, 16, 17]
    assert seen["walked"][0] == [17, 10]


def test_the_slider_clears_the_map_below_the_threshold(seen, scores, read_raster):
    percentile = read_raster(scores)[0][-1]
    # The marks of the location and of the mine hide some.
    assert seen["drawn"] == pytest.approx((percentile >= 0).sum(), abs=30)
    assert seen["drawn_of_a_tenth"] == pytest.approx((percentile > 90).sum(), abs=30)
    assert seen["drawn_again"] == seen["drawn"]


def test_polygons_are_loaded_into_the_project(seen, scores, read_raster):
    percentile = read_raster(scores)[0][-1]
    assert seen["polygons"] == (percentile > 90).sum()


def test_words_are_bright_in_a_dark_theme(seen):
    assert min(seen["dark"]) > 0.5


def test_leaving_gives_back_the_map(seen):
    assert seen["escaped"] == [False, False]
    assert seen["closed"] == [False, False]
    assert seen["opened_again"] == [True, True]
    assert seen["marks_gone"] == 2


def test_screenshots_show_something(desktop):
    for name in ("location", "threshold", "polygons", "dark", "dock-es", "geohgan-classify-zh"):
        assert (desktop / f"{name}.png").stat().st_size > 10_000
