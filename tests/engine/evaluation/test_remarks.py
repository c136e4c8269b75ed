"""What the evaluation says of chance: one verdict, and nothing that takes it back."""

from __future__ import annotations

from types import SimpleNamespace
from unittest.mock import Mock

import pytest

from models.evaluation.remarks import remarks

BETTER, OPEN, NOT = "does better than chance:", "stays open", "cannot be told from chance"


def said(p_value: float, low: float, metrics: int) -> tuple[str, bool]:
    """The remark on chance, and whether it is a caution, of as many metrics alike."""
    one = Mock(
        raster="s.tif",
        metric="anomaly_score",
        roc=SimpleNamespace(auc=0.8),
        chance=SimpleNamespace(p_value=p_value, auc=(0.41, 0.6), shifts=199),
        auc_interval=(low, 0.9),
        deposits=50,
        deposits_excluded=0,
        deposits_outside=0,
        deposits_on_nodata=0,
        is_sought=False,
        is_collapsed=False,
    )
    found = remarks([one] * metrics)[0]
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
