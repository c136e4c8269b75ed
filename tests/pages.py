"""What every page of a report must be: `from tests.pages import check_page`."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_WITHOUT_END = {"meta", "br", "img"}


class _Nesting(HTMLParser):
    """Checks that every element ends where it should, and that none takes anything from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert "href" not in dict(attrs) and tag != "link"
        assert (dict(attrs).get("src") or "data:").startswith("data:")
        if tag not in _WITHOUT_END:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def check_page(html: str) -> None:
    """Complete, well nested, offline."""
    parser = _Nesting()
    parser.feed(html)
    assert parser.open == []
    assert not re.search(r"\b(url\(|@import|fetch|XMLHttpRequest|import\()", html)
    assert not re.findall(r"https?:(?!//www\.w3\.org/2000/svg\")", html)
