"""The whole job in a throw-away QGIS profile, from a survey to its anomalies and on to the prospectivity map.

`make demo` runs it. The environment variables STACK (raster), LABELS (known deposits, a file or an OGR
source such as `deposits.gpkg|layername=mines`) and BUFFER (map units) put the user's own survey in the
place of the example. POINTS (samples, a file or an OGR source) takes that of STACK: the samples are made into a
stack first; POINTS=1 takes those of the example. SOUGHT is the kind of deposit that is scored for as well. PEERS=1
takes the deep detectors into the comparison, briefly trained. Training gets no deposits, so that the AUC measured on
them is honest.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from models.protocol.choices import CLASSIC_DETECTORS, DEEP_DETECTORS
from models.protocol.header import read_header
from models.protocol.jobs import ClassifyJob, numbers_beside
from models.protocol.metrics import ANOMALY_SCORE
from models.protocol.sought import NOTHING

from .toolbox import CHECKOUT, Step, Toolbox

OUTPUT = CHECKOUT / "demo"
MODEL, EVALUATION = OUTPUT / "model.geohgan", OUTPUT / "evaluation.html"
# Deposits of the example survey count as found within this distance, metres: two of its cells.
EXAMPLE_BUFFER = "1000"
EXAMPLE_SAMPLES = OUTPUT / "samples.gpkg"
# What POINTS is where it means these.
EXAMPLE_POINTS = "1"
# What its deposits are like.
EXAMPLE_SOUGHT = "porphyry_copper"
# Epochs of the deep detectors, where PEERS is given.
PEER_EPOCHS = 2
# Of the anomaly score with what is sought in it.
SOUGHT_AUC = f"{ANOMALY_SCORE}, sought"
FILTER_NUMBERS = ("THRESHOLD", "RADIUS", "OUTLIERS", "KEPT")
HONESTY = "Training saw no labels, so the AUC is honest; only the choice of the best metric used the known deposits."
RESULTS = (
    "stack.tif",
    "interpolation.html",
    "exploration.html",
    "model.geohgan",
    "training.html",
    "score.tif",
    "evaluation.html",
    "curves.csv",
    "filtered.tif",
    "anomalies.gpkg",
    "anomaly_areas.gpkg",
    "sought.tif",
    "sought.png",
    "prospectivity.tif",
    "prospectivity_without.tif",
    "prospectivity.html",
    "prospectivity.png",
    "comparison.html",
    "comparison.csv",
    "project.qgz",
    "map.png",
    "summary.json",
)


@dataclass(frozen=True)
class Survey:
    """What the job runs on.

    Attributes:
        stack: raster, one band an element.
        labels: known deposits, a file or an OGR source.
        buffer: map units; empty takes the algorithm's own default.
        name: for the map's title.
        sought: kind of deposit, one of `SOUGHT`.
        chosen: what the exploration suggests for detectors, as their parameters.
    """

    stack: str
    labels: str
    buffer: str
    name: str
    sought: str = NOTHING
    chosen: dict[str, str] = field(default_factory=dict)

    def known(self, parameter: str) -> dict[str, str]:
        """The deposits and their buffer as parameters of an algorithm."""
        return {parameter: self.labels, **({"BUFFER": self.buffer} if self.buffer else {})}


def given(name: str) -> str:
    """What the user gave; a path is absolute and leads to something."""
    text = os.environ.get(name, "").strip()
    if name == "BUFFER" or text in ("", EXAMPLE_POINTS):
        return text
    path, separator, rest = text.partition("|")
    if not Path(path).exists():
        sys.exit(f"{name}: there is no {path}.")
    return os.path.abspath(path) + separator + rest


def survey_of(toolbox: Toolbox, steps: dict[str, Step]) -> Survey:
    """The user's survey, or else the example; made of samples if POINTS says so."""
    stack, points, labels, buffer = map(given, ("STACK", "POINTS", "LABELS", "BUFFER"))
    own = stack or (points if points != EXAMPLE_POINTS else "")
    if stack and points or bool(own) != bool(labels):
        sys.exit("Give LABELS (known deposits) with either STACK (raster) or POINTS (samples), or none of them.")
    if own:
        path = Path(own.partition("|")[0])
        sought = os.environ.get("SOUGHT", "").strip() or NOTHING
        survey = Survey(stack, labels, buffer, f"{path.parent.name}/{path.name}", sought)
    else:
        survey, points = example_survey(toolbox, steps), points and str(EXAMPLE_SAMPLES)
    return from_samples(toolbox, points, survey, steps) if points else survey


