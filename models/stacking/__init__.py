"""Stacking: rasters and vector layers of a survey brought onto one grid, a band each."""
