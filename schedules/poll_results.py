"""Keeps results that someone opened up to date while people answer: edits each message, and none in vain."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from itertools import groupby
from typing import Any, Final

import structlog
from markupsafe import Markup
from telegram import Bot, InputMediaPhoto
from telegram.constants import ParseMode
from telegram.error import BadRequest, Forbidden, TelegramError

from db.ballots import SHOWN_FROM
from db.batches import BatchWriter, Sessions
from db.live_results import LiveResult, claim_look, forget_followed, leave_alone, live_results
from db.poll_results import PollOutcome, poll_outcome
from db.polls import PollState, may_manage, read_poll
from schedules.edges import Edge
from schedules.parts import keyboard
from texts.catalogue import texts
from texts.messages import polls as wording
from texts.messages.outgoing import Rows
from texts.messages.poll_files import chart
from texts.messages.poll_outcomes import mark_of, result_rows, results_of

log = structlog.get_logger(__name__)

LOOKS_EVERY: Final = 1.0
EDITS_EVERY: Final = 3.0
"""Seconds between two edits of one message, at least."""

FORGETS_EVERY: Final = 60.0


@dataclass(frozen=True, slots=True)
class Followed:
    """A message with what it should show."""

    message: LiveResult
    outcome: PollOutcome
    manages: bool


class LiveResults:
    """Looks every second whether what is followed has changed."""

    def __init__(
        self, bot: Bot, sessions: Sessions, writer: BatchWriter, clock: Callable[[], datetime]
    ) -> None:
        self._bot = bot
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._edited_at: dict[tuple[int, int], float] = {}
        self._forgot = time.monotonic()

    async def run(self) -> None:
        """Go on until cancelled."""
        edge = Edge("results")
        while True:
            try:
                await self.look()
            except Exception as error:  # noqa: BLE001 - the edge: the next second tries again
                edge.failed(error)
            else:
                edge.worked()
            await asyncio.sleep(LOOKS_EVERY)

    async def look(self) -> None:
        followed = await self._followed()
        kept = {(one.message.chat_id, one.message.message_id) for one in followed}
        self._edited_at = {place: at for place, at in self._edited_at.items() if place in kept}
        for one in followed:
            await self._show(one)
        if time.monotonic() >= self._forgot + FORGETS_EVERY:
            self._forgot = time.monotonic()
            await self._writer.commit(partial(forget_followed, now=self._clock()))

    async def _followed(self) -> Sequence[Followed]:
        found: list[Followed] = []
        async with self._sessions() as session:
            messages = await live_results(session, now=self._clock())
            for poll_id, of_poll in groupby(messages, key=lambda one: one.poll_id):
                poll = await read_poll(session, poll_id)
                if poll is None:
                    continue
                outcome = await poll_outcome(session, poll)
                found += [
                    Followed(one, outcome, await may_manage(session, poll, one.person_id)) for one in of_poll
                ]
        return found

    async def _show(self, one: Followed) -> None:
        """Edit a message if that shows something new, and the last time is long enough ago."""
        message, outcome = one.message, one.outcome
        place = (message.chat_id, message.message_id)
        if time.monotonic() < self._edited_at.get(place, 0.0) + EDITS_EVERY:
            return
        words, results = texts(message.language), results_of(outcome, shown_from=SHOWN_FROM)
        html, rows = wording.results(words, results), result_rows(words, outcome, manages=one.manages)
        mark = mark_of(html, rows)
        is_new = mark != message.mark
        if is_new and await self._writer.commit(partial(claim_look, one=message, mark=mark)):
            self._edited_at[place] = time.monotonic()
            picture = None
            if results.counts is not None:
                picture = await asyncio.to_thread(chart, words, results)
            await self._edit(message, html, picture, rows)
        if outcome.poll.state is PollState.CLOSED:
            await self._writer.commit(partial(leave_alone, one=message))

    async def _edit(self, message: LiveResult, html: Markup, picture: bytes | None, rows: Rows) -> None:
        where: dict[str, Any] = {
            "chat_id": message.chat_id,
            "message_id": message.message_id,
            "reply_markup": keyboard(rows),
        }
        try:
            if picture is None:
                await self._bot.edit_message_text(html, parse_mode=ParseMode.HTML, **where)
            else:
                media = InputMediaPhoto(picture, html, parse_mode=ParseMode.HTML)
                await self._bot.edit_message_media(media, **where)
        except (BadRequest, Forbidden) as error:  # its reader deleted it, or blocked the bot
            log.info("results.not_shown", poll=message.poll_id, error=type(error).__name__)
            await self._writer.commit(partial(leave_alone, one=message))
        except TelegramError as error:
            log.warning("results.not_shown", poll=message.poll_id, error=type(error).__name__)
