"""Takes updates, however they come, and says when each is done: handled, and its effects committed.

Chats are handled side by side, each in order. An update that comes again while it is in hand, or after its effects
were committed, takes effect no second time. Handling one is `bot/handling.py`'s work, fetching updates
`bot/polling.py`'s, being sent them `bot/webhook.py`'s.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import partial
from hashlib import blake2b
from typing import Any, Final

import structlog
from telegram import Update
from telegram.error import BadRequest

from bot.handling import Handling, may_pass
from bot.lanes import Lanes
from bot.metrics import Metrics
from db.arrivals import ArrivalKey
from db.errors import LokusError
from db.inbox import put_down, take_off, take_over
from handlers.context import Lokus, Services
from handlers.turn import Turn, current_turn

log = structlog.get_logger(__name__)

AT_ONCE: Final = 64
PRESS_WAITS: Final = 8.0
"""Seconds for which a press may wait for its turn; in practice Telegram takes answers for fifteen."""

AGAIN_AFTER: Final = 1.0


class NotTaken(LokusError):
    """The store could not be reached, so the update is not done with and has to come again."""


@dataclass(slots=True, eq=False)
class InHand:
    """An update that was taken. `receipt` is done once it may be confirmed: handled, or put down."""

    raw: Mapping[str, Any]
    update: Update | None
    receipt: asyncio.Future[None]
    is_put_down: bool = False
    is_being_put_down: bool = False
    turn: Turn | None = None
    press_answered: bool = False
    timer: asyncio.TimerHandle | None = None
    """Rings when a press has waited for long."""


class Intake:
    """Where updates come in. `start` is given each as Telegram's JSON; `owner` names this process."""

    def __init__(self, application: Lokus, services: Services, metrics: Metrics, *, owner: str) -> None:
        self._application = application
        self._services = services
        self._metrics = metrics
        self._owner = owner
        self._handling = Handling(application, services)
        self._lanes = Lanes(at_once=AT_ONCE)
        self._in_hand: dict[int, InHand] = {}
        self._chores: set[asyncio.Task[None]] = set()

    @property
    def waiting(self) -> int:
        """How many updates are in hand."""
        return self._lanes.waiting

    def start(self, raw: Mapping[str, Any]) -> asyncio.Future[None]:
        """Take an update. The receipt is done when it may be confirmed, or fails with NotTaken when it has to come again.

        Raises ValueError for what is no update.
        """
        key = update_key(self._application.bot.id, raw)
        one = self._in_hand.get(key)
        if one is None:
            receipt = asyncio.get_running_loop().create_future()
            one = InHand(raw, _parsed(raw, self._application), receipt)
            self._begin(key, one)
        return one.receipt

    def make_room(self) -> None:
        """Put down what is in hand, so that it can be confirmed and what is behind it comes."""
        for key, one in self._in_hand.items():
            if not (one.is_put_down or one.is_being_put_down):
                one.is_being_put_down = True
                self._chore(self._put_down, key, one)

    async def resume(self) -> None:
        """Go on with what processes that are no more have put down."""
        taking = partial(take_over, owner=self._owner, now=self._services.clock())
        for key, raw in await self._services.writer.commit(taking):
            if key not in self._in_hand:
                receipt = asyncio.get_running_loop().create_future()
                receipt.set_result(None)
                one = InHand(raw, _parsed(raw, self._application), receipt, is_put_down=True)
                self._begin(key, one)

    async def drain(self, seconds: float) -> bool:
        """Finish what is in hand, as far as it can be done in so many seconds."""
        all_done = await self._lanes.drain(seconds)
        if self._chores:
            await asyncio.wait(self._chores)
        return all_done

    def _begin(self, key: int, one: InHand) -> None:
        self._in_hand[key] = one
        if one.update and one.update.callback_query and not one.press_answered:
            loop = asyncio.get_running_loop()
            one.timer = loop.call_later(PRESS_WAITS, self._chore, self._answer_press, key, one)
        task = self._lanes.start(_lane(one.update), lambda: self._take(key, one))
        task.add_done_callback(partial(self._ended, key, one))

    def _ended(self, key: int, one: InHand, task: asyncio.Task[None]) -> None:
        if one.timer:
            one.timer.cancel()
        error = None if task.cancelled() else task.exception()
        if one.is_put_down and error is not None:  # Telegram won't hand it out again
            asyncio.get_running_loop().call_later(AGAIN_AFTER, self._begin, key, one)
            return
        del self._in_hand[key]
        if one.is_put_down:
            if not task.cancelled():
                self._chore(self._take_off, key, one)
        elif task.cancelled():
            one.receipt.cancel()
        elif error is not None:
            one.receipt.set_exception(error)
        else:
            one.receipt.set_result(None)

    def _chore(self, work: Callable[[int, InHand], Awaitable[None]], key: int, one: InHand) -> None:
        async def run() -> None:
            try:
                await work(key, one)
            except Exception as error:  # the edge: nobody waits for it
                log.warning("update.chore_failed", exc_info=None if may_pass(error) else error)

        task = asyncio.create_task(run())
        self._chores.add(task)
        task.add_done_callback(self._chores.discard)

    async def _put_down(self, key: int, one: InHand) -> None:
        now = self._services.clock()
        await self._services.writer.put([put_down(key, one.raw, owner=self._owner, now=now)])
        if one.receipt.done():  # it has ended meanwhile
            await self._take_off(key, one)
        else:
            one.is_put_down = True
            one.receipt.set_result(None)

    async def _take_off(self, key: int, _: InHand) -> None:
        await self._services.writer.put([take_off(key)])

    async def _answer_press(self, _: int, one: InHand) -> None:
        """Answer a press that waits behind others before Telegram takes no answer any more."""
        if one.turn is not None and one.turn.answered:
            return
        one.press_answered = True
        if one.turn is not None:
            one.turn.answered = True
        assert one.update is not None
        assert one.update.callback_query is not None
        try:
            await one.update.callback_query.answer()
        except BadRequest:
            log.info("press.too_old", update=one.update.update_id)

    async def _take(self, key: int, one: InHand) -> None:
        began, update = time.perf_counter(), one.update
        arrival_key = _arrival_key(key, update)
        try:
            arrival = await self._services.arrivals.read(arrival_key)
        except Exception as error:  # whatever the store has, the update is not taken, and comes again
            raise NotTaken from error
        if arrival.handled:
            self._metrics.updates["repeated"] += 1
            return
        turn = one.turn = Turn(arrival_key, arrival, self._services.writer, self._services.clock)
        turn.answered = one.press_answered
        current_turn.set(turn)
        self._metrics.updates[await self._handling.handle(turn, update)] += 1
        self._metrics.handling.add(time.perf_counter() - began)


