"""Tables as Markdown and as CSV."""

from __future__ import annotations

import pytest

from benchmarks.tables import Table

TABLE = Table(["name", "rate", "share"], [["ours", 12345.678, 0.01234], ["a|b", 12.3456, None], ["whole", 100, 3.0]])


def test_markdown_rounds_and_puts_numbers_to_the_right():
    assert TABLE.markdown() == (
        "| name  |   rate | share |\n"
        "| ----- | -----: | ----: |\n"
        "| ours  | 12,346 | 0.012 |\n"
        "| a\\|b  |  12.35 |       |\n"
        "| whole |    100 |     3 |\n"
    )


def test_csv_keeps_every_digit():
    assert TABLE.csv() == "name,rate,share\nours,12345.678,0.01234\na|b,12.3456,\nwhole,100,3.0\n"


def test_both_are_written(tmp_path):
    TABLE.write(tmp_path / "new", "speed")
    assert (tmp_path / "new" / "speed.md").read_text(encoding="utf-8") == TABLE.markdown()
    assert (tmp_path / "new" / "speed.csv").read_text(encoding="utf-8") == TABLE.csv()


def test_a_row_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="2 values in a table of 1"):
        Table(["name"], [["a", 1]])
