"""Measures the engine: accuracy against the classic detectors, speed and memory against the published loop."""
