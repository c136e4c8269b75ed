"""Where torch computes, and how it is made repeatable."""

from __future__ import annotations

import os

import torch

from .protocol.errors import EngineError


def prepare(device: str, threads: int | None, seed: int = 0) -> torch.device:
    """Choose the device, set the threads, and make torch deterministic.

    Args:
        device: `auto` (a CUDA card where there is one), `cpu` or `cuda`.
        threads: CPU threads; None takes half of the cores, since threads that wait for a core that QGIS or another
            program has take several times longer than fewer threads would.
        seed: of the weights' initial values.

    Raises:
        EngineError: `cuda` was asked for and there is none.
    """
    # cuBLAS reads this once, when it starts; without it its results are not repeatable.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", ":4096:8")
    if device == "cuda" and not torch.cuda.is_available():
        raise EngineError("DEVICE is cuda, but torch sees no CUDA card here: choose auto or cpu.")
    torch.set_num_threads(threads or max(1, (os.cpu_count() or 1) // 2))
    torch.manual_seed(seed)
    torch.use_deterministic_algorithms(True, warn_only=True)
    torch.backends.cudnn.benchmark = False
    return torch.device("cpu" if device == "cpu" or not torch.cuda.is_available() else "cuda")


def describe(device: torch.device) -> str:
    """The device in words, for logs and results."""
    if device.type == "cuda":
        return f"CUDA, {torch.cuda.get_device_name(device)}"
    count = torch.get_num_threads()
    return f"CPU, {count} thread{'s' if count > 1 else ''}"
