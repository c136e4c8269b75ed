"""Nothing of the plugin listens to a network, and nothing of a file that it reads is run."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]
# What listens or calls out: packages are fetched by pip or uv, and files are opened by GDAL, OGR and QGIS alone.
NETWORK = {
    "socket",
    "socketserver",
    "http",
    "xmlrpc",
    "asyncio",
    "ftplib",
    "smtplib",
    "ssl",
    "requests",
    "urllib.request",
    *("urllib3", "httpx", "aiohttp", "websockets", "telnetlib", "imaplib", "poplib", "wsgiref"),
    *("dask", "distributed"),
    *("multiprocessing", "torch.distributed", "torch.multiprocessing", "torch.hub", "torch.utils.model_zoo"),
}
# But for the client of a Dask scheduler that the user names, and what its workers are sent: see docs/security.md.
CLUSTER = tuple(f"models/compute/{name}.py:" for name in ("cluster", "connection", "parcel", "workers"))
# What of Qt and QGIS does.
CLASSES = {
    *("QTcpServer", "QTcpSocket", "QUdpSocket", "QLocalServer", "QLocalSocket", "QSslSocket", "QWebSocket"),
    *("QNetworkAccessManager", "QNetworkRequest", "QgsFileDownloader", "QgsBlockingNetworkRequest"),
    *("QgsNetworkContentFetcher", "QgsNetworkContentFetcherTask", "QgsNetworkContentFetcherRegistry"),
}
# What may run what it reads.
RUNNING = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "yaml", "code", "imp"}
CALLS = {
    "eval",
    "exec",
    "torch.load",
    "joblib.load",
    "numpy.load",
    "np.load",
    "os.system",
    "os.popen",
    "pandas.read_pickle",
}


def nodes() -> Iterator[tuple[str, ast.AST]]:
    files = [
        file for room in ("models", "processing_provider", "geohgan_qgis") for file in (CHECKOUT / room).rglob("*.py")
    ]
    for file in [CHECKOUT / "__init__.py", *files]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            yield f"{file.relative_to(CHECKOUT)}:{getattr(node, 'lineno', 0)}", node


def test_no_module_is_imported_that_opens_a_network_or_runs_what_it_reads():
    found = []
    for place, node in nodes():
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and not node.level:
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        used = getattr(node, "id", None) or getattr(node, "attr", None)
        found += [(place, name) for name in (used, *(name.split(".")[-1] for name in names)) if name in CLASSES]
        for name in names:
            parts = name.split(".")
            found += [
                (place, name) for wanted in NETWORK | RUNNING if parts[: wanted.count(".") + 1] == wanted.split(".")
            ]
    of_dask = [name.split(".")[0] for place, name in found if place.startswith(CLUSTER)]
    assert set(of_dask) == {"dask", "distributed"} and len(of_dask) == len(found), found


def test_nothing_evaluates_what_it_reads_or_starts_a_shell():
    found = []
    for place, node in nodes():
        if isinstance(node, ast.Call):
            shell = any(keyword.arg == "shell" for keyword in node.keywords)
            if ast.unparse(node.func) in CALLS or shell:
                found.append((place, ast.unparse(node.func)))
        if isinstance(node, ast.ImportFrom):  # From where `load` would be seen as itself alone.
            found += [(place, alias.name) for alias in node.names if f"{node.module}.{alias.name}" in CALLS]
    assert found == []


def test_the_page_on_security_names_tests_that_are_there():
    page = (CHECKOUT / "docs" / "security.md").read_text(encoding="utf-8")
    named = re.findall(r"`(tests/[\w/.]+)`", page)
    assert len(named) > 10
    assert [name for name in named if not (CHECKOUT / name).is_file()] == []
