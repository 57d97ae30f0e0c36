"""How far answers may go beyond Telegram's limits: a little more each time that Telegram took it, until it refuses one.

Telegram's limits are said to let short bursts through, but not how long; a Bot API server of one's own may have none.
As senders on the Internet find out what a network carries (slow start, RFC 5681 section 3.1, from which the restart
after a rest is too), answers find out what Telegram takes.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from typing import Final

STRICT: Final = 86_400.0
"""Seconds for which the limits are kept to the letter after a refusal: one call a day is what finding out costs."""

REST: Final = 60.0
"""Seconds after which what was found out is not relied on any more."""


class SlowStart:
    """Counts the messages beyond the limits that are under way, and how many there may be."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._most = 1
        self._under_way = 0
        self._last = -math.inf
        self._strict_until = -math.inf
        self.refusal = asyncio.Event()
        """Set at a refusal, for whoever is to remember it for the next start of the program."""

    def allows(self) -> bool:
        """Tell whether one more may leave beyond the limits."""
        now = self._now()
        if now - self._last > REST:
            self._most = 1
        return now >= self._strict_until and self._under_way < self._most

    def enter(self) -> None:
        self._under_way += 1
        self._last = self._now()

    def leave(self, *, taken: bool) -> None:
        """End one's way; `taken` where Telegram took it."""
        self._under_way -= 1
        self._most += taken

    def refused(self) -> None:
        self.keep_strictly(STRICT)
        self.refusal.set()

    def keep_strictly(self, seconds: float) -> None:
        """Let nothing go beyond the limits for so long."""
        self._most = 1
        self._strict_until = self._now() + min(seconds, STRICT)
