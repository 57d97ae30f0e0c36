"""Telegram's limits on sending, applied strictly: no burst above them is let through.

https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bot.fake_telegram.refusals import too_many_requests
from bot.fake_telegram.things import PRIVATE

if TYPE_CHECKING:
    from bot.fake_telegram.things import Chat


@dataclass(slots=True)
class Window:
    """At most `count` in any `seconds`."""

    count: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float, cost: int) -> float:
        """Seconds until `cost` more fit in."""
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        over = len(self.times) + cost - self.count
        if over <= 0 or not self.times:
            return 0.0
        return self.times[min(over, len(self.times)) - 1] + self.seconds - now

    def take(self, now: float, cost: int) -> None:
        self.times.extend([now] * cost)


@dataclass(slots=True)
class Limits:
    """`speed`: how many times as fast as in life they pass, for tests that don't have the time."""

    overall: int = 30
    chat: int = 1
    group: int = 20
    speed: float = 1.0
    everyone: Window = field(init=False)
    chats: dict[int, tuple[Window, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.everyone = Window(self.overall, 1 / self.speed)

    def take(self, chat: Chat, now: float, cost: int = 1) -> None:
        """Count messages to a chat. Raises a 429 `Refusal` where they are too many; refused ones don't count."""
        windows = (self.everyone, *self._of_chat(chat))
        wait = max(window.wait(now, cost) for window in windows)
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        for window in windows:
            window.take(now, cost)

    def _of_chat(self, chat: Chat) -> tuple[Window, ...]:
        """A second's in any chat, and in group chats a minute's too."""
        if chat.id not in self.chats:
            second, minute = Window(self.chat, 1.0 / self.speed), Window(self.group, 60.0 / self.speed)
            self.chats[chat.id] = (second,) if chat.type == PRIVATE else (second, minute)
        return self.chats[chat.id]
