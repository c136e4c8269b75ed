"""The Processing toolbox: the provider, one file an algorithm, what they share, layer styles, ready models."""
