"""What QGIS loads: registers the Processing provider, and in the desktop the menu and the options page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer, QTranslator, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QApplication, QMenu, QToolBar
from qgis.utils import iface, plugins

from ..models.protocol import environment
from ..processing_provider import settings
from ..processing_provider.help_pages import help_page
from ..processing_provider.notices import notices
from ..processing_provider.provider import GeohganProvider
from ..processing_provider.texts import tr
from . import batch_results, batch_rows, workflows
from .cluster_options import ClusterPage
from .diagnostics import DiagnosticsDialog
from .inspector.dock import InspectorDock
from .messages import TITLE, offer, show_message
from .models_dialog import ModelsDialog
from .option_pages import OptionPage
from .options import PAGE, OptionsPage
from .printing import print_map, save_map_and_reports
from .setup_dialog import SetupDialog
from .style_dialog import style_layer
from .waiting import Waiting

ROOT = Path(__file__).parent.parent
ICON = ROOT / "icons" / "geohgan.svg"
CATALOGUES = ROOT / "i18n"
# The packages whose set-up was last offered, so that each is offered once.
OFFERED_SETTING = f"{settings.GROUP}/set_up_offered"


class GeohganPlugin:
    """The plugin; qgis_process, where `iface` is None, calls `initProcessing` alone."""

    def __init__(self) -> None:
        self._provider: GeohganProvider | None = None
        self._options: list[OptionPage] | None = None
        self._diagnostics: DiagnosticsDialog | None = None
        self._setup: SetupDialog | None = None
        self._waiting: Waiting | None = None
        self._inspect: QAction | None = None
        self._inspector: InspectorDock | None = None
        self._models: ModelsDialog | None = None
        self._toolbar: QToolBar | None = None
        self._actions: list[QAction] = []
        # Of zh_CN, zh-Hans and zh it finds geohgan_zh; English has no catalogue.
        self._translator = QTranslator()
        if self._translator.load(f"geohgan_{QgsApplication.locale()}", str(CATALOGUES), "_-"):
            QgsApplication.installTranslator(self._translator)

    def initProcessing(self) -> None:
        """Register the provider, once."""
        if self._provider is None:
            self._provider = GeohganProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add what the desktop shows: provider, menu, toolbar, options page."""
        self.initProcessing()
        icon = QIcon(str(ICON))
        self._add_action(icon, tr("Show the algorithms"), self.show_toolbox)
        theme = QgsApplication.getThemeIcon
        self._inspect = self._add_action(theme("/mActionIdentify.svg"), tr("Inspect scores"), self.show_inspector)
        self._inspect.setCheckable(True)
        self._add_action(theme("/propertyicons/symbology.svg"), tr("Style of this layer…"), style_layer)
        self._add_action(theme("/mActionNewLayout.svg"), tr("Map to print…"), print_map)
        self._add_toolbar(self._actions[:4])
        self._add_action(theme("/mActionFolder.svg"), tr("Models…"), self.show_models)
        copies = self._add_action(QIcon(str(ICON.with_name("model.svg"))), tr("Edit a copy of a workflow"), None)
        copies.setMenu(QMenu(iface.mainWindow()))
        copies.menu().aboutToShow.connect(lambda: (copies.menu().clear(), workflows.fill(copies.menu())))
        self._add_action(theme("/mActionSaveAsPDF.svg"), tr("Map and report as PDF…"), save_map_and_reports)
        self._add_action(theme("/downloading_svg.svg"), tr("Set up the engine…"), self.show_setup)
        self._add_action(theme("/propertyicons/settings.svg"), tr("Options…"), self.show_options)
        self._add_action(QIcon(str(ICON.with_name("diagnose.svg"))), tr("Diagnostics…"), self.show_diagnostics)
        self._add_action(theme("/mActionHelpContents.svg"), tr("Documentation"), self.show_documentation)
        self._options = [
            OptionPage(TITLE, icon, lambda parent: OptionsPage(parent, self.show_setup)),
            OptionPage(tr("Cluster"), theme("/mIconConnect.svg"), ClusterPage, is_below=True),
        ]
        for page in self._options:
            iface.registerOptionsWidgetFactory(page)
        notices.no_engine.connect(self._tell_of_no_engine)
        self._waiting = Waiting(iface.messageBar(), self._names_of_runs)
        batch_results.mend()
        batch_rows.listen()
        QTimer.singleShot(0, self._offer_setup)

    def unload(self) -> None:
        """Take out everything that was added."""
        if self._options is not None:
            notices.no_engine.disconnect(self._tell_of_no_engine)
        if self._waiting is not None:
            self._waiting.end()
            self._waiting = None
        if self._inspector is not None:
            iface.currentLayerChanged.disconnect(self._inspector.follow)
            self._inspector.remove()
            iface.removeDockWidget(self._inspector)
            self._inspector.deleteLater()
            self._inspector = None
        if self._toolbar is not None:
            iface.mainWindow().removeToolBar(self._toolbar)
            self._toolbar.deleteLater()
            self._toolbar = None
        for action in self._actions:
            iface.removePluginRasterMenu(TITLE, action)
            action.deleteLater()
        self._actions.clear()
        if self._options is not None:
            for page in self._options:
                iface.unregisterOptionsWidgetFactory(page)
            self._options = None
        if self._diagnostics is not None:
            self._diagnostics.close()
            self._diagnostics.deleteLater()
            self._diagnostics = None
        if self._models is not None:
            self._models.close()
            self._models.deleteLater()
            self._models = None
        if self._setup is not None:
            self._setup.end()
            self._setup = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        QgsApplication.removeTranslator(self._translator)

    def show_toolbox(self) -> None:
        """Open the Processing toolbox at the provider."""
        toolbox = getattr(plugins.get("processing"), "toolbox", None)
        if toolbox is None:
            show_message(
                iface.messageBar(),
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

    def show_setup(self) -> None:
        """Open the set-up assistant, over the options dialog if that is open."""
        if self._setup is None:
            self._setup = SetupDialog(iface.mainWindow(), self.show_options)
            self._setup.was_set_up.connect(self._offer_example)
        if QApplication.activeModalWidget() is None:
            self._setup.show()
            self._setup.raise_()
            self._setup.activateWindow()
        else:
            # One that is shown already would not become modal.
            self._setup.hide()
            self._setup.exec()

    def show_inspector(self, shown: bool) -> None:
        """Show or hide the dock, which is made when it is first wanted."""
        if self._inspector is None:
            self._inspector = InspectorDock(iface.mapCanvas(), iface.messageBar())
            self._inspector.follow(iface.activeLayer())
            iface.currentLayerChanged.connect(self._inspector.follow)
            self._inspector.closedStateChanged.connect(lambda closed: self._inspect.setChecked(not closed))
            # Beside what is docked there, not below it, where it would be too low to be read.
            iface.addTabifiedDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._inspector, [], True)
        self._inspector.setUserVisible(shown)

    def show_options(self) -> None:
        """Open the options dialog at the plugin's page."""
        iface.showOptionsDialog(iface.mainWindow(), currentPage=PAGE)

    def show_diagnostics(self) -> None:
        """Make a report for an issue, and show it."""
        if self._diagnostics is None:
            self._diagnostics = DiagnosticsDialog(iface.mainWindow())
        self._diagnostics.look()

    def show_models(self) -> None:
        """Show the models that the user has."""
        if self._models is None:
            self._models = ModelsDialog(iface.mainWindow())
        self._models.look()

    def _add_toolbar(self, actions: list[QAction]) -> None:
        """A toolbar of the actions that are used most; QGIS remembers, by its name, whether and where it is shown."""
        self._toolbar = iface.addToolBar(TITLE)
        self._toolbar.setObjectName("GeohganToolBar")
        self._toolbar.addActions(actions)

    def _offer_setup(self) -> None:
        """Offer it in the message bar, once for the packages that this version wants, where they are missing."""
        stored, key = QgsSettings(), environment.key()
        if self._options is None or stored.value(OFFERED_SETTING) == key:
            return
        if environment.may_have_packages(settings.python()):
            return
        stored.setValue(OFFERED_SETTING, key)
        offer(
            iface.messageBar(),
            tr("Scoring geochemical anomalies needs the engine's packages, which are yet to be set up."),
            tr("Set up…"),
            self.show_setup,
        )

    def _tell_of_no_engine(self) -> None:
        """Offer the set-up where the user is, in the dialog of an algorithm or in the main window."""
        bar = getattr(QApplication.activeWindow(), "messageBar", iface.messageBar)()
        offer(bar, tr("The engine is not ready."), tr("Set up…"), self.show_setup)

    def _names_of_runs(self) -> list[str]:
        return [one.displayName() for one in self._provider.algorithms()]

    def _offer_example(self) -> None:
        """Offer a survey to try the engine on, once it is set up."""
        offer(
            iface.messageBar(),
            tr("The engine is ready. Try it on an example survey with hidden deposits."),
            tr("Make the example survey"),
            self.make_example,
        )

    def make_example(self) -> None:
        """Make the example survey and load it."""
        # QGIS's own toolbox may be switched off.
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        dialog = AlgorithmDialog(
            QgsApplication.processingRegistry().createAlgorithmById("geohgan:examplesurvey"), parent=iface.mainWindow()
        )
        dialog.show()
        dialog.runButton().click()

    def show_documentation(self) -> None:
        """Open its first page in the browser."""
        QDesktopServices.openUrl(QUrl(help_page("index")))

    def _add_action(self, icon: QIcon, text: str, call: object) -> QAction:
        action = QAction(icon, text, iface.mainWindow())
        if call is not None:
            action.triggered.connect(call)
        iface.addPluginToRasterMenu(TITLE, action)
        self._actions.append(action)
        return action
