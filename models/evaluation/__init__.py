"""Score rasters held against known deposits: labels, ROC curves, best metric, report."""
