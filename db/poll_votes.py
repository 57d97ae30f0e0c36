"""Votes in named polls, counted for each person once, wherever and however often they vote.

A vote stands for the copy of the poll in which it was given: the newest wins, and it is taken back there only. Telegram
names a poll by its number in one chat. Where the program died between sending a copy and noting its number, answers of
an unknown number come in; they belong to the poll that was sent to this person (or their group's chat) more than once,
or is being sent to them now. Where that may be several polls, the person is asked to answer again, in a copy that is known.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ColumnElement, delete, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    GroupChatRow,
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    PersonRow,
    PollMessageRow,
    PollRow,
    PollState,
    PollVoteRow,
)
from db.poll_messages import keep_message
from db.poll_rows import KIND, ask_again
from db.polls import may_answer, read_poll


class Vote(StrEnum):
    """What became of an answer.

    STRANGE: of no poll that is known; UNCLEAR: of one of several, so it is asked for again; NOT_THEIRS: from who is not asked.
    """

    COUNTED = "counted"
    TAKEN_BACK = "taken back"
    CLOSED = "closed"
    STRANGE = "strange"
    UNCLEAR = "unclear"
    NOT_THEIRS = "not theirs"


@dataclass(frozen=True, slots=True)
class Voted:
    person_id: int
    options: tuple[int, ...]
    voted_at: datetime


async def cast_vote(
    session: AsyncSession, *, telegram_poll_id: str, telegram_id: int, options: Sequence[int], now: datetime
) -> Vote:
    """Count an answer as Telegram tells it; no options: it is taken back."""
    person_id = await session.scalar(select(PersonRow.id).where(PersonRow.telegram_id == telegram_id))
    poll_id = await _poll_behind(session, telegram_poll_id)
    if poll_id is None and person_id is not None:
        asked = await _may_be_of(session, person_id, options)
        if len(asked) > 1:
            return await _ask_again(session, asked, person_id, options, copy=telegram_poll_id, now=now)
        for poll_id, (asked_person, chat) in asked.items():
            await keep_message(
                session,
                poll_id=poll_id,
                person_id=asked_person,
                group_chat_id=chat,
                telegram_poll_id=telegram_poll_id,
                message_id=None,
            )
    poll = await read_poll(session, poll_id) if poll_id else None
    if poll is None:
        return Vote.STRANGE
    if person_id is None or not await may_answer(session, poll, person_id):
        return Vote.NOT_THEIRS
    if not poll.is_open(now) or any(one >= len(poll.options) for one in options):
        return Vote.CLOSED
    if not options:
        own = (PollVoteRow.poll_id == poll.id, PollVoteRow.person_id == person_id)
        await session.execute(
            delete(PollVoteRow).where(*own, PollVoteRow.telegram_poll_id == telegram_poll_id)
        )
        return Vote.TAKEN_BACK
    new = {"telegram_poll_id": telegram_poll_id, "options": tuple(sorted(options)), "voted_at": now}
    await _keep(session, poll.id, person_id, new)
    return Vote.COUNTED


async def votes_of(session: AsyncSession, poll_id: int) -> Sequence[Voted]:
    rows = await session.execute(
        select(PollVoteRow.person_id, PollVoteRow.options, PollVoteRow.voted_at)
        .where(PollVoteRow.poll_id == poll_id)
        .order_by(PollVoteRow.person_id)
    )
    return [Voted(**row) for row in rows.mappings()]


async def _keep(session: AsyncSession, poll_id: int, person_id: int, new: dict[str, object]) -> None:
    dialect = (await session.connection()).dialect.name
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    statement = insert(PollVoteRow).values(poll_id=poll_id, person_id=person_id, **new)
    await session.execute(
        statement.on_conflict_do_update(
            index_elements=[PollVoteRow.poll_id, PollVoteRow.person_id],
            set_={name: statement.excluded[name] for name in new},
        )
    )


async def _poll_behind(session: AsyncSession, telegram_poll_id: str) -> int | None:
    known = select(PollMessageRow.poll_id).where(PollMessageRow.telegram_poll_id == telegram_poll_id)
    return await session.scalar(known)


async def _ask_again(
    session: AsyncSession,
    poll_ids: Collection[int],
    person_id: int,
    options: Sequence[int],
    *,
    copy: str,
    now: datetime,
) -> Vote:
    """Let someone know whose answer cannot be counted; one that is only taken back was not counted either."""
    known = [await read_poll(session, id_) for id_ in sorted(poll_ids)]
    polls = [poll for poll in known if poll and poll.closes_at and poll.is_open(now)]
    if not options or not polls:
        return Vote.STRANGE
    await ask_again(session, polls, person_id, copy=copy, now=now)
    return Vote.UNCLEAR


async def _may_be_of(
    session: AsyncSession, person_id: int, options: Sequence[int]
) -> dict[int, tuple[int | None, int | None]]:
    """Find the polls that an unknown copy may be of, each with whom or which chat it was sent to."""
    groups = select(MembershipRow.group_id).where(MembershipRow.person_id == person_id)
    chats = select(GroupChatRow.id).where(GroupChatRow.group_id.in_(groups))
    rows = await session.execute(
        select(OutboxMessageRow.facts, OutboxMessageRow.person_id, OutboxMessageRow.group_chat_id).where(
            OutboxMessageRow.kind == KIND,
            or_(OutboxMessageRow.person_id == person_id, OutboxMessageRow.group_chat_id.in_(chats)),
            _may_have_left_unnoted(),
        )
    )
    sent = {int(row.facts["poll_id"]): (row.person_id, row.group_chat_id) for row in rows}
    fitting = await session.execute(
        select(PollRow.id, PollRow.options).where(
            PollRow.id.in_(sent),
            PollRow.anonymous.is_(False),
            PollRow.state.in_((PollState.OPEN, PollState.CLOSED)),
        )
    )
    return {id_: sent[id_] for id_, known in fitting if all(one < len(known) for one in options)}


def _may_have_left_unnoted() -> ColumnElement[bool]:
    """It is in hand, waits for another try, or was tried more than once before it was noted as sent."""
    row = OutboxMessageRow
    unnoted = row.state.in_((OutboxState.SENDING, OutboxState.PENDING, OutboxState.CANCELLED))
    return (unnoted & (row.attempts > 0)) | (row.attempts > 1)
