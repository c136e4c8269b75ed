"""What each kind of deposit brings or costs when it is sought: the right ones, and all the others."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from models.protocol.errors import EngineError
from models.protocol.metrics import ANOMALY_SCORE
from models.protocol.sought import NOTHING, SOUGHT

from . import command, runs
from .command import Plan
from .measures import auc
from .quiet import say
from .surveys import Survey
from .tables import Table

_ABOUT = f"""\
Pixel AUC of `{ANOMALY_SCORE}` with each kind sought, less that of `{NOTHING}`; empty where the survey has too few of
the elements. The kind that fits the label is in brackets behind the survey.

"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `sought.md` and `sought.csv`."""
    parser = command.parser("sought", "Pixel AUC with each kind of deposit sought.")
    return command.run(parser.parse_args(arguments), measure)


def measure(plan: Plan) -> None:
    """Score every survey for every kind; the default takes no network, so that one brief training does."""
    columns = {f"{survey.name} ({survey.sought})": _of_kinds(plan, survey) for survey in plan.surveys}
    rows = []
    for kind in SOUGHT:
        gains = [_gain(found, kind) for found in columns.values()]
        rows.append([kind, *gains])
    table = Table(["sought", *columns], rows)
    figures = [[name, kind, value] for name, found in columns.items() for kind, value in found.items()]
    plan.write("sought", f"{_ABOUT}{table.markdown()}", Table(["survey", "sought", "pixel AUC"], figures))


def _of_kinds(plan: Plan, survey: Survey) -> dict[str, float]:
    """The AUC by kind, where the survey can tell it."""
    model = runs.train(survey, plan.work, 0, threads=plan.threads, **{"preset": "fast", **plan.training})
    found = {}
    for kind in SOUGHT:
        try:
            bands = runs.score(survey, model, plan.work, threads=plan.threads, metrics="chosen", sought=kind)
        except EngineError:
            continue
        found[kind] = auc(survey.positive, bands[ANOMALY_SCORE])
    say(f"{survey.name}: {len(found)} of {len(SOUGHT)} kinds")
    return found


def _gain(found: dict[str, float], kind: str) -> str | None:
    if kind == NOTHING:
        return f"{found[kind]:.3f}"
    return f"{found[kind] - found[NOTHING]:+.3f}" if kind in found else None


if __name__ == "__main__":
    sys.exit(main())
