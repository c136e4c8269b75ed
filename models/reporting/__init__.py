"""What reports are made of: pages, charts, small maps, and the numbers beside them."""
