"""Names of rasters whose files have none of their own."""

from __future__ import annotations

import pytest

from models.protocol.survey_names import own_name, report_name

TEMPORARY = f"/tmp/processing_AbCdEf/{1234:032x}/OUTPUT.tif"


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/home/kola.tif", "kola"),
        ("C:\\data\\OUTPUT.tif", "OUTPUT"),
        (TEMPORARY, ""),
        (TEMPORARY.replace("/", "\\"), ""),
        ("/out/score_20261129_101112_output.tif", ""),
        ("/out/score_2026.tif", "score_2026"),
    ],
)
def test_a_file_that_nobody_named_has_no_name(path, name):
    assert own_name(path) == name


def test_reports_name_the_file_or_the_survey_or_the_band():
    tags = {"GEOHGAN_NAME": "Kola"}
    assert report_name("/home/a.tif", tags, "score") == "a"
    assert report_name(TEMPORARY, tags, "score") == "Kola"
    assert report_name(TEMPORARY, {}, "score") == "score"
