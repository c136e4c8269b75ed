"""Skip-GANomaly (Akcay et al., 2019)."""
