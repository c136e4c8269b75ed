"""A synthetic regional geochemical survey with known truth.

What it is made of, and on whose authority:

- Rocks: warped Voronoi units of five common rocks, with a few ultramafic lenses. Each rock has element means of its
  own, after Turekian and Wedepohl (1961), mixed with the upper continental crust of Rudnick and Gao (2014), since a
  stream sediment or soil mixes its own rock with what is around it (`geology`, `elements`).
- Background: log-normal (Ahrens 1954) and spatially correlated, simulated with the spectral method (Shinozuka and Jan
  1972; Chilès and Delfiner 2012). Elements that go together share factors (mafic, felsic, chalcophile, clay, iron and
  manganese oxides); beside them each has a field and a nugget of its own (`fields`, `synthetic_survey`).
- Deposits: polymetallic haloes of a few cells, weak in every element, each with its own share of the metals and with
  the zoning of Beus and Grigorian (1977), from Sb, As, Hg above and outside the ore to Bi, Mo, W below and inside it.
  They stand out by the combination: one element's high is as often its rock or its factor (`deposits`).
- Sheets, if there are several: rectangles of which each was analysed by itself, every element off by a log-normal
  factor of its own (`sheets`), as levelling of surveys finds (Daneshfar and Cameron 1998).
- Reporting: no data in lakes and sea; a value below the detection limit is given as half the limit, a common
  convention (Reimann et al. 2008); samples on a jittered grid, to three significant digits (`samples`).

The survey is fictitious: its coordinates lie in UTM zone 33 north, but no place there is meant. The lengths of fields
and haloes are in cells, since the density of a survey suits what it looks for.

References:
    Ahrens, L. H. (1954). The lognormal distribution of the elements. Geochimica et Cosmochimica Acta 5, 49-73.
    Beus, A. A., Grigorian, S. V. (1977). Geochemical Exploration Methods for Mineral Deposits. Applied Publishing.
    Chilès, J.-P., Delfiner, P. (2012). Geostatistics: Modeling Spatial Uncertainty, 2nd edition. Wiley.
    Daneshfar, B., Cameron, E. (1998). Leveling geochemical data between map sheets. Journal of Geochemical Exploration
        63, 189-201.
    Reimann, C., Filzmoser, P., Garrett, R., Dutter, R. (2008). Statistical Data Analysis Explained. Wiley.
    Rudnick, R. L., Gao, S. (2014). Composition of the continental crust. Treatise on Geochemistry, 2nd ed., 4, 1-51.
    Shinozuka, M., Jan, C.-M. (1972). Digital simulation of random processes. J. Sound and Vibration 25, 111-128.
    Turekian, K. K., Wedepohl, K. H. (1961). Distribution of the elements in some major units of the Earth's crust.
        Geological Society of America Bulletin 72, 175-192.
    Xie, X., Mu, X., Ren, T. (1997). Geochemical mapping in China. Journal of Geochemical Exploration 60, 99-113.
"""