def example_survey(toolbox: Toolbox, steps: dict[str, Step]) -> Survey:
    """The synthetic survey, made by its algorithm."""
    stack, deposits = OUTPUT / "survey.tif", OUTPUT / "deposits.gpkg"
    steps["examplesurvey"] = toolbox.run(
        "examplesurvey", STACK=stack, SAMPLES=EXAMPLE_SAMPLES, DEPOSITS=deposits, TRUTH=OUTPUT / "truth.tif"
    )
    return Survey(str(stack), str(deposits), EXAMPLE_BUFFER, "example survey", EXAMPLE_SOUGHT)


def from_samples(toolbox: Toolbox, points: str, survey: Survey, steps: dict[str, Step]) -> Survey:
    """The survey with a stack made of its samples, and with what its exploration suggests."""
    stack = OUTPUT / "stack.tif"
    steps["interpolate"] = toolbox.run("interpolate", INPUT=points, OUTPUT=stack, REPORT=OUTPUT / "interpolation.html")
    steps["explore"] = toolbox.run("explore", INPUT=stack, REPORT=OUTPUT / "exploration.html")
    chosen = {name: steps["explore"].results[name] for name in ("TRANSFORM", "BANDS")}
    return replace(survey, stack=str(stack), name=f"{survey.name}, from its samples", chosen=chosen)


def number(text: str | None) -> float | None:
    """A printed number; None where there is none, as the radius of a filter that found no outlier."""
    try:
        value = float(text or "nan")
    except ValueError:
        return None
    return int(value) if value.is_integer() else value if math.isfinite(value) else None


def remove_results() -> None:
    """Take away what an earlier run left, so that nothing of it is taken for this one's.

    Styles and numbers too: they would be another's, and in the way, where what they lie beside is gone.
    """
    for name in RESULTS:
        result = OUTPUT / name
        for path in (result, result.with_suffix(".qml"), Path(*numbers_beside(str(result)))):
            path.unlink(missing_ok=True)


def draw(survey: Survey, auc: dict[str, float], evaluation: dict[str, str], prospectivity: dict[str, str]) -> None:
    """The project and the maps, made by PyQGIS in a process of its own.

    Args:
        auc: of the metrics and of what is sought.
    """
    metric, best = evaluation["BEST_METRIC"].replace("_", " "), float(evaluation["AUC"])
    arguments = [
        str(OUTPUT),
        survey.labels,
        evaluation["BEST_BAND"],
        f"Geochemical anomalies, {survey.name}",
        f"Geo-Hgan {metric}, the best metric against the known deposits (AUC {best:.3f}); trained without them",
        f"Mineral prospectivity, {survey.name}",
        f"Known deposits alone (cross-validated AUC {float(prospectivity['AUC_WITHOUT']):.3f}), and with the anomalies "
        f"of Geo-Hgan as further positives ({float(prospectivity['AUC']):.3f})",
    ]
    if SOUGHT_AUC in auc:
        arguments += [
            f"What is sought, {survey.name}",
            f"Anomaly score of whatever is rare (AUC {auc[ANOMALY_SCORE]:.3f}), and with {survey.sought} sought "
            f"({auc[SOUGHT_AUC]:.3f})",
        ]
    subprocess.run([sys.executable, "-m", "tools.demo.project", *arguments], cwd=CHECKOUT, check=True)


def find_anomalies(toolbox: Toolbox, survey: Survey, steps: dict[str, Step]) -> None:
    """Train, score, evaluate and filter."""
    score = OUTPUT / "score.tif"
    steps["train"] = toolbox.run(
        "train", INPUT=survey.stack, OUTPUT=MODEL, REPORT=OUTPUT / "training.html", **survey.chosen
    )
    steps["score"] = toolbox.run("score", INPUT=survey.stack, MODEL=MODEL, OUTPUT=score)
    steps["evaluate"] = toolbox.run(
        "evaluate", INPUT=score, REPORT=EVALUATION, CURVES=OUTPUT / "curves.csv", **survey.known("LABELS")
    )
    steps["filter"] = toolbox.run(
        "filter",
        SCORES=score,
        BAND=steps["evaluate"].results["BEST_BAND"],
        SOURCE=survey.stack,
        OUTPUT=OUTPUT / "filtered.tif",
        POINTS=OUTPUT / "anomalies.gpkg",
    )


def seek(toolbox: Toolbox, survey: Survey, steps: dict[str, Step]) -> dict[str, float]:
    """Score for what is sought, if anything is; the AUC of that."""
    if survey.sought == NOTHING:
        return {}
    output = OUTPUT / "sought.tif"
    steps["score, sought"] = toolbox.run(
        "score", INPUT=survey.stack, MODEL=MODEL, SOUGHT=survey.sought, METRICS="chosen", OUTPUT=output
    )
    steps["evaluate, sought"] = toolbox.run("evaluate", INPUT=output, **survey.known("LABELS"))
    return {SOUGHT_AUC: round(float(steps["evaluate, sought"].results["AUC"]), 4)}


