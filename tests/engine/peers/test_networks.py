"""All seven on windows of any size: what they draw, what they leave alone, and what a saved one keeps."""

from __future__ import annotations

import pytest
import torch
from safetensors.torch import load, save
from torch.nn.functional import avg_pool2d, conv2d, interpolate

from models.peers.f_anogan.network import Doubling, Halving
from models.peers.methods import METHODS
from models.peers.peer import Peer
from models.peers.sizes import Sizes

BANDS = {4: 2, 5: 10, 8: 39, 12: 2, 16: 10, 31: 39, 32: 2, 64: 10}


def make(name: str, size: int = 8, bands: int = 3) -> Peer:
    """An untrained, narrow one."""
    torch.manual_seed(size)
    return METHODS[name].networks(Sizes(bands, size, width=8, widest=16)).eval()


def windows(size: int = 8, bands: int = 3, count: int = 4) -> tuple[torch.Tensor, torch.Tensor]:
    """Windows within -1 and 1, 0 where not valid, and their valid pixels."""
    random = torch.Generator().manual_seed(0)
    valid = torch.rand((count, 1, size, size), generator=random) > 0.3
    return torch.where(valid, torch.rand((count, bands, size, size), generator=random) * 2 - 1, 0.0), valid


@pytest.mark.parametrize(("size", "bands"), BANDS.items())
@pytest.mark.parametrize("name", METHODS)
def test_windows_of_any_size_are_drawn_anew(name, size, bands):
    peer, (x, valid) = make(name, size, bands), windows(size, bands)
    assert peer.redraw(x).shape == x.shape and peer.redraw(x).abs().max() <= 1
    scores = peer.score(x, valid)
    assert scores.shape == (4, 2, size, size) and torch.isfinite(scores).all()
    assert (scores[:, 1] == scores[:, 1, :1, :1]).all()


@pytest.mark.parametrize("name", METHODS)
def test_what_stands_where_nothing_is_valid_makes_no_difference(name):
    peer, (x, valid) = make(name), windows()
    expected = peer.score(x, valid)
    torch.testing.assert_close(peer.score(torch.where(valid, x, 7.0), valid), expected)
    assert (expected[:, 0][~valid[:, 0]] == 0).all()


@pytest.mark.parametrize("name", METHODS)
def test_a_saved_one_scores_as_before(name):
    peer, (x, valid) = make(name), windows()
    peer.calibrate(x, valid)
    torch.manual_seed(99)
    other = METHODS[name].networks(peer.sizes).eval()
    other.load_state_dict(load(save(peer.state_dict())))
    torch.testing.assert_close(other.score(x, valid), peer.score(x, valid), rtol=0, atol=0)


@pytest.mark.parametrize("name", METHODS)
def test_what_draws_the_same_of_every_window_has_collapsed(name, monkeypatch):
    peer, (x, valid) = make(name), windows(count=16)
    monkeypatch.setattr(type(peer), "redraw", lambda self, x: torch.zeros_like(x))
    assert peer.collapse(x, valid) is not None


@pytest.mark.parametrize(("share", "misses"), [(0.5, False), (-0.1, True)])
def test_what_lies_further_from_windows_than_their_mean_misses_them(share, misses, monkeypatch):
    # Windows about 0: drawn at a share of themselves, (1 - share)^2 of their variance is left.
    peer, (x, valid) = make("vae_wgangp"), windows(count=16)
    x = x - x.mean(dim=0)
    monkeypatch.setattr(type(peer), "redraw", lambda self, x: share * x)
    assert peer.misses(x, valid) is misses


@pytest.mark.parametrize(
    ("size", "depth", "padded", "side", "kernel"),
    [(4, 0, 4, 4, 3), (5, 0, 5, 5, 3), (8, 1, 8, 4, 3), (12, 1, 12, 6, 3), (16, 2, 16, 4, 5), (31, 2, 32, 8, 5)]
    + [(32, 3, 32, 4, 5), (64, 4, 64, 4, 5)],
)
def test_the_depth_follows_from_the_window(size, depth, padded, side, kernel):
    sizes = Sizes(10, size)
    assert (sizes.depth, sizes.padded, sizes.side, sizes.kernel(5)) == (depth, padded, side, kernel)
    assert sizes.strides.count(2) == depth and len(sizes.strides) >= 2
    assert Sizes.of(10, size, "reduced") == sizes and sizes.channels[:2] == (32, 64)
    assert Sizes.of(10, size, "published").channels == (64, 128, 256, 512)[: len(sizes.channels)]
    assert max(sizes.channels) <= 128 and sizes.latent(128) == min(128, 10 * size**2 // 4)


@pytest.mark.parametrize(
    ("made", "in_two_steps"),
    [
        (Halving(3, 5), lambda x, its: avg_pool2d(conv2d(x, its.weight, its.bias, padding=1), 2)),
        (Doubling(3, 5), lambda x, its: conv2d(interpolate(x, scale_factor=2.0), its.weight, its.bias, padding=1)),
    ],
)
def test_two_steps_in_one_give_what_both_give(made, in_two_steps):
    x = windows(12)[0]
    torch.testing.assert_close(made(x), in_two_steps(x, made))
