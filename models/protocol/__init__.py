"""What both sides of the worker process share; the standard library alone."""
