"""The user's models in a table: to score with, to rename, to find and to delete."""

from __future__ import annotations

import os
from typing import Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..models.protocol import outputs
from ..models.protocol.errors import EngineError
from ..processing_provider import known_models
from ..processing_provider.known_models import KnownModel
from ..processing_provider.markup import as_html
from ..processing_provider.texts import say, tr
from .labels import wrapping_label

_COLUMNS, _LINES = 140, 26
# Column of the table.
_BANDS = 3


class ModelsDialog(QDialog):
    """Looks at the files each time it is shown."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("GeohganModels")
        self.setWindowTitle(tr("Geo-Hgan models"))
        self._models: list[KnownModel] = []
        self.table = QTableWidget(0, 6)
        self.table.setHorizontalHeaderLabels(
            [tr("Model"), tr("Survey"), tr("Date"), tr("Bands"), tr("AUC"), tr("Folder")]
        )
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._refresh)
        self.table.itemDoubleClicked.connect(lambda _: self.use_button.isEnabled() and self.use())
        self.words = wrapping_label(selectable=True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.use_button = self._button(tr("Score with it…"), self.use)
        self.rename_button = self._button(tr("Rename…"), self.ask_name)
        self.reveal_button = self._button(tr("Open its folder"), self.reveal)
        self.delete_button = self._button(tr("Delete…"), self.ask_deletion)
        self.buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(
            wrapping_label(
                tr(
                    "Models that were trained or used lately, and others in their folders. AUC: how well the scores of "
                    "the model found known deposits when they were last evaluated (0.5 is chance, 1 is perfect)."
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.words)
        layout.addWidget(self.buttons)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _COLUMNS, metrics.height() * _LINES)

    def look(self) -> None:
        """Show the window, and what is there now."""
        self.fill()
        self.show()
        self.raise_()
        self.activateWindow()

    def fill(self, path: str = "") -> None:
        """Read the models, and choose one of them."""
        self._models = known_models.known_models()
        self.table.clearContents()
        self.table.clearSpans()
        self.table.setRowCount(len(self._models))
        for row, model in enumerate(self._models):
            for column, words in enumerate(_cells(model)):
                item = QTableWidgetItem(words)
                item.setToolTip(as_html(words))
                self.table.setItem(row, column, item)
            if model.fault:
                self.table.setSpan(row, _BANDS, 1, self.table.columnCount() - _BANDS)
        self.table.resizeColumnsToContents()
        bands = self.table.fontMetrics().averageCharWidth() * 30
        self.table.setColumnWidth(_BANDS, min(bands, self.table.columnWidth(_BANDS)))
        paths = [model.path for model in self._models]
        self.table.clearSelection()
        if paths:
            self.table.selectRow(paths.index(path) if path in paths else 0)
        self._refresh()

    def use(self) -> None:
        """Open the dialog of score with the chosen model."""
        from processing import createAlgorithmDialog  # Not before it is needed: another plugin, which may be off.

        dialog = createAlgorithmDialog("geohgan:score", {"MODEL": self._chosen().path})
        dialog.show()
        self.close()

    def reveal(self) -> None:
        """Open the folder of the chosen model in the file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(os.path.dirname(self._chosen().path)))

    def ask_name(self) -> None:
        """Ask for another name of the chosen model."""
        name = _stem(self._chosen().path)
        new, fine = QInputDialog.getText(self, self.windowTitle(), tr("Name of the model"), text=name)
        if fine and new.strip() != name:
            self.rename(new.strip())

    def rename(self, name: str) -> None:
        """Call the file of the chosen model otherwise, within its folder."""
        old = self._chosen().path
        new = os.path.join(os.path.dirname(old), name.removesuffix(known_models.ENDING) + known_models.ENDING)
        if not name or os.path.basename(name) != name:
            self.words.setText(tr("{name} is no name of a file.").format(name=name))
            return
        if os.path.lexists(new):
            self.words.setText(tr("{file} exists already: choose another name.").format(file=new))
            return
        try:
            outputs.check_writable(new)
            for file in known_models.files_of(old):
                os.rename(file, new + file[len(old) :])
        except OSError as error:
            self.words.setText(tr("{file} could not be renamed: {why}").format(file=old, why=error.strerror))
            return
        except EngineError as error:
            self.words.setText(say(error.text))
            return
        known_models.renamed(old, new)
        self.fill(new)

    def ask_deletion(self) -> None:
        """Ask whether the chosen model is to go."""
        files = known_models.files_of(self._chosen().path)
        box = QMessageBox(
            QMessageBox.Icon.Question, self.windowTitle(), tr("Delete these files for good?"), parent=self
        )
        box.setInformativeText(as_html("\n".join(files)))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        delete = box.addButton(tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        box.exec()
        if box.clickedButton() is delete:
            self.delete(files)

    def delete(self, files: list[str]) -> None:
        """Remove files for good."""
        why = ""
        for file in files:
            try:
                os.remove(file)
            except OSError as error:
                why = tr("{file} could not be deleted: {why}").format(file=file, why=error.strerror)
        self.fill()
        if why:
            self.words.setText(why)

    def _button(self, text: str, call: object) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _: call())
        return button

    def _chosen(self) -> Optional[KnownModel]:
        rows = self.table.selectionModel().selectedRows()
        return self._models[rows[0].row()] if rows else None

    def _refresh(self) -> None:
        """Say what is to be said of the chosen model, and let what can be done with it be done."""
        model = self._chosen()
        if model is None:
            words = "" if self._models else tr("There is none yet: 'Train model' makes one.")
        else:
            words = say(model.fault) if model.fault else model.path
        self.words.setText(words)
        for button in (self.rename_button, self.reveal_button, self.delete_button):
            button.setEnabled(model is not None)
        self.use_button.setEnabled(model is not None and model.fault is None)


def _cells(model: KnownModel) -> list[str]:
    """What the columns show of a model."""
    bands = ", ".join(model.bands)
    auc = f"{model.auc:.3f}" if model.auc is not None else ""
    date = model.date.strftime("%Y-%m-%d %H:%M")
    counted = say(model.fault) if model.fault else f"{len(model.bands)}: {bands}"
    return [_stem(model.path), model.survey, date, counted, auc, os.path.dirname(model.path)]


def _stem(path: str) -> str:
    return os.path.splitext(os.path.basename(path))[0]
