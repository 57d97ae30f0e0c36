"""Whom Lokus reached: who joined, what was sent to each member and whether it arrived and was read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.broadcasts import KIND as BROADCAST
from db.broadcasts import SUMMARY_KIND
from db.change_news import APPLIED_KIND
from db.models import (
    BroadcastRow,
    BroadcastState,
    ChangeNoticeRow,
    ListedParticipantRow,
    MembershipRow,
    OutboxMessageRow,
    OutboxState,
    PersonRow,
    Role,
)
from db.notices import KIND as CHANGE
from db.notices import batch_of

LOST: Final = frozenset({OutboxState.FAILED, OutboxState.EXPIRED})
OF_ORGANIZERS: Final = (SUMMARY_KIND, APPLIED_KIND)
"""Kinds by which organizers learn of their own work; they are no messages to a visit's members."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Messages of one sort: how many arrived, how many never will, and how many were marked as read."""

    sent: int = 0
    lost: int = 0
    read: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.sent + other.sent, self.lost + other.lost, self.read + other.read)


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberReach:
    """A member, and what was sent to them by kind. `asked` counts what has a button to say that it was read."""

    person_id: int
    name: str
    roles: frozenset[Role]
    group_id: int | None
    joined_at: datetime
    unreachable: bool
    kinds: Mapping[str, Counts] = field(default_factory=dict)
    asked: Counts = Counts()

    @property
    def messages(self) -> Counts:
        return sum(self.kinds.values(), Counts())


@dataclass(frozen=True, slots=True)
class NotJoined:
    """Someone on the list of participants who has not joined."""

    name: str
    group_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BroadcastReach:
    """A broadcast, as far as it went to those whom the report is about. A copied message has no `html`."""

    html: str
    targets: tuple[str, ...]
    sent_at: datetime
    asks_reading: bool
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeReach:
    """A notice of changes, with how many items it told of."""

    group_id: int | None
    told_at: datetime
    items: int
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    members: tuple[MemberReach, ...]
    listed: Mapping[int, int]
    """Names on the list of participants, by group."""
    not_joined: tuple[NotJoined, ...]
    broadcasts: tuple[BroadcastReach, ...]
    notices: tuple[NoticeReach, ...]

    def known(self, group_id: int) -> int:
        """Count who is on the list of a group and has joined."""
        return self.listed.get(group_id, 0) - sum(one.group_id == group_id for one in self.not_joined)


async def read_reach(session: AsyncSession, visit_id: int, groups: Collection[int] | None) -> Reach:
    """Tell whom a visit reached: of these groups, else of all and of none."""
    members = await _members(session, visit_id, groups)
    asking = await _asking(session, visit_id)
    by_person: dict[int, dict[str, Counts]] = {}
    by_batch: defaultdict[str, Counts] = defaultdict(Counts)
    asked: defaultdict[int, Counts] = defaultdict(Counts)
    for person_id, kind, batch, counts in await _sent(session, visit_id, members.keys()):
        kinds = by_person.setdefault(person_id, {})
        kinds[kind] = kinds.get(kind, Counts()) + counts
        by_batch[batch] += counts
        if kind == CHANGE or batch in asking:
            asked[person_id] += counts
    listed, not_joined = await _listed(session, visit_id, groups)
    return Reach(
        members=tuple(
            MemberReach(**facts, kinds=by_person.get(id_, {}), asked=asked[id_])
            for id_, facts in members.items()
        ),
        listed=listed,
        not_joined=not_joined,
        broadcasts=await _broadcasts(session, visit_id, by_batch),
        notices=await _notices(session, visit_id, by_batch),
    )


