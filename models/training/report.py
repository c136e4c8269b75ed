"""The HTML report of a training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..protocol.header import ModelHeader
from ..reporting.line_chart import Line, line_chart
from ..reporting.page import figure, heading, note, page, paragraph, table


@dataclass(frozen=True)
class _Losses:
    """Losses of one step that belong into one figure.

    Attributes:
        step: 1 or 2.
        names: their keys in the history, with what the legend says.
        caption: what they are and how they should look.
        log: they span orders of magnitude above 0.
    """

    step: int
    names: Mapping[str, str]
    caption: str
    log: bool = False


_FIGURES = (
    _Losses(
        1,
        {"autoencoder": "reconstruction error of the autoencoder"},
        "Step 1, the autoencoder: mean squared error of its reconstructions, in scaled units. It falls fast while the "
        "background is learnt; the step ends where it slows, before the rare windows are learnt too.",
        log=True,
    ),
    _Losses(
        1,
        {"latent_generator": "generator of latent vectors", "latent_discriminator": "discriminator of latent vectors"},
        "Step 1, the two networks that play against each other in latent space (least-squares losses): neither should "
        "stay near 0 while the other grows.",
    ),
    _Losses(
        1,
        {"sample_generator": "generator of windows", "sample_discriminator": "discriminator of windows"},
        "Step 1, the two networks that play against each other over windows (Wasserstein losses): these have no level "
        "to reach and may be negative; they should not run away.",
    ),
    _Losses(
        2,
        {"reconstruction": "image term", "feature": "feature term"},
        "Step 2, the encoder guided by the features of the discriminator: both terms should fall; the step ends where "
        "the image term slows.",
        log=True,
    ),
)


def training_report(header: ModelHeader, notes: Sequence[str]) -> str:
    """The whole report as HTML.

    Args:
        header: of the trained model.
        notes: sentences on what was done to the input, such as alignment.
    """
    return page(
        "Training of a Geo-Hgan model",
        _summary(header),
        note(_exclusion(header.exclusion), caution=bool(header.exclusion)),
        *[note(text) for text in notes],
        heading("Losses"),
        *[_figure(losses, header.history) for losses in _FIGURES if _has(losses, header.history)],
        heading("Settings"),
        table("ll", (), _settings(header)),
        heading("Bands"),
        table("llrrr", ("Band", "Transform", "Below detection", "Centre", "Scale"), _bands(header)),
        paragraph(
            "Each band is transformed, its centre taken off, and the rest divided by its scale. Where a logarithm "
            "is taken (log, and clr, the centred log-ratio), zeros and negative values count as below detection and "
            "take the value given there, half the smallest positive one of the training area, in the survey's units."
        ),
        heading("Calibration of the scores"),
        table(
            "lrr",
            ("Component", "Centre", "Scale"),
            [(name, values["centre"], values["scale"]) for name, values in header.calibration.items()],
        ),
        paragraph(
            "Centre and scale are median and interquartile range on the training area. The anomaly score adds up the "
            "components after each has its centre taken off and is divided by its scale."
        ),
    )


def _summary(header: ModelHeader) -> str:
    size = header.patch_size
    windows = header.training.get("windows")
    count = f"{windows:,} windows" if windows else "windows"
    ends = [
        (number, f"{step[0][name]:.3g} to {min(entry[name] for entry in step):.3g}")
        for number, name in ((1, "autoencoder"), (2, "reconstruction"))
        if (step := [entry for entry in header.history if entry["step"] == number and name in entry])
    ]
    errors = " and ".join(f"from {span} in step {number}" for number, span in ends)
    return f"The model learnt the background of {len(header.bands)} bands from {count} of {size} x {size} pixels" + (
        f"; its reconstruction error went {errors}." if errors else "."
    )


def _exclusion(exclusion: Mapping[str, Any]) -> str:
    if not exclusion:
        return (
            "Nothing was excluded from training, so that no label entered it: an AUC against known deposits is honest "
            "as to training."
        )
    count = len(exclusion["geometries"])
    place = f"{exclusion['distance']:g} map units of the {'place' if count == 1 else f'{count} places'} in EXCLUDE"
    return (
        f"{exclusion['windows']:,} windows were left out of training because they come within {place}. An AUC against "
        "deposits that lie there is optimistic; the evaluation gives the honest figure for the others."
    )


def _has(losses: _Losses, history: Sequence[Mapping[str, Any]]) -> bool:
    return any(entry["step"] == losses.step and name in entry for entry in history for name in losses.names)


def _figure(losses: _Losses, history: Sequence[Mapping[str, Any]]) -> str:
    epochs = [entry for entry in history if entry["step"] == losses.step]
    lines = [
        Line(label, [entry["epoch"] for entry in epochs], [entry.get(name, float("nan")) for entry in epochs])
        for name, label in losses.names.items()
    ]
    chart = line_chart(lines, losses.caption, x_label="epoch", y_label="loss", log_y=losses.log, height=240)
    return figure(chart, losses.caption)


def _settings(header: ModelHeader) -> list[tuple[str, object]]:
    """Names and values of everything that was set, in plain words."""
    networks = {name: value for name, value in header.networks.items() if name not in ("bands", "patch_size")}
    rows: list[tuple[str, object]] = [("Preset", header.preset), ("Window side", f"{header.patch_size} pixels")]
    rows += [(_plain(name), _listed(value)) for name, value in header.training.items()]
    rows += [(_plain(f"networks: {name}"), _listed(value)) for name, value in networks.items() if value != []]
    if header.crs:
        rows.append(("CRS", header.crs.split('"')[1]))
    rows.append(("Pixel size", " x ".join(f"{side:g}" for side in header.pixel_size) + " map units"))
    rows.append(("Versions", ", ".join(f"{name} {version}" for name, version in header.versions.items())))
    return rows


def _bands(header: ModelHeader) -> list[tuple[object, ...]]:
    learnt = header.preprocessing
    columns = (header.bands, learnt["transforms"], learnt["floors"], learnt["centres"], learnt["scales"])
    return [
        (band, transform, None if transform == "none" else float(floor), float(centre), float(scale))
        for band, transform, floor, centre, scale in zip(*columns, strict=True)
    ]


def _plain(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _listed(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)
