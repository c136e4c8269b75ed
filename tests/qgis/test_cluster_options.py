"""The page of the cluster in the options dialog."""

from __future__ import annotations

import pytest


@pytest.fixture
def page(qgis, monkeypatch):
    from geohgan.geohgan_qgis import cluster_options

    monkeypatch.setattr(cluster_options.environment, "require", lambda setting: "python")
    page = cluster_options.ClusterPage(None)
    yield page
    page.deleteLater()


@pytest.fixture
def said(qgis, page):
    """What the page says once it has looked."""
    from qgis.PyQt.QtCore import QEventLoop

    def call():
        page.test()
        if page._task is not None:
            loop = QEventLoop()
            page._task.ended.connect(lambda *ended: loop.quit())
            loop.exec()
        assert page.test_button.isEnabled()
        return page.found.text()

    return call


def test_it_says_which_workers_there_are_or_what_is_wrong(page, said, monkeypatch):
    from geohgan.geohgan_qgis import cluster_options
    from geohgan.models.protocol.errors import EngineError
    from geohgan.models.protocol.schedulers import Scheduler
    from geohgan.models.protocol.text import Text

    assert said() == "No scheduler is named: all is computed on this machine."
    page.scheduler.setFilePath(" tcp://node1:8786 ")
    page.security.setFilePath("/safe/dask.yaml")
    asked = []
    monkeypatch.setattr(
        cluster_options.cluster_look, "look", lambda *given: (asked.append(given[:2]), Text("2 workers"))[1]
    )
    assert said() == "2 workers" and asked == [(Scheduler("tcp://node1:8786", "/safe/dask.yaml"), "python")]

    def fail(*given):
        raise EngineError("no worker")

    monkeypatch.setattr(cluster_options.cluster_look, "look", fail)
    assert said() == "no worker"


def test_what_is_accepted_is_stored(page):
    from geohgan.processing_provider import settings
    from qgis.core import QgsSettings

    page.scheduler.setFilePath(" tcp://node1:8786 ")
    page.apply()
    stored = settings.scheduler().where
    QgsSettings().remove(settings.SCHEDULER_SETTING)
    QgsSettings().remove(settings.SECURITY_SETTING)
    assert stored == "tcp://node1:8786"


def test_it_stands_below_the_page_of_the_plugin(qgis, page):
    from geohgan.geohgan_qgis.option_pages import OptionPage
    from qgis.PyQt.QtGui import QIcon

    below = OptionPage("Cluster", QIcon(), lambda parent: page, is_below=True)
    assert below.path() == ["Geo-Hgan"] and below.createWidget() is page
    assert OptionPage("Geo-Hgan", QIcon(), lambda parent: page).path() == []