def update_key(bot_id: int, raw: Mapping[str, Any]) -> int:
    """Make the key by which an update is known: a number of 63 bits from what stays the same when it comes again.

    Raises ValueError for what is no update.
    """
    number = raw.get("update_id")
    if not isinstance(number, int):
        raise ValueError("no update_id")  # noqa: TRY004 - a value from outside, not the caller's mistake
    kind, content = next(((k, v) for k, v in raw.items() if isinstance(v, Mapping)), ("", {}))
    stable = [content.get(name) for name in ("id", "message_id", "poll_id", "date", "edit_date")]
    digest = blake2b(repr((bot_id, number, kind, stable)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1


def _parsed(raw: Mapping[str, Any], application: Lokus) -> Update | None:
    try:
        return Update.de_json(dict(raw), application.bot)
    except Exception as error:  # a field of another kind may raise anything in the library
        log.error("update.unreadable", update=raw["update_id"], exc_info=error)  # noqa: TRY400 - with its traceback
        return None


def _arrival_key(key: int, update: Update | None) -> ArrivalKey:
    user, chat = (update.effective_user, update.effective_chat) if update else (None, None)
    return ArrivalKey(key, user.id if user else None, chat.id if chat and chat.id < 0 else None)


def _lane(update: Update | None) -> Hashable:
    if update is None:
        return None
    if update.effective_chat:
        return update.effective_chat.id
    return update.effective_user.id if update.effective_user else None
