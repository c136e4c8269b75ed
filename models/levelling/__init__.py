"""Elements at one level across sheets, laboratories, campaigns or rocks, and what other elements explain taken off.

What it is made of, and on whose authority:

- Groups are compared by robust statistics of each element: by median and interquartile range, or by their quantiles
  from the 5th to the 95th percentile, as Daneshfar and Cameron (1998) level map sheets; beyond these values keep their
  distance from them, so that anomalies stay what they are. The level of the whole is the mean of the groups' quantiles
  by their size (Vincent's averaging, Ratcliff 1979): that of no group, and nearest to all (`curves`).
- Where groups overlap or touch, the step of an element at each common border is the median difference of pairs across
  it; offsets of the groups are those that explain the steps best, by least squares over the graph of groups with the
  loss of Huber (1964), so that a border along a true contact does not drag the rest. This is how tie lines of airborne
  surveys are levelled (Luyendyk 1997), and sheets of unequal geology must be (`borders`).
- Concentrations, and all that is skewed, are levelled as logarithms, where a factor is a step (Reimann, Filzmoser and
  Garrett 2005).
- Background correction takes off what iron, manganese, aluminium or organic matter explain of an element, which
  scavenge or dilute it (Rose, Hawkes and Webb 1979; Bonham-Carter and Goodfellow 1986): a regression with Huber's loss,
  for it has one solution and needs no drawing at random; the ratio of the observed to the expected value, times the
  typical expected one, keeps the unit (`background`).
- Share of variance between groups: eta squared of the analysis of variance (Fisher 1925) (`variance`).

References:
    Bonham-Carter, G. F., Goodfellow, W. D. (1986). Background corrections to stream geochemical data using digitized
        drainage and geological maps. J. Geochemical Exploration 25, 139-155, doi 10.1016/0375-6742(86)90011-7.
    Daneshfar, B., Cameron, E. (1998). Leveling geochemical data between map sheets. J. Geochemical Exploration 63,
        189-201, doi 10.1016/S0375-6742(98)00014-4.
    Fisher, R. A. (1925). Statistical Methods for Research Workers. Oliver and Boyd.
    Huber, P. J. (1964). Robust estimation of a location parameter. Annals of Mathematical Statistics 35, 73-101.
    Luyendyk, A. P. J. (1997). Processing of airborne magnetic data. AGSO J. Australian Geology and Geophysics 17 (2),
        31-38.
    Ratcliff, R. (1979). Group reaction time distributions and an analysis of distribution statistics. Psychological
        Bulletin 86, 446-461, doi 10.1037/0033-2909.86.3.446.
    Reimann, C., Filzmoser, P., Garrett, R. G. (2005). Background and threshold: critical comparison of methods of
        determination. Science of the Total Environment 346, 1-16, doi 10.1016/j.scitotenv.2004.11.023.
    Rose, A. W., Hawkes, H. E., Webb, J. S. (1979). Geochemistry in Mineral Exploration, 2nd edition. Academic Press.
"""
