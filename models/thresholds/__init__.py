"""Thresholds of single elements, by their own values, and the classes that they make.

What it is made of, and on whose authority:

- The upper inner fence of the box plot (Tukey 1977), and the median with two median absolute deviations, of logarithms
  where an element is skewed (Reimann, Filzmoser and Garrett 2005) (`methods`).
- The bends of the chain of straight lines through a log-probability plot, where populations meet (Sinclair 1974)
  (`probability`).
- The breaks of the concentration-area relation (Cheng, Agterberg and Ballantyne 1994), those of the evaluation
  (`evaluation.concentration_area`).

References:
    Cheng, Q., Agterberg, F. P., Ballantyne, S. B. (1994). The separation of geochemical anomalies from background by
        fractal methods. J. Geochemical Exploration 51, 109-130, doi 10.1016/0375-6742(94)90013-2.
    Reimann, C., Filzmoser, P., Garrett, R. G. (2005). Background and threshold: critical comparison of methods of
        determination. Science of the Total Environment 346, 1-16, doi 10.1016/j.scitotenv.2004.11.023.
    Sinclair, A. J. (1974). Selection of threshold values in geochemical data using probability graphs. J. Geochemical
        Exploration 3, 129-149, doi 10.1016/0375-6742(74)90030-2.
    Tukey, J. W. (1977). Exploratory Data Analysis. Addison-Wesley.
"""
