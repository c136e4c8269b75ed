"""What the classes of PyQt6 and of the newest QGIS have, read from their stubs.

`make setup` puts the stubs into .venv/stubs. They are read and never imported: a PyQt6 in .venv itself would come
before that of a QGIS on Qt 6.
"""

from __future__ import annotations

import ast
import enum
import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Optional, Union

STUBS = Path(__file__).resolve().parent.parent / ".venv" / "stubs"
# What qgis.PyQt adds to modules of PyQt6, so that they have what those of PyQt5 had.
_ADDED = {("PyQt6.QtWidgets", "QAction"): "PyQt6.QtGui", ("PyQt6.QtWidgets", "QShortcut"): "PyQt6.QtGui"}
# Exceptions are in no stub.
_EXCEPTIONS = ("QgsCsException", "QgsProcessingException")
# Modules of which a stub tells the classes, and a module beside it what is set on them later.
_PATCHED = ("core", "gui", "analysis")
# Bases that are in no stub.
_BUILT_IN = {"int": int, "enum.Enum": enum.Enum, "enum.Flag": enum.Flag, "enum.IntFlag": enum.IntFlag}
# Some stubs end arguments in a way that Python does not know.
_NO_SYNTAX = re.compile(r", /(?=\))")


@dataclass(eq=False)
class Scope:
    """A module or a class.

    Attributes:
        name: dotted.
        module: that a class is in; None of a module.
        members: what it has by its names: a class, or of anything else the name of its type, which may be empty.
        bases: of a class, by their names in its module.
    """

    name: str
    module: Optional[Scope] = None
    members: dict[str, Member] = field(default_factory=dict)
    bases: list[str] = field(default_factory=list)

    def get(self, name: str) -> Optional[Member]:
        """A member, of its own or of its bases; None where there is none."""
        if name in self.members:
            found = self.members[name]
            return found if isinstance(found, Scope) or not found.startswith("typing.Type[") else self._look_up(found)
        for base in self.bases:
            known = self._look_up(base)
            if isinstance(known, Scope):
                inherited = known.get(name)
                if inherited is not None:
                    return inherited
            elif hasattr(_BUILT_IN.get(base, object), name):
                return ""
        return "" if self.module and hasattr(object, name) else None

    def is_enumerator(self, name: str) -> bool:
        """Whether a member belongs to an enumeration of the class, and should be named by that."""
        own = self.members.get(name)
        if own is None or isinstance(own, Scope) or self._is_enumeration():
            return False
        type_of = self._look_up(own) if own else None
        others = [*self.members.values(), type_of]
        return any(isinstance(other, Scope) and other._is_enumeration() and name in other.members for other in others)

    def _is_enumeration(self) -> bool:
        return any(base in _BUILT_IN for base in self.bases)

    def _look_up(self, name: str) -> Optional[Member]:
        """What a name stands for in the module of the stub, which may be in quotes or in `typing.Type[...]`."""
        first, *rest = re.sub(r"typing\.Type|PyQt[56]\.|[\[\]'\"]", "", name).split(".")
        found: Optional[Member] = (self.module or self).members.get(first)
        if first.startswith("Qt") and found is None:
            found = module(f"PyQt6.{first}")
        elif first.startswith("_"):
            found = module(f"qgis.{first[1:]}")
        for part in rest:
            found = found.get(part) if isinstance(found, Scope) else None
        return found


Member = Union[Scope, str]


@cache
def module(name: str) -> Optional[Scope]:
    """A module, such as PyQt6.QtCore or qgis.core; None of others."""
    package, _, rest = name.replace("qgis.PyQt", "PyQt6").partition(".")
    if package == "PyQt6":
        return _read(f"PyQt6.{rest}", STUBS / "PyQt6" / f"{rest}.pyi")
    if rest in _PATCHED:
        scope = _read(name, STUBS / "qgis-stubs" / f"_{rest}.pyi")
        if scope is not None:
            _patch(scope, _parsed(STUBS / "qgis-stubs" / rest / "__init__.py"))
        return scope
    return _read(name, STUBS / "qgis-stubs" / f"{rest}.py")


def find(origin: str, name: str) -> Optional[Member]:
    """What a module of Qt's or QGIS's has by a name, which may be dotted; None where there is none."""
    if origin == "qgis.PyQt":
        return module(f"PyQt6.{name}")
    if origin == "qgis.core" and name in _EXCEPTIONS:
        return ""
    origin = origin.replace("qgis.PyQt", "PyQt6")
    found: Optional[Member] = module(_ADDED.get((origin, name), origin))
    for part in name.split("."):
        found = found.get(part) if isinstance(found, Scope) else None
    return found


def _read(name: str, file: Path) -> Optional[Scope]:
    if not file.is_file():
        return None
    scope = Scope(name)
    _collect(scope, _parsed(file).body)
    return scope


def _parsed(file: Path) -> ast.Module:
    return ast.parse(_NO_SYNTAX.sub("", file.read_text(encoding="utf-8")))


def _collect(scope: Scope, body: list[ast.stmt]) -> None:
    """Take in what statements define."""
    for node in body:
        if isinstance(node, ast.ClassDef):
            inner = Scope(f"{scope.name}.{node.name}", scope.module or scope, bases=list(map(ast.unparse, node.bases)))
            _collect(inner, node.body)
            scope.members[node.name] = inner
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            scope.members.setdefault(node.name, "")
        elif isinstance(node, ast.Assign):
            scope.members.update({target.id: "" for target in node.targets if isinstance(target, ast.Name)})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            scope.members[node.target.id] = ast.unparse(node.annotation)


def _patch(scope: Scope, patches: ast.Module) -> None:
    """Take in what a module defines, and what it sets on classes, such as `QgsA.Kind = Qgis.Kind`."""
    _collect(scope, patches.body)
    for node in ast.walk(patches):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Attribute):
            target = node.targets[0]
            owner = scope._look_up(ast.unparse(target.value))
            if isinstance(owner, Scope) and not target.attr.startswith("__"):
                value = scope._look_up(ast.unparse(node.value))
                owner.members[target.attr] = value if isinstance(value, Scope) else owner.members.get(target.attr, "")
