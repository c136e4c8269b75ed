"""Many small pieces of work on several threads of a processor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

import torch

from .device import CPU
from .stopping import check

Item = TypeVar("Item")
Result = TypeVar("Result")


def threads_on(device: torch.device) -> int:
    """Threads that can share work on a device: those of torch on a processor, one on a card."""
    return torch.get_num_threads() if device == CPU else 1


def in_parallel(work: Callable[[Item], Result], items: Iterable[Item], threads: int) -> Iterator[Result]:
    """Do some work on each item; the results, in the order of the items.

    Each thread takes whole items: where torch itself shares out operations as short as those here, its threads wait for
    each other most of the time.

    Args:
        threads: with one of them, it is torch that shares its operations out.
    """

    def looking(item: Item) -> Result:
        check()
        return work(item)

    if threads == 1:
        yield from map(looking, items)
        return
    with torch_threads(1), ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
        yield from pool.map(looking, items)


@contextmanager
def torch_threads(count: int) -> Iterator[None]:
    """Torch has so many threads within it, and as many as before afterwards."""
    before = torch.get_num_threads()
    torch.set_num_threads(count)
    try:
        yield
    finally:
        torch.set_num_threads(before)
