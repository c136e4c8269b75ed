"""Prospectivity: how likely a deposit is, learnt from known deposits and high-confidence anomalies."""
