"""The train job: what it writes, that it is repeatable, that it goes on where it stopped, and how it fails."""

from __future__ import annotations

import dataclasses
import json
import os
from pathlib import Path

import numpy as np
import pytest
import torch
from scipy.ndimage import zoom

from models.compute.device import CPU, describe
from models.networks.model_file import load, load_trained, network_values
from models.protocol.errors import EngineError
from models.protocol.header import FORMAT, ModelHeader, read_header
from models.protocol.jobs import Raster, TrainJob
from models.protocol.metrics import COMPONENT_NAMES, default_weights
from models.protocol.presets import PRESETS
from models.rasters.geometry import buffer_mask
from models.sampling import source_domain
from models.sampling.preprocessing import Preprocessing
from models.sampling.tiles import TrainingWindows
from models.training import trainer
from models.training.guided_encoder import GuidedEncoderStep
from models.training.job import run
from models.training.latent_space import LatentSpaceStep
from models.training.sizes import check_networks, network_sizes
from models.training.trainer import Trainer
from tests.support import GRID, NAMES, point, polygon

# Windows of the survey in which half of the pixels have data.
WINDOWS = 711


@pytest.fixture(autouse=True)
def every_epoch(monkeypatch):
    """As many epochs as are asked for; when fewer are enough is tested in test_early_stopping."""
    monkeypatch.setattr(trainer, "levelled_off", lambda *arguments: False)


class Stop(Exception):
    """What ends a training from outside."""


def stop_at(text: str):
    """A listener that ends the training when it hears a text."""

    def listen(heard: str) -> None:
        if text in heard:
            raise Stop

    return listen


def stopped(job, recorder, text: str) -> str:
    """Train until a text is heard; the checkpoint."""
    with pytest.raises(Stop):
        run(job, recorder(stop_at(text)))
    return job.checkpoint


def box(left: float, top: float, right: float, bottom: float) -> dict:
    """A polygon by columns and rows of the survey."""
    return polygon((left, top), (right, top), (right, bottom), (left, bottom))


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def shares(valid: np.ndarray) -> list[float]:
    """The share of valid pixels of every window of the survey."""
    return [valid[window].mean() for window in all_windows()]


def all_windows() -> list[tuple[slice, slice]]:
    return [(slice(row, row + 6), slice(column, column + 6)) for row in range(25) for column in range(29)]


# -- what it writes


def test_the_model_file_says_how_the_model_was_made(train_job, recorder, survey_values):
    job = train_job(seed=5)
    values = run(job, recorder())
    header = read_header(job.output)
    assert header.bands == ["Au", "As", "Cu", "Zn"] and header.preset == "fast" and header.patch_size == 6
    assert header.pixel_size == [500, 500] and "32633" in header.crs and header.exclusion == {}
    training = header.training
    assert (training["seed"], training["epochs"], training["batch_size"], training["windows"]) == (5, 2, 16, WINDOWS)
    assert training["device"] == "CPU, 1 thread" and training["transform"] == "auto" and "progress" not in training
    assert {"geohgan", "python", "torch", "rasterio", "numpy", "scipy", "sklearn"} <= header.versions.keys()
    assert [(entry["step"], entry["epoch"]) for entry in header.history] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert tuple(header.calibration) == COMPONENT_NAMES[:-1]  # Not what is calibrated in scoring.
    assert header.weights == default_weights() and header.grain == 1 and header.format == FORMAT
    assert all(np.isfinite(entry["centre"]) and entry["scale"] > 0 for entry in header.calibration.values())
    valid = survey_values[:, np.isfinite(survey_values).all(axis=0)]
    assert Preprocessing(**header.preprocessing) == Preprocessing.learn(valid, "auto")
    assert values == {
        "output": job.output,
        "report": None,
        "autoencoder_loss": header.history[1]["autoencoder"],
        "reconstruction_loss": header.history[3]["reconstruction"],
        "windows": WINDOWS,
        "device": "CPU, 1 thread",
    }


