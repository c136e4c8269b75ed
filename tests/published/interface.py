"""The published Processing interface as plain values.

`python -m tests.published.interface` writes that of this checkout to `interface.json`: run it to grow the snapshot on
purpose. `interface-0.1.0.json` is what scripts and models of users rely on, and stays as it is.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parent
SNAPSHOT = FOLDER / "interface.json"
FROZEN = FOLDER / "interface-0.1.0.json"
COMMAND = "python -m tests.published.interface"
# What QGIS has for no limit is a number that says nothing.
_NO_LIMIT = sys.float_info.max
# Further properties of a parameter by their names here, where its class has them.
_PROPERTIES = {
    "options": "options",
    "static_strings": "usesStaticStrings",
    "multiple": "allowMultiple",
    "min": "minimum",
    "max": "maximum",
    "layer_type": "layerType",
    "data_type": "dataType",
    "data_types": "dataTypes",
    "parent": "parentLayerParameterName",
}


def describe(provider: Any) -> dict[str, Any]:
    """Parameters and outputs, in their order, of each algorithm of a provider, by its id."""
    return {
        algorithm.id(): {
            "parameters": [_parameter(one) for one in algorithm.parameterDefinitions()],
            "outputs": [{"name": one.name(), "type": one.type()} for one in algorithm.outputDefinitions()],
        }
        for algorithm in sorted(provider.algorithms(), key=lambda one: one.id())
    }


def losses(old: dict[str, Any], new: dict[str, Any]) -> Iterator[str]:
    """What of an interface another one lacks or has otherwise, a line each.

    Algorithms, outputs and optional parameters may come anywhere; options at the end. What was required may
    become optional. Where in a dialog one stands is no promise to scripts.
    """
    for algorithm, before in old.items():
        if algorithm not in new:
            yield f"{algorithm} is gone"
            continue
        now = new[algorithm]
        names = [output["name"] for output in before["outputs"]]
        kept = [output for output in now["outputs"] if output["name"] in names]
        if kept != before["outputs"]:
            yield f"{algorithm}: the outputs were {before['outputs']} and are {now['outputs']}"
        known, parameters = (
            [one["name"] for one in before["parameters"]],
            {one["name"]: one for one in now["parameters"]},
        )
        for was in before["parameters"]:
            one = parameters.get(was["name"])
            if one is None:
                yield f"{algorithm}: {was['name']} is gone"
            elif _cut(one, was) != {**was, "advanced": one["advanced"], "optional": was["optional"] or one["optional"]}:
                yield f"{algorithm}: a parameter was {was} and is {one}"
        added = (one for name, one in parameters.items() if name not in known)
        yield from (f"{algorithm}: {one['name']} is new and required" for one in added if _required(one))


def to_text(interface: dict[str, Any]) -> str:
    """The text of a snapshot."""
    return json.dumps(interface, indent=1) + "\n"


def read(path: Path) -> dict[str, Any]:
    """A snapshot."""
    return json.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    """Write the snapshot of this checkout."""
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as plugins:
        (Path(plugins) / "geohgan").symlink_to(FOLDER.parents[1], target_is_directory=True)
        sys.path.insert(0, plugins)
        from geohgan.processing_provider.provider import GeohganProvider

        provider = GeohganProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        SNAPSHOT.write_text(to_text(describe(provider)), encoding="utf-8")
        QgsApplication.processingRegistry().removeProvider("geohgan")
    application.exitQgis()
    print(f"Written: {SNAPSHOT}")


def _parameter(parameter: Any) -> dict[str, Any]:
    from qgis.core import QgsProcessingParameterDefinition

    flags = QgsProcessingParameterDefinition.Flag
    found = {
        "name": parameter.name(),
        "type": parameter.type(),
        "default": _plain(parameter.defaultValue()),
        "optional": bool(parameter.flags() & flags.FlagOptional),
        "advanced": bool(parameter.flags() & flags.FlagAdvanced),
    }
    further = {name: getattr(parameter, method) for name, method in _PROPERTIES.items() if hasattr(parameter, method)}
    return {**found, **{name: _plain(method()) for name, method in further.items()}}


def _plain(value: Any) -> Any:
    """A value as JSON has it; enumerations are numbers, and what QGIS has for nothing is null."""
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, float):
        return None if abs(value) == _NO_LIMIT else value
    return int(value)


def _required(parameter: dict[str, Any]) -> bool:
    return not parameter["optional"] and parameter["default"] is None


def _cut(parameter: dict[str, Any], like: dict[str, Any]) -> dict[str, Any]:
    """A parameter without the options that come after those of another one."""
    if "options" not in parameter or "options" not in like:
        return parameter
    return {**parameter, "options": parameter["options"][: len(like["options"])]}


if __name__ == "__main__":
    main()
