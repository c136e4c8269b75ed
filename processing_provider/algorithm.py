"""What all algorithms share: help, checks, the way of a job to the engine, and of its outputs back to QGIS.

An algorithm file declares its parameters, each with its help, and makes the job of what it is given. The job
is made once to check the parameters and again to run, so that a check and what it guards cannot drift apart.
"""

from __future__ import annotations

import dataclasses
import functools
import os
import traceback
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtGui import QIcon

from ..models.protocol import client, environment, failures
from ..models.protocol.errors import Cancelled, EngineError
from ..models.protocol.files import check_is_file
from ..models.protocol.jobs import Job
from ..models.protocol.raster_kinds import check_kinds
from ..models.protocol.side_by_side import SideBySide
from ..models.protocol.text import Text
from . import batch_rows, destinations, settings
from .called import said
from .compatibility import ParameterFlag
from .given import is_set
from .help_pages import help_page
from .inputs import Inputs
from .layer_names import name_of_output
from .markup import never_html
from .notices import notices
from .post_processors import load_in_style, save_style, style_file
from .raster_tags import raster_tags
from .reading import A_LOOK, Reading, cancellable, is_cancelled
from .styles import Style
from .texts import say, tr

ICONS = Path(__file__).resolve().parent.parent / "icons"


def engine_python() -> str:
    """The Python that runs the engine; an EngineError tells what to do where there is none."""
    try:
        return environment.require(settings.python())
    except EngineError:
        notices.no_engine.emit()
        raise


Check = Callable[[Any, dict[str, Any], QgsProcessingContext], tuple[bool, str]]


