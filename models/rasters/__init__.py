"""Georeferenced reading and writing, block by block."""
