"""What each part of the method earns: trainings that leave a part out, each read out in every way."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from statistics import fmean, stdev

from models.protocol.metrics import LEARNT

from . import command, runs
from .command import Plan
from .controls import EVEN, SMOOTHED
from .measures import auc
from .quiet import say
from .readouts import BOTH_NEIGHBOURS, DEFAULT, IMAGE_LATENT, MAHALANOBIS, readouts
from .tables import Table
from .variants import AUTOENCODER, FROZEN, GUIDED, LATENT, VARIANTS

# The readouts that take no network.
WITHOUT_NETWORKS = ("neighbour_distance", "regional_distance", EVEN, SMOOTHED)
COLUMNS = ["survey", "training", "readout", "seed", "pixel AUC"]
# What is earned, and by which step from one (training, readout) to another.
PARTS = {
    "latent module": ((AUTOENCODER, DEFAULT), (LATENT, DEFAULT)),
    "features of the discriminator in step 2": ((LATENT, DEFAULT), (GUIDED, DEFAULT)),
    "training of the generator in step 2": ((FROZEN, DEFAULT), (GUIDED, DEFAULT)),
    **{
        f"{DEFAULT} over {name}{', which needs no network' if name in WITHOUT_NETWORKS else ''}": (
            (GUIDED, name),
            (GUIDED, DEFAULT),
        )
        for name in (*(one.name for one in LEARNT), EVEN, SMOOTHED, IMAGE_LATENT, BOTH_NEIGHBOURS, MAHALANOBIS)
    },
}
_ABOUT = f"""\
Pixel AUC, mean over the seeds. Rows: what is trained, for the same number of epochs at most; seeds and windows are the
same. Columns: what the score is read from. `{IMAGE_LATENT}` and `{BOTH_NEIGHBOURS}` add two components, calibrated and
with equal weights; `{MAHALANOBIS}` is the distance of the residual vector under the covariance of the 90 % smallest
residuals; `{"`, `".join(WITHOUT_NETWORKS)}` look at the pixels alone, and no network
takes part in them, nor in the default score.

"""
AUCs = dict[tuple[str, str, str, int], float]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `ablation.md` and `ablation.csv`."""
    parser = command.parser("ablation", "Pixel AUC of trainings that leave out a part of the method, by every readout.")
    return command.run(parser.parse_args(arguments), measure)


def measure(plan: Plan) -> None:
    """Train every variant on every survey; the tables are written anew after each survey."""
    found: AUCs = {}
    for survey in plan.surveys:
        for seed in plan.seeds:
            for name, variant in VARIANTS.items():
                with variant.in_place():
                    settings = {**plan.training, "kappa": variant.kappa}
                    model = runs.train(survey, plan.work, seed, threads=plan.threads, **settings)
                for readout, scores in readouts(survey, model, plan.work, plan.threads).items():
                    if readout not in variant.untrained:
                        found[survey.name, name, readout, seed] = auc(survey.positive, scores)
                say(f"{survey.name}, seed {seed}, {name}: {DEFAULT} {found[survey.name, name, DEFAULT, seed]:.3f}")
        plan.write("ablation", report(found), Table(COLUMNS, [[*key, value] for key, value in found.items()]))


def report(found: AUCs) -> str:
    """A table a survey, their mean, and what each part earns."""
    surveys = list(dict.fromkeys(key[0] for key in found))
    tables = [f"## {survey}\n\n{_table(found, [survey]).markdown()}" for survey in surveys]
    if len(surveys) > 1:
        tables.append(f"## mean over the surveys\n\n{_table(found, surveys).markdown()}")
    return _ABOUT + "\n".join([*tables, _earned(found, surveys)])


def _table(found: AUCs, surveys: Sequence[str]) -> Table:
    """Mean AUC over seeds and surveys: one row a training, one column a readout."""
    trainings = dict.fromkeys(key[1] for key in found)
    columns = list(dict.fromkeys(key[2] for key in found if key[1] == GUIDED))
    rows = []
    for training in trainings:
        cells = [_by_seed(found, surveys, training, readout) for readout in columns]
        rows.append([training, *(fmean(values.values()) if values else None for values in cells)])
    return Table(["training", *columns], rows)


def _by_seed(found: AUCs, surveys: Sequence[str], training: str, readout: str) -> dict[int, float]:
    """Mean AUC over the surveys, by seed; nothing where this was not measured."""
    values: dict[int, list[float]] = {}
    for (survey, its_training, its_readout, seed), value in found.items():
        if survey in surveys and (its_training, its_readout) == (training, readout):
            values.setdefault(seed, []).append(value)
    return {seed: fmean(several) for seed, several in values.items()}


def _earned(found: AUCs, surveys: Sequence[str]) -> str:
    """What each part adds, from the same seeds with and without it."""
    rows = []
    for part, (without, its) in PARTS.items():
        before, after = _by_seed(found, surveys, *without), _by_seed(found, surveys, *its)
        gains = [after[seed] - before[seed] for seed in before.keys() & after.keys()]
        if gains:
            spread = stdev(gains) if len(gains) > 1 else None
            rows.append([part, f"{fmean(gains):+.3f}", spread, _verdict(fmean(gains), spread)])
    table = Table(["part", "adds to the AUC", "standard deviation over seeds", "so the part"], rows)
    return f"## what each part earns, mean over the surveys\n\n{table.markdown()}"


def _verdict(gain: float, spread: float | None) -> str:
    if spread is None:
        return "cannot be told from one seed"
    if abs(gain) <= spread:
        return "earns nothing that these seeds can show"
    return "earns its place" if gain > 0 else "costs accuracy"


if __name__ == "__main__":
    sys.exit(main())
