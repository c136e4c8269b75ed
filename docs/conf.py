"""How Sphinx builds the documentation; `make docs` runs it."""

from __future__ import annotations

import configparser
from pathlib import Path

_metadata = configparser.ConfigParser(interpolation=None)
_metadata.read(Path(__file__).parent.parent / "metadata.txt", encoding="utf-8")

project = "Geo-Hgan for QGIS"
author = _metadata["general"]["author"]
version = release = _metadata["general"]["version"]

extensions = ["myst_parser"]
exclude_patterns = ["site"]
nitpicky = True
# The help is shown as it stands in the toolbox.
smartquotes = False
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3

html_theme = "furo"
html_title = f"{project} {version}"
html_favicon = html_logo = "../icons/geohgan.svg"
html_copy_source = False
html_show_copyright = False
html_show_sphinx = False
html_use_index = False
