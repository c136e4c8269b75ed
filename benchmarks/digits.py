"""Whether the deep detectors are right: images of one class are normal, those of all others are anomalies.

`python -m benchmarks.digits` takes scikit-learn's own digits (8 x 8) and nothing else; `--images FILE.npz` others, with
`x_train` and `x_test` (n, height, width) or (n, height, width, bands), `y_train` and `y_test` (n,).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np
import torch
from sklearn.datasets import load_digits
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

from models.baseline import detectors
from models.compute.device import prepare
from models.peers.methods import METHODS
from models.peers.sizes import Sizes
from models.peers.trainer import Trainer
from models.protocol.jobs.baseline import DEEP_EPOCHS
from models.protocol.limits import MAX_PATCH_SIZE, MIN_PATCH_SIZE
from models.sampling.tiles import Tile, TrainingWindows

from .command import RESULTS, count
from .detectors import SHOWN
from .quiet import Quiet, say
from .tables import Table

# On flattened images, as of pixels.
_CLASSIC = ("pca_reconstruction", "knn_distance")
_AT_ONCE = 256
_SMOKE_CLASSES, _SMOKE_EPOCHS = 1, 1


@dataclass(frozen=True)
class Images:
    """Images within -1 and 1, float32 (n, bands, side, side), and their classes (n,)."""

    x_train: np.ndarray
    y_train: np.ndarray
    x_test: np.ndarray
    y_test: np.ndarray
    about: str

    @property
    def classes(self) -> list[int]:
        return np.unique(self.y_train).tolist()


def digits() -> Images:
    """scikit-learn's 1,797 digits, two thirds of each class for training."""
    data = load_digits()
    parts = train_test_split(data.images, data.target, test_size=1 / 3, stratify=data.target, random_state=0)
    return _images(*parts, "scikit-learn's load_digits")


def from_file(path: Path) -> Images:
    """Those of a file."""
    with np.load(path) as data:
        return _images(*(data[name] for name in ("x_train", "x_test", "y_train", "y_test")), path.name)


def _images(x_train: np.ndarray, x_test: np.ndarray, y_train: np.ndarray, y_test: np.ndarray, about: str) -> Images:
    low, high = float(x_train.min()), float(x_train.max())
    fitted = [_fitted(x, low, high) for x in (x_train, x_test)]
    shapes = f"{about}: {len(x_train):,} and {len(x_test):,} images of {' x '.join(map(str, x_train.shape[1:]))}"
    side = fitted[0].shape[-1]
    made = "taken as they are" if x_train.shape[1:3] == (side, side) else f"padded or cropped to {side} x {side}"
    return Images(fitted[0], y_train, fitted[1], y_test, f"{shapes}, {made}")


