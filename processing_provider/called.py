"""What sentences call the parameters of an algorithm: as its dialog does, and by their ids too where scripts ask."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsProcessingAlgorithm

from ..models.protocol.parameter_labels import LABELS
from ..models.protocol.text import Words, as_text
from .texts import say, tr


def label(algorithm: QgsProcessingAlgorithm, name: str) -> str:
    """What a sentence calls a parameter, of this algorithm or of another."""
    definition = algorithm.parameterDefinition(name)
    if definition is None and name not in LABELS:
        return name
    called = f'"{say(LABELS[name]) if definition is None else definition.description()}"'
    return called if QgsApplication.platform() == "desktop" else f"{called} ({name})"


def said(algorithm: QgsProcessingAlgorithm, text: Words) -> str:
    """A sentence in the user's language, its parameters called as above."""
    return as_text(text).said(tr, lambda name: label(algorithm, name))
