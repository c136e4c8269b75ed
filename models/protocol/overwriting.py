"""What a run must not write over: its inputs, its other outputs, and files beside its outputs that are not of ours."""

from __future__ import annotations

import dataclasses
import os
from typing import Optional

from .errors import EngineError
from .files import check_is_file
from .jobs import Job, TrainJob, numbers_beside
from .text import Parameter, Text, parameters

# Within this many bytes of the beginning or the end, reports, their numbers and styles name their maker.
_LOOKED_AT = 2**16
_MARKS = (b"Geo-Hgan", b"geohgan")


def same_file(one: str, other: str) -> bool:
    """Whether two paths are the same file: by links, and by names that differ where the system tells no case."""
    try:
        return os.path.samefile(one, other)
    except OSError:
        pass
    (folder, name), (its_folder, its_name) = (os.path.split(os.path.abspath(path)) for path in (one, other))
    try:
        if not os.path.samefile(folder, its_folder):
            return False
    except OSError:
        return os.path.normcase(one) == os.path.normcase(other)
    return name == its_name or (name.casefold() == its_name.casefold() and _folds(folder))


def _folds(folder: str) -> bool:
    """Whether a folder takes names that differ in case for the same."""
    parent, name = os.path.split(os.path.realpath(folder))
    try:
        return (
            bool(name) and name != name.swapcase() and os.path.samefile(folder, os.path.join(parent, name.swapcase()))
        )
    except OSError:
        return False


class Kept:
    """Files that a run must leave as they are, each with the sentence that says why."""

    def __init__(self) -> None:
        self._why: list[tuple[str, Text]] = []

    def keep(self, path: str, why: Text) -> None:
        """From now on the file must not be written."""
        self._why.append((path, why))

    def keep_input(self, source: str) -> None:
        """The same for all files that a data source, such as `a.gpkg|layername=b`, names."""
        for path in _files_of(source):
            self.keep(path, Text("{file} is also an input: choose another file.", file=path))

    def check(self, path: str) -> None:
        """Raise an EngineError if the file must not be written."""
        for kept, why in self._why:
            if same_file(kept, path):
                raise EngineError(why)


def check_files(job: Job) -> None:
    """Refuse a job that would write over what it reads, over another of its outputs, or over a file that is not ours.

    Raises:
        EngineError: the sentence names the file and what to do.
    """
    for field in dataclasses.fields(job):
        if field.name in job.output_fields and field.default is dataclasses.MISSING and not getattr(job, field.name):
            raise EngineError(
                "{OUTPUT} names no file: give the path of the file to write.", OUTPUT=Parameter(field.name.upper())
            )
    kept = Kept()
    for path in job.read():
        for file in _files_of(path):
            check_is_file(file)
        kept.keep_input(path)
    for path in job.written():
        if not goes_on(job, path):
            kept.check(path)
        kept.keep(path, Text("Two outputs would be written to the same file: {names}.", names=[path]))
    check_beside(job)


def check_beside(job: Job) -> None:
    """Refuse to replace a file that the job would write beside an output unasked, and that is not of ours.

    Raises:
        EngineError: the sentence names the file and what to do.
    """
    report: Optional[str] = getattr(job, "report", None)
    for path in numbers_beside(report):
        if os.path.lexists(path) and not (is_ours(path) or (report and is_ours(report))):
            raise EngineError(
                "{file} exists and is no numbers of a report of ours: choose another name for {REPORT}, or move the "
                "file away.",
                file=path,
                **parameters("REPORT"),
            )
    if isinstance(job, TrainJob) and os.path.lexists(job.checkpoint) and not goes_on(job, job.checkpoint):
        raise EngineError(
            "{file} exists, the checkpoint of a training that has not ended: go on with it through {RESUME}, choose "
            "another {OUTPUT}, or remove it.",
            file=job.checkpoint,
            **parameters("RESUME", "OUTPUT"),
        )


def is_ours(path: str) -> bool:
    """Whether a report, its numbers or a style say that we made them."""
    try:
        with open(path, "rb") as file:
            ends = file.read(_LOOKED_AT)
            file.seek(max(0, file.seek(0, os.SEEK_END) - _LOOKED_AT))
            ends += file.read(_LOOKED_AT)
    except OSError:
        return False
    return any(mark in ends for mark in _MARKS)


def goes_on(job: Job, path: str) -> bool:
    """Whether a file is the checkpoint that the job goes on with, and keeps up to date."""
    return isinstance(job, TrainJob) and path == job.checkpoint and same_file(job.resume or "", path)


def _files_of(source: str) -> list[str]:
    """The files that a data source names: a path, alone or with the options of a driver, or DRIVER:path:part."""
    names = {source, source.partition("|")[0], *(part.strip('"') for part in source.split(":"))}
    return [source, *(name for name in names if name != source and os.path.exists(name) and not os.path.isdir(name))]
