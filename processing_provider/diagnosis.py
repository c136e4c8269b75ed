"""What a report on a fault needs of QGIS, of the plugin and of its last failures, and the page of such a report.

It is in English wherever it is made, since it is for those who read the issue.
"""

from __future__ import annotations

import html
import os
import re
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsCommandLineUtils, QgsProcessingUtils, QgsSettings

from ..models.protocol import environment, failures
from ..models.protocol.discretion import without_secrets
from ..models.protocol.errors import EngineError
from . import settings

_VARIABLES = ("GEOHGAN_PYTHON", "CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")
_PROXY_SETTINGS = ("proxyType", "proxyHost", "proxyPort")
_FAILURES = 5
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Geo-Hgan diagnostics</title>
<style>:root {{ color-scheme: light dark }} body {{ font-family: sans-serif }} pre {{ white-space: pre-wrap }}</style>
</head>
<body>
<h1>Geo-Hgan diagnostics</h1>
<p>Copy this into an issue. Passwords are left out, and your home folder stands as ~.</p>
<pre>{text}</pre>
</body>
</html>
"""


def about_qgis() -> list[str]:
    """Versions of QGIS and what it stands on."""
    versions = [line for line in QgsCommandLineUtils.allVersions().splitlines() if line.strip()]
    return [*versions, f"Python {' '.join(sys.version.split())}", f"Language {QgsApplication.locale()}"]


def about_plugin() -> list[str]:
    """Version, paths, settings, and variables of the environment that change how the engine runs."""
    stored = QgsSettings()
    proxy = _PROXY_SETTINGS if stored.value("proxy/proxyEnabled", False, type=bool) else ()
    return [
        f"Geo-Hgan {environment.engine_version()} in {environment.ROOT}",
        f"Profile: {QgsApplication.qgisSettingsDirPath()}",
        f"Temporary files: {QgsProcessingUtils.tempFolder()}",
        f"Place of its own environments: {environment.home()}",
        *_stored(stored, settings.GROUP),
        *[f"Setting {key}: {stored.value(f'proxy/{key}', '')}" for key in proxy],
        *[f"Variable {name}: {value}" for name, value in sorted(os.environ.items()) if name.upper() in _VARIABLES],
    ]


def about_engine() -> list[str]:
    """Which Python runs the engine, and what is wrong with it."""
    try:
        engine = environment.find(settings.python())
        found = [f"Engine: {engine.python}, named by {engine.source}"]
    except EngineError as error:
        return [f"No engine: {error}"]
    try:
        environment.require(settings.python())
    except EngineError as error:
        return [*found, f"Not ready: {error}"]
    return found


def last_failures() -> list[str]:
    """The latest first."""
    lines = []
    for one in failures.last()[: -_FAILURES - 1 : -1]:
        lines.append(f"{one.when} UTC, {one.what}, version {one.version}: {one.text}")
        lines += [f"    {line}" for line in one.detail.splitlines()]
    return lines or ["none"]


def discreet(text: str) -> str:
    """The text without passwords, and with ~ for the home folder."""
    text = without_secrets(text)
    home = str(Path.home())
    if len(home) < 2:
        return text
    # A path may be written with either slash, and with two of them in a traceback.
    pattern = r"[\\/]+".join(re.escape(part) for part in re.split(r"[\\/]+", home))
    return re.sub(pattern + r"(?![\w.-])", "~", text, flags=re.IGNORECASE if sys.platform == "win32" else 0)


def page(text: str) -> str:
    """A text as an HTML page."""
    return _PAGE.format(text=html.escape(text))


def _stored(stored: QgsSettings, group: str) -> list[str]:
    stored.beginGroup(group)
    found = [f"Setting {key}: {stored.value(key)}" for key in sorted(stored.allKeys())]
    stored.endGroup()
    return found
