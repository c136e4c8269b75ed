"""The seven deep detectors that the Geo-Hgan paper compares itself with, written anew from their papers.

Each has a folder: `network.py` (what it is made of, and its score), `losses.py` (its equations) and `training.py` (one
step of it). What all share lies here.
"""
