"""Builds the documentation: `python -m docs.build FOLDER`. Every warning, such as of a broken link, is an error."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DOCS = Path(__file__).resolve().parent


def build(site: Path) -> int:
    """Write the pages of the algorithms, then the whole site; its exit code."""
    shutil.rmtree(site, ignore_errors=True)
    # In a process of its own: it starts QGIS.
    pages = [sys.executable, "-m", "docs.algorithm_pages", str(DOCS / "algorithms")]
    subprocess.run(pages, cwd=DOCS.parent, check=True)
    with tempfile.TemporaryDirectory(prefix="geohgan-docs-") as cache:
        options = ["--quiet", "--fail-on-warning", "--keep-going", "--doctree-dir", cache]
        code = subprocess.run([sys.executable, "-m", "sphinx", *options, str(DOCS), str(site)], check=False).returncode
    (site / ".buildinfo").unlink(missing_ok=True)
    return code


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1]).resolve()))
