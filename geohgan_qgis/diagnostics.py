"""The diagnostics in a window: what `geohgan:diagnose` reports, to be copied into an issue."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ..processing_provider.texts import tr
from .labels import wrapping_label

_COLUMNS, _LINES = 100, 34


class DiagnosticsDialog(QDialog):
    """Runs the algorithm in the background each time it is shown."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setWindowTitle(tr("Geo-Hgan diagnostics"))
        self._run: tuple[QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback] | None = None
        introduction = wrapping_label(
            tr(
                "Copy this into an issue when something fails. Passwords are left out, and your home folder stands as "
                "~; look through it all the same before you make it public."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.setDefault(True)
        self.copy_button.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(introduction)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        metrics = self.text.fontMetrics()
        self.resize(metrics.averageCharWidth() * _COLUMNS, metrics.height() * _LINES)

    def look(self) -> None:
        """Show the window, and make the report."""
        self.show()
        self.raise_()
        self.activateWindow()
        if self._run is not None:
            return
        self.copy_button.setEnabled(False)
        self.text.setPlainText(tr("Asking QGIS and the engine…"))
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        algorithm = QgsApplication.processingRegistry().algorithmById("geohgan:diagnose")
        task = QgsProcessingAlgRunnerTask(algorithm, {}, context, feedback)
        self._run = task, context, feedback
        task.executed.connect(self._show)
        QgsApplication.taskManager().addTask(task)

    def copy(self) -> None:
        """Put the report on the clipboard, marked as text that an issue shows as it is."""
        QApplication.clipboard().setText(f"```\n{self.text.toPlainText()}\n```\n")
        self.copy_button.setText(tr("Copied"))

    def done(self, result: int) -> None:
        """Closing the window stops the look."""
        if self._run is not None:
            self._run[2].cancel()
        super().done(result)

    def _show(self, fine: bool, results: dict[str, Any]) -> None:
        _, _, feedback = self._run
        self._run = None
        self.text.setPlainText(results["TEXT"] if fine else feedback.textLog())
        self.copy_button.setText(tr("Copy"))
        self.copy_button.setEnabled(True)
        self.copy_button.setFocus()
