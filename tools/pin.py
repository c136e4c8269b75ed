"""Writes the lists of what the set-up installs, with the hashes of all files of each package: `make pins`.

uv resolves models/requirements.txt and models/extras.txt for all systems and versions of Python at once and keeps the
versions of the lists, unless it is told to `--upgrade` them. Then each list is tried for each system: all must be there
as wheels.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from models.protocol import schedulers
from models.protocol.computer import PYTHONS
from models.protocol.environment import EXTRAS, REQUIREMENTS, ROOT, dotted
from models.protocol.installer import TORCH_INDEX

MODELS = ROOT / "models"
UV = Path(sys.executable).with_name("uv")
SYSTEMS = ("windows", "x86_64-manylinux_2_28", "aarch64-manylinux_2_28", "aarch64-apple-darwin")
# The oldest macOS that torch has wheels for, and uv's certificates as the set-up has them.
SETTINGS = {"MACOSX_DEPLOYMENT_TARGET": "14.0", "UV_SYSTEM_CERTS": "1"}
# Builds of torch, each in an index of its own, and the systems that it is made for.
BUILDS = {"cpu": SYSTEMS[:3], "cu126": SYSTEMS[:2], "cu130": SYSTEMS[:2]}
MADE_BY = "# Made by `make pins`. The set-up installs these files and no others:"
PINNED = f"{MADE_BY} all that the engine needs but torch.\n"
CLUSTER = f"{MADE_BY} what it needs beside for Dask clusters.\n"
TORCH = f"{MADE_BY} torch of the main index, which is CUDA's on Linux.\n"
TORCH_OF_BUILD = f"{MADE_BY} torch of its own index, build {{}}.\n"


def compile_list(requirements: str, options: Sequence[str], before: Iterable[Path] = ()) -> dict[str, str]:
    """The entry of each package that these requirements need.

    Raises:
        subprocess.CalledProcessError: uv told on standard error why there is no answer.
    """
    kept = "".join(path.read_text(encoding="utf-8") for path in before if path.is_file())
    with tempfile.TemporaryDirectory() as folder:
        wanted, found = Path(folder, "wanted.in"), Path(folder, "found.txt")
        wanted.write_text(requirements, encoding="utf-8")
        found.write_text(kept, encoding="utf-8")
        everywhere = ["--universal", "--fork-strategy", "fewest", "--python-version", dotted(min(PYTHONS))]
        form = ["--generate-hashes", "--no-annotate", "--no-header", "--quiet"]
        _uv("compile", str(wanted), "--output-file", str(found), *everywhere, *form, *options)
        entries = re.split(r"^(?=\S)", found.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {entry.partition("==")[0]: entry for entry in entries if entry}


def is_of_torch(name: str, entry: str) -> bool:
    """Whether a package is torch or needed by it alone: what Linux alone needs are the libraries of CUDA."""
    return name == "torch" or "sys_platform == 'linux'" in entry


def prove(lists: Iterable[Path], systems: Iterable[str], options: Sequence[str] = ()) -> None:
    """See that all of these lists can be installed from wheels on each system, for each version of Python."""
    files = [word for path in lists for word in ("--requirement", str(path))]
    with tempfile.TemporaryDirectory() as folder:
        for system in systems:
            for version in map(dotted, PYTHONS):
                where = ["--target", folder, "--python-platform", system, "--python-version", version]
                _uv("install", "--dry-run", "--quiet", "--require-hashes", "--no-deps", *where, *files, *options)


def main(options: Sequence[str]) -> int:
    """Write all lists that can be read.

    Returns:
        Exit status: 0, or 1 if an index of torch's did not answer.
    """
    requirements, extras = ((MODELS / file).read_text(encoding="utf-8") for file in (REQUIREMENTS, EXTRAS))
    pinned, torch = MODELS / "pinned.txt", MODELS / "pinned_torch.txt"
    entries = compile_list(requirements + extras, options, (pinned, torch))
    _write(pinned, PINNED, {name: entry for name, entry in entries.items() if not is_of_torch(name, entry)})
    _write(torch, TORCH, {name: entry for name, entry in entries.items() if is_of_torch(name, entry)})
    cluster = pin_cluster(requirements + extras, options, entries)
    prove((pinned, torch, cluster), SYSTEMS)
    return max([pin_build(build, requirements) for build in BUILDS])


def pin_cluster(requirements: str, options: Sequence[str], others: Mapping[str, str]) -> Path:
    """Write the list of what clusters need beside the `others`, which stay as they are."""
    cluster = MODELS / schedulers.PINNED
    wanted = requirements + (MODELS / schedulers.REQUIREMENTS).read_text(encoding="utf-8")
    entries = compile_list(wanted, options, (MODELS / "pinned.txt", MODELS / "pinned_torch.txt", cluster))
    _write(cluster, CLUSTER, {name: entry for name, entry in entries.items() if name not in others})
    return cluster


def pin_build(build: str, requirements: str) -> int:
    """Write the list of one build of torch, from its index."""
    index = ["--index-url", TORCH_INDEX + build]
    wanted = next(line for line in requirements.splitlines(keepends=True) if line.startswith("torch=="))
    pinned, own = MODELS / "pinned.txt", MODELS / f"pinned_torch_{build}.txt"
    names = re.findall(r"^[\w.-]+", pinned.read_text(encoding="utf-8"), flags=re.MULTILINE)
    elsewhere = [word for name in names for word in ("--no-emit-package", name)]
    try:
        entries = compile_list(wanted, [*index, *elsewhere])
    except subprocess.CalledProcessError:
        print(f"{TORCH_INDEX}{build} was not read: {own.name} stays as it is.", file=sys.stderr)
        return 1
    _write(own, TORCH_OF_BUILD.format(build), entries)
    prove([own], BUILDS[build], index)
    return 0


def _uv(verb: str, *arguments: str) -> None:
    subprocess.run(
        [UV, "pip", verb, "--no-config", "--no-python-downloads", "--only-binary", ":all:", *arguments],
        env={**os.environ, **SETTINGS},
        check=True,
    )


def _write(path: Path, header: str, entries: Mapping[str, str]) -> None:
    path.write_text(header + "".join(entries.values()), encoding="utf-8")
    print(f"{path.relative_to(ROOT)}: {len(entries)} packages")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
