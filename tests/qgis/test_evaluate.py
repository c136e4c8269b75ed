"""How sure an evaluation is: intervals, p-value and success-rate table, asked for in the toolbox."""

from __future__ import annotations

import csv
import json


def test_intervals_p_value_areas_and_numbers(run, scores, survey, tmp_path):
    made = run(
        "evaluate",
        INPUT=scores,
        LABELS=survey.deposits,
        BUFFER=1000,
        RESAMPLES=40,
        SEED=3,
        REPORT=tmp_path / "r.html",
        AREAS=tmp_path / "a.csv",
    )
    assert 0 <= made["AUC_LOW"] <= made["AUC"] <= made["AUC_HIGH"] <= 1
    assert 1 / 41 <= made["P_VALUE"] <= 1
    with open(tmp_path / "a.csv", newline="", encoding="utf-8") as file:
        last = list(csv.DictReader(file))[-1]
    assert (last["area"], last["deposits"]) == ("1.0", "1.0")
    found = json.loads((tmp_path / "r_numbers.json").read_text(encoding="utf-8"))
    assert (found["resamples"], found["seed"], found["buffer"]) == (40, 3, 1000)
    best = found["metrics"][made["BEST_BAND"] - 1]
    assert (best["auc"], best["p_value"]) == (made["AUC"], made["P_VALUE"])


def test_without_resamples_the_numbers_are_none(run, scores, survey):
    made = run("evaluate", INPUT=scores, LABELS=survey.deposits, RESAMPLES=0)
    assert made["AUC_LOW"] is made["AUC_HIGH"] is made["P_VALUE"] is None
