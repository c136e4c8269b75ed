"""How many CPU threads to work with."""

from __future__ import annotations

import os


def threads_of(requested: int | None) -> int:
    """As many as requested, or else half of the cores.

    Threads that wait for a core that QGIS or another program has take several times longer than fewer threads would.
    """
    return requested or max(1, (os.cpu_count() or 1) // 2)
