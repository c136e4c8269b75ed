"""VAE-WGANGP: VAE-WGAN with the gradient penalty in place of clipping (Gulrajani et al., 2017)."""