def test_training_takes_the_bands_that_are_asked_for(train_job, recorder, survey_values):
    job = train_job(bands=("Zn", "Au"))
    run(job, recorder())
    header = read_header(job.output)
    assert header.bands == ["Zn", "Au"]
    chosen = survey_values[[3, 0]]
    valid = chosen[:, np.isfinite(chosen).all(axis=0)]
    assert Preprocessing(**header.preprocessing) == Preprocessing.learn(valid, "auto")


def test_a_band_that_is_asked_for_and_missing_is_named(train_job, recorder):
    with pytest.raises(EngineError, match="lacks 1 of the 2 bands that are needed: U. It has: Au, As, Cu, Zn"):
        run(train_job(bands=("Zn", "U")), recorder())


def test_windows_are_those_with_enough_data(survey_values):
    """The count that the other tests know, by a search."""
    assert sum(share >= 0.5 for share in shares(np.isfinite(survey_values).all(axis=0))) == WINDOWS


def test_only_the_model_and_the_report_are_left(train_job, recorder, tmp_path):
    job = train_job(report=str(tmp_path / "report.html"))
    run(job, recorder())
    assert names(tmp_path) == ["model.geohgan", "report.html", "report_numbers.json"]
    assert "<svg" in Path(job.report).read_text(encoding="utf-8")
    numbers = json.loads((tmp_path / "report_numbers.json").read_text(encoding="utf-8"))
    assert numbers["history"] == read_header(job.output).history


def test_progress_runs_to_the_end_and_the_log_tells_of_every_epoch(train_job, recorder):
    reporter = recorder()
    run(train_job(), reporter)
    assert reporter.percents == sorted(reporter.percents) and reporter.percents[-1] >= 95
    told = [line for line in reporter.logs if line.startswith("step")]
    assert [line.split(":")[0] for line in told] == [
        f"step {step}, epoch {epoch} of at most 2" for step in (1, 2) for epoch in (1, 2)
    ]
    assert "autoencoder" in told[0] and "reconstruction" in told[-1]
    assert any("CPU, 1 thread" in line for line in reporter.logs)


def test_training_lowers_the_losses(train_job, recorder):
    """Step 2 starts from the decoder where G_I learns, and goes on from where the autoencoder was."""
    run(train_job(epochs=3, guided_epochs=3, windows_per_epoch=160), recorder())
    first, _, last, *guided = read_header(train_job().output).history
    assert last["autoencoder"] < 0.9 * first["autoencoder"]
    assert max(entry["reconstruction"] for entry in guided) < first["autoencoder"]


def test_step_2_lowers_the_loss_of_a_frozen_generator(train_job, recorder):
    plan = {"preset": "reference", "epochs": 2, "guided_epochs": 3, "windows_per_epoch": 160}
    run(train_job(**plan), recorder())
    _, _, first, _, last = read_header(train_job().output).history
    assert last["reconstruction"] < 0.9 * first["reconstruction"]


@pytest.mark.parametrize("preset", ["balanced", "reference"])
def test_the_other_presets_train_too(train_job, recorder, preset):
    job = train_job(preset=preset, patch_size=4, latent_size=8, epochs=1, guided_epochs=1, windows_per_epoch=16)
    run(job, recorder())
    model = load_trained(job.output, torch.device("cpu"))
    assert model.header.preset == preset
    assert model.networks.sizes.latent == 8 and model.networks.sizes.patch_size == 4


def test_reference_pixels_come_from_all_over_the_training_area(train_job, recorder, write_raster, tmp_path):
    """Else whatever is common elsewhere would look rare. The third band tells the quarter of a wide raster."""
    values = np.random.default_rng(0).standard_normal((3, 100, 600))
    values[2] = np.repeat(np.arange(4), 150)
    job = train_job(
        rasters=(write_raster(tmp_path / "wide.tif", values),),
        transform="none",
        epochs=1,
        guided_epochs=1,
    )
    run(job, recorder())
    quarters = load_trained(job.output, torch.device("cpu")).neighbours.pixels[:, 2].unique(return_counts=True)[1]
    assert len(quarters) == 4 and quarters.min() > 0.1 * quarters.sum()


