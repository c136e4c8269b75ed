"""How long something will still take."""

from __future__ import annotations

import time

from ..protocol.text import Text


class TimeLeft:
    """Extrapolates from the time since it was made."""

    def __init__(self, done: float = 0.0):
        self._started, self._done = time.monotonic(), done

    def at(self, done: float) -> Text:
        """The time left when the share `done` (0 to 1) is complete; unknown before a hundredth is."""
        if done - self._done < 0.01:
            return Text("time left unknown")
        seconds = (time.monotonic() - self._started) * (1 - done) / (done - self._done)
        if seconds < 90:
            return Text("about {seconds:.0f} s left", seconds=seconds)
        if seconds < 5400:
            return Text("about {minutes:.0f} min left", minutes=seconds / 60)
        return Text("about {hours:.1f} h left", hours=seconds / 3600)
