"""Bands are told apart by their names alone."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Container, Iterable, Sequence
from pathlib import PurePath
from typing import NamedTuple, Optional

from .elements import element_of
from .errors import EngineError

# What formats and tools write where nobody gave a name, those in other languages too.
_STAND_IN = re.compile(
    r"(?:(?:band|layer|lyr|channel|raster|grid|image|data|variable|banda|bande|capa|canal|kanal|couche|波段|图层|通道)?"
    r"[ _.#-]*\d*|height|gr[ae]y(?: ?scale)?|undefined|"
    r"unknown|untitled|unnamed|palette|contents not specified)",
    re.IGNORECASE,
)
_NUMBER_BEFORE = re.compile(r"(?:band|layer|banda|bande|capa|波段|图层)[ _]?\d+ ?[:：] ?", re.IGNORECASE)


class BandsOf(NamedTuple):
    """What the bands of one raster can be called by.

    Attributes:
        path: file or GDAL data source string.
        label: of the layer, or the name of the file.
        descriptions: of the bands, as the file states them; empty for a band without one.
        given: names that somebody gave the bands, which hold whatever the file states.
    """

    path: str
    label: str
    descriptions: Sequence[str]
    given: Optional[Sequence[str]] = None


def names_of_bands(rasters: Sequence[BandsOf], wanted: Sequence[str] = ()) -> list[list[str]]:
    """The names of the bands of each raster, so that each stands for one band whatever the order of the rasters.

    A band is called as its file describes it. A description that a format puts there, or that the file repeats, is
    none: the label then stands for the band, with the number of the band in its file where that has several. What
    several rasters share is told apart by label, file or folder.

    Args:
        wanted: names that a model or a job asks for; if it is by those of the first version, which knew no stand-ins,
            these are given.

    Raises:
        EngineError: some of the wanted names stood for no more than the order of the rasters.
    """
    names = _numbered(_told_apart(rasters))
    if _hold(names, wanted):
        return names
    for unnamed in ("{label}", "Band {number}"):
        before = [_first_version(raster, unnamed) for raster in rasters]
        if not _hold(_numbered(before), wanted):
            continue
        often = Counter(name for of_raster in before for name in of_raster)
        unsure = [name for name in wanted if often[name] != 1]
        if unsure:
            raise EngineError(
                "Nobody can tell which bands {names} are: rasters of one name were numbered in their order when the "
                "model was trained. Train it again; bands are now told apart by layer, file or folder.",
                names=unsure,
            )
        return before
    return names


def unique_name(name: str, taken: Container[str]) -> str:
    """The name, numbered from 2 where it is taken."""
    candidate, number = name, 2
    while candidate in taken:
        candidate, number = f"{name} ({number})", number + 1
    return candidate


def join_names(names: Iterable[str]) -> str:
    """Names with commas between them; one that has a comma itself stands in quotation marks."""
    line = io.StringIO()
    csv.writer(line, lineterminator="").writerow(names)
    return line.getvalue()


def split_names(text: str) -> tuple[str, ...]:
    """The names, each once, that `join_names` joined, or a user wrote down."""
    row = next(csv.reader([text.replace("\n", " ")], skipinitialspace=True), [])
    return tuple(dict.fromkeys(name.strip() for name in row if name.strip()))


def match_bands(wanted: Sequence[str], available: Sequence[str]) -> list[int]:
    """Index in `available` of each wanted band, by name.

    Raises:
        EngineError: a wanted band is missing; the sentence names all that are.
    """
    missing = [name for name in wanted if name not in available]
    if missing:
        raise EngineError(
            "The raster lacks {missing} of the {wanted} bands that are needed: {names}. It has: {available}.",
            missing=len(missing),
            wanted=len(wanted),
            names=missing,
            available=list(available),
        )
    return [list(available).index(name) for name in wanted]


def label_of(path: str) -> str:
    """What a raster is called after its file: the last part of its path, or of a data source string."""
    parts = _parts(path)
    return parts[-1] if parts else path


def _parts(path: str) -> list[str]:
    """The parts of a path or a data source string, the last one without the ending of a file."""
    parts = [part for part in re.split(r"[/\\:]+", path.replace('"', "")) if part]
    return [*parts[:-1], PurePath(parts[-1]).stem] if parts else []


def _hold(names: Sequence[Sequence[str]], wanted: Sequence[str]) -> bool:
    return set(wanted) <= {name for of_raster in names for name in of_raster}


def _numbered(names: Sequence[Sequence[str]]) -> list[list[str]]:
    """The names, each once in all."""
    taken: list[str] = []
    for name in (name for of_raster in names for name in of_raster):
        taken.append(unique_name(name, taken))
    each = iter(taken)
    return [[next(each) for _ in of_raster] for of_raster in names]


def _first_version(raster: BandsOf, unnamed: str) -> list[str]:
    """The names that the first version gave, before it numbered those that it had given already.

    Args:
        unnamed: a band without a description, in QGIS by its label, and in jobs without names by its number.
    """
    if raster.given is not None:
        return list(raster.given)
    label = raster.label if len(raster.descriptions) == 1 else raster.label + " {number}"
    standing = unnamed.replace("{label}", label)
    numbered = enumerate(raster.descriptions, start=1)
    return [text or standing.replace("{number}", str(number)) for number, text in numbered]


def _told_apart(rasters: Sequence[BandsOf]) -> list[list[str]]:
    own = [_own_names(raster) for raster in rasters]
    names = [_called(raster.label, of_raster) for raster, of_raster in zip(rasters, own)]
    # By the whole path where what was found is the name of another.
    for find in (_tags, _paths):
        for name, alike in _shared(rasters, names).items():
            for index, tag in zip(alike, find([rasters[index] for index in alike])):
                told = _called(tag, own[index], tell=True)
                names[index] = [there if one == name else one for one, there in zip(names[index], told)]
    return names


def _own_names(raster: BandsOf) -> list[str]:
    """The name of each band that is its own; empty where there is none."""
    if raster.given is not None:
        return list(raster.given)
    texts = [_NUMBER_BEFORE.sub("", text.strip(), count=1).strip() for text in raster.descriptions]
    often = Counter(texts)
    return ["" if often[text] > 1 or _STAND_IN.fullmatch(text) else text for text in texts]


def _called(tag: str, own: Sequence[str], tell: bool = False) -> list[str]:
    """The names of a raster's bands; `tell` has its tag stand before those of their own too, or for the only one."""
    if len(own) == 1:
        return [tag if tell else own[0] or tag]
    return [(f"{tag} {name}" if tell else name) if name else f"{tag} {number}" for number, name in enumerate(own, 1)]