@pytest.mark.parametrize("times", [1, 4])
def test_the_log_tells_of_a_survey_whose_cells_are_finer_than_what_was_measured(
    train_job, recorder, write_raster, survey_values, tmp_path, times
):
    finer = np.exp(zoom(np.log(survey_values), (1, times, times), order=1))
    job = train_job(rasters=(write_raster(tmp_path / "finer.tif", finer, NAMES),), epochs=1, guided_epochs=1)
    run(job, reporter := recorder())
    told = [text for text in reporter.logs if "oversampled" in text]
    grain = read_header(job.output).grain
    if times == 1:
        assert grain == 1 and not told
    else:
        assert grain > 1 and len(told) == 1 and f"hardly change within {grain} cells" in told[0]


@pytest.mark.parametrize("transform", ["none", "log", "clr"])
def test_the_transform_is_stored(train_job, recorder, transform):
    job = train_job(transform=transform, epochs=1, guided_epochs=1, windows_per_epoch=16)
    run(job, recorder())
    assert read_header(job.output).preprocessing["transforms"] == [transform] * 4


# -- where it trains


def test_windows_near_what_is_excluded_are_left_out_and_the_model_tells(train_job, recorder, survey_values):
    deposits, distance = (point(20.5, 15.5), point(36.0, 25.0)), 1600.0  # the second lies beyond the edge
    job = train_job(exclude=deposits, exclude_distance=distance)
    reporter = recorder()
    values = run(job, reporter)
    zone = buffer_mask(deposits, distance, (30, 34), GRID)
    valid = np.isfinite(survey_values).all(axis=0)
    reaching = sum(zone[window].any() for window in all_windows() if valid[window].mean() >= 0.5)
    assert read_header(job.output).exclusion == {
        "geometries": list(deposits),
        "distance": distance,
        "windows": reaching,
    }
    assert values["windows"] == WINDOWS - reaching and zone[:, -1].any()
    assert any(f"{reaching} left out near EXCLUDE" in line for line in reporter.logs)
    assert not any("EXCLUDE leaves out nothing" in line for line in reporter.warnings)
    reporter = recorder()
    run(train_job(exclude=(point(-20, 10), point(2, 2))), reporter)
    assert any("EXCLUDE leaves out nothing" in line for line in reporter.warnings)


def test_what_is_excluded_is_not_learnt_from(train_job, recorder, write_raster, survey_values, tmp_path):
    """Values near a deposit change neither scaling, losses, weights, reference pixels nor calibration."""
    loud = survey_values.copy()
    loud[:, 14:17, 19:22] *= 1000
    models = []
    for name, values in (("plain", survey_values), ("loud", loud)):
        raster = write_raster(tmp_path / f"{name}.tif", values, NAMES)
        job = train_job(rasters=(raster,), exclude=(point(20.5, 15.5),), exclude_distance=2900.0)
        run(job, recorder())
        models.append(load(job.output))
    (plain, weights), (other, others) = models
    assert plain == dataclasses.replace(other, checksum=plain.checksum)
    assert all(torch.equal(weights[name], others[name]) for name in weights)


