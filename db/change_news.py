"""Lets a visit's other organizers know at once that it was changed, for they can undo it too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import MembershipRow, PersonRow, Role
from db.notice_entries import ENTRIES, Entry
from db.outbox import NewMessage, Priority, add_rows
from db.patches import Patch
from db.visit import Visit

APPLIED_KIND: Final = "change_applied"


async def tell_organizers(
    session: AsyncSession,
    visit: Visit,
    change_id: int,
    patch: Patch,
    entries: Sequence[Entry],
    *,
    by: int | None,
    useful: timedelta,
    now: datetime,
) -> None:
    """Queue it for all but who did it (`by`; None = the command line). `useful`: how long it can be undone."""
    others = await session.scalars(
        select(MembershipRow.person_id).where(
            MembershipRow.visit_id == visit.id,
            MembershipRow.role == Role.ORGANIZER,
            MembershipRow.person_id != (by or 0),
        )
    )
    facts = {
        "change": change_id,
        "by": by,
        "entries": ENTRIES.dump_python(tuple(entries), mode="json"),
        "others": sum(row.sheet != "agenda" for row in patch.rows),
    }
    rows = [
        NewMessage(
            key=f"{APPLIED_KIND}:{change_id}:{person_id}",
            visit_id=visit.id,
            kind=APPLIED_KIND,
            facts=facts,
            due_at=now,
            expires_at=now + useful,
            person_id=person_id,
            priority=Priority.TIMELY,
            batch=f"{APPLIED_KIND}:{change_id}",
        )
        for person_id in others
    ]
    await add_rows(session, rows, now=now)


async def name_of(session: AsyncSession, person_id: int | None) -> str:
    """Name who made a change; empty for the command line, and where they were erased."""
    return await session.scalar(select(PersonRow.name).where(PersonRow.id == person_id)) or ""
