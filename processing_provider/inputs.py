"""What the user gave an algorithm, as plain values: the arguments of its job.

Everything that can be refused before the engine starts is refused here, with an `EngineError`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..models.protocol import quality
from ..models.protocol.band_names import match_bands, split_names
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import Raster, Source, numbers_beside
from ..models.protocol.labels import name_field
from ..models.protocol.text import Text
from . import raster_inputs, raster_texts, vector_inputs
from .called import label, said
from .compatibility import ParameterFlag
from .deposit_labels import deposits
from .features import Features
from .given import is_set, understood
from .independence import check_known
from .parameters import LABEL_FIELD, LABEL_VALUE
from .reading import Reading


def sublayers(layer: QgsMapLayer) -> list[list[str]]:
    """What is known of each of the layers of a file (GDAL: its source and name; OGR: number, name and more)."""
    provider = layer.dataProvider()
    return [text.split(QgsDataProvider.sublayerSeparator()) for text in provider.subLayers()] if provider else []


def check_is_one_raster(given: Any) -> None:
    """Raise an EngineError for the path of a file that holds several rasters, which QGIS does not open."""
    rasters = sublayers(QgsRasterLayer(given)) if isinstance(given, str) else []
    if rasters:
        raise EngineError(
            "{path} holds several rasters, and it does not say which one is meant: choose one of {names}.",
            path=given,
            names=[uri for uri, *_ in rasters],
        )


class Inputs:
    """Reads parameters by name."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        reading: Optional[Reading] = None,
    ):
        self.reading = reading or Reading()
        self.parameters = parameters
        self.context = context
        self._algorithm = algorithm
        # Files that were read so far; those among them that are layers may have a style beside them.
        self.input_paths: set[str] = set()
        self.layer_paths: set[str] = set()
        # Vector layers that were read so far.
        self.origins: list[Source] = []
        # Sentences on what was left out of them.
        self.notes: list[Text] = []

    def understand(self) -> None:
        """Read the values as people give them; see `given` and `raster_texts`.

        Raises:
            EngineError: something else stands where a number is expected.
        """
        definitions = self._algorithm.parameterDefinitions()
        labels = {one.name(): self.label(one.name()) for one in definitions}
        self.parameters = understood(definitions, self.parameters, labels)
        for one in filter(raster_texts.takes_rasters, definitions):
            if self.has(one.name()):
                self.parameters[one.name()] = raster_texts.opened(self.parameters[one.name()], self.context)

    def label(self, name: str) -> str:
        """What a sentence calls a parameter; see `called`."""
        return label(self._algorithm, name)

    def said(self, text: Text) -> str:
        """A sentence in the user's language, parameters called so."""
        return said(self._algorithm, text)

    def unreadable(self, definition: QgsProcessingParameterDefinition) -> Optional[EngineError]:
        """What to say of the layers of a parameter, where one of them cannot be opened."""
        given = self.parameters.get(definition.name())
        texts = [
            one for one in (given if isinstance(given, (list, tuple)) else [given]) if isinstance(one, str) and one
        ]
        if raster_texts.takes_rasters(definition):
            unread = [one for one in texts if not raster_texts.is_raster(one, self.context)]
            return self._no_raster(definition.name(), unread[0]) if unread else None
        if definition.type() != QgsProcessingParameterFeatureSource.typeName():
            return None
        unread = [one for one in texts if QgsProcessingUtils.mapLayerFromString(one, self.context) is None]
        return self._no_vector_layer(definition.name(), unread[0]) if unread else None

    def has(self, name: str) -> bool:
        """Whether an optional parameter was given."""
        return is_set(self.parameters.get(name))

    def text(self, name: str) -> str:
        """An option of a list."""
        return self._algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def string(self, name: str) -> str:
        """Words of the user's own."""
        return self._algorithm.parameterAsString(self.parameters, name, self.context)

    def strings(self, name: str) -> list[str]:
        """Names of fields; none where none were given."""
        # parameterAsFields goes in favour of parameterAsStrings, which versions before 3.40 lack.
        read = getattr(self._algorithm, "parameterAsStrings", None) or self._algorithm.parameterAsFields
        return [text for text in read(self.parameters, name, self.context) if text] if self.has(name) else []

    def field(self, name: str) -> str:
        """Name of a field; empty where none was given."""
        return "".join(self.strings(name))

    def band(self, name: str, layer: QgsRasterLayer) -> int:
        """Number of a band of a raster, from 1.

        Raises:
            EngineError: it has none of that number.
        """
        band = self.integer(name)
        if not 1 <= band <= layer.bandCount():
            raise EngineError(
                "{label} is {band}, and {layer} has the bands 1 to {count}.",
                label=self.label(name),
                band=band,
                layer=layer.name(),
                count=layer.bandCount(),
            )
        return band

    def boolean(self, name: str) -> bool:
        """Yes or no."""
        return self._algorithm.parameterAsBoolean(self.parameters, name, self.context)

    def system(self, name: str) -> Optional[QgsCoordinateReferenceSystem]:
        """A coordinate reference system; None where none was given."""
        system = self._algorithm.parameterAsCrs(self.parameters, name, self.context)
        if system.isValid():
            return system
        given = self.parameters.get(name)
        if isinstance(given, str) and given:
            raise EngineError(
                "{label}: {given} is no coordinate reference system that QGIS knows.",
                label=self.label(name),
                given=given,
            )
        return None

    def number(self, name: str) -> float:
        """A number; its default where none was given."""
        return self._algorithm.parameterAsDouble(self.parameters, name, self.context)

    def optional_number(self, name: str) -> Optional[float]:
        """A number, or None for the engine's own choice."""
        return self.number(name) if self.has(name) else None

    def integer(self, name: str) -> int:
        """A whole number; its default where none was given."""
        return self._algorithm.parameterAsInt(self.parameters, name, self.context)

    def optional_integer(self, name: str) -> Optional[int]:
        """A whole number, or None for the engine's own choice."""
        return self.integer(name) if self.has(name) else None

    def file(self, name: str) -> Optional[str]:
        """Absolute path of a file that can be read; None where none was given."""
        path = self._algorithm.parameterAsFile(self.parameters, name, self.context)
        if not path:
            return None
        return self._readable(path, name)

    def files(self, name: str) -> tuple[str, ...]:
        """Absolute paths of the files of a list, each of which can be read."""
        paths = self._algorithm.parameterAsFileList(self.parameters, name, self.context) if self.has(name) else []
        return tuple(self._readable(path, name) for path in paths)

    def rasters(self, name: str) -> list[QgsRasterLayer]:
        """The raster layers of a list, each one a file that the engine can open."""
        layers = self._layers(name, self._no_raster)
        if not layers and not self._is_optional(name):
            raise EngineError("{label}: choose one or more rasters.", label=self.label(name))
        return [self._opened(layer, name) for layer in layers]

    def raster(self, name: str) -> QgsRasterLayer:
        """A single raster layer."""
        layer = self._algorithm.parameterAsRasterLayer(self.parameters, name, self.context)
        if layer is None:
            raise self._no_raster(name, self.parameters.get(name))
        return self._opened(layer, name)

    def geometries(
        self, name: str, raster: QgsRasterLayer, margin: float = 0.0, every: bool = False
    ) -> tuple[dict[str, Any], ...]:
        """GeoJSON geometries of a vector layer in the system of a raster; none where no layer was given.

        Args:
            name: of the parameter.
            raster: at least one feature must lie in it.
            margin: or as near to it as this, map units.
            every: whether features that lie elsewhere are to be told, which the engine does of deposits.
        """
        return self.geometries_of_area(name, vector_inputs.Area.of(raster), margin, every)

    def geometries_of_area(
        self, name: str, area: vector_inputs.Area, margin: float = 0.0, every: bool = False
    ) -> tuple[dict[str, Any], ...]:
        """The same in the system of an area, at least one feature in it."""
        return vector_inputs.geometries(self.features(name), area, margin, every) if self.has(name) else ()

    def check_known(self, name: str) -> None:
        """Refuse what cannot be known deposits; see `independence`."""
        if self.has(name):
            check_known(self.features(name))

    def deposits(
        self, name: str, raster: QgsRasterLayer, margin: float = 0.0, known: bool = True
    ) -> tuple[dict[str, Any], ...]:
        """The same of the features that are deposits, by LABEL_FIELD and LABEL_VALUE where these were given.

        Args:
            known: whether they must be known from elsewhere: anomalies that the plugin found are refused.
        """
        return self.deposits_of_area(name, vector_inputs.Area.of(raster), margin, known)

    def deposits_of_area(
        self, name: str, area: vector_inputs.Area, margin: float = 0.0, known: bool = True
    ) -> tuple[dict[str, Any], ...]:
        """The same in the system of an area, at least one feature in it."""
        return tuple(geometry for geometry, _ in self._named_deposits(name, area, margin, known))

    def named_deposits(
        self, name: str, raster: QgsRasterLayer, margin: float = 0.0, known: bool = True
    ) -> list[tuple[dict[str, Any], str]]:
        """The same, each with what a field of names calls it, which may be nothing."""
        return self._named_deposits(name, vector_inputs.Area.of(raster), margin, known)

    def _named_deposits(
        self, name: str, area: vector_inputs.Area, margin: float, known: bool
    ) -> list[tuple[dict[str, Any], str]]:
        chosen = self.label_fields(name)
        if not self.has(name):
            return []
        if known:
            self.check_known(name)
        features = deposits(self.features(name), *chosen.values())
        field = name_field(features.source.fields().names()) or ""
        return vector_inputs.named_geometries(features, area, margin, field=field)

    def label_fields(self, name: str) -> dict[str, str]:
        """Field and value that the deposits of a layer are chosen by, as fields of a job; none where all count."""
        field, value = ("".join(self.strings(LABEL_FIELD)), self.string(LABEL_VALUE).strip())
        if value and not field:
            raise EngineError(
                "{value} is what a field says of deposits: choose that field in {field} too.",
                value=self.label(LABEL_VALUE),
                field=self.label(LABEL_FIELD),
            )
        return {"label_field": field, "label_value": value} if field and self.has(name) else {}

    def features(self, name: str) -> Features:
        """The features of a vector layer, or those that are selected in it."""
        return self._features(self.source(name), name)

    def features_of_each(self, name: str) -> list[Features]:
        """The features of each vector layer of a list."""
        return [self._features(source, name) for source in self.sources(name)]

    def source(self, name: str) -> QgsProcessingFeatureSource:
        """The features of a vector layer, or those that are selected in it."""
        source = self._algorithm.parameterAsSource(self.parameters, name, self.context)
        if source is None:
            raise self._no_vector_layer(name, self.parameters.get(name))
        layer = self._algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        self._remember(layer)
        self._tell(name, layer, source)
        return source

    def source_file(self, name: str) -> str:
        """The file of a vector layer; empty where it has none, as in memory or in a database."""
        layer = self._algorithm.parameterAsVectorLayer(self.parameters, name, self.context)
        return _file_of(layer) if layer is not None else ""

    def quality(self, name: str, report: str = "") -> Optional[str]:
        """The numbers of a report on the quality of samples, or those that lie beside their file; None without such.

        Args:
            name: parameter of the samples.
            report: parameter of the report, which need not be given.

        Raises:
            EngineError: a report was given that is none, or its numbers do not lie beside it.
        """
        given = self.file(report) if report else None
        if given:
            (found,) = numbers_beside(given)
            if not quality.from_numbers(found):
                raise EngineError(
                    "{label}: {file} holds no verdicts on elements: choose a report of 'Quality control of samples', "
                    "with its numbers beside it.",
                    label=self.label(report),
                    file=found,
                )
            self.input_paths.add(found)
            return found
        path = self.source_file(name)
        found = quality.beside(path) if path else None
        if found:
            self.input_paths.add(found)
        return found

    def sources(self, name: str) -> list[QgsProcessingFeatureSource]:
        """The features of each vector layer of a list."""
        layers = self._layers(name, self._no_vector_layer)
        for layer in layers:
            if not isinstance(layer, QgsVectorLayer):
                raise EngineError("{label}: {layer} is no vector layer.", label=self.label(name), layer=layer.name())
            self._remember(layer)
        found = [QgsProcessingFeatureSource(layer, self.context) for layer in layers]
        for layer, source in zip(layers, found):
            self._tell(name, layer, source)
        return found

    def names(self, name: str) -> tuple[str, ...]:
        """Names written with commas between them; none where none were given."""
        return split_names(self.string(name)) if self.has(name) else ()

    def bands(self, name: str, stack: Sequence[Raster]) -> tuple[str, ...]:
        """Names of bands of a stack, written with commas between them; none where none were given."""
        # Blanks about a name are lost where it stands in a list.
        available = {one.strip(): one for one in raster_inputs.names_of(stack)}
        names = tuple(available.get(one, one) for one in self.names(name))
        try:
            match_bands(names, raster_inputs.names_of(stack))
        except EngineError as error:
            raise EngineError("{label}: {fault}", label=self.label(name), fault=error.text) from error
        return names

    def _features(self, source: QgsProcessingFeatureSource, name: str) -> Features:
        return Features(source, self.label(name), self.context, self.notes.append, reading=self.reading)

    def _layers(self, name: str, refusal: Callable[[str, Any], EngineError]) -> list[QgsMapLayer]:
        """The layers of a list; `refusal` makes the error for an item that cannot be opened."""
        given = self.parameters.get(name)
        for item in given if isinstance(given, (list, tuple)) else ():
            if isinstance(item, str) and QgsProcessingUtils.mapLayerFromString(item, self.context) is None:
                raise refusal(name, item)
        layers = self._algorithm.parameterAsLayerList(self.parameters, name, self.context)
        if not layers and self.has(name):
            raise refusal(name, given)
        return list(layers)

    def _no_raster(self, name: str, item: Any) -> EngineError:
        try:
            check_is_one_raster(item)
        except EngineError as error:
            return error
        return EngineError("{label}: {item} cannot be opened as a raster.", label=self.label(name), item=str(item))

    def _no_vector_layer(self, name: str, item: Any) -> EngineError:
        return EngineError(
            "{label}: {item} cannot be opened as a vector layer. See that it is there and whole: a shapefile needs the "
            "files .shx and .dbf beside it.",
            label=self.label(name),
            item=str(item),
        )

    def _readable(self, path: str, name: str) -> str:
        path = os.path.abspath(path)
        try:
            with open(path, "rb"):
                pass
        except OSError as error:
            raise EngineError(
                "{label}: {path} cannot be read ({why}).", label=self.label(name), path=path, why=error.strerror
            ) from error
        self.input_paths.add(path)
        return path

    def _remember(self, layer: Optional[QgsVectorLayer]) -> None:
        """Note the file of a vector layer, if it has one."""
        if layer is not None:
            uri = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
            is_chosen = uri.get("layerName") or uri.get("layerId") is not None
            # A layer of several kinds of geometries is listed once a kind.
            names = [] if is_chosen else list(dict.fromkeys(name for _, name, *_ in sublayers(layer)))
            if len(names) > 1:
                text = Text(
                    "{path} holds the layers {names}: {name}, the first of them, is taken. For another, write "
                    "|layername= and its name behind the path.",
                    path=uri.get("path"),
                    names=names,
                    name=names[0],
                )
                if text not in self.notes:
                    self.notes.append(text)
            path = _file_of(layer)
            if path:
                self.input_paths.add(path)
                self.layer_paths.add(path)

    def _tell(self, name: str, layer: Optional[QgsVectorLayer], source: QgsProcessingFeatureSource) -> None:
        """Note where features come from, and by what filters, for what is made of them."""
        given, count = self.parameters.get(name), source.featureCount()
        filters = [layer.subsetString() if layer else "", getattr(given, "filterExpression", "")]
        told = Source(
            parameter=name,
            path=_place_of(layer) if layer else source.sourceName(),
            filter=" AND ".join(f"({one})" if all(filters) else one for one in filters if one),
            selected=bool(getattr(given, "selectedFeaturesOnly", False)),
            features=count if count >= 0 else None,
        )
        if told not in self.origins:
            self.origins.append(told)

    def _is_optional(self, name: str) -> bool:
        flags = self._algorithm.parameterDefinition(name).flags()
        return bool(flags & ParameterFlag.Optional)

    def _opened(self, layer: Any, name: str) -> QgsRasterLayer:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
            raise self._no_raster(name, layer.source())
        path = raster_inputs.path(layer, self.label(name))
        self.input_paths.add(path)
        self.layer_paths.add(path)
        return layer


def _file_of(layer: QgsVectorLayer) -> str:
    """The file of a layer; empty where it has none."""
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path")
    return os.path.abspath(path) if path else ""


def _place_of(layer: QgsVectorLayer) -> str:
    """Where the features of a layer are kept; its name where that is nowhere but in memory."""
    return layer.name() if layer.providerType() == "memory" else layer.source().partition("|subset=")[0]
