"""Delivers one row that is in hand: words it, sends its parts, and notes what became of it.

No transaction is open while Telegram is waited for. A row counts as in flight until what became of it is committed.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial
from typing import Final

import structlog
from sqlalchemy.ext.asyncio import AsyncSession
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, RetryAfter, TelegramError

from db.batches import BatchWriter, Sessions, Work, is_away
from db.claims import NOTHING_TO_SAY, ClaimedMessage, drop, mark_failed, mark_part, mark_sent, put_back
from db.group_chats import follow_chat
from db.people import mark_reachable, mark_unreachable
from db.silent_chats import leave_chat, tell_of_silence
from schedules.edges import Edge
from schedules.kinds import Kind, Kinds, NotYet, SentPart
from schedules.parts import SendingBot, send_part
from schedules.rate_limit import Pace, Passage
from schedules.refusals import growing_pause, ordered_pause
from texts.catalogue import texts
from texts.messages.outgoing import Part

log = structlog.get_logger(__name__)

LONGEST_PAUSE: Final = 300.0
"""Seconds between tries of one row, at most."""

LONGEST_COMMIT_PAUSE: Final = 5.0
"""Seconds between tries to note what became of a row, while the store is away."""

AFTER_THE_OTHER: Final = timedelta(seconds=5)
"""How long after a message for which it waits a row is looked at again."""

Observe = Callable[[str, float], None]
"""Told of each outcome (sent, failed, later, dropped), and how many seconds after it was due."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A row with what is left of it to send."""

    row: ClaimedMessage
    kind: Kind
    parts: Sequence[Part]


