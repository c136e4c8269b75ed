"""What is called otherwise in QGIS 3.22 than in later versions: everything else imports the later names from here."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from qgis.analysis import QgsZonalStatistics
from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsField,
    QgsLegendStyle,
    QgsMapLayerProxyModel,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingFeatureSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsRaster,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant


def _enumeration(name: str, old: Callable[[], Any], **renamed: str) -> Any:
    """That of `Qgis`; where the version has none, the old one, its members by their new names."""
    if hasattr(Qgis, name):
        return getattr(Qgis, name)
    if not renamed:
        return old()
    return SimpleNamespace(**{new: getattr(old(), member) for new, member in renamed.items()})


# From 3.30 on.
WkbType = _enumeration("WkbType", lambda: QgsWkbTypes.Type)
GeometryType = _enumeration(
    "GeometryType",
    lambda: QgsWkbTypes.GeometryType,
    Point="PointGeometry",
    Line="LineGeometry",
    Polygon="PolygonGeometry",
)
RasterColorInterpretation = _enumeration("RasterColorInterpretation", lambda: QgsRaster.ColorInterpretation)
# From 3.34 on.
LayerFilter = _enumeration("LayerFilter", lambda: QgsMapLayerProxyModel.Filter)
# From 3.36 on.
SourceType = _enumeration(
    "ProcessingSourceType",
    lambda: QgsProcessing.SourceType,
    File="TypeFile",
    Raster="TypeRaster",
    Vector="TypeVector",
    VectorAnyGeometry="TypeVectorAnyGeometry",
    VectorPoint="TypeVectorPoint",
    VectorPolygon="TypeVectorPolygon",
)
NumberType = _enumeration("ProcessingNumberParameterType", lambda: QgsProcessingParameterNumber.Type)
FieldType = _enumeration("ProcessingFieldParameterDataType", lambda: QgsProcessingParameterField.DataType)
ParameterFlag = _enumeration(
    "ProcessingParameterFlag",
    lambda: QgsProcessingParameterDefinition.Flag,
    Advanced="FlagAdvanced",
    Optional="FlagOptional",
)
AlgorithmFlag = _enumeration(
    "ProcessingAlgorithmFlag", lambda: QgsProcessingAlgorithm.Flag, NoThreading="FlagNoThreading"
)
FeatureSourceFlag = _enumeration(
    "ProcessingFeatureSourceFlag",
    lambda: QgsProcessingFeatureSource.Flag,
    SkipGeometryValidityChecks="FlagSkipGeometryValidityChecks",
)
CrsWktVariant = _enumeration(
    "CrsWktVariant", lambda: QgsCoordinateReferenceSystem.WktVariant, Preferred="WKT_PREFERRED"
)
ZonalStatistic = _enumeration("ZonalStatistic", lambda: QgsZonalStatistics.Statistic)
# From 3.38 on.
ShaderInterpolation = _enumeration(
    "ShaderInterpolationMethod", lambda: QgsColorRampShader.Type, Linear="Interpolated", Discrete="Discrete"
)
# From 3.42 on.
LegendComponent = _enumeration("LegendComponent", lambda: QgsLegendStyle.Style)


def number_field(name: str) -> QgsField:
    """A field of numbers with decimals."""
    return QgsField(name, QMetaType.Type.Double if Qgis.QGIS_VERSION_INT >= 33800 else QVariant.Type.Double)


def is_null(value: Any) -> bool:
    """Whether a value is none: None, or the null that QGIS passes on in its place."""
    return value is None or (isinstance(value, QVariant) and value.isNull())
