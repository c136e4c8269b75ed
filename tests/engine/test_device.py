"""Choosing the device, and making torch repeatable."""

from __future__ import annotations

import pytest
import torch

from models.device import describe, prepare
from models.protocol.errors import EngineError


@pytest.fixture(autouse=True)
def threads_as_before():
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture
def without_card(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)


@pytest.fixture
def with_card(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Card 7")


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_without_a_card_the_processor_computes(without_card, device):
    assert prepare(device, 2).type == "cpu"
    assert describe(torch.device("cpu")) == "CPU, 2 threads"


def test_a_card_that_is_not_there_is_refused(without_card):
    with pytest.raises(EngineError, match="DEVICE is cuda, but torch sees no CUDA card here: choose auto or cpu"):
        prepare("cuda", None)


@pytest.mark.parametrize(("device", "kind"), [("auto", "cuda"), ("cuda", "cuda"), ("cpu", "cpu")])
def test_a_card_computes_unless_it_shall_not(with_card, device, kind):
    assert prepare(device, None).type == kind
    assert describe(torch.device("cuda")) == "CUDA, Card 7"


@pytest.mark.parametrize(("cores", "threads"), [(8, 4), (2, 1), (1, 1), (None, 1)])
def test_without_threads_given_half_of_the_cores_compute(monkeypatch, cores, threads):
    monkeypatch.setattr("os.cpu_count", lambda: cores)
    prepare("cpu", None)
    assert torch.get_num_threads() == threads


def test_weights_follow_the_seed():
    drawn = []
    for seed in (3, 3, 4):
        prepare("cpu", None, seed)
        drawn.append(torch.nn.Linear(5, 5).weight)
    assert torch.equal(drawn[0], drawn[1]) and not torch.equal(drawn[0], drawn[2])


def test_algorithms_are_deterministic():
    torch.use_deterministic_algorithms(False)
    prepare("cpu", None)
    assert torch.are_deterministic_algorithms_enabled() and not torch.backends.cudnn.benchmark
