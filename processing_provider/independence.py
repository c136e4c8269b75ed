"""Whether a layer can hold deposits that are known from elsewhere: not what the plugin found, and not the samples."""

from __future__ import annotations

from ..models.protocol.elements import elements_of
from ..models.protocol.errors import EngineError
from ..models.protocol.jobs import FilterJob
from ..models.protocol.text import Text
from .features import Features

# Fields of the points that 'Filter anomalies' writes, and of the polygons of the inspector.
_FOUND = (set(FilterJob.point_fields["points"]), {"rank", "cells", "peak", "peak_pct"})
# Deposits may have fields of the commodities that they hold.
_MOST_COMMODITIES = 7
_SHOWN = 6


def check_known(features: Features) -> None:
    """Refuse a layer of the plugin's own anomalies as known deposits, and note one that has the fields of samples.

    Raises:
        EngineError: the layer holds anomalies.
    """
    names = features.source.fields().names()
    if any(found <= {name.lower() for name in names} for found in _FOUND):
        raise EngineError(
            "{label}: {layer} holds anomalies that 'Filter anomalies' or the inspector found. Held against the scores "
            "that they were chosen by, every map looks perfect: choose deposits that were found in the ground.",
            label=features.label,
            layer=features.layer,
        )
    elements = list(elements_of(names))
    if len(elements) > _MOST_COMMODITIES:
        features.note(
            Text(
                "{label}: {layer} has fields of {count} elements ({elements}), as samples have. If these are the "
                "samples, what is measured with them says nothing of deposits: choose the known deposits.",
                label=features.label,
                layer=features.layer,
                count=len(elements),
                elements=[*elements[:_SHOWN], *(["…"] if len(elements) > _SHOWN else [])],
            )
        )
