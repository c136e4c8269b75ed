"""What the engine has to say of itself."""
