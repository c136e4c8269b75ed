"""The speed tool: what it measures and the published loop that it measures against. Never how fast anything is."""

from __future__ import annotations

import csv
import dataclasses
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from benchmarks import engine, final, hotspots, machine, speed
from benchmarks.detectors import DETECTORS, SHOWN
from benchmarks.engine import scaled
from benchmarks.machine import flops, side_by_side
from benchmarks.memory import write_raster
from benchmarks.published import LATENT_UPDATES, PublishedLoop
from benchmarks.surveys import make_example
from models.compute.parallel import in_parallel, threads_on, torch_threads
from models.training.losses import gradient_penalty

BANDS = 3


@pytest.fixture(scope="module")
def written(smoke) -> Path:
    """The folder that a smoke run leaves. What is slow and only there to be precise is small."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(machine, "_SIDE", 64)
        patch.setattr(hotspots, "_BATCHES", 1)
        patch.setitem(engine.BRIEF, "windows_per_epoch", 64)
        return smoke("speed")


@pytest.fixture
def loop() -> PublishedLoop:
    return PublishedLoop(BANDS, torch.device("cpu"))


@pytest.fixture
def windows() -> torch.Tensor:
    return torch.randn((4, BANDS, 16, 16), generator=torch.Generator().manual_seed(0))


def rows(folder: Path, name: str) -> list[dict[str, str]]:
    with open(folder / f"{name}.csv", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_scoring_has_a_row_for_each_way_to_score(written):
    table = {row["scored by"]: row for row in rows(written, "speed_scoring")}
    every = {f"{preset}, all metrics" for preset in speed.PRESETS}
    assert set(table) == {"anomaly_score", *every, "published loop", *DETECTORS}
    assert all(float(row["pixels per second"]) > 0 for row in table.values())
    assert float(table["published loop"]["times the published"]) == 1
    assert float(table["balanced, all metrics"]["share of the matrix-multiply peak, %"]) > 0
    assert table["isolation forest"]["share of the matrix-multiply peak, %"] == ""


def test_training_has_both_steps_of_each(written):
    table = {row["trained by"]: row for row in rows(written, "speed_training")}
    names = (*speed.PRESETS, "published loop")
    assert set(table) == {f"{name}, step {step}" for name in names for step in (1, 2)}
    assert all(float(table[f"published loop, step {step}"]["times the published"]) == 1 for step in (1, 2))


def test_the_deep_detectors_are_held_against_the_fast_preset(written):
    table = {row["trained by"]: row for row in rows(written, "speed_peers")}
    assert list(table) == ["fast", *(name for name in SHOWN.values() if name not in DETECTORS)]
    assert float(table["fast"]["times the seconds of fast"]) == 1


def test_memory_has_each_raster_and_training_on_the_largest(written):
    table = rows(written, "speed_memory")
    smallest, largest = (f"{side:,} x {side:,} x 8" for side in speed.SMOKE_SIDES)
    train = "train, two short epochs"
    expected = [(train, smallest), ("score", smallest), ("score", largest), (train, largest)]
    assert [(row["job"], row["raster"]) for row in table] == expected
    assert all(float(row["seconds"]) > 0 for row in table)


def test_the_jobs_of_a_survey_are_measured(written):
    table = rows(written, "speed_survey")
    assert [row["job"].split()[0] for row in table] == ["level", "thresholds", "singularity", "spectrum-area,"]
    assert all(float(row["seconds"]) > 0 and float(row["peak memory, MB"]) > 0 for row in table)


def test_the_curves_lead_to_the_summary(written):
    summary = {row["training"]: row for row in rows(written, "speed_final")}
    curve = [row for row in rows(written, "speed_curves") if row["training"] == "balanced"]
    assert [row["epoch"] for row in curve] == ["1", "2"]
    assert float(summary["balanced"]["final AUC"]) == max(float(row["pixel AUC"]) for row in curve)
    assert summary["published loop"]["remark"].endswith("still in step 1")


def test_the_machine_and_the_hotspots_are_told(written):
    assert {"processor", "cores", "threads", "torch"} <= {row["what"] for row in rows(written, "speed_machine")}
    works = {row["work"] for row in rows(written, "speed_hotspots")}
    assert works == {"scoring", "training, step 1", "training, step 2"}


def test_the_published_score_of_a_window_is_its_own(loop, windows):
    """One at a time or together; three distances, of which two make the published sum."""
    together = loop.score(windows)
    assert together.shape == (4, 3)
    one_by_one = torch.cat([loop.score(window) for window in windows.split(1)])
    torch.testing.assert_close(one_by_one, together, rtol=1e-4, atol=1e-6)
    torch.testing.assert_close(loop.anomaly_score(windows), together[:, 0] + together[:, 2])


def test_the_published_step_1_runs_the_autoencoder_once_more_for_each_update_of_the_latent_discriminator(loop, windows):
    calls = Counter()
    for name in ("encoder", "decoder"):
        network = getattr(loop.model, name)
        network.register_forward_hook(lambda module, given, made, name=name: calls.update([(name, made.requires_grad)]))
    loop.step_1(windows)
    assert calls == {("encoder", True): LATENT_UPDATES + 1, ("decoder", True): LATENT_UPDATES + 1}


def test_the_published_steps_train_what_they_say(loop, windows):
    networks = dict(loop.model.named_children())
    everything = set(networks)
    assert changed(networks, lambda: loop.step_1(windows)) == everything
    assert changed(networks, lambda: loop.step_1(windows)) == everything - {"sample_generator"}
    assert changed(networks, lambda: loop.step_2(windows)) == {"encoder"}


def changed(networks, work) -> set[str]:
    """Names of the networks whose parameters some work changes."""
    before = {name: [p.detach().clone() for p in network.parameters()] for name, network in networks.items()}
    work()
    return {
        name
        for name, network in networks.items()
        if not all(torch.equal(a, b) for a, b in zip(before[name], network.parameters(), strict=True))
    }


def test_windows_lie_around_their_pixels(tmp_path):
    data = scaled(make_example(tmp_path, elements=BANDS, width=40, height=30, n_deposits=2))
    places = np.array([0, 100, len(data.pixels) - 1])
    windows = data.around(places, 16)
    assert windows.shape == (3, BANDS, 16, 16)
    np.testing.assert_array_equal(windows[:, :, 8, 8], data.pixels[places])


def test_operations_are_counted_through_gradients_of_gradients():
    layer = torch.nn.Linear(10, 1)
    x = torch.randn(7, 10)
    assert flops(lambda: layer(x)) == 2 * 7 * 10
    critic = torch.nn.Sequential(torch.nn.Flatten(), layer)
    points = x.view(7, 10, 1, 1)
    once = flops(lambda: gradient_penalty(critic, points, points + 1, torch.rand(7, 1, 1, 1)))
    assert once > flops(lambda: layer(x))


def test_operations_of_all_threads_are_counted():
    layer, x = torch.nn.Linear(10, 1), torch.randn(7, 10)
    with torch_threads(2):
        assert flops(lambda: [*in_parallel(layer, (x, x), threads_on(x.device))]) == 2 * 2 * 7 * 10
        assert torch.get_num_threads() == 2


def test_works_take_turns_and_the_first_round_does_not_count():
    turns: list[str] = []
    found = side_by_side({name: lambda name=name: turns.append(name) for name in "ab"}, repeats=2)
    assert "".join(turns) == "ababab"
    assert set(found) == {"a", "b"}


def test_the_final_auc_counts_from_step_2_on():
    points = [(1.0, 1, 1, 0.9), (2.0, 2, 1, 0.70), (3.0, 2, 2, 0.797), (4.0, 2, 3, 0.80), (5.0, 2, 4, 0.75)]
    assert final.Curve("ours", points, 6.0, True).summary() == ["ours", 3.0, 0.80, 6.0, None]
    assert final.Curve("theirs", points, 6.0, False).summary()[-1] == "cut off after 6 s, in step 2"
    assert final.Curve("theirs", points[:1], 6.0, False).summary()[1:3] == [None, None]


def test_a_raster_for_the_memory_curve(tmp_path):
    write_raster(tmp_path / "a.tif", 300)
    write_raster(tmp_path / "b.tif", 300)
    with rasterio.open(tmp_path / "a.tif") as dataset:
        values = dataset.read()
        assert (values.shape, values.dtype, dataset.block_shapes[0]) == ((8, 300, 300), np.float32, (256, 256))
    assert (values > 0).all()
    logs = np.log(values)
    # Smooth on the whole, so that there is a background to learn, across the border between strips too.
    assert np.corrcoef(logs[0, 255], logs[0, 256])[0, 1] > 0.3
    with rasterio.open(tmp_path / "b.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(), values)


def test_the_published_schedule_runs_to_its_end(tmp_path, monkeypatch):
    brief = dataclasses.replace(final.SCHEDULE, epochs=1, guided_epochs=2, windows_per_epoch=128)
    monkeypatch.setattr(final, "SCHEDULE", brief)
    data = scaled(make_example(tmp_path, elements=BANDS, width=40, height=30, n_deposits=2))
    curve = final.published_curve(data, budget=600)
    assert curve.complete
    assert [(step, epoch) for _, step, epoch, _ in curve.points] == [(1, 1), (2, 2)]
    assert curve.points[-1][0] == curve.trained
