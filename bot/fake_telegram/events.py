"""Wakes those who wait for something to happen; nobody sleeps and looks again."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.fake_telegram.things import Chat, Event

T = TypeVar("T")


class Hub:
    """Keeps each chat's events and tells listeners of them."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()
        self.listeners: set[Callable[[Event], None]] = set()

    def publish(self, chat: Chat, event: Event) -> None:
        chat.events.append(event)
        for listener in tuple(self.listeners):
            listener(event)
        self.wake()

    def wake(self) -> None:
        """Something changed: those who wait look again."""
        if self._waiting:
            waiting, self._waiting = self._waiting, set()
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    async def until(self, found: Callable[[], T | None], seconds: float) -> T | None:
        """What `found` gives as soon as it gives something, or None after so many seconds (of real time)."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while (result := found()) is None:
            future: asyncio.Future[None] = loop.create_future()
            self._waiting.add(future)
            timer = loop.call_at(deadline, _finish, future)
            try:
                await future
            finally:
                timer.cancel()
                self._waiting.discard(future)
            if loop.time() >= deadline:
                return found()
        return result


def _finish(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)
