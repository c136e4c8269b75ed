"""What a contributions raster says of its bands."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.protocol.contributions import ContributionsLayout, path_between
from models.protocol.tags import CONTRIBUTIONS


def test_every_band_has_a_number_and_a_description():
    layout = ContributionsLayout(["Au", "As", "Cu"], "anomaly_score", "score.tif")
    names = dict(enumerate(layout.descriptions(), start=1))
    assert [names[band] for band in layout.shares] == ["Au", "As", "Cu"]
    assert names[layout.leading] == "leading" and layout.leading == 4
    assert [names[band] for band in layout.observed] == ["Au observed", "As observed", "Cu observed"]
    assert [names[band] for band in layout.expected] == ["Au expected", "As expected", "Cu expected"]
    assert names[layout.outstanding] == "outstanding" and len(names) == 3 * 3 + 2 == layout.outstanding


def test_the_tag_gives_back_what_it_was_made_of():
    layout = ContributionsLayout(["Au", "Çu"], "z_distance", "score.tif", [3, 0], [1])
    assert ContributionsLayout.from_tag(layout.tags()[CONTRIBUTIONS]) == layout


@pytest.mark.parametrize(("scores", "path"), [("a/s.tif", "s.tif"), ("s.tif", "../s.tif"), ("b/s.tif", "../b/s.tif")])
def test_both_files_may_move_together(tmp_path, scores, path):
    found = path_between(str(tmp_path / "a" / "c.tif"), str(tmp_path / scores))
    assert found == path
    assert (tmp_path / "a" / Path(found)).resolve() == tmp_path / scores


def test_on_another_drive_the_whole_path_is_told(tmp_path, monkeypatch):
    def relpath(*paths: str) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", relpath)
    assert path_between(str(tmp_path / "c.tif"), str(tmp_path / "s.tif")) == str(tmp_path / "s.tif")
