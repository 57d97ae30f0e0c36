"""Polls from draft to close. What is answered in them: `db/poll_votes.py` (by name) and `db/ballots.py` (in secret).

A poll goes out through the outbox, a row for each recipient; rows are derived from its targets, so that adding them
again brings it to who joined meanwhile, and to nobody twice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import Select, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import (
    GroupChatRow,
    PersonRow,
    PollAnsweredRow,
    PollMessageRow,
    PollRow,
    PollState,
    PollUrnRow,
    VisitRow,
)
from db.outbox import NewMessage, add_rows, cancel
from db.targets import TargetedPerson, is_person_meant, targeted_chats, targeted_people

__all__ = [
    "FEWEST_OPTIONS",
    "KIND",
    "MOST_OPTIONS",
    "OPTION_MOST",
    "QUESTION_MOST",
    "REMINDER_KIND",
    "OpenMessage",
    "Opened",
    "Poll",
    "PollState",
    "Reach",
    "change_draft",
    "close_poll",
    "drop_draft",
    "keep_draft",
    "keep_message",
    "list_polls",
    "mark_stopped",
    "may_answer",
    "messages_to_stop",
    "open_poll",
    "open_polls",
    "reach_of",
    "read_poll",
    "remind",
    "send_to_targets",
    "voters_of",
]

KIND: Final = "poll"
REMINDER_KIND: Final = "poll-reminder"
QUESTION_MOST: Final = 300
OPTION_MOST: Final = 100
FEWEST_OPTIONS, MOST_OPTIONS = 2, 12
"""Telegram's limits of a poll (Bot API, sendPoll), but for the two options that make a question of it."""

OPEN_FOR: Final = timedelta(days=30)
"""A poll that nobody closes is closed then."""

REMINDED_FOR: Final = timedelta(hours=6)


@dataclass(frozen=True, slots=True, kw_only=True)
class Poll:
    """A poll as it is now; once it is out, only its state changes."""

    id: int
    visit_id: int
    created_by: int | None
    targets: tuple[str, ...]
    question: str
    options: tuple[str, ...]
    several: bool
    anonymous: bool
    hidden: bool
    in_chats: bool
    lasts_minutes: int | None
    state: PollState
    opened_at: datetime | None
    closes_at: datetime | None
    closed_at: datetime | None

    @property
    def batch(self) -> str:
        return f"poll:{self.id}"

    def is_open(self, now: datetime) -> bool:
        """Whether answers are still taken."""
        return self.state is PollState.OPEN and (self.closes_at is None or now < self.closes_at)


@dataclass(frozen=True, slots=True)
class Reach:
    """To how many a poll goes."""

    people: int
    chats: int


@dataclass(frozen=True, slots=True)
class Opened:
    """To how many a poll goes out; None where it went, or was dropped, before."""

    reach: Reach | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMessage:
    """A message that still takes answers of a poll that is closed."""

    id: int
    poll_id: int
    anonymous: bool
    question: str
    chat_id: int
    message_id: int
    language: str
    answered: bool
    """In secret, by the one person who has it."""


async def keep_draft(
    session: AsyncSession,
    *,
    visit_id: int,
    by: int,
    targets: Sequence[str],
    question: str,
    options: Sequence[str],
    now: datetime,
) -> int:
    """Keep a poll that is to be looked at before it goes out; return its id."""
    values = {
        "visit_id": visit_id,
        "created_by": by,
        "created_at": now,
        "targets": tuple(targets),
        "question": question,
        "options": tuple(options),
        "several": False,
        "anonymous": False,
        "hidden": False,
        "in_chats": False,
        "state": PollState.DRAFT,
    }
    return (await session.scalars(insert(PollRow).values(values).returning(PollRow.id))).one()


async def change_draft(session: AsyncSession, poll_id: int, **settings: Any) -> None:  # noqa: ANN401 - columns of it
    """Set `several`, `anonymous`, `hidden`, `in_chats` or `lasts_minutes`; nothing where it is out already."""
    await session.execute(_where(poll_id, PollState.DRAFT).values(**settings))


async def drop_draft(session: AsyncSession, poll_id: int) -> bool:
    dropped = _where(poll_id, PollState.DRAFT).values(state=PollState.DROPPED)
    return await session.scalar(dropped.returning(PollRow.id)) is not None


