"""VAE-WGAN: VAE-GAN with the adversarial term of the Wasserstein GAN (Arjovsky et al., 2017)."""
