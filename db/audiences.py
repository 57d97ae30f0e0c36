"""Who hears what a group is told: its members, and the group chats that are tied to it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import GroupChatRow, GroupRow, ListedParticipantRow, MembershipRow, PersonRow, Role
from db.visit import Group, Visit

_TITLE: Final = re.compile(r"\w*\.(?:\w*\.)*")
"""`Dr.`, `Ir.`, `S.H.`: what stands before names and behind them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """A person or a group chat, one of both. `leads`: the person is the group's `Ketua`."""

    person_id: int | None = None
    group_chat_id: int | None = None
    leads: bool = False

    @property
    def key(self) -> str:
        return f"p{self.person_id}" if self.person_id else f"c{self.group_chat_id}"


@dataclass(frozen=True, slots=True)
class Audience:
    """A group with who hears what it is told. No group: coaches who go along with all of them."""

    group: Group | None
    recipients: tuple[Recipient, ...]

    @property
    def group_id(self) -> int | None:
        return self.group.id if self.group else None


@dataclass(frozen=True, slots=True)
class Belonging:
    """A member of a visit with all their roles. `group_id` is the group whose agenda is theirs, if any."""

    person_id: int
    names: tuple[str, ...]
    roles: frozenset[Role]
    group_id: int | None


async def audiences_of(session: AsyncSession, visit: Visit) -> list[Audience]:
    """List everyone who may be told something, each in one audience only."""
    members: defaultdict[int | None, list[Recipient]] = defaultdict(list)
    leaders = {group.id: group.leader for group in visit.groups}
    for one in await members_of(session, visit.id):
        if one.group_id is not None or Role.COACH in one.roles:
            leads = is_called(leaders.get(one.group_id or 0, ""), one.names)
            members[one.group_id].append(Recipient(person_id=one.person_id, leads=leads))
    for group_id, chat_id in await _chats(session, visit.id):
        members[group_id].append(Recipient(group_chat_id=chat_id))
    known: dict[int | None, Group | None] = {None: None, **{group.id: group for group in visit.groups}}
    return [Audience(group, tuple(members[id_])) for id_, group in known.items() if members[id_]]


async def members_of(session: AsyncSession, visit_id: int) -> Sequence[Belonging]:
    """List a visit's members, each once. Who has several roles has the group that was joined first."""
    rows = await session.execute(
        select(
            MembershipRow.person_id,
            MembershipRow.role,
            MembershipRow.group_id,
            PersonRow.name,
            func.coalesce(ListedParticipantRow.name, "").label("listed"),
        )
        .join(PersonRow, PersonRow.id == MembershipRow.person_id)
        .outerjoin(ListedParticipantRow, ListedParticipantRow.id == MembershipRow.listed_id)
        .where(MembershipRow.visit_id == visit_id)
        .order_by(MembershipRow.id)
    )
    found: dict[int, Belonging] = {}
    for row in rows:
        before = found.get(row.person_id, Belonging(row.person_id, (row.name,), frozenset(), None))
        found[row.person_id] = Belonging(
            row.person_id,
            (*before.names, row.listed) if row.listed else before.names,
            before.roles | {row.role},
            row.group_id if before.group_id is None else before.group_id,
        )
    return list(found.values())


async def _chats(session: AsyncSession, visit_id: int) -> Sequence[tuple[int, int]]:
    """List the chats in which the bot still is, by group."""
    rows = await session.execute(
        select(GroupChatRow.group_id, GroupChatRow.id)
        .join(GroupRow, GroupRow.id == GroupChatRow.group_id)
        .where(GroupRow.visit_id == visit_id, GroupChatRow.removed_at.is_(None))
        .order_by(GroupChatRow.id)
    )
    return [(row.group_id, row.id) for row in rows]


def is_called(name: str, names: Sequence[str]) -> bool:
    """Whether someone of these names is meant by a name, with or without titles before and behind it."""
    wanted = _bare(name)
    return bool(wanted) and any(_bare(known) == wanted for known in names)


def _bare(name: str) -> tuple[str, ...]:
    words = name.casefold().split(",")[0].split()
    return tuple(word for word in words if not _TITLE.fullmatch(word))