async def read_poll(session: AsyncSession, poll_id: int) -> Poll | None:
    row = (await session.execute(_polls().where(PollRow.id == poll_id))).mappings().one_or_none()
    return Poll(**row) if row else None


async def list_polls(session: AsyncSession, visit_id: int) -> Sequence[Poll]:
    """List what went out, the newest first."""
    out = PollRow.state.in_((PollState.OPEN, PollState.CLOSED))
    rows = await session.execute(
        _polls()
        .where(PollRow.visit_id == visit_id, out)
        .order_by(PollRow.opened_at.desc(), PollRow.id.desc())
    )
    return [Poll(**row) for row in rows.mappings()]


async def open_polls(session: AsyncSession) -> Sequence[Poll]:
    rows = await session.execute(_polls().where(PollRow.state == PollState.OPEN).order_by(PollRow.id))
    return [Poll(**row) for row in rows.mappings()]


async def reach_of(session: AsyncSession, poll: Poll) -> Reach:
    """Count to whom a poll goes, or went."""
    if poll.in_chats:
        return Reach(0, len(await targeted_chats(session, poll.visit_id, poll.targets)))
    return Reach(len(await voters_of(session, poll)), 0)


async def voters_of(session: AsyncSession, poll: Poll) -> Sequence[TargetedPerson]:
    """List who may answer, wherever the poll stands: the members who are meant, but who asks it."""
    return await targeted_people(session, poll.visit_id, poll.targets, besides=poll.created_by)


async def may_answer(session: AsyncSession, poll: Poll, person_id: int) -> bool:
    return person_id != poll.created_by and await is_person_meant(
        session, poll.visit_id, poll.targets, person_id
    )


async def open_poll(session: AsyncSession, poll_id: int, *, now: datetime) -> Opened:
    """Let a draft go out."""
    draft = await read_poll(session, poll_id)
    if draft is None or draft.state is not PollState.DRAFT:
        return Opened(None)
    lasts = timedelta(minutes=draft.lasts_minutes) if draft.lasts_minutes else OPEN_FOR
    opened = _where(poll_id, PollState.DRAFT).values(
        state=PollState.OPEN, opened_at=now, closes_at=now + lasts
    )
    if await session.scalar(opened.returning(PollRow.id)) is None:
        return Opened(None)
    if draft.anonymous:
        none = tuple(0 for _ in draft.options)
        empty = {"ballots": 0, "counts": none, "shown_ballots": 0, "shown_counts": none, "receipts": ()}
        await session.execute(insert(PollUrnRow).values(poll_id=poll_id, **empty))
        await session.execute(insert(PollAnsweredRow).values(poll_id=poll_id, person_ids=()))
    poll = await read_poll(session, poll_id)
    assert poll is not None
    await send_to_targets(session, poll, now=now)
    return Opened(await reach_of(session, poll))


async def send_to_targets(session: AsyncSession, poll: Poll, *, now: datetime) -> int:
    """Put an open poll into the outbox for whoever is meant and has no row yet; return for how many."""
    if not poll.is_open(now) or poll.closes_at is None:
        return 0
    if poll.in_chats:
        chats = await targeted_chats(session, poll.visit_id, poll.targets)
        rows = [_row(poll, f"c{id_}", now, group_chat_id=id_) for id_ in chats]
    else:
        people = await voters_of(session, poll)
        rows = [_row(poll, f"p{one.person_id}", now, person_id=one.person_id) for one in people]
    return await add_rows(session, rows, now=now)


async def close_poll(session: AsyncSession, poll_id: int, *, now: datetime) -> bool:
    """Take no more answers; False where it was closed before. What has not left is not sent any more."""
    closed = _where(poll_id, PollState.OPEN).values(state=PollState.CLOSED, closed_at=now)
    visit_id = await session.scalar(closed.returning(PollRow.visit_id))
    if visit_id is None:
        return False
    whole = {"shown_ballots": PollUrnRow.ballots, "shown_counts": PollUrnRow.counts}
    await session.execute(update(PollUrnRow).where(PollUrnRow.poll_id == poll_id).values(whole))
    for batch in (f"poll:{poll_id}", f"poll-reminder:{poll_id}"):
        await cancel(session, visit_id=visit_id, batch=batch)
    return True


