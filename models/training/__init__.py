"""Training: the losses, step 1, step 2, and what carries them through the epochs."""