def _fitted(x: np.ndarray, low: float, high: float) -> np.ndarray:
    """Scaled to -1 and 1, cropped to the middle and padded with the lowest value to squares that the networks take."""
    x = np.asarray(x, np.float32)
    x = np.moveaxis(x, 3, 1) if x.ndim == 4 else x[:, None]
    side = min(max(*x.shape[2:], MIN_PATCH_SIZE), MAX_PATCH_SIZE)
    for axis in (2, 3):
        over = x.shape[axis] - side
        x = np.take(x, range(over // 2, over // 2 + side), axis) if over > 0 else x
        before = -min(over, 0) // 2
        widths = [(0, 0)] * 4
        widths[axis] = (before, -min(over, 0) - before)
        x = np.pad(x, widths, constant_values=low)
    return np.clip((x - low) / (high - low) * 2 - 1, -1, 1)


def deep(name: str, normal: np.ndarray, test: np.ndarray, epochs: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean squared residual and own score of each test image, (n,) both, after training on normal images."""
    bands, side = normal.shape[1], normal.shape[2]
    whole = np.ones((side, side), bool)
    windows = TrainingWindows([Tile(image, whole, ~whole) for image in normal], side, 1.0)
    torch.manual_seed(seed)
    peer = METHODS[name].networks(Sizes(bands, side))
    trouble = Trainer(name, peer, windows, epochs, np.random.default_rng(seed), seed).run(Quiet(), 100.0)
    if trouble:
        say(f"{SHOWN[name]}: {trouble}.")
    parts = torch.from_numpy(test).split(_AT_ONCE)
    found = [peer.score(x, torch.ones_like(x[:, :1], dtype=torch.bool)) for x in parts]
    residual, own = torch.cat(found).mean(dim=(2, 3)).T.numpy()
    return residual, own


def measure(images: Images, classes: Sequence[int], epochs: int, seed: int, names: Sequence[str]) -> Table:
    """One row a score: its mean AUC, and that with each class as the normal one."""
    rows: dict[str, list[float]] = {}
    seconds: dict[str, float] = {}
    for normal in classes:
        train, anomaly = images.x_train[images.y_train == normal], images.y_test != normal

        def add(name: str, scores: np.ndarray, anomaly: np.ndarray = anomaly) -> None:
            rows.setdefault(name, []).append(float(roc_auc_score(anomaly, scores)))

        for name in _CLASSIC:
            flat = train.reshape(len(train), -1), images.x_test.reshape(len(images.x_test), -1)
            add(SHOWN[name], detectors.DETECTORS[name](seed).fit(flat[0]).score(flat[1]))
        for name in names:
            start = time.process_time()
            residual, own = deep(name, train, images.x_test, epochs, seed)
            add(f"{SHOWN[name]}, dense", residual)
            add(f"{SHOWN[name]}, its own score", own)
            seconds[SHOWN[name]] = seconds.get(SHOWN[name], 0.0) + time.process_time() - start
        say(f"class {normal}: " + ", ".join(f"{name} {values[-1]:.3f}" for name, values in rows.items()))
    say("Seconds of the processor a training: " + ", ".join(f"{n} {s / len(classes):.0f}" for n, s in seconds.items()))
    columns = ["score", "mean AUC", *(str(one) for one in classes)]
    return Table(columns, [[name, fmean(values), *values] for name, values in rows.items()])


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure as the options say; the exit status."""
    options = _parser().parse_args(arguments)
    prepare("cpu", options.threads)
    images = from_file(options.images) if options.images else digits()
    classes = images.classes[: _SMOKE_CLASSES if options.smoke else options.classes]
    epochs = _SMOKE_EPOCHS if options.smoke else options.epochs
    table = measure(images, classes, epochs, options.seed, options.detectors)
    name = "digits" if options.images is None else f"digits_{options.images.stem}"
    folder = options.out or (RESULTS / "smoke" if options.smoke else RESULTS)
    table.write(folder, name)
    print(f"{images.about}; {epochs} epochs of 32 steps, seed {options.seed}.\n\n{table.markdown()}", end="")
    return 0


def _parser() -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m benchmarks.digits", description=__doc__)
    made.add_argument("--images", type=Path, metavar="FILE.npz", help="other images than scikit-learn's digits")
    made.add_argument("--classes", type=count, metavar="N", help="take the first N classes as normal ones alone (all)")
    made.add_argument("--detectors", nargs="+", choices=[*METHODS], default=[*METHODS], help="deep ones to try (all)")
    made.add_argument("--epochs", type=count, default=DEEP_EPOCHS, metavar="N", help=f"of 32 steps ({DEEP_EPOCHS})")
    made.add_argument("--seed", type=int, default=0, help="of the trainings (0)")
    made.add_argument("--threads", type=count, metavar="N", help="CPU threads (the engine's own choice)")
    made.add_argument("--out", type=Path, metavar="FOLDER", help="where the table goes (benchmarks/results)")
    made.add_argument("--smoke", action="store_true", help="one class and one epoch, to test the tool")
    return made


if __name__ == "__main__":
    sys.exit(main())
