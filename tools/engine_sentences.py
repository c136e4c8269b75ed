"""The sentences that the engine can say, read from its source: what f-strings leave open are gaps, {0}, {1} and so on.

The engine says everything in English; `processing_provider/engine_texts.py` finds the sentence that a text is, by this
list, and says it in the language of QGIS.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
ENGINE = "models"
LIST = Path("i18n") / "engine.json"
# Files are in English: reports, figures, and the synthetic survey's own data.
_FILES = re.compile(r"(report|reports|sections|charts|_chart|figures|numbers)\.py$|^models/survey/")
# What looks like words, and is a program, a pattern or a folder.
_CODE = re.compile(r"^import |^~/|\\w|\(\?|\w\|\w")
_OF_COMMANDS = ("prog", "description", "epilog", "help")
_WORD = re.compile(r"[A-Za-z]{2,}")
_FEWEST_WORDS = 2
_GAP = "\0"


def sentences(root: Path = CHECKOUT) -> dict[str, str]:
    """The sentences, each with the file that has it first."""
    found: dict[str, str] = {}
    for file in sorted((root / ENGINE).rglob("*.py")):
        place = file.relative_to(root).as_posix()
        if not _FILES.search(place):
            for text in _of_source(file.read_text(encoding="utf-8")):
                found.setdefault(text, place)
    return found


def write_list() -> None:
    """Bring the list that the plugin loads up to date."""
    (CHECKOUT / LIST).write_text(json.dumps(list(sentences()), indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def _of_source(source: str) -> Iterator[str]:
    tree = ast.parse(source)
    docstrings = {node.value for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    # Those who work in a shell read English.
    commands = {node.value for node in ast.walk(tree) if isinstance(node, ast.keyword) and node.arg in _OF_COMMANDS}
    unseen = {node for node in (*docstrings, *commands) if isinstance(node, (ast.Constant, ast.JoinedStr))}
    for node in ast.walk(tree):
        if isinstance(node, (ast.JoinedStr, ast.BinOp)):
            unseen.update(_pieces(node))
        if node in unseen or not isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp)):
            continue
        text = _joined(node).strip()
        if len(_WORD.findall(text)) >= _FEWEST_WORDS and " " in text and not _CODE.search(text):
            yield _numbered(text)


def _joined(node: ast.AST) -> str:
    """A string's own words, and gaps; nothing but a gap for what is no string."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else _GAP
    if isinstance(node, ast.JoinedStr):
        return "".join(map(_joined, node.values))
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _joined(node.left) + _joined(node.right)
    return _GAP


def _pieces(node: ast.AST) -> Iterator[ast.AST]:
    """The strings that are parts of a string."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node.left, node.right]
    for part in parts:
        if isinstance(part, (ast.Constant, ast.JoinedStr, ast.BinOp)):
            yield part
            if not isinstance(part, ast.Constant):
                yield from _pieces(part)


def _numbered(text: str) -> str:
    """Gaps next to each other are one."""
    parts = re.split(_GAP + "+", text)
    return "".join(part + (f"{{{number}}}" if number < len(parts) - 1 else "") for number, part in enumerate(parts))
