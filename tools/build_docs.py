"""Builds the documentation: `python -m tools.build_docs FOLDER`. Every warning is an error, a broken link too."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DOCS = CHECKOUT / "docs"


def build(site: Path) -> int:
    """Write the pages of the algorithms, then the whole site; its exit code."""
    shutil.rmtree(site, ignore_errors=True)
    # In a process of its own: it starts QGIS.
    pages = [sys.executable, "-m", "tools.algorithm_pages", str(DOCS / "algorithms")]
    subprocess.run(pages, cwd=CHECKOUT, check=True)
    with tempfile.TemporaryDirectory(prefix="geohgan-docs-") as cache:
        options = ["--quiet", "--fail-on-warning", "--keep-going", "--doctree-dir", cache]
        code = subprocess.run([sys.executable, "-m", "sphinx", *options, str(DOCS), str(site)], check=False).returncode
    (site / ".buildinfo").unlink(missing_ok=True)
    return code


if __name__ == "__main__":
    sys.exit(build(Path(sys.argv[1]).resolve()))
