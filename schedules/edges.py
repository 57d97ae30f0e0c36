"""The edge of what goes on for as long as the program runs: whatever fails there is said, and ends nothing.

That the store is away is said once, however often it is asked, and once more when it is back.
"""

from __future__ import annotations

import time

import structlog

from db.batches import is_away

log = structlog.get_logger(__name__)


class Edge:
    """`part` is what goes on, as logs name it."""

    def __init__(self, part: str) -> None:
        self._part = part
        self._away_since: float | None = None

    def failed(self, error: Exception) -> bool:
        """Say that something failed, and return whether it was the store that is away."""
        if not is_away(error):
            log.error("part.failed", part=self._part, exc_info=error)
            return False
        if self._away_since is None:
            self._away_since = time.monotonic()
            log.warning("store.away", part=self._part, error=type(error).__name__)
        return True

    def worked(self) -> None:
        if self._away_since is not None:
            log.info("store.back", part=self._part, seconds=round(time.monotonic() - self._away_since, 1))
            self._away_since = None
