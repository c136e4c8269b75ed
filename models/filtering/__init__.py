"""AnomFilter: the high-confidence anomalies of a score raster."""
