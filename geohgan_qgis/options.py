"""The page of Settings > Options: the engine's Python, what of the machine it takes, where outputs go."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..models.protocol import environment
from ..models.protocol.errors import EngineError
from ..models.protocol.option_names import DEVICE_NAMES
from ..processing_provider import settings
from ..processing_provider.texts import say, tr
from .labels import wrapping_label

PAGE = "GeohganOptions"
TYPING_PAUSE_MS = 500
_MAX_GB = 4096


def add_settings(page: QWidget, *rows: tuple[Any, ...]) -> None:
    """Fill a page with settings, each its label, its field, what it is for in words, and what else is below it."""
    form = QFormLayout(page)
    for text, field, words, *more in rows:
        label, column = QLabel(text), QVBoxLayout()
        label.setBuddy(field)
        for widget in (field, wrapping_label(words), *more):
            column.addWidget(widget)
        form.addRow(label, column)


def engine_state(setting: str) -> str:
    """Which Python would run the engine, or what is wrong with it and what to do about that."""
    try:
        engine = environment.find(setting)
        environment.require(setting)
    except EngineError as error:
        return say(error.text)
    return tr("{python} runs the engine, named by {source}. It has all the packages that are needed.").format(
        python=engine.python, source=say(engine.source)
    )


class OptionsPage(QgsOptionsPageWidget):
    """The page itself."""

    def __init__(self, parent: QWidget | None, show_setup: Callable[[], None]):
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine's environment"))
        self.python.setFilePath(settings.python())
        self.state = wrapping_label(selectable=True)
        self._show_setup = show_setup
        self.setup_button = QPushButton(tr("Set up the engine…"))
        self.setup_button.clicked.connect(self.set_up)
        self.device = QComboBox()
        for word, name in DEVICE_NAMES.items():
            self.device.addItem(say(name), word)
        self.device.setCurrentIndex(max(0, self.device.findData(settings.device())))
        self.threads = QSpinBox()
        self.threads.setRange(0, max(os.cpu_count() or 1, settings.threads()))
        self.threads.setSpecialValueText(tr("half of the cores"))
        self.threads.setValue(settings.threads())
        self.memory_limit = QDoubleSpinBox()
        self.memory_limit.setRange(0, _MAX_GB)
        self.memory_limit.setDecimals(1)
        self.memory_limit.setSingleStep(0.5)
        self.memory_limit.setSuffix(tr(" GB"))
        self.memory_limit.setSpecialValueText(tr("no limit"))
        self.memory_limit.setValue(settings.memory_limit())
        self.output_folder = QgsFileWidget()
        self.output_folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.output_folder.setDialogTitle(tr("Folder for outputs"))
        self.output_folder.setFilePath(settings.output_folder())

        add_settings(
            self,
            (
                tr("Python (default: one is looked for)"),
                self.python,
                tr("Of an environment that has the engine's packages; the engine runs apart from QGIS."),
                self.state,
                self.setup_button,
            ),
            (
                tr("Device"),
                self.device,
                tr(
                    "What it stands for that algorithms choose their device themselves. Automatic (default): a "
                    "graphics card with CUDA where there is one, else the processor."
                ),
            ),
            (
                tr("Processor threads (default: half of the cores)"),
                self.threads,
                tr("What the algorithms take where their threads are left empty."),
            ),
            (
                tr("Memory limit (GB, default: none)"),
                self.memory_limit,
                tr("A run that takes more ends, and says so. Half a gigabyte goes before it has read any data."),
            ),
            (
                tr("Output folder (default: temporary files)"),
                self.output_folder,
                tr("Dialogs offer new files in it; scripts name their own."),
            ),
        )

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.python.fileChanged.connect(self._pause.start)

    def apply(self) -> None:
        """Store the settings, when the dialog is accepted."""
        for key, value in (
            (settings.PYTHON_SETTING, self.python.filePath().strip()),
            (settings.DEVICE_SETTING, self.device.currentData()),
            (settings.THREADS_SETTING, self.threads.value()),
            (settings.MEMORY_LIMIT_SETTING, self.memory_limit.value()),
            (settings.OUTPUT_FOLDER_SETTING, self.output_folder.filePath().strip()),
        ):
            QgsSettings().setValue(key, value)

    def helpKey(self) -> str:
        """No page of QGIS's own manual."""
        return ""

    def set_up(self) -> None:
        """Open the set-up assistant, which may let go of the Python that is named here."""
        self._show_setup()
        self.python.setFilePath(settings.python())
        self.refresh()

    def refresh(self) -> None:
        """Say what the chosen Python is worth."""
        self.state.setText(engine_state(self.python.filePath().strip()))

    def showEvent(self, event: QShowEvent) -> None:
        """Look only once the page is seen: the look starts a process."""
        super().showEvent(event)
        self._pause.start()
