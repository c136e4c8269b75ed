"""The components of the anomaly score, each in a file of its name in the table of `protocol/metrics.py`.

Each file has, by what the component needs, `of_windows(model, windows)`: a number a window, (n,); or
`of_pixels(block)`: float32 (height, width), NaN where a pixel is invalid. One that knows bands has `compared(block)`
too: the share of each band in it, and the background that it compares the pixels with, float32 (bands, height, width)
both.
"""
