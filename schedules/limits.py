"""Telegram's limits on sending, and what is counted to keep them: for everything, and for each chat."""

from __future__ import annotations

import asyncio
import math
from collections import deque
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Messages in any `second` and `minute`, which are a little longer for clocks that do not run alike."""

    overall: int = 30
    second: float = 1.002
    chat: int = 1
    """Messages in any second to one chat, of whatever kind."""

    group: int = 20
    minute: float = 60.05
    outbox: float = 29.7
    """Messages a second of the outbox."""

    def spacing(self, chat_id: int) -> float:
        """Seconds between what the outbox sends to one chat, where several are due."""
        return self.second / self.chat if chat_id > 0 else self.minute / self.group

    def windows(self, chat_id: int) -> tuple[Window, ...]:
        """Make what is counted for one chat."""
        of_any = Window(self.chat, self.second)
        return (of_any,) if chat_id > 0 else (of_any, Window(self.group, self.minute))


TELEGRAMS: Final = Limits()
NONE: Final = Limits(overall=10**9, chat=10**9, group=10**9, outbox=1e9)
"""For a stand-in that has none."""


class Window:
    """At most `count` messages in any `seconds`. A place is taken from `enter` until some time after `leave`.

    Whoever has the right to exceed it just enters.
    """

    __slots__ = ("_free_at", "count", "seconds", "under_way")

    def __init__(self, count: int, seconds: float) -> None:
        self.count = count
        self.seconds = seconds
        self.under_way = 0
        self._free_at: deque[float] = deque()

    def taken(self, now: float) -> int:
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
        return self.under_way + len(self._free_at)

    def wait(self, now: float) -> float:
        """Seconds until a place is free; infinite where that depends on a call that is under way."""
        over = self.taken(now) - self.count
        if over < 0:
            return 0.0
        return self._free_at[over] - now if over < len(self._free_at) else math.inf

    def enter(self) -> None:
        self.under_way += 1

    def leave(self, now: float) -> None:
        self.under_way -= 1
        self._free_at.append(now + self.seconds)


class Chat:
    """What one chat takes. `answers` are on their way to it or wait for it, `line` keeps them in order."""

    __slots__ = ("answers", "line", "next_turn", "not_before", "windows")

    def __init__(self, windows: tuple[Window, ...]) -> None:
        self.windows = windows
        self.line = asyncio.Lock()
        self.answers = 0
        self.not_before = 0.0
        """Until when Telegram wants nothing here."""
        self.next_turn = 0.0
        """When the outbox may send here again."""

    def wait(self, now: float) -> float:
        return max(self.not_before - now, *(window.wait(now) for window in self.windows))

    def is_idle(self, now: float) -> bool:
        busy_until = max(self.not_before, self.next_turn)
        taken = any(window.taken(now) for window in self.windows)
        return not (self.answers or taken or busy_until > now)
