"""Updates that take a while: put down, so that they can be confirmed to Telegram and outlive the process.

An answer may have to wait for Telegram's limits, up to a minute in a busy group chat. Unconfirmed it would hold up
everyone's updates behind it, for Telegram hands out a hundred at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import delete, exists, insert, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import InboxRow, OutboxSenderRow

KEPT: Final = timedelta(days=1)
"""What was put down longer ago is of no use to anyone."""


async def put_down(
    session: AsyncSession, key: int, raw: Mapping[str, Any], *, owner: str, now: datetime
) -> None:
    """Put an update down; one that lies there already stays."""
    await take_off(session, key)
    row = {"update_id": key, "raw": dict(raw), "put_down_at": now, "owner": owner}
    await session.execute(insert(InboxRow).values(row))


async def take_off(session: AsyncSession, key: int) -> None:
    """Forget an update that is done with."""
    await session.execute(delete(InboxRow).where(InboxRow.update_id == key))


async def take_over(
    session: AsyncSession, *, owner: str, now: datetime
) -> Sequence[tuple[int, Mapping[str, Any]]]:
    """Take what lies there of processes that are no more, in the order in which it was put down."""
    await session.execute(delete(InboxRow).where(InboxRow.put_down_at < now - KEPT))
    alive = exists().where(OutboxSenderRow.owner == InboxRow.owner, OutboxSenderRow.alive_until > now)
    taken = update(InboxRow).where(InboxRow.owner != owner, ~alive).values(owner=owner)
    rows = await session.execute(taken.returning(InboxRow.put_down_at, InboxRow.update_id, InboxRow.raw))
    return [(key, raw) for _, key, raw in sorted(rows.all(), key=lambda row: row[:2])]
