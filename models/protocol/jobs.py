"""The job descriptions: what a worker is asked to do, as paths and plain values.

A job is a frozen dataclass that turns into one JSON object and back. Geometries are GeoJSON geometry
objects in the coordinate reference system of the job's first raster; distances are in its map units.
`None` for a number means "the preset's or the engine's own choice".
"""

from __future__ import annotations

import dataclasses
import json
import os
from dataclasses import dataclass
from typing import Any, ClassVar, Optional, Union, get_args, get_origin, get_type_hints

from .errors import EngineError

PRESETS = ("balanced", "fast", "reference")
TRANSFORMS = ("auto", "none", "log", "clr")
METRICS = (
    "anomaly_score",
    "img_distance",
    "z_distance",
    "feature_distance",
    "neighbour_distance",
    "background_distance",
)
# Name of the band that follows the metrics in a score raster.
PERCENTILE = "percentile"
# Name of the band of a prospectivity raster.
PROSPECTIVITY = "prospectivity"
DEVICES = ("auto", "cpu", "cuda")
DISTANCES = ("standardised", "raw")
CLASSIFIERS = ("random_forest", "gradient_boosting", "logistic_regression", "svm", "cnn")
DETECTORS = ("robust_mahalanobis", "pca_reconstruction", "isolation_forest", "local_outlier_factor", "knn_distance")
METHODS = ("idw", "linear", "kriging")
SCALES = ("auto", "log", "linear")
BELOW_DETECTION = ("half_limit", "limit_over_root_two", "leave_out")
RESAMPLINGS = ("bilinear", "nearest", "cubic", "average")
# What a band made of a vector layer says of a cell.
LAYER_KINDS = ("class", "distance", "density")
# Radius of densities, cells, where a job states none.
DENSITY_CELLS = 10
# Dataset tag of a score raster: side of the windows that it was scored in, pixels.
WINDOW_TAG = "GEOHGAN_WINDOW"


def numbers_beside(report: Optional[str]) -> list[str]:
    """Where the numbers of a report lie, as JSON; nowhere without a report."""
    return [f"{os.path.splitext(report)[0]}_numbers.json"] if report else []


@dataclass(frozen=True)
class Raster:
    """One raster file of a stack.

    Attributes:
        path: file or GDAL data source string.
        names: one name a band; None takes the band descriptions of the file.
    """

    path: str
    names: Optional[tuple[str, ...]] = None


@dataclass(frozen=True)
class Layer:
    """One band that is made of the features of a vector layer.

    Attributes:
        name: of the band.
        kind: one of `LAYER_KINDS`: 1 within the polygons and 0 elsewhere; distance to the nearest feature, map units;
            features, or length of lines in map units, for each square map unit.
        geometries: of the features.
        source: where they come from, in words.
    """

    name: str
    kind: str
    geometries: tuple[dict[str, Any], ...]
    source: str = ""


@dataclass(frozen=True)
class Job:
    """What all jobs share: a kind, and the files that they write."""

    kind: ClassVar[str]
    output_fields: ClassVar[tuple[str, ...]]
    if_memory_is_short: ClassVar[str] = "work on a smaller raster"

    def outputs(self) -> list[str]:
        """Paths of the files that the job was asked to write."""
        return [path for path in (getattr(self, name) for name in self.output_fields) if path]

    def written(self) -> list[str]:
        """Paths of all files that the job writes, those that it keeps for itself too."""
        return [*self.outputs(), *numbers_beside(getattr(self, "report", None))]

    def to_json(self) -> str:
        return json.dumps({"job": self.kind, **dataclasses.asdict(self)}, indent=1)