class Trouble(Enum):
    """What concerns other rows too: Telegram does not know the token any more, or can't be reached."""

    TOKEN = auto()
    NETWORK = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a delivery ended. `again_in` seconds it is to be tried again, for this error; None = the row is done with."""

    row: ClaimedMessage
    again_in: float | None = None
    error: str = ""
    trouble: Trouble | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Means:
    """What sending needs. `pace` is the one that answers keep to as well."""

    bot: SendingBot
    sessions: Sessions
    writer: BatchWriter
    clock: Callable[[], datetime]
    pace: Pace
    kinds: Kinds
    observe: Observe


class Delivery:
    """`owner` names this process in leases."""

    def __init__(self, means: Means, *, owner: str) -> None:
        self._means = means
        self._pace = means.pace
        self._clock = means.clock
        self._owner = owner
        self._edge = Edge("deliveries")

    async def word(self, row: ClaimedMessage) -> Worded | None:
        """Word a row; None where it is done with, since it can't be worded or there is nothing to say any more."""
        try:
            kind = self._means.kinds[row.kind]
            if kind.load:
                async with self._means.sessions() as session:
                    row = replace(row, facts={**row.facts, **await kind.load(session, row)})
            if row.expires_at <= self._clock():  # it has waited in hand, or the machine has slept
                await self._put_back(row)
                return None
            parts = kind.render(texts(row.language), row, self._clock())
        except NotYet as later:
            await self._wait(row, later.until)
            return None
        except Exception as error:  # the edge of one row: what can't be worded is its own fault
            if is_away(error):
                raise
            log.exception("outbox.not_worded", row=row.id, kind=row.kind)
            await self._fail(row, error)
            return None
        if len(parts) > row.parts_sent:
            return Worded(row, kind, parts)
        await self._commit(partial(drop, ids=[row.id], error=NOTHING_TO_SAY))
        self._tell("dropped", row)
        return None

    async def _put_back(self, row: ClaimedMessage) -> None:
        """Leave a row that has expired to the next claim, which marks it."""
        await self._commit(partial(put_back, ids=[row.id], owner=self._owner, at=self._clock()))

    async def _wait(self, row: ClaimedMessage, until: datetime) -> None:
        at = max(until, self._clock()) + AFTER_THE_OTHER
        await self._commit(partial(put_back, ids=[row.id], owner=self._owner, at=at))

    async def deliver(self, worded: Worded, passage: Passage) -> Outcome:
        """Send what is left of a row."""
        row = worded.row
        try:
            for index in range(row.parts_sent, len(worded.parts)):
                with passage:
                    sent = await send_part(self._means.bot, worded.parts[index], row)
                if index < len(worded.parts) - 1:
                    row = await self._note_part(row, sent)
                    passage = await self._next_passage(row.chat_id)
                else:
                    await self._sent(worded, sent)
        except TelegramError as error:
            return await self._refused(row, error)
        except Exception as error:  # a part that can't even be asked for: the row is at fault, not the others
            log.exception("outbox.not_sendable", row=row.id, kind=row.kind)
            await self._fail(row, error)
        return Outcome(row)

    async def _note_part(self, row: ClaimedMessage, sent: SentPart) -> ClaimedMessage:
        parts_sent = row.parts_sent + 1
        await self._commit(
            partial(
                mark_part, row_id=row.id, owner=self._owner, parts_sent=parts_sent, message_id=sent.message_id
            )
        )
        return replace(row, parts_sent=parts_sent)

    async def _next_passage(self, chat_id: int) -> Passage:
        while True:
            wait = self._pace.chat_wait(chat_id)
            if wait > 0:
                await asyncio.sleep(1.0 if math.isinf(wait) else wait)
            elif passage := await self._pace.turn(chat_id):
                return passage

    async def _sent(self, worded: Worded, sent: SentPart) -> None:
        row, now = worded.row, self._clock()

        async def mark(session: AsyncSession) -> None:
            await mark_sent(session, row.id, message_id=sent.message_id, now=now)
            if row.unreachable and row.person_id:
                await mark_reachable(session, row.chat_id)

        async def mark_and_keep(session: AsyncSession) -> None:
            await mark(session)
            if worded.kind.sent:
                await worded.kind.sent(session, row, sent)

        try:
            await self._commit(mark_and_keep)
        except Exception:  # what a kind keeps is its own; that the message left holds in any case
            log.exception("outbox.not_kept", row=row.id, kind=row.kind)
            await self._commit(mark)
        self._tell("sent", row)

    async def _refused(self, row: ClaimedMessage, error: TelegramError) -> Outcome:
        name = type(error).__name__
        match error:
            case InvalidToken():
                return Outcome(row, 0, name, Trouble.TOKEN)
            case RetryAfter():
                seconds = ordered_pause(error)
                self._means.pace.refused(row.chat_id, seconds)
                return Outcome(row, seconds, name)
            case ChatMigrated():
                await self._commit(
                    partial(follow_chat, old_chat_id=row.chat_id, new_chat_id=error.new_chat_id)
                )
                return Outcome(row, 0, name)
            case Forbidden():
                await self._unreachable(row)
            case BadRequest():
                log.error("outbox.refused", row=row.id, kind=row.kind, error=name)
            case _:
                pause = growing_pause(row.attempts, first=1, longest=LONGEST_PAUSE)
                return Outcome(row, pause, name, Trouble.NETWORK)
        await self._fail(row, error)
        return Outcome(row)

    async def _unreachable(self, row: ClaimedMessage) -> None:
        now = self._clock()
        if row.person_id is None:
            await self._commit(partial(leave_chat, chat_id=row.chat_id, now=now))
        elif not row.unreachable:
            await self._commit(partial(mark_unreachable, telegram_id=row.chat_id, now=now))
            log.info("person.unreachable", person=row.person_id)

    async def _fail(self, row: ClaimedMessage, error: Exception) -> None:
        kind = self._means.kinds.get(row.kind)

        async def mark(session: AsyncSession) -> None:
            await mark_failed(session, row.id, owner=self._owner, error=type(error).__name__)
            if kind and kind.failed:
                await kind.failed(session, row, self._clock())
            if row.group_chat_id and isinstance(error, BadRequest):
                await tell_of_silence(session, row.group_chat_id, left=False, now=self._clock())

        await self._commit(mark)
        self._tell("failed", row)

    def _tell(self, outcome: str, row: ClaimedMessage) -> None:
        self._means.observe(outcome, (self._clock() - row.due_at).total_seconds())

    async def _commit(self, work: Work[object]) -> None:
        """Commit, however long the store is away: what was sent must not be forgotten while this process lives."""
        tried = 0
        while True:
            try:
                await self._means.writer.commit(work)
            except Exception as error:
                if not is_away(error):
                    raise
                self._edge.failed(error)
                tried += 1
                await asyncio.sleep(growing_pause(tried, first=0.2, longest=LONGEST_COMMIT_PAUSE))
            else:
                self._edge.worked()
                return
