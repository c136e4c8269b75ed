"""What layers are called: after the survey that they are of, and what they hold."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, Optional

from qgis.core import QgsMapLayer, QgsRasterLayer

from ..models.protocol.option_names import name_of_band
from ..models.protocol.raster_kinds import kind_of
from ..models.protocol.survey_names import own_name
from ..models.protocol.tags import CLASSIFIER, METRIC, model_of, name_of, sought_in_short
from ..models.protocol.text import Text, Words
from .raster_tags import raster_tags
from .texts import say, tr

# Property of a layer of ours: name of its survey.
SURVEY = "geohgan/survey"


def survey_of(layers: Sequence[QgsRasterLayer]) -> str:
    """Name of the survey that rasters are of; empty where nobody gave it one.

    As its file tells it; else the folder that several rasters lie in; else the name of the layer.
    """
    told = name_of(raster_tags(layers[0].source()))
    folders = {os.path.dirname(layer.source()) for layer in layers}
    in_one = len(layers) > 1 and len(folders) == 1
    return told or (os.path.basename(folders.pop()) if in_one else "") or _called(layers[0])


def survey_of_samples(layer: Optional[QgsMapLayer]) -> str:
    """The same of samples, whose files do not tell it."""
    return (layer.customProperty(SURVEY) or _called(layer)) if layer else ""


def _called(layer: QgsMapLayer) -> str:
    """Name of a layer; empty where it is that of a temporary file."""
    path = layer.source().partition("|")[0]
    return "" if not own_name(path) and layer.name() == Path(path).stem else layer.name()


class LayerName(NamedTuple):
    """What the layer of an output is called.

    Attributes:
        name: by default.
        survey: name of its survey.
        label: of the output, which stands for the default.
    """

    name: str
    survey: str
    label: str

    def instead_of(self, given: str) -> str:
        """The name, unless somebody gave another one, such as the author of a model."""
        # The ready models call their outputs as the algorithms do, in English.
        return self.name if tr(given) == self.label else given


def name_of_output(label: str, tags: Mapping[str, str], main: bool) -> LayerName:
    """The name that an output has by default.

    Args:
        label: of the output.
        tags: of the main raster of the run.
        main: whether the output is that raster.
    """
    survey, sought, model = name_of(tags), sought_in_short(tags), model_of(tags)
    scores = main and kind_of(tags) == "scores"
    parts: list[Words] = [] if scores else [label]
    parts += [name_of_band(tags[tag]) for tag in (METRIC, CLASSIFIER) if tag in tags]
    parts += [sought] if sought else []
    parts += [model[0]] if scores and model and model[0] not in ("", survey) else []
    text = Text("{survey}: {what}", survey=survey, what=parts) if survey else Text("{what}", what=parts)
    return LayerName(say(text), survey, label)
