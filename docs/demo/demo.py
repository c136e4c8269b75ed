"""The whole job in a throw-away QGIS profile: example survey -> train -> score -> evaluate -> filter -> map.

`make demo` runs it. The environment variables STACK (raster), LABELS (known deposits, a file or an OGR
source such as `deposits.gpkg|layername=mines`) and BUFFER (map units) put the user's own survey in the
place of the example. Training gets no deposits, so that the AUC measured on them is honest.
"""

from __future__ import annotations

import csv
import json
import math
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from models.protocol.header import read_header

from .toolbox import CHECKOUT, Step, Toolbox

OUTPUT = CHECKOUT / "demo"
# Deposits of the example survey count as found within this distance, metres: two of its cells.
EXAMPLE_BUFFER = "1000"
FILTER_NUMBERS = ("THRESHOLD", "RADIUS", "OUTLIERS", "KEPT")
HONESTY = "Training saw no labels, so the AUC is honest; only the choice of the best metric used the known deposits."
RESULTS = (
    "model.geohgan",
    "training.html",
    "score.tif",
    "evaluation.html",
    "curves.csv",
    "filtered.tif",
    "anomalies.gpkg",
    "anomaly_areas.gpkg",
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
    """

    stack: str
    labels: str
    buffer: str
    name: str


def users_survey() -> Survey | None:
    """The survey that STACK and LABELS name; None without them."""
    stack, labels, buffer = (os.environ.get(name, "").strip() for name in ("STACK", "LABELS", "BUFFER"))
    if not stack and not labels:
        return None
    if not stack or not labels:
        sys.exit("STACK (raster) and LABELS (known deposits) go together: give both, or neither.")
    path, separator, rest = labels.partition("|")
    for name, file in (("STACK", stack), ("LABELS", path)):
        if not Path(file).exists():
            sys.exit(f"{name}: there is no {file}.")
    raster = Path(stack).absolute()
    return Survey(str(raster), os.path.abspath(path) + separator + rest, buffer, f"{raster.parent.name}/{raster.name}")


def example_survey(toolbox: Toolbox, steps: dict[str, Step]) -> Survey:
    """The synthetic survey, made by its algorithm."""
    stack, deposits = OUTPUT / "survey.tif", OUTPUT / "deposits.gpkg"
    steps["examplesurvey"] = toolbox.run(
        "examplesurvey", STACK=stack, SAMPLES=OUTPUT / "samples.gpkg", DEPOSITS=deposits, TRUTH=OUTPUT / "truth.tif"
    )
    return Survey(str(stack), str(deposits), EXAMPLE_BUFFER, "example survey")


def areas(curves: Path) -> dict[str, float]:
    """Area under each curve of the file that `evaluate` writes, by metric."""
    points: dict[str, list[tuple[float, float]]] = {}
    with open(curves, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            point = float(row["false_positive_rate"]), float(row["true_positive_rate"])
            points.setdefault(row["metric"], []).append(point)
    return {
        metric: round(sum((x1 - x0) * (y0 + y1) / 2 for (x0, y0), (x1, y1) in zip(curve, curve[1:])), 4)
        for metric, curve in points.items()
    }


def number(text: str | None) -> float | None:
    """A printed number; None where there is none, as the radius of a filter that found no outlier."""
    try:
        value = float(text or "nan")
    except ValueError:
        return None
    return int(value) if value.is_integer() else value if math.isfinite(value) else None


def remove_results() -> None:
    """Take away what an earlier run left, so that nothing of it is taken for this one's."""
    for name in RESULTS:
        (OUTPUT / name).unlink(missing_ok=True)


def draw(survey: Survey, evaluation: dict[str, str]) -> None:
    """The project and the map, made by PyQGIS in a process of its own."""
    metric, auc = evaluation["BEST_METRIC"].replace("_", " "), float(evaluation["AUC"])
    title = f"Geochemical anomalies, {survey.name}"
    subtitle = f"Geo-Hgan {metric}, the best metric against the known deposits (AUC {auc:.3f}); trained without them"
    arguments = [str(OUTPUT), survey.labels, evaluation["BEST_BAND"], title, subtitle]
    subprocess.run([sys.executable, "-m", "docs.demo.project", *arguments], cwd=CHECKOUT, check=True)


def job(toolbox: Toolbox) -> None:
    """All the steps, and what they leave in OUTPUT."""
    steps: dict[str, Step] = {}
    survey = users_survey() or example_survey(toolbox, steps)
    model, score, curves = OUTPUT / "model.geohgan", OUTPUT / "score.tif", OUTPUT / "curves.csv"
    steps["train"] = toolbox.run("train", INPUT=survey.stack, OUTPUT=model, REPORT=OUTPUT / "training.html")
    steps["score"] = toolbox.run("score", INPUT=survey.stack, MODEL=model, OUTPUT=score)
    steps["evaluate"] = toolbox.run(
        "evaluate",
        INPUT=score,
        LABELS=survey.labels,
        REPORT=OUTPUT / "evaluation.html",
        CURVES=curves,
        **({"BUFFER": survey.buffer} if survey.buffer else {}),
    )
    evaluation = steps["evaluate"].results
    steps["filter"] = toolbox.run(
        "filter",
        SCORES=score,
        BAND=evaluation["BEST_BAND"],
        SOURCE=survey.stack,
        OUTPUT=OUTPUT / "filtered.tif",
        POINTS=OUTPUT / "anomalies.gpkg",
    )
    best_metric, auc = evaluation["BEST_METRIC"], float(evaluation["AUC"])
    draw(survey, evaluation)
    header = read_header(model)
    summary = {
        "survey": survey.stack,
        "labels": survey.labels,
        "buffer": survey.buffer or "default",
        "note": HONESTY,
        "best_metric": best_metric,
        "auc": {**areas(curves), best_metric: round(auc, 4)},
        "filter": {name.lower(): number(steps["filter"].results.get(name)) for name in FILTER_NUMBERS},
        "device": header.training["device"],
        "steps": {
            name: {"seconds": step.seconds, "peak_memory_mb": step.peak_memory_mb} for name, step in steps.items()
        },
        "versions": {"qgis": toolbox.version(), **header.versions},
    }
    (OUTPUT / "summary.json").write_text(json.dumps(summary, indent=2) + "\n", encoding="utf-8")
    print(f"\nBest metric: {best_metric}, AUC {auc:.3f}. {HONESTY}")
    print(f"Look at {OUTPUT / 'map.png'}, {OUTPUT / 'evaluation.html'} and {OUTPUT / 'project.qgz'}.")


def main() -> None:
    """Run the job with a profile that is gone afterwards."""
    OUTPUT.mkdir(exist_ok=True)
    remove_results()
    with tempfile.TemporaryDirectory(prefix="geohgan-demo-") as folder:
        job(Toolbox(Path(folder)))


if __name__ == "__main__":
    main()
