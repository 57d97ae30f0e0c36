"""What concerns more than one row of the outbox: Telegram can't be reached, or does not know the token any more."""

from __future__ import annotations

import math
import time
from typing import Final

import structlog

from schedules.delivery import Outcome, Trouble
from schedules.refusals import growing_pause

log = structlog.get_logger(__name__)

TOKEN_PAUSE: Final = 60.0
LONGEST_PAUSE: Final = 30.0
"""Seconds."""


class Troubles:
    """Pauses all sending while the trouble is not one row's alone."""

    def __init__(self) -> None:
        self._token_refused = False
        self._failures = 0
        self._paused_until = -math.inf

    @property
    def pause_all(self) -> bool:
        return self.seconds_left > 0

    @property
    def seconds_left(self) -> float:
        return self._paused_until - time.monotonic()

    def learn(self, outcome: Outcome) -> None:
        if outcome.trouble is Trouble.TOKEN:
            self._pause(TOKEN_PAUSE)
            if not self._token_refused:  # said once, though many are in flight and tries go on
                self._token_refused = True
                log.error("outbox.token_refused", tries_every=TOKEN_PAUSE)
        elif outcome.trouble is Trouble.NETWORK:
            self._fail()
        else:
            self._failures, self._token_refused = 0, False

    def _fail(self) -> None:
        if self.pause_all:  # it was under way when another failed, and says nothing more than that one
            return
        self._failures += 1
        if self._failures > 1:  # one lost call says nothing; several in a row do
            self._pause(growing_pause(self._failures - 1, first=0.5, longest=LONGEST_PAUSE))

    def _pause(self, seconds: float) -> None:
        self._paused_until = max(self._paused_until, time.monotonic() + seconds)
