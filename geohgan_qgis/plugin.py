"""What QGIS loads: registers the Processing provider, and in the desktop the menu and the options page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import plugins

from ..processing_provider.help_pages import help_page
from ..processing_provider.provider import GeohganProvider
from ..processing_provider.texts import tr
from .diagnostics import DiagnosticsDialog
from .options import PAGE, OptionsFactory

MENU = "Geo-Hgan"
ICON = Path(__file__).parent.parent / "icons" / "geohgan.svg"


class GeohganPlugin:
    """The plugin; `iface` is None in qgis_process, which calls `initProcessing` alone."""

    def __init__(self, iface: QgisInterface | None):
        self._iface = iface
        self._provider: GeohganProvider | None = None
        self._options: OptionsFactory | None = None
        self._diagnostics: DiagnosticsDialog | None = None
        self._actions: list[QAction] = []

    def initProcessing(self) -> None:
        """Register the provider, once."""
        if self._provider is None:
            self._provider = GeohganProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add what the desktop shows: provider, menu, options page."""
        self.initProcessing()
        icon = QIcon(str(ICON))
        self._add_action(icon, tr("Show the algorithms"), self.show_toolbox)
        self._add_action(QgsApplication.getThemeIcon("/propertyicons/settings.svg"), tr("Options…"), self.show_options)
        self._add_action(QIcon(str(ICON.with_name("diagnose.svg"))), tr("Diagnostics…"), self.show_diagnostics)
        self._add_action(
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"), tr("Documentation"), self.show_documentation
        )
        self._options = OptionsFactory(icon)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take out everything that was added."""
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self._diagnostics is not None:
            self._diagnostics.close()
            self._diagnostics.deleteLater()
            self._diagnostics = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None

    def show_toolbox(self) -> None:
        """Open the Processing toolbox at the provider."""
        toolbox = getattr(plugins.get("processing"), "toolbox", None)
        if toolbox is None:
            self._iface.messageBar().pushMessage(
                MENU,
                tr("The algorithms are in the Processing toolbox: enable the Processing plugin."),
                Qgis.MessageLevel.Warning,
            )
            return
        toolbox.setUserVisible(True)
        tree = toolbox.algorithmTree
        model = tree.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data() == self._provider.name():
                tree.expandRecursively(index)
                tree.setCurrentIndex(index)
                tree.scrollTo(index, tree.ScrollHint.PositionAtTop)

    def show_options(self) -> None:
        """Open the options dialog at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), currentPage=PAGE)

    def show_diagnostics(self) -> None:
        """Make a report for an issue, and show it."""
        if self._diagnostics is None:
            self._diagnostics = DiagnosticsDialog(self._iface.mainWindow())
        self._diagnostics.look()

    def show_documentation(self) -> None:
        """Open its first page in the browser."""
        QDesktopServices.openUrl(QUrl(help_page("index")))

    def _add_action(self, icon: QIcon, text: str, call: object) -> None:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(call)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
