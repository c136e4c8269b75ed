"""GANomaly (Akcay et al., 2018)."""
