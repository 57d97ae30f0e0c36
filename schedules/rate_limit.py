"""How fast messages may leave: Telegram's limits, kept by the one pace that answers and the outbox share.

30 a second overall, 1 a second in any one chat, and 20 a minute in a group chat
(https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). When Telegram counted a message is
not known, only that it was between the call and its end. So a message takes its place from the call until a full second
(or minute) after its end, and no jitter of the network can put 31 into one second. On top of that the outbox leaves by
absolute deadlines, 29.7 a second, so that there is always a place soon for an answer.

Telegram puts up with short bursts, "but eventually you'll begin receiving 429 errors". The outbox has none. Answers in
private go beyond the limits step by step while the outbox is silent, until one is refused (`schedules/slow_start.py`).

Answers go first, overall and in their chat, and those of one chat in the order in which they were given. What was
measured, and what counts as a message: docs/decisions/pace.md.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final, Self

from schedules.limits import NONE, TELEGRAMS, Chat, Limits, Window
from schedules.slow_start import SlowStart

__all__ = ["NONE", "TELEGRAMS", "Limits", "Pace", "Passage", "Window"]

CATCHING_UP: Final = 0.1
"""Seconds by which a deadline may be missed and made up for."""

AFTER_REFUSAL: Final = 600.0
"""Seconds for which edits in private chats count as messages, after Telegram refused one for being too much."""

CROWDED: Final = 0.8
"""From this share of the overall limit on, a refusal is taken to concern everything, below only the chat."""

TOGETHER: Final = 1.0
"""Seconds: where silences in two chats end so close together, it is one order, which concerns everything."""

TRIPS, ENOUGH = 600, 60
"""Of how many calls the shortest is known, and how many are measured before anything is made of it."""

FAR: Final = 0.05
"""Seconds from which on the shortest trip is Telegram's way and not this machine's own load, which may be gone the next moment."""

CERTAIN: Final = 0.8
"""How much of the shortest trip counts as spent under way, before and after Telegram counts the message."""

CHATS_KEPT: Final = 4096

SILENT: Final = 2.0
"""Seconds without a message of the outbox after which answers may go beyond the limits."""

ALONE: Final = 30.0
"""Seconds for which a process that may have neighbours has to have seen none before it goes beyond the limits."""

BETWEEN_PROCESSES: Final = 0.1
"""Seconds by which a chat's turns are longer where several processes share them, for they see only when calls begin."""

TakeTurn = Callable[[int, float], Awaitable[float]]
"""Takes a chat's turn for so many seconds, among all processes; returns 0, or in how many seconds it is free."""


