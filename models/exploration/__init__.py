"""What a survey holds, what to doubt, and how to train on it.

What it is made of, and on whose authority:

- Percentiles and skewness of values, logarithms and centred log-ratios, because concentrations are skewed and closed
  (Reimann et al. 2008) (`statistics`).
- Rank correlations (Spearman), ordered by average linkage with optimal leaves (Bar-Joseph et al. 2001), and what
  nearly repeats another band (`relations`).
- Principal components of centred log-ratios (Aitchison 1986), drawn as the covariance biplot of Aitchison and Greenacre
  (2002): bands are not scaled, so that the distance between the tips of two arrows shows the standard deviation of
  their log-ratio (`composition`). Those components are put in words that hold more than the pieces of a broken stick
  (Jackson 1993).
- A suggestion for `train` that leaves a band out only where it does harm (`suggestion`), in words (`remarks`, and
  `doubts`).

References:
    Aitchison, J. (1986). The Statistical Analysis of Compositional Data. Chapman and Hall.
    Aitchison, J., Greenacre, M. (2002). Biplots of compositional data. J. Royal Statistical Society C 51, 375-392,
        doi 10.1111/1467-9876.00275.
    Bar-Joseph, Z., Gifford, D. K., Jaakkola, T. S. (2001). Fast optimal leaf ordering for hierarchical clustering.
        Bioinformatics 17, S22-S29.
    Jackson, D. A. (1993). Stopping rules in principal components analysis. Ecology 74, 2204-2214, doi 10.2307/1939574.
    Reimann, C., Filzmoser, P., Garrett, R., Dutter, R. (2008). Statistical Data Analysis Explained. Wiley.
"""
