"""Reminders as rows: whom a visit has to remind, and what of it stands in the outbox. The rule is `db/reminders.py`'s.

Rows are written ahead, so that they leave at the second they are due, and are derived anew as often as one likes: what
is new is added, what still waits is changed or cancelled, and what is being sent or has left is left alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import ColumnElement, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.claims import ClaimedMessage
from db.models import (
    AgendaItemGroupRow,
    AgendaItemRow,
    OutboxMessageRow,
    OutboxState,
    Priority,
    VisitRow,
)
from db.outbox import NewMessage, add_rows
from db.reminders import DAY, Reminder

BATCH: Final = "reminder:"
"""Batches of reminders are named by their group: `reminder:12`; `reminder:0` is for who has none."""

LONG_BEFORE, SHORTLY_AFTER = timedelta(days=31), timedelta(days=3)
"""Visits are looked at from so long before their first day, which bounds lead times, until so long after their last."""

PRIORITIES: Final = {DAY: Priority.USUAL}


@dataclass(frozen=True, slots=True, kw_only=True)
class NearVisit:
    id: int
    code: str
    version: int


async def near_visits(session: AsyncSession, *, now: datetime) -> tuple[NearVisit, ...]:
    """List the visits that may have something due soon."""
    first, last = func.min(AgendaItemRow.day), func.max(AgendaItemRow.day)
    rows = await session.execute(
        select(VisitRow.id, VisitRow.code, VisitRow.version)
        .join(AgendaItemRow, AgendaItemRow.visit_id == VisitRow.id)
        .group_by(VisitRow.id, VisitRow.code, VisitRow.version)
        .having(first <= (now + LONG_BEFORE).date(), last >= (now - SHORTLY_AFTER).date())
        .order_by(VisitRow.id)
    )
    return tuple(NearVisit(**row) for row in rows.mappings())


async def visit_versions(session: AsyncSession) -> Mapping[int, int]:
    """Tell the version of every visit: what shows that another process changed one."""
    rows = await session.execute(select(VisitRow.id, VisitRow.version))
    return {row.id: row.version for row in rows}


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A row that waits in the outbox."""

    key: str
    facts: Mapping[str, Any]
    due_at: datetime
    expires_at: datetime

    def says(self, reminder: Reminder) -> bool:
        return (self.due_at, self.expires_at, self.facts) == (
            reminder.due_at,
            reminder.expires_at,
            reminder.facts,
        )


@dataclass(frozen=True, slots=True)
class Difference:
    """What to do for the outbox to hold what is wanted: keys to cancel, reminders to say otherwise, and to add."""

    stale: Sequence[str]
    changed: Sequence[Reminder]
    new: Sequence[Reminder]

    def slices(self, most: int) -> Iterator[Difference]:
        """Split into parts of at most three times so many rows, the soonest first."""
        for start in range(0, max(len(self.stale), len(self.changed), len(self.new)), most):
            part = slice(start, start + most)
            yield Difference(self.stale[part], self.changed[part], self.new[part])


def difference(waiting: Iterable[Waiting], wanted: Iterable[Reminder]) -> Difference:
    """Compare what waits with what is wanted."""
    by_key = {one.key: one for one in wanted}
    there = {one.key: one for one in waiting}
    return Difference(
        [key for key in there if key not in by_key],
        [one for key, one in by_key.items() if key in there and not there[key].says(one)],
        sorted(
            (one for key, one in by_key.items() if key not in there and not one.is_missed),
            key=lambda one: one.due_at,
        ),
    )


