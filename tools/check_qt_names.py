"""Whether every name of Qt and QGIS that the plugin uses is there in PyQt6 and in the newest QGIS; part of `make lint`.

Members of an enumeration must be named by it, as in `Qt.Key.Key_Up`. Names that QGIS has changed are chosen in
`processing_provider/compatibility.py`, which tells what they are called now: old ones are allowed there alone.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, Optional

from qt_stubs import STUBS, Scope, find

CHECKOUT = Path(__file__).resolve().parent.parent
ROOMS = ("geohgan_qgis", "processing_provider")
COMPATIBILITY = CHECKOUT / "processing_provider" / "compatibility.py"


class Import(NamedTuple):
    """A name that a module imports from Qt or QGIS.

    Attributes:
        called: what the module calls it.
        line: of the import.
        origin: module of Qt's or QGIS's.
        name: there, which may be dotted.
    """

    called: str
    line: int
    origin: str
    name: str


class Finding(NamedTuple):
    """What is wrong with a name, and in which line."""

    line: int
    text: str


@cache
def renamed() -> dict[str, str]:
    """What the names of `compatibility.py` are called in the newest QGIS."""
    statements = ast.parse(COMPATIBILITY.read_text(encoding="utf-8")).body
    calls = [node for node in statements if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)]
    return {ast.unparse(node.targets[0]): f"Qgis.{ast.literal_eval(node.value.args[0])}" for node in calls}


def imports(tree: ast.Module, file: Path) -> Iterator[Import]:
    """The names that a module imports from Qt and QGIS, be it by way of `compatibility.py`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            origin = node.module or ""
            for alias in node.names:
                called = alias.asname or alias.name
                if node.level and origin.endswith("compatibility") and alias.name in renamed():
                    yield Import(called, node.lineno, "qgis.core", renamed()[alias.name])
                elif not node.level and origin.startswith("qgis"):
                    yield Import(called, node.lineno, origin, alias.name)
    if file == COMPATIBILITY:
        yield from (Import(called, 1, "qgis.core", name) for called, name in renamed().items())


def findings(source: str, file: Path) -> Iterator[Finding]:
    """The names in a module that Qt or QGIS lack."""
    tree, known = ast.parse(source), {}
    for each in imports(tree, file):
        found = find(each.origin, each.name)
        if found is None:
            yield Finding(each.line, f"{each.origin} has no {each.name}")
        elif isinstance(found, Scope):
            known[each.called] = found
    for node in ast.walk(tree):
        scope = _class_of(node.value, known) if isinstance(node, ast.Attribute) else None
        if scope is None:
            continue
        if scope.is_enumerator(node.attr):
            yield Finding(node.lineno, f"{scope.name}.{node.attr} is to be named by its enumeration")
        elif scope.get(node.attr) is None and file != COMPATIBILITY:
            yield Finding(node.lineno, f"{scope.name} has no {node.attr}")


def _class_of(node: ast.expr, known: dict[str, Scope]) -> Optional[Scope]:
    """The class of Qt's or QGIS's that an expression names."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    owner = _class_of(node.value, known) if isinstance(node, ast.Attribute) else None
    found = owner.get(node.attr) if owner else None
    return found if isinstance(found, Scope) else None


def main() -> int:
    """Check the plugin, and print what is wrong.

    Returns:
        Exit status.
    """
    if not STUBS.is_dir():
        sys.exit(f"There are no stubs in {STUBS}: run `make setup`.")
    files = [CHECKOUT / "__init__.py", *(file for room in ROOMS for file in sorted((CHECKOUT / room).rglob("*.py")))]
    count = 0
    for file in files:
        for finding in findings(file.read_text(encoding="utf-8"), file):
            print(f"{file.relative_to(CHECKOUT)}:{finding.line}: {finding.text}")
            count += 1
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
