"""Scores compared: figures worked by hand, the published table, and bad tables."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine

from models.comparison.job import run
from models.comparison.tables import read_table
from models.protocol import catalogue
from models.protocol.errors import EngineError
from models.protocol.jobs import CompareJob, Raster
from tests.pages import MARKED, unmarked_words

PUBLISHED = Path(__file__).resolve().parents[4] / "shared" / "data" / "published_scores"
# 4 rows of 5 cells: 1 to 5 in the first row, 16 to 20 in the last.
SCORES = np.arange(1.0, 21.0).reshape(4, 5)
OURS = {"GEOHGAN_VERSION": "0.1.0"}


def deposit(score: int) -> dict[str, Any]:
    """A point at the centre of the cell with a score."""
    row, column = divmod(score - 1, 5)
    return {"type": "Point", "coordinates": [400_250.0 + 500 * column, 6_999_750.0 - 500 * row]}


LABELS = (deposit(20), deposit(17))


@pytest.fixture
def scored(tmp_path, write_raster) -> Callable[..., Raster]:
    """Write a score raster of one metric and a percentile, with tags."""

    def write(file: str, scores: np.ndarray, tags: dict[str, str] = OURS, **grid: Any) -> Raster:
        path = tmp_path / "in" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        raster = write_raster(path, np.stack([scores, 100 - scores]), ["anomaly_score", "percentile"], **grid)
        with rasterio.open(raster.path, "r+") as dataset:
            dataset.update_tags(**tags)
        return raster

    return write


@pytest.fixture
def table(tmp_path) -> Callable[..., str]:
    """Write a table; the default has an AUC of 3/4."""

    def write(text: str = "label,score\n0,1\n1,2\n0,3\n1,4\n", file: str = "in/a.csv", encoding: str = "utf-8") -> str:
        path = tmp_path / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode(encoding))
        return str(path)

    return write


@pytest.fixture
def compare(tmp_path, recorder) -> Callable[..., tuple[dict[str, Any], str, Any]]:
    """Run the job; its values, its report, and the reporter."""

    def start(**job: Any) -> tuple[dict[str, Any], str, Any]:
        reporter = recorder()
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        made = CompareJob(**job, report=str(out / "report.html"), table=str(out / "table.csv"))
        made.check()
        values = run(made, reporter)
        assert values.keys() == {*CompareJob.output_fields, *CompareJob.results}
        return values, (out / "report.html").read_text(encoding="utf-8"), reporter

    return start


def rows(path: Path) -> list[dict[str, str]]:
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# -- rasters


def test_rasters_against_deposits_worked_by_hand(scored, compare, tmp_path):
    # 20 beats all 18 other cells, 17 all but 18 and 19: (18 + 16) / 36.
    rasters = (scored("worse.tif", -SCORES), scored("better.tif", SCORES))
    values, report, reporter = compare(rasters=rasters, labels=LABELS)
    assert (values["best"], values["curves"]) == ("better", 2)
    assert values["auc"] == pytest.approx(34 / 36)
    found = rows(tmp_path / "out" / "table.csv")
    assert list(found[0]) == ["name", "group", "auc", "positives", "negatives"]
    assert [row["name"] for row in found] == ["better", "worse"]
    assert [float(row["auc"]) for row in found] == pytest.approx([34 / 36, 2 / 36])
    assert {(row["group"], row["positives"], row["negatives"]) for row in found} == {("score rasters", "2", "18")}
    assert report.index("better (0.944)") < report.index("worse (0.056)")
    assert "better does best of 2 scores: AUC 0.944" in report
    assert "Learnt without any use of these deposits: worse, better." in report
    assert "Choosing the best of several" in report
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] == 100.0
    assert [str(one).partition(":")[0] for one in reporter.warnings] == ["The deposits lie in 2 places only"]


def test_the_numbers_lie_beside_the_report(scored, compare, tmp_path):
    compare(rasters=(scored("a.tif", SCORES),), labels=LABELS)
    assert sorted(os.listdir(tmp_path / "out")) == ["report.html", "report_numbers.json", "table.csv"]
    numbers = json.loads((tmp_path / "out" / "report_numbers.json").read_text(encoding="utf-8"))
    assert numbers["best"] == "a" and numbers["curves"][0]["roc"]["auc"] == pytest.approx(34 / 36)
    assert numbers["curves"][0]["roc"]["true_positive_rate"][-1] == 1


def test_rasters_on_one_grid_are_measured_on_common_cells(scored, compare, tmp_path):
    gaps = SCORES.copy()
    gaps[3, 2:4] = np.nan  # 18 and 19, which alone score above 17.
    values, report, _ = compare(rasters=(scored("a.tif", SCORES), scored("b.tif", gaps)), labels=LABELS)
    assert "measured on the 18 cells" in report
    assert values["auc"] == 1
    assert {row["negatives"] for row in rows(tmp_path / "out" / "table.csv")} == {"16"}


def test_rasters_on_two_grids_are_measured_each_on_its_own(scored, compare, tmp_path):
    shifted = scored("b.tif", SCORES, transform=Affine(500, 0, 400_500, 0, -500, 7_000_000))
    _, report, reporter = compare(rasters=(scored("a.tif", SCORES), shifted), labels=LABELS)
    assert any("lie on different grids" in text for text in reporter.warnings)
    assert "common" not in report and "fair comparison" in report


def test_rasters_of_one_name_are_told_apart(scored, compare, tmp_path):
    rasters = (scored("x/OUTPUT.tif", SCORES), scored("y/OUTPUT.tif", -SCORES), scored("z.tif", SCORES))
    compare(rasters=rasters, labels=LABELS)
    names = {row["name"] for row in rows(tmp_path / "out" / "table.csv")}
    assert names == {"OUTPUT: anomaly_score (1)", "OUTPUT: anomaly_score (2)", "z"}


def test_files_that_are_named_for_a_detector_are_called_as_dialogs_call_it(scored, compare, tmp_path):
    rasters = (scored("knn_distance.tif", SCORES), scored("f_anogan.tif", -SCORES))
    _, report, reporter = compare(rasters=rasters, labels=LABELS)
    assert "Distance to the nearest neighbours does best of 2 scores" in report
    assert "knn_distance" not in report.partition("Provenance")[0]
    assert any("f-AnoGAN: AUC" in str(line) for line in reporter.logs)
    # The table is for programs: it keeps the names of the files.
    assert [row["name"] for row in rows(tmp_path / "out" / "table.csv")] == ["knn_distance", "f_anogan"]


def test_files_that_nobody_named_are_called_by_their_metric_where_all_are_of_one_survey(scored, compare, tmp_path):
    tags = {**OURS, "GEOHGAN_NAME": "Kola"}
    folders = ("0" * 32, "1" * 32)
    compare(rasters=tuple(scored(f"{folder}/OUTPUT.tif", SCORES, tags) for folder in folders), labels=LABELS)
    assert [row["name"] for row in rows(tmp_path / "out" / "table.csv")] == ["anomaly_score (1)", "anomaly_score (2)"]


def test_what_was_learnt_with_the_labels_is_marked(scored, compare):
    exclusion = {"geometries": [deposit(20)], "distance": 0, "crs": ""}
    rasters = (
        scored("excluded.tif", SCORES, {**OURS, "GEOHGAN_EXCLUSION": json.dumps(exclusion)}),
        scored("classified.tif", SCORES, {**OURS, "GEOHGAN_CLASSIFIER": "svm"}),
        scored("strange.tif", SCORES, {}),
    )
    _, _, reporter = compare(rasters=rasters, labels=LABELS)
    assert any("excluded was learnt with 1 of 2 deposits excluded" in text for text in reporter.warnings)
    assert any("A classifier learnt from deposits for classified" in text for text in reporter.warnings)
    assert any("they do not say: strange" in text for text in reporter.warnings)
    assert not any("Learnt without any use" in text for text in reporter.logs)


def test_a_constant_raster_is_left_out_of_the_others(scored, compare):
    values, _, reporter = compare(
        rasters=(scored("a.tif", SCORES), scored("flat.tif", np.ones_like(SCORES))), labels=LABELS
    )
    assert values["curves"] == 1
    assert any("Left out" in text and "everywhere" in text for text in reporter.warnings)


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"flat.tif": np.ones_like(SCORES)}, "everywhere"),
        ({"empty.tif": np.full_like(SCORES, np.nan)}, "no valid cells"),
        (
            {"a.tif": np.where(SCORES > 10, SCORES, np.nan), "b.tif": np.where(SCORES > 10, np.nan, SCORES)},
            "No cell has a value in each of a, b",
        ),
    ],
)
def test_rasters_that_cannot_be_compared_are_told(files, sentence, scored, compare, tmp_path):
    with pytest.raises(EngineError, match=sentence):
        compare(rasters=tuple(scored(name, values) for name, values in files.items()), labels=LABELS)
    assert os.listdir(tmp_path / "out") == []


def test_what_is_missing_is_told(scored, compare):
    with pytest.raises(EngineError, match="nothing to compare"):
        compare()
    with pytest.raises(EngineError, match="choose a layer of them in LABELS"):
        compare(rasters=(scored("a.tif", SCORES),))
    with pytest.raises(EngineError, match="None of the 1 deposits lies inside a"):
        compare(rasters=(scored("a.tif", SCORES),), labels=({"type": "Point", "coordinates": [0.0, 0.0]},))
    with pytest.raises(EngineError, match="another coordinate reference system"):
        compare(rasters=(scored("a.tif", SCORES), scored("b.tif", SCORES, crs="EPSG:32634")), labels=LABELS)


@pytest.mark.parametrize("buffer", [-1.0, float("nan"), float("inf")])
def test_a_buffer_that_is_no_distance_is_refused(buffer):
    with pytest.raises(EngineError, match=f"BUFFER is {buffer:g}: it must be 0 or more map units."):
        CompareJob(rasters=(Raster("a.tif"),), labels=LABELS, buffer=buffer).check()


def test_every_sentence_can_be_said_in_another_language(scored, table, compare, monkeypatch):
    monkeypatch.setattr(catalogue, "_catalogue", lambda language: MARKED)
    exclusion = {"geometries": [deposit(20)], "distance": 0, "crs": ""}
    gaps = np.where(SCORES == 4, np.nan, SCORES)
    rasters = (
        scored("excluded.tif", gaps, {**OURS, "GEOHGAN_EXCLUSION": json.dumps(exclusion)}),
        scored("classified.tif", SCORES, {**OURS, "GEOHGAN_CLASSIFIER": "svm"}),
        scored("strange.tif", SCORES, {}),
        scored("honest.tif", SCORES),
        scored("flat.tif", np.ones_like(SCORES)),
        scored("elsewhere.tif", SCORES, transform=Affine(500, 0, 400_500, 0, -500, 7_000_000)),
    )
    tables = (table(file="one/x.csv"), table(file="two/x.csv"), table("label,score\n0,7\n1,7\n", "two/y.csv"))
    _, report, _ = compare(rasters=rasters, labels=LABELS, tables=tables, buffer=10.0, language="marked")
    of_rasters = {"excluded", "classified", "strange", "honest", "elsewhere", "flat", "anomaly_score"}
    of_tables = {"one", "two", "x", "y", "label", "score", tables[-1]}
    assert unmarked_words(report) == of_rasters | of_tables
    _, report, _ = compare(tables=tables, language="marked")
    assert unmarked_words(report) == of_tables


# -- tables


def test_one_table(table, compare, tmp_path):
    values, report, _ = compare(tables=(table(),))
    assert values["best"] == "a" and values["auc"] == 0.75
    assert rows(tmp_path / "out" / "table.csv") == [
        {"name": "a", "group": "in", "auc": "0.75", "positives": "2", "negatives": "2"}
    ]
    assert "a has an AUC of 0.750" in report


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("label;score\r\n0;1,5\r\n1;2,5\r\n", "utf-8"),
        ("\ufeffscore,id,label\n1.5,x,0\n2.5,y,1\n", "utf-8"),
        ("Labels\tScores\n0\t1.5\n\n1\t2.5\n", "utf-8"),
        ('"label"|"score"\n"0"|"1.5"\n"1.0"|"2.5"\n', "utf-8"),
        ("label,score,,\n0, 1.5 ,,\n1,25e-1,,\n", "utf-8"),
    ],
)
def test_tables_of_many_makes_are_read(text, encoding, table):
    found = read_table(table(text, encoding=encoding), "label", "score")
    assert found.positive.tolist() == [False, True] and found.scores.tolist() == [1.5, 2.5]


def test_other_columns_can_be_named(table):
    found = read_table(table("deposit,label,p\n1,x,0.5\n0,y,0.25\n"), "deposit", "p")
    assert found.scores.tolist() == [0.5, 0.25]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "has no column label: it is empty"),
        ("label,score\n", "has no rows"),
        ("label,value\n0,1\n1,2\n", "has no column score: its columns are label, value"),
        ("only\n1\n", "has no column label: its columns are only"),
        ("label,score\n0,1\n1,high\n", "Line 3 of .* a cell that is no number: 1 and high"),
        ("label,score\n0,1\n1,\n", "Line 3 of .* no number"),
        ("label,score\n0,1\n1\n", "Line 3 of .* has 1 cells"),
        ("label,score\n0,1\n2,2\n", "Line 3 of .* the label 2"),
        ("label,score\n0,1\n1,nan\n", "Line 3 of .* the score nan"),
        ("label,score\n1,1\n1,2\n", "All 2 labels of .* are 1"),
        ("label,score\n0,1\n0,2\n", "All 2 labels of .* are 0"),
        ("label,score\n0,1\n\x001,2\n", "a.csv"),
    ],
)
def test_a_bad_table_is_told_in_a_sentence_and_nothing_is_left(text, sentence, table, compare, tmp_path):
    good = table(file="in/good.csv")
    with pytest.raises(EngineError, match=sentence):
        compare(tables=(good, table(text)))
    assert os.listdir(tmp_path / "out") == []


def test_a_table_that_is_none_is_told(table, tmp_path):
    with pytest.raises(EngineError, match="cannot be read"):
        read_table(str(tmp_path / "gone.csv"), "label", "score")
    with pytest.raises(EngineError, match="no CSV table in UTF-8"):
        read_table(table("label,score\n0,1\n1,2 µ\n", encoding="latin-1"), "label", "score")


def test_constant_scores_are_chance_with_a_warning(table, compare):
    values, _, reporter = compare(tables=(table("label,score\n0,7\n1,7\n"),))
    assert values["auc"] == 0.5
    assert any("are 7: they rank nothing" in text for text in reporter.warnings)


def test_tables_of_several_folders_are_sets(table, compare, tmp_path):
    better, worse = "label,score\n0,1\n1,2\n", "label,score\n0,2\n1,1\n"
    tables = (
        table(better, "one/x.csv"),
        table(worse, "one/y.csv"),
        table(file="two/x.csv"),
        table(better, "two/y.csv"),
        table(better, "two/z.csv"),
    )
    values, report, _ = compare(tables=tables)
    assert (values["best"], values["auc"]) == ("x", 0.875)
    assert report.count("<svg") == 2
    numbers = json.loads((tmp_path / "out" / "report_numbers.json").read_text(encoding="utf-8"))
    assert numbers["sets"] == ["one", "two"]
    assert [(row["name"], row["auc"], row["mean"]) for row in numbers["over_sets"]] == [
        ("x", [1, 0.75], 0.875),
        ("y", [0, 1], 0.5),
        ("z", [None, 1], None),
    ]


def test_a_decimal_comma_between_commas_is_no_further_column(table, compare):
    with pytest.raises(EngineError, match="Line 3 of .* has 3 cells, more than the header"):
        compare(tables=(table("label,score\n0,1\n1,2,5\n"),))


def test_folders_of_one_table_each_share_a_figure(table, compare):
    _, report, _ = compare(tables=(table(file="one/x.csv"), table(file="two/x.csv")))
    assert report.count("<svg") == 1 and "two: x (0.750)" in report


def test_folders_and_tables_of_one_name_are_told_apart(table, compare, tmp_path):
    first, second = table(file="a/roc/x.csv"), table(file="b/roc/x.csv")
    compare(tables=(first, first, second))
    found = {(row["group"], row["name"]) for row in rows(tmp_path / "out" / "table.csv")}
    folder, other = str(tmp_path / "a" / "roc"), str(tmp_path / "b" / "roc")
    assert found == {(folder, "x (1)"), (folder, "x (2)"), (other, "x")}


def test_rasters_and_tables_together(scored, table, compare, tmp_path):
    values, report, _ = compare(rasters=(scored("r.tif", SCORES),), labels=LABELS, tables=(table(),))
    assert values["curves"] == 2 and report.count("<svg") == 1
    assert {row["group"] for row in rows(tmp_path / "out" / "table.csv")} == {"score rasters", "in"}


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason=f"the published scores are not in {PUBLISHED}")
def test_the_published_table_is_reproduced(compare, tmp_path):
    tables = tuple(map(str, sorted(PUBLISHED.glob("*/*.csv"))))
    assert len(tables) == 24
    values, report, _ = compare(tables=tables)
    with open(PUBLISHED / "auc_table.csv", newline="", encoding="utf-8") as file:
        expected = {row["m"]: row for row in csv.DictReader(file)}
    found = rows(tmp_path / "out" / "table.csv")
    assert len(found) == 24
    for row in found:
        assert round(float(row["auc"]), 4) == float(expected[row["name"]][row["group"]])
    numbers = json.loads((tmp_path / "out" / "report_numbers.json").read_text(encoding="utf-8"))
    assert {row["name"]: round(row["mean"], 4) for row in numbers["over_sets"]} == {
        name: float(row["mean"]) for name, row in expected.items()
    }
    assert values["best"] == "our" and round(values["auc"], 4) == 0.7439
    assert report.count("<svg") == 3