def evaluated_metrics() -> list[dict[str, Any]]:
    """What the evaluation says of each metric."""
    return json.loads(Path(*numbers_beside(str(EVALUATION))).read_text(encoding="utf-8"))["metrics"]


def map_prospectivity(toolbox: Toolbox, survey: Survey, steps: dict[str, Step]) -> None:
    """Classify, with the filtered anomalies and without."""
    deposits = evaluated_metrics()[0]["counts"]["deposits_touching"]
    steps["classify"] = toolbox.run(
        "classify",
        INPUT=survey.stack,
        ANOMALIES=OUTPUT / "filtered.tif",
        OUTPUT=OUTPUT / "prospectivity.tif",
        COMPARE=OUTPUT / "prospectivity_without.tif",
        REPORT=OUTPUT / "prospectivity.html",
        # Each fold holds a deposit out.
        FOLDS=max(2, min(ClassifyJob.folds, deposits)),
        **survey.known("POSITIVES"),
    )


def compare_detectors(toolbox: Toolbox, survey: Survey, steps: dict[str, Step]) -> None:
    """Hold the anomaly score against those of the other detectors."""
    deep = DEEP_DETECTORS if given("PEERS") else ()
    if deep:
        print(f"\n{len(deep)} deep detectors are trained briefly: about {PEER_EPOCHS} minutes on a laptop.", flush=True)
    with tempfile.TemporaryDirectory(prefix="geohgan-demo-") as folder:
        # The name of a file is that of its curve.
        ours, *others = (Path(folder, f"{name}.tif") for name in ("Geo-Hgan", *CLASSIC_DETECTORS, *deep))
        ours.symlink_to(OUTPUT / "score.tif")
        for detector, path in zip((*CLASSIC_DETECTORS, *deep), others, strict=True):
            brief = {"EPOCHS": PEER_EPOCHS} if detector in deep else {}
            steps[detector] = toolbox.run(
                "baseline", INPUT=survey.stack, DETECTOR=detector, OUTPUT=path, **brief, **survey.chosen
            )
        steps["compare"] = toolbox.run(
            "compare",
            SCORES=[ours, *others],
            REPORT=OUTPUT / "comparison.html",
            TABLE=OUTPUT / "comparison.csv",
            **survey.known("LABELS"),
        )


def job(toolbox: Toolbox) -> None:
    """All the steps, and what they leave in OUTPUT."""
    steps: dict[str, Step] = {}
    survey = survey_of(toolbox, steps)
    find_anomalies(toolbox, survey, steps)
    sought = seek(toolbox, survey, steps)
    map_prospectivity(toolbox, survey, steps)
    compare_detectors(toolbox, survey, steps)
    evaluation, prospectivity = steps["evaluate"].results, steps["classify"].results
    aucs = {**{one["metric"]: round(one["auc"], 4) for one in evaluated_metrics()}, **sought}
    draw(survey, aucs, evaluation, prospectivity)
    header = read_header(MODEL)
    best_metric, auc = evaluation["BEST_METRIC"], float(evaluation["AUC"])
    summary = {
        "survey": survey.stack,
        "labels": survey.labels,
        "buffer": survey.buffer or "default",
        "note": HONESTY,
        "best_metric": best_metric,
        "auc": aucs,
        "sought": survey.sought,
        "filter": {name.lower(): number(steps["filter"].results.get(name)) for name in FILTER_NUMBERS},
        "prospectivity": {name.lower(): number(prospectivity.get(name)) for name in ("AUC", "AUC_WITHOUT")},
        "device": header.training["device"],
        "steps": {
            name: {"seconds": step.seconds, "peak_memory_mb": step.peak_memory_mb} for name, step in steps.items()
        },
        "versions": {"qgis": toolbox.version(), **header.versions},
    }
    (OUTPUT / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    print(f"\nBest metric: {best_metric}, AUC {auc:.3f}. {HONESTY}")
    if sought:
        before, after = aucs[ANOMALY_SCORE], sought[SOUGHT_AUC]
        print(
            f"With {survey.sought} sought, the AUC of {ANOMALY_SCORE} is {after:.3f} where it was {before:.3f}: what "
            "the right choice brings, made before these figures were seen."
        )
    shown = ("map.png", "evaluation.html", "prospectivity.png", "prospectivity.html", "comparison.html", "project.qgz")
    print(f"Look, in {OUTPUT}, at {', '.join(shown)}.")


def main() -> None:
    """Run the job with a profile that is gone afterwards."""
    OUTPUT.mkdir(exist_ok=True)
    remove_results()
    with tempfile.TemporaryDirectory(prefix="geohgan-demo-") as folder:
        job(Toolbox(Path(folder)))


if __name__ == "__main__":
    main()
