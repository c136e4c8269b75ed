"""Work shared out over threads: in order, each thread alone with its work, and torch's threads as before afterwards."""

from __future__ import annotations

import threading

import pytest
import torch

from models.device import CPU
from models.parallel import in_parallel


@pytest.fixture(params=[1, 3])
def threads(request):
    torch.set_num_threads(request.param)
    yield request.param
    torch.set_num_threads(1)


def test_results_come_in_order(threads):
    assert [*in_parallel(lambda number: number**2, range(50), CPU)] == [number**2 for number in range(50)]
    assert torch.get_num_threads() == threads


def test_as_many_threads_as_torch_has_work_at_once(threads):
    together = threading.Barrier(threads)

    def work(number: int) -> int:
        together.wait(timeout=30)
        return torch.get_num_threads()

    assert [*in_parallel(work, range(threads), CPU)] == [1] * threads


def test_a_card_takes_one_after_the_other(threads):
    def work(number: int) -> int:
        return threading.get_ident()

    assert {*in_parallel(work, range(5), torch.device("meta"))} == {threading.get_ident()}


def test_failures_arrive_and_leave_nothing_behind(threads):
    def fail(number: int) -> None:
        raise ValueError(f"number {number}")

    before = threading.active_count()
    with pytest.raises(ValueError, match="number 0"):
        next(in_parallel(fail, range(100), CPU))
    assert torch.get_num_threads() == threads and threading.active_count() == before
