"""Work shared out over threads: in order, each thread alone with its work, and torch's threads as before afterwards."""

from __future__ import annotations

import threading

import pytest
import torch

from models.compute.device import CPU
from models.compute.parallel import in_parallel, threads_on, torch_threads


@pytest.fixture(params=[1, 3])
def threads(request):
    with torch_threads(request.param):
        yield request.param


def test_results_come_in_order(threads):
    assert [*in_parallel(lambda number: number**2, range(50), threads)] == [number**2 for number in range(50)]
    assert torch.get_num_threads() == threads


def test_as_many_threads_as_torch_has_work_at_once(threads):
    together = threading.Barrier(threads)

    def work(number: int) -> int:
        together.wait(timeout=30)
        return torch.get_num_threads()

    assert [*in_parallel(work, range(threads), threads)] == [1] * threads


def test_a_card_is_for_one_thread(threads):
    assert threads_on(CPU) == threads and threads_on(torch.device("meta")) == 1


def test_one_thread_is_the_one_that_asks_and_keeps_the_threads_of_torch(threads):
    def work(number: int) -> tuple[int, int]:
        return threading.get_ident(), torch.get_num_threads()

    assert {*in_parallel(work, range(5), 1)} == {(threading.get_ident(), threads)}


def test_failures_arrive_and_leave_nothing_behind(threads):
    def fail(number: int) -> None:
        raise ValueError(f"number {number}")

    before = threading.active_count()
    with pytest.raises(ValueError, match="number 0"):
        next(in_parallel(fail, range(100), threads))
    assert torch.get_num_threads() == threads and threading.active_count() == before
