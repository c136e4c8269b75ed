"""What the algorithms take of people's files, and what becomes of the rest: a section of their pages.

`python -m tools.algorithm_pages` puts together what fits the parameters of an algorithm, and what is its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing, QgsProcessingAlgorithm, QgsProcessingParameterDefinition

RASTERS, FEATURES, SAMPLES, TABLES, MODELS, REPORTS, NUMBERS = (
    "Rasters",
    "Points, lines and polygons",
    "Samples",
    "Tables",
    "Models and checkpoints",
    "Reports",
    "Numbers and options",
)
# In Markdown; links are those of a page in `algorithms/`.
TEXTS = {
    RASTERS: (
        'Any file or data source that GDAL opens, such as `NETCDF:"survey.nc":Cu` of a file with several rasters, its '
        "cells rectangles on the map, turned or south up as they may be. "
        "Where the file states no value, and where there is NaN or infinity, a cell has none; so has one with a "
        "number that certainly stands for none though the file does not say so, and the log tells of what may. A "
        "scale and an offset are applied; an alpha band at the end is left out, and the log says so, as it does of "
        "bands that are marked as colours and of classes with a table of colours. Rasters on other "
        "grids, or in other systems, are aligned to the first one. Heights of a compound system have no part in "
        "anything. A raster without a place lies where QGIS shows it.",
        "Refused: layers that are no files, such as web maps (export them to a GeoTIFF); complex numbers; a "
        "coordinate reference system or an additional no-data value that is set on the layer in QGIS and not in the "
        "file; places that are told by control points, RPC or arrays of coordinates alone, and sheared cells (warp "
        "them first); rasters that do not overlap, or of which only some have a system; a raster of Geo-Hgan of "
        "another kind than is asked for, such as scores in place of a survey. A file that cannot be read to its end "
        "is named. More in [Preparing your data](../data.md#grid-and-coordinates).",
    ),
    FEATURES: (
        "Any vector layer of these, in any coordinate reference system; only what is selected where QGIS is told so. "
        "Degrees may be counted on beyond 180 or begin anew at -180. A layer without a system is taken to be in that "
        "of the raster.",
        "Left out, and told with their number and an example: features without a geometry, broken shapes, coordinates "
        "that are no place; of a feature with several parts, those parts. Refused: a layer of which nothing is left, "
        "or of which nothing lies in the raster or near enough, as metres that are said to be degrees, degrees that "
        "are said to be metres, or another zone: see that the layer has the right coordinate reference system. More in "
        "[Features without a place](../data.md#features-without-a-place).",
    ),
    SAMPLES: (
        "A layer of points with a field for each element: numbers, or texts as laboratories write them. [What is read "
        "as what](../samples.md#1-interpolate) stands in a table. Several points of one feature count as the point "
        "amid them.",
        "Left out and told: points without a place, fields that hold no analyses, and fields with too many texts that "
        "are none, with one of these. Told: coordinates that look like degrees where the layer claims metres, and a "
        "few samples that lie far from all others.",
    ),
    TABLES: (
        "CSV files in UTF-8 whose first row names the columns; commas, semicolons, tabs or bars between them, and "
        "decimal commas where these are no commas. Labels are 0 and 1.",
        "Refused, with line and text: cells that are no numbers, rows that are longer than the header, a column that "
        "is missing, labels that are all the same.",
    ),
    MODELS: (
        "Files that *Train model* wrote, of this version or an earlier one.",
        "Refused: files that are damaged, cut off or none of ours; they are checked whole before anything is built of "
        "them.",
    ),
    REPORTS: (
        "A report that *Quality control of samples* wrote, with its numbers beside it as JSON.",
        "Refused: any other file, and a report whose numbers are gone or say nothing of elements.",
    ),
    NUMBERS: (
        "Numbers with a decimal point or comma; options by their name, in any case, or by their number in the list.",
        "Refused before the run: what is no number, and numbers beyond the limits that the dialog knows.",
    ),
}
# What only one algorithm does, behind the rest.
OWN = {
    "qaqc": (
        "A table without places does as well, where a field says which rows are duplicates. Pairs of which one is "
        "below detection are left out and counted; so are those with a smallest value that a tenth of the samples "
        "share. Refused: fewer than ten pairs where there are no standards and blanks either, a field of kinds with "
        "words that name none, dates in which day and month cannot be told apart. Rows without a place are left out "
        "and told where duplicates are told by place, standards and blanks excepted."
    ),
    "interpolate": (
        "Refused: samples in degrees, unless *Projected system of the raster* is set; a layer without a system; "
        "samples at 0, 0, with x and y swapped or far from all others, which are named. Fields whose values are all "
        "the same are no elements, and elements that are mostly below detection are left out and named."
    ),
    "stack": (
        "Refused: a grid without a coordinate reference system; one in degrees where distances, densities or a cell "
        "size are asked for; a field of classes with more values than there can be bands. Polygons without a class are "
        "no class, and cells outside of all of them are 0."
    ),
    "level": (
        "Samples and cells in no group, and groups with too few values of an element or without a common border, are "
        "left as they are, to the last bit, and named. Fields with the signs of detection limits are merged into their "
        "numbers. Refused: no groups and no background, groups from two places, a single group, a field that is empty, "
        "a raster of groups with more than 1,000 values, a reference that is none of the groups, logarithms of values "
        "that are not positive, elements that explain others and are not there."
    ),
    "catchments": (
        "Samples outside the elevations are left out and counted; those with no stream near them stay where they are, "
        "and catchments that reach the edge are named. Refused: elevations in degrees, without a coordinate reference "
        "system, flat or without a value; samples that all lie elsewhere; a raster or a dilution without an analysis."
    ),
    "explore": (
        "The report names what looks doubtful: bands that are constant or say the same as another, values that look "
        "like codes for no value, samples far off, fields that are no analyses."
    ),
    "thresholds": (
        "Elements with fewer than ten values, or a single one everywhere, are left out and named, and so are those of "
        "which the chosen method gives no threshold. Refused: logarithms of values that are not positive, a method "
        "that gives no threshold of any element where classes are asked for, a raster of classes for samples and the "
        "reverse."
    ),
    "singularity": (
        "Bands without a value, without a positive one (of the index) or with a single one everywhere are left out and "
        "named; cells that are not positive are gaps of the index, counted, and take no part in the means. Gaps are "
        "filled for the spectrum and are gaps again in the result. Refused: a single size of window, even sides, "
        "windows larger than the raster, logarithms of values that are not positive, the spectrum of a raster of fewer "
        "than 1,000 cells."
    ),
    "train": (
        "Pixels without a value in any band do not train; bands that are empty in the training area are named. "
        "Deposits that lie elsewhere than in the survey are told, and so is *EXCLUDE* that leaves out nothing."
    ),
    "score": "Bands are matched by name, in any order; others are left alone, and those that are missing are named.",
    "baseline": (
        "Pixels without a value in any band neither train nor get a score. Deposits that lie elsewhere than in the "
        "survey are told, and so is *EXCLUDE* that leaves out nothing. A survey without any variation is refused."
    ),
    "evaluate": (
        "All score rasters must be in one system, whatever it is called. Bands with one value everywhere are left out "
        "and named; deposits outside the raster, or on cells without a value, are left out and counted."
    ),
    "compare": (
        "All score rasters must be in one system; the first band of each is measured, on the cells that all have a "
        "value in. Deposits outside are left out."
    ),
    "filter": (
        "Refused: a survey on another grid than the scores, and a target area without the same bands, by name. Pixels "
        "without a value are never kept."
    ),
    "targets": (
        "Rasters on another grid than the scores are brought onto it by nearest neighbour. Refused: a threshold that "
        "leaves nothing or everything, a band with one value, no area that is large enough, contributions that do not "
        "say what their bands are, and targets or filtered anomalies in the place of known deposits. Deposits beside "
        "the raster are told as the nearest too, as far away as the raster is long."
    ),
    "classify": (
        "Deposits outside the rasters, or on cells without a value, are left out and counted; as many must be left as "
        "there are folds. Anomalies that lie elsewhere are told; a raster of them must lie on the grid of the survey, "
        "and have values in a quarter of its cells at most."
    ),
}
_NOTHING = "No files of yours. Numbers may have a decimal comma; those beyond the limits of the dialog are refused."
_CHAIN = "Each step takes and refuses what its own page says; a run stops at the first step that refuses."


def kinds_of(parameter: QgsProcessingParameterDefinition) -> tuple[str, ...]:
    """Which texts tell of a parameter."""
    types = QgsProcessing.SourceType
    kind = parameter.type()
    if parameter.isDestination():
        return ()
    if kind == "multilayer":
        return ({types.TypeRaster: RASTERS, types.TypeFile: TABLES}.get(parameter.layerType(), FEATURES),)
    if kind == "source":
        return (SAMPLES if parameter.dataTypes() in ([types.TypeVectorPoint], [types.TypeVector]) else FEATURES,)
    if kind == "file":
        return (REPORTS if parameter.name() == "QUALITY" else MODELS,)
    kinds = {"raster": (RASTERS,), "layer": (RASTERS, FEATURES)}
    return kinds.get(kind, (NUMBERS,) if kind in ("number", "enum") else ())


def accepted(algorithm: QgsProcessingAlgorithm) -> Iterator[str]:
    """What stands under "What it accepts", line by line."""
    named: dict[str, list[str]] = {}
    for one in algorithm.parameterDefinitions():
        for kind in kinds_of(one):
            named.setdefault(kind, []).append(f"`{one.name()}`")
    if not named.keys() - {NUMBERS}:
        yield from (_NOTHING, "")
        return
    for title, (taken, rest) in TEXTS.items():
        if title in named:
            names = "" if title == NUMBERS else f" ({', '.join(named[title])})"
            yield from (f"**{title}**{names}", f": {taken}", "", f"  {rest}", "")
    yield from (OWN.get(algorithm.name(), _CHAIN), "")
