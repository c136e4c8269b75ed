"""What the evaluation says of chance: one verdict, and nothing that takes it back."""

from __future__ import annotations

from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from models.evaluation.remarks import percent, remarks

BETTER, OPEN, NOT = "does better than chance:", "stays open", "cannot be told from chance"


def measured(auc: float = 0.8, p_value: float = 0.005, low: float = 0.7, deposits: int = 50, places: int = 50) -> Mock:
    return Mock(
        raster="s.tif",
        metric="anomaly_score",
        roc=SimpleNamespace(auc=auc),
        chance=SimpleNamespace(p_value=p_value, auc=(0.41, 0.6), shifts=199),
        auc_interval=(low, 0.9),
        deposits=deposits,
        places=places,
        deposits_excluded=0,
        deposits_outside=0,
        deposits_on_nodata=0,
        is_sought=False,
        is_collapsed=False,
        model=None,
    )


def said(p_value: float, low: float, metrics: int) -> tuple[str, bool]:
    """The remark on chance, and whether it is a caution, of as many metrics alike."""
    found = remarks([measured(p_value=p_value, low=low)] * metrics)[0]
    return str(found.text), found.caution


@pytest.mark.parametrize(
    ("p_value", "low", "metrics", "verdict"),
    [
        (0.005, 0.7, 1, BETTER),
        (0.005, 0.7, 7, BETTER),
        (0.010, 0.7, 7, OPEN),
        (0.005, 0.5, 1, OPEN),
        (0.2, 0.7, 1, NOT),
        (0.2, 0.4, 7, NOT),
    ],
)
def test_there_is_one_verdict(p_value, low, metrics, verdict):
    text, caution = said(p_value, low, metrics)
    assert [other for other in (BETTER, OPEN, NOT) if other in text] == [verdict]
    assert caution == (verdict != BETTER)
    assert ("not ruled out" in text or "reaches down to chance" in text) == (verdict == OPEN)


@pytest.mark.parametrize(("p_value", "told"), [(0.005, "p = 0.005"), (0.01, "p = 0.01"), (0.00012, "p = 0.00012")])
def test_small_values_of_p_compare(p_value, told):
    assert told in said(p_value, 0.7, 1)[0]


def test_many_deposits_in_one_place_are_one():
    chance, *others = remarks([measured(auc=0.98, p_value=0.015, deposits=6, places=1)])
    assert OPEN in str(chance.text) and "A single place is high by chance" in str(chance.text) and chance.caution
    (few,) = (one for one in others if "6 deposits" in str(one.text))
    assert "lie in one place, on the same cells" in str(few.text) and few.caution


def test_a_map_that_is_upside_down_is_told_and_not_called_chance():
    text = str(remarks([measured(auc=0.02, p_value=1.0)])[0].text)
    assert "does worse than chance" in text and NOT not in text and BETTER not in text


@pytest.mark.parametrize(
    ("share", "told"),
    [(0, "0 %"), (1, "100 %"), (0.5, "50 %"), (0.9984, "99.8 %"), (0.99996, "99.996 %"), (0.0004, "0.04 %")],
)
def test_all_and_none_are_said_of_nothing_less(share, told):
    assert str(percent(share)) == told
