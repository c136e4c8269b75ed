"""What QGIS loads: registers the Processing provider, and in the desktop the menu and the options page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import plugins

from ..processing_provider.provider import GeohganProvider
from ..processing_provider.texts import tr
from .inspector.dock import InspectorDock
from .options import PAGE, OptionsFactory

MENU = "Geo-Hgan"
ICON = Path(__file__).parent.parent / "icons" / "geohgan.svg"


class GeohganPlugin:
    """The plugin; `iface` is None in qgis_process, which calls `initProcessing` alone."""

    def __init__(self, iface: QgisInterface | None):
        self._iface = iface
        self._provider: GeohganProvider | None = None
        self._options: OptionsFactory | None = None
        self._inspect: QAction | None = None
        self._inspector: InspectorDock | None = None
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
        self._inspect = self._add_action(
            QgsApplication.getThemeIcon("/mActionIdentify.svg"), tr("Inspect scores"), self.show_inspector
        )
        self._inspect.setCheckable(True)
        self._add_action(QgsApplication.getThemeIcon("/propertyicons/settings.svg"), tr("Options…"), self.show_options)
        self._options = OptionsFactory(icon)
        self._iface.registerOptionsWidgetFactory(self._options)

    def unload(self) -> None:
        """Take out everything that was added."""
        if self._inspector is not None:
            self._iface.currentLayerChanged.disconnect(self._inspector.follow)
            self._inspector.remove()
            self._iface.removeDockWidget(self._inspector)
            self._inspector.deleteLater()
            self._inspector = None
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._actions.clear()
        if self._options is not None:
            self._iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
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

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the dock, which is made when it is first wanted."""
        if self._inspector is None:
            self._inspector = InspectorDock(self._iface.mapCanvas(), self._iface.messageBar())
            self._inspector.follow(self._iface.activeLayer())
            self._iface.currentLayerChanged.connect(self._inspector.follow)
            self._inspector.closedStateChanged.connect(lambda closed: self._inspect.setChecked(not closed))
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._inspector)
        self._inspector.setUserVisible(shown)

    def show_options(self) -> None:
        """Open the options dialog at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), currentPage=PAGE)

    def _add_action(self, icon: QIcon, text: str, call: object) -> QAction:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(call)
        self._iface.addPluginToRasterMenu(MENU, action)
        self._actions.append(action)
        return action
