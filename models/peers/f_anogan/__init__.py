"""f-AnoGAN (Schlegl et al., 2019)."""
