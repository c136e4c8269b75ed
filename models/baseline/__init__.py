"""The detectors of others, through the same stack, transform and masks as the engine's own scores."""
