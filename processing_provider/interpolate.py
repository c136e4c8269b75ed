"""geohgan:interpolate, sample points -> survey stack, a band for each element."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRectangle,
)

from ..models.protocol.choices import DEFAULT_METHOD
from ..models.protocol.errors import EngineError
from ..models.protocol.grids import check_cell_size
from ..models.protocol.jobs import InterpolateJob
from ..models.protocol.option_names import METHOD_NAMES, SCALE_NAMES
from ..models.protocol.text import Text
from . import destinations, sample_inputs
from .algorithm import Algorithm
from .compatibility import SourceType
from .inputs import Inputs
from .layer_names import survey_of_samples
from .parameters import (
    BELOW,
    MASK,
    QUALITY,
    THREADS,
    below_detection,
    choice,
    decimal,
    fields,
    integer,
    quality_report,
    threads,
)
from .styles import SURVEY
from .systems import system_name, system_text, utm_zone
from .texts import say, tr
from .vector_inputs import Area


class Interpolate(Algorithm):
    """Makes the stack that training wants of the samples of a survey."""

    NAME = "interpolate"
    GROUP = "survey"
    STEP = 4
    STYLES = {"OUTPUT": SURVEY}

    INPUT = "INPUT"
    FIELDS = "FIELDS"
    METHOD = "METHOD"
    CELL_SIZE = "CELL_SIZE"
    RADIUS = "RADIUS"
    SCALE = "SCALE"
    CRS = "CRS"
    UNITS = "UNITS"
    MOST_BELOW = "MOST_BELOW"
    NEIGHBOURS = "NEIGHBOURS"
    MIN_NEIGHBOURS = "MIN_NEIGHBOURS"
    POWER = "POWER"
    OUTPUT = "OUTPUT"
    REPORT = "REPORT"
    ELEMENTS = "ELEMENTS"
    SAMPLES = "SAMPLES"
    LEFT_OUT = "LEFT_OUT"
    CORRELATION = "CORRELATION"

    def title(self) -> str:
        return tr("Interpolate samples")

    def tags(self) -> list[str]:
        return tr(
            "geochemistry,samples,interpolation,grid,idw,kriging,triangulation,detection limit,mineral exploration"
        ).split(",")

    def summary(self) -> str:
        return tr(
            "Turns sample points with a field for each element into one raster with a band for each element, as 'Train "
            "model' takes it. Values below detection are recognised as laboratories write them (a less-than sign, a "
            "negative number, 0, codes such as -9999) and told for each element; elements that are mostly below "
            "detection are left out. Cells too far from any sample have no value. Samples at one place are averaged. "
            "Spatial cross-validation, in which whole blocks of the map are held out in turn, tells which elements "
            "interpolation cannot support. "
            "Cancel stops within two seconds and leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Samples"), [SourceType.VectorPoint]),
            tr("Points, one a sample, with their analyses as fields. Any coordinate reference system."),
        )
        self.add(
            fields(self.FIELDS, tr("Elements"), self.INPUT, multiple=True),
            tr(
                "Fields with the analyses: numbers, or texts with a less-than sign for what is below detection; signs "
                "in a field of their own, such as Au_Q, are read with them. Each becomes a band of its name. Empty "
                "(default): every field that looks like an analysis, which identifiers and coordinates do not."
            ),
        )
        self.add(
            choice(self.METHOD, tr("Method"), METHOD_NAMES, default=DEFAULT_METHOD),
            say(
                Text(
                    "{multiquadric} (default): smooth surfaces that may pass by the samples a little. {idw}: of the "
                    "nearest samples, exact at each, with a round dot about each. {linear}: in the triangles between "
                    "samples, exact at each. {kriging}: of the nearest samples, with a variogram that is fitted to "
                    "each element; the slowest.",
                    **METHOD_NAMES,
                )
            ),
        )
        self.add(
            decimal(self.CELL_SIZE, tr("Cell size (map units)"), 1e-9),
            tr(
                "Side of the square cells. Empty (default): half the usual distance between neighbouring samples, or "
                "more where four or more cells would stand side by side for each sample."
            ),
        )
        self.add(
            decimal(self.RADIUS, tr("Search radius (map units)"), 1e-9),
            tr(
                "A cell without enough samples within this distance has no value; inverse distances and kriging take "
                "none from beyond it. Empty (default): chosen for each element from the distances between the samples "
                "that have it."
            ),
        )
        self.add(*below_detection())
        self.add(
            choice(self.SCALE, tr("Scale"), SCALE_NAMES),
            say(
                Text(
                    "What is interpolated. {auto} (default): logarithms of elements that are skewed, others as they "
                    "are. {log}: logarithms, turned back afterwards. {linear}: values as they are.",
                    **SCALE_NAMES,
                )
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(MASK, tr("Survey area"), [SourceType.VectorPolygon], optional=True),
            tr("Optional. Polygons in any coordinate reference system; cells outside have no value."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Projected system of the raster"), optional=True),
            tr(
                "Coordinate reference system of the raster, in metres or feet, not in degrees. Empty (default): that "
                "of the samples."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.UNITS, tr("Unit of the values"), optional=True),
            tr(
                "Optional. Such as ppm, ppb or %; written into the bands. 'Train model' tells concentrations from "
                "other values by it; give it where it is one for all fields."
            ),
        )
        self.add(
            decimal(self.MOST_BELOW, tr("Most values below detection (%)"), 0, 100, default=50),
            tr(
                "Elements with a larger share of values below detection are left out and named; percent, default 50. "
                "100 keeps all."
            ),
            advanced=True,
        )
        self.add(
            integer(self.NEIGHBOURS, tr("Samples for each cell at most"), 1, default=12),
            say(
                Text(
                    "A cell is computed from its nearest samples, from no more than this; default 12. {multiquadric} "
                    "takes twice as many, each the less the farther it lies.",
                    multiquadric=METHOD_NAMES["multiquadric"],
                )
            ),
            advanced=True,
        )
        self.add(
            integer(self.MIN_NEIGHBOURS, tr("Samples for each cell at least"), 1, default=3),
            tr("A cell with fewer samples within the search radius has no value; default 3."),
            advanced=True,
        )
        self.add(
            decimal(self.POWER, tr("Power of the distance"), 1e-9, default=2),
            tr("Of inverse distance weighting; default 2. The larger it is, the more the nearest sample counts."),
            advanced=True,
        )
        parameter, words = threads()
        self.add(parameter, words, advanced=True)
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, tr("Survey stack")),
            tr("GeoTIFF with a band for each element. A style file lies beside it."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Interpolation report"), tr("HTML files (*.html)"), optional=True
            ),
            tr(
                "Optional. What was done to each element and what to doubt: share below detection, cross-validated "
                "error and correlation, a small map; opens offline. The numbers lie beside it as JSON."
            ),
        )
        self.add(*quality_report(), advanced=True)
        self.add_result(QgsProcessingOutputNumber(self.ELEMENTS, tr("Elements")), tr("Number of bands."))
        self.add_result(
            QgsProcessingOutputNumber(self.SAMPLES, tr("Places")), tr("Number of places that samples were taken at.")
        )
        self.add_result(
            QgsProcessingOutputString(self.LEFT_OUT, tr("Left out")),
            tr("Names of the elements that were left out, with commas between them."),
        )
        self.add_result(
            QgsProcessingOutputNumber(self.CORRELATION, tr("Correlation")),
            tr("Between held-out samples and what the others give in their place, -1 to 1, median of the elements."),
        )

    def job(self, inputs: Inputs) -> InterpolateJob:
        features, label = inputs.features(self.INPUT), inputs.label(self.INPUT)
        source = features.source
        system = inputs.system(self.CRS) or source.sourceCrs()
        names = inputs.strings(self.FIELDS)
        samples, skipped = sample_inputs.read_samples(features, names, system)
        extent = sample_inputs.extent_of(samples)
        try:
            sample_inputs.as_given(features, samples, system).check_far_samples()
            samples.check_far_samples()
            left_out = samples.left_out(inputs.text(BELOW), inputs.number(self.MOST_BELOW))
            samples.check_scale(inputs.text(self.SCALE), inputs.text(BELOW), left_out)
        except EngineError as error:
            raise EngineError("{label}: {fault}", label=label, fault=error.text) from error
        self._check_system(inputs, source, system, extent)
        cell_size = inputs.optional_number(self.CELL_SIZE)
        if cell_size:
            destinations.check_room(inputs, self.OUTPUT, extent, (cell_size, cell_size), len(samples.columns))
            check_cell_size(extent.width(), extent.height(), cell_size)
        return InterpolateJob(
            samples=samples.to_csv(),
            crs=system_text(system),
            output="",
            method=inputs.text(self.METHOD),
            cell_size=cell_size,
            radius=inputs.optional_number(self.RADIUS),
            scale=inputs.text(self.SCALE),
            below_detection=inputs.text(BELOW),
            most_below=inputs.number(self.MOST_BELOW),
            neighbours=inputs.integer(self.NEIGHBOURS),
            min_neighbours=inputs.integer(self.MIN_NEIGHBOURS),
            power=inputs.number(self.POWER),
            mask=inputs.geometries_of_area(MASK, Area(source.sourceName(), extent, system)),
            units=inputs.string(self.UNITS).strip(),
            skipped=skipped,
            threads=inputs.optional_integer(THREADS),
            quality=inputs.quality(self.INPUT, QUALITY),
            survey=survey_of_samples(self.parameterAsVectorLayer(inputs.parameters, self.INPUT, inputs.context)),
        )

    def _check_system(
        self,
        inputs: Inputs,
        source: QgsProcessingFeatureSource,
        system: QgsCoordinateReferenceSystem,
        extent: QgsRectangle,
    ) -> None:
        """Samples must lie somewhere, and distances in degrees are none."""
        if not source.sourceCrs().isValid():
            raise EngineError(
                "{label}: {layer} has no coordinate reference system: set the one that its coordinates are in with "
                "the tool 'Assign projection'.",
                label=inputs.label(self.INPUT),
                layer=source.sourceName(),
            )
        if system.isGeographic():
            name = self.CRS if inputs.has(self.CRS) else self.INPUT
            raise EngineError(
                "{label}: {system} is in degrees, and distances need a projected system. Set {setting} to one of "
                "this area, such as {zone}.",
                label=inputs.label(name),
                system=system_name(system),
                setting=inputs.label(self.CRS),
                zone=utm_zone(extent, system, inputs.context.transformContext()),
            )
