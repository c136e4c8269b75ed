"""What the options put into jobs."""

from __future__ import annotations

import pytest


@pytest.fixture
def cluster(qgis, monkeypatch):
    """The options name a cluster."""
    from geohgan.models.protocol.schedulers import VARIABLE
    from geohgan.processing_provider import settings
    from qgis.core import QgsSettings

    monkeypatch.delenv(VARIABLE, raising=False)
    QgsSettings().setValue(settings.SCHEDULER_SETTING, "tcp://node1:8786")
    QgsSettings().setValue(settings.SECURITY_SETTING, "/safe/dask.yaml")
    yield
    for key in (settings.SCHEDULER_SETTING, settings.SECURITY_SETTING):
        QgsSettings().remove(key)


def test_the_cluster_of_the_options_goes_into_jobs_that_know_one_and_after_the_environment(cluster, monkeypatch):
    from geohgan.models.protocol.jobs import EvaluateJob, ScoreJob, TrainJob
    from geohgan.models.protocol.schedulers import VARIABLE
    from geohgan.processing_provider import settings

    job = ScoreJob((), "m.geohgan", "s.tif")
    filled = settings.fill(job)
    assert (filled.scheduler, filled.security) == ("tcp://node1:8786", "/safe/dask.yaml")
    assert settings.fill(TrainJob((), "m.geohgan")).scheduler == "tcp://node1:8786"
    assert not hasattr(settings.fill(EvaluateJob((), (), "r.html")), "scheduler")
    monkeypatch.setenv(VARIABLE, "tcp://other:1")
    assert settings.fill(job).scheduler == ""
