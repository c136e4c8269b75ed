"""The folded sample generator makes the windows of the one that it was folded from."""

from __future__ import annotations

import pytest
import torch

from models.networks.convolutional import SampleGenerator
from models.networks.folded import FoldedGenerator


@pytest.mark.parametrize("size", [4, 5, 7, 8, 16])
@pytest.mark.parametrize("channels", [(24,), (24, 12), (24, 12, 8), (12, 12, 12, 12)])
def test_folded_and_trained_generator_make_the_same_windows(size, channels):
    """Each of the channels is an upsampling; the first is part of the matrix."""
    torch.manual_seed(0)
    generator = SampleGenerator(bands=5, size=size, channels=channels, latent=6, bound=8.0)
    for _ in range(3):
        generator(torch.randn(32, 6))  # gives batch norm its running means
    latent = torch.randn(9, 6)
    with torch.inference_mode():
        expected = generator.eval()(latent)
        assert expected.std() > 0.01
        torch.testing.assert_close(FoldedGenerator(generator)(latent), expected, rtol=1e-4, atol=1e-5)
