"""What the provider publishes: ids, parameters, outputs, help."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

# Users' models and scripts hold on to these: they only grow.
_FIRST_STEPS = {
    "train:Model",
    "score:Anomaly heatmap",
    "evaluate:Evaluation report",
    "filter:High-confidence anomalies",
}
_THRESHOLDS = {"thresholds:Threshold report", "thresholds:Classes of samples"}
_SCORE_THRESHOLDS = {"score_thresholds:Thresholds of the score, report", "score_thresholds:Classes of the score"}
_TARGETS = {"targets:Targets", "targets:Report on targets", "targets:Field atlas"}
MODEL_OUTPUTS = {
    "beside_its_peers": {"compare:Comparison of scores, report", "compare:Comparison of scores, table"},
    "survey_to_anomalies": {*_FIRST_STEPS, "filter:High-confidence anomalies, points"},
    "samples_to_anomalies": {
        *_FIRST_STEPS,
        "filter:High-confidence anomalies, points",
        "interpolate:Survey stack",
        "interpolate:Interpolation report",
        "explore:Survey report",
    },
    "laboratory_to_targets": {
        "qaqc:Quality report",
        "level:Levelling report",
        *_THRESHOLDS,
        *_SCORE_THRESHOLDS,
        "interpolate:Survey stack",
        "interpolate:Interpolation report",
        "explore:Survey report",
        "train:Model",
        "score:Anomaly heatmap",
        "filter:High-confidence anomalies",
        *_TARGETS,
    },
    "streams_to_targets": {
        "qaqc:Quality report",
        "level:Levelling report",
        *_THRESHOLDS,
        "catchments:Catchments",
        "catchments:Report on catchments",
        "stack:Survey stack",
        "explore:Survey report",
        "train:Model",
        "score:Anomaly heatmap",
        *_SCORE_THRESHOLDS,
        *_TARGETS,
    },
    "singularity_to_targets": {
        "singularity:Local anomalies",
        "singularity:Report on local anomalies",
        "train:Model",
        "score:Anomaly heatmap",
        "evaluate:Evaluation report",
        *_SCORE_THRESHOLDS,
        *_TARGETS,
    },
    "source_to_target": {
        *_FIRST_STEPS,
        "classify:Prospectivity",
        "classify:Prospectivity without the anomalies",
        "classify:Prospectivity report",
    },
}
PUBLISHED = {
    "train": (
        "INPUT EXCLUDE EXCLUDE_DISTANCE MASK PRESET TRANSFORM PATCH_SIZE EPOCHS DEVICE SEED GUIDED_EPOCHS "
        "WINDOWS_PER_EPOCH BATCH_SIZE LATENT_SIZE LEARNING_RATE KAPPA MIN_VALID BANDS THREADS RESUME OUTPUT REPORT "
        "LABEL_FIELD LABEL_VALUE",
        "OUTPUT REPORT AUTOENCODER_LOSS RECONSTRUCTION_LOSS",
    ),
    "score": (
        "INPUT MODEL METRIC STRIDE WEIGHT_IMAGE WEIGHT_LATENT WEIGHT_FEATURE WEIGHT_NEIGHBOUR WEIGHT_BACKGROUND "
        "DEVICE THREADS OUTPUT CONTRIBUTIONS "
        "SOUGHT ELEMENTS METRICS WEIGHT_REGIONAL WEIGHT_ENRICHMENT EXPLAIN EXPLAINED_BANDS",
        "OUTPUT CONTRIBUTIONS",
    ),
    "baseline": (
        "INPUT DETECTOR EXCLUDE EXCLUDE_DISTANCE MASK TRANSFORM PATCH_SIZE MIN_VALID SEED BANDS THREADS OUTPUT "
        "LABEL_FIELD LABEL_VALUE EPOCHS DEVICE WIDTHS",
        "OUTPUT",
    ),
    "evaluate": (
        "INPUT LABELS BUFFER RESAMPLES SEED REPORT CURVES AREAS LABEL_FIELD LABEL_VALUE",
        "REPORT CURVES AREAS BEST_METRIC BEST_BAND AUC AUC_LOW AUC_HIGH P_VALUE",
    ),
    "compare": (
        "SCORES LABELS BUFFER TABLES LABEL_FIELD SCORE_FIELD REPORT TABLE LABEL_VALUE",
        "REPORT TABLE BEST AUC",
    ),
    "classify": (
        "INPUT POSITIVES ANOMALIES SOURCE CLASSIFIER BUFFER NEGATIVE_DISTANCE NEGATIVE_RATIO FOLDS BLOCK_SIZE "
        "TRANSFORM PATCH_SIZE THREADS SEED OUTPUT COMPARE REPORT LABEL_FIELD LABEL_VALUE "
        "UNCERTAINTY BANDS",
        "OUTPUT COMPARE REPORT AUC AUC_WITHOUT AVERAGE_PRECISION DEPOSITS",
    ),
    "filter": (
        "SCORES BAND SOURCE TARGET IQR_FACTOR DISTANCE WINDOW OUTPUT POINTS CRITERIA SHARE LABELS LABEL_FIELD "
        "LABEL_VALUE",
        "OUTPUT POINTS THRESHOLD RADIUS OUTLIERS KEPT SPOTS",
    ),
    "targets": (
        "SCORES BAND TOP THRESHOLD JOIN MIN_CELLS MOST CONTRIBUTIONS FILTERED PROSPECTIVITY DEPOSITS FAR GEOLOGY "
        "GEOLOGY_FIELD SOUGHT ELEMENTS WEIGHT_PEAK WEIGHT_MEAN WEIGHT_AREA WEIGHT_ELEMENTS WEIGHT_SOUGHT WEIGHT_NEW "
        "WEIGHT_PROSPECTIVITY WEIGHT_KEPT LABEL_FIELD LABEL_VALUE OUTPUT REPORT ATLAS",
        "OUTPUT REPORT ATLAS COUNT FOUND LOWEST BEST",
    ),
    "examplesurvey": (
        "WIDTH HEIGHT CELL_SIZE ELEMENTS N_DEPOSITS SEED STACK SAMPLES DEPOSITS TRUTH SHEETS SHEET_MAP",
        "STACK SAMPLES DEPOSITS TRUTH SHEET_MAP",
    ),
    "interpolate": (
        "INPUT FIELDS METHOD CELL_SIZE RADIUS BELOW_DETECTION SCALE MASK CRS UNITS MOST_BELOW NEIGHBOURS "
        "MIN_NEIGHBOURS POWER THREADS OUTPUT REPORT QUALITY",
        "OUTPUT REPORT ELEMENTS SAMPLES LEFT_OUT CORRELATION",
    ),
    "stack": (
        "RASTERS POLYGONS CLASS_FIELD DISTANCES DENSITIES DENSITY_RADIUS REFERENCE CELL_SIZE RESAMPLING COMMON_MASK "
        "THREADS OUTPUT",
        "OUTPUT BANDS NAMES VALID",
    ),
    "explore": ("INPUT POINTS FIELDS BELOW_DETECTION REPORT CHOSEN_BANDS", "REPORT TRANSFORM BANDS LEFT_OUT"),
    "diagnose": ("REPORT", "REPORT TEXT"),
    "thresholds": (
        "INPUT POINTS FIELDS METHOD PERCENTILE SCALE BELOW_DETECTION DEPOSITS BUFFER LABEL_FIELD LABEL_VALUE BANDS "
        "OUTPUT CLASSES TABLE REPORT QUALITY",
        "OUTPUT CLASSES TABLE REPORT THRESHOLDS WITHOUT DISAGREEING",
    ),
    "singularity": (
        "INPUT BANDS METHOD SMALLEST_WINDOW LARGEST_WINDOW SCALE BREAK OUTPUT ERRORS REPORT "
        "POINTS FIELDS BELOW_DETECTION INDICES QUALITY",
        "OUTPUT ERRORS REPORT NAMES TRANSFORM LEFT_OUT INDICES",
    ),
    "qaqc": (
        "INPUT FIELDS PAIR_FIELD ID_FIELD PAIR_DISTANCE DUPLICATES KIND_FIELD STANDARD_FIELD ORDER_FIELD CERTIFIED "
        "BLANK_FACTOR REPORT",
        "REPORT GOOD USABLE WEAK UNKNOWN CONCERNS",
    ),
    "catchments": (
        "INPUT DEM FIELDS PARTS SNAP STREAM_AREA DILUTION SOURCE_AREA BELOW_DETECTION CATCHMENTS OUTPUT REPORT QUALITY",
        "CATCHMENTS OUTPUT REPORT COUNT OUTSIDE OFF_STREAM CUT",
    ),
    "level": (
        "INPUT POINTS FIELDS GROUP_FIELD GROUP_POLYGONS CLASS_FIELD GROUP_RASTER METHOD REFERENCE BACKGROUND SCALE "
        "BELOW_DETECTION MIN_VALUES BORDER_DISTANCE OUTPUT LEVELLED REPORT",
        "OUTPUT LEVELLED REPORT GROUPS_LEVELLED LEFT_ALONE BETWEEN_BEFORE BETWEEN_AFTER",
    ),
}
_MODEL_PARAMETERS = {
    "beside_its_peers": "INPUT LABELS BUFFER PRESET EXCLUDE EXCLUDE_DISTANCE",
    "survey_to_anomalies": "INPUT LABELS BUFFER PRESET EXCLUDE EXCLUDE_DISTANCE BANDS CRITERIA SHARE",
    "samples_to_anomalies": (
        "INPUT FIELDS UNITS LABELS BUFFER PRESET METHOD BELOW_DETECTION CELL_SIZE CRS CRITERIA SHARE"
    ),
    "laboratory_to_targets": (
        "INPUT FIELDS UNITS CONTROLS PAIR_FIELD KIND_FIELD GROUP_FIELD CRS CELL_SIZE PRESET SOUGHT LABELS TOP"
    ),
    "streams_to_targets": (
        "INPUT DEM FIELDS CONTROLS PAIR_FIELD KIND_FIELD GROUP_FIELD SNAP STREAM_AREA DILUTION CELL_SIZE PRESET SOUGHT "
        "LABELS TOP"
    ),
    "singularity_to_targets": "INPUT BANDS SMALLEST_WINDOW LARGEST_WINDOW PRESET TOP LABELS BUFFER",
    "source_to_target": "INPUT LABELS TARGET POSITIVES BUFFER PRESET FOLDS CLASSIFIER BANDS CRITERIA SHARE",
}
PUBLISHED = {name: (set(parameters.split()), set(outputs.split())) for name, (parameters, outputs) in PUBLISHED.items()}
PUBLISHED |= {
    name: (set(parameters.split()) | MODEL_OUTPUTS[name], MODEL_OUTPUTS[name])
    for name, parameters in _MODEL_PARAMETERS.items()
}
OPTIONS = {
    ("train", "PRESET"): ["balanced", "fast", "reference"],
    ("train", "TRANSFORM"): ["auto", "none", "log", "clr"],
    ("train", "DEVICE"): ["auto", "cpu", "cuda"],
    ("score", "METRIC"): [
        "anomaly_score",
        "img_distance",
        "z_distance",
        "feature_distance",
        "neighbour_distance",
        "background_distance",
        "regional_distance",
        "enrichment",
    ],
    ("score", "METRICS"): ["all", "chosen"],
    ("filter", "DISTANCE"): ["standardised", "raw"],
    ("filter", "CRITERIA"): ["published", "top_share", "concentration_area", "prediction_area"],
    ("baseline", "DETECTOR"): [
        "robust_mahalanobis",
        "pca_reconstruction",
        "isolation_forest",
        "local_outlier_factor",
        "knn_distance",
        "vae",
        "vae_gan",
        "vae_wgan",
        "vae_wgangp",
        "ganomaly",
        "skip_ganomaly",
        "f_anogan",
    ],
    ("interpolate", "METHOD"): ["idw", "linear", "kriging", "multiquadric"],
    ("interpolate", "SCALE"): ["auto", "log", "linear"],
    ("interpolate", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("explore", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("thresholds", "METHOD"): ["tukey", "median_mad", "log_probability", "concentration_area", "percentile"],
    ("thresholds", "SCALE"): ["auto", "log", "linear"],
    ("thresholds", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("singularity", "METHOD"): ["singularity", "spectrum_area"],
    ("singularity", "SCALE"): ["auto", "log", "linear"],
    ("singularity", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("qaqc", "DUPLICATES"): ["field", "analytical"],
    ("catchments", "PARTS"): ["whole", "increment"],
    ("catchments", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("level", "METHOD"): ["borders", "median_iqr", "quantiles"],
    ("level", "SCALE"): ["auto", "log", "linear"],
    ("level", "BELOW_DETECTION"): ["half_limit", "limit_over_root_two", "leave_out"],
    ("stack", "RESAMPLING"): ["bilinear", "nearest", "cubic", "average"],
    ("classify", "CLASSIFIER"): ["random_forest", "gradient_boosting", "logistic_regression", "svm", "cnn"],
}
# That are not the first.
_DEFAULTS = {("interpolate", "METHOD"): "multiquadric"}
ADVANCED = {
    "train": (
        "GUIDED_EPOCHS WINDOWS_PER_EPOCH BATCH_SIZE LATENT_SIZE LEARNING_RATE KAPPA MIN_VALID THREADS RESUME "
        "LABEL_FIELD LABEL_VALUE"
    ),
    "score": (
        "STRIDE WEIGHT_IMAGE WEIGHT_LATENT WEIGHT_FEATURE WEIGHT_NEIGHBOUR WEIGHT_BACKGROUND THREADS ELEMENTS METRICS"
        " WEIGHT_REGIONAL WEIGHT_ENRICHMENT"
    ),
    "baseline": "MIN_VALID SEED THREADS LABEL_FIELD LABEL_VALUE EPOCHS DEVICE WIDTHS",
    "evaluate": "RESAMPLES SEED",
    "compare": "LABEL_FIELD SCORE_FIELD LABEL_VALUE",
    "filter": "WINDOW",
    "targets": (
        "FAR ELEMENTS WEIGHT_PEAK WEIGHT_MEAN WEIGHT_AREA WEIGHT_ELEMENTS WEIGHT_SOUGHT WEIGHT_NEW WEIGHT_PROSPECTIVITY"
        " WEIGHT_KEPT LABEL_FIELD LABEL_VALUE"
    ),
    "classify": "PATCH_SIZE THREADS SEED UNCERTAINTY",
    "examplesurvey": "SHEETS",
    "catchments": "SOURCE_AREA QUALITY",
    "level": "MIN_VALUES BORDER_DISTANCE",
    "interpolate": "MOST_BELOW NEIGHBOURS MIN_NEIGHBOURS POWER THREADS QUALITY",
    "stack": "THREADS",
    "explore": "",
    "diagnose": "",
    "qaqc": "BLANK_FACTOR",
    "thresholds": "BANDS LABEL_FIELD LABEL_VALUE QUALITY",
    "singularity": "SCALE BREAK QUALITY",
    "beside_its_peers": "EXCLUDE EXCLUDE_DISTANCE",
    "survey_to_anomalies": "EXCLUDE EXCLUDE_DISTANCE",
    "samples_to_anomalies": "",
    "laboratory_to_targets": "",
    "streams_to_targets": "",
    "singularity_to_targets": "",
    "source_to_target": "",
}
# What a user must choose; the rest has defaults.
REQUIRED = {
    "train": "INPUT OUTPUT",
    "score": "INPUT MODEL OUTPUT",
    "baseline": "INPUT OUTPUT",
    "evaluate": "INPUT LABELS",
    "compare": "",
    "filter": "SCORES SOURCE OUTPUT",
    "targets": "SCORES OUTPUT",
    "classify": "INPUT POSITIVES OUTPUT",
    "examplesurvey": "STACK",
    "catchments": "INPUT DEM CATCHMENTS",
    "level": "",
    "interpolate": "INPUT OUTPUT",
    "stack": "OUTPUT",
    "explore": "",
    "diagnose": "",
    "qaqc": "INPUT",
    "thresholds": "",
    "singularity": "",
    "beside_its_peers": "INPUT LABELS",
    "survey_to_anomalies": "INPUT",
    "samples_to_anomalies": "INPUT",
    "laboratory_to_targets": "INPUT",
    "streams_to_targets": "INPUT DEM",
    "singularity_to_targets": "INPUT",
    "source_to_target": "INPUT TARGET POSITIVES",
}


@pytest.fixture(params=sorted(PUBLISHED))
def algorithm(request: pytest.FixtureRequest, qgis: Any) -> Any:
    from qgis.core import QgsApplication

    found = QgsApplication.processingRegistry().createAlgorithmById(f"geohgan:{request.param}")
    assert found is not None
    return found


def test_the_provider_has_these_algorithms_and_no_others(qgis):
    provider = qgis.processingRegistry().providerById("geohgan")
    assert {one.name() for one in provider.algorithms()} == set(PUBLISHED)
    assert provider.name() == "Geo-Hgan"
    assert not provider.icon().isNull()
    assert provider.versionInfo() != "unknown"


def test_parameters_and_outputs_are_the_published_ones(algorithm):
    parameters, outputs = PUBLISHED[algorithm.name()]
    assert {one.name() for one in algorithm.parameterDefinitions()} == parameters
    assert {one.name() for one in algorithm.outputDefinitions()} == outputs


def test_every_parameter_has_help_and_the_panel_shows_it(algorithm):
    from qgis.PyQt.QtGui import QTextDocument

    document = QTextDocument()
    document.setHtml(algorithm.shortHelpString())
    panel = " ".join(document.toPlainText().split())
    for parameter in algorithm.parameterDefinitions():
        if not (algorithm.name() in MODEL_OUTPUTS and parameter.isDestination()):
            assert len(parameter.help()) > 8, parameter.name()
            assert parameter.help() in panel, parameter.name()
    for output in algorithm.outputDefinitions():
        after = panel.rpartition("Outputs")[2]
        assert output.description() in after, output.name()
    assert "ancel" in panel


def test_choices_are_words(qgis):
    for (name, parameter), options in OPTIONS.items():
        algorithm = qgis.processingRegistry().algorithmById(f"geohgan:{name}")
        definition = algorithm.parameterDefinition(parameter)
        assert definition.options() == options
        assert definition.usesStaticStrings()
        assert definition.defaultValue() == _DEFAULTS.get((name, parameter), options[0])


def test_advanced_parameters_are_folded_away(algorithm):
    from qgis.core import QgsProcessingParameterDefinition

    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    found = {one.name() for one in algorithm.parameterDefinitions() if one.flags() & advanced}
    assert found == set(ADVANCED[algorithm.name()].split())


def test_what_is_not_required_has_a_default_or_is_optional(algorithm):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    required = {
        one.name()
        for one in algorithm.parameterDefinitions()
        if not one.flags() & optional and one.defaultValue() is None
    }
    # A step's output that must be stays so in a model.
    assert required - MODEL_OUTPUTS.get(algorithm.name(), set()) == set(REQUIRED[algorithm.name()].split())


@pytest.mark.parametrize("name", MODEL_OUTPUTS)
def test_steps_of_the_ready_models_have_the_defaults(qgis, name):
    model = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
    fine, issues = model.validate()
    assert fine, issues
    for step in model.childAlgorithms().values():
        for name, sources in step.parameterSources().items():
            default = step.algorithm().parameterDefinition(name).defaultValue()
            fixed = [one.staticValue() for one in sources if one.staticValue() is not None]
            # Each step that holds Geo-Hgan against another is of a detector of its own.
            assert name == "DETECTOR" or fixed in ([], [default]), name


@pytest.mark.parametrize("name", MODEL_OUTPUTS)
def test_boxes_of_the_ready_models_lie_apart_and_have_room_for_two_lines(qgis, name):
    model = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
    steps = list(model.childAlgorithms().values())
    outputs = [output for step in steps for output in step.modelOutputs().values()]
    # Above and below a step QGIS writes "In" and "Out".
    boxes = [(one.position(), one.size(), 0) for one in (*model.parameterComponents().values(), *outputs)]
    boxes += [(step.position(), step.size(), 60) for step in steps]
    for number, (place, size, beyond) in enumerate(boxes):
        assert size.height() >= 45
        for other, _, around in boxes[:number]:
            apart = place - other
            assert abs(apart.x()) >= size.width() or abs(apart.y()) >= size.height() + min(beyond, around)


def test_weights_are_those_of_the_model_and_their_help_tells_what_that_is(qgis):
    score = qgis.processingRegistry().algorithmById("geohgan:score")
    weights = {"IMAGE": "0", "LATENT": "0", "FEATURE": "0", "NEIGHBOUR": "1", "BACKGROUND": "0", "REGIONAL": "0.5"}
    for name, weight in weights.items():
        definition = score.parameterDefinition(f"WEIGHT_{name}")
        assert definition.defaultValue() is None
        assert f"as in the model, {weight} if it was trained by this version" in definition.help()
    assert score.parameterDefinition("WEIGHT_ENRICHMENT").help().endswith("Empty (default): 1.")


def test_kinds_of_deposit_are_words(qgis):
    from geohgan.models.protocol.sought import NAMES

    sought = qgis.processingRegistry().algorithmById("geohgan:score").parameterDefinition("SOUGHT")
    assert sought.options() == list(NAMES) and sought.usesStaticStrings()
    assert sought.defaultValue() == "nothing"


def test_dialogs_show_the_name_of_every_option_and_the_help_of_each_tells_what_it_is(algorithm):
    from geohgan.models.protocol.option_names import names_of
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingParameterEnum
    from qgis.PyQt.QtWidgets import QWidget

    dialog = type("AlgorithmDialog", (QWidget,), {})()
    for one in algorithm.parameterDefinitions():
        if isinstance(one, QgsProcessingParameterEnum):
            box = WidgetWrapperFactory.create_wrapper(one, dialog).widget
            names = [str(name) for name in names_of(one.options()).values()]
            assert [box.itemText(index) for index in range(box.count())] == names
            assert [box.itemData(index) for index in range(box.count())] == one.options()
            if algorithm.name() not in MODEL_OUTPUTS and one.name() != "SOUGHT":
                assert [name for name in names if name not in one.help()] == []


def test_reports_call_parameters_as_the_dialogs_do(algorithm):
    from geohgan.models.protocol.parameter_labels import LABELS

    own = {one.name(): one.description() for one in algorithm.parameterDefinitions()}
    # A model calls its parameters as it likes, and so does the survey that is made up.
    if algorithm.name() not in (*MODEL_OUTPUTS, "examplesurvey"):
        assert {name: str(label) for name, label in LABELS.items() if name in own} == {
            name: own[name] for name in LABELS if name in own
        }


@pytest.fixture
def sought_choice(qgis):
    """The box of SOUGHT as a kind of dialog has it."""
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.PyQt.QtWidgets import QWidget

    algorithm, dialogs = qgis.processingRegistry().createAlgorithmById("geohgan:score"), []

    def make(name: str, **members: Any) -> Any:
        # QGIS tells its dialogs by the names of their classes.
        dialogs.append(type(name, (QWidget,), members)())
        return WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition("SOUGHT"), dialogs[-1])

    return make


@pytest.mark.parametrize("dialog", ["AlgorithmDialog", "BatchAlgorithmDialog"])
def test_dialogs_show_the_names_of_the_kinds_and_give_their_words(sought_choice, dialog):
    from geohgan.models.protocol.sought import NAMES
    from qgis.core import QgsProcessingContext

    wrapper = sought_choice(dialog)
    box, changes = wrapper.widget, []
    assert [box.itemText(index) for index in range(box.count())] == [str(name) for name in NAMES.values()]
    assert wrapper.parameterValue() == "nothing"
    wrapper.widgetValueHasChanged.connect(lambda _: changes.append(wrapper.parameterValue()))
    box.setCurrentIndex(box.findText("Chromite"))
    assert changes == ["chromite"]
    wrapper.setParameterValue("skarn", QgsProcessingContext())
    assert box.currentText() == "Skarn (copper, tungsten, zinc, gold)"
    wrapper.setParameterValue(None, QgsProcessingContext())
    assert wrapper.parameterValue() == "nothing"


def test_the_modeler_offers_what_the_model_has_and_keeps_an_expression(sought_choice):
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelParameter,
        QgsProcessingParameterString,
    )

    model = QgsProcessingModelAlgorithm()
    model.addModelParameter(QgsProcessingParameterString("KIND", "Which kind"), QgsProcessingModelParameter("KIND"))
    source = QgsProcessingModelChildParameterSource
    members = {"model": model, "getAvailableValuesOfType": lambda self, kinds: [source.fromModelParameter("KIND")]}
    wrapper = sought_choice("ModelerParametersDialog", **members)
    wrapper.widget.setCurrentIndex(wrapper.widget.findText("Which kind"))
    assert wrapper.value().parameterName() == "KIND"
    wrapper.setValue("chromite")
    assert wrapper.value() == "chromite"
    wrapper.setValue(source.fromExpression("'skarn'"))
    assert wrapper.value().expression() == "'skarn'"


def test_names_in_the_toolbox(algorithm):
    assert algorithm.id() == f"geohgan:{algorithm.name()}"
    assert algorithm.group() and len(algorithm.tags()) > 2
    assert Path(algorithm.svgIconPath()).is_file()
    assert not algorithm.icon().isNull()
    assert algorithm.helpUrl().startswith(("https://", "file://"))
    if algorithm.name() in MODEL_OUTPUTS:
        assert algorithm.displayName().startswith("Geo-Hgan: ")
    else:
        assert algorithm.groupId() and algorithm.title()[0].isupper()


def test_the_toolbox_sorts_the_algorithms_in_the_order_of_work(qgis):
    from geohgan.processing_provider.provider import ALGORITHMS

    made = [one() for one in ALGORITHMS]
    assert [one.displayName() for one in made] == sorted(one.displayName() for one in made)
    assert made[0].displayName() == "1.1 Example survey"
    assert "2.1 Train model" in [one.displayName() for one in made]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("geochem", {*MODEL_OUTPUTS, "train", "score", "stack", "explore"}),
        ("pca", {"explore", "baseline"}),
        ("random forest", {"classify"}),
        ("kriging", {"interpolate"}),
    ],
)
def test_a_search_finds_what_people_type(qgis, typed, names):
    found = {
        one.name()
        for one in qgis.processingRegistry().providerById("geohgan").algorithms()
        if any(typed in tag for tag in one.tags())
    }
    assert names <= found


def test_an_instance_is_a_fresh_one(algorithm):
    other = algorithm.create()
    assert type(other) is type(algorithm)
    assert other is not algorithm
    assert other.id() == algorithm.id()


def test_raster_outputs_are_geotiff(qgis, survey, model):
    from qgis.core import QgsProcessingContext

    algorithm = qgis.processingRegistry().createAlgorithmById("geohgan:score")
    assert qgis.processingRegistry().providerById("geohgan").defaultRasterFileExtension() == "tif"
    values = {"INPUT": str(survey.stack), "MODEL": str(model), "OUTPUT": "/tmp/score.png"}
    fine, sentence = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not fine
    assert "png" in sentence


def test_the_provider_can_be_removed_and_added_again(qgis, plugins_folder):
    from geohgan.processing_provider.provider import GeohganProvider

    registry = qgis.processingRegistry()
    for _ in range(2):
        registry.removeProvider("geohgan")
        assert registry.algorithmById("geohgan:train") is None
        qgis.provider = GeohganProvider()
        registry.addProvider(qgis.provider)
        assert {one.name() for one in registry.providerById("geohgan").algorithms()} == set(PUBLISHED)


FRESH = """
import json, sys
sys.path.insert(0, sys.argv[1])
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
already = set(sys.modules)  # QGIS 3.40 imports numpy itself
from geohgan.processing_provider.provider import GeohganProvider
provider = GeohganProvider()
QgsApplication.processingRegistry().addProvider(provider)
for algorithm in provider.algorithms():
    algorithm.create().shortHelpString()
names = [one.name() for one in provider.algorithms()]
heavy = {"torch", "rasterio", "scipy", "sklearn", "numpy", "osgeo"} & (set(sys.modules) - already)
print(json.dumps({"names": names, "heavy": sorted(heavy)}))
"""


def test_loading_imports_none_of_the_engines_packages(qgis, plugins_folder):
    done = subprocess.run(
        [sys.executable, "-c", FRESH, str(plugins_folder)], capture_output=True, text=True, timeout=120, check=False
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    assert set(seen["names"]) == set(PUBLISHED)
    assert seen["heavy"] == []


def test_qgis_process_lists_and_explains_the_algorithms(qgis_process):
    listed = qgis_process("list").stdout
    for name in PUBLISHED:
        assert f"geohgan:{name}" in listed or f"{name}\t" in listed
    told = qgis_process("help", "geohgan:train").stdout
    for name in PUBLISHED["train"][0]:
        assert f"{name}:" in told