async def remind(session: AsyncSession, poll: Poll, person_ids: Collection[int], *, now: datetime) -> int:
    """Remind people of a poll, each at most once in an hour; return how many will be."""
    if not poll.is_open(now) or poll.closes_at is None:
        return 0
    expires = min(poll.closes_at, now + REMINDED_FOR)
    rows = [
        NewMessage(
            key=f"poll-reminder:{poll.id}:{now:%Y%m%d%H}:p{person_id}",
            visit_id=poll.visit_id,
            kind=REMINDER_KIND,
            facts={"poll_id": poll.id, "question": poll.question},
            due_at=now,
            expires_at=expires,
            person_id=person_id,
            batch=f"poll-reminder:{poll.id}",
        )
        for person_id in person_ids
    ]
    return await add_rows(session, rows, now=now)


async def keep_message(
    session: AsyncSession,
    *,
    poll_id: int,
    person_id: int | None,
    group_chat_id: int | None,
    telegram_poll_id: str | None,
    message_id: int | None,
) -> None:
    """Note where Telegram has a poll. One that was known by its answers already gets its number."""
    if telegram_poll_id and await session.scalar(
        update(PollMessageRow)
        .where(PollMessageRow.telegram_poll_id == telegram_poll_id)
        .values(message_id=message_id)
        .returning(PollMessageRow.id)
    ):
        return
    values = {
        "poll_id": poll_id,
        "person_id": person_id,
        "group_chat_id": group_chat_id,
        "telegram_poll_id": telegram_poll_id,
        "message_id": message_id,
        "stopped": False,
    }
    await session.execute(insert(PollMessageRow).values(values))


async def messages_to_stop(session: AsyncSession, limit: int) -> Sequence[OpenMessage]:
    """List messages of closed polls under which one can still answer."""
    rows = await session.execute(
        select(
            PollMessageRow.id,
            PollMessageRow.poll_id,
            PollRow.anonymous,
            PollRow.question,
            func.coalesce(PersonRow.telegram_id, GroupChatRow.chat_id).label("chat_id"),
            PollMessageRow.message_id,
            func.coalesce(PersonRow.language, VisitRow.language).label("language"),
            PollMessageRow.person_id,
        )
        .join(PollRow, PollRow.id == PollMessageRow.poll_id)
        .join(VisitRow, VisitRow.id == PollRow.visit_id)
        .outerjoin(PersonRow, PersonRow.id == PollMessageRow.person_id)
        .outerjoin(GroupChatRow, GroupChatRow.id == PollMessageRow.group_chat_id)
        .where(
            PollRow.state == PollState.CLOSED,
            PollMessageRow.stopped.is_(False),
            PollMessageRow.message_id.is_not(None),
        )
        .order_by(PollMessageRow.id)
        .limit(limit)
    )
    found = [dict(row) for row in rows.mappings()]
    asked = {row["poll_id"] for row in found if row["anonymous"]}
    lists = select(PollAnsweredRow.poll_id, PollAnsweredRow.person_ids).where(
        PollAnsweredRow.poll_id.in_(asked)
    )
    answered = {poll_id: set(people) for poll_id, people in await session.execute(lists)} if asked else {}
    messages = []
    for row in found:
        has_answered = row.pop("person_id") in answered.get(row["poll_id"], ())
        messages.append(OpenMessage(**row, answered=has_answered))
    return messages


async def mark_stopped(session: AsyncSession, ids: Collection[int]) -> None:
    await session.execute(update(PollMessageRow).where(PollMessageRow.id.in_(ids)).values(stopped=True))


def _where(poll_id: int, state: PollState) -> Any:  # noqa: ANN401 - an update, which has no shorter type
    return update(PollRow).where(PollRow.id == poll_id, PollRow.state == state)


def _row(
    poll: Poll,
    recipient: str,
    now: datetime,
    *,
    person_id: int | None = None,
    group_chat_id: int | None = None,
) -> NewMessage:
    assert poll.closes_at is not None
    return NewMessage(
        key=f"poll:{poll.id}:{recipient}",
        visit_id=poll.visit_id,
        kind=KIND,
        facts={"poll_id": poll.id},
        due_at=now,
        expires_at=poll.closes_at,
        batch=poll.batch,
        person_id=person_id,
        group_chat_id=group_chat_id,
    )


def _polls() -> Select[*tuple[Any, ...]]:
    names = Poll.__dataclass_fields__
    return select(*(getattr(PollRow, name) for name in names))
