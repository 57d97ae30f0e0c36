"""The queue of updates, as getUpdates and webhooks share it."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING

from bot.fake_telegram.refusals import Refusal

if TYPE_CHECKING:
    from bot.fake_telegram.events import Hub
    from bot.fake_telegram.things import Json

FIRST_ID = 100_000_001
ONLY_ON_REQUEST = {"chat_member", "message_reaction", "message_reaction_count"}
TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"


class Updates:
    """Updates that the bot has not yet confirmed, oldest first."""

    def __init__(self, hub: Hub) -> None:
        self.hub = hub
        self.queue: deque[Json] = deque()
        self.allowed: frozenset[str] | None = None
        self.last_id = FIRST_ID - 1
        self.confirmed = FIRST_ID - 1
        self.to_repeat = 0
        self.slows_repeated_polls = False
        self._last_poll = (0, 0.0)
        self._repeats: deque[Json] = deque()
        self._poll: asyncio.Future[None] | None = None

    def add(self, kind: str, content: Json) -> int | None:
        """Queue one update; None where the bot did not ask for this kind."""
        if kind not in self.allowed if self.allowed else kind in ONLY_ON_REQUEST:
            return None
        self.last_id += 1
        self.queue.append({"update_id": self.last_id, kind: content})
        self._wake()
        return self.last_id

    def allow(self, kinds: list[str] | None) -> None:
        """An empty list means the default kinds; none given keeps what was asked for before."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def repeat_next(self, times: int) -> None:
        """Hand out so many of the next confirmed updates once more."""
        self.to_repeat += times

    def confirm(self, offset: int) -> None:
        """Forget what lies before `offset`; a negative one keeps only so many of the newest."""
        if offset < 0:
            offset = self.last_id + 1 + offset
        while self.queue and self.queue[0]["update_id"] < offset:
            self.forget_first()

    def forget_first(self) -> None:
        self.forget(self.queue[0])

    def forget(self, update: Json) -> None:
        """The bot has taken it; once more if a test asked for that."""
        self.queue.remove(update)
        self.confirmed = self.queue[0]["update_id"] - 1 if self.queue else self.last_id
        if self.to_repeat:
            self.to_repeat -= 1
            self._repeats.append(update)
        self.hub.wake()

    @property
    def idle(self) -> bool:
        """Nothing is left to confirm or to repeat."""
        return not self.queue and not self._repeats

    def clear(self) -> None:
        self.queue.clear()
        self.confirmed = self.last_id
        self.hub.wake()

    async def get(self, *, limit: int, seconds: int) -> list[Json]:
        """Wait for the first update so many seconds. Whoever waited before is refused with 409."""
        self.terminate(TERMINATED)
        if not self.queue and not self._repeats and seconds:
            poll = self._poll = asyncio.get_running_loop().create_future()
            timer = asyncio.get_running_loop().call_later(seconds, self._wake)
            try:
                await poll
            finally:
                timer.cancel()
                if self._poll is poll:
                    self._poll = None
        repeats = [self._repeats.popleft() for _ in range(min(limit, len(self._repeats)))]
        return repeats + [self.queue[i] for i in range(min(limit - len(repeats), len(self.queue)))]

    def slowed(self, offset: int, limit: int, seconds: int) -> tuple[int, int]:
        """How the real server treats a bot that asks again and again from the same offset, if that is wanted.

        Within half a second it hands out one update, within three seconds it makes the bot wait (as the source
        of tdlib/telegram-bot-api has it; undocumented).
        """
        now = asyncio.get_running_loop().time()
        last_offset, last_time = self._last_poll
        self._last_poll = offset, now
        if not self.slows_repeated_polls or offset != last_offset:
            return limit, seconds
        return (1 if now < last_time + 0.5 else limit), (max(seconds, 3) if now < last_time + 3 else seconds)

    def terminate(self, reason: str) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_exception(Refusal(409, reason))

    def _wake(self) -> None:
        if self._poll and not self._poll.done():
            self._poll.set_result(None)
        self.hub.wake()