def test_the_mask_limits_the_source_domain(train_job, recorder, survey_values):
    job = train_job(mask=(box(10.1, 10.1, 21.9, 23.9),))
    values = run(job, recorder())
    area = np.zeros((30, 34), bool)
    area[10:24, 10:22] = True
    assert values["windows"] == sum(share >= 0.5 for share in shares(area))
    learnt = Preprocessing(**read_header(job.output).preprocessing)
    assert learnt == Preprocessing.learn(survey_values[:, area], "auto")


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 3}, "PATCH_SIZE is 3: windows are 4 to 64 pixels wide"),
        ({"patch_size": 65}, "PATCH_SIZE is 65"),
        ({"min_valid": 0.0}, "MIN_VALID is 0"),
        ({"min_valid": 1.5}, "MIN_VALID is 1.5"),
        ({"exclude_distance": -1.0}, "EXCLUDE_DISTANCE is -1: it must be 0 or more"),
        ({"epochs": 0}, "at least one epoch"),
        ({"guided_epochs": 0}, "at least one epoch"),
        ({"batch_size": 1}, "BATCH_SIZE must be 2 or more"),
        ({"batch_size": 49}, "no more than WINDOWS_PER_EPOCH"),
        ({"learning_rate": 0.0}, "LEARNING_RATE is 0: it must be above 0"),
        ({"learning_rate": float("nan")}, "LEARNING_RATE is nan"),
        ({"kappa": -0.5}, "KAPPA is -0.5: it must be 0 or more"),
        ({"latent_size": 0}, "LATENT_SIZE is 0"),
        ({"threads": -1}, "THREADS is -1: it must be 0 or more"),
        ({"seed": -1}, "SEED is -1"),
    ],
)
def test_what_cannot_be_trained_on_any_raster_is_told_by_the_job(train_job, changes, sentence):
    train_job().check()
    with pytest.raises(EngineError, match=sentence):
        train_job(**changes).check()


@pytest.mark.parametrize("preset", PRESETS)
def test_every_preset_keeps_the_rules(preset):
    TrainJob((), "model.geohgan", preset=preset).check()


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 31}, "Windows of 31 x 31 pixels are larger than the raster of 34 x 30 cells"),
        ({"exclude": (point(17, 15),), "exclude_distance": 8000.0}, "No training window is left: all 711 windows"),
        ({"exclude": (point(17, 15),), "exclude_distance": 5e4}, "Every pixel with data lies near EXCLUDE"),
        ({"mask": (box(100, 100, 110, 110),)}, "MASK does not reach the raster"),
        ({"mask": (box(1, 1, 4, 4),)}, "The raster has no valid pixel in the training area"),
        ({"mask": (box(12, 12, 14, 14),)}, "No training window: no 6 x 6 pixels of the training area"),
        ({"rasters": ()}, "There is no raster"),
        ({"device": "cuda"}, "The device is .*, but .*: set DEVICE to Processor"),
        ({"resume": "nowhere.checkpoint"}, r"nowhere\.checkpoint cannot be read"),
    ],
)
def test_what_cannot_be_trained_is_told(train_job, recorder, tmp_path, changes, sentence):
    if changes.get("device") == "cuda" and torch.cuda.is_available():
        pytest.skip("there is a card")
    with pytest.raises(EngineError, match=sentence):
        run(train_job(**changes), recorder())
    assert names(tmp_path) == []


def test_a_band_without_data_is_named(train_job, recorder, write_raster, survey_values, tmp_path):
    values = survey_values.copy()
    values[2] = np.nan
    job = train_job(rasters=(write_raster(tmp_path / "in.tif", values, NAMES),))
    with pytest.raises(EngineError, match="These bands have no valid pixel in the training area: Cu"):
        run(job, recorder())


def test_bands_that_nowhere_overlap_are_told(train_job, recorder, write_raster, survey_values, tmp_path):
    values = survey_values.copy()
    values[0, :, :20] = np.nan
    values[1, :, 20:] = np.nan
    job = train_job(rasters=(write_raster(tmp_path / "in.tif", values),))
    with pytest.raises(EngineError, match="No pixel of the training area has a value in every band"):
        run(job, recorder())


def test_a_place_that_cannot_be_written_is_told_before_training(train_job, recorder, tmp_path):
    reporter = recorder()
    with pytest.raises(EngineError, match="folder .* does not exist"):
        run(train_job(output=str(tmp_path / "nowhere" / "model.geohgan")), reporter)
    assert reporter.percents == []