@dataclass(frozen=True)
class TrainJob(Job):
    """Train Geo-Hgan on the normal windows of a source domain.

    Attributes:
        rasters: the stack; layers on other grids are aligned to the first.
        output: model file to write (`.geohgan`); its checkpoint lies beside it.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        exclude: geometries of known deposits, kept out of the training windows.
        exclude_distance: windows nearer to `exclude` than this are left out, map units.
        mask: polygons that limit the source domain; none means the whole raster.
        preset: one of `PRESETS`.
        transform: one of `TRANSFORMS`.
        patch_size: side of the square windows, pixels, 4 to 64.
        epochs: most epochs of step 1 (latent space adversarial module); fewer where its loss levels off sooner.
        guided_epochs: most epochs of step 2 (GAN-guided encoder), likewise.
        windows_per_epoch: windows drawn an epoch.
        batch_size: windows a batch.
        latent_size: length of the latent vector.
        learning_rate: step 1's; step 2 takes half of it.
        kappa: weight of the feature term in step 2.
        min_valid: least share of valid pixels in a training window, 0 to 1.
        device: one of `DEVICES`.
        threads: CPU threads.
        seed: of everything random.
        resume: checkpoint to go on from.
        bands: names of the bands to take, in this order; none means all.
    """

    kind: ClassVar[str] = "train"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")
    if_memory_is_short: ClassVar[str] = "train with a smaller batch size (BATCH_SIZE) or smaller windows (PATCH_SIZE)"

    rasters: tuple[Raster, ...]
    output: str
    report: Optional[str] = None
    exclude: tuple[dict[str, Any], ...] = ()
    exclude_distance: float = 0.0
    mask: tuple[dict[str, Any], ...] = ()
    preset: str = "balanced"
    transform: str = "auto"
    patch_size: Optional[int] = None
    epochs: Optional[int] = None
    guided_epochs: Optional[int] = None
    windows_per_epoch: Optional[int] = None
    batch_size: Optional[int] = None
    latent_size: Optional[int] = None
    learning_rate: Optional[float] = None
    kappa: float = 1.0
    min_valid: float = 0.5
    device: str = "auto"
    threads: Optional[int] = None
    seed: int = 0
    resume: Optional[str] = None
    bands: tuple[str, ...] = ()

    @property
    def checkpoint(self) -> str:
        """Where training keeps its last good epoch."""
        return self.output + ".checkpoint"

    def written(self) -> list[str]:
        return [*super().written(), self.checkpoint]


@dataclass(frozen=True)
class ScoreJob(Job):
    """Score every pixel of a raster with a trained model.

    Attributes:
        rasters: the stack, its bands in any order.
        model: model file.
        output: raster to write: `metric` first, then the other metrics, then the percentile of `metric`.
        contributions: raster to write: what makes each pixel anomalous; see `contributions.Contributions`.
        metric: one of `METRICS`.
        stride: step between windows, pixels.
        weight_image, weight_latent, weight_feature, weight_neighbour, weight_background: weights of the calibrated
            components in `anomaly_score`, in the order of `METRICS`.
        device: one of `DEVICES`.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "score"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "contributions")

    rasters: tuple[Raster, ...]
    model: str
    output: str
    contributions: Optional[str] = None
    metric: str = "anomaly_score"
    stride: Optional[int] = None
    weight_image: float = 0.0
    weight_latent: float = 0.0
    weight_feature: float = 0.0
    weight_neighbour: float = 1.0
    weight_background: float = 0.5
    device: str = "auto"
    threads: Optional[int] = None

    def weights(self) -> dict[str, float]:
        """Weight of each component in `anomaly_score`, by the component's name."""
        values = (
            self.weight_image,
            self.weight_latent,
            self.weight_feature,
            self.weight_neighbour,
            self.weight_background,
        )
        return dict(zip(METRICS[1:], values))

    def weights_of_metric(self) -> dict[str, float]:
        """Weight of each component in `metric`, by the component's name."""
        if self.metric == METRICS[0]:
            return self.weights()
        return {name: float(name == self.metric) for name in METRICS[1:]}


@dataclass(frozen=True)
class EvaluateJob(Job):
    """Hold score rasters against known deposits.

    Attributes:
        rasters: score rasters in one coordinate reference system; every band but percentiles is a metric.
        labels: geometries of the known deposits.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        curves: CSV file to write: metric, threshold, false and true positive rate.
        areas: CSV file to write: metric, threshold, share of the area and of the deposits at or above it.
        resamples: bootstrap samples, and random shifts of the deposits, that intervals are taken from.
        seed: of everything random.
    """

    kind: ClassVar[str] = "evaluate"
    output_fields: ClassVar[tuple[str, ...]] = ("report", "curves", "areas")

    rasters: tuple[Raster, ...]
    labels: tuple[dict[str, Any], ...]
    buffer: float = 0.0
    report: Optional[str] = None
    curves: Optional[str] = None
    areas: Optional[str] = None
    resamples: int = 200
    seed: int = 0


