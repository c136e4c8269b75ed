"""What the engine says, in the user's language.

The engine knows no Qt and says everything in English. `i18n/engine.json` lists its sentences, with numbers in braces
for what changes: a text that fits one is said again in the translation of that, and so are the parts that change.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from .texts import tr

TEMPLATES = Path(__file__).resolve().parent.parent / "i18n" / "engine.json"
_GAP = re.compile(r"\{(\d+)\}")
# Where one sentence may end and another begin.
_PIECES = re.compile(r"(?<=[.:;!?]) ")
# No sentence of the engine has more.
_MOST_PIECES = 8


class Phrasebook:
    """Translations of texts with gaps.

    Args:
        translations: of each text, its gaps written {0}, {1} and so on in any order.
    """

    def __init__(self, translations: Mapping[str, str]):
        self._whole = {text: said for text, said in translations.items() if not _GAP.search(text)}
        # The more words of its own a text has, the less likely another one is meant.
        with_gaps = sorted(translations.keys() - self._whole.keys(), key=lambda text: -len(_GAP.sub("", text)))
        self._patterns = [(_pattern(text), translations[text]) for text in with_gaps]

    def say(self, text: str) -> str:
        """A text in translation; what is not known stays as it is."""
        said, start, pieces = [], 0, _PIECES.split(text)
        while start < len(pieces):
            for end in range(min(start + _MOST_PIECES, len(pieces)), start, -1):
                known = self._known(" ".join(pieces[start:end]))
                if known is not None:
                    break
            said.append(pieces[start] if known is None else known)
            start = end
        return " ".join(said)

    def _known(self, text: str) -> Optional[str]:
        if text in self._whole:
            return self._whole[text]
        for pattern, said in self._patterns:
            match = pattern.fullmatch(text)
            if match:
                values = {name: self._within(value) for name, value in match.groupdict().items()}
                return _GAP.sub(lambda gap, values=values: values[f"g{gap[1]}"], said)
        return None

    def _within(self, value: str) -> str:
        """What fills a gap, in translation; the spaces about it stay."""
        words = value.strip()
        return value.replace(words, self.say(words), 1) if words else value


def _pattern(text: str) -> re.Pattern[str]:
    """What a text matches, a group for each gap."""
    words = _GAP.split(text)
    parts = [re.escape(words[0])]
    for number, after in zip(words[1::2], words[2::2]):
        parts += [f"(?P<g{number}>.*?)", re.escape(after)]
    return re.compile("".join(parts), re.DOTALL)


@functools.cache
def _phrasebook() -> Phrasebook:
    translations = {text: tr(text) for text in json.loads(TEMPLATES.read_text(encoding="utf-8"))}
    return Phrasebook({text: said for text, said in translations.items() if said != text})


def say(text: str) -> str:
    """What the engine said, in the user's language."""
    return _phrasebook().say(text)