# -- that it is repeatable


def test_the_same_job_gives_the_same_file(train_job, recorder, trained):
    job = train_job()
    run(job, recorder())
    assert Path(job.output).read_bytes() == Path(trained).read_bytes()


@pytest.mark.parametrize("changes", [{"seed": 1}, {"kappa": 5.0}, {"learning_rate": 5e-4}, {"transform": "none"}])
def test_another_job_gives_another_model(train_job, recorder, trained, changes):
    job = train_job(**changes)
    run(job, recorder())
    before, after = load(trained)[1], load(job.output)[1]
    assert not all(torch.equal(before[name], after[name]) for name in before)


def test_layers_give_the_model_of_their_stack(train_job, recorder, trained, write_raster, survey_values, tmp_path):
    layers = [
        write_raster(tmp_path / f"{name}.tif", survey_values[band : band + 1], (name,))
        for band, name in enumerate(NAMES)
    ]
    job = train_job(rasters=tuple(layers))
    run(job, recorder())
    assert Path(job.output).read_bytes() == Path(trained).read_bytes()


# -- that it goes on where it stopped


@pytest.mark.parametrize(
    "text",
    [
        "step 1, epoch 1 of at most 2: ",
        "step 1, epoch 2 of at most 2, batch 2",
        "step 1, epoch 2 of at most 2: ",
        "step 2, epoch 1 of at most 2, batch 1",
        "step 2, epoch 1 of at most 2: ",
        "step 2, epoch 2 of at most 2: ",
        "Calibrating",
    ],
)
def test_a_training_that_was_stopped_gives_the_same_file(train_job, recorder, trained, tmp_path, text):
    checkpoint = stopped(train_job(), recorder, text)
    assert names(tmp_path) == ["model.geohgan.checkpoint"]
    run(train_job(resume=checkpoint), recorder())
    assert (tmp_path / "model.geohgan").read_bytes() == Path(trained).read_bytes()
    assert names(tmp_path) == ["model.geohgan"]


def test_a_training_may_be_stopped_twice(train_job, recorder, trained):
    checkpoint = stopped(train_job(), recorder, "step 1, epoch 1 of at most 2: ")
    stopped(train_job(resume=checkpoint), recorder, "step 2, epoch 1 of at most 2: ")
    run(train_job(resume=checkpoint), recorder())
    assert Path(train_job().output).read_bytes() == Path(trained).read_bytes()


def test_a_training_on_blocks_of_a_large_raster_goes_on_too(train_job, recorder, monkeypatch):
    monkeypatch.setattr(source_domain, "_MEMORY", 4 * 4 * 500)
    monkeypatch.setattr(source_domain, "_SQUARE", 12)
    run(train_job(), recorder())
    whole = Path(train_job().output).read_bytes()
    assert read_header(train_job().output).training["windows"] < WINDOWS
    checkpoint = stopped(train_job(), recorder, "step 1, epoch 2 of at most 2: ")
    run(train_job(resume=checkpoint), recorder())
    assert Path(train_job().output).read_bytes() == whole


def test_a_checkpoint_elsewhere_is_left_alone(train_job, recorder, trained, tmp_path):
    elsewhere = tmp_path / "kept.checkpoint"
    os.rename(stopped(train_job(), recorder, "step 1, epoch 1 of at most 2: "), elsewhere)
    content = elsewhere.read_bytes()
    run(train_job(resume=str(elsewhere)), recorder())
    assert Path(train_job().output).read_bytes() == Path(trained).read_bytes()
    assert elsewhere.read_bytes() == content and names(tmp_path) == ["kept.checkpoint", "model.geohgan"]