async def _members(
    session: AsyncSession, visit_id: int, groups: Collection[int] | None
) -> dict[int, dict[str, Any]]:
    """List the members, each once. Who has several roles has the group that was joined first."""
    rows = await session.execute(
        select(
            PersonRow.id,
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
    found: dict[int, dict[str, Any]] = {}
    for row in rows:
        facts = found.setdefault(
            row.id,
            {
                "person_id": row.id,
                "name": row.name,
                "roles": frozenset(),
                "group_id": None,
                "joined_at": row.joined_at,
                "unreachable": row.unreachable_since is not None,
            },
        )
        facts["roles"] |= {row.role}
        facts["group_id"] = row.group_id if facts["group_id"] is None else facts["group_id"]
    return {id_: facts for id_, facts in found.items() if groups is None or facts["group_id"] in groups}


async def _asking(session: AsyncSession, visit_id: int) -> frozenset[str]:
    """Name the batches of broadcasts that ask to be marked as read."""
    ids = await session.scalars(
        select(BroadcastRow.id).where(BroadcastRow.visit_id == visit_id, BroadcastRow.asks_reading)
    )
    return frozenset(f"{BROADCAST}:{id_}" for id_ in ids)


async def _sent(
    session: AsyncSession, visit_id: int, people: Collection[int]
) -> list[tuple[int, str, str, Counts]]:
    row = OutboxMessageRow
    counted = await session.execute(
        select(row.person_id, row.kind, row.batch, row.state, func.count(), func.count(row.read_at))
        .where(row.visit_id == visit_id, row.person_id.is_not(None), row.kind.not_in(OF_ORGANIZERS))
        .group_by(row.person_id, row.kind, row.batch, row.state)
    )
    return [
        (person_id, kind, batch, _counts(state, number, read))
        for person_id, kind, batch, state, number, read in counted
        if person_id is not None and person_id in people
    ]


def _counts(state: OutboxState, number: int, read: int) -> Counts:
    """Count what was read as sent, whatever was noted of its sending."""
    sent = number if state is OutboxState.SENT else read
    return Counts(sent=sent, lost=number - read if state in LOST else 0, read=read)


async def _listed(
    session: AsyncSession, visit_id: int, groups: Collection[int] | None
) -> tuple[dict[int, int], tuple[NotJoined, ...]]:
    rows = await session.execute(
        select(ListedParticipantRow.name, ListedParticipantRow.group_id, MembershipRow.id.label("membership"))
        .outerjoin(MembershipRow, MembershipRow.listed_id == ListedParticipantRow.id)
        .where(ListedParticipantRow.visit_id == visit_id)
        .order_by(ListedParticipantRow.ordinal)
    )
    numbers: defaultdict[int, int] = defaultdict(int)
    missing = []
    for row in rows:
        if groups is None or row.group_id in groups:
            numbers[row.group_id] += 1
            if row.membership is None:
                missing.append(NotJoined(row.name, row.group_id))
    return dict(numbers), tuple(missing)


async def _broadcasts(
    session: AsyncSession, visit_id: int, counts: Mapping[str, Counts]
) -> tuple[BroadcastReach, ...]:
    out = BroadcastRow.state.in_((BroadcastState.SENDING, BroadcastState.DONE))
    rows = await session.scalars(
        select(BroadcastRow).where(BroadcastRow.visit_id == visit_id, out).order_by(BroadcastRow.id)
    )
    return tuple(
        BroadcastReach(
            html=row.html,
            targets=row.targets,
            sent_at=row.sent_at or row.created_at,
            asks_reading=row.asks_reading,
            counts=counts[f"{BROADCAST}:{row.id}"],
        )
        for row in rows
        if f"{BROADCAST}:{row.id}" in counts
    )


async def _notices(
    session: AsyncSession, visit_id: int, counts: Mapping[str, Counts]
) -> tuple[NoticeReach, ...]:
    rows = await session.scalars(
        select(ChangeNoticeRow).where(ChangeNoticeRow.visit_id == visit_id).order_by(ChangeNoticeRow.id)
    )
    return tuple(
        NoticeReach(
            group_id=row.group_id, told_at=row.due_at, items=len(row.entries), counts=counts[batch_of(row.id)]
        )
        for row in rows
        if row.entries and batch_of(row.id) in counts
    )
