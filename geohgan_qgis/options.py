"""The page of Settings > Options: which Python runs the engine, and whether it has what the engine needs."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QShowEvent
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ..models.protocol import environment
from ..models.protocol.errors import EngineError
from ..processing_provider.algorithm import PYTHON_SETTING
from ..processing_provider.texts import tr

PAGE = "GeohganOptions"
TYPING_PAUSE_MS = 500


def engine_state(setting: str) -> str:
    """Which Python would run the engine, or what is wrong with it and what to do about that."""
    try:
        engine = environment.find(setting)
        environment.require(setting)
    except EngineError as error:
        return str(error)
    return tr("{python} runs the engine, named by {source}. It has all the packages that are needed.").format(
        python=engine.python, source=engine.source
    )


class OptionsPage(QgsOptionsPageWidget):
    """The page itself."""

    def __init__(self, parent: QWidget | None, show_setup: Callable[[], None]):
        super().__init__(parent)
        self.setObjectName(PAGE)
        introduction = QLabel(
            tr(
                "The engine runs in its own Python process, apart from QGIS. Choose the Python of an environment that "
                "has its packages, or leave this empty and one is looked for."
            )
        )
        introduction.setWordWrap(True)
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine's environment"))
        self.python.setFilePath(QgsSettings().value(PYTHON_SETTING, "", type=str))
        self.state = QLabel()
        self.state.setWordWrap(True)
        self.state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self._show_setup = show_setup
        self.setup_button = QPushButton(tr("Set up the engine…"))
        self.setup_button.clicked.connect(self.set_up)

        form = QFormLayout()
        form.addRow(tr("Python"), self.python)
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addLayout(form)
        layout.addWidget(self.state)
        layout.addWidget(self.setup_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()

        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self.python.fileChanged.connect(self._pause.start)

    def apply(self) -> None:
        """Store the setting, when the dialog is accepted."""
        QgsSettings().setValue(PYTHON_SETTING, self.python.filePath().strip())

    def helpKey(self) -> str:
        """No page of QGIS's own manual."""
        return ""

    def set_up(self) -> None:
        """Open the set-up assistant, which may let go of the Python that is named here."""
        self._show_setup()
        self.python.setFilePath(QgsSettings().value(PYTHON_SETTING, "", type=str))
        self.refresh()

    def refresh(self) -> None:
        """Say what the chosen Python is worth."""
        self.state.setText(engine_state(self.python.filePath().strip()))

    def showEvent(self, event: QShowEvent) -> None:
        """Look only once the page is seen: the look starts a process."""
        super().showEvent(event)
        self._pause.start()


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options dialog opens."""

    def __init__(self, icon: QIcon, show_setup: Callable[[], None]):
        super().__init__("Geo-Hgan", icon)
        self._icon = icon
        self._show_setup = show_setup

    def icon(self) -> QIcon:
        """Icon in the dialog's list."""
        return self._icon

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """A new page."""
        return OptionsPage(parent, self._show_setup)
