"""The metrics of a score raster, as one table that job, calibration, blocks, help and inspector read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

# The weighted sum of the calibrated components: the metric that comes first unless another is chosen.
ANOMALY_SCORE = "anomaly_score"
# Name of the band that follows the metrics in a score raster.
PERCENTILE = "percentile"
# Name of the band of a prospectivity raster.
PROSPECTIVITY = "prospectivity"


@dataclass(frozen=True)
class Component:
    """A metric that the anomaly score can be a part of.

    Attributes:
        name: of its band.
        parameter: that its weight is given by.
        weight: in the anomaly score unless another is given; 0 leaves it out.
        knows_bands: whether it can be shared out among the input bands; what cannot is by the reconstruction error.
    """

    name: str
    parameter: str
    weight: float
    knows_bands: bool


COMPONENTS = (
    Component("img_distance", "WEIGHT_IMAGE", 0.0, True),
    Component("z_distance", "WEIGHT_LATENT", 0.0, False),
    Component("feature_distance", "WEIGHT_FEATURE", 0.0, False),
    Component("neighbour_distance", "WEIGHT_NEIGHBOUR", 1.0, True),
    Component("background_distance", "WEIGHT_BACKGROUND", 0.5, True),
)
COMPONENT_NAMES = tuple(component.name for component in COMPONENTS)
METRICS = (ANOMALY_SCORE, *COMPONENT_NAMES)

if TYPE_CHECKING:
    Metric = str
else:
    Metric = Literal[METRICS]


def default_weights() -> dict[str, float]:
    """Weight of each component in the anomaly score, by its name."""
    return {component.name: component.weight for component in COMPONENTS}
