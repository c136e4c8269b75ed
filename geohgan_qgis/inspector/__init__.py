"""The inspector: why is this place anomalous, from the score and contributions rasters alone."""
