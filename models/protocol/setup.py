"""The environment of the engine's packages that the plugin manages: set up, repaired, removed.

`python -m models.protocol.setup` does from a shell what the dialog does in QGIS. Each set-up makes a new folder under
`environment.home()` and marks it as its last step. A folder without the mark is what an interrupted set-up left: it is
never used, and the next set-up takes it away. What was there before serves until the new one is complete.
"""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Optional

from . import failures
from .computer import find_base, graphics_card
from .environment import COMPLETE, ROOT, home, key
from .errors import Cancelled, EngineError
from .installer import Installer, OnProgress, Plan
from .locks import HeldError, lock
from .text import Text, Words

# Downloads, and the installer's cache of them, need room beside what they unpack to.
_ROOM = 2
_FOLDER = re.compile(r"[0-9a-f]{8}-py3\.\d+(-\d+)?")


def set_up(
    plan: Plan, on_progress: OnProgress, cancelled: Callable[[], bool] = lambda: False, root: Path = ROOT
) -> Text:
    """Make a new environment, which then takes the place of what there was for the same packages.

    Args:
        plan: what to install.
        on_progress: takes percent done and what there is to say, which is often nothing.
        cancelled: asked ten times a second.
        root: plugin folder.

    Returns:
        The sentence on what was made.

    Raises:
        EngineError: it failed, and nothing of it is left.
        Cancelled: the user stopped it; the same.
    """
    with _alone():
        for folder in environments():
            if not (folder / COMPLETE).exists():
                on_progress(0, Text("Removing {folder}, which an interrupted set-up left.", folder=str(folder)))
                _delete(folder)
        _check(plan)
        base = find_base(plan.python, not plan.wheels, lambda text: on_progress(0, text))
        before = [folder for folder in environments() if folder.name.startswith(key(root))]
        folder = _new_folder(f"{key(root)}-py{base.version}")
        try:
            installer = Installer(plan, folder, on_progress, cancelled, root)
            installer.make(base, pip=not plan.wheels)
            installer.install()
            sentence = installer.prove()
            (folder / COMPLETE).write_text(str(sentence), encoding="utf-8")
        except BaseException as error:
            # What cannot be deleted now has no mark, and the next set-up takes it away.
            with contextlib.suppress(EngineError):
                _delete(folder)
            if isinstance(error, OSError):
                raise EngineError(
                    "The set-up failed in {folder} ({reason}).", folder=str(folder), reason=error.strerror
                ) from error
            if isinstance(error, EngineError):
                failures.keep("set-up", str(error), error.detail)
            raise
        for old in before:
            # One that is in use is left to the next set-up.
            with contextlib.suppress(EngineError):
                _delete(old)
    on_progress(100, "")
    return sentence


def download(plan: Plan, on_progress: OnProgress, root: Path = ROOT) -> Text:
    """Fill the plan's folder of wheels, for computers of the same system and version of Python."""
    try:
        Path(plan.wheels).mkdir(parents=True, exist_ok=True)
        scratch = tempfile.TemporaryDirectory(prefix="geohgan-", dir=plan.wheels)
    except OSError as error:
        raise EngineError(
            "The folder {folder} cannot be written to ({error}).", folder=plan.wheels, error=str(error)
        ) from error
    base = find_base(plan.python, True, lambda text: on_progress(0, text))
    with scratch as folder:
        installer = Installer(plan, Path(folder), on_progress, lambda: False, root)
        installer.make(base, pip=True)
        installer.download()
    return Text(
        "{folder} holds the wheels for this system and Python {version}.", folder=plan.wheels, version=base.version
    )


def environments() -> list[Path]:
    """The folders of all environments, incomplete ones and those of other versions of the plugin too."""
    return sorted(path for path in home().glob("*-py*") if _FOLDER.fullmatch(path.name))


def has_cluster(folder: Path) -> bool:
    """Whether an environment has the packages for Dask clusters."""
    return any(folder.glob("[lL]ib/**/site-packages/distributed"))