def test_a_training_may_go_on_for_longer(train_job, recorder):
    checkpoint = stopped(train_job(), recorder, "step 2, epoch 1 of at most 2: ")
    run(train_job(resume=checkpoint, guided_epochs=3), recorder())
    history = read_header(train_job().output).history
    assert [(entry["step"], entry["epoch"]) for entry in history] == [(1, 1), (1, 2), (2, 1), (2, 2), (2, 3)]


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"patch_size": 8}, "other bands or network sizes"),
        ({"preset": "balanced"}, "other bands or network sizes"),
        ({"latent_size": 5}, "other bands or network sizes"),
        ({"transform": "log"}, "other training windows"),
        ({"min_valid": 0.9}, "other training windows"),
        ({"seed": 1}, "other training windows"),
        ({"mask": (box(5, 5, 30, 25),)}, "other training windows"),
        ({"exclude": (point(20, 15),), "exclude_distance": 500.0}, "other training windows"),
    ],
)
def test_a_checkpoint_of_other_settings_is_refused(train_job, recorder, tmp_path, changes, sentence):
    checkpoint = stopped(train_job(), recorder, "step 1, epoch 1 of at most 2: ")
    content = Path(checkpoint).read_bytes()
    with pytest.raises(EngineError, match=f"RESUME is a checkpoint of {sentence}"):
        run(train_job(resume=checkpoint, **changes), recorder())
    assert names(tmp_path) == ["model.geohgan.checkpoint"] and Path(checkpoint).read_bytes() == content


def test_an_exclusion_is_not_forgotten_by_going_on_without_it(train_job, recorder):
    """Else the model would claim an honest figure on deposits that most of its training had left out."""
    exclusion = {"exclude": (point(20, 15),), "exclude_distance": 500.0}
    checkpoint = stopped(train_job(**exclusion), recorder, "step 1, epoch 2 of at most 2: ")
    with pytest.raises(EngineError, match="other training windows"):
        run(train_job(resume=checkpoint), recorder())
    run(train_job(resume=checkpoint, **exclusion), recorder())
    assert read_header(train_job().output).exclusion["distance"] == 500


def test_a_checkpoint_of_other_bands_is_refused(train_job, recorder, survey):
    checkpoint = stopped(train_job(), recorder, "step 1, epoch 1 of at most 2: ")
    lacking = (Raster(survey.path, ("Au", "As", "Cu", "Pb")),)
    with pytest.raises(EngineError, match="lacks 1 of the 4 bands that are needed: Zn"):
        run(train_job(resume=checkpoint, rasters=lacking), recorder())
    swapped = (Raster(survey.path, ("As", "Au", "Cu", "Zn")),)
    with pytest.raises(EngineError, match="other bands or network sizes"):
        run(train_job(resume=checkpoint, rasters=swapped), recorder())


def test_a_model_is_no_checkpoint(train_job, recorder, trained):
    with pytest.raises(EngineError, match="is a finished model, not a checkpoint"):
        run(train_job(resume=trained), recorder())


# -- how it fails


@pytest.mark.parametrize("rate", [100.0, 1e6, 1e30])
def test_a_training_that_diverges_ends_with_a_sentence(train_job, recorder, tmp_path, rate):
    with pytest.raises(EngineError, match=r"diverged in step 1, epoch 1: .*LEARNING_RATE .* use a tenth of it\.$"):
        run(train_job(learning_rate=rate), recorder())
    assert names(tmp_path) == []


def test_the_last_good_epoch_is_kept_and_training_goes_on_from_it(train_job, recorder, tmp_path):
    checkpoint = stopped(train_job(), recorder, "step 1, epoch 1 of at most 2: ")
    content = Path(checkpoint).read_bytes()
    with pytest.raises(EngineError) as caught:
        run(train_job(resume=checkpoint, learning_rate=1e8), recorder())
    assert f"with RESUME {checkpoint}, where the last good epoch is kept" in str(caught.value)
    assert names(tmp_path) == ["model.geohgan.checkpoint"] and Path(checkpoint).read_bytes() == content
    run(train_job(resume=checkpoint, learning_rate=1e-4), recorder())
    assert names(tmp_path) == ["model.geohgan"]
    assert all(torch.isfinite(value).all() for value in load(train_job().output)[1].values())


