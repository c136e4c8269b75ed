"""Choosing the device, and making torch repeatable."""

from __future__ import annotations

import pytest
import torch

from models.compute.device import CPU, _trouble, choice, describe, fewer_at_once, prepare, reason, windows_at_once
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
    """A card that works, as far as can be told from here: what is asked to lie on it lies on the processor."""
    ones = torch.ones
    monkeypatch.setattr(torch, "ones", lambda *shape, device: ones(*shape))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda device: "Card 7")
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda: (3 * 2**30, 8 * 2**30))


@pytest.fixture(params=[torch.AcceleratorError, torch.cuda.DeferredCudaCallError])
def with_old_card(with_card, request, monkeypatch):
    """A card that this build of torch has no code for."""

    def fail(*shape, device):
        raise request.param("CUDA error: no kernel image is available for execution\nFor debugging ...")

    monkeypatch.setattr(torch, "ones", fail)


@pytest.fixture
def card_for_once(with_card, monkeypatch):
    """A card that is full for a moment."""
    ones, asked = torch.ones, []

    def fail_once(*shape, device):
        asked.append(device)
        if len(asked) == 1:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return ones(*shape, device=device)

    monkeypatch.setattr(torch, "ones", fail_once)


@pytest.mark.parametrize("device", ["auto", "cpu"])
def test_without_a_card_the_processor_computes(without_card, device):
    assert prepare(device, 2) == CPU
    assert str(describe(CPU)) == "CPU, 2 threads"


@pytest.mark.parametrize(("device", "kind"), [("auto", "cuda"), ("cuda", "cuda"), ("cpu", "cpu")])
def test_a_card_computes_unless_it_shall_not(with_card, device, kind):
    assert prepare(device, None).type == kind
    assert str(describe(torch.device("cuda"))) == "CUDA, Card 7"


def test_a_card_that_does_not_work_is_left_to_itself(with_old_card):
    assert prepare("auto", None) == CPU
    fault = "torch cannot use the CUDA card: CUDA error: no kernel image is available for execution"
    assert str(reason("auto")) == fault


def test_the_reason_is_that_of_the_choice_whatever_the_card_does_later(card_for_once):
    chosen = choice(prepare("auto", 1), "auto")
    assert str(chosen) == "CPU, 1 thread; torch cannot use the CUDA card: CUDA out of memory."


def test_a_card_that_does_not_work_or_is_not_there_is_refused(with_old_card, monkeypatch):
    with pytest.raises(EngineError, match="but torch cannot use the CUDA card: CUDA error: no "):
        prepare("cuda", None)
    _trouble.cache_clear()
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.version, "cuda", None)
    with pytest.raises(EngineError, match="knows no CUDA cards: set DEVICE to Processor, or the device under Settings"):
        prepare("cuda", None)


def test_the_reason_is_what_was_asked_for_or_what_torch_sees(monkeypatch, without_card):
    assert str(reason("cpu")) == "the processor was asked for"
    monkeypatch.setattr(torch.version, "cuda", None)
    assert str(reason("auto")) == str(reason("cuda")) == "this build of torch knows no CUDA cards"
    _trouble.cache_clear()
    monkeypatch.setattr(torch.version, "cuda", "12.6")
    monkeypatch.setattr(torch.cuda, "init", lambda: None)
    assert str(reason("auto")) == "torch sees no CUDA card"

    def fail():
        raise RuntimeError("Found no NVIDIA driver on your system.\nInstall one.")

    _trouble.cache_clear()
    monkeypatch.setattr(torch.cuda, "init", fail)
    assert str(reason("auto")) == "torch sees no CUDA card: Found no NVIDIA driver on your system."


def test_the_reason_tells_the_memory_of_a_card(with_card):
    assert str(reason("auto")) == "torch sees a CUDA card with 8,192 MB, free 3,072 MB"
    assert str(reason("cpu")) == "the processor was asked for"


def test_the_reason_is_said_along_with_the_device_in_any_language(without_card, monkeypatch):
    monkeypatch.setattr(torch.version, "cuda", None)
    spanish = {
        "CPU, {number} threads": "CPU, {number} hilos",
        "this build of torch knows no CUDA cards": "esta versión de torch no conoce tarjetas CUDA",
    }
    said = choice(prepare("auto", 2), "auto").said(lambda template: spanish.get(template, template))
    assert said == "CPU, 2 hilos; esta versión de torch no conoce tarjetas CUDA"


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
    torch.set_deterministic_debug_mode("default")
    prepare("cpu", None)
    assert torch.are_deterministic_algorithms_enabled() and not torch.backends.cudnn.benchmark
    assert not torch.backends.cudnn.allow_tf32


def test_a_card_takes_as_much_at_once_as_its_free_memory_allows(monkeypatch):
    free = {}
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda device: (free["bytes"], 80 * 2**30))
    at_once = []
    for free["bytes"] in (40 * 2**30, 20 * 2**30, 2**20):
        at_once.append(windows_at_once(torch.device("cuda"), 8))
    assert at_once[0] == 2 * at_once[1] > at_once[2] > 0
    values_of_ten_bands = at_once[0] * 8 * 8 * 10
    assert 4 * values_of_ten_bands < 40 * 2**30


def test_a_processor_takes_what_its_cache_holds_whatever_the_memory():
    torch.set_num_threads(1)
    assert windows_at_once(CPU, 8) == 4 * windows_at_once(CPU, 16) == 512
    torch.set_num_threads(2)
    assert windows_at_once(CPU, 8) == 1024


def test_many_threads_take_no_more_memory_than_four():
    torch.set_num_threads(4)
    most = windows_at_once(CPU, 8)
    torch.set_num_threads(64)
    assert windows_at_once(CPU, 8) == most


def test_a_card_gets_less_until_it_is_time_for_the_processor():
    at_once, steps = 2**20, 0
    while (fewer := fewer_at_once(at_once)) is not None:
        assert 0 < fewer < at_once
        at_once, steps = fewer, steps + 1
    assert 1 < steps < 20
