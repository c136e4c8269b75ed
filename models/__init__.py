"""The Geo-Hgan engine: networks, training, scoring, filtering, evaluation; no QGIS in it.

`models.protocol` is its ground floor and needs the standard library alone; everything above it
runs in the worker process (`python -m models JOB.json`).
"""
