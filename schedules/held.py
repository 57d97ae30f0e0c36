"""Rows that wait in hand, for their chat or for another try, by real seconds: few, and not for long."""

from __future__ import annotations

import math
import time
from typing import Final

from db.claims import ClaimedMessage

MOST: Final = 64
LONGEST: Final = 10.0
"""Seconds; what has to wait longer waits in the store."""


class Held:
    def __init__(self) -> None:
        self._rows: dict[int, tuple[float, ClaimedMessage]] = {}

    @property
    def ids(self) -> frozenset[int]:
        return frozenset(self._rows)

    @property
    def seconds_to_first(self) -> float:
        """Seconds until a row may go; infinite where there is none."""
        first = min((until for until, _ in self._rows.values()), default=math.inf)
        return max(0.0, first - time.monotonic())

    def hold(self, row: ClaimedMessage, seconds: float) -> bool:
        """Keep a row for so long; False where that is too long, or there are too many."""
        if seconds > LONGEST or len(self._rows) >= MOST:
            return False
        self._rows[row.id] = (time.monotonic() + seconds, row)
        return True

    def ready(self, most: int) -> list[ClaimedMessage]:
        """Look at the rows whose wait is over."""
        now = time.monotonic()
        return [row for until, row in self._rows.values() if until <= now][: max(0, most)]

    def let_go(self, row: ClaimedMessage) -> None:
        del self._rows[row.id]