async def arm(session: AsyncSession, visit: NearVisit, change: Difference, *, now: datetime) -> int | None:
    """Apply a difference and return how many rows were added; None where the visit has changed meanwhile, so that it says nothing any more.

    Only what still waits is cancelled or changed; what left, or is being sent, is neither added nor brought back.
    """
    version = select(VisitRow.version).where(VisitRow.id == visit.id).with_for_update(read=True)
    if await session.scalar(version) != visit.version:
        return None
    connection, row = await session.connection(), OutboxMessageRow
    waits = update(row).where(row.key == bindparam("old"), row.state == OutboxState.PENDING)
    if change.stale:
        cancelled = waits.values(state=OutboxState.CANCELLED)
        await connection.execute(cancelled, [{"old": key} for key in change.stale])
    if change.changed:
        await connection.execute(waits.values(_RENEWED), [_renewal(one) for one in change.changed])
    return await add_rows(session, [_message(visit.id, one) for one in change.new], now=now)


async def written_until(session: AsyncSession, visit_id: int) -> datetime | None:
    """Tell when the last reminder is due that was ever written for a visit."""
    row = OutboxMessageRow
    return await session.scalar(select(func.max(row.due_at)).where(row.visit_id == visit_id, *_reminders()))


async def waiting_groups(session: AsyncSession, visit_id: int) -> set[int | None]:
    """Name the groups (None = none) that have reminders waiting in the outbox."""
    row = OutboxMessageRow
    names = await session.scalars(
        select(row.batch)
        .where(row.visit_id == visit_id, *_reminders(), row.state == OutboxState.PENDING)
        .distinct()
    )
    return {int(name.removeprefix(BATCH)) or None for name in names}


async def read_waiting(
    session: AsyncSession,
    visit_id: int,
    groups: Collection[int | None],
    *,
    until: datetime,
    now: datetime,
) -> Sequence[Waiting]:
    """Read some groups' reminders that are due before then and wait. Those that expired are the sender's to record."""
    row = OutboxMessageRow
    rows = await session.execute(
        select(row.key, row.facts, row.due_at, row.expires_at).where(
            row.visit_id == visit_id,
            row.batch.in_([_batch(group_id) for group_id in groups]),
            row.state == OutboxState.PENDING,
            row.due_at < until,
            row.expires_at > now,
        )
    )
    return [Waiting(**one) for one in rows.mappings()]


async def is_still_on(session: AsyncSession, message: ClaimedMessage) -> bool:
    """Whether the item of a reminder stands where it stood when the reminder was derived, also for its group."""
    day, starts, zone = message.facts["written"]
    item = await session.get(AgendaItemRow, message.facts["item"])
    if item is None or (item.day, item.starts) != (date.fromisoformat(day), time.fromisoformat(starts)):
        return False
    if (item.zone.key if item.zone else "") != zone:
        return False
    groups = set(
        await session.scalars(
            select(AgendaItemGroupRow.group_id).where(AgendaItemGroupRow.owner_id == item.id)
        )
    )
    return not groups or message.group_id is None or message.group_id in groups


def _reminders() -> tuple[ColumnElement[bool], ...]:
    """Select batches of reminders, by what an index can be used for."""
    batch = OutboxMessageRow.batch
    return batch >= BATCH, batch < BATCH[:-1] + chr(ord(BATCH[-1]) + 1)


def _batch(group_id: int | None) -> str:
    return f"{BATCH}{group_id or 0}"


_RENEWED: Final[dict[str, Any]] = {
    name: bindparam(f"new_{name}") for name in ("facts", "due_at", "expires_at", "next_try_at")
}


def _renewal(reminder: Reminder) -> dict[str, Any]:
    return {
        "old": reminder.key,
        "new_facts": reminder.facts,
        "new_due_at": reminder.due_at,
        "new_expires_at": reminder.expires_at,
        "new_next_try_at": reminder.due_at,
    }


def _message(visit_id: int, reminder: Reminder) -> NewMessage:
    recipient = reminder.recipient
    return NewMessage(
        key=reminder.key,
        visit_id=visit_id,
        kind=reminder.kind,
        facts=reminder.facts,
        due_at=reminder.due_at,
        expires_at=reminder.expires_at,
        person_id=recipient.person_id,
        group_chat_id=recipient.group_chat_id,
        group_id=recipient.group_id,
        priority=PRIORITIES.get(reminder.kind, Priority.TIMELY),
        batch=_batch(recipient.group_id),
    )