def answering(check: Check) -> Check:
    """A check of parameters that answers whatever it meets: an exception would end QGIS with all that is open in it.

    What it answers is never taken for HTML.
    """

    @functools.wraps(check)
    def answer(
        algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        try:
            fine, sentence = check(algorithm, parameters, context)
            return fine, never_html(sentence)
        except QgsProcessingException as error:
            return False, never_html(str(error))
        except Exception as error:
            fault = f"{type(error).__name__}: {error}"
            sentence = Text(
                "What was given cannot be checked ({fault}): see that each file can be opened and each value is of its "
                "kind. If all is right, report it with what 'Diagnostics' says.",
                fault=fault,
            )
            failures.keep(algorithm.name(), str(sentence), traceback.format_exc())
            return False, never_html(say(sentence))

    return answer


class Algorithm(QgsProcessingAlgorithm):
    """Base of the algorithms; each makes one kind of job.

    Attributes:
        NAME: id within the provider, and name of its icon.
        GROUP: id of its group; see `group`.
        STEP: its place in the group, whose algorithms stand in the order of work, which the toolbox sorts by.
        STYLES: style of each layer that it writes, by parameter.
        OUTPUTS_OF: where either of some inputs is given, the layers that it writes of each.
    """

    NAME: ClassVar[str]
    GROUP: ClassVar[str]
    STEP: ClassVar[int]
    STYLES: ClassVar[Mapping[str, Style]] = {}
    OUTPUTS_OF: ClassVar[Mapping[str, Sequence[str]]] = {}

    def __init__(self) -> None:
        super().__init__()
        self._help: dict[str, str] = {}
        self._job: Optional[Job] = None
        self._python = ""
        self._written: list[tuple[str, Style]] = []
        self._styles_of_inputs: set[str] = set()
        self._report = ""

    # What an algorithm file gives.

    def title(self) -> str:
        """What it is called in sentences."""
        raise NotImplementedError

    def summary(self) -> str:
        """What it does, for the help panel."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add parameters and results, with their help."""
        raise NotImplementedError

    def job(self, inputs: Inputs) -> Job:
        """The job, its outputs left out.

        Raises:
            EngineError: what was given cannot work; the sentence says why.
        """
        raise NotImplementedError

    def what_is_left(self, job: Job, sentence: str) -> str:
        """After a cancelled or failed run, what it left behind and what that is good for, unless `sentence` says it."""
        return ""

    def python(self) -> str:
        """The Python that runs its jobs; an EngineError tells what to do where there is none."""
        return engine_python()

    # What they call.

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | ParameterFlag.Advanced)
        if parameter.isDestination():
            settings.suggest_file(parameter, self.NAME)
        self._help[parameter.name()] = text
        self.addParameter(parameter)

    def add_result(self, output: QgsProcessingOutputDefinition, text: str) -> None:
        """Add a number or text that the run gives, with its help."""
        self._help[output.name()] = text
        self.addOutput(output)

    # What QGIS calls.

    def createInstance(self) -> Algorithm:
        return type(self)()

    def name(self) -> str:
        return self.NAME

    def displayName(self) -> str:
        return f"{self.group().partition(' ')[0]}.{self.STEP} {self.title()}"

    def groupId(self) -> str:
        return self.GROUP

    def group(self) -> str:
        return {
            "survey": tr("1 Survey"),
            "detection": tr("2 Detection"),
            "anomalies": tr("3 Anomalies"),
            "prospectivity": tr("4 Prospectivity"),
            "help": tr("5 Help"),
        }[self.GROUP]

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(ICONS / f"{self.NAME}.svg")

    def helpUrl(self) -> str:
        return help_page(f"algorithms/{self.NAME}")

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        self.declare()

    def shortHelpString(self) -> str:
        return QgsProcessingUtils.formatHelpMapAsHtml(self.helpContent(), self)

    def helpContent(self) -> dict[str, str]:
        """The help by parameter and output, as models have it: what the help panel and the documentation show."""
        return {"ALG_DESC": self.summary(), **self._help}

    @answering
    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Called by QGIS, which shows the sentence in a message box, in a shell or as an exception of a script."""
        inputs = Inputs(self, parameters, context, Reading(A_LOOK))
        try:
            self._check_are_files(parameters)
            inputs.understand()
            inputs.parameters = destinations.fitting(self, inputs.parameters)
            fine, sentence = super().checkParameterValues(inputs.parameters, context)
            if not fine:
                return fine, self._refused(inputs) or sentence
            job = self.job(inputs)
            # Its rules may ask which outputs are to be written, not where to.
            dataclasses.replace(job, **destinations.placeholders(self, inputs, job)).check()
            check_kinds(job, raster_tags)
            destinations.check(self, inputs, job)
            self.python()
        except EngineError as error:
            # All of a large layer is judged where it is read.
            return inputs.reading.is_cut, "" if inputs.reading.is_cut else inputs.said(error.text)
        return True, ""

    def _check_are_files(self, parameters: dict[str, Any]) -> None:
        """Refuse inputs that QGIS would wait for when it opens them."""
        for definition in self.parameterDefinitions():
            value = None if definition.isDestination() else parameters.get(definition.name())
            for item in value if isinstance(value, (list, tuple)) else (value,):
                if isinstance(item, str):
                    check_is_file(item.partition("|")[0])

    def _refused(self, inputs: Inputs) -> str:
        """Which value QGIS does not accept, and what is expected; it says no more than the parameter's name."""
        for definition in self.parameterDefinitions():
            value = inputs.parameters.get(definition.name())
            if not definition.checkValueIsAcceptable(value, inputs.context):
                unreadable = inputs.unreadable(definition)
                if unreadable:
                    return inputs.said(unreadable.text)
                fault = tr("{label} cannot be {value}.") if is_set(value) else tr("{label} is missing.")
                return f"{fault.format(label=inputs.label(definition.name()), value=value)} {definition.help()}"
        return ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # QGIS waits for this, and nobody can cancel it.
        batch_rows.begin(self.NAME, lambda row: self._job_of_row(row, context), self._start, feedback)
        self._make_job(Inputs(self, parameters, context, Reading(A_LOOK)), feedback)
        return True

    def _job_of_row(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[Job]:
        """The whole job of a row of a batch; None where its turn has to be waited for."""
        other = self.create()
        try:
            other._make_job(Inputs(other, parameters, context, Reading(A_LOOK)), QgsProcessingFeedback())
        except QgsProcessingException:
            return None
        requested = destinations.requested(other, parameters, context)
        # Temporary files are others each time.
        if other._job is None or requested != destinations.requested(other, parameters, context):
            return None
        return _with_outputs(other._job, requested)

    def _start(self, jobs: list[Job], cancelled: Callable[[], bool]) -> SideBySide:
        return SideBySide(jobs, self.python(), _folder(), cancelled, memory_limit=settings.memory_limit() or None)

    def _make_job(self, inputs: Inputs, feedback: QgsProcessingFeedback) -> None:
        """Make the job, unless a layer has more features than were to be read."""
        self._job = None
        try:
            self._check_are_files(inputs.parameters)
            inputs.understand()
            self._python = self.python()
            job = settings.fill(self.job(inputs)).with_origin(sources=tuple(inputs.origins))
        except EngineError as error:
            if inputs.reading.is_cut:
                return
            raise QgsProcessingException(inputs.said(error.text)) from error
        if inputs.reading.is_cut:
            return
        self._job = job
        self._styles_of_inputs = set(filter(os.path.lexists, map(style_file, inputs.layer_paths)))
        for note in inputs.notes:
            feedback.pushWarning(inputs.said(note))

    def _make_large_job(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Make it of all features."""
        try:
            with cancellable(feedback.isCanceled):
                self._make_job(Inputs(self, parameters, context, Reading(feedback=feedback)), feedback)
        except Cancelled as stop:
            raise QgsProcessingException(tr("Cancelled: no output was written.")) from stop

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        parameters = destinations.fitting(self, parameters)
        if self._job is None:
            self._make_large_job(parameters, context, feedback)
        requested = destinations.requested(self, parameters, context)
        job = _with_outputs(self._job, requested)
        values = self._run(job, feedback)
        self._report = getattr(job, "report", None) or ""
        declared = {output.name() for output in self.outputDefinitions()}
        results = {name.upper(): self._said(values[name]) for name in job.results if name.upper() in declared}
        tags = raster_tags(getattr(job, job.points_on)) if self.STYLES else {}
        for one in requested:
            results[one.name] = one.deliver(self, job, parameters, context)
            style = self.STYLES.get(one.name)
            if style:
                label = self.parameterDefinition(one.name).description()
                name = name_of_output(label, tags, main=one.field == job.points_on)
                load_in_style(results[one.name], style, name, context)
                self._written.append((results[one.name], style))
        return results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        others = set(self._styles_of_inputs)
        for target, style in self._written:
            beside = save_style(target, style, others, feedback)
            others |= {beside} if beside else set()
        if self._report:
            settings.remember_report(self._report)
        return {}

    def _run(self, job: Job, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Run the job in the engine, its messages going to the feedback."""

        def on_message(message: dict[str, Any]) -> None:
            if message["type"] == "warning":
                feedback.pushWarning(said(self, message["text"]))
            elif message["type"] != "progress":
                feedback.pushInfo(said(self, message["text"]))

        try:
            return self.follow(job, feedback, on_message)
        except Cancelled as stop:
            raise QgsProcessingException(self._ended(tr("Cancelled: no output was written."), job)) from stop
        except EngineError as error:
            failures.keep(self.NAME, str(error), error.detail)
            raise QgsProcessingException(self._ended(said(self, error.text), job)) from error

    def follow(
        self, job: Job, feedback: QgsProcessingFeedback, on_message: Callable[[dict[str, Any]], None]
    ) -> dict[str, Any]:
        """Run the job in the engine; `on_message` takes what it says, and the feedback its progress."""

        def take(message: dict[str, Any]) -> None:
            if message["type"] == "progress":
                feedback.setProgress(message["percent"])
                text = said(self, message["text"])
                if text:
                    feedback.setProgressText(never_html(text))
            on_message(message)

        begun = batch_rows.begun(job)
        if begun:
            return begun.follow(job, take, lambda: is_cancelled(feedback))
        limit = settings.memory_limit() or None
        return client.run(job, self._python, _folder(), take, lambda: is_cancelled(feedback), memory_limit=limit)

    def _said(self, value: Any) -> Any:
        """A result, the texts in it in the user's language."""
        if isinstance(value, Text):
            return said(self, value)
        return [self._said(item) for item in value] if isinstance(value, list) else value

    def _ended(self, sentence: str, job: Job) -> str:
        return f"{sentence} {self.what_is_left(job, sentence)}".rstrip()


def _with_outputs(job: Job, requested: list[destinations.File | destinations.Features]) -> Job:
    return dataclasses.replace(job, **{one.field: one.path for one in requested})


def _folder() -> str:
    """Where job files are kept."""
    return os.path.join(QgsProcessingUtils.tempFolder(), "geohgan")
