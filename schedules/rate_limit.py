"""How fast messages may leave: Telegram's limits, kept by the one pace that answers and the outbox share.

30 a second overall, 1 a second in a private chat, 20 a minute in a group chat
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). When Telegram counted a message is
not known, only that it was between the call and its end. So a message takes its place from the call until a full
second (or minute) after its end, and no jitter of the network can put 31 into one second. On top of that the outbox
leaves by absolute deadlines, 29.7 a second, so that there is always a place soon for an answer.

Answers go first. While the outbox is silent they don't wait at all: Telegram lets short bursts pass, and sixty people
who ask at once would wait for nothing. While it sends, and for a while after Telegram refused anything for being too
much, they keep to the limits as well. What was measured: docs/decisions/pace.md.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final, Self

OVERALL, SECOND = 30, 1.002
"""Messages in any second; the two thousandths are for clocks that do not run alike."""

PRIVATE: Final = 1
GROUP, MINUTE = 20, 60.05

A_SECOND: Final = 29.7
GROUP_SPACING: Final = MINUTE / GROUP
"""Seconds between what the outbox sends to one group chat, where several are due."""

CATCHING_UP: Final = 0.1
"""Seconds by which a deadline may be missed and made up for."""

AFTER_OUTBOX: Final = 2.0
AFTER_REFUSAL: Final = 600.0
"""Seconds for which answers keep to the limits after the outbox sent, or Telegram refused."""

CROWDED: Final = 0.8
"""From this share of the overall limit on, a refusal is taken to concern everything, below only the chat."""

TRIPS: Final = 60
"""How many calls are measured before anything is made of how long the shortest takes."""

CERTAIN: Final = 0.8
"""How much of the shortest trip counts as spent under way, before and after Telegram counts the message."""


class Window:
    """At most `count` messages in any `seconds`. A place is taken from `enter` until some time after `leave`."""

    __slots__ = ("_free_at", "_under_way", "count", "seconds")

    def __init__(self, count: int, seconds: float) -> None:
        self.count = count
        self.seconds = seconds
        self._under_way = 0
        self._free_at: deque[float] = deque()

    def taken(self, now: float) -> int:
        while self._free_at and self._free_at[0] <= now:
            self._free_at.popleft()
        return self._under_way + len(self._free_at)

    def wait(self, now: float) -> float:
        """Seconds until a place is free; infinite where that depends on a call that is under way."""
        over = self.taken(now) - self.count
        if over < 0:
            return 0.0
        return self._free_at[over] - now if over < len(self._free_at) else math.inf

    def enter(self) -> None:
        self._under_way += 1

    def leave(self, now: float) -> None:
        self._under_way -= 1
        self._free_at.append(now + self.seconds)


@dataclass(slots=True)
class Passage:
    """A message that is about to leave: it counts from now until the end of the block that it is used in."""

    pace: Pace
    windows: Sequence[Window]
    began: float

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *fault: object) -> None:
        self.pace.leave(self.windows, self.began)


class Pace:
    """The pace of one bot in one process. `senders` is how many processes share the limits with this one."""

    def __init__(self, *, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._everything = Window(OVERALL, SECOND)
        self._chats: dict[int, Window] = {}
        self._pauses: dict[int | None, float] = {}
        """Until when Telegram wants nothing, in a chat or (None) at all."""
        self._group_turns: dict[int, float] = {}
        self._next_turn = 0.0
        self._strict_until = -math.inf
        self._answers_waiting = 0
        self._line = asyncio.Lock()
        self._turns = asyncio.Lock()
        self._changed = asyncio.Event()
        self._trips: deque[float] = deque(maxlen=TRIPS)
        self._senders = 1

    @property
    def senders(self) -> int:
        return self._senders

    @senders.setter
    def senders(self, number: int) -> None:
        if number > self._senders:  # the others go on as before until their next claim
            self._next_turn = max(self._next_turn, self._now() + SECOND)
        self._senders = max(1, number)
        self._everything.count = max(1, OVERALL // self._senders)

    # -- answers -----------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def answer(self, chat_id: int) -> AsyncIterator[None]:
        """Send an answer to a chat in this block, which begins as soon as Telegram's limits and its orders let it."""
        while (wait := self._answers_chat_wait(chat_id)) > 0:
            await self._pause(wait)
        self._answers_waiting += 1
        try:
            async with self._line:
                while (wait := self._answers_wait()) > 0:
                    await self._pause(wait)
        finally:
            self._answers_waiting -= 1
        with self._enter(chat_id):
            yield

    def _answers_chat_wait(self, chat_id: int) -> float:
        return max(
            self._ordered(chat_id), self._window(chat_id).wait(self._now()) if self._is_strict else 0.0
        )

    def _answers_wait(self) -> float:
        return max(self._ordered(None), self._everything.wait(self._now()) if self._is_strict else 0.0)

    @property
    def _is_strict(self) -> bool:
        return self._now() < self._strict_until

    # -- the outbox --------------------------------------------------------------------------------------------

    def chat_wait(self, chat_id: int) -> float:
        """Seconds until a chat takes another message of the outbox; infinite while one is under way."""
        own_turn = self._group_turns.get(chat_id, 0.0) - self._now()
        return max(self._ordered(chat_id), self._window(chat_id).wait(self._now()), own_turn)

    async def turn(self, chat_id: int) -> Passage | None:
        """Wait for the outbox's turn and use it for this chat; None where the chat has become busy meanwhile."""
        async with self._turns:
            self._be_strict(AFTER_OUTBOX)
            while (wait := self._turn_wait()) > 0:
                await self._pause(wait)
                self._be_strict(AFTER_OUTBOX)
            if self.chat_wait(chat_id) > 0:
                return None
            now = self._now()
            self._next_turn = max(self._next_turn, now - CATCHING_UP) + self._senders / A_SECOND
            if chat_id < 0:
                self._group_turns[chat_id] = now + GROUP_SPACING
            return self._enter(chat_id)

    def _turn_wait(self) -> float:
        if self._answers_waiting:
            return math.inf
        now = self._now()
        return max(self._ordered(None), self._everything.wait(now), self._next_turn - now)

    # -- both --------------------------------------------------------------------------------------------------

    def _enter(self, chat_id: int) -> Passage:
        windows = (self._everything, self._window(chat_id))
        for window in windows:
            window.enter()
        return Passage(self, windows, self._now())

    def leave(self, windows: Sequence[Window], began: float) -> None:
        """End a passage; see there."""
        ended = self._now()
        self._trips.append(ended - began)
        for window in windows:
            window.leave(ended - self._least_way)
        self._changed.set()

    def refused(self, chat_id: int, seconds: float) -> None:
        """Telegram had too much, and wants nothing for so long. It does not say of what: see `CROWDED`."""
        now = self._now()
        crowded = self._everything.taken(now) >= CROWDED * self._everything.count
        concerned = None if crowded else chat_id
        self._pauses[concerned] = max(self._pauses.get(concerned, 0.0), now + seconds)
        self._be_strict(AFTER_REFUSAL)

    @property
    def _least_way(self) -> float:
        """Seconds that a call and its answer surely spend under way together."""
        return CERTAIN * min(self._trips) if len(self._trips) == TRIPS else 0.0

    def _ordered(self, chat_id: int | None) -> float:
        """Seconds for which Telegram wants nothing."""
        return self._pauses.get(chat_id, 0.0) - self._now()

    def _be_strict(self, seconds: float) -> None:
        self._strict_until = max(self._strict_until, self._now() + seconds)

    def _window(self, chat_id: int) -> Window:
        window = self._chats.get(chat_id)
        if window is None:
            if len(self._chats) >= 4096:  # noqa: PLR2004 - now and then
                self._forget()
            window = Window(PRIVATE, SECOND) if chat_id > 0 else Window(GROUP, MINUTE)
            self._chats[chat_id] = window
        return window

    def _forget(self) -> None:
        now = self._now()
        self._chats = {chat_id: one for chat_id, one in self._chats.items() if one.taken(now)}
        self._pauses = {chat_id: until for chat_id, until in self._pauses.items() if until > now}
        self._group_turns = {chat_id: at for chat_id, at in self._group_turns.items() if at > now}

    async def _pause(self, seconds: float) -> None:
        """Wait so long, or until something changed."""
        self._changed.clear()
        try:
            await asyncio.wait_for(self._changed.wait(), None if math.isinf(seconds) else seconds)
        except TimeoutError:
            return
