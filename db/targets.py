"""Who is meant by the targets of what is sent to many: `all`, `group:7`, `role:coach`.

Targets are kept as such words, and looked up when they are needed: who joins later belongs to them too.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GroupChatRow, GroupRow, MembershipRow, PersonRow, Role

EVERYONE: Final = "all"


@dataclass(frozen=True, slots=True)
class TargetedPerson:
    """A member who is meant, once, with the name and the group that are theirs in the visit."""

    person_id: int
    telegram_id: int
    name: str
    group_id: int | None
    unreachable: bool


def group_target(group_id: int) -> str:
    return f"group:{group_id}"


def role_target(role: Role) -> str:
    return f"role:{role.value}"


def is_meant(targets: Collection[str], role: Role, group_id: int | None) -> bool:
    """Whether a membership of this role and group is among the targets."""
    words = {EVERYONE, role_target(role), group_target(group_id or 0)}
    return not words.isdisjoint(targets)


async def targeted_people(
    session: AsyncSession,
    visit_id: int,
    targets: Collection[str],
    *,
    besides: int | None = None,
    joined_by: datetime | None = None,
    also: Collection[int] = (),
) -> Sequence[TargetedPerson]:
    """List the members who are meant, in the order in which they joined, besides one (who asks or sends).

    With `joined_by` only who had joined by then, and members `also` listed, whatever they are now.
    """
    rows = await session.execute(_members(visit_id))
    meant: dict[int, TargetedPerson] = {}
    groups: dict[int, int] = {}
    for row in rows:
        if row.group_id is not None:
            groups.setdefault(row.id, row.group_id)
        is_late = joined_by is not None and row.joined_at > joined_by
        is_asked = is_meant(targets, row.role, row.group_id) and not is_late
        if row.id != besides and (is_asked or row.id in also):
            person = TargetedPerson(
                row.id, row.telegram_id, row.name, None, row.unreachable_since is not None
            )
            meant.setdefault(row.id, person)
    return [
        TargetedPerson(one.person_id, one.telegram_id, one.name, groups.get(one.person_id), one.unreachable)
        for one in meant.values()
    ]


async def is_person_meant(
    session: AsyncSession, visit_id: int, targets: Collection[str], person_id: int
) -> bool:
    rows = await session.execute(_members(visit_id).where(PersonRow.id == person_id))
    return any(is_meant(targets, row.role, row.group_id) for row in rows)


async def targeted_chats(session: AsyncSession, visit_id: int, targets: Collection[str]) -> Sequence[int]:
    """List the tied group chats (`group_chats.id`) of the groups that are meant, in which the bot still is."""
    rows = await session.execute(
        select(GroupChatRow.id, GroupChatRow.group_id)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupRow.visit_id == visit_id, GroupChatRow.removed_at.is_(None))
        .order_by(GroupChatRow.id)
    )
    return [id_ for id_, group_id in rows if not {EVERYONE, group_target(group_id)}.isdisjoint(targets)]


def _members(visit_id: int) -> Select[*tuple[object, ...]]:
    return (
        select(
            PersonRow.id,
            PersonRow.telegram_id,
            PersonRow.name,
            PersonRow.unreachable_since,
            MembershipRow.role,
            MembershipRow.group_id,
            MembershipRow.joined_at,
        )
        .join(MembershipRow, MembershipRow.person_id == PersonRow.id)
        .where(MembershipRow.visit_id == visit_id)
        .order_by(MembershipRow.id)
    )
