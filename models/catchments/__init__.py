"""Catchments of stream sediment samples, and their contents mapped over these.

What it is made of, and on whose authority:

- Depressions are filled by a flood from the edges, and each cell drains the way that this came (Wang and Liu 2006), by
  pyflwdir (`flow`).
- A sample is moved to the nearest cell of a stream (Jenson 1991): samples are located to some metres, and the streams
  of elevations lie a cell or two beside the true ones.
- Contents are corrected for dilution by barren sediment, if that is asked for (Hawkes 1976; Bonham-Carter and
  Goodfellow 1986; Carranza and Hale 1997) (`dilution`).

References:
    Bonham-Carter, G. F., Goodfellow, W. D. (1986). Background corrections to stream geochemical data using digitized
        drainage and geological maps. J. Geochemical Exploration 25, 139-155, doi 10.1016/0375-6742(86)90011-7.
    Carranza, E. J. M., Hale, M. (1997). A catchment basin approach to the analysis of reconnaissance geochemical-
        geological data from Albay Province, Philippines. J. Geochemical Exploration 60, 157-171.
    Hawkes, H. E. (1976). The downstream dilution of stream sediment anomalies. J. Geochemical Exploration 6, 345-358.
    Jenson, S. K. (1991). Applications of hydrologic information automatically extracted from digital elevation models.
        Hydrological Processes 5, 31-44, doi 10.1002/hyp.3360050104.
    Wang, L., Liu, H. (2006). An efficient method for identifying and filling surface depressions in digital elevation
        models for hydrologic analysis and modelling. International J. of Geographical Information Science 20, 193-213,
        doi 10.1080/13658810500433453.
"""
