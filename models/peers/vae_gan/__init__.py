"""VAE-GAN (Larsen et al., 2016); VAE-WGAN and VAE-WGANGP differ from it in the adversarial term alone."""