@dataclass(frozen=True)
class FilterJob(Job):
    """Keep the high-confidence anomalies of a score raster (AnomFilter).

    Attributes:
        scores: score raster.
        band: its band to filter, from 1.
        source: the stack that was scored, on the grid of `scores`.
        target: the stack of the target domain; empty means `source`.
        iqr_factor: scores above Q3 + `iqr_factor` x IQR are outliers.
        distance: one of `DISTANCES`.
        window: side of the sample windows, pixels; 1 filters single pixels.
        output: raster to write: the score where both criteria hold, else nodata.
        points: GeoJSON file to write: one point a kept pixel or window.
    """

    kind: ClassVar[str] = "filter"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "points")

    scores: str
    source: tuple[Raster, ...]
    output: str
    points: Optional[str] = None
    band: int = 1
    target: tuple[Raster, ...] = ()
    iqr_factor: float = 1.5
    distance: str = "standardised"
    window: int = 1


@dataclass(frozen=True)
class ClassifyJob(Job):
    """Map how likely a deposit is, from known deposits and, if given, high-confidence anomalies.

    Attributes:
        rasters: the stack of the target domain.
        positives: geometries of its known deposits.
        output: raster to write: probability of a deposit, 0 to 1.
        compare: raster to write: the same without the anomalies.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        anomalies: geometries (points) of anomalies in the source domain.
        anomaly_raster: or a raster of them: its valid cells of band 1, on the grid of the source domain.
        source: the stack that the anomalies were found in, with the same bands; empty means `rasters`.
        classifier: one of `CLASSIFIERS`.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        negative_distance: barren samples lie at least this far from deposits and anomalies, map units.
        negative_ratio: barren samples for each positive one.
        folds: folds of the spatial cross-validation, 2 or more.
        block_size: side of its square blocks, map units; None chooses it from the extent.
        transform: one of `TRANSFORMS`.
        patch_size: side of the windows of the convolutional network, pixels.
        threads: CPU threads.
        seed: of everything random.
    """

    kind: ClassVar[str] = "classify"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "compare", "report")

    rasters: tuple[Raster, ...]
    positives: tuple[dict[str, Any], ...]
    output: str
    compare: Optional[str] = None
    report: Optional[str] = None
    anomalies: tuple[dict[str, Any], ...] = ()
    anomaly_raster: Optional[str] = None
    source: tuple[Raster, ...] = ()
    classifier: str = "random_forest"
    buffer: float = 0.0
    negative_distance: float = 0.0
    negative_ratio: float = 5.0
    folds: int = 5
    block_size: Optional[float] = None
    transform: str = "auto"
    patch_size: int = 9
    threads: Optional[int] = None
    seed: int = 0


@dataclass(frozen=True)
class CompareJob(Job):
    """Draw the ROC curves of several scores in one figure.

    Attributes:
        rasters: score rasters in one coordinate reference system; the first band of each counts.
        labels: geometries of the known deposits.
        buffer: cells within this distance of a deposit count as deposit, map units; 0 means the cells that it touches.
        tables: CSV files with a column of labels (0 or 1) and one of scores.
        label_field, score_field: names of those columns.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        table: CSV file to write: name, AUC and counts of each.
    """

    kind: ClassVar[str] = "compare"
    output_fields: ClassVar[tuple[str, ...]] = ("report", "table")

    rasters: tuple[Raster, ...] = ()
    labels: tuple[dict[str, Any], ...] = ()
    buffer: float = 0.0
    tables: tuple[str, ...] = ()
    label_field: str = "label"
    score_field: str = "score"
    report: Optional[str] = None
    table: Optional[str] = None


@dataclass(frozen=True)
class BaselineJob(Job):
    """Score every pixel of a raster with a classic detector.

    Attributes:
        rasters: the stack; layers on other grids are aligned to the first.
        output: raster to write: the detector's score, then its percentile.
        detector: one of `DETECTORS`.
        exclude: geometries of known deposits, kept out of what the detector learns from.
        exclude_distance: pixels nearer to `exclude` than this are left out, map units.
        mask: polygons that limit what the detector learns from; none means the whole raster.
        transform: one of `TRANSFORMS`.
        patch_size: side of the windows whose mean values are scored, pixels; 1 scores single pixels.
        min_valid: least share of valid pixels in a window, 0 to 1.
        threads: CPU threads.
        seed: of everything random.
        bands: names of the bands to take, in this order; none means all.
    """

    kind: ClassVar[str] = "baseline"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)

    rasters: tuple[Raster, ...]
    output: str
    detector: str = DETECTORS[0]
    exclude: tuple[dict[str, Any], ...] = ()
    exclude_distance: float = 0.0
    mask: tuple[dict[str, Any], ...] = ()
    transform: str = "auto"
    patch_size: int = 1
    min_valid: float = 0.5
    threads: Optional[int] = None
    seed: int = 0
    bands: tuple[str, ...] = ()


