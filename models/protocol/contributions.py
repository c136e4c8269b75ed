"""What a contributions raster is called by: its tag and its bands, for who writes and who reads one."""

from __future__ import annotations

# Dataset tag, JSON: `bands` (names of the elements), `metric`, `scores` (file name of the score raster).
TAG = "GEOHGAN_CONTRIBUTIONS"
# Bands: the share of each element, named as it is; the number of the leading element; what was observed and what was
# expected of each, in the survey's units.
LEADING = "leading"
OBSERVED = "{} observed"
EXPECTED = "{} expected"
