"""The metrics of a score raster, as one table that job, calibration, blocks, contributions and help read.

How a component is computed stands in `models/scoring/components/`, in a file of its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from .text import Text

# The weighted sum of the calibrated components: the metric that comes first unless another is chosen.
ANOMALY_SCORE = "anomaly_score"
# Name of the band that follows the metrics in a score raster.
PERCENTILE = "percentile"
# Name of the band of a prospectivity raster.
PROSPECTIVITY = "prospectivity"

# What a component needs: a window and what the networks redraw of it, for one number that is blended over the pixels of
# the window; or the pixels of a block, their blended backgrounds and the references of the training area.
Need = Literal["windows", "pixels"]


@dataclass(frozen=True)
class Component:
    """A metric that the anomaly score can be a part of.

    Attributes:
        name: of its band.
        parameter: that its weight is given by.
        weight: in the anomaly score unless another is given; 0 leaves it out.
        needs: what it is computed from.
        knows_bands: whether it can be shared out among the input bands; what cannot is by the reconstruction error.
        help: what it is, in a sentence.
    """

    name: str
    parameter: str
    weight: float
    needs: Need
    knows_bands: bool
    help: Text


RECONSTRUCTION_ERROR = Component(
    name="img_distance",
    parameter="WEIGHT_IMAGE",
    weight=0.0,
    needs="pixels",
    knows_bands=True,
    help=Text("img_distance: between a pixel and its reconstruction."),
)
COMPONENTS = (
    RECONSTRUCTION_ERROR,
    Component(
        name="z_distance",
        parameter="WEIGHT_LATENT",
        weight=0.0,
        needs="windows",
        knows_bands=False,
        help=Text("z_distance: between the encodings of the two."),
    ),
    Component(
        name="feature_distance",
        parameter="WEIGHT_FEATURE",
        weight=0.0,
        needs="windows",
        knows_bands=False,
        help=Text("feature_distance: between what the discriminator sees in the two."),
    ),
    Component(
        name="neighbour_distance",
        parameter="WEIGHT_NEIGHBOUR",
        weight=1.0,
        needs="pixels",
        knows_bands=True,
        help=Text(
            "neighbour_distance: between a pixel and the pixels of the training area that are most like it.",
        ),
    ),
    Component(
        name="background_distance",
        parameter="WEIGHT_BACKGROUND",
        weight=0.5,
        needs="pixels",
        knows_bands=True,
        help=Text(
            "background_distance: the same for its reconstruction, the background that the networks see in it.",
        ),
    ),
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
