"""`make translations`: brings the catalogues of i18n/ up to date with the plugin's texts, and compiles them.

A catalogue is a .ts file, to be edited by hand or with Qt Linguist. A text that is new is added as unfinished; one that
the plugin no longer has goes, with its translation. What the plugin loads is the .qm file that Qt's own compiler makes
of it.
"""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

CHECKOUT = Path(__file__).resolve().parent.parent
ROOMS = ("models", "processing_provider", "geohgan_qgis")
# Which arguments are texts to be translated, by the name of what is called: those that say something, and those that
# make a `Text`.
TEMPLATES = {
    **dict.fromkeys(("tr", "Text", "EngineError", "Cancelled", "log", "warning", "heading", "paragraph"), (0,)),
    **dict.fromkeys(("progress", "figure"), (1,)),
    "plural": (1, 2),
}
# Language of each catalogue as Qt calls it, by the ending of the catalogue's name.
LANGUAGES = {"es": "es", "zh": "zh_CN"}
CONTEXT = "Geohgan"
COMPILERS = ("/usr/lib/qt6/bin/lrelease", "/usr/lib/qt5/bin/lrelease", "lrelease")
# Where a ready model has its name, group and help, and what its parameters and outputs are called.
MODEL_TEXTS = (
    "./Option[@name='model_name']",
    "./Option[@name='model_group']",
    "./Option[@name='help']/Option",
    "./Option[@name='parameterDefinitions']/Option/Option[@name='description']",
    "./Option[@name='children']/Option/Option[@name='outputs']/Option/Option[@name='name']",
)


class Translation(NamedTuple):
    """What a catalogue has for a text; `text` is empty where there is nothing yet."""

    text: str
    finished: bool


def templates(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that are texts to be translated, or choices between such."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    for index in TEMPLATES.get(name, ()):
        if index < len(call.args):
            yield from _branches(call.args[index])


def _branches(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.IfExp):
        yield from _branches(node.body)
        yield from _branches(node.orelse)
    else:
        yield node


def texts_of_code(source: str) -> Iterator[str]:
    """The texts of a module, in the order of the source."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    for call in sorted(calls, key=lambda call: (call.lineno, call.col_offset)):
        for node in templates(call):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and has_words(node.value):
                yield node.value


def has_words(template: str) -> bool:
    """Whether there is anything to translate beside the gaps."""
    return any(re.search(r"[^\W\d]|^, $", literal) for literal, *_ in Formatter().parse(template))


def texts_of_model(file: Path) -> Iterator[str]:
    """The texts of a ready model that QGIS shows."""

    tree = ElementTree.parse(file).getroot()
    for path in MODEL_TEXTS:
        for option in tree.findall(path):
            if option.get("name") not in ("ALG_CREATOR", "ALG_VERSION"):
                yield option.get("value", "")


def texts(root: Path = CHECKOUT) -> dict[str, str]:
    """Every text of the plugin that can be translated, with the file that has it first."""
    found: dict[str, str] = {}
    for room in ROOMS:
        for file in sorted((root / room).rglob("*.py")):
            for text in texts_of_code(file.read_text(encoding="utf-8")):
                found.setdefault(text, file.relative_to(root).as_posix())
        for file in sorted((root / room).rglob("*.model3")):
            for text in texts_of_model(file):
                found.setdefault(text, file.relative_to(root).as_posix())
    return found


def catalogue(language: str, root: Path = CHECKOUT) -> Path:
    """Where the catalogue of a language is."""
    return root / "i18n" / f"geohgan_{language}.ts"


def read(file: Path) -> dict[str, Translation]:
    """The translations of a catalogue, by text; none where there is no such file."""
    if not file.is_file():
        return {}
    found = {}
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        found[message.findtext("source", "")] = Translation(translation.text or "", translation.get("type") is None)
    return found


def write(file: Path, language: str, wanted: dict[str, str], known: dict[str, Translation]) -> None:
    """Write a catalogue of some texts, as Qt's own tools lay one out.

    Args:
        file: of the catalogue.
        language: as Qt calls it.
        wanted: the texts, each with its file.
        known: translations, by text.
    """
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    lines += ["<context>", f"    <name>{CONTEXT}</name>"]
    for text, location in wanted.items():
        translation = known.get(text, Translation("", False))
        kind = "" if translation.finished else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../{location}"/>',
            f"        <source>{_escaped(text)}</source>",
            f"        <translation{kind}>{_escaped(translation.text)}</translation>",
            "    </message>",
        ]
    lines += ["</context>", "</TS>", ""]
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join(lines), encoding="utf-8")


def compiled(file: Path, into: Path) -> Path:
    """Compile a catalogue into a folder; the file that QGIS loads."""
    compiler = next(filter(None, map(shutil.which, COMPILERS)), None)
    if compiler is None:
        sys.exit("lrelease, Qt's compiler of translations, is missing: install qt6-l10n-tools or qttools5-dev-tools.")
    target = into / f"{file.stem}.qm"
    subprocess.run([compiler, "-silent", str(file), "-qm", str(target)], check=True)
    return target


def compile_all(root: Path = CHECKOUT) -> None:
    """Compile the catalogues beside their sources."""
    for language in LANGUAGES:
        compiled(catalogue(language, root), root / "i18n")


def update() -> None:
    """Bring the catalogues up to date."""
    wanted = texts()
    for language, name in LANGUAGES.items():
        file = catalogue(language)
        known = read(file)
        write(file, name, wanted, known)
        left = sum(text not in known or not known[text].finished for text in wanted)
        print(f"{file.relative_to(CHECKOUT)}: {len(wanted)} texts, {left} of them to translate")


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    if sys.argv[1:] != ["compile"]:
        update()
    compile_all()