@dataclass(frozen=True)
class SurveyJob(Job):
    """Write a synthetic geochemical survey with known truth.

    Attributes:
        stack: multi-band raster to write, one band an element, ppm.
        samples: GeoJSON points to write, one field an element, ppm.
        deposits: GeoJSON points to write, the hidden deposits.
        truth: raster to write: 1 in the halo of a deposit, else 0.
        width, height: size, cells.
        cell_size: metres.
        elements: number of elements, 3 to the length of the element list.
        n_deposits: number of hidden deposits.
        seed: of everything random.
    """

    kind: ClassVar[str] = "examplesurvey"
    output_fields: ClassVar[tuple[str, ...]] = ("stack", "samples", "deposits", "truth")

    stack: str
    samples: Optional[str] = None
    deposits: Optional[str] = None
    truth: Optional[str] = None
    width: int = 160
    height: int = 120
    cell_size: float = 500.0
    elements: int = 12
    n_deposits: int = 12
    seed: int = 0


@dataclass(frozen=True)
class InterpolateJob(Job):
    """Turn samples into a stack, one band an element.

    Attributes:
        samples: CSV text as `samples.Samples` reads it; every field becomes a band.
        skipped: fields of the layer that did not look like analyses; they are told.
        crs: projected coordinate reference system of the samples, WKT; distances are in its unit.
        output: raster to write.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        method: one of `METHODS`: inverse distance weighting, linear interpolation in Delaunay triangles, ordinary
            kriging.
        cell_size: side of the square cells, map units; None takes half the usual distance between neighbours.
        radius: samples within this distance of a cell count, map units; None chooses it from the samples.
        scale: one of `SCALES`: interpolate logarithms, or values as they are; auto looks at each field.
        below_detection: one of `BELOW_DETECTION`: what stands for a value below its detection limit.
        most_below: fields with a larger share of values below detection are left out, percent.
        neighbours: most samples that a cell is computed from, the nearest.
        min_neighbours: a cell with fewer samples within `radius` has no value.
        power: of the distance, in inverse distance weighting.
        mask: polygons; cells outside have no value.
        units: of the values, such as ppm; written into the bands.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "interpolate"
    output_fields: ClassVar[tuple[str, ...]] = ("output", "report")

    samples: str
    crs: str
    output: str
    report: Optional[str] = None
    method: str = METHODS[0]
    cell_size: Optional[float] = None
    radius: Optional[float] = None
    scale: str = SCALES[0]
    below_detection: str = BELOW_DETECTION[0]
    most_below: float = 50.0
    neighbours: int = 12
    min_neighbours: int = 3
    power: float = 2.0
    mask: tuple[dict[str, Any], ...] = ()
    units: str = ""
    skipped: tuple[str, ...] = ()
    threads: Optional[int] = None


@dataclass(frozen=True)
class StackJob(Job):
    """Bring rasters and vector layers onto one grid, a band each.

    Attributes:
        rasters: rasters in any system and of any cell size.
        layers: bands made of features, their geometries in the system of the grid.
        output: raster to write.
        reference: raster whose grid is taken; None takes that of the first of `rasters`.
        cell_size: side of square cells over the extent of that grid, map units; None takes its own cells.
        resampling: one of `RESAMPLINGS`, for rasters on another grid.
        density_radius: features within this distance of a cell count towards a density, map units.
        common_mask: whether a cell without a value in one band has none in any.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "stack"
    output_fields: ClassVar[tuple[str, ...]] = ("output",)

    output: str
    rasters: tuple[Raster, ...] = ()
    layers: tuple[Layer, ...] = ()
    reference: Optional[str] = None
    cell_size: Optional[float] = None
    resampling: str = RESAMPLINGS[0]
    density_radius: Optional[float] = None
    common_mask: bool = False
    threads: Optional[int] = None


