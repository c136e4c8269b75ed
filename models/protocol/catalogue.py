"""The translations of `i18n/`, for what is written where there is no Qt: reports."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from xml.etree import ElementTree  # nosec B405

from .environment import ROOT
from .text import Translate, english


def translation(language: str) -> Translate:
    """How a language says a template.

    Args:
        language: such as es, es_MX or zh-Hans; where there is no catalogue of it, that is `english`.
    """
    catalogue = _catalogue(language.replace("-", "_").partition("_")[0])
    return (lambda template: catalogue.get(template, template)) if catalogue else english


@functools.cache
def _catalogue(language: str) -> Mapping[str, str]:
    """Translations by template; none where there is no catalogue that can be read."""
    file = ROOT / "i18n" / f"geohgan_{language}.ts"
    try:
        # The file is the plugin's own.
        messages = ElementTree.parse(file).iter("message")  # nosec B314
    except (OSError, ElementTree.ParseError):
        return {}
    return {one.findtext("source", ""): said for one in messages if (said := one.findtext("translation"))}
