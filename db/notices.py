"""Who is told what of a changed agenda. Changes that come soon after one another are told as one.

Each group concerned has its own notice, which waits a while: what comes meanwhile is merged into it, and what was
changed back is told to nobody. What is told is kept with the notice, so that a later change does not alter it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import Audience, audiences_of
from db.models import ChangeNoticeRow
from db.notice_entries import ENTRIES, Entry, entries_for, merged
from db.outbox import NewMessage, Priority, add_rows, cancel
from db.visit import Visit

KIND: Final = "change"
WAIT: Final = timedelta(seconds=60)
LONGEST_WAIT: Final = timedelta(minutes=5)
"""However often changes come, what was changed first is told by then."""

USEFUL: Final = timedelta(hours=1)
"""How long a notice is of use at the least."""


async def queue_notices(
    session: AsyncSession, visit: Visit, entries: Sequence[Entry], *, now: datetime
) -> tuple[int, ...]:
    """Queue what is told to everyone concerned; return the ids of the notices. Called in the change's transaction."""
    ids = []
    for audience in await audiences_of(session, visit):
        zone = visit.zone_of(audience.group)
        fresh = entries_for(entries, audience.group_id, zone, now)
        if fresh and (notice := await _queue(session, visit, audience, fresh, now)):
            ids.append(notice)
    return tuple(ids)


async def _queue(
    session: AsyncSession, visit: Visit, audience: Audience, fresh: Sequence[Entry], now: datetime
) -> int | None:
    """Add to the notice that still waits, or begin one; None where there is nothing to be told any more."""
    kept = await _waiting(session, visit.id, audience.group_id, now)
    if kept is None:
        values = {
            "visit_id": visit.id,
            "group_id": audience.group_id,
            "entries": ENTRIES.dump_python(tuple(fresh), mode="json"),
            "opened_at": now,
            "due_at": now + WAIT,
        }
        added = insert(ChangeNoticeRow).values(values).returning(ChangeNoticeRow.id)
        notice, entries, due = (await session.scalars(added)).one(), tuple(fresh), now + WAIT
    else:
        notice, before, opened = kept
        entries = merged(before, fresh, audience.group_id)
        due = min(now + WAIT, opened + LONGEST_WAIT) if entries else now
        await session.execute(
            update(ChangeNoticeRow)
            .where(ChangeNoticeRow.id == notice)
            .values(entries=ENTRIES.dump_python(entries, mode="json"), due_at=due)
        )
        await cancel(session, visit_id=visit.id, batch=batch_of(notice))
    if not entries:
        return None
    await add_rows(session, _messages(visit, audience, notice, entries, due), now=now)
    return notice


async def _waiting(
    session: AsyncSession, visit_id: int, group_id: int | None, now: datetime
) -> tuple[int, tuple[Entry, ...], datetime] | None:
    """Find the notice that is not sent yet, with its entries and since when it waits."""
    query = (
        select(ChangeNoticeRow.id, ChangeNoticeRow.entries, ChangeNoticeRow.opened_at)
        .where(
            ChangeNoticeRow.visit_id == visit_id,
            ChangeNoticeRow.group_id.is_not_distinct_from(group_id),
            ChangeNoticeRow.due_at > now,
        )
        .order_by(ChangeNoticeRow.id.desc())
        .limit(1)
    )
    row = (await session.execute(query)).one_or_none()
    return (row.id, ENTRIES.validate_python(row.entries, strict=False), row.opened_at) if row else None


def batch_of(notice: int) -> str:
    return f"{KIND}:{notice}"


def _messages(
    visit: Visit, audience: Audience, notice: int, entries: Sequence[Entry], due: datetime
) -> Iterator[NewMessage]:
    zone = visit.zone_of(audience.group)
    over = max(item.over_at(zone) for entry in entries for item in (entry.old, entry.new) if item)
    batch = batch_of(notice)
    for recipient in audience.recipients:
        yield NewMessage(
            key=f"{batch}:{recipient.key}",
            visit_id=visit.id,
            kind=KIND,
            facts={"notice": notice, "leads": recipient.leads},
            due_at=due,
            expires_at=max(over, due + USEFUL),
            person_id=recipient.person_id,
            group_chat_id=recipient.group_chat_id,
            group_id=audience.group_id,
            priority=Priority.TIMELY,
            batch=batch,
        )


async def count_hearers(
    session: AsyncSession,
    visit: Visit,
    entries: Sequence[Entry],
    *,
    also: Collection[int] = (),
    now: datetime,
) -> tuple[int, int]:
    """Count the people and the group chats that will be told; people `also` are told something else."""
    heard = [
        recipient
        for audience in await audiences_of(session, visit)
        if entries_for(entries, audience.group_id, visit.zone_of(audience.group), now)
        for recipient in audience.recipients
    ]
    people = {recipient.person_id for recipient in heard if recipient.person_id is not None}
    return len(people.union(also)), len(heard) - len(people)
