"""Where torch computes, and how it is made repeatable."""

from __future__ import annotations

import ctypes
import functools
import os
from contextlib import suppress

import torch
from torch.nn.functional import conv2d

from ..protocol.environment import OPTIONS
from ..protocol.errors import EngineError
from ..protocol.option_names import DEVICE_NAMES
from ..protocol.text import Text, parameters, plural
from .threads import threads_of

CPU = torch.device("cpu")
# Pixels of the windows that a thread puts through the networks at once: with more, its work leaves the cache. From the
# fifth thread on they share, so that memory does not grow any more.
_PIXELS_ON_CPU, _SHARES = 2**15, 4
_MIN_ON_CARD = 64
# Bytes that the networks take on their way for each pixel of a window.
_BYTES_A_PIXEL = 4096
# `mallopt` of the GNU C library: its parameters by number, and the largest value that it takes.
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
_KEPT_BYTES = 2**25


def prepare(device: str, threads: int | None, seed: int = 0) -> torch.device:
    """Choose the device, set the threads, and make torch deterministic.

    Args:
        device: `auto` (a CUDA card where there is one that works), `cpu` or `cuda`.
        threads: CPU threads; see `threads_of`.
        seed: of the weights' initial values.

    Raises:
        EngineError: `cuda` was asked for and cannot be had.
    """
    # cuBLAS reads this once, when it starts; without it its results are not repeatable.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    torch.set_num_threads(threads_of(threads))
    torch.manual_seed(seed)
    # As `use_deterministic_algorithms(True, warn_only=True)`, which takes a second to load a compiler that is not used.
    torch.set_deterministic_debug_mode("warn")
    # Nothing here reads memory that it has not written.
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]
    _keep_freed_memory()
    torch.backends.cudnn.benchmark = False
    # Else a card rounds what it convolves to ten bits, and its maps are not quite those of a processor.
    torch.backends.cudnn.allow_tf32 = False
    trouble = None if device == "cpu" else _trouble()
    if trouble and device == "cuda":
        raise EngineError(
            "The device is {cuda}, but {trouble}: set {DEVICE} to {cpu}, or the device under {options} to {auto}.",
            trouble=trouble,
            options=OPTIONS,
            cuda=DEVICE_NAMES["cuda"],
            cpu=DEVICE_NAMES["cpu"],
            auto=DEVICE_NAMES["auto"],
            **parameters("DEVICE"),
        )
    return torch.device("cpu" if trouble or device == "cpu" else "cuda")


@functools.cache
def _trouble() -> Text | None:
    """Why torch cannot compute on a card, once for all; None where it can."""
    if not torch.cuda.is_available():
        if torch.version.cuda is None:
            return Text("this build of torch knows no CUDA cards")
        try:
            torch.cuda.init()
        except (RuntimeError, AssertionError, torch.cuda.DeferredCudaCallError) as error:
            return Text("torch sees no CUDA card: {fault}", fault=_first_line(error))
        return Text("torch sees no CUDA card")
    # A card that torch sees may be too old for its build, or full.
    try:
        ones = torch.ones(1, 1, 8, 8, device="cuda")
        float(conv2d(ones @ ones, ones))
    except (RuntimeError, torch.cuda.DeferredCudaCallError) as error:
        return Text("torch cannot use the CUDA card: {fault}", fault=_first_line(error))
    return None


def _first_line(error: BaseException) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__)


def _keep_freed_memory() -> None:
    """Let the C library keep freed tensors for the next ones, rather than return and ask for them batch by batch."""
    with suppress(AttributeError, OSError, TypeError):
        mallopt = ctypes.CDLL(None).mallopt
        mallopt(_MMAP_THRESHOLD, _KEPT_BYTES)
        mallopt(_TRIM_THRESHOLD, _KEPT_BYTES)


def windows_at_once(device: torch.device, size: int) -> int:
    """Windows of `size` pixels that scoring puts through the networks at once; on a card, from its free memory."""
    if device == CPU:
        return min(torch.get_num_threads(), _SHARES) * _PIXELS_ON_CPU // size**2
    free, _ = torch.cuda.mem_get_info(device)
    return max(_MIN_ON_CARD, free // 2 // (_BYTES_A_PIXEL * size**2))


def fewer_at_once(windows: int) -> int | None:
    """What to try when a card has no memory for so many windows; None where it is time for the processor."""
    return windows // 2 if windows > _MIN_ON_CARD else None


def describe(device: torch.device) -> Text:
    """The device, for logs and results."""
    if device != CPU:
        return Text("CUDA, {card}", card=torch.cuda.get_device_name(device))
    return plural(torch.get_num_threads(), "CPU, {number} thread", "CPU, {number} threads")


def reason(requested: str) -> Text:
    """Why the device is the one that `prepare` chooses."""
    if requested == "cpu":
        return Text("the processor was asked for")
    if trouble := _trouble():
        return trouble
    free, total = (size / 2**20 for size in torch.cuda.mem_get_info())
    return Text("torch sees a CUDA card with {total:,.0f} MB, free {free:,.0f} MB", total=total, free=free)


def choice(device: torch.device, requested: str) -> Text:
    """The device and the reason."""
    return Text("{device}; {reason}", device=describe(device), reason=reason(requested))
