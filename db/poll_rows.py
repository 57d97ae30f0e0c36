"""What goes out of a poll through the outbox: the poll itself, a row for each recipient, and reminders of it.

Rows are derived from the poll's targets, so that adding them again brings it to who joined meanwhile, and to nobody twice.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy.ext.asyncio import AsyncSession

from db.outbox import NewMessage, add_rows
from db.polls import Poll, voters_of
from db.targets import targeted_chats

KIND: Final = "poll"
REMINDER_KIND: Final = "poll-reminder"
UNCLEAR_KIND: Final = "poll-unclear"
REMINDED_FOR: Final = timedelta(hours=6)


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


async def ask_again(
    session: AsyncSession, polls: Sequence[Poll], person_id: int, *, copy: str, now: datetime
) -> None:
    """Ask someone to answer once more whose answer in this copy may be of any of these polls, which are open."""
    closing = [poll.closes_at for poll in polls if poll.closes_at is not None]
    row = NewMessage(
        key=f"{UNCLEAR_KIND}:{copy}:p{person_id}",
        visit_id=polls[0].visit_id,
        kind=UNCLEAR_KIND,
        facts={"questions": [poll.question for poll in polls]},
        due_at=now,
        expires_at=max(closing),
        person_id=person_id,
        batch=UNCLEAR_KIND,
    )
    await add_rows(session, [row], now=now)


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
