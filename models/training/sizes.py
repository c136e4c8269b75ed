"""Sizes of the networks that a job asks for."""

from __future__ import annotations

from ..networks.geohgan import NetworkSizes
from ..protocol.jobs import TrainJob
from ..protocol.presets import PRESETS
from ..sampling.preprocessing import CLIP


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