def _shared(rasters: Sequence[BandsOf], names: Sequence[Sequence[str]]) -> dict[str, list[int]]:
    """The rasters (0-based) that share a name which nobody gave, by that name."""
    having: dict[str, list[int]] = {}
    for index, (raster, of_raster) in enumerate(zip(rasters, names)):
        for name in dict.fromkeys(of_raster) if raster.given is None else ():
            having.setdefault(name, []).append(index)
    return {name: alike for name, alike in having.items() if len(alike) > 1}


def _tags(rasters: Sequence[BandsOf]) -> list[str]:
    """The shortest of label, file and folder that tells rasters apart; equal ones for one file that is there twice."""
    parts = [_parts(raster.path) for raster in rasters]
    files = [one[-1] if one else "" for one in parts]
    for tags in ([raster.label for raster in rasters], files):
        if _differ(tags):
            return tags
    for depth in range(2, max(map(len, parts), default=0) + 1):
        folders = [one[-depth] if len(one) >= depth else "" for one in parts]
        if _differ(folders):
            return [_place(folder, file) for folder, file in zip(folders, files)]
    return _paths(rasters)


def _paths(rasters: Sequence[BandsOf]) -> list[str]:
    """The path of each raster; of one that is there several times, the label."""
    return [raster.label if len({one.path for one in rasters}) == 1 else raster.path for raster in rasters]


def _place(folder: str, file: str) -> str:
    """A file called by a folder, alone where that names the element and the file does not."""
    return folder if element_of(folder) and not element_of(file) else f"{folder}/{file}"


def _differ(tags: Sequence[str]) -> bool:
    return all(tags) and len(set(tags)) == len(tags)
