"""Areas of high scores as targets to visit: outlined, explained by their elements, and ranked by a stated sum."""
