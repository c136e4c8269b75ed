"""What a masked background earns: pixels against what their surroundings, their other elements or both let expect."""

from __future__ import annotations

import dataclasses
import sys
from collections.abc import Callable, Sequence
from functools import partial
from statistics import fmean, stdev

import numpy as np
import torch
from scipy.ndimage import gaussian_filter

from models.compute.device import prepare
from models.networks.neighbours import REFERENCES, Neighbours
from models.rasters.stack import Stack
from models.sampling.preprocessing import CLIP, Preprocessing
from models.scoring.calibration import logged

from . import command
from .command import Plan
from .finer import FACTOR, finer, finer_name
from .masked_backgrounds import Background, Ground, local_mean, ridge, ridge_and_local_mean
from .masked_networks import EPOCHS, MaskedNetwork
from .measures import auc
from .quiet import say
from .readouts import mahalanobis
from .surveys import Survey, from_folder
from .tables import Table

# A row passes if it beats row E by this on the mean and costs no survey more than this.
MARGIN = 0.005
# Every other row and column of a finer grid is measured on: its cells are interpolated, and lie closer than matters.
_THINNED = 2
# Standard deviations of the smoothing, cells of the survey; the wider one is a control.
_SIGMA, _WIDER = 2.0, 4.0

E = "E: neighbour distance + 1/2 of it smoothed"
SMOOTHING = "smoothing alone"
CONTROLS: dict[str, Callable[[Ground, int], Background]] = {
    "local mean (no network)": local_mean,
    "ridge of the other elements (no network)": ridge,
    "ridge of the other elements and the local mean (no network)": ridge_and_local_mean,
}
NETWORKS = {
    "surroundings, own spread": MaskedNetwork(surroundings=True, own_spread=True),
    "surroundings, one spread an element": MaskedNetwork(surroundings=True),
    "other elements, own spread": MaskedNetwork(elements=True, own_spread=True),
    "other elements, one spread an element": MaskedNetwork(elements=True),
    "other elements, one spread an element, critic": MaskedNetwork(elements=True, critic=True),
    "both, own spread": MaskedNetwork(surroundings=True, elements=True, own_spread=True),
    "both, one spread an element": MaskedNetwork(surroundings=True, elements=True),
}
MISFIT, MAHALANOBIS, RESIDUAL, EXPECTED, BOTH = (
    "misfit",
    "Mahalanobis",
    "neighbours of the misfit",
    "neighbours of the expected",
    "neighbours of both",
)
COLUMNS = ["survey", "background", "part", "readout", "seed", "pixel AUC"]
_ABOUT = f"""\
Pixel AUC. Row E takes no background: the neighbour distance, logged and calibrated, plus half of itself smoothed by a
Gaussian of {_SIGMA:g} cells of the survey. A masked background is predicted from what is not masked: a pixel from its
surroundings, half of its elements from the other half, or both. The spread to expect is what the network tells for each
value, or one an element, that of its residuals. What is read of a background, logged and calibrated:

- `{MISFIT}`: the mean square of the standardised misfits.
- `{MAHALANOBIS}`: their distance under the covariance of the 90 % smallest.
- `{RESIDUAL}`: the neighbour distance of the vector of misfits.
- `{EXPECTED}`: the neighbour distance of the vector that is expected.
- `{BOTH}`: the mean of the last two.

"""
_RULE = f"""\
A row passes if it beats E by {MARGIN} on the mean and costs no survey, of the mean or to check on, more than {MARGIN}.
"""

# AUC by survey, background, part, readout and seed.
AUCs = dict[tuple[str, str, str, str, int], float]
Row = tuple[str, str, str]
_ROW_E: Row = (E, "", "")


