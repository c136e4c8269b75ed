"""Several scores in one ROC figure."""
