"""A page for each algorithm, made of the help that the toolbox shows: `python -m tools.algorithm_pages FOLDER`."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingProvider,
)

from .accepted import accepted
from .plugin_package import load_plugin

# Parameters of a call from the shell; a test holds them against the algorithms.
EXAMPLES = {
    "examplesurvey": "STACK=survey.tif SAMPLES=samples.gpkg DEPOSITS=deposits.gpkg",
    "qaqc": "INPUT=analyses.gpkg PAIR_FIELD=pair KIND_FIELD=kind REPORT=quality.html",
    "interpolate": "INPUT=samples.gpkg OUTPUT=survey.tif REPORT=interpolation.html",
    "stack": "RASTERS=survey.tif RASTERS=magnetics.tif DISTANCES=faults.gpkg OUTPUT=stack.tif",
    "level": "POINTS=samples.gpkg GROUP_FIELD=sheet LEVELLED=levelled.gpkg REPORT=levelling.html",
    "catchments": "INPUT=samples.gpkg DEM=dem.tif CATCHMENTS=catchments.gpkg OUTPUT=survey.tif",
    "explore": "INPUT=survey.tif REPORT=exploration.html",
    "thresholds": "INPUT=survey.tif METHOD=tukey OUTPUT=classes.tif REPORT=thresholds.html",
    "singularity": "INPUT=survey.tif BANDS=Cu,As OUTPUT=singularity.tif REPORT=singularity.html",
    "train": "INPUT=survey.tif OUTPUT=model.geohgan REPORT=training.html",
    "score": "INPUT=survey.tif MODEL=model.geohgan OUTPUT=score.tif",
    "baseline": "INPUT=survey.tif DETECTOR=knn_distance OUTPUT=knn.tif",
    "evaluate": "INPUT=score.tif LABELS=deposits.gpkg BUFFER=1000 REPORT=evaluation.html",
    "compare": "SCORES=score.tif SCORES=knn.tif LABELS=deposits.gpkg BUFFER=1000 REPORT=comparison.html",
    "filter": "SCORES=score.tif SOURCE=survey.tif OUTPUT=filtered.tif POINTS=anomalies.gpkg",
    "classify": (
        "INPUT=survey.tif POSITIVES=deposits.gpkg BUFFER=1000 ANOMALIES=filtered.tif OUTPUT=prospectivity.tif "
        "REPORT=prospectivity.html"
    ),
    "targets": (
        "SCORES=score.tif CONTRIBUTIONS=contributions.tif FILTERED=filtered.tif DEPOSITS=deposits.gpkg "
        "OUTPUT=targets.gpkg ATLAS=atlas.pdf"
    ),
    "diagnose": "REPORT=diagnostics.html",
    "samples_to_anomalies": (
        "INPUT=samples.gpkg LABELS=deposits.gpkg BUFFER=1000 train:Model=model.geohgan "
        '"interpolate:Survey stack=survey.tif" "score:Anomaly heatmap=score.tif" '
        '"filter:High-confidence anomalies=filtered.tif"'
    ),
    "laboratory_to_targets": (
        "INPUT=samples.gpkg CONTROLS=duplicates.gpkg PAIR_FIELD=pair GROUP_FIELD=sheet LABELS=deposits.gpkg "
        'train:Model=model.geohgan "interpolate:Survey stack=survey.tif" "score:Anomaly heatmap=score.tif" '
        '"filter:High-confidence anomalies=filtered.tif" targets:Targets=targets.gpkg "targets:Field atlas=atlas.pdf"'
    ),
    "streams_to_targets": (
        "INPUT=samples.gpkg DEM=dem.tif CELL_SIZE=100 LABELS=deposits.gpkg catchments:Catchments=catchments.gpkg "
        'train:Model=model.geohgan "stack:Survey stack=survey.tif" "score:Anomaly heatmap=score.tif" '
        'targets:Targets=targets.gpkg "targets:Field atlas=atlas.pdf"'
    ),
    "singularity_to_targets": (
        "INPUT=survey.tif LABELS=deposits.gpkg BUFFER=1000 train:Model=model.geohgan "
        '"singularity:Local anomalies=indices.tif" "score:Anomaly heatmap=score.tif" targets:Targets=targets.gpkg'
    ),
    "beside_its_peers": (
        'INPUT=survey.tif LABELS=deposits.gpkg BUFFER=1000 "compare:Comparison of scores, report=peers.html"'
    ),
    "survey_to_anomalies": (
        'INPUT=survey.tif LABELS=deposits.gpkg BUFFER=1000 train:Model=model.geohgan "score:Anomaly heatmap=score.tif" '
        '"filter:High-confidence anomalies=filtered.tif"'
    ),
    "source_to_target": (
        "INPUT=survey.tif LABELS=deposits.gpkg TARGET=target.tif POSITIVES=prospects.gpkg BUFFER=1000 "
        'train:Model=model.geohgan "score:Anomaly heatmap=score.tif" "filter:High-confidence anomalies=filtered.tif" '
        "classify:Prospectivity=prospectivity.tif"
    ),
}
KINDS = {
    "band": "a band, by its number",
    "boolean": "yes or no",
    "crs": "a coordinate reference system",
    "file": "a file",
    "fileDestination": "a file to write",
    "layer": "a layer",
    "number": "a number",
    "raster": "a raster layer",
    "rasterDestination": "a raster to write",
    "sink": "a vector layer to write",
    "string": "text",
}
FEATURES = {
    QgsProcessing.SourceType.TypeVector: "points, or a table",
    QgsProcessing.SourceType.TypeVectorPoint: "points",
    QgsProcessing.SourceType.TypeVectorPolygon: "polygons",
}


def load_provider() -> QgsProcessingProvider:
    """The provider, registered; its package is the checkout, under the name that QGIS gives it."""
    load_plugin()
    from geohgan.processing_provider.provider import GeohganProvider

    provider = GeohganProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    return provider


def title(algorithm: QgsProcessingAlgorithm) -> str:
    """What an algorithm is called, without its number in the toolbox."""
    return re.sub(r"^[\d.]+ ", "", algorithm.displayName())


def plain(text: str) -> str:
    """The text with nothing in it that Markdown would take for more."""
    return re.sub(r"([\\`*_{}\[\]<>#|$~])", r"\\\1", text)


def kind(parameter: QgsProcessingParameterDefinition) -> str:
    """What a parameter takes."""
    name = parameter.type()
    if name == "enum":
        from geohgan.models.protocol.option_names import names_of

        return "one of " + ", ".join(f"`{option}` ({name})" for option, name in names_of(parameter.options()).items())
    if name == "field":
        return "fields" if parameter.allowMultiple() else "a field"
    if name == "source":
        return f"a layer of {FEATURES.get(parameter.dataTypes()[0], 'points, lines or polygons')}"
    if name == "multilayer":
        types = QgsProcessing.SourceType
        layers = {types.TypeRaster: "raster layers", types.TypeFile: "files"}
        return layers.get(parameter.layerType(), "vector layers")
    if name == "number" and parameter.dataType() == QgsProcessingParameterNumber.Type.Integer:
        return "a whole number"
    return KINDS.get(name) or QgsApplication.processingRegistry().parameterType(name).name().lower()


def default(parameter: QgsProcessingParameterDefinition) -> str:
    """What is taken where nothing is given."""
    value = parameter.defaultValue()
    if value is not None:
        text = ("no", "yes")[value] if isinstance(value, bool) else f"{value:g}" if isinstance(value, float) else value
        return f"default `{text}`"
    return "optional" if parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional else "required"


class Pages:
    """Writes the pages.

    Args:
        provider: the registered provider.
    """

    def __init__(self, provider: QgsProcessingProvider):
        registry = QgsApplication.processingRegistry()
        from geohgan.processing_provider.provider import ALGORITHMS

        # In the order of work, the ready models last.
        names = [one.NAME for one in ALGORITHMS]
        names += [one.name() for one in provider.algorithms() if one.name() not in names]
        self.algorithms = [registry.createAlgorithmById(f"{provider.id()}:{name}") for name in names]
        self._pages = {f"'{title(one)}'": f"[{title(one)}]({one.name()}.md)" for one in self.algorithms}

    def words(self, text: str) -> str:
        """A help text, with links to the algorithms that it names."""
        text = plain(text)
        for name, link in self._pages.items():
            text = text.replace(name, link)
        return text

    def parameters(self, algorithm: QgsProcessingAlgorithm, advanced: bool) -> list[str]:
        """A paragraph for each parameter that is advanced, or is not."""
        flag, lines = QgsProcessingParameterDefinition.Flag.FlagAdvanced, []
        helps = algorithm.helpContent()
        for one in algorithm.parameterDefinitions():
            if bool(one.flags() & flag) is advanced:
                lines += [f"**{plain(one.description())}** (`{one.name()}`): {kind(one)}; {default(one)}"]
                lines += [f": {self.words(helps.get(one.name()) or one.help() or one.description() + '.')}", ""]
        return lines

    def results(self, algorithm: QgsProcessingAlgorithm) -> list[str]:
        """A paragraph for each number and text that a run gives."""
        written = {one.name() for one in algorithm.destinationParameterDefinitions()}
        helps = algorithm.helpContent()
        lines = []
        for one in algorithm.outputDefinitions():
            if one.name() not in written:
                lines += [f"**{plain(one.description())}** (`{one.name()}`)", f": {self.words(helps[one.name()])}", ""]
        return lines

    def page(self, algorithm: QgsProcessingAlgorithm) -> str:
        """One algorithm."""
        helps = algorithm.helpContent()
        lines = [f"# {title(algorithm)}", "", f"`{algorithm.id()}`, in the group *{algorithm.group()}*.", ""]
        lines += [self.words(helps["ALG_DESC"]), ""]
        for heading, paragraphs in (
            ("Parameters", self.parameters(algorithm, advanced=False)),
            ("Advanced parameters", self.parameters(algorithm, advanced=True)),
            ("Results", self.results(algorithm)),
            ("What it accepts", list(accepted(algorithm))),
        ):
            lines += [f"## {heading}", "", *paragraphs] if paragraphs else []
        call = f"qgis_process run {algorithm.id()} -- {EXAMPLES[algorithm.name()]}"
        lines += ["## From the shell", "", "```", call, "```", ""]
        lines += ["[How to call it](../chaining.md#from-the-shell), and what is different on some systems.", ""]
        return "\n".join(lines)

    def contents(self) -> str:
        """The list of the algorithms, by group."""
        lines = [
            "# Algorithms",
            "",
            "What the toolbox has under *Geo-Hgan*. The help button of a dialog opens its page.",
        ]
        for group in sorted({one.group() for one in self.algorithms}):
            members = [one for one in self.algorithms if one.group() == group]
            lines += ["", f"## {group}", ""]
            for one in members:
                first = one.helpContent()["ALG_DESC"].partition(". ")[0].rstrip(".")
                lines += [f"[{title(one)}]({one.name()}.md)", f": {plain(first)}.", ""]
            lines += ["```{toctree}", ":hidden:", "", *(one.name() for one in members), "```"]
        return "\n".join([*lines, ""])

    def write(self, folder: Path) -> None:
        """All of them, and nothing else, into a folder."""
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        (folder / "index.md").write_text(self.contents(), encoding="utf-8")
        for one in self.algorithms:
            (folder / f"{one.name()}.md").write_text(self.page(one), encoding="utf-8")


def main() -> None:
    """Write the pages."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    # Its Python half lives as long as somebody holds it.
    provider = load_provider()
    Pages(provider).write(Path(sys.argv[1]))
    del provider
    application.exitQgis()


if __name__ == "__main__":
    main()
