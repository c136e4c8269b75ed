"""Trainings of the rows of a batch, which run side by side on a cluster."""

from __future__ import annotations

import pytest


class Running:
    """Stands for a process of the engine that runs jobs."""

    def __init__(self, jobs, cancelled):
        self.jobs, self.cancelled = list(jobs), cancelled

    def has(self, job):
        return job in self.jobs

    def follow(self, job, on_message, cancelled):
        self.jobs.remove(job)
        open(job.output, "w").close()
        return {**dict.fromkeys(job.results, 0), "device": "", "output": job.output}


@pytest.fixture
def started(qgis, monkeypatch):
    """The processes that were started, and a scheduler that the environment names."""
    from geohgan.processing_provider import algorithm, batch_rows

    started = []

    def start(jobs, python, folder, cancelled, memory_limit):
        started.append(Running(jobs, cancelled))
        return started[-1]

    monkeypatch.setenv("GEOHGAN_SCHEDULER", "tcp://node1:8786")
    monkeypatch.setattr(algorithm, "SideBySide", start)
    monkeypatch.setattr(algorithm, "engine_python", lambda: "python")
    monkeypatch.setattr(algorithm.client, "run", lambda job, *others, **more: Running([job], None).follow(job, 0, 0))
    monkeypatch.setattr(batch_rows, "_running", None)
    return started


@pytest.fixture
def run_rows(qgis, project):
    """Runs rows of a batch, of which the panel tells first."""
    from geohgan.processing_provider import batch_rows
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def call(name, rows):
        algorithm, feedback = qgis.processingRegistry().createAlgorithmById(f"geohgan:{name}"), QgsProcessingFeedback()
        for number, row in enumerate(rows):
            batch_rows.tell(name, number, row)
        return [algorithm.run(row, QgsProcessingContext(), feedback)[1] for row in rows]

    return call


def test_all_trainings_begin_with_the_first_row_and_each_row_waits_for_its_own(started, run_rows, survey, tmp_path):
    rows = [
        {"INPUT": [str(survey.stack)], "SEED": seed, "OUTPUT": str(tmp_path / f"{seed}.geohgan")} for seed in range(3)
    ]
    # One that fails has no place among the others, and one with a temporary output trains when its turn has come.
    rows += [{**rows[0], "INPUT": ["none.tif"]}, {**rows[0], "SEED": 7, "OUTPUT": "TEMPORARY_OUTPUT"}]
    assert run_rows("train", rows) == [True, True, True, False, True]
    (running,) = started
    assert running.jobs == [] and not running.cancelled()
    assert run_rows("train", rows[:1]) == [True] and len(started) == 1


def test_what_is_computed_here_or_trains_nothing_runs_row_by_row(started, run_rows, survey, tmp_path, monkeypatch):
    rows = [{"INPUT": [str(survey.stack)], "OUTPUT": str(tmp_path / f"{number}.tif")} for number in range(2)]
    assert run_rows("baseline", rows) == [True, True] and not started
    deep = [{**row, "DETECTOR": "vae"} for row in rows]
    assert run_rows("baseline", deep) == [True, True] and len(started) == 1
    monkeypatch.delenv("GEOHGAN_SCHEDULER")
    assert run_rows("baseline", deep) == [True, True] and len(started) == 1


def test_the_panel_is_asked_for_its_rows_once_however_often_the_plugin_is_loaded(qgis, monkeypatch):
    from geohgan.geohgan_qgis import batch_rows
    from geohgan.processing_provider import batch_rows as told
    from processing.gui.BatchPanel import BatchPanel

    class Panel:
        alg = qgis.processingRegistry().createAlgorithmById("geohgan:train")

    monkeypatch.setattr(BatchPanel, "parametersForRow", lambda panel, row, warnOnInvalid=True: ({"SEED": row}, row < 2))
    batch_rows.listen()
    batch_rows.listen()
    for row in range(3):
        BatchPanel.parametersForRow(Panel(), row)
        BatchPanel.parametersForRow(Panel(), row, warnOnInvalid=False)
    assert told._rows == [{"SEED": 0}, {"SEED": 1}]
    monkeypatch.setattr(told, "_rows", [])
