"""`python -m models JOB.json` runs a job, or several."""

from __future__ import annotations

import sys

from .worker import main

if __name__ == "__main__":
    sys.exit(main())
