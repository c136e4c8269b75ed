"""The classic detectors, through the same stack, transform and masks as the engine's own scores."""
