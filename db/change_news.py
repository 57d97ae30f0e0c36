"""Lets a visit's other organizers know at once that it was changed, for they can undo it too."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import MembershipRow, PersonRow, Role
from db.notice_entries import ENTRIES, Entry
from db.outbox import NewMessage, Priority, add_rows
from db.patches import Patch
from db.visit import Visit
from db.visits import SETTINGS

APPLIED_KIND: Final = "change_applied"


@dataclass(frozen=True, slots=True)
class News:
    """A change that was applied. `by`: who did it, None = the command line. `heard`: others are told of it too.

    `useful`: how long it can be undone.
    """

    change_id: int
    patch: Patch
    entries: tuple[Entry, ...]
    by: int | None
    heard: bool
    useful: timedelta

    @property
    def others(self) -> int:
        """Count what changed beside the agenda: rows of other sheets, and settings."""
        old, new = self.patch.old, self.patch.new
        settings = sum(bool(getattr(old, name) != getattr(new, name)) for name in SETTINGS)
        return settings + sum(row.sheet != "agenda" for row in self.patch.rows)


async def tell_organizers(session: AsyncSession, visit: Visit, news: News, *, now: datetime) -> None:
    """Queue it for all but who did it, with the details that others may not be told of."""
    others = await session.scalars(
        select(MembershipRow.person_id).where(
            MembershipRow.visit_id == visit.id,
            MembershipRow.role == Role.ORGANIZER,
            MembershipRow.person_id != (news.by or 0),
        )
    )
    entries = tuple(replace(entry, details=True) for entry in news.entries)
    facts = {
        "change": news.change_id,
        "by": news.by,
        "entries": ENTRIES.dump_python(entries, mode="json"),
        "others": news.others,
        "heard": news.heard,
    }
    rows = [
        NewMessage(
            key=f"{APPLIED_KIND}:{news.change_id}:{person_id}",
            visit_id=visit.id,
            kind=APPLIED_KIND,
            facts=facts,
            due_at=now,
            expires_at=now + news.useful,
            person_id=person_id,
            priority=Priority.TIMELY,
            batch=f"{APPLIED_KIND}:{news.change_id}",
        )
        for person_id in others
    ]
    await add_rows(session, rows, now=now)


async def name_of(session: AsyncSession, person_id: int | None) -> str:
    """Name who made a change; empty for the command line, and where they were erased."""
    return await session.scalar(select(PersonRow.name).where(PersonRow.id == person_id)) or ""
