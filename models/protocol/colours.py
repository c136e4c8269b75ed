"""Colours that maps in QGIS and in reports have in common."""

from __future__ import annotations

# From low to high, evenly spaced and even to the eye: viridis, as QGIS has it.
VIRIDIS = ("#440154", "#46327f", "#365c8d", "#277f8e", "#1fa288", "#4ac26d", "#9ed93a", "#fde725")
