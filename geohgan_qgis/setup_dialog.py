"""The set-up assistant: makes, repairs and removes the environment with the engine's packages."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ..models.protocol import computer, environment, installer, setup
from ..models.protocol.errors import EngineError
from ..models.protocol.text import Text, Words
from ..processing_provider import settings
from ..processing_provider.markup import as_html
from ..processing_provider.texts import say, tr
from .labels import wrapping_label
from .network import proxies
from .task import Task

_COLUMNS, _LINES = 100, 30


class ComputerStatus(NamedTuple):
    """What a look at this computer finds.

    Attributes:
        state: which Python runs the engine, or why none does.
        card: graphics card.
        environments: gigabytes of each, by folder.
        cluster: whether one of them has the packages for Dask clusters.
    """

    state: str
    card: Optional[computer.Card]
    environments: dict[Path, float]
    cluster: bool


def look(setting: str) -> ComputerStatus:
    """Look at this computer; takes seconds, since it starts programs."""
    folders = {folder: setup.size(folder) for folder in setup.environments()}
    return ComputerStatus(_state(setting), computer.graphics_card(), folders, any(map(setup.has_cluster, folders)))


def _state(setting: str) -> str:
    try:
        engine = environment.find(setting)
        lacking = environment.missing_packages(engine.python)
    except EngineError as error:
        return say(error.text)
    if lacking and engine.source == environment.QGIS:
        return tr("The engine's packages are not set up yet.")
    if lacking:
        words = tr("{python}, named by {source}, runs the engine, and lacks {packages}.")
    else:
        words = tr("{python}, named by {source}, runs the engine, and has all the packages that it needs.")
    return words.format(python=engine.python, source=say(engine.source), packages=", ".join(lacking))


class SetupDialog(QDialog):
    """Stays usable, and may be closed, while a set-up runs.

    Signals:
        was_set_up: the engine is ready.
    """

    was_set_up = pyqtSignal()

    def __init__(self, parent: Optional[QWidget], show_options: Callable[[], None]):
        super().__init__(parent)
        self.setObjectName("GeohganSetup")
        self.setWindowTitle(tr("Set up the Geo-Hgan engine"))
        self._show_options = show_options
        self._task: Optional[Task] = None
        self._look: Optional[Task] = None
        self._environments: dict[Path, float] = {}
        self.state = wrapping_label(selectable=True)
        self.build = QComboBox()
        self.build.addItem(tr("Processor, {size} GB").format(size=installer.CPU_SIZE), "")
        self.card = wrapping_label(selectable=True)
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.lineEdit().setPlaceholderText(tr("Optional, for a computer without internet"))
        self.cluster = QCheckBox(tr("With the packages for Dask clusters, whose workers compute maps and train models"))
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.lineEdit().setPlaceholderText(tr("Optional, looked for if empty"))
        self.progress = QProgressBar()
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setMaximumBlockCount(2000)

        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.set_up_button = self.buttons.addButton(tr("Set up"), role)
        self.cancel_button = self.buttons.addButton(tr("Cancel"), role)
        self.remove_button = self.buttons.addButton(tr("Remove…"), role)
        self.options_button = self.buttons.addButton(tr("Use another Python…"), role)
        self.set_up_button.clicked.connect(self.set_up)
        self.cancel_button.clicked.connect(self.cancel)
        self.remove_button.clicked.connect(self.ask_removal)
        self.options_button.clicked.connect(self.choose_python)
        self.buttons.rejected.connect(self.close)

        form = QFormLayout()
        form.addRow(tr("Build"), self.build)
        form.addRow("", self.card)
        form.addRow("", self.cluster)
        form.addRow(tr("Folder of wheels"), self.wheels)
        form.addRow(tr("Made with Python"), self.python)
        layout = QVBoxLayout(self)
        layout.addWidget(
            wrapping_label(
                tr(
                    "The engine runs on packages (torch and others) in a Python environment of its own, in {folder}. "
                    "Nothing is installed into QGIS, and updates of the plugin leave it alone."
                ).format(folder=environment.home()),
                selectable=True,
            )
        )
        layout.addWidget(self.state)
        layout.addLayout(form)
        layout.addWidget(self.progress)
        layout.addWidget(self.log, 1)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _COLUMNS, metrics.height() * _LINES)
        self._refresh()

    def set_up(self) -> None:
        """Start the set-up as chosen."""
        plan = installer.Plan(
            self.build.currentData(),
            self.wheels.filePath().strip(),
            self.python.filePath().strip(),
            proxies(installer.TORCH_INDEX),
            self.cluster.isChecked(),
        )
        self._start(
            Task(tr("Setting up the Geo-Hgan engine"), lambda *follow: setup.set_up(plan, *follow)),
            self._after_set_up,
        )

    def cancel(self) -> None:
        """Stop what runs; nothing of it is left."""
        if self._task is not None:
            self._task.cancel()

    def ask_removal(self) -> None:
        """Ask which environments are to be removed."""
        listed = "\n".join(f"{folder} ({size:.1f} GB)" for folder, size in self._environments.items())
        box = QMessageBox(QMessageBox.Icon.Question, self.windowTitle(), tr("Remove these environments?"), parent=self)
        box.setInformativeText(as_html(listed))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        every = box.addButton(tr("Remove all"), QMessageBox.ButtonRole.DestructiveRole)
        others = [folder for folder in self._environments if not folder.name.startswith(environment.key())]
        if others and len(others) < len(self._environments):
            box.addButton(tr("Only those of other versions"), QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        chosen = box.clickedButton()
        if chosen is None or chosen is box.button(QMessageBox.StandardButton.Cancel):
            return
        self.remove(list(self._environments) if chosen is every else others)

    def remove(self, folders: list[Path]) -> None:
        """Remove environments."""
        done = Text("Removed: {folders}.", folders=[str(folder) for folder in folders])
        task = Task(tr("Removing Geo-Hgan environments"), lambda *_: setup.remove(folders) or done)
        self._start(task, self._show_line)

    def choose_python(self) -> None:
        """Let the user name a Python that has the packages, on the options page."""
        self._show_options()
        self.look()

    def end(self) -> None:
        """Stop what runs, for good."""
        for task in filter(None, (self._task, self._look)):
            task.ended.disconnect()
            task.progressed.disconnect()
            task.cancel()
        self.close()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the computer once the dialog is seen."""
        super().showEvent(event)
        # Over the options page it is modal, and the way back is to close it.
        self.options_button.setVisible(not self.isModal())
        self.raise_()
        self.activateWindow()
        self.look()

    def look(self) -> None:
        """Look at this computer, beside the desktop."""
        setting = settings.python()
        self.state.setText(tr("Looking at this computer…"))
        self._look = Task(tr("Looking for the Geo-Hgan engine"), lambda *_: look(setting))
        self._look.progressed.connect(self._show_progress)
        self._look.ended.connect(self._after_look)
        self._look.start()

    def _after_look(self, succeeded: bool, found: Any) -> None:
        self._look = None
        if not succeeded:
            self.state.setText(found)
            return
        self._environments = found.environments
        interrupted = [str(folder) for folder in found.environments if not (folder / environment.COMPLETE).exists()]
        if interrupted and self._task is None:
            words = tr("A set-up was interrupted and left {folder}: the next one starts anew.")
            found = found._replace(state=f"{words.format(folder=', '.join(interrupted))}\n{found.state}")
        self.state.setText(found.state)
        if found.cluster:  # A repair keeps them.
            self.cluster.setChecked(True)
        self._offer_card(found.card)
        self._refresh()

    def _offer_card(self, card: Optional[computer.Card]) -> None:
        if card is None:
            self.card.setText(tr("No NVIDIA graphics card was found."))
            return
        name = tr("{card}, driver {driver}").format(card=card.name, driver=card.driver)
        self.card.setText(name if card.cuda else tr("{card}: update the driver to use the card.").format(card=name))
        if card.cuda and self.build.findData(card.cuda) < 0:
            text = tr("Graphics card ({build}), {size} GB").format(build=card.cuda, size=installer.GPU_SIZE)
            self.build.addItem(text, card.cuda)
            self.build.setCurrentIndex(self.build.count() - 1)

    def _start(self, task: Task, after: Callable[[Words], None]) -> None:
        self._task = task
        self.log.clear()
        task.progressed.connect(self._show_progress)
        task.ended.connect(lambda fine, result: self._after(after if fine else self._show_line, result))
        task.start()
        self._refresh()

    def _after(self, show: Callable[[Words], None], sentence: Words) -> None:
        self._task = None
        self.progress.reset()
        show(sentence)
        self._refresh()
        self.look()

    def _after_set_up(self, made: Words) -> None:
        sentence, named = say(made), settings.python()
        if named:
            QgsSettings().remove(settings.PYTHON_SETTING)
            sentence += " " + tr("{python}, which the options named, is no longer used.").format(python=named)
        if os.environ.get(environment.VARIABLE):
            words = tr("The environment variable {variable} names another Python, which goes before it.")
            sentence += " " + words.format(variable=environment.VARIABLE)
        self._show_line(sentence)
        self.was_set_up.emit()

    def _show_progress(self, percent: float, line: str) -> None:
        self.progress.setValue(int(percent))
        if line:
            self._show_line(line)

    def _show_line(self, line: Words) -> None:
        self.log.appendPlainText(say(line))

    def _refresh(self) -> None:
        """Let what can be done now be done."""
        running = self._task is not None
        ours = [folder for folder in self._environments if folder.name.startswith(environment.key())]
        self.set_up_button.setText(tr("Repair") if ours else tr("Set up"))
        for widget in (self.set_up_button, self.options_button, self.build, self.cluster, self.wheels, self.python):
            widget.setEnabled(not running)
        self.remove_button.setEnabled(not running and bool(self._environments))
        self.cancel_button.setEnabled(running)
        self.progress.setVisible(running)
