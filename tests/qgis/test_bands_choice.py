"""The list of bands to tick, and what it writes for scripts."""

from __future__ import annotations

import gc
import json

import pytest


@pytest.fixture
def choice(qgis, survey):
    """The list of an algorithm's dialog, its rasters chosen."""
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsProcessingContext
    from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout

    held = []

    def make(name="train", parameter="BANDS", kind="AlgorithmDialog"):
        algorithm = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}")
        dialog, context = type(kind, (QDialog,), {})(), QgsProcessingContext()
        layout = QVBoxLayout(dialog)
        wrappers = []
        for one in ("INPUT", parameter):
            wrappers.append(WidgetWrapperFactory.create_wrapper(algorithm.parameterDefinition(one), dialog))
            layout.addWidget(wrappers[-1].createWrappedWidget(context))
        held.append((algorithm, dialog, wrappers, context))
        rasters, bands = wrappers
        rasters.setWidgetValue([str(survey.stack)], context)
        bands.postInitialize(wrappers)
        return bands

    return make


@pytest.mark.parametrize(
    ("name", "parameter"),
    [
        ("train", "BANDS"),
        ("baseline", "BANDS"),
        ("classify", "BANDS"),
        ("explore", "CHOSEN_BANDS"),
        ("survey_to_anomalies", "BANDS"),
        ("score", "EXPLAINED_BANDS"),
    ],
)
def test_all_bands_are_ticked_and_named_by_nothing(choice, survey, name, parameter):
    bands = choice(name, parameter)
    assert len(bands._ticked()) == len(bands._items()) > 2
    assert bands.parameterValue() == ""


def test_what_is_ticked_is_written_as_scripts_write_it(choice):
    from qgis.core import QgsProcessingContext
    from qgis.PyQt.QtCore import Qt

    bands = choice()
    first, *others = (item.text() for item in bands._items())
    bands._items()[0].setCheckState(Qt.CheckState.Unchecked)
    assert bands.parameterValue() == ",".join(others)
    bands._others()
    assert bands.parameterValue() == first
    bands._all()
    assert bands.parameterValue() == ""
    bands.setParameterValue(f"{others[1]}, {first}", QgsProcessingContext())
    assert bands._ticked() == [first, others[1]]
    assert bands.parameterValue() == f"{others[1]}, {first}"


def test_a_report_beside_the_rasters_and_a_model_say_which(choice, survey, model, tmp_path):
    from geohgan.processing_provider import suggested_bands

    bands = choice()
    names = [item.text() for item in bands._items()]
    stack = tmp_path / "s.tif"
    stack.touch()
    (tmp_path / "broken_numbers.json").write_text("{")
    assert suggested_bands.by_reports([str(stack)], names).bands == []
    numbers = {"bands": names[:2], "left_out": {}}
    (tmp_path / "r_numbers.json").write_text(json.dumps(numbers))
    assert suggested_bands.by_reports([str(stack)], names).bands == names[:2]
    assert suggested_bands.by_reports([str(stack)], ["Sn"]).bands == []
    numbers = {"bands": names[1:], "left_out": {}, "elements": []}
    (tmp_path / "i_numbers.json").write_text(json.dumps(numbers))
    found = suggested_bands.by_reports([str(stack)], names)
    assert found.bands == [names[1]] and len(found.reports) == 2
    bands.take_those_of(str(model))
    assert bands._ticked() == names


def test_batches_and_the_modeler_have_a_text(choice):
    from geohgan.processing_provider.dialog_widget import DialogWidget
    from processing.gui.wrappers import WidgetWrapperFactory
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("geohgan:train")
    definition = algorithm.parameterDefinition("BANDS")
    made = WidgetWrapperFactory.create_wrapper(definition, type("BatchAlgorithmDialog", (QDialog,), {})())
    assert not isinstance(made, DialogWidget)
    assert definition.metadata()["widget_wrapper"]["class"].endswith("BandsChoice")


def test_explore_and_classify_take_the_chosen_bands_alone(run, survey, tmp_path):
    names = run("explore", INPUT=survey.stack)["BANDS"].split(",")
    assert run("explore", INPUT=survey.stack, CHOSEN_BANDS=",".join(names[:2]))["BANDS"].split(",") == names[:2]
    given = {"INPUT": survey.stack, "POSITIVES": survey.deposits, "FOLDS": 2, "BUFFER": 1500, "THREADS": 1}
    report = tmp_path / "r.html"
    run("classify", **given, BANDS=names[0], OUTPUT=tmp_path / "p.tif", REPORT=report)
    assert json.loads((tmp_path / "r_numbers.json").read_text())["transforms"]
    assert len(json.loads((tmp_path / "r_numbers.json").read_text())["transforms"]) == 1


def test_dialogs_that_go_take_nothing_with_them(qgis):
    """QGIS ended where Python's half of a widget was collected before QGIS deleted the other."""
    from geohgan.processing_provider import dialog_widget
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    dialogs = [
        AlgorithmDialog(qgis.processingRegistry().createAlgorithmById(one.id()))
        for one in qgis.processingRegistry().providerById("geohgan").algorithms()
    ]
    gc.collect()
    assert len(dialog_widget._shown) > len(dialogs) // 2
    assert not any(sip.isdeleted(within) for _, within in dialog_widget._shown[-5:])
    for dialog in dialogs:
        dialog.deleteLater()
    del dialog, dialogs
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    assert all(sip.isdeleted(within) for _, within in dialog_widget._shown)
