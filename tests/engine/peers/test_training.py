"""Which network learns from what, what is drawn anew, and what is said of a training that went wrong."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
import torch
from torch import nn

from models.peers import trainer
from models.peers.f_anogan.training import EncoderStage
from models.peers.faultless import Faultless
from models.peers.ganomaly import training as ganomaly
from models.peers.methods import METHODS
from models.peers.peer import Peer
from models.peers.sizes import Sizes
from models.peers.stage import Batch, Stage
from models.peers.trainer import Trainer
from models.peers.vae import network as vae
from models.peers.vae_gan import training as vae_gan
from models.protocol.errors import EngineError
from models.sampling.tiles import Tile, TrainingWindows


def make(name: str, stage: int = 0) -> tuple[Peer, Stage]:
    torch.manual_seed(1)
    peer = METHODS[name].networks(Sizes(2, 8, width=8, widest=16))
    its = METHODS[name].stages[stage](peer, torch.Generator().manual_seed(1))
    its.begin_epoch()
    return peer, its


def batches(count: int) -> list[Batch]:
    random = torch.Generator().manual_seed(0)
    valid = torch.rand((count, 8, 1, 8, 8), generator=random) > 0.2
    values = torch.rand((count, 8, 2, 8, 8), generator=random) * 2 - 1
    return [(torch.where(v, x, 0.0), v) for x, v in zip(values, valid, strict=True)]


def moved(peer: Peer, before: dict[str, torch.Tensor]) -> set[str]:
    """Networks with a weight that is not as it was."""
    return {name.split(".")[0] for name, tensor in peer.named_parameters() if not torch.equal(tensor, before[name])}


def weights(peer: Peer) -> dict[str, torch.Tensor]:
    return {name: tensor.detach().clone() for name, tensor in peer.named_parameters()}


LEARNING = {
    ("vae", 0): {"encoder", "decoder", "log_variance"},
    ("vae_gan", 0): {"encoder", "decoder", "discriminator"},
    ("vae_wgan", 0): {"encoder", "decoder", "discriminator"},
    ("vae_wgangp", 0): {"encoder", "decoder", "discriminator"},
    ("ganomaly", 0): {"encoder", "decoder", "second_encoder", "discriminator"},
    ("skip_ganomaly", 0): {"generator", "discriminator"},
    ("f_anogan", 0): {"generator", "critic"},
    ("f_anogan", 1): {"encoder"},
}


@pytest.mark.parametrize(("name", "stage"), LEARNING)
def test_a_step_moves_the_networks_that_it_trains_and_no_others(name, stage):
    """So stage 2 of f-AnoGAN leaves G and D alone."""
    peer, its = make(name, stage)
    before = weights(peer)
    losses = its.step(batches(its.batches))
    assert moved(peer, before) == LEARNING[name, stage]
    assert all(torch.isfinite(loss) and not loss.requires_grad for loss in losses.values())


def test_frozen_networks_keep_their_running_means():
    peer, its = make("f_anogan", 1)
    before = {name: value.clone() for name, value in peer.generator.named_buffers()}
    its.step(batches(1))
    assert all(torch.equal(value, before[name]) for name, value in peer.generator.named_buffers())
    assert isinstance(its, EncoderStage)


def test_the_encoder_of_f_anogan_tells_windows_apart_from_its_first_step_on():
    """They have the same background, as images do."""
    torch.manual_seed(0)
    peer = METHODS["f_anogan"].networks(Sizes(1, 28))
    its = EncoderStage(peer, torch.Generator().manual_seed(0))
    its.begin_epoch()
    x = torch.full((16, 1, 28, 28), -1.0)
    x[:, :, 10:18, 10:18] = torch.rand((16, 1, 8, 8), generator=torch.Generator().manual_seed(0)) * 2 - 1
    its.step([(x, torch.ones_like(x, dtype=torch.bool))])
    with torch.no_grad():
        z = peer.encoder(x)
    assert z.std(dim=0).mean() > 0.1 and (1 - z**2).mean() > 0.01


def nothing(*arguments: object) -> torch.Tensor:
    return sum(one.sum() for one in arguments if isinstance(one, torch.Tensor) and one.requires_grad) * 0.0


@pytest.mark.parametrize(
    ("silenced", "still"), [(("prior", "likeness"), {"encoder"}), (("gan",), {"discriminator"}), ((), set())]
)
def test_gradients_of_vae_gan_take_their_ways(silenced, still, monkeypatch):
    """After L_gan alone those of E are zero; after L_like alone those of D are."""
    for name in silenced:
        monkeypatch.setattr(vae_gan, name, nothing)
    peer, its = make("vae_gan")
    its.step(batches(1))
    networks = ("encoder", "decoder", "discriminator")
    sums = {name: sum(float(one.grad.abs().sum()) for one in getattr(peer, name).parameters()) for name in networks}
    assert {name for name, found in sums.items() if found == 0} == still


def test_the_weights_of_the_clipped_critic_stay_small():
    peer, its = make("vae_wgan")
    its.step(batches(5))
    assert max(float(one.detach().abs().max()) for one in peer.discriminator.parameters()) <= 0.01 + 1e-9


def test_a_constant_window_has_a_finite_loss():
    peer, its = make("vae")
    losses = its.step([(torch.full((8, 2, 8, 8), 0.5), torch.ones(8, 1, 8, 8, dtype=torch.bool))])
    assert all(torch.isfinite(loss) for loss in losses.values())


def test_a_posterior_that_holds_nothing_is_told():
    peer, _ = make("vae")
    peer.eval()
    for head in (peer.encoder.mean, peer.encoder.log_variance):
        nn.init.zeros_(head.weight)
        nn.init.zeros_(head.bias)
    assert isinstance(peer, vae.Vae)
    assert "posterior collapsed" in str(peer.collapse(*batches(1)[0]))


@pytest.mark.parametrize(("loss", "redrawn"), [(9e-6, True), (2e-5, False)])
def test_a_discriminator_without_fault_is_drawn_anew(loss, redrawn):
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2))
    before = network[0].weight.clone()
    faultless = Faultless(network)
    faultless.see(loss)
    assert torch.equal(network[0].weight, before) is not redrawn
    assert (faultless.trouble() is not None) == redrawn
    faultless.begin_epoch()
    assert faultless.trouble() is None


def test_ganomaly_draws_its_discriminator_anew(monkeypatch):
    monkeypatch.setattr(ganomaly, "discriminator", lambda real, fake: (real.sum() + fake.sum()) * 0.0)
    peer, its = make("ganomaly")
    its.step(batches(1))
    assert its.faultless.redrawn == 1 and "without fault" in str(its.trouble())


# -- all epochs


@pytest.fixture
def train(monkeypatch, recorder):
    """Train briefly on noise."""
    monkeypatch.setattr(trainer, "STEPS", 2)
    values = np.random.default_rng(0).uniform(-1, 1, (2, 20, 20)).astype(np.float32)
    whole = np.ones((20, 20), bool)

    def start(name: str, reporter=None) -> Peer:
        torch.manual_seed(0)
        peer = METHODS[name].networks(Sizes(2, 8, width=8, widest=16))
        windows = TrainingWindows([Tile(values, whole, ~whole)], 8, 0.5)
        Trainer(name, peer, windows, 2, np.random.default_rng(0), 0, batch=8).run(reporter or recorder(), 80.0)
        return peer

    return start


def test_progress_tells_the_loss_and_the_time_left(train, recorder):
    texts: list[str] = []
    reporter = recorder(texts.append)
    train("f_anogan", reporter)
    assert reporter.percents == pytest.approx([10.0 * step for step in range(1, 9)])
    progress = [text for text in texts if text.startswith("Training f-AnoGAN, epoch 3 of 4, encoder loss ")]
    assert len(progress) == 2 and all("left" in text for text in progress)
    assert len(reporter.logs) == 4


@pytest.mark.parametrize("misses", [True, False])
def test_a_detector_that_has_learnt_little_says_so(train, recorder, monkeypatch, misses):
    monkeypatch.setattr(Peer, "misses", lambda self, x, valid: misses)
    monkeypatch.setattr(Peer, "collapse", lambda self, x, valid: None)
    reporter = recorder()
    train("vae_wgangp", reporter)
    assert any("further from the windows that it is shown" in text for text in reporter.warnings) is misses


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1e7])
def test_a_training_that_diverges_is_told(train, monkeypatch, value):
    def step(self: Stage, batches: Iterator[Batch]) -> dict[str, torch.Tensor]:
        return {"contextual": torch.tensor(value)}

    monkeypatch.setattr(ganomaly.GanomalyTraining, "step", step)
    with pytest.raises(EngineError, match="training of GANomaly diverged in epoch 1: the contextual loss became"):
        train("ganomaly")
