"""Where the help is: the documentation that came with the plugin, else the plugin's page on the web."""

from __future__ import annotations

import configparser

from ..models.protocol import environment

SITE = environment.ROOT / "docs" / "site"


def help_page(name: str) -> str:
    """Address of a page of the documentation, such as `faq` or `algorithms/train`."""
    page = SITE / f"{name}.html"
    return page.as_uri() if page.is_file() else homepage()


def homepage() -> str:
    """The plugin's page, as `metadata.txt` names it."""
    metadata = configparser.ConfigParser(interpolation=None, strict=False)
    metadata.read(environment.ROOT / "metadata.txt", encoding="utf-8")
    return metadata.get("general", "homepage", fallback="")
