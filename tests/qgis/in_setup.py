"""Runs inside the QGIS desktop that test_setup_assistant.py starts: uses the set-up assistant as a user does.

The environment variable GEOHGAN_TEST_WHEELS names a folder of wheels, beside which their list lies.
"""

import os
import time

from desktop_script import OUTPUT, later, screenshot, seen, start
from geohgan.geohgan_qgis import network
from geohgan.models.protocol import environment, installer, setup
from qgis.core import QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from qgis.utils import iface, plugins

WHEELS = os.environ["GEOHGAN_TEST_WHEELS"]
LIMIT_SECONDS = 120
installer.PINNED = str(OUTPUT / "pinned.txt")


def wait(condition):
    """Let the desktop live until something that must come has come."""
    end = time.monotonic() + LIMIT_SECONDS
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.02)
    assert condition()


def window():
    return iface.mainWindow().findChild(QWidget, "GeohganSetup")


def settled(dialog):
    return not dialog.cancel_button.isEnabled() and "Looking" not in dialog.state.text()


def environments():
    return [folder.name for folder in setup.environments()]


def take_the_offer():
    bar = iface.messageBar()
    # QGIS may have pushed something of its own since, such as a font that it cannot download.
    while "engine's packages" not in bar.currentItem().text():
        bar.popWidget()
    item = bar.currentItem()
    seen["offer"] = item.text()
    seen["dialog_before"] = window() is not None
    screenshot("offer")
    next(button for button in item.findChildren(QPushButton) if "Set up" in button.text()).click()
    dialog = window()
    wait(lambda: settled(dialog))
    seen["offer_gone"] = iface.messageBar().currentItem() is None
    seen["first"] = {
        "state": dialog.state.text(),
        "card": dialog.card.text(),
        "builds": [dialog.build.itemText(row) for row in range(dialog.build.count())],
        "chosen": dialog.build.currentData(),
        "button": dialog.set_up_button.text(),
        "can_remove": dialog.remove_button.isEnabled(),
    }
    screenshot("assistant")
    return dialog


def choose_an_empty_folder(dialog):
    dialog.build.setCurrentIndex(0)
    dialog.wheels.setFilePath(str(OUTPUT / "config"))
    dialog.set_up_button.click()
    wait(lambda: settled(dialog))
    seen["refused"] = dialog.log.toPlainText()


def cancel_one(dialog):
    dialog.wheels.setFilePath(WHEELS)
    dialog.set_up_button.click()
    seen["running"] = {
        "cancel": dialog.cancel_button.isEnabled(),
        "set_up": dialog.set_up_button.isEnabled(),
        "progress": dialog.progress.isVisible(),
    }
    wait(lambda: "Looking in links" in dialog.log.toPlainText())
    screenshot("running")
    dialog.cancel_button.click()
    wait(lambda: settled(dialog))
    seen["cancelled"] = {"log": dialog.log.toPlainText(), "environments": environments()}


def set_up(dialog):
    QgsSettings().setValue("geohgan/python", "/no/such/python")
    dialog.set_up_button.click()
    wait(lambda: settled(dialog))
    seen["done"] = {
        "log": dialog.log.toPlainText(),
        "state": dialog.state.text(),
        "button": dialog.set_up_button.text(),
        "source": str(environment.find("").source),
        "environments": environments(),
        "setting": QgsSettings().value("geohgan/python"),
        "offered": [item.text() for item in iface.messageBar().items()],
    }
    screenshot("done")


def repair_and_close(dialog):
    """A closed dialog does not end what it has started."""
    dialog.set_up_button.click()
    dialog.close()
    wait(lambda: dialog._task is None)
    plugins["geohgan"].show_setup()
    wait(lambda: settled(dialog))
    seen["repaired"] = {"log": dialog.log.toPlainText(), "environments": environments()}


def open_from_options(dialog):
    """The assistant over the options dialog, which is modal, while it is open already."""
    plugins["geohgan"].show_setup()

    def look():
        options = QApplication.activeModalWidget()
        page = next(page for page in options.findChildren(QWidget, "GeohganOptions") if hasattr(page, "setup_button"))

        def look_at_assistant():
            seen["over_options"] = QApplication.activeModalWidget() is dialog
            seen["way_back"] = not dialog.options_button.isVisible()
            wait(lambda: settled(dialog))
            screenshot("over_options")
            dialog.close()

        later(500, look_at_assistant)
        page.setup_button.click()
        seen["options_state"] = page.state.text()
        options.reject()

    later(1500, look)
    plugins["geohgan"].show_options()


def remove(dialog):
    plugins["geohgan"].show_setup()
    wait(lambda: settled(dialog))
    (environment.home() / "0123abcd-py3.12").mkdir()
    dialog.look()
    wait(lambda: settled(dialog))
    seen["interrupted"] = dialog.state.text()

    def answer(button):
        def press():
            box = QApplication.activeModalWidget()
            assert isinstance(box, QMessageBox)
            seen["removal_asked"] = box.informativeText()
            screenshot("removal")
            next(each for each in box.buttons() if each.text().replace("&", "") == button).click()

        return press

    for name, button in (("kept", "Cancel"), ("others_removed", "Only those of other versions"), ("removed", "")):
        if button:
            later(500, answer(button))
            dialog.remove_button.click()
        else:
            dialog.remove(setup.environments())
        wait(lambda: settled(dialog))
        seen[name] = environments()
    seen["after_removal"] = {"state": dialog.state.text(), "button": dialog.set_up_button.text()}


def look_at_proxies():
    manager = QgsNetworkAccessManager.instance()
    address = "https://download.pytorch.org/whl/"
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "me@home", "p:w")
    manager.setFallbackProxyAndExcludes(proxy, ["https://intranet.example/x"], ["wheels.example"])
    seen["http_proxy"] = network.proxies(address)
    manager.setFallbackProxyAndExcludes(proxy, [address], [])
    seen["excluded"] = network.proxies(address)
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "proxy.example", 1080)
    manager.setFallbackProxyAndExcludes(proxy, [], [])
    seen["socks_proxy"] = network.proxies(address)
    manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    seen["no_proxy"] = network.proxies(address)


def main():
    dialog = take_the_offer()
    choose_an_empty_folder(dialog)
    cancel_one(dialog)
    set_up(dialog)
    repair_and_close(dialog)
    open_from_options(dialog)
    remove(dialog)
    look_at_proxies()


start(main)
