"""The model that was trained last is what the dialog of score starts with; scripts must name theirs."""

from __future__ import annotations

import os

import pytest


@pytest.fixture
def settings(qgis):
    from geohgan.processing_provider import settings
    from qgis.core import QgsSettings

    names = (settings.LAST_MODEL_SETTING, settings.OUTPUT_FOLDER_SETTING)
    for name in names:  # Other tests have trained models.
        QgsSettings().remove(name)
    yield settings
    for name in names:
        QgsSettings().remove(name)


def offered(qgis):
    """What a dialog of score starts with."""
    algorithm = qgis.processingRegistry().createAlgorithmById("geohgan:score")
    parameter = algorithm.parameterDefinition("MODEL")
    assert parameter.defaultValue() is None
    return parameter.defaultValueForGui()


def test_the_last_one_is_offered_as_long_as_it_is_there(qgis, settings, tmp_path):
    model = tmp_path / "m.geohgan"
    model.touch()
    settings.remember_model(str(model))
    assert offered(qgis) == str(model)
    model.unlink()
    assert offered(qgis) is None


def test_else_the_newest_in_the_output_folder(qgis, settings, tmp_path):
    from qgis.core import QgsSettings

    folder = tmp_path / "out [1]"
    folder.mkdir()
    QgsSettings().setValue(settings.OUTPUT_FOLDER_SETTING, str(folder))
    assert offered(qgis) is None
    for second, name in enumerate(("b", "c", "a"), start=1):
        (folder / f"{name}.geohgan").touch()
        os.utime(folder / f"{name}.geohgan", (second, second))
    assert offered(qgis) == str(folder / "a.geohgan")
