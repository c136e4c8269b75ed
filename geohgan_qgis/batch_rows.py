"""Which rows QGIS's batch panel is about to run, so that their trainings can run side by side on a cluster."""

from __future__ import annotations

import functools
import inspect
from typing import Any

from ..processing_provider import batch_rows
from ..processing_provider.algorithm import Algorithm


def listen() -> None:
    """Have the provider told of the rows, all of which the panel asks for before it runs the first."""
    try:
        from processing.gui.BatchPanel import BatchPanel
    except ImportError:  # QGIS's own toolbox is switched off, or is made otherwise.
        return
    given = inspect.unwrap(BatchPanel.parametersForRow)

    @functools.wraps(given)
    def told(panel: Any, row: int, *more: Any, **named: Any) -> tuple[dict[str, Any], bool]:
        parameters, is_fine = given(panel, row, *more, **named)
        # It asks for them without a warning where they are to be saved.
        if is_fine and named.get("warnOnInvalid", True) and isinstance(panel.alg, Algorithm):
            batch_rows.tell(panel.alg.name(), row, parameters)
        return parameters, is_fine

    BatchPanel.parametersForRow = told
