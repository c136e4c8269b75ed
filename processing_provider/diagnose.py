"""geohgan:diagnose, nothing -> a report to paste into an issue, whatever is wrong."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..models.protocol import environment, outputs
from ..models.protocol.errors import Cancelled, EngineError
from ..models.protocol.jobs import DiagnoseJob
from . import diagnosis, settings
from .algorithm import Algorithm
from .inputs import Inputs
from .texts import say, tr


class Diagnose(Algorithm):
    """Reports versions, device, paths and last failures; a broken engine is what it is for, and no failure."""

    NAME = "diagnose"
    GROUP = "help"
    STEP = 1

    REPORT = "REPORT"
    TEXT = "TEXT"

    def title(self) -> str:
        return tr("Diagnostics")

    def tags(self) -> list[str]:
        return tr("help,issue,bug,report,versions,device,cuda,error").split(",")

    def summary(self) -> str:
        return tr(
            "Reports what helps to find a fault, to be copied into an issue: versions of QGIS, Qt, Python and the "
            "engine's packages, which device calculates and why, settings, paths, and the last failures. Where the "
            "engine is missing or broken, it says what is wrong and what to do. The home folder stands as ~, and "
            "passwords are left out. Cancel leaves no file."
        )

    def declare(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Diagnostics report"), tr("HTML files (*.html)"), optional=True
            ),
            tr("Optional. The report as a page; opens offline in any browser."),
        )
        self.add_result(
            QgsProcessingOutputString(self.TEXT, tr("Report as text")),
            tr("The same as plain text; it is in the log too."),
        )

    def job(self, inputs: Inputs) -> DiagnoseJob:
        return DiagnoseJob()

    def python(self) -> str:
        try:
            return environment.find(settings.python()).python
        except EngineError:
            return ""

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        sections = {
            "QGIS": diagnosis.about_qgis(),
            "Plugin": diagnosis.about_plugin(),
            "Engine": [*diagnosis.about_engine(), *self._what_the_engine_says(feedback)],
            "Last failures": diagnosis.last_failures(),
        }
        lines = [f"Geo-Hgan diagnostics, {time.strftime('%Y-%m-%d %H:%M', time.gmtime())} UTC"]
        for title, found in sections.items():
            lines += ["", title, *[f"  {line}" for one in found for line in one.splitlines()]]
        text = diagnosis.discreet("\n".join(lines))
        feedback.pushInfo(text)
        results = {self.TEXT: text}
        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if path:
            try:
                with outputs.staged(path) as (part,):
                    part.write_text(diagnosis.page(text), encoding="utf-8")
            except EngineError as error:
                raise QgsProcessingException(say(error.text)) from error
            results[self.REPORT] = path
        return results

    def _what_the_engine_says(self, feedback: QgsProcessingFeedback) -> list[str]:
        if not self._python:
            return []
        said: list[str] = []

        def listen(message: dict[str, Any]) -> None:
            if message["type"] != "progress":
                said.append(str(message["text"]))

        try:
            values = self.follow(self._job, feedback, listen)
        except Cancelled as stop:
            raise QgsProcessingException(tr("Cancelled: no output was written.")) from stop
        except EngineError as error:
            return [*said, f"It does not run: {error}"]
        return [*said, f"Its process ended well, after {values['seconds']} s, and took {values['peak_memory_mb']} MB."]
