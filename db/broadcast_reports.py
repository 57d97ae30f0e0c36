"""What became of a broadcast, by group: whom it reached, who has read it, whom it has not reached and why.

Who is on the list of participants and has not joined was not reached either, where the broadcast was for them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.audiences import members_of
from db.broadcasts import ALL, GROUP, ROLE, Broadcast, read_broadcast
from db.members import read_list
from db.models import GroupRow, Role
from db.outbox import OutboxState, Receipt, receipts
from db.reading import Readers, sorted_out

UNREACHABLE: Final = "Forbidden"
"""The error of a row whose recipient has blocked the bot, has left Telegram, or never began."""


@dataclass(frozen=True, slots=True)
class GroupReport:
    """What became of a broadcast in one group; an empty name is for those who have none. `absent` have not joined."""

    group: str
    people: int
    delivered: int
    unreachable: tuple[str, ...]
    failed: tuple[str, ...]
    absent: tuple[str, ...]
    stopped: int
    readers: Readers


@dataclass(frozen=True, slots=True)
class Report:
    broadcast: Broadcast
    groups: tuple[GroupReport, ...]


async def report(session: AsyncSession, broadcast_id: int) -> Report | None:
    """Tell by group what became of a broadcast, as of now."""
    one = await read_broadcast(session, broadcast_id)
    if one is None:
        return None
    rows = await receipts(session, visit_id=one.visit_id, batch=one.batch)
    groups = {
        belonging.person_id: belonging.group_id for belonging in await members_of(session, one.visit_id)
    }
    sorted_rows: defaultdict[int | None, list[Receipt]] = defaultdict(list)
    for row in rows:
        sorted_rows[groups.get(row.person_id or 0)].append(row)
    named = await session.execute(
        select(GroupRow.id, GroupRow.name).where(GroupRow.visit_id == one.visit_id).order_by(GroupRow.ordinal)
    )
    order: dict[int | None, str] = {row.id: row.name for row in named} | {None: ""}
    absent = await _absent(session, one)
    return Report(
        one,
        tuple(
            _of_group(name, sorted_rows[id_], absent[id_])
            for id_, name in order.items()
            if sorted_rows[id_] or absent[id_]
        ),
    )


async def _absent(session: AsyncSession, one: Broadcast) -> Mapping[int | None, list[str]]:
    """Name by group who would have got it, had they joined."""
    everyone = not {ALL, f"{ROLE}:{Role.PARTICIPANT}"}.isdisjoint(one.targets)
    absent: defaultdict[int | None, list[str]] = defaultdict(list)
    for listed in await read_list(session, one.visit_id, None):
        if not listed.taken and (everyone or f"{GROUP}:{listed.group_id}" in one.targets):
            absent[listed.group_id].append(listed.name)
    return absent


def _of_group(name: str, rows: Sequence[Receipt], absent: Sequence[str]) -> GroupReport:
    lost = [one for one in rows if one.state in {OutboxState.FAILED, OutboxState.EXPIRED}]
    unreachable = [one.name for one in lost if one.last_error == UNREACHABLE]
    failed = [one.name for one in lost if one.last_error != UNREACHABLE]
    return GroupReport(
        group=name,
        people=len(rows),
        delivered=sum(one.state is OutboxState.SENT for one in rows),
        unreachable=tuple(sorted(unreachable, key=str.casefold)),
        failed=tuple(sorted(failed, key=str.casefold)),
        absent=tuple(sorted(absent, key=str.casefold)),
        stopped=sum(one.state is OutboxState.CANCELLED for one in rows),
        readers=sorted_out(rows, name),
    )
