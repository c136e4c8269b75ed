"""Runs inside the QGIS desktop that screenshots.py starts: goes through the tutorial, and takes its screenshots."""

import os
import re
import traceback
from pathlib import Path

import processing
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QTextEdit
from qgis.utils import iface, plugins

FOLDER = Path(os.environ["GEOHGAN_SURVEY"])
# Cells within this many metres of a deposit count as deposit: two of them.
NEAR = 1000
TAKEN = Path(os.environ["GEOHGAN_TAKEN"])


def wait(milliseconds=400):
    """Let the desktop draw."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def save(name, picture):
    """For screenshots.py to make it smaller."""
    picture.save(str(TAKEN / f"{name}.png"))


def whole_window(name, dock_name="ProcessingToolbox"):
    """The desktop, with map, layers and toolbox alone, or another dock in the toolbox's place."""
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() not in ("Layers", dock_name):
            dock.close()
    window.resizeDocks([window.findChild(QDockWidget, "Layers")], [330], Qt.Orientation.Horizontal)
    if dock_name == "ProcessingToolbox":
        plugins["geohgan"].show_toolbox()
    iface.messageBar().clearWidgets()
    wait()
    canvas.zoomToFullExtent()
    canvas.refresh()
    canvas.waitWhileRendering()
    wait(800)
    save(name, window.grab())


def dialog_of(algorithm, **values):
    """The algorithm's dialog, filled in."""
    given = {name: str(value) if isinstance(value, Path) else value for name, value in values.items()}
    dialog = processing.createAlgorithmDialog(f"geohgan:{algorithm}", given)
    dialog.resize(980, 640)
    dialog.show()
    wait()
    return dialog


def run(dialog):
    """As a click on Run does; the outputs are loaded."""
    loop, fine = QEventLoop(), []
    dialog.algorithmFinished.connect(lambda successful, results: (fine.append(successful), loop.quit()))
    QTimer.singleShot(0, dialog.runButton().click)
    loop.exec()
    wait(1000)
    if fine != [True]:
        log = "\n".join(view.toPlainText() for view in dialog.findChildren(QTextEdit))
        raise RuntimeError(f"{dialog.algorithm().displayName()} failed:\n{log}")
    dialog.close()


def layer(file):
    """A layer of the project, by the name of its file."""
    layers = QgsProject.instance().mapLayers().values()
    return next(one for one in layers if Path(one.source().partition("|")[0]).stem == file)


def show_only(*files):
    """Which layers the map shows, from the top down."""
    root, shown = QgsProject.instance().layerTreeRoot(), [layer(file) for file in files]
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.layer() in shown)
        node.setExpanded(node.layer() in shown)
    for place, one in enumerate(shown):
        node = root.findLayer(one)
        copy = node.clone()
        root.insertChildNode(place, copy)
        node.parent().removeChildNode(node)


def figure(name, report):
    """The first figure of a report, on white paper."""
    drawing = re.search(r"<svg.*?</svg>", report.read_text(encoding="utf-8"), re.DOTALL).group()
    drawing = drawing.replace("currentColor", "#202020")
    paper = '<rect width="100%" height="100%" fill="white"/>'
    (TAKEN / f"{name}.svg").write_text(drawing.replace(">", f">{paper}", 1) + "\n", encoding="utf-8")


def from_stack():
    """From the example survey to prospectivity."""
    survey, deposits, samples = FOLDER / "survey.tif", FOLDER / "deposits.gpkg", FOLDER / "samples.gpkg"
    model, score = FOLDER / "model.geohgan", FOLDER / "score.tif"
    run(dialog_of("examplesurvey", STACK=survey, DEPOSITS=deposits, SAMPLES=samples))
    # For the second tutorial.
    QgsProject.instance().removeMapLayer(layer("samples"))
    show_only("deposits", "survey")
    whole_window("tutorial-survey")
    stack = [layer("survey").id()]

    dialog = dialog_of("train", INPUT=stack, OUTPUT=model, REPORT=FOLDER / "training.html")
    save("tutorial-train", dialog.grab())
    run(dialog)
    dialog.showLog()
    dialog.show()
    wait()
    save("tutorial-log", dialog.grab())
    dialog.close()

    run(dialog_of("score", INPUT=stack, MODEL=model, OUTPUT=score, CONTRIBUTIONS=FOLDER / "contributions.tif"))
    show_only("deposits", "score")
    whole_window("tutorial-heatmap")

    scores, known = layer("score").id(), layer("deposits").id()
    dialog = dialog_of("evaluate", INPUT=[scores], LABELS=known, BUFFER=NEAR, REPORT=FOLDER / "evaluation.html")
    save("tutorial-evaluate", dialog.grab())
    run(dialog)
    figure("tutorial-roc", FOLDER / "evaluation.html")

    run(
        dialog_of(
            "filter",
            SCORES=scores,
            BAND=1,
            SOURCE=stack,
            OUTPUT=FOLDER / "filtered.tif",
            POINTS=FOLDER / "anomalies.gpkg",
        )
    )
    show_only("deposits", "filtered", "score")
    whole_window("tutorial-filter")
    inspect_a_deposit()

    run(
        dialog_of(
            "classify",
            INPUT=stack,
            POSITIVES=known,
            BUFFER=NEAR,
            ANOMALIES=layer("filtered").id(),
            OUTPUT=FOLDER / "prospectivity.tif",
            REPORT=FOLDER / "prospectivity.html",
        )
    )
    show_only("deposits", "prospectivity")
    whole_window("tutorial-prospectivity")


def inspect_a_deposit():
    """The inspector on the deposit with the highest score, with the deposits to measure from."""
    heatmap, deposits = layer("score"), layer("deposits")
    points = [feature.geometry().asPoint() for feature in deposits.getFeatures()]
    iface.setActiveLayer(heatmap)
    plugins["geohgan"].show_inspector(True)
    dock = iface.mainWindow().findChild(QDockWidget, "GeohganInspector")
    dock.choices.deposits.setLayer(deposits)
    iface.mainWindow().resizeDocks([dock], [400], Qt.Orientation.Horizontal)
    dock.inspect(max(points, key=lambda point: heatmap.dataProvider().sample(point, 1)[0]))
    whole_window("tutorial-inspect", dock.objectName())
    dock.close()


def from_samples():
    """From sample points to a stack, and what it holds."""
    QgsProject.instance().clear()
    samples = QgsVectorLayer(str(FOLDER / "samples.gpkg"), "Samples")
    QgsProject.instance().addMapLayer(samples)
    dialog = dialog_of(
        "interpolate", INPUT=samples.id(), OUTPUT=FOLDER / "stack.tif", REPORT=FOLDER / "interpolation.html"
    )
    save("samples-interpolate", dialog.grab())
    run(dialog)
    show_only("samples", "stack")
    whole_window("samples-stack")
    run(dialog_of("explore", INPUT=[layer("stack").id()], REPORT=FOLDER / "exploration.html"))
    figure("samples-explore", FOLDER / "exploration.html")


def main():
    try:
        iface.mainWindow().resize(1280, 800)
        from_stack()
        from_samples()
        (FOLDER / "done").touch()
    except Exception:
        Path(os.environ["GEOHGAN_FAILURE"]).write_text(traceback.format_exc())
    os._exit(0)


QTimer.singleShot(3000, main)
