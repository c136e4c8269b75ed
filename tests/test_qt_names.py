"""The look at the names of Qt and QGIS, on lines with faults and without; `make lint` has it look at all there are."""

from __future__ import annotations

from pathlib import Path

import check_qt_names
import pytest

FILE = check_qt_names.CHECKOUT / "processing_provider" / "example.py"


def told(source: str, file: Path = FILE) -> list[str]:
    return [finding.text for finding in check_qt_names.findings(source, file)]


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        ("from qgis.PyQt.QtWidgets import QDesktopWidget", "qgis.PyQt.QtWidgets has no QDesktopWidget"),
        ("from qgis.core import QgsNothing", "qgis.core has no QgsNothing"),
        ("from qgis.nowhere import thing", "qgis.nowhere has no thing"),
        ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft", "PyQt6.QtCore.Qt has no AlignLeft"),
        (
            "from qgis.PyQt.QtCore import Qt\nQt.AlignmentFlag.AlignTo",
            "PyQt6.QtCore.Qt.AlignmentFlag has no AlignTo",
        ),
        ("from qgis.PyQt.QtWidgets import QDialog as D\nD.exec_", "PyQt6.QtWidgets.QDialog has no exec_"),
        ("from qgis.PyQt import QtCore\nQtCore.QRegExp", "PyQt6.QtCore has no QRegExp"),
        ("def f():\n    from qgis.core import QgsTask\n    QgsTask.CanCancel", "qgis.core.QgsTask has no CanCancel"),
        (
            "from qgis.analysis import QgsZonalStatistics\nQgsZonalStatistics.Count",
            "qgis.analysis.QgsZonalStatistics.Count is to be named by its enumeration",
        ),
        (
            "from qgis.core import QgsWkbTypes\nQgsWkbTypes.Polygon",
            "qgis.core.QgsWkbTypes.Polygon is to be named by its enumeration",
        ),
        ("from .compatibility import WkbType\nWkbType.Circle", "qgis.core.Qgis.WkbType has no Circle"),
    ],
)
def test_what_is_not_there_is_found(lines, fault):
    assert told(lines) == [fault]


@pytest.mark.parametrize(
    "lines",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.Key.Key_Up | Qt.AlignmentFlag.AlignLeft",
        "from qgis.PyQt.QtWidgets import QAction, QDialog\nQDialog.windowTitle, QDialog.accepted, QAction.setCheckable",
        "from qgis.PyQt.QtGui import QPainter\nQPainter.CompositionMode(QPainter.CompositionMode.CompositionMode_Plus)",
        "from qgis.core import Qgis, QgsTask\nQgsTask.Flag.CanCancel.value, Qgis.MessageLevel.Info, QgsTask.__name__",
        "from qgis.core import QgsWkbTypes, QgsVectorLayer\nQgsWkbTypes.Type.Polygon, QgsVectorLayer.id",
        "from qgis.core import QgsProcessingException\nfrom qgis.utils import iface, plugins\niface.anything",
        "from .compatibility import WkbType, is_null\nWkbType.Polygon, is_null",
    ],
)
def test_what_is_there_is_not(lines):
    assert told(lines) == []


def test_old_names_may_stand_where_they_are_chosen_from():
    lines = "from qgis.core import QgsLegendStyle\nQgsLegendStyle.Gone.Group"
    assert told(lines, check_qt_names.COMPATIBILITY) == [] and len(told(lines)) == 1


def test_what_the_names_are_called_now_is_looked_at_too(monkeypatch):
    monkeypatch.setattr(check_qt_names, "renamed", lambda: {"Kind": "Qgis.NoSuchKind"})
    assert told("", check_qt_names.COMPATIBILITY) == ["qgis.core has no Qgis.NoSuchKind"]
