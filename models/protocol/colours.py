"""Colours that maps in QGIS and in reports have in common."""

from __future__ import annotations

# From low to high, evenly spaced and even to the eye: viridis, as QGIS has it.
VIRIDIS = ("#440154", "#46327f", "#365c8d", "#277f8e", "#1fa288", "#4ac26d", "#9ed93a", "#fde725")
# From blue over a pale yellow to red: ColorBrewer's RdYlBu, which is safe for the colour-blind too.
BLUE_RED = ("#313695", "#4575b4", "#91bfdb", "#ffffbf", "#fdae61", "#fc8d59", "#d73027", "#a50026")
# The same about a middle, which is pale.
DIVERGING = BLUE_RED[:4] + BLUE_RED[5:]
