"""The seven by the names that jobs know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import torch

from .f_anogan.network import FAnoGan
from .f_anogan.training import EncoderStage, GanStage
from .ganomaly.network import Ganomaly
from .ganomaly.training import GanomalyTraining
from .peer import Peer
from .sizes import Sizes
from .skip_ganomaly.network import SkipGanomaly
from .skip_ganomaly.training import SkipGanomalyTraining
from .stage import Stage
from .vae.network import Vae
from .vae.training import VaeTraining
from .vae_gan.network import VaeGan
from .vae_gan.training import VaeGanTraining
from .vae_wgan.training import VaeWganTraining
from .vae_wgangp.network import VaeWganGp
from .vae_wgangp.training import VaeWganGpTraining


@dataclass(frozen=True)
class Method:
    """A detector: its networks, and the stages of their training, each made of the networks and their noise."""

    networks: Callable[[Sizes], Peer]
    stages: tuple[Callable[[Any, torch.Generator], Stage], ...]


METHODS = {
    "vae": Method(Vae, (VaeTraining,)),
    "vae_gan": Method(VaeGan, (VaeGanTraining,)),
    "vae_wgan": Method(VaeGan, (VaeWganTraining,)),
    "vae_wgangp": Method(VaeWganGp, (VaeWganGpTraining,)),
    "ganomaly": Method(Ganomaly, (GanomalyTraining,)),
    "skip_ganomaly": Method(SkipGanomaly, (SkipGanomalyTraining,)),
    "f_anogan": Method(FAnoGan, (GanStage, EncoderStage)),
}