@dataclass(frozen=True)
class ExploreJob(Job):
    """Report what a survey holds, and suggest how to train on it.

    Attributes:
        rasters: the stack; or
        samples: CSV text as `samples.Samples` reads it.
        skipped: fields of the samples' layer that did not look like analyses; they are told.
        crs: coordinate reference system of the samples, WKT.
        report: HTML report to write; a JSON file with its numbers lies beside it.
        below_detection: one of `BELOW_DETECTION`, for samples.
    """

    kind: ClassVar[str] = "explore"
    output_fields: ClassVar[tuple[str, ...]] = ("report",)

    rasters: tuple[Raster, ...] = ()
    samples: str = ""
    skipped: tuple[str, ...] = ()
    crs: str = ""
    report: Optional[str] = None
    below_detection: str = BELOW_DETECTION[0]


@dataclass(frozen=True)
class DiagnoseJob(Job):
    """Tell which packages the engine has, what would compute, and why that; all of it as log lines.

    Attributes:
        device: one of `DEVICES`.
        threads: CPU threads.
    """

    kind: ClassVar[str] = "diagnose"
    output_fields: ClassVar[tuple[str, ...]] = ()

    device: str = "auto"
    threads: Optional[int] = None


JOBS = {
    job.kind: job
    for job in (
        SurveyJob,
        InterpolateJob,
        StackJob,
        ExploreJob,
        TrainJob,
        ScoreJob,
        BaselineJob,
        EvaluateJob,
        CompareJob,
        FilterJob,
        ClassifyJob,
        DiagnoseJob,
    )
}
_RASTERS = ("rasters", "source", "target")
_GEOMETRIES = ("exclude", "mask", "labels", "positives", "anomalies")
_TEXTS = ("tables", "bands", "skipped")
_CHOICES = {
    "preset": PRESETS,
    "transform": TRANSFORMS,
    "metric": METRICS,
    "device": DEVICES,
    "distance": DISTANCES,
    "classifier": CLASSIFIERS,
    "detector": DETECTORS,
    "method": METHODS,
    "scale": SCALES,
    "below_detection": BELOW_DETECTION,
    "resampling": RESAMPLINGS,
}


def from_json(text: str) -> Job:
    """The job that a JSON object describes.

    Raises:
        EngineError: it is no JSON object, of an unknown kind, or has missing, unknown or unfit fields.
    """
    try:
        values = json.loads(text)
        kind = JOBS[values.pop("job")]
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError) as error:
        raise EngineError(f"This is not a Geo-Hgan job: 'job' must be one of {', '.join(JOBS)}.") from error
    try:
        for name in values.keys() & set(_RASTERS):
            values[name] = tuple(
                Raster(item["path"], tuple(item["names"]) if item.get("names") else None) for item in values[name]
            )
        if "layers" in values:
            values["layers"] = tuple(_layer(item) for item in values["layers"])
        for name in values.keys() & set(_GEOMETRIES):
            values[name] = tuple(dict(geometry) for geometry in values[name])
        for name in values.keys() & set(_TEXTS):
            values[name] = tuple(str(text) for text in values[name])
        job = kind(**values)
    except (TypeError, KeyError, AttributeError, ValueError) as error:
        raise EngineError(f"The {kind.kind} job cannot be read: {error}.") from error
    _check(job)
    return job


def _layer(item: dict[str, Any]) -> Layer:
    if item["kind"] not in LAYER_KINDS:
        raise ValueError(f"the kind of a layer is one of {', '.join(LAYER_KINDS)}, not {item['kind']!r}")
    return Layer(**{**item, "geometries": tuple(dict(geometry) for geometry in item["geometries"])})


def _check(job: Job) -> None:
    hints = get_type_hints(type(job))
    for field in dataclasses.fields(job):
        value, hint = getattr(job, field.name), hints[field.name]
        if not _fits(value, hint):
            raise EngineError(f"The {job.kind} job cannot be read: {field.name} cannot be {value!r}.")
        if field.name in _CHOICES and value not in _CHOICES[field.name]:
            choices = ", ".join(_CHOICES[field.name])
            raise EngineError(f"The {job.kind} job cannot be read: {field.name} is one of {choices}, not {value!r}.")


def _fits(value: Any, hint: Any) -> bool:
    """Whether a value is of an annotated type; a whole number is a number, and a truth value is none."""
    if get_origin(hint) is Union:
        return any(_fits(value, option) for option in get_args(hint))
    if hint in (int, float):
        return isinstance(value, (int, hint)) and not isinstance(value, bool)
    return isinstance(value, get_origin(hint) or hint)
