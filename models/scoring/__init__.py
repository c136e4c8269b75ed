"""Scoring: what the networks say of a window, blended over all windows that overlap a pixel."""