@pytest.mark.parametrize(("step", "name"), [(LatentSpaceStep, "autoencoder"), (GuidedEncoderStep, "reconstruction")])
def test_a_loss_that_is_no_number_ends_the_training(train_job, recorder, tmp_path, monkeypatch, step, name):
    """A batch of the second epoch holds NaN."""
    train, batches = step.train_batch, []

    def poisoned(self, x, valid):
        batches.append(x)
        return train(self, x * float("nan") if len(batches) == 5 else x, valid)

    monkeypatch.setattr(step, "train_batch", poisoned)
    sentence = f"diverged in step {step.number}, epoch 2: the {name} loss became nan.*with RESUME"
    with pytest.raises(EngineError, match=sentence):
        run(train_job(), recorder())
    assert names(tmp_path) == ["model.geohgan.checkpoint"]
    monkeypatch.undo()
    run(train_job(resume=train_job().checkpoint), recorder())
    assert names(tmp_path) == ["model.geohgan"]


@pytest.mark.parametrize(("batch", "broken"), [(3, float("nan")), (3, float("inf")), (3, 1e12), (6, float("nan"))])
def test_weights_that_explode_in_the_last_update_of_an_epoch_are_not_kept(
    train_job, recorder, tmp_path, monkeypatch, trained, batch, broken
):
    """The losses are those from before the update: they look well."""
    train, batches = LatentSpaceStep.train_batch, []

    def exploding(self, x, valid):
        batches.append(x)
        losses = train(self, x, valid)
        if len(batches) == batch:
            next(self.model.decoder.parameters()).data[0] = broken
        return losses

    monkeypatch.setattr(LatentSpaceStep, "train_batch", exploding)
    with pytest.raises(EngineError, match=f"step 1, epoch {batch // 3}: the weights of the networks exploded"):
        run(train_job(), recorder())
    monkeypatch.undo()
    assert names(tmp_path) == (["model.geohgan.checkpoint"] if batch == 6 else [])
    if batch == 6:
        run(train_job(resume=train_job().checkpoint), recorder())
        assert Path(train_job().output).read_bytes() == Path(trained).read_bytes()


def test_the_checkpoint_of_an_older_training_is_not_advised(train_job, recorder, tmp_path):
    """It lies in the same place, and is of other settings."""
    stopped(train_job(patch_size=8), recorder, "step 1, epoch 1 of at most 2: ")
    with pytest.raises(EngineError) as caught:
        run(train_job(learning_rate=1e8), recorder())
    assert "RESUME" not in str(caught.value)


def test_a_training_that_is_interrupted_leaves_no_part(train_job, recorder, tmp_path, monkeypatch):
    monkeypatch.setattr(Trainer, "run", lambda *arguments: (_ for _ in ()).throw(KeyboardInterrupt))
    (tmp_path / "model.geohgan").write_text("an older model")
    with pytest.raises(KeyboardInterrupt):
        run(train_job(report=str(tmp_path / "report.html")), recorder())
    assert names(tmp_path) == ["model.geohgan"]
    assert (tmp_path / "model.geohgan").read_text() == "an older model"


def test_batches_are_drawn_from_what_the_job_describes(train_job, recorder, monkeypatch):
    """Windows reach the networks scaled and filled, whatever lies under nodata."""
    drawn = []
    cut = TrainingWindows._cut
    monkeypatch.setattr(TrainingWindows, "_cut", lambda self, where: drawn.append(cut(self, where)) or drawn[-1])
    run(train_job(), recorder())
    values, valid = (torch.cat(part) for part in zip(*drawn, strict=True))
    assert len(values) == 4 * 48 and values.shape[1:] == (4, 6, 6)
    assert (values[~valid.expand_as(values)] == 0).all() and not valid.all()
    assert values.abs().max() <= 8 and torch.isfinite(values).all()


# -- on a card that has too little memory


