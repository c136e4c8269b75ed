"""From survey units to what the networks see: transform, robust scaling, fill.

Everything is learnt on the training area and stored with the model, so that another raster is
treated as the training raster was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.no_parts import no_parts, said_no_parts
from ..protocol.option_names import TRANSFORM_NAMES
from ..protocol.text import parameters
from ..protocol.units import is_concentration
from .log_ratios import MIN_PARTS, centred, floors_of, logarithms

CLIP = 8.0
_NORMAL_IQR = 1.349
_CONCENTRATION_SHARE = 0.95


def look_like_concentrations(pixels: np.ndarray, units: Sequence[str], names: Sequence[str]) -> np.ndarray:
    """Which bands are concentrations: at least 95 % positive values, in a unit of concentration or an unknown one.

    What is no part of a composition by its name, such as pH or a loss on ignition, is none.

    Args:
        pixels: values (bands, n), all finite.
        units: one a band, empty where it is not known.
        names: one a band.
    """
    others = no_parts(names, units)
    fitting = [(not unit or is_concentration(unit)) and name not in others for unit, name in zip(units, names)]
    return ((pixels > 0).mean(axis=1) >= _CONCENTRATION_SHARE) & fitting


def tell_no_parts(transform: str, names: Sequence[str], units: Sequence[str], reporter: Reporter) -> None:
    """Say which bands are no parts of a composition, and what becomes of them."""
    others = said_no_parts(names, units)
    if not others:
        return
    if transform == "auto":
        reporter.log(
            "No parts of a composition, and therefore taken as they are, outside the log-ratios: {bands}. Leave them "
            "out with {BANDS} if they shall not count.",
            bands=others,
            **parameters("BANDS"),
        )
    elif transform == "clr":
        reporter.warning(
            "{TRANSFORM} {clr} compares with each other what are no parts of a composition: {bands}. Choose {auto}, "
            "which takes them as they are, or leave them out with {BANDS}.",
            bands=others,
            clr=TRANSFORM_NAMES["clr"],
            auto=TRANSFORM_NAMES["auto"],
            **parameters("TRANSFORM", "BANDS"),
        )


@dataclass(frozen=True)
class Preprocessing:
    """Per-band transform and scaling.

    `none` keeps values as they are. `log` takes the natural logarithm. `clr` takes the centred
    log-ratio over all bands marked `clr` (Aitchison, 1986): the logarithm less its mean over those
    bands, which undoes the closure of compositional data. Where a logarithm is taken, zeros and
    negative values count as below detection and take `floor`, half the band's smallest positive
    value on the training area. Then the median is taken off and the rest is divided by the
    interquartile range over 1.349 (the standard deviation of normal data), and clipped at +-`CLIP`.

    Attributes:
        transforms: `none`, `log` or `clr`, one a band.
        floors: values that stand for "below detection", survey units, one a band.
        centres: medians of the transformed values, one a band.
        scales: robust standard deviations of the transformed values, one a band.
    """

    transforms: Sequence[str]
    floors: Sequence[float]
    centres: Sequence[float]
    scales: Sequence[float]

    @classmethod
    def learn(
        cls, pixels: np.ndarray, transform: str, units: Sequence[str] = (), names: Sequence[str] = ()
    ) -> Preprocessing:
        """Learn from pixels (bands, n), all finite, of the training area.

        `auto` takes `clr` for bands that look like concentrations (see `look_like_concentrations`)
        where there are three of them or more, `log` where there are fewer, and `none` for the others.

        Args:
            pixels: values.
            transform: one of `choices.TRANSFORMS`.
            units: of the values, one a band, empty where it is not known; none where none is.
            names: of the bands; none where they say nothing.

        Raises:
            EngineError: `log` or `clr` was asked for and a band has no positive value.
        """
        if transform == "auto":
            unknown = [""] * len(pixels)
            concentrations = look_like_concentrations(pixels, units or unknown, names or unknown)
            kind = "clr" if concentrations.sum() >= MIN_PARTS else "log"
            transforms = [kind if is_one else "none" for is_one in concentrations]
        else:
            transforms = [transform] * len(pixels)
        floors = np.nan_to_num(floors_of(pixels)).tolist()
        if any(floor == 0.0 for floor, kind in zip(floors, transforms, strict=True) if kind != "none"):
            raise EngineError(
                "{TRANSFORM} {transform} needs positive values and band {bands} has none: choose {TRANSFORM} {none} or "
                "{auto}.",
                transform=TRANSFORM_NAMES[transform],
                none=TRANSFORM_NAMES["none"],
                auto=TRANSFORM_NAMES["auto"],
                bands=[number for number, floor in enumerate(floors, start=1) if floor == 0.0],
                **parameters("TRANSFORM"),
            )
        unscaled = cls(transforms, floors, [0.0] * len(pixels), [1.0] * len(pixels))
        values = unscaled._transform(pixels.astype(np.float64))
        low, centre, high = np.percentile(values, (25, 50, 75), axis=1)
        scale = (high - low) / _NORMAL_IQR
        # A band that is mostly one value (censored data) has no interquartile range; a constant one no spread at all.
        rounding = 1e-9 * np.where(np.asarray(transforms) == "none", np.abs(values).max(axis=1), 1.0)
        scale = np.where(scale > rounding, scale, values.std(axis=1))
        scale = np.where(scale > rounding, scale, 1.0)
        return cls(transforms, floors, centre.tolist(), scale.tolist())

    def apply(self, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Scale values (bands, height, width), NaN where there is none.

        Returns:
            float32 (bands, height, width), 0 where a pixel is invalid; bool (height, width), the pixels that are
            valid in every band.
        """
        valid = np.isfinite(values).all(axis=0)
        scaled = self._transform(np.where(valid, values, 1.0).astype(np.float64))
        scaled -= np.reshape(self.centres, (-1, 1, 1))
        scaled /= np.reshape(self.scales, (-1, 1, 1))
        return np.where(valid, np.clip(scaled, -CLIP, CLIP), 0.0).astype(np.float32), valid

    def bands_by_transform(self, names: Sequence[str]) -> dict[str, list[str]]:
        """Names of the bands that have each transform, in the order of the bands."""
        bands: dict[str, list[str]] = {}
        for name, kind in zip(names, self.transforms, strict=True):
            bands.setdefault(kind, []).append(name)
        return bands

    def restore(self, scaled: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Scaled values (bands, height, width) in survey units, as precise as `values`: the inverse of `apply`.

        A log-ratio leaves open how large the concentrations are as a whole. It is taken from the pixel itself, so that
        its ratios are what differs: the geometric mean of the `clr` bands comes out as that of `values`, the pixel's
        own (bands, height, width), NaN where there is none.
        """
        out = scaled * np.reshape(self.scales, (-1, 1, 1)) + np.reshape(self.centres, (-1, 1, 1))
        logged, parts = self._log_masks()
        if parts.any():
            out[parts] += self._logs(values.astype(np.float64))[parts].mean(axis=0)
        out[logged] = np.exp(out[logged])
        return out.astype(values.dtype)

    def _transform(self, values: np.ndarray) -> np.ndarray:
        """Transformed copy of float64 values (bands, ...)."""
        out = self._logs(values)
        _, parts = self._log_masks()
        if parts.any():
            out[parts] = centred(out[parts])
        return out

    def _logs(self, values: np.ndarray) -> np.ndarray:
        """Copy of float64 values (bands, ...) with the logarithms of those bands that take one."""
        logged, _ = self._log_masks()
        out = values.copy()
        out[logged] = logarithms(values[logged], np.asarray(self.floors)[logged])
        return out

    def _log_masks(self) -> tuple[np.ndarray, np.ndarray]:
        """The bands of which a logarithm is taken, and those of them that are parts of a whole."""
        kinds = np.asarray(self.transforms)
        return kinds != "none", kinds == "clr"
