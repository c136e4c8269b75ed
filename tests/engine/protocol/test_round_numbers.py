from __future__ import annotations

import pytest

from models.protocol.round_numbers import round_down, round_up


@pytest.mark.parametrize(
    ("value", "down", "up"),
    [(1, 1, 1), (1.1, 1, 2), (3, 2, 5), (7, 5, 10), (0.03, 0.02, 0.05), (4_999, 2_000, 5_000), (0.3 / 0.1, 2, 5)],
)
def test_the_next_one_two_or_five(value, down, up):
    assert round_down(value) == pytest.approx(down)
    assert round_up(value) == pytest.approx(up)


def test_a_value_that_misses_a_round_one_by_a_rounding_error_is_it():
    for value in (0.1 * 3 - 0.1, 2 - 1e-12, 2 + 1e-12, 10 - 1e-10):
        assert round_down(value) == round_up(value)
