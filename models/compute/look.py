"""`python -m models.compute.look SCHEDULER SECURITY` says which workers there are, as a job says how it goes."""

from __future__ import annotations

import sys

from ..protocol.errors import EngineError
from ..protocol.messages import Reporter
from ..protocol.schedulers import Scheduler
from .mappers import mapper_of
from .threads import threads_of


def main(where: str, security: str) -> int:
    """Say it; the exit status."""
    reporter = Reporter(sys.stdout)
    try:
        with mapper_of(Scheduler(where, security), (), threads_of(None), reporter):
            reporter.result({})
    except EngineError as error:
        reporter.error(error.text, error.detail)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
