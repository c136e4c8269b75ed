"""Many small pieces of work on several threads of a processor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

import torch

from .device import CPU

Item = TypeVar("Item")
Result = TypeVar("Result")


def in_parallel(work: Callable[[Item], Result], items: Iterable[Item], device: torch.device) -> Iterator[Result]:
    """Do some work on each item; the results, in the order of the items.

    On a processor each of torch's threads takes whole items: where torch itself shares out operations as short as those
    here, its threads wait for each other most of the time. A card takes one item after the other.
    """
    threads = torch.get_num_threads()
    if device != CPU or threads == 1:
        yield from map(work, items)
        return
    torch.set_num_threads(1)
    try:
        with ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
            yield from pool.map(work, items)
    finally:
        torch.set_num_threads(threads)
