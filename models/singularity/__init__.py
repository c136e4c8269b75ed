"""What stands out locally, whatever the level around it: the singularity index, and background apart from anomaly.

What it is made of, and on whose authority:

- The local singularity index (Cheng 2007; Cheng and Agterberg 2009): in windows of side r about a cell, the mean
  concentration goes with r^(alpha - 2). Where alpha is below 2 the concentration rises towards the cell, which is
  enriched; above 2 it is depleted; at 2 nothing depends on the window (`local_index`). Cells without a value, and those
  that are not positive, are left out of the means. At samples the means are of those within a square about each (Cheng
  2012; `sample_index`).
- Spectrum-area separation (Cheng, Xu and Grunsky 2000): of the power spectrum of a band, the number of wave numbers at
  or above a power is a chain of power laws of it, and the powers where these meet part background from anomaly
  (`spectrum`). Chains are fitted as those of concentrations and areas are (`evaluation.bent_lines`). Here the raster is
  mirrored at its edges, so that its spectrum is that of a cosine transform (Strang 1999); gaps are filled with the
  means of larger and larger squares around them (Gortler et al. 1996) and are gaps again at the end; and the logarithm
  of the power is averaged over neighbouring wave numbers first, since that of a single one scatters as an exponential
  variable does (Wahba 1980).

References:
    Cheng, Q. (2007). Mapping singularities with stream sediment geochemical data for prediction of undiscovered mineral
        deposits in Gejiu, Yunnan Province, China. Ore Geology Reviews 32, 314-324,
        doi 10.1016/j.oregeorev.2006.10.002.
    Cheng, Q. (2012). Singularity theory and methods for mapping geochemical anomalies caused by buried sources and for
        predicting undiscovered mineral deposits in covered areas. J. Geochemical Exploration 122, 55-70,
        doi 10.1016/j.gexplo.2012.07.007.
    Cheng, Q., Agterberg, F. P. (2009). Singularity analysis of ore-mineral and toxic trace elements in stream
        sediments. Computers & Geosciences 35, 234-244.
    Cheng, Q., Xu, Y., Grunsky, E. (2000). Integrated spatial and spectrum method for geochemical anomaly separation.
        Natural Resources Research 9, 43-52, doi 10.1023/A:1010109829861.
    Gortler, S. J., Grzeszczuk, R., Szeliski, R., Cohen, M. F. (1996). The lumigraph. SIGGRAPH 96, 43-54.
    Strang, G. (1999). The discrete cosine transform. SIAM Review 41, 135-147.
    Wahba, G. (1980). Automatic smoothing of the log periodogram. J. American Statistical Association 75, 122-132.
"""