@dataclasses.dataclass(frozen=True)
class Field:
    """A survey to measure on.

    Attributes:
        name: of the survey.
        ground: its values.
        positive: bool (n,), which of its valid pixels are deposit.
    """

    name: str
    ground: Ground
    positive: np.ndarray


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, and write `masked.md` and `masked.csv`."""
    parser = command.parser("masked", "Pixel AUC of backgrounds that are predicted from what is not masked.")
    parser.add_argument(
        "--check",
        nargs="+",
        default=[],
        metavar="FOLDER[:BAND]",
        help="more surveys, which are not in the mean; a cost there counts",
    )
    return command.run(parser.parse_args(arguments), measure)


def measure(plan: Plan) -> None:
    """Measure every background on every survey and its finer grid; the tables are written anew after each."""
    prepare("cpu", plan.threads)
    example, *others = plan.surveys
    checks = [from_folder(folder) for folder in plan.options.check]
    # The example survey is too noisy from cell to cell for a finer grid to matter there: it is to check on.
    of_mean = [example.name, *(name for survey in others for name in (survey.name, finer_name(survey)))]
    plan = dataclasses.replace(plan, surveys=[example, *others, *checks])
    found: AUCs = {}
    for survey in plan.surveys:
        for spacing in (1, FACTOR):
            field = _field(survey, spacing, plan)
            for seed in plan.seeds:
                _one_seed(field, seed, plan.training.get("epochs", EPOCHS), found)
            say(f"{field.name}: E {_mean(found, [field.name], _ROW_E):.3f}")
        figures = Table(COLUMNS, [[*key, value] for key, value in found.items()])
        measured = {key[0] for key in found}
        so_far = [name for name in of_mean if name in measured]
        plan.write("masked", report(found, so_far), figures)


def _field(survey: Survey, factor: int, plan: Plan) -> Field:
    if factor > 1:
        survey = finer(survey, plan.work)
    with Stack(survey.rasters) as stack:
        raw, units, names = stack.read(), stack.units, stack.names
    preprocessing = Preprocessing.learn(raw[:, survey.valid], "auto", units, names)
    positive = np.zeros(survey.valid.shape, bool)
    positive[survey.valid] = survey.positive
    step = _THINNED if factor > 1 else 1
    values, valid = preprocessing.apply(raw[:, ::step, ::step])
    return Field(survey.name, Ground(values, valid, factor // step), positive[::step, ::step][valid])


def _one_seed(field: Field, seed: int, epochs: int, found: AUCs) -> None:
    """Every background with one seed: of the references, of the masks, of the trainings."""

    def add(row: Row, scores: np.ndarray) -> None:
        found[(field.name, *row, seed)] = auc(field.positive, scores)

    ground = field.ground
    distance = _rarity(ground.pixels, seed)
    smoothed, wider = (_smoothed(distance, ground, sigma) for sigma in (_SIGMA, _WIDER))
    row_e = distance + smoothed / 2
    add(_ROW_E, row_e)
    add((SMOOTHING, "neighbour distance", "E + 1/4 of it smoothed"), row_e + smoothed / 4)
    add((SMOOTHING, "neighbour distance", "E + 1/4 of it smoothed twice as wide"), row_e + wider / 4)
    networks = {name: partial(network.background, epochs=epochs) for name, network in NETWORKS.items()}
    for name, predict in (CONTROLS | networks).items():
        parts = _parts(predict(ground, seed), seed)
        parts_smoothed = {part: _smoothed(values, ground, _SIGMA) for part, values in parts.items()}
        for some in (parts, parts_smoothed):
            some[BOTH] = (some[RESIDUAL] + some[EXPECTED]) / 2
        for part, values in parts.items():
            for readout, scores in _readouts(values, parts_smoothed[part], distance, row_e).items():
                add((name, part, readout), scores)
        say(f"{field.name}, seed {seed}, {name}")


def _parts(background: Background, seed: int) -> dict[str, np.ndarray]:
    """What a background says of each pixel, (n,) each."""
    return {
        MISFIT: _calibrated(logged(background.size)),
        MAHALANOBIS: _calibrated(logged(mahalanobis(background.misfit.astype(np.float64)))),
        RESIDUAL: _rarity(np.clip(background.misfit, -CLIP, CLIP), seed),
        EXPECTED: _rarity(background.expected, seed),
    }


def _readouts(part: np.ndarray, smoothed: np.ndarray, distance: np.ndarray, row_e: np.ndarray) -> dict[str, np.ndarray]:
    """Scores (n,) by what is added to what."""
    return {
        "alone": part,
        "smoothed": smoothed,
        "neighbour distance + 1/2": distance + part / 2,
        "neighbour distance + 1/2 smoothed": distance + smoothed / 2,
        "E + 1/2": row_e + part / 2,
        "E + 1/4 smoothed": row_e + smoothed / 4,
        "E + 1/2 smoothed": row_e + smoothed / 2,
    }


def _rarity(pixels: np.ndarray, seed: int) -> np.ndarray:
    """Calibrated logarithm (n,) of the neighbour distance of pixels (n, bands), among references drawn evenly."""
    start = np.random.default_rng(seed).random()
    count = min(REFERENCES, len(pixels))
    references = torch.from_numpy(pixels[((np.arange(count) + start) * len(pixels) / count).astype(int)])
    found = Neighbours(references, references).pixel_distances(np.ascontiguousarray(pixels.T))
    return _calibrated(logged(found))


def _smoothed(values: np.ndarray, ground: Ground, sigma: float) -> np.ndarray:
    """Calibrated Gaussian mean (n,) of what is valid, `sigma` in cells of the survey."""
    image = np.zeros(ground.valid.shape)
    image[ground.valid] = values
    sums, weights = (
        gaussian_filter(its, sigma * ground.spacing, mode="constant") for its in (image, ground.valid.astype(float))
    )
    return _calibrated(sums[ground.valid] / weights[ground.valid])


def _calibrated(logs: np.ndarray) -> np.ndarray:
    low, centre, high = np.percentile(logs, (25, 50, 75))
    return (logs - centre) / (high - low if high > low else 1.0)


def report(found: AUCs, of_mean: Sequence[str]) -> str:
    """The misfit as a part of E, each background at its best, all readouts on the mean, and which rows pass.

    Args:
        of_mean: names of the surveys that the mean is of; the others are to check on.
    """
    rows = list(dict.fromkeys(key[1:4] for key in found))
    of_misfit = [row for row in rows if row[1:] == (MISFIT, "E + 1/2")]
    tables = [
        f"## half of the misfit added to E\n\n{_table(found, [_ROW_E, *of_misfit], of_mean).markdown()}",
        "## each background at its best\n\nThe readout that gains most on the mean: this choice saw the labels, and "
        f"flatters.\n\n{_table(found, _best(found, rows, of_mean), of_mean).markdown()}",
        *_by_readout(found, rows, of_mean),
        _verdict(found, rows, of_mean),
    ]
    return f"{_ABOUT}The mean is of {'; '.join(of_mean)}. The other surveys are to check on.\n\n" + "\n".join(tables)


def _table(found: AUCs, rows: Sequence[Row], of_mean: Sequence[str]) -> Table:
    """The AUC on each survey, their mean, and what it is over E."""
    surveys = [*of_mean, *(name for name in dict.fromkeys(key[0] for key in found) if name not in of_mean)]
    lines = [
        [
            *row,
            _mean(found, of_mean, row),
            f"{_gain(found, of_mean, row):+.3f}",
            *(_with_deviation(_by_seed(found, survey, row)) for survey in surveys),
        ]
        for row in rows
    ]
    return Table(["background", "part", "readout", "mean", "over E", *surveys], lines)


def _best(found: AUCs, rows: Sequence[Row], of_mean: Sequence[str]) -> list[Row]:
    """Of each background the row that gains most on the mean."""
    best: dict[str, Row] = {}
    for row in rows:
        if row[0] not in best or _gain(found, of_mean, row) > _gain(found, of_mean, best[row[0]]):
            best[row[0]] = row
    return list(best.values())


def _by_readout(found: AUCs, rows: Sequence[Row], of_mean: Sequence[str]) -> list[str]:
    """One table a part, of what each readout gains over E on the mean."""
    tables = []
    for part in (MISFIT, MAHALANOBIS, RESIDUAL, EXPECTED, BOTH):
        readouts = list(dict.fromkeys(row[2] for row in rows if row[1] == part))
        lines = [
            [name, *(f"{_gain(found, of_mean, (name, part, readout)):+.3f}" for readout in readouts)]
            for name in dict.fromkeys(row[0] for row in rows if row[1] == part)
        ]
        tables.append(f"## {part}, over E on the mean\n\n{Table(['background', *readouts], lines).markdown()}")
    return tables


def _verdict(found: AUCs, rows: Sequence[Row], of_mean: Sequence[str]) -> str:
    """The rows that pass the rule, those with a network and those without."""
    surveys = list(dict.fromkeys(key[0] for key in found))
    passed = []
    for row in rows:
        gain = _gain(found, of_mean, row)
        worst, where = min((_gain(found, [survey], row), survey) for survey in surveys)
        if gain >= MARGIN and worst >= -MARGIN:
            passed.append([*row, f"{gain:+.4f}", f"{worst:+.4f}", where])
    networks = [line for line in passed if line[0] in NETWORKS]
    count = sum(row[0] in NETWORKS for row in rows)
    sentence = (
        f"{_RULE}\nOf {count} rows with a network {len(networks)} pass; of {len(rows) - 1 - count} without one, "
        f"{len(passed) - len(networks)}."
    )
    if not passed:
        return f"## verdict\n\n{sentence}\n"
    passed.sort(key=lambda line: -float(line[3]))
    table = Table(["background", "part", "readout", "over E on the mean", "worst", "where"], passed)
    return f"## verdict\n\n{sentence}\n\n{table.markdown()}"


def _gain(found: AUCs, surveys: Sequence[str], row: Row) -> float:
    """Mean AUC over surveys and seeds, less that of E."""
    return _mean(found, surveys, row) - _mean(found, surveys, _ROW_E)


def _mean(found: AUCs, surveys: Sequence[str], row: Row) -> float:
    return fmean(fmean(_by_seed(found, survey, row)) for survey in surveys)


def _with_deviation(values: Sequence[float]) -> str:
    """Mean and standard deviation over the seeds."""
    return f"{fmean(values):.3f} ± {stdev(values):.3f}" if len(values) > 1 else f"{fmean(values):.3f}"


def _by_seed(found: AUCs, survey: str, row: Row) -> list[float]:
    return [value for key, value in found.items() if key[:4] == (survey, *row)]


if __name__ == "__main__":
    sys.exit(main())
