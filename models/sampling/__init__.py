"""What is learnt from: the source domain, its tiles and windows, and how their values are scaled."""
