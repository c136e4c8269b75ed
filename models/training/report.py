"""The report of a training."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..protocol.header import ModelHeader
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import Text, parameters, plural
from ..reporting.line_chart import Line, LineChart
from ..reporting.report import Cell, Figure, Remark, Report, figure, heading, notes, paragraph, table
from .settings import settings


@dataclass(frozen=True)
class _Losses:
    """Losses of one step that belong into one figure.

    Attributes:
        step: 1 or 2.
        labels: what the legend says, by their keys in the history.
        caption: what they are and how they should look.
        log: they span orders of magnitude above 0.
    """

    step: int
    labels: Mapping[str, Text]
    caption: Text
    log: bool = False


_FIGURES = (
    _Losses(
        1,
        {"autoencoder": Text("reconstruction error of the autoencoder")},
        Text(
            "Step 1, the autoencoder: mean squared error of its reconstructions, in scaled units. It falls fast while "
            "the background is learnt; the step ends where it slows, before the rare windows are learnt too."
        ),
        log=True,
    ),
    _Losses(
        1,
        {
            "latent_generator": Text("generator of latent vectors"),
            "latent_discriminator": Text("discriminator of latent vectors"),
        },
        Text(
            "Step 1, the two networks that play against each other in latent space (least-squares losses): neither "
            "should stay near 0 while the other grows."
        ),
    ),
    _Losses(
        1,
        {
            "sample_generator": Text("generator of windows"),
            "sample_discriminator": Text("discriminator of windows"),
        },
        Text(
            "Step 1, the two networks that play against each other over windows (Wasserstein losses): these have no "
            "level to reach and may be negative; they should not run away."
        ),
    ),
    _Losses(
        2,
        {"reconstruction": Text("image term"), "feature": Text("feature term")},
        Text(
            "Step 2, the encoder guided by the features of the discriminator: both terms should fall; the step ends "
            "where the image term slows."
        ),
        log=True,
    ),
)


def training_report(header: ModelHeader, device: Text, input_notes: Iterable[Text], path: str) -> Report:
    """What was trained, on what, and how it went.

    Args:
        header: of the trained model.
        device: what it was trained on.
        input_notes: sentences on what was done to the input, such as alignment.
        path: of the model file.
    """
    excluded = Remark(_exclusion(header.exclusion), caution=bool(header.exclusion))
    return Report(
        Text("Training of a Geo-Hgan model"),
        _summary(header),
        (
            *notes([excluded, *map(Remark, input_notes)]),
            heading("Losses"),
            *(_figure(losses, header.history) for losses in _FIGURES),
            heading("Settings"),
            table("ll", (), [(Text("Model"), path), *settings(header, device)]),
            heading("Bands"),
            table("llrrr", _BAND_COLUMNS, _bands(header)),
            paragraph(
                "Each band is transformed, its centre taken off, and the rest divided by its scale. Where a logarithm "
                "is taken ({log}, {clr}), zeros and negative values count as below detection and take the value given "
                "there, half the smallest positive one of the training area, in the survey's units.",
                log=TRANSFORM_NAMES["log"],
                clr=TRANSFORM_NAMES["clr"],
            ),
            heading("Calibration of the scores"),
            table(
                "lrr",
                (Text("Component"), Text("Centre"), Text("Scale")),
                [(name, values["centre"], values["scale"]) for name, values in header.calibration.items()],
            ),
            paragraph(
                "Centre and scale are median and interquartile range on the training area. The anomaly score adds up "
                "the components after each has its centre taken off and is divided by its scale."
            ),
        ),
    )


def _summary(header: ModelHeader) -> Text:
    autoencoder = [entry["autoencoder"] for entry in header.history if entry["step"] == 1]
    reconstruction = [entry["reconstruction"] for entry in header.history if entry["step"] == 2]
    return Text(
        "The model learnt the background of {bands} bands from {windows:,} windows of {size} x {size} pixels; its "
        "reconstruction error went from {first_1:.3g} to {best_1:.3g} in step 1 and from {first_2:.3g} to {best_2:.3g} "
        "in step 2.",
        bands=len(header.bands),
        windows=header.training["windows"],
        size=header.patch_size,
        first_1=autoencoder[0],
        best_1=min(autoencoder),
        first_2=reconstruction[0],
        best_2=min(reconstruction),
    )


def _exclusion(exclusion: Mapping[str, Any]) -> Text:
    if not exclusion:
        return Text(
            "Nothing was excluded from training, so that no label entered it: an AUC against known deposits is honest "
            "as to training."
        )
    return plural(
        len(exclusion["geometries"]),
        "{windows:,} windows were left out of training because they come within {distance:g} map units of the place in "
        "{EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest figure for "
        "the others.",
        "{windows:,} windows were left out of training because they come within {distance:g} map units of the {number} "
        "places in {EXCLUDE}. An AUC against deposits that lie there is optimistic; the evaluation gives the honest "
        "figure for the others.",
        windows=exclusion["windows"],
        distance=exclusion["distance"],
        **parameters("EXCLUDE"),
    )


def _figure(losses: _Losses, history: Sequence[Mapping[str, Any]]) -> Figure:
    entries = [entry for entry in history if entry["step"] == losses.step]
    epochs = [entry["epoch"] for entry in entries]
    lines = [
        Line(label, epochs, [entry.get(name, float("nan")) for entry in entries])
        for name, label in losses.labels.items()
    ]
    chart = LineChart(lines, losses.caption, Text("epoch"), Text("loss"), log_y=losses.log, height=240)
    return figure(chart, losses.caption)


_BAND_COLUMNS = (Text("Band"), Text("Transform"), Text("Below detection"), Text("Centre"), Text("Scale"))


def _bands(header: ModelHeader) -> list[tuple[Cell, ...]]:
    learnt = header.preprocessing
    columns = (header.bands, learnt["transforms"], learnt["floors"], learnt["centres"], learnt["scales"])
    return [
        (band, TRANSFORM_NAMES[transform], None if transform == "none" else float(floor), float(centre), float(scale))
        for band, transform, floor, centre, scale in zip(*columns, strict=True)
    ]
