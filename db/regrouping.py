"""Members follow their entry in the list of participants: who is put into another group there is in it from then on, and is told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from db.models import ListedParticipantRow, MembershipRow
from db.outbox import NewMessage, Priority, add_rows
from db.visit import Group, Visit

KIND: Final = "regrouped"
USEFUL: Final = timedelta(days=1)
"""How long it is of use to hear of it."""


def regrouped(old: Visit | None, new: Visit) -> Mapping[int, Group]:
    """Name the entries of the list that are in another group than before, with it; one that is only renamed is the same."""
    before = {one.id: old.group(one.group) for one in old.participants} if old else {}
    return {
        one.id: group
        for one in new.participants
        if (known := before.get(one.id)) and (group := new.group(one.group)) and group.id != known.id
    }


async def follow_list(connection: AsyncConnection, listed: Collection[int]) -> None:
    """Let members go where their entries of the list are."""
    row, entry = MembershipRow, ListedParticipantRow
    there = select(entry.group_id).where(entry.id == row.listed_id).scalar_subquery()
    await connection.execute(update(row).where(row.listed_id.in_(listed)).values(group_id=there))


async def tell_regrouped(
    session: AsyncSession, old: Visit | None, saved: Visit, *, now: datetime
) -> Collection[int]:
    """Queue that those who were moved are told; return who they are."""
    groups = regrouped(old, saved)
    moved = await _people(session, groups)
    rows = [_message(saved, person_id, groups[listed_id], now=now) for person_id, listed_id in moved.items()]
    await add_rows(session, rows, now=now)
    return moved.keys()


async def who_would_move(session: AsyncSession, old: Visit | None, new: Visit) -> Collection[int]:
    """Tell who will be told."""
    return (await _people(session, regrouped(old, new))).keys()


async def _people(session: AsyncSession, listed: Collection[int]) -> Mapping[int, int]:
    """Tell who has joined under these entries of the list: person and entry."""
    row = MembershipRow
    found = await session.execute(select(row.person_id, row.listed_id).where(row.listed_id.in_(listed)))
    return {person_id: listed_id for person_id, listed_id in found if listed_id is not None}


def _message(visit: Visit, person_id: int, group: Group, *, now: datetime) -> NewMessage:
    return NewMessage(
        key=f"{KIND}:{visit.id}:{visit.version}:{person_id}",
        visit_id=visit.id,
        kind=KIND,
        facts={"group": group.name},
        due_at=now,
        expires_at=now + USEFUL,
        person_id=person_id,
        group_id=group.id,
        priority=Priority.TIMELY,
        batch=KIND,
    )
