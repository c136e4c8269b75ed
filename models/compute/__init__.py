"""What computes: device, threads, memory and time."""
