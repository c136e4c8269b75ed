"""The network settings of QGIS, as the programs take them that it starts."""

from __future__ import annotations

from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery


def proxies(address: str) -> dict[str, str]:
    """Environment variables with the proxy to an address, none where the settings name none."""
    manager = QgsNetworkAccessManager.instance()
    found = manager.proxyFactory().queryProxy(QNetworkProxyQuery(QUrl(address)))
    proxy = found[0] if found else QNetworkProxy()
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    if proxy.type() not in schemes or not proxy.hostName():
        return {}
    login = ":".join(quote(part, safe="") for part in (proxy.user(), proxy.password()) if part)
    host = f"{login}@{proxy.hostName()}" if login else proxy.hostName()
    values = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY"), f"{schemes[proxy.type()]}://{host}:{proxy.port()}")
    without = [QUrl(text).host() or text for text in (*manager.excludeList(), *manager.noProxyList()) if text]
    if without:
        values["NO_PROXY"] = ",".join(without)
    # Some programs read the one writing, some the other.
    return {**values, **{name.lower(): value for name, value in values.items()}}
