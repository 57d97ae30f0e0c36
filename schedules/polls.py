"""Polls going out, coming to who joins late, closing on time; and anonymous ballots leaving no trace in files.

How a poll and its reminder are worded when they leave the outbox is here as well.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from typing import Any, Final

import structlog
from markupsafe import Markup
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession
from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError

from db.ballots import URNS, forget_former_urns
from db.batches import BatchWriter, Sessions
from db.claims import ClaimedMessage
from db.poll_messages import OpenMessage, keep_message, mark_stopped, messages_to_stop
from db.poll_rows import KIND, REMINDER_KIND, UNCLEAR_KIND, send_to_targets
from db.poll_states import close_poll
from db.polls import open_polls, read_poll
from db.tasks import end_all
from db.watch import watch_tables
from schedules.edges import Edge
from schedules.kinds import Kind, SentPart
from texts.catalogue import Texts, texts
from texts.messages.outgoing import NativePoll, Part, Text
from texts.messages.polls import ballot, ballot_rows

log = structlog.get_logger(__name__)

LOOKS_EVERY: Final = 1.0
DERIVES_EVERY: Final = 15.0
"""Seconds until it is seen that another process has let someone in."""

AT_ONCE: Final = 10
PAUSE: Final = 0.5
"""So many polls are stopped at once, and then a pause is made: answers to people go first."""


async def load(session: AsyncSession, row: ClaimedMessage) -> Mapping[str, Any]:
    poll = await read_poll(session, int(row.facts["poll_id"]))
    return {"poll": poll}


def render(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    poll = row.facts["poll"]
    if poll is None or not poll.is_open(now):
        return []
    if poll.anonymous:
        html = ballot(texts, poll.question, poll.options, several=poll.several)
        return [Text(html, ballot_rows(texts, poll.id, poll.options))]
    return [NativePoll(poll.question, poll.options, several=poll.several, hides_results=poll.hidden)]


async def keep_sent(session: AsyncSession, row: ClaimedMessage, sent: SentPart) -> None:
    await keep_message(
        session,
        poll_id=int(row.facts["poll_id"]),
        person_id=row.person_id,
        group_chat_id=row.group_chat_id,
        telegram_poll_id=sent.poll_id,
        message_id=sent.message_id,
    )


def render_reminder(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:
    poll = row.facts["poll"]
    if poll is None or not poll.is_open(now):
        return []
    name = "poll-reminder-chats" if poll.in_chats else "poll-reminder"
    return [Text(texts.html(name, question=poll.question))]


def render_unclear(texts: Texts, row: ClaimedMessage, now: datetime) -> Sequence[Part]:  # noqa: ARG001 - as all kinds
    questions = [
        texts.html("poll-unclear-question", question=question) for question in row.facts["questions"]
    ]
    return [Text(Markup("\n").join((texts.html("poll-unclear"), *questions)))]


KINDS: Final = {
    KIND: Kind(render, load=load, sent=keep_sent),
    REMINDER_KIND: Kind(render_reminder, load=load),
    UNCLEAR_KIND: Kind(render_unclear),
}


class PollKeeper:
    """Looks after the open polls of a process, once a second, and at once where people or polls change."""

    def __init__(
        self,
        bot: Bot,
        engine: AsyncEngine,
        sessions: Sessions,
        writer: BatchWriter,
        clock: Callable[[], datetime],
    ) -> None:
        self._bot = bot
        self._engine = engine
        self._sessions = sessions
        self._writer = writer
        self._clock = clock
        self._changed = asyncio.Event()
        self._cast = asyncio.Event()
        self._derived = 0.0
        watch_tables(engine, ("polls", "memberships", "group_chats"), self._changed.set)
        watch_tables(engine, URNS, self._cast.set)

    async def run(self) -> None:
        """Go on until cancelled."""
        forgetting, edge = asyncio.create_task(self._keep_forgetting()), Edge("polls")
        try:
            while True:
                try:
                    await self.look()
                except Exception as error:  # noqa: BLE001 - the edge: the next look does it again
                    edge.failed(error)
                    await asyncio.sleep(LOOKS_EVERY)
                else:
                    edge.worked()
                try:
                    async with asyncio.timeout(LOOKS_EVERY):
                        await self._changed.wait()
                except TimeoutError:
                    continue
        finally:
            await end_all([forgetting])

    async def look(self) -> None:
        """Close what is due, bring open polls to who joined, and stop closed ones in the chats."""
        changed = self._changed.is_set() or time.monotonic() >= self._derived + DERIVES_EVERY
        self._changed.clear()
        async with self._sessions() as session:
            polls = await open_polls(session)
        for poll in polls:
            if not poll.is_open(self._clock()):
                await self._writer.commit(partial(close_poll, poll_id=poll.id, now=self._clock()))
            elif changed:
                await self._writer.commit(partial(send_to_targets, poll=poll, now=self._clock()))
        if changed:
            self._derived = time.monotonic()
        await self._stop_closed()

    async def _stop_closed(self) -> None:
        while True:
            async with self._sessions() as session:
                messages = await messages_to_stop(session, AT_ONCE)
            if not messages:
                return
            stopped = await asyncio.gather(*map(self._stop, messages))
            done = [message.id for message, is_done in zip(messages, stopped, strict=True) if is_done]
            if done:
                await self._writer.commit(partial(mark_stopped, ids=done))
            if len(messages) < AT_ONCE or len(done) < len(messages):
                return
            await asyncio.sleep(PAUSE)

    async def _stop(self, message: OpenMessage) -> bool:
        """Stop a poll in a chat; False where that is to be tried again."""
        if message.answered:
            return True  # there is no button to answer with any more
        try:
            if message.anonymous:
                html = texts(message.language).html("ballot-closed-message", question=message.question)
                await self._bot.edit_message_text(
                    html, message.chat_id, message.message_id, parse_mode=ParseMode.HTML
                )
            else:
                await self._bot.stop_poll(message.chat_id, message.message_id)
        except (BadRequest, ChatMigrated, Forbidden) as error:  # nobody can stop it there any more
            log.info("poll.not_stopped", poll=message.poll_id, error=type(error).__name__)
        except TelegramError as error:
            log.warning("poll.stopped_later", poll=message.poll_id, error=type(error).__name__)
            return False
        return True

    async def _keep_forgetting(self) -> None:
        edge = Edge("ballots")
        while True:
            await self._cast.wait()
            await asyncio.sleep(LOOKS_EVERY)  # several ballots are forgotten at once
            self._cast.clear()
            try:
                if not await forget_former_urns(self._engine):
                    self._cast.set()
            except Exception as error:  # noqa: BLE001 - the edge: it is tried again
                edge.failed(error)
                self._cast.set()
            else:
                edge.worked()
