"""Every call of the Bot API passes here: counted, paced, and tried again where Telegram or the network asks for it.

A call whose answer was lost may have been done; it is tried again all the same, for an answer that comes twice is
better than a question without one. What the outbox sends keeps to the pace already, and is tried by the outbox again
(`schedules.parts.PACED`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import timedelta
from functools import partial
from typing import Any, Final

import structlog
from telegram.error import BadRequest, ChatMigrated, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.metrics import Metrics
from handlers.shown import Shown
from handlers.turn import current_turn
from schedules.parts import PACED
from schedules.rate_limit import Pace
from schedules.refusals import growing_pause, is_passing, ordered_pause

__all__ = ["PatientCalls", "growing_pause", "is_passing", "ordered_pause", "pause_after"]

log = structlog.get_logger(__name__)

TRIES: Final = 4
LONGEST_ORDERED_PAUSE: Final = 600.0
"""Seconds; whoever waits longer has long given up. Until a longer one is over nothing is tried, and all is refused at once."""

Call = Callable[..., Awaitable[Any]]


class PatientCalls(BaseRateLimiter[int]):
    """Tries a call up to `rate_limit_args` times (usually `TRIES`)."""

    def __init__(self, metrics: Metrics, pace: Pace, shown: Shown) -> None:
        self._metrics = metrics
        self._pace = pace
        self._shown = shown
        self._moved: dict[int, int] = {}
        """Groups that have become supergroups since this program began, and what they are now."""

    async def initialize(self) -> None:
        """Nothing is kept."""

    async def shutdown(self) -> None:
        """Nothing is kept."""

    async def process_request(  # noqa: PLR0917 - the library's signature
        self,
        callback: Call,
        args: Any,  # noqa: ANN401, ARG002 - endpoint and data
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Any:  # noqa: ANN401
        if self._shown.changes_nothing(endpoint, data):
            return True
        post, chat_id = partial(callback, endpoint, **kwargs), _chat_of_message(endpoint, data)
        if rate_limit_args == PACED:
            result = await self._try(partial(post, data), endpoint, tries=PACED)
        elif chat_id is None:
            result = await self._try(partial(post, data), endpoint, edited=_chat_of_edit(endpoint, data))
        else:
            result = await self._send(post, endpoint, data, chat_id)
        self._shown.note(endpoint, data, result)
        return result

    async def _send(self, post: Call, endpoint: str, data: Mapping[str, Any], chat_id: int) -> Any:  # noqa: ANN401
        """Send an answer; what left before its update failed and was tried again is not sent once more."""
        turn = current_turn.get(None)
        if turn is None:
            return await self._bring(post, endpoint, data, chat_id)
        message = (endpoint, chat_id, *map(data.get, ("text", "caption", "phone_number", "title")))
        result = turn.sent_before(message)
        if result is None:
            result = await self._bring(post, endpoint, data, chat_id)
            turn.note_sent(message, result)
        return result

    async def _bring(self, post: Call, endpoint: str, data: Mapping[str, Any], chat_id: int) -> Any:  # noqa: ANN401
        """Send a message; where its group has become a supergroup meanwhile, to that, which knows no earlier message."""
        moved_to = self._moved.get(chat_id)
        if moved_to is None:
            try:
                return await self._try(partial(post, data), endpoint, chat_id=chat_id)
            except ChatMigrated as moved:
                moved_to = moved.new_chat_id
        there = {name: value for name, value in data.items() if name != "reply_parameters"}
        there["chat_id"] = moved_to
        return await self._try(partial(post, there), endpoint, chat_id=moved_to)

    async def _try(
        self,
        call: Call,
        endpoint: str,
        *,
        chat_id: int | None = None,
        edited: int | None = None,
        tries: int = TRIES,
    ) -> Any:  # noqa: ANN401
        """Call until Telegram has answered. `chat_id` where it is a message to a chat, `edited` where it edits one."""
        lost = False
        concerned = chat_id or edited
        for tried in range(1, tries + 1):
            if concerned and (silence := self._pace.ordered_silence(concerned)) > LONGEST_ORDERED_PAUSE:
                raise RetryAfter(timedelta(seconds=silence))
            try:
                async with self._room(chat_id, edited):
                    result = await call()
            except TelegramError as error:
                self._metrics.calls[endpoint, type(error).__name__] += 1
                if lost and endpoint.startswith("edit") and isinstance(error, BadRequest):
                    return True  # the try whose answer was lost has changed the message already
                lost = not isinstance(error, RetryAfter)
                if isinstance(error, ChatMigrated) and concerned:
                    self._moved[concerned] = error.new_chat_id
                if isinstance(error, RetryAfter):
                    self._note_order(error, concerned, edit=chat_id is None)
                pause = pause_after(error, tried)
                if pause is None or tried == tries:
                    raise
                log.warning(
                    "call.again", method=endpoint, error=type(error).__name__, seconds=round(pause, 2)
                )
                if not (concerned and isinstance(error, RetryAfter)):  # for which the next try has to wait
                    await asyncio.sleep(pause)
            else:
                self._metrics.calls[endpoint, "ok"] += 1
                return result
        raise AssertionError  # the last try returns or raises

    def _note_order(self, error: RetryAfter, concerned: int | None, *, edit: bool) -> None:
        """Let everything that goes to the same chat wait as long as Telegram says, also if this was the last try."""
        self._pace.slow_start.refused()
        if concerned:
            self._pace.refused(concerned, ordered_pause(error), edit=edit)

    def _room(self, chat_id: int | None, edited: int | None) -> AbstractAsyncContextManager[None]:
        """Wait for a place among the messages, for what counts as one."""
        if chat_id is None and edited is not None and self._pace.counts_edit(edited):
            chat_id = edited
        return nullcontext() if chat_id is None else self._pace.answer(chat_id)


def _chat_of_message(endpoint: str, data: Mapping[str, Any]) -> int | None:
    """Name the chat that a call sends a message to; None where it sends none, which Telegram does not count."""
    sends = endpoint.startswith(("send", "copy", "forward")) and endpoint != "sendChatAction"
    return _chat_of(data) if sends else None


def _chat_of_edit(endpoint: str, data: Mapping[str, Any]) -> int | None:
    edits = endpoint.startswith("edit") or endpoint == "stopPoll"
    return _chat_of(data) if edits else None


def _chat_of(data: Mapping[str, Any]) -> int | None:
    chat_id = data.get("chat_id")
    return chat_id if isinstance(chat_id, int) else None


def pause_after(error: TelegramError, tried: int) -> float | None:
    """Say how many seconds to wait before the next try; None where another try would end the same way."""
    if isinstance(error, RetryAfter):
        seconds = ordered_pause(error)
        return seconds if seconds <= LONGEST_ORDERED_PAUSE else None
    if is_passing(error):
        return growing_pause(tried, first=0.2, longest=5)
    return None
