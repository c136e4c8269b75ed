"""How long something will still take."""

from __future__ import annotations

import time


class TimeLeft:
    """Extrapolates from the time since it was made."""

    def __init__(self, done: float = 0.0):
        self._started, self._done = time.monotonic(), done

    def at(self, done: float) -> str:
        """The time left when the share `done` (0 to 1) is complete, in words; unknown before a hundredth is."""
        if done - self._done < 0.01:
            return "time left unknown"
        seconds = (time.monotonic() - self._started) * (1 - done) / (done - self._done)
        if seconds < 90:
            return f"about {seconds:.0f} s left"
        if seconds < 5400:
            return f"about {seconds / 60:.0f} min left"
        return f"about {seconds / 3600:.1f} h left"
