"""Sizes of the networks for windows of any side: the originals are made for 32 or 64 pixels."""

from __future__ import annotations

from dataclasses import dataclass

from ..protocol.choices import Widths

# From this side on the kernels are as large as published, below it 3 x 3.
_LARGE = 16
_SMALL_KERNEL = 3
# Channels of the first convolution, and most channels.
_PUBLISHED = (64, 512)


@dataclass(frozen=True)
class Sizes:
    """Sizes that follow from the windows.

    The maps are halved until they are about 4 x 4. Windows whose side is no multiple of what is halved are padded to
    the next one, and what is drawn is cropped.

    Attributes:
        bands: of a window.
        size: side of a window, pixels.
        width: channels of the first convolution, doubled at each one.
        widest: most channels.
    """

    bands: int
    size: int
    width: int = 32
    widest: int = 128

    @classmethod
    def of(cls, bands: int, size: int, widths: Widths) -> Sizes:
        """Those of networks as wide as chosen."""
        return cls(bands, size, *_PUBLISHED) if widths == "published" else cls(bands, size)

    @property
    def reduced(self) -> bool:
        """Whether the networks are narrower than published."""
        return (self.width, self.widest) != _PUBLISHED

    @property
    def depth(self) -> int:
        """How often maps are halved."""
        return max(0, self.size.bit_length() - 3)

    @property
    def strides(self) -> tuple[int, ...]:
        """Of the convolutions, two at least."""
        return (1,) * (2 - self.depth) + (2,) * self.depth

    @property
    def channels(self) -> tuple[int, ...]:
        """Of the convolutions."""
        return self.doubled(len(self.strides))

    def doubled(self, count: int) -> tuple[int, ...]:
        """Channels of so many layers, each twice as wide as the one before."""
        return tuple(min(self.width * 2**index, self.widest) for index in range(count))

    @property
    def padded(self) -> int:
        """Side of a window after padding."""
        return -(-self.size // 2**self.depth) * 2**self.depth

    @property
    def side(self) -> int:
        """Of the smallest map."""
        return self.padded // 2**self.depth

    @property
    def flat(self) -> int:
        """Values of the smallest map."""
        return self.channels[-1] * self.side**2

    def kernel(self, published: int) -> int:
        """Side of the kernels."""
        return published if self.size >= _LARGE else _SMALL_KERNEL

    def latent(self, published: int) -> int:
        """Length of a latent vector: a quarter of the window's values at most."""
        return min(published, self.bands * self.size**2 // 4)
