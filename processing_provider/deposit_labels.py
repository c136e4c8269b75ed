"""Which features of a layer are deposits, where a field tells them from barren places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import QgsFeatureRequest

from ..models.protocol.band_names import split_names
from ..models.protocol.errors import EngineError
from ..models.protocol.labels import is_deposit, look_like_labels, say_yes_or_no
from ..models.protocol.text import Text, parameters
from .features import Features, Only, check_field, text_of
from .reading import A_LOOK

# Values of a field that a sentence names.
_MAX_TOLD = 10


def deposits(features: Features, field: str = "", value: str = "") -> Features:
    """The features that are deposits, by the value of a field: those of which it says yes where no value is given.

    Where no field is given all are; that one looks like such labels is told.

    Raises:
        EngineError: there is no such field, or no such feature.
    """
    if not field:
        for name in _label_fields(features):
            features.note(
                Text(
                    "{label}: {field} of {layer} says yes of some features and no of others, as labels do, and all "
                    "{count:,} count as deposits: if some are barren, choose it as {LABEL_FIELD}.",
                    label=features.label,
                    field=name,
                    layer=features.layer,
                    count=features.source.featureCount(),
                    **parameters("LABEL_FIELD"),
                )
            )
        return features
    check_field(features, field)
    only = Only(field, split_names(value))
    texts = _texts_of(features, [field])[field]
    chosen = sum(is_deposit(text, only.wanted) for text in texts)
    if not chosen:
        raise EngineError(
            "{label}: {field} of {layer} says of no feature that it is a deposit ({value}); it holds: {values}. Choose "
            "another field, or give {LABEL_VALUE}.",
            label=features.label,
            field=field,
            layer=features.layer,
            value=value or Text("1, true, yes, deposit"),
            values=sorted(set(texts))[:_MAX_TOLD],
            **parameters("LABEL_VALUE"),
        )
    features.note(
        Text(
            "{label}: {number:,} of {count:,} features of {layer} are deposits, as {field} says; the others are passed "
            "over.",
            label=features.label,
            number=chosen,
            count=len(texts),
            layer=features.layer,
            field=field,
        )
    )
    return replace(features, only=only)


def labelled(features: Features, field: str, value: str) -> Features:
    """The same by a field that a layer need not have: a value was given for it, or it says yes and no."""
    names = {name.lower(): name for name in features.source.fields().names()}
    own = names.get(field.strip().lower()) or names.get(f"{field.strip().lower()}s")
    if own is None:
        if value:
            check_field(features, field)
        return deposits(features)
    return deposits(features, own if value or own in _label_fields(features) else "", value)


def _label_fields(features: Features) -> list[str]:
    """Fields of yes and no."""
    first = _texts_of(features, features.source.fields().names(), A_LOOK)
    may_be = [name for name, values in first.items() if say_yes_or_no(values)]
    texts = _texts_of(features, may_be) if may_be else {}
    return [name for name, values in texts.items() if look_like_labels(values)]


def _texts_of(features: Features, names: Sequence[str], most: int = -1) -> dict[str, list[str]]:
    """The texts of some fields, one a feature each, of the first so many features or else of all."""
    request = QgsFeatureRequest().setSubsetOfAttributes(list(names), features.source.fields()).setLimit(most)
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    found: dict[str, list[str]] = {name: [] for name in names}
    for feature in features.each(request):
        for name, texts in found.items():
            texts.append(text_of(feature, name))
    return found