@pytest.fixture
def full_card(monkeypatch):
    """A processor that is taken for a card, and runs out of memory in the given batches."""

    def fill(*batches: int) -> list[int]:
        sizes, train = [], LatentSpaceStep.train_batch

        def train_batch(self, x, valid):
            sizes.append(len(x))
            if len(sizes) in batches:
                raise torch.OutOfMemoryError
            return train(self, x, valid)

        monkeypatch.setattr("models.training.job.prepare", lambda *arguments: torch.device("cpu", 0))
        monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "pretended")
        monkeypatch.setattr(LatentSpaceStep, "train_batch", train_batch)
        return sizes

    return fill


def test_a_card_without_memory_gets_smaller_batches_from_the_last_good_epoch_on(train_job, recorder, full_card):
    sizes = full_card(5)  # the second batch of the second epoch
    reporter = recorder()
    run(train_job(), reporter)
    assert sizes == [16] * 5 + [8] * 6
    assert reporter.warnings == ["The card ran out of memory: going on with batches of 8 windows."]
    header = read_header(train_job().output)
    assert [(entry["step"], entry["epoch"]) for entry in header.history] == [(1, 1), (1, 2), (2, 1), (2, 2)]
    assert header.training["batch_size"] == 8


def test_a_card_without_memory_from_the_start_gives_the_model_of_the_smaller_batches(train_job, recorder, full_card):
    full_card(2)
    job = train_job()
    run(job, recorder())
    weights, plain = load(job.output)[1], train_job(batch_size=8, output=f"{job.output}.8")
    run(plain, recorder())
    assert all(torch.equal(tensor, weights[name]) for name, tensor in load(plain.output)[1].items())


def test_a_card_that_is_too_small_for_any_batch_is_left(train_job, recorder, full_card, tmp_path):
    full_card(1, 2)
    reporter = recorder()
    values = run(train_job(), reporter)
    assert "going on without it" in reporter.warnings[1] and names(tmp_path) == ["model.geohgan"]
    header = read_header(train_job().output)
    assert values["device"] == header.training["device"] == str(describe(CPU))


def test_a_processor_without_memory_ends_the_training(train_job, recorder, monkeypatch):
    monkeypatch.setattr(
        LatentSpaceStep, "train_batch", lambda *arguments: (_ for _ in ()).throw(torch.OutOfMemoryError)
    )
    with pytest.raises(torch.OutOfMemoryError):
        run(train_job(), recorder())


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"batch_size": 65_536, "windows_per_epoch": 65_536}, "Training on batches of 65,536 windows would take"),
        (
            {"preset": "reference", "patch_size": 64, "bands": 300},
            "networks would take .* and a model file holds 0.5 GB",
        ),
    ],
)
def test_what_takes_too_much_memory_is_told_before_anything_is_built(changes, told):
    job = TrainJob(
        (Raster("a.tif"),), "m.geohgan", **{name: value for name, value in changes.items() if name != "bands"}
    )
    bands = changes.get("bands", 4)
    header = ModelHeader(
        [f"{number}" for number in range(bands)], "fast", network_values(network_sizes(job, bands)), {}, {}, {}, []
    )
    with pytest.raises(EngineError, match=told):
        check_networks(header, job.schedule().batch_size, torch.device("cpu"))


@pytest.mark.parametrize(("kappa", "named"), [(1e5, "KAPPA 100000"), (1.0, "LEARNING_RATE 0.001")])
def test_what_made_the_second_step_diverge_is_named(train_job, recorder, monkeypatch, kappa, named):
    train = GuidedEncoderStep.train_batch

    def explode(self, x, valid):
        return {name: loss * torch.nan for name, loss in train(self, x, valid).items()}

    monkeypatch.setattr(GuidedEncoderStep, "train_batch", explode)
    with pytest.raises(
        EngineError, match=f"diverged in step 2, epoch 1: .* {named} is too large .* a tenth of it, with"
    ):
        run(train_job(kappa=kappa), recorder())
