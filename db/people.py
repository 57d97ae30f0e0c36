"""Who someone is, and what changes about them after they joined: whether Telegram reaches them, and their reminders."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import MembershipRow, PersonRow, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership:
    """A person in a visit. Someone with several roles there has several of these; `group` is empty for none."""

    id: int
    visit_id: int
    visit_code: str
    visit_version: int
    visit_language: str
    role: Role
    group: str = ""
    group_id: int | None = None
    group_language: str | None = None
    lead_minutes: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone who consented. `language` is None where none was chosen."""

    id: int
    telegram_id: int
    name: str
    language: str | None
    chosen_visit_id: int | None
    unreachable: bool
    memberships: tuple[Membership, ...] = ()


async def mark_unreachable(session: AsyncSession, telegram_id: int, *, now: datetime) -> bool:
    """Note that Telegram refuses messages to someone, who blocked the bot or is no more; False where it was known."""
    statement = (
        update(PersonRow)
        .where(PersonRow.telegram_id == telegram_id, PersonRow.unreachable_since.is_(None))
        .values(unreachable_since=now)
    )
    return await session.scalar(statement.returning(PersonRow.id)) is not None


async def mark_reachable(session: AsyncSession, telegram_id: int) -> bool:
    """Note that someone can be written to again; False where nothing else was known."""
    statement = (
        update(PersonRow)
        .where(PersonRow.telegram_id == telegram_id, PersonRow.unreachable_since.is_not(None))
        .values(unreachable_since=None)
    )
    return await session.scalar(statement.returning(PersonRow.id)) is not None


async def choose_lead_minutes(
    session: AsyncSession, *, person_id: int, visit_id: int, minutes: tuple[int, ...] | None, now: datetime
) -> None:
    """Set someone's own reminder times in one visit: minutes before an item, empty = none, None = the visit's."""
    own = update(MembershipRow).where(
        MembershipRow.person_id == person_id, MembershipRow.visit_id == visit_id
    )
    await session.execute(own.values(lead_minutes=minutes, lead_minutes_set_at=now))
