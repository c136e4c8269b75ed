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
# Of numbers in single precision between 64 and 128, in which files hold percentiles, rounded up or down.
_HALF_A_STEP = 2.0**-18
# Name of the band of a prospectivity raster.
PROSPECTIVITY = "prospectivity"

# Name of its second band: how far the folds of its cross-validation disagree.
UNCERTAINTY = "uncertainty"

# What a component needs: a window and what the networks redraw of it, for one number that is blended over the pixels of
# the window; the blended reconstructions of a block; or its pixels and the references of the training area alone.
Need = Literal["windows", "backgrounds", "pixels"]


@dataclass(frozen=True)
class Component:
    """A metric that the anomaly score can be a part of.

    Attributes:
        name: of its band.
        label: what dialogs call it.
        parameter: that its weight is given by.
        weight: in the anomaly score of a model that is trained now; 0 leaves it out.
        needs: what it is computed from.
        knows_bands: whether it can be shared out among the input bands; what cannot is by the reconstruction error.
        help: what it is, as what follows its label.
        of_sought: whether it is there only where something is sought; scoring calibrates it then, not training.
    """

    name: str
    label: Text
    parameter: str
    weight: float
    needs: Need
    knows_bands: bool
    help: Text
    of_sought: bool = False

    @property
    def takes_networks(self) -> bool:
        """Whether the networks take part in it."""
        return self.needs != "pixels"


RECONSTRUCTION_ERROR = Component(
    name="img_distance",
    label=Text("Image distance"),
    parameter="WEIGHT_IMAGE",
    weight=0.0,
    needs="backgrounds",
    knows_bands=True,
    help=Text("between a pixel and its reconstruction."),
)
COMPONENTS = (
    RECONSTRUCTION_ERROR,
    Component(
        name="z_distance",
        label=Text("Latent distance"),
        parameter="WEIGHT_LATENT",
        weight=0.0,
        needs="windows",
        knows_bands=False,
        help=Text("between the encodings of the two."),
    ),
    Component(
        name="feature_distance",
        label=Text("Feature distance"),
        parameter="WEIGHT_FEATURE",
        weight=0.0,
        needs="windows",
        knows_bands=False,
        help=Text("between what the discriminator sees in the two."),
    ),
    Component(
        name="neighbour_distance",
        label=Text("Neighbour distance"),
        parameter="WEIGHT_NEIGHBOUR",
        weight=1.0,
        needs="pixels",
        knows_bands=True,
        help=Text(
            "between a pixel and the pixels of the training area that are most like it.",
        ),
    ),
    Component(
        name="background_distance",
        label=Text("Background distance"),
        parameter="WEIGHT_BACKGROUND",
        weight=0.0,
        needs="backgrounds",
        knows_bands=True,
        help=Text(
            "the same for its reconstruction, the background that the networks see in it.",
        ),
    ),
    Component(
        name="regional_distance",
        label=Text("Regional distance"),
        parameter="WEIGHT_REGIONAL",
        weight=0.5,
        needs="pixels",
        knows_bands=True,
        help=Text("the neighbour distances around a pixel, smoothed: weak and broad haloes."),
    ),
    Component(
        name="enrichment",
        label=Text("Enrichment"),
        parameter="WEIGHT_ENRICHMENT",
        weight=1.0,
        needs="pixels",
        knows_bands=True,
        help=Text("how far the sought elements lie above what is usual; only where something is sought."),
        of_sought=True,
    ),
)
COMPONENT_NAMES = tuple(component.name for component in COMPONENTS)
METRICS = (ANOMALY_SCORE, *COMPONENT_NAMES)
METRIC_NAMES = {ANOMALY_SCORE: Text("Anomaly score"), **{component.name: component.label for component in COMPONENTS}}
ENRICHMENT = COMPONENTS[-1]
# What a model calibrates.
LEARNT = tuple(component for component in COMPONENTS if not component.of_sought)

if TYPE_CHECKING:
    Metric = str
else:
    Metric = Literal[METRICS]


def default_weights() -> dict[str, float]:
    """Weights in the anomaly score of a model that is trained now, by component; of the others it is 0."""
    return {component.name: component.weight for component in LEARNT if component.weight}


def highest_hidden(top: float) -> float:
    """The percentile that all lie above which are among the highest so many percent of the area."""
    return 100.0 - top + _HALF_A_STEP