def remove(folders: Sequence[Path]) -> None:
    """Delete environments.

    Raises:
        EngineError: one is in use.
    """
    with _alone():
        for folder in folders:
            _delete(folder)


def size(folder: Path) -> float:
    """Gigabytes; of a folder that is just being filled, as much as can be seen."""
    total = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.lstat(os.path.join(parent, name)).st_size
    return total / 1e9


@contextlib.contextmanager
def _alone() -> Iterator[None]:
    """Keep all others out."""
    try:
        home().mkdir(parents=True, exist_ok=True)
        if not os.access(home(), os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        raise EngineError(
            "The folder {folder} cannot be written to ({error}).", folder=str(home()), error=str(error)
        ) from error
    try:
        with lock(home() / "lock"):
            yield
    except HeldError as error:
        raise EngineError("Another QGIS or a shell is setting up the engine: wait until it is done.") from error


def _check(plan: Plan) -> None:
    if plan.wheels and not any(Path(plan.wheels).glob("*.whl")):
        raise EngineError("There are no wheels (*.whl) in the folder {folder}: choose another.", folder=plan.wheels)
    needed, free = plan.size * _ROOM, shutil.disk_usage(home()).free / 1e9
    if free < needed:
        raise EngineError(
            "The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space, or "
            "choose the build for the processor."
            if plan.cuda
            else "The set-up needs {needed:.1f} GB of disk in {folder}, and {free:.1f} GB are free: free some space.",
            needed=needed,
            folder=str(home()),
            free=free,
        )


def _new_folder(name: str) -> Path:
    """A folder of its own; the names are short, since Windows ends paths at 260 characters and torch fills 170."""
    names = (name if number == 1 else f"{name}-{number}" for number in count(1))
    folder = next(home() / name for name in names if not (home() / name).exists())
    folder.mkdir()
    return folder


def _delete(folder: Path) -> None:
    try:
        # First of all it must not be taken for an environment any more.
        (folder / COMPLETE).unlink(missing_ok=True)
        shutil.rmtree(folder)
    except OSError as error:
        raise EngineError(
            "{folder} cannot be removed ({reason}): it may be in use, so end what runs there and try again.",
            folder=str(folder),
            reason=error.strerror,
        ) from error


def main(arguments: Optional[Sequence[str]] = None) -> int:
    """The command.

    Returns:
        Exit status: 0, or 1 after a failure.
    """
    options = _parser().parse_args(arguments)
    try:
        wheels = os.path.abspath(options.wheels) if options.wheels else ""
        plan = Plan(_cuda(options.build), wheels, options.python, cluster=options.cluster)
        if options.action == "download" and not wheels:
            raise EngineError("Name the folder that the wheels are to go to: --wheels FOLDER.")
        if options.action == "install":
            print(set_up(plan, _print))
        elif options.action == "download":
            print(download(plan, _print))
        else:
            remove(environments())
        return 0
    except (EngineError, Cancelled) as error:
        print(error, file=sys.stderr)
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
    return 1


def _cuda(build: str) -> str:
    if build != "gpu":
        return "" if build == "cpu" else build
    card = graphics_card()
    if card is None or not card.cuda:
        raise EngineError("No NVIDIA card with a driver that is new enough was found: name a build (--build cu126).")
    return card.cuda


def _print(percent: float, text: Words) -> None:
    if text:
        print(text, flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m models.protocol.setup",
        description="The environment of the engine's packages that the plugin manages.",
    )
    parser.add_argument(
        "action",
        choices=("install", "download", "remove"),
        help="install: set up anew, which also repairs; download: fill a folder of wheels, for computers of the same "
        "system and version of Python that reach no package index; remove: delete all environments",
    )
    parser.add_argument("--build", default="cpu", help="of torch: cpu (default), gpu, or a CUDA build, such as cu126")
    parser.add_argument("--wheels", metavar="FOLDER", help="install from it, or download into it")
    parser.add_argument("--cluster", action="store_true", help="with the packages for Dask clusters")
    parser.add_argument("--python", default="", help="that makes the environment; looked for if it is not given")
    return parser


if __name__ == "__main__":
    sys.exit(main())
