"""Fetches updates with getUpdates, and confirms each only once it is done with.

Telegram hands out the oldest unconfirmed updates, at most 100, and confirms by an offset: all before it. So the offset
moves only past updates that are done, and while some are in hand the next fetch returns them again; those are known
and passed over. Why not python-telegram-bot's Updater: docs/decisions/own-polling-loop.md.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.metrics import Metrics
from bot.sending import growing_pause, ordered_pause
from bot.updates import Intake
from db.errors import LokusError

log = structlog.get_logger(__name__)

WINDOW: Final = 100
"""How many updates Telegram hands out at most (Bot API, getUpdates)."""

FULL: Final = 80
"""So many unconfirmed updates, and what is in hand is put down, if it is not done soon: whoever floods the bot is not to
hold up others."""

SOON: Final = 1.0
"""Seconds that the oldest update is given. A busload of people who write at once is answered meanwhile."""

LONG_POLL: Final = 30
"""Seconds that Telegram holds a fetch when there is nothing new."""

QUICK: Final = 0.02
"""Seconds that updates which just came are given to be done, and so confirmed, by the next fetch."""

FROM_ONE_OFFSET: Final = 0.55
"""Seconds from fetch to fetch while the oldest update is in hand. Who asks from one offset again within half a second is
given nothing but that update (tdlib/telegram-bot-api, `process_get_updates_query`), and everyone behind it waits."""

Updates = Sequence[Mapping[str, Any]]
Fetch = Callable[[int | None, int, int], Awaitable[Updates]]
"""Fetches updates from an offset on, holding so many seconds, at most so many. Raises TelegramError."""


class TokenRefused(LokusError):
    """Telegram does not know the token (any more)."""


@dataclass(slots=True)
class _Taken:
    raw: Mapping[str, Any]
    task: asyncio.Future[None]
    since: float


class Poller:
    def __init__(self, fetch: Fetch, intake: Intake, metrics: Metrics) -> None:
        self._fetch = fetch
        self._intake = intake
        self._metrics = metrics
        self._offset: int | None = None
        self._told: int | None = None
        """The offset that Telegram was told last."""
        self._taken: dict[int, _Taken] = {}
        """Updates that are not confirmed yet, in the order in which they came."""
        self._progress = asyncio.Event()
        self._failures = 0
        self._not_taken = 0
        self.fetched_at = time.monotonic()
        """When Telegram last answered, by the monotonic clock."""

    async def run(self) -> None:
        """Fetch until cancelled. Raises TokenRefused."""
        while True:
            if not self._confirm():
                await asyncio.sleep(growing_pause(self._not_taken, first=0.5, longest=30))
            began = time.monotonic()
            updates = await self._fetched()
            if updates is not None:
                self._take(updates)
            await self._breathe(began)

    async def confirm_last(self) -> None:
        """Tell Telegram what is done, at the end, so that it does not hand it out again."""
        self._confirm()
        if self._offset not in {None, self._told}:
            try:
                await self._fetch(self._offset, 0, 1)
            except TelegramError as error:
                log.warning("updates.unconfirmed", error=type(error).__name__)

    def _take(self, updates: Updates) -> None:
        for raw in updates:
            number = raw.get("update_id")
            if not isinstance(number, int) or number in self._taken:
                continue
            self._taken[number] = _Taken(raw, self._start(raw), time.monotonic())

    def _start(self, raw: Mapping[str, Any]) -> asyncio.Future[None]:
        task = self._intake.start(raw)
        task.add_done_callback(lambda _: self._progress.set())
        return task

    def _confirm(self) -> bool:
        """Move the offset past the updates that are done, up to the first that is not.

        Return False where that one has to be taken again because the store is away.
        """
        for number, taken in list(self._taken.items()):
            if not taken.task.done():
                break
            if _failed(taken.task):
                self._not_taken += 1
                log.warning("update.not_taken", update=number, times=self._not_taken)
                self._take_again()
                return False
            self._not_taken = 0
            self._offset = number + 1
            del self._taken[number]
        return True

    def _take_again(self) -> None:
        """Give all that failed once more, in its place and order, so that the offset can't pass it."""
        for taken in self._taken.values():
            if _failed(taken.task):
                taken.task = self._start(taken.raw)

    async def _breathe(self, began: float) -> None:
        """Wait before the next fetch while updates are in hand, so that it finds room, and confirms something."""
        now = time.monotonic()
        await self._progress_until(self._has_room, now + QUICK)
        await self._make_room()
        await self._progress_until(self._can_confirm, max(now + QUICK, began + FROM_ONE_OFFSET))

    async def _make_room(self) -> None:
        """Have updates put down, if many are unconfirmed and the oldest is not done soon, or few others are left."""
        if len(self._taken) > FULL:
            oldest = next(iter(self._taken.values()))
            await self._progress_until(self._goes_on, oldest.since + SOON)
            if not self._can_confirm():
                self._intake.make_room()

    def _goes_on(self) -> bool:
        return self._can_confirm() or self._has_room()

    def _has_room(self) -> bool:
        """Whether half the window is free; where little was taken, whether all of it is done."""
        enough = WINDOW // 2 if len(self._taken) > WINDOW // 2 else 0
        return sum(not taken.task.done() for taken in self._taken.values()) <= enough

    def _can_confirm(self) -> bool:
        return not self._taken or next(iter(self._taken.values())).task.done()

    async def _progress_until(self, reached: Callable[[], bool], deadline: float) -> None:
        while not reached():
            self._progress.clear()
            try:
                await asyncio.wait_for(self._progress.wait(), deadline - time.monotonic())
            except TimeoutError:
                return

    async def _fetched(self) -> Updates | None:
        self._told = self._offset
        try:
            updates = await self._fetch(self._offset, 0 if self._taken else LONG_POLL, WINDOW)
        except InvalidToken:
            raise TokenRefused from None
        except TelegramError as error:
            self._told = None
            await self._pause(error)
            return None
        if self._failures:
            log.info("updates.fetched_again", failures=self._failures)
        self._failures = 0
        self.fetched_at = time.monotonic()
        return updates

    async def _pause(self, error: TelegramError) -> None:
        self._failures += 1
        self._metrics.fetch_failures[type(error).__name__] += 1
        pause = (
            ordered_pause(error)
            if isinstance(error, RetryAfter)
            else growing_pause(self._failures, first=0.5, longest=30)
        )
        log.warning(
            "updates.fetch_failed",
            error=type(error).__name__,
            reason="another program fetches this bot's updates, or a webhook is set"
            if isinstance(error, Conflict)
            else "Telegram or the network",
            failures=self._failures,
            seconds=round(pause, 2),
        )
        await asyncio.sleep(pause)


def _failed(task: asyncio.Future[None]) -> bool:
    return task.done() and (task.cancelled() or task.exception() is not None)
