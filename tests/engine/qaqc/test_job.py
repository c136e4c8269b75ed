"""The qaqc job: the verdicts of a survey with known errors, what it repeats and what it says of bad input."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from models.protocol.errors import EngineError
from models.protocol.jobs import QaqcJob
from models.protocol.quality import beside, from_numbers
from models.protocol.samples.table import SampleTable
from models.qaqc.job import run
from tests.pages import check_page

CHORIZON = Path(__file__).resolve().parents[4] / "shared" / "data" / "kola_chorizon"


def table(count: int = 200, pairs: int = 60) -> SampleTable:
    """Sites with field duplicates, standards that drift in Zn, and blanks that hold Cu.

    The error is 2 % of the variance of Cu, 10 % of that of Zn, half of that of Au, of which many are below detection.
    """
    random = np.random.default_rng(5)
    shares = {"Cu": 0.02, "Zn": 0.1, "Pb": 0.5}
    rows, truth = [], {name: random.standard_normal(count) for name in (*shares, "Au")}

    def analyses(site: int) -> list[str]:
        values = [
            np.exp(3 + np.sqrt(1 - share) * truth[name][site] + np.sqrt(share) * random.standard_normal())
            for name, share in shares.items()
        ]
        gold = np.exp(truth["Au"][site])
        return [*(f"{value:.5g}" for value in values), f"{gold:.3g}" if gold > 6 else "<6"]

    for site in range(count):
        place = [f"{1000 * (site % 20)}", f"{1000 * (site // 20)}"]
        rows.append([*place, f"S{site}", "", "sample", *analyses(site)])
        if site < pairs:
            rows.append([*place, f"D{site}", f"S{site}", "FDUP", *analyses(site)])
    for number in range(20):
        values = [20 + random.standard_normal() * 0.4, 20 + 0.4 * number + random.standard_normal() * 0.4, 30]
        rows.append(["0", "0", f"T{number}", "", "STD", *(f"{value:.4g}" for value in values), "<6"])
        rows.append(["0", "0", f"B{number}", "", "BLK", f"{random.uniform(3, 9):.3g}", "<1", "<1", "<6"])
    rows.append(["0", "0", "S", "", "sample", "<1", "<1", "<1", "<6"])
    names = ("lab", "of", "kind", *shares, "Au")
    columns = {name: tuple(row[2 + number] for row in rows) for number, name in enumerate(names)}
    return SampleTable(*(tuple(float(row[axis]) for row in rows) for axis in (0, 1)), columns)


@pytest.fixture(scope="module")
def judged(tmp_path_factory, recorder):
    """Results, page, numbers, and what was logged."""
    folder, reporter = tmp_path_factory.mktemp("quality"), recorder()
    job = job_of(table(), report=str(folder / "quality.html"), source="samples.gpkg")
    job.check()
    results = run(job, reporter)
    numbers = json.loads((folder / "quality_numbers.json").read_text(encoding="utf-8"))
    return results, (folder / "quality.html").read_text(encoding="utf-8"), numbers, reporter, folder


def job_of(samples: SampleTable, **more) -> QaqcJob:
    roles = {"pair_field": "of", "id_field": "lab", "kind_field": "kind"}
    return QaqcJob(samples=samples.to_csv(), **{**roles, **more})


def test_each_element_gets_the_verdict_of_its_error(judged):
    results, _, numbers, _, _ = judged
    assert {name: results[name] for name in ("good", "usable", "weak", "unknown")} == {
        "good": "Cu",
        "usable": "Zn",
        "weak": "Pb",
        "unknown": "Au",
    }
    shares = {one["name"]: one["error_share"] for one in numbers["elements"]}
    assert [shares[name] for name in ("Cu", "Zn", "Pb")] == pytest.approx([0.02, 0.1, 0.5], rel=0.45)
    assert shares["Au"] is None and numbers["field_pairs"] == 60
    assert numbers["field_duplicates"]["Cu"]["thompson_howarth"]["slope"] > 0


def test_drifts_and_blanks_are_named(judged):
    results, page, _, reporter, _ = judged
    assert results["concerns"] == "Cu,Zn"
    assert any("standards drift over the analyses: Zn." in text for text in reporter.warnings)
    assert any("blanks hold more than they should: Cu." in text for text in reporter.warnings)
    assert any("more than 20 % of the variance is error" in text and "Pb" in text for text in reporter.warnings)
    assert "Blanks" in page and "Zn: 2" in page
    check_page(page)


def test_later_steps_find_the_verdicts_beside_the_samples(judged):
    *_, folder = judged
    path = beside(str(folder / "samples.gpkg"))
    assert path == str(folder / "quality_numbers.json")
    quality = from_numbers(path).only(["Pb", "Cu"])
    assert (quality.at("weak"), quality.at("good")) == (["Pb"], ["Cu"])


def test_what_cannot_be_judged_is_refused(recorder):
    samples = table(40, 5).only(["lab", "of", "kind", "Cu"])
    alone = samples.at([row for row, kind in enumerate(samples.columns["kind"]) if kind in ("sample", "FDUP")])
    with pytest.raises(EngineError, match="There are 5 pairs of duplicates, 0 analyses of a standard and 0 blanks"):
        run(job_of(alone), recorder())
    with pytest.raises(EngineError, match="KIND_FIELD: lab has values that name no kind of sample: "):
        run(job_of(samples, kind_field="lab"), recorder())
    with pytest.raises(EngineError, match="PAIR_FIELD: no two samples have the same lab"):
        run(job_of(samples, pair_field="lab", id_field=""), recorder())
    with pytest.raises(EngineError, match="CERTIFIED: many in Cu of row 1 is no number"):
        run(job_of(samples, certified="kind,Cu\nSTD,many\n"), recorder())
    # Standards alone are enough, and what is missing is told.
    reporter = recorder()
    assert run(job_of(samples), reporter)["unknown"] == "Cu"
    assert any("Pairs of field duplicates: 5, of analytical ones: 0." in one for one in reporter.warnings)
    assert any("There are no certified values" in one for one in reporter.warnings)


def test_certified_values_tell_a_bias(recorder):
    samples = table(40, 12).only(["lab", "of", "kind", "Cu"])
    reporter = recorder()
    run(job_of(samples, certified="standard,Cu,Cu_sd\nX,25,0.5\n"), reporter)
    assert any("standards are off their certified values: Cu." in one for one in reporter.warnings)


@pytest.mark.skipif(not CHORIZON.is_dir(), reason=f"the duplicates of the Kola survey are not in {CHORIZON}")
def test_elements_of_the_kola_survey_that_are_known_to_be_poor(recorder):
    """Reimann et al. (2008), chapter 18: in aqua regia Hg and Rb are imprecise, Fe and V precise."""
    import csv

    with open(CHORIZON / "field_duplicates.csv", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    names = ("Fe", "V", "Rb", "Hg")
    columns = {name: tuple(row[f"F{which}_{name}"] for row in rows for which in (1, 2)) for name in names}
    places = [tuple(float(row[axis]) for row in rows for _ in (1, 2)) for axis in ("XCOO", "YCOO")]
    results = run(QaqcJob(samples=SampleTable(*places, columns).to_csv()), recorder())
    assert {"Rb", "Hg"} <= set(results["weak"].split(",")) and not {"Fe", "V"} & set(results["weak"].split(","))
