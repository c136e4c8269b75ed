"""The largest numbers that jobs and model files may state: far above what surveys need, within what computers hold."""

from __future__ import annotations

# Side of the windows of the networks, pixels.
MIN_PATCH_SIZE, MAX_PATCH_SIZE = 4, 64
# Side of windows that are averaged, filtered or classified, pixels.
MAX_WINDOW, MAX_SAMPLE_WINDOW = 255, 1000
MAX_BANDS = 512
# Cells over which neighbouring cells of a survey are found to be alike.
MAX_GRAIN = 8
MAX_LATENT = 4096
# Bytes of a model file's header, and of the geometries in it.
MAX_HEADER, MAX_EXCLUSION = 2**25, 2**24
# Of a layer of the networks: its channels or its neurons; and how many layers a network has.
MAX_WIDTH, MAX_LAYERS = 1024, 16
MAX_EPOCHS = 100_000
MAX_WINDOWS_PER_EPOCH = 1_000_000
MAX_BATCH_SIZE = 65_536
MAX_THREADS = 1024
# What all random generators take.
MAX_SEED = 2**32 - 1
MAX_RESAMPLES = 100_000
MAX_NEIGHBOURS = 1000
MAX_FOLDS = 1000
# Of distances in map units, of weights, and of what multiplies something.
MAX_DISTANCE = 1e9
MAX_WEIGHT = 1e6
MAX_LEARNING_RATE, MAX_POWER = 1000, 100
MAX_FACTOR = 1e6
