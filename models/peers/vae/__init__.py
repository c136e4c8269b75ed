"""VAE (Kingma and Welling, 2014; as an anomaly detector An and Cho, 2015)."""
