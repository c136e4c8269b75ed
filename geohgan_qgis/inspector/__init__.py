"""The inspector: why is this cell anomalous, from the score and contributions rasters alone."""