@dataclass(slots=True)
class Passage:
    """A message that is about to leave: it counts from now until the end of the block that it is used in."""

    pace: Pace
    windows: Sequence[Window]
    began: float
    beyond: bool = False
    """Whether it is more than the limits let through."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, fault: type[BaseException] | None, *where: object) -> None:
        if self.beyond:
            self.pace.slow_start.leave(taken=fault is None)
        self.pace.leave(self.windows, self.began)


class Pace:
    """The pace of one bot in one process. `senders` is how many processes share the limits with this one.

    `take_turn` is what they share them by; nothing where there can only be one.
    """

    take_turn: TakeTurn | None = None

    def __init__(self, limits: Limits = TELEGRAMS, *, now: Callable[[], float] = time.monotonic) -> None:
        self.limits = limits
        self._now = now
        self._everything = Window(limits.overall, limits.second)
        self._chats: dict[int, Chat] = {}
        self._not_before = 0.0
        """Until when Telegram wants nothing at all."""
        self._last_order = 0, -math.inf
        """The chat in which Telegram last ordered silence, and the silence's end."""
        self._next_turn = 0.0
        self._edits_count_until = -math.inf
        self._answers_waiting = 0
        self._line = asyncio.Lock()
        self._turns = asyncio.Lock()
        self._changed = asyncio.Event()
        self._trips: deque[float] = deque(maxlen=TRIPS)
        self._senders = 1
        self._outbox_left = -math.inf
        self._alone_from = now() + ALONE
        self.slow_start = SlowStart(now)

    @property
    def senders(self) -> int:
        return self._senders

    @senders.setter
    def senders(self, number: int) -> None:
        if number > self._senders:  # the others go on as before until their next claim
            self._next_turn = max(self._next_turn, self._now() + self.limits.second)
        if number > 1:
            self._alone_from = self._now() + ALONE
        self._senders = max(1, number)
        self._everything.count = max(1, self.limits.overall // self._senders)

    # -- answers -----------------------------------------------------------------------------------------------

    @asynccontextmanager
    async def answer(self, chat_id: int) -> AsyncIterator[None]:
        """Send an answer to a chat in this block, which begins as soon as Telegram's limits and its orders let it.

        Or at once, where Telegram is being found to take more.
        """
        chat = self._chat(chat_id)
        chat.answers += 1
        try:
            async with chat.line:
                passage = await self._answers_passage(chat_id, chat)
        finally:
            chat.answers -= 1
        with passage:
            yield

    async def _answers_passage(self, chat_id: int, chat: Chat) -> Passage:
        """Wait for the chat first, so that nobody in the line of all chats waits for this one's turn."""
        while True:
            while (wait := chat.wait(self._now())) > 0 and not self._may_exceed(chat_id, chat):
                await self._pause(wait)
            self._answers_waiting += 1
            try:
                async with self._line:
                    while (wait := self._wait()) > 0 and not self._may_exceed(chat_id, chat):
                        await self._pause(wait)
                    if wait > 0 or chat.wait(self._now()) > 0:
                        if self._may_exceed(chat_id, chat):
                            return self._enter(chat, beyond=True)
                    elif await self._takes_turn(chat_id, chat):
                        return self._enter(chat)
            finally:
                self._answers_waiting -= 1

    def _may_exceed(self, chat_id: int, chat: Chat) -> bool:
        """Tell whether an answer may go beyond the limits: in private, alone with Telegram, while nothing else is sent.

        Not in groups, where Telegram is known to refuse and to stay silent for long; and not while another message is
        on its way to the same chat, lest it arrive before that.
        """
        now = self._now()
        quiet = now >= max(self._not_before, chat.not_before, self._outbox_left + SILENT)
        return (
            quiet
            and chat_id > 0
            and self._is_alone(now)
            and not any(window.under_way for window in chat.windows)
            and self.slow_start.allows()
        )

    def _is_alone(self, now: float) -> bool:
        return self._senders == 1 and (self.take_turn is None or now >= self._alone_from)

    def counts_edit(self, chat_id: int) -> bool:
        """Whether an edit is to keep to the limits as a message does.

        In group chats Telegram counts both together; in private ones it is not known to mind, until it does.
        """
        silent = self.ordered_silence(chat_id) > 0
        return chat_id < 0 or silent or self._now() < self._edits_count_until

    # -- the outbox --------------------------------------------------------------------------------------------

    def chat_wait(self, chat_id: int) -> float:
        """Seconds until a chat takes another message of the outbox; infinite while one is on its way."""
        chat, now = self._chat(chat_id), self._now()
        return math.inf if chat.answers else max(chat.wait(now), chat.next_turn - now)

    async def turn(self, chat_id: int) -> Passage | None:
        """Wait for the outbox's turn and use it for this chat; None where the chat has become busy meanwhile."""
        async with self._turns:
            while (wait := self._turn_wait()) > 0:
                await self._pause(wait)
            chat = self._chat(chat_id)
            if self.chat_wait(chat_id) > 0 or not await self._takes_turn(chat_id, chat):
                return None
            now = self._now()
            self._next_turn = max(self._next_turn, now - CATCHING_UP) + self._senders / self.limits.outbox
            self._outbox_left = now
            if chat_id < 0:
                chat.next_turn = now + self.limits.spacing(chat_id)
            return self._enter(chat)

    def _turn_wait(self) -> float:
        return math.inf if self._answers_waiting else max(self._wait(), self._next_turn - self._now())

    # -- both --------------------------------------------------------------------------------------------------

    def _wait(self) -> float:
        """Seconds until another message may leave, whereto ever."""
        now = self._now()
        return max(self._not_before - now, self._everything.wait(now))

    async def _takes_turn(self, chat_id: int, chat: Chat) -> bool:
        """Take the chat's turn among several processes; False where another one's has not ended."""
        if self.take_turn is None or self._senders == 1:
            return True
        wait = await self.take_turn(chat_id, self.limits.spacing(chat_id) + BETWEEN_PROCESSES)
        chat.not_before = max(chat.not_before, self._now() + wait)
        return wait <= 0

    def _enter(self, chat: Chat, *, beyond: bool = False) -> Passage:
        windows = (self._everything, *chat.windows)
        for window in windows:
            window.enter()
        if beyond:
            self.slow_start.enter()
        return Passage(self, windows, self._now(), beyond)

    def leave(self, windows: Sequence[Window], began: float) -> None:
        """End a passage; see there."""
        ended = self._now()
        self._trips.append(ended - began)
        counted = ended - self._least_way()
        for window in windows:
            window.leave(counted)
        self._changed.set()

    def ordered_silence(self, chat_id: int) -> float:
        """Seconds for which Telegram still wants nothing in a chat; not above 0 where it wants something."""
        return max(self._not_before, self._chat(chat_id).not_before) - self._now()

    def refused(self, chat_id: int, seconds: float, *, edit: bool = False) -> None:
        """Telegram had too much, and wants nothing for so long. It does not say of what: see `CROWDED`, `TOGETHER`."""
        self.slow_start.refused()
        now = self._now()
        until = now + seconds
        other, others_end = self._last_order
        is_shared = other != chat_id and abs(others_end - until) <= TOGETHER
        if is_shared or self._everything.taken(now) >= CROWDED * self._everything.count:
            self._not_before = max(self._not_before, until)
        else:
            chat = self._chat(chat_id)
            chat.not_before = max(chat.not_before, until)
        self._last_order = chat_id, until
        if edit:
            self._edits_count_until = now + AFTER_REFUSAL

    def _least_way(self) -> float:
        """Seconds that a call and its answer surely spend under way together."""
        shortest = min(self._trips) if len(self._trips) >= ENOUGH else 0.0
        return CERTAIN * shortest if shortest >= FAR else 0.0

    def _chat(self, chat_id: int) -> Chat:
        chat = self._chats.get(chat_id)
        if chat is None:
            if len(self._chats) >= CHATS_KEPT:
                now = self._now()
                self._chats = {id_: one for id_, one in self._chats.items() if not one.is_idle(now)}
            chat = self._chats[chat_id] = Chat(self.limits.windows(chat_id))
        return chat

    async def _pause(self, seconds: float) -> None:
        """Wait so long, or until something changed."""
        self._changed.clear()
        try:
            await asyncio.wait_for(self._changed.wait(), None if math.isinf(seconds) else seconds)
        except TimeoutError:
            return
