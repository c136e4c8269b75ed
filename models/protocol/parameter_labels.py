"""What dialogs call parameters that sentences of reports, and of other algorithms, name too."""

from __future__ import annotations

from .text import Label, Text, Translate

LABELS = {
    "BANDS": Text("Bands to take"),
    "BLOCK_SIZE": Text("Block size (map units)"),
    "BREAK": Text("Break of the spectrum"),
    "BUFFER": Text("Distance that counts as deposit (map units)"),
    "CELL_SIZE": Text("Cell size (map units)"),
    "COMPARE": Text("Prospectivity without the anomalies"),
    "DEVICE": Text("Device"),
    "EXCLUDE": Text("Known deposits to keep out of training"),
    "EXCLUDE_DISTANCE": Text("Distance to keep from them (map units)"),
    "EXPLAINED_BANDS": Text("Elements to explain"),
    "JOIN": Text("Distance to join areas (map units)"),
    "LARGEST_WINDOW": Text("Largest window of the index (cells)"),
    "MIN_CELLS": Text("Fewest cells of a target"),
    "MIN_NEIGHBOURS": Text("Samples for each cell at least"),
    "MOST": Text("Most targets"),
    "MOST_BELOW": Text("Most values below detection (%)"),
    "PRESET": Text("Preset"),
    "RADIUS": Text("Search radius (map units)"),
    "RESAMPLES": Text("Resamples"),
    "RESUME": Text("Checkpoint to go on from"),
    "SCALE": Text("Scale"),
    "SEED": Text("Seed"),
    "SMALLEST_WINDOW": Text("Smallest window of the index (cells)"),
    "SNAP": Text("Distance to a stream (map units)"),
    "SOUGHT": Text("Sought"),
    "STREAM_AREA": Text("Smallest area of a stream (km²)"),
    "THREADS": Text("Processor threads"),
    "TOP": Text("Top of the area (%)"),
    "TRANSFORM": Text("Transform"),
}


def labels(translate: Translate) -> Label:
    """Calls parameters as dialogs do in a language; those that have no label here by their ids."""
    return lambda name: f'"{LABELS[name].said(translate)}"' if name in LABELS else name
