"""The page of Settings > Options below the plugin's own: the Dask cluster that computes maps and trains models."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ..models.protocol import cluster_look, environment
from ..models.protocol.schedulers import VARIABLE, Scheduler
from ..processing_provider import settings
from ..processing_provider.texts import say, tr
from .labels import wrapping_label
from .options import add_settings
from .task import Task

PAGE = "GeohganClusterOptions"


class ClusterPage(QgsOptionsPageWidget):
    """The page itself."""

    def __init__(self, parent: QWidget | None):
        super().__init__(parent)
        self.setObjectName(PAGE)
        self.scheduler, self.security = QgsFileWidget(), QgsFileWidget()
        for field, key, title in (
            (self.scheduler, settings.SCHEDULER_SETTING, tr("Scheduler file")),
            (self.security, settings.SECURITY_SETTING, tr("File of Dask's configuration")),
        ):
            field.setStorageMode(QgsFileWidget.StorageMode.GetFile)
            field.setDialogTitle(title)
            field.setFilePath(QgsSettings().value(key, "", type=str))
        self.test_button = QPushButton(tr("Test"))
        self.test_button.clicked.connect(self.test)
        self.found = wrapping_label(selectable=True)
        self._task: Task | None = None
        add_settings(
            self,
            (
                tr("Dask scheduler (default: none)"),
                self.scheduler,
                tr(
                    "Address or scheduler file of a Dask cluster, whose workers then compute the blocks of maps and "
                    "train models; empty for this machine. The environment variable {variable} goes before it."
                ).format(variable=VARIABLE),
            ),
            (
                tr("Security (default: none)"),
                self.security,
                tr(
                    "A file of Dask's configuration (YAML) with the certificates of an encrypted cluster. Without them "
                    "a Dask scheduler trusts whoever reaches it."
                ),
                self.test_button,
                self.found,
            ),
        )

    def apply(self) -> None:
        """Store the settings, when the dialog is accepted."""
        for key, field in (
            (settings.SCHEDULER_SETTING, self.scheduler),
            (settings.SECURITY_SETTING, self.security),
        ):
            QgsSettings().setValue(key, field.filePath().strip())

    def helpKey(self) -> str:
        """No page of QGIS's own manual."""
        return ""

    def test(self) -> None:
        """Say which workers there are, or why there are none."""
        scheduler = Scheduler(self.scheduler.filePath().strip(), self.security.filePath().strip())
        if not scheduler:
            self.found.setText(tr("No scheduler is named: all is computed on this machine."))
            return
        self.test_button.setEnabled(False)
        self.found.setText(tr("Looking for workers…"))
        setting = settings.python()
        self._task = Task(
            tr("Test of the Dask cluster"),
            lambda progress, cancelled: say(cluster_look.look(scheduler, environment.require(setting), cancelled)),
        )
        self._task.ended.connect(self._tell)
        self._task.start()

    def _tell(self, succeeded: bool, words: str) -> None:
        self.found.setText(words)
        self.test_button.setEnabled(True)

    def hideEvent(self, event: object) -> None:
        """Look no further once the page is gone."""
        if self._task is not None and not self.test_button.isEnabled():
            self._task.cancel()
        super().hideEvent(event)
