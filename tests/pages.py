"""What every page of a report must be: `from tests.pages import check_page`.

Whether all that it says can be said in another language: with `MARKED` in place of a catalogue, `unmarked_words` are
those that nobody would translate.
"""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser


class _Marked:
    """A catalogue whose translations are the templates, what stands between their gaps in quotation marks."""

    def get(self, template: str, default: str) -> str:
        return re.sub(r"({[^{}]*})", r"»\1«", f"«{template}»")


MARKED = _Marked()
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


def unmarked_words(page: str) -> set[str]:
    """Words of a page, but for numbers and what is no text, that stand in no quotation marks: names, it is hoped."""
    seen = re.sub(r"<(style|script)>.*?</\1>|<[^>]*>", " ", findings_of(page), flags=re.DOTALL)
    seen = re.sub("«[^«»]*»", " ", html.unescape(seen).replace("Geo-Hgan for QGIS", ""))
    return {word for word in seen.split() if re.search(r"[^\W\d_]", word)}


def findings_of(page: str) -> str:
    """A page but for how it was made, which names paths and values of a job."""
    return re.sub('(?s)<div class="provenance">.*</div>\n', "", page)


def check_page(html: str) -> None:
    """Complete, well nested, offline."""
    parser = _Nesting()
    parser.feed(html)
    assert parser.open == []
    assert not re.search(r"\b(url\(|@import|fetch|XMLHttpRequest|import\()", html)
    assert not re.findall(r"https?:(?!//www\.w3\.org/2000/svg\")", html)
