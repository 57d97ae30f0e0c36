"""Whom a visit reminds, and when it tells of its days, as the store has it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import time
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GroupChatRow, GroupRow, MembershipRow, PersonRow, Role, VisitRow
from db.reminders import ALWAYS, EVENING, MORNING, Audience, DayTimes, Recipient


async def read_audience(session: AsyncSession, visit_id: int) -> Audience:
    """Read whom a visit reminds, and when it tells of its days."""
    saved_at, evening, morning = (
        await session.execute(
            select(VisitRow.saved_at, VisitRow.evening_at, VisitRow.morning_at).where(VisitRow.id == visit_id)
        )
    ).one()
    recipients = (*await _members(session, visit_id), *await _chats(session, visit_id))
    return Audience(
        recipients=recipients, times=DayTimes(evening=evening, morning=morning), saved_at=saved_at
    )


ByGroup = Mapping[int | None, Sequence[Recipient]]


def by_groups(audience: Audience, also: Iterable[int | None], *, most: int) -> Iterator[ByGroup]:
    """Split an audience into parts of whole groups, of about `most` recipients each; `also` groups without any."""
    groups: dict[int | None, list[Recipient]] = {group_id: [] for group_id in also}
    for recipient in audience.recipients:
        groups.setdefault(recipient.group_id, []).append(recipient)
    part: dict[int | None, Sequence[Recipient]] = {}
    number = 0
    for group_id, recipients in groups.items():
        part[group_id] = recipients
        number += 1 + len(recipients)
        if number >= most:
            yield part
            part, number = {}, 0
    if part:
        yield part


async def choose_day_time(session: AsyncSession, visit_id: int, moment: str, clock: time | None) -> None:
    """Set when a visit's days are told in the evening or the morning; None = not at all."""
    column = {EVENING: VisitRow.evening_at, MORNING: VisitRow.morning_at}[moment]
    await session.execute(update(VisitRow).where(VisitRow.id == visit_id).values({column: clock}))


async def read_day_times(session: AsyncSession, visit_id: int) -> DayTimes:
    evening, morning = (
        await session.execute(select(VisitRow.evening_at, VisitRow.morning_at).where(VisitRow.id == visit_id))
    ).one()
    return DayTimes(evening=evening, morning=morning)


async def _members(session: AsyncSession, visit_id: int) -> Iterable[Recipient]:
    rows = await session.execute(
        select(
            MembershipRow.person_id,
            MembershipRow.group_id,
            MembershipRow.lead_minutes,
            MembershipRow.lead_minutes_set_at,
            MembershipRow.joined_at,
            MembershipRow.role,
            PersonRow.name,
            PersonRow.language,
        )
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .where(MembershipRow.visit_id == visit_id)
        .order_by(MembershipRow.person_id, MembershipRow.group_id, MembershipRow.id)
    )
    people: dict[int, list[Any]] = {}
    for row in rows:
        people.setdefault(row.person_id, []).append(row)
    return [one for memberships in people.values() for one in _recipients(memberships)]


def _recipients(memberships: Sequence[Any]) -> Iterable[Recipient]:
    """Make one recipient for each group of a person, whatever their roles; of all groups where they have none."""
    groups = list(dict.fromkeys(one.group_id for one in memberships if one.group_id is not None))
    chosen = [one for one in memberships if one.lead_minutes is not None]
    own = chosen[0].lead_minutes if chosen else None
    set_at = max((one.lead_minutes_set_at or ALWAYS for one in memberships), default=ALWAYS)
    for group_id in groups or [None]:
        joined = min(one.joined_at for one in memberships if one.group_id == group_id or not groups)
        yield Recipient(
            person_id=memberships[0].person_id,
            group_id=group_id,
            lead_minutes=own,
            since=max(joined, set_at),
            name=memberships[0].name,
            language=memberships[0].language,
            participates=any(
                one.role is Role.PARTICIPANT and one.group_id == group_id for one in memberships
            ),
        )


async def _chats(session: AsyncSession, visit_id: int) -> Iterable[Recipient]:
    rows = await session.execute(
        select(GroupChatRow.id, GroupChatRow.group_id, GroupChatRow.tied_at)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupRow.visit_id == visit_id, GroupChatRow.removed_at.is_(None))
        .order_by(GroupChatRow.id)
    )
    return [Recipient(group_chat_id=row.id, group_id=row.group_id, since=row.tied_at) for row in rows]
