"""Items that are in a group's agenda no more, but perhaps still in its calendars, which are to be told so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from db.models import CancelledItemRow
from db.visit import Group, Scheduled, Visit, group_agenda


@dataclass(frozen=True, slots=True)
class CancelledItem:
    """An item as it was last; `uid` as in `AgendaItem`."""

    uid: str
    title: str
    starts_at: datetime
    ends_at: datetime | None


async def cancelled_items(session: AsyncSession, group_id: int) -> tuple[CancelledItem, ...]:
    """List what a group's calendars are to be rid of, in order of time."""
    row = CancelledItemRow
    found = await session.execute(
        select(row.uid, row.title, row.starts_at, row.ends_at)
        .where(row.group_id == group_id)
        .order_by(row.starts_at, row.id)
    )
    return tuple(CancelledItem(*one) for one in found)


async def note_cancelled(connection: AsyncConnection, old: Visit, new: Visit) -> None:
    """Note what a change takes out of each group's agenda, and forget what it puts back. Part of the visit's save."""
    before = {group.id: group for group in old.groups}
    for group in new.groups:
        if group.id in before:
            known = await _known(connection, group)
            was, now_is = _by_uid(old, before[group.id]), _by_uid(new, group)
            await _forget(connection, [known[uid] for uid in known.keys() & now_is.keys()])
            gone = [one for uid, one in was.items() if uid not in now_is and uid not in known]
            await _keep(connection, group, gone)


def _by_uid(visit: Visit, group: Group) -> dict[str, Scheduled]:
    return {one.item.uid: one for one in group_agenda(visit, group)}


async def _known(connection: AsyncConnection, group: Group) -> dict[str, int]:
    row = CancelledItemRow
    found = await connection.execute(select(row.uid, row.id).where(row.group_id == group.id))
    return dict(iter(found.all()))


async def _forget(connection: AsyncConnection, ids: list[int]) -> None:
    if ids:
        await connection.execute(delete(CancelledItemRow).where(CancelledItemRow.id.in_(ids)))


async def _keep(connection: AsyncConnection, group: Group, gone: list[Scheduled]) -> None:
    rows = [
        {
            "group_id": group.id,
            "uid": one.item.uid,
            "title": one.item.title,
            "starts_at": one.start,
            "ends_at": one.end,
        }
        for one in gone
    ]
    if rows:
        await connection.execute(insert(CancelledItemRow), rows)
