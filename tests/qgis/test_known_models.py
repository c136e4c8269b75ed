"""The list of models: which it shows, what it says of each, and what can be done with them."""

from __future__ import annotations

import os
import shutil

import pytest


@pytest.fixture
def known(qgis):
    """The module, with nothing remembered before and after."""
    from geohgan.processing_provider import known_models, settings
    from qgis.core import QgsSettings

    names = (known_models.MODELS_SETTING, known_models.AUC_SETTING, settings.LAST_MODEL_SETTING)
    for name in names:
        QgsSettings().remove(name)
    yield known_models
    for name in names:
        QgsSettings().remove(name)


@pytest.fixture
def folder(known, model, tmp_path):
    """A folder of models, the first of which is remembered: a good one, an older one, and two that are none."""
    for second, name in enumerate(("old", "good"), start=1):
        shutil.copy(model, tmp_path / f"{name}.geohgan")
        os.utime(tmp_path / f"{name}.geohgan", (second, second))
    (tmp_path / "broken.geohgan").write_bytes(model.read_bytes()[:500])
    (tmp_path / "empty.geohgan").touch()
    known.remember(str(tmp_path / "good.geohgan"))
    known.remember(str(tmp_path / "gone.geohgan"))
    return tmp_path


@pytest.fixture
def dialog(known, folder):
    from geohgan.geohgan_qgis.models_dialog import ModelsDialog

    made = ModelsDialog(None)
    made.fill(str(folder / "good.geohgan"))
    yield made
    made.deleteLater()


def test_those_of_their_folders_the_newest_first(known, folder):
    found = known.known_models()
    assert [os.path.basename(one.path) for one in found][2:] == ["good.geohgan", "old.geohgan"]
    assert (found[2].survey, len(found[2].bands), found[2].auc, found[2].fault) == ("Example survey", 4, None, None)
    assert all("is not a Geo-Hgan model file" in str(one.fault) for one in found[:2])


def test_training_scoring_and_evaluating_are_noted(known, run, survey, model, scores, tmp_path):
    (tmp_path / "m").mkdir()
    copy = shutil.copy(model, tmp_path / "m" / "used.geohgan")
    run("score", INPUT=survey.stack, MODEL=copy, OUTPUT=tmp_path / "s.tif", METRICS="chosen", THREADS=1)
    found = run("evaluate", INPUT=tmp_path / "s.tif", LABELS=survey.deposits, RESAMPLES=0)
    (one,) = known.known_models()
    assert one.path == str(copy) and one.auc == pytest.approx(found["AUC"])


def test_what_is_stored_may_be_anything(known, qgis):
    from qgis.core import QgsSettings

    for stored in ("", "{", "[1, null]", '{"1": "a", "2": 7}', "[" * 100_000):
        QgsSettings().setValue(known.MODELS_SETTING, stored)
        QgsSettings().setValue(known.AUC_SETTING, stored)
        assert known.known_models() == []
        known.remember_auc(3, 0.75)


class TestDialog:
    def test_shows_a_row_of_each(self, dialog):
        assert dialog.table.rowCount() == 4 and dialog.table.currentRow() == 2
        row = [dialog.table.item(2, column).text() for column in range(5)]
        assert row[:2] == ["good", "Example survey"] and row[3].startswith("4: Cu, ")
        assert dialog.use_button.isEnabled() and dialog.words.text().endswith("good.geohgan")
        dialog.table.selectRow(0)
        assert not dialog.use_button.isEnabled() and "is not a Geo-Hgan model file" in dialog.words.text()

    def test_renames_within_the_folder(self, dialog, known, folder):
        from geohgan.processing_provider import settings

        settings.remember_model(str(folder / "good.geohgan"))
        for name, words in (("old", "exists already"), ("../x", "is no name of a file"), ("", "is no name of a file")):
            dialog.rename(name)
            assert words in dialog.words.text()
        dialog.rename("better")
        assert (folder / "better.geohgan").is_file() and not (folder / "good.geohgan").exists()
        assert settings.last_model() == dialog.words.text() == str(folder / "better.geohgan")

    def test_deletes_the_model_and_its_checkpoint_alone(self, dialog, known, folder):
        for name in ("good.geohgan.checkpoint", "good.html", "good.qml"):
            (folder / name).touch()
        files = known.files_of(str(folder / "good.geohgan"))
        dialog.delete(files)
        assert sorted(path.name for path in folder.iterdir() if "good" in path.name) == ["good.html", "good.qml"]
        assert dialog.table.rowCount() == 3
        dialog.delete([str(folder / "nothing.geohgan")])
        assert "could not be deleted" in dialog.words.text()
