"""The plugin as QGIS has it: as a package of the name geohgan, whatever the folder of the checkout is called."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent


def load_plugin() -> None:
    """Have `import geohgan` find the checkout."""
    spec = importlib.util.spec_from_file_location(
        "geohgan", CHECKOUT / "__init__.py", submodule_search_locations=[str(CHECKOUT)]
    )
    sys.modules["geohgan"] = importlib.util.module_from_spec(spec)
