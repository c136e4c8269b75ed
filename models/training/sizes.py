"""Sizes of the networks that a job asks for, and the memory that their training takes."""

from __future__ import annotations

import math

import torch

from ..compute.device import CPU
from ..compute.memory import check_held
from ..networks.geohgan import NetworkSizes
from ..networks.model_file import shapes_of
from ..protocol.errors import EngineError
from ..protocol.header import ModelHeader
from ..protocol.jobs import TrainJob
from ..protocol.presets import PRESETS
from ..protocol.text import Text, parameters
from ..sampling.preprocessing import CLIP

# Bytes of the weights that a model file holds; its checkpoint holds four times as many.
_MOST_WEIGHTS = 2**29
# How often the weights are held: with their gradients, two moments, the best ones and copies of both to be written.
_COPIES = 7
# Bytes that a pixel of a window takes on its way, as measured: for each channel of the networks, and for each band.
_BYTES_A_CHANNEL, _BYTES_A_BAND = 8, 30


def network_sizes(job: TrainJob, bands: int) -> NetworkSizes:
    """Those of the job's preset, with what the job says in its place, for a number of bands."""
    preset = PRESETS[job.preset]
    return NetworkSizes(
        bands=bands,
        patch_size=job.window_side(),
        latent=job.latent_size or preset.latent,
        latent_hidden=preset.latent_hidden,
        generator=preset.generator,
        discriminator=preset.discriminator,
        dense=preset.dense,
        encoder=preset.encoder,
        bound=CLIP,
    )


def check_networks(header: ModelHeader, batch_size: int, device: torch.device) -> None:
    """Refuse networks and batches of windows that are too large, before anything is built.

    Raises:
        EngineError: the sentence says what would be needed.
    """
    sizes = header.networks
    weights = 4 * sum(math.prod(shape) for _, shape in shapes_of(header).values())
    if weights > _MOST_WEIGHTS:
        raise EngineError(
            "The networks would take {size:,.1f} GB, and a model file holds {limit:,.1f} GB: choose fewer bands, a "
            "smaller {PATCH_SIZE} or {LATENT_SIZE}, or another {PRESET}.",
            size=weights / 1e9,
            limit=_MOST_WEIGHTS / 1e9,
            **parameters("PATCH_SIZE", "LATENT_SIZE", "PRESET"),
        )
    channels = sum(sum(sizes[name]) for name in ("generator", "discriminator", "encoder"))
    a_pixel = _BYTES_A_CHANNEL * channels + _BYTES_A_BAND * sizes["bands"]
    if device == CPU:
        check_held(
            Text("Training on batches of {number:,} windows", number=batch_size),
            _COPIES * weights + batch_size * sizes["patch_size"] ** 2 * a_pixel,
            Text(
                "choose a smaller {BATCH_SIZE} or {PATCH_SIZE}, or fewer bands",
                **parameters("BATCH_SIZE", "PATCH_SIZE"),
            ),
        )
