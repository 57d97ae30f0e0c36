"""Updates that take a while: put down, so that they can be confirmed to Telegram and outlive the process.

An answer may have to wait for Telegram's limits, up to a minute in a busy group chat. Unconfirmed it would hold up
everyone's updates behind it, for Telegram hands out a hundred at most.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import bindparam, delete, exists, update
from sqlalchemy.ext.asyncio import AsyncSession

from db.batches import Write
from db.models import InboxRow, OutboxSenderRow
from db.upserts import replacing

KEPT: Final = timedelta(days=1)
"""What was put down longer ago is of no use to anyone."""


_PUT_DOWN: Final = replacing(InboxRow)
_TAKE_OFF: Final = delete(InboxRow).where(InboxRow.update_id == bindparam("key"))


def put_down(key: int, raw: Mapping[str, Any], *, owner: str, now: datetime) -> Write:
    """Put an update down, as it came last."""
    return Write(_PUT_DOWN, {"update_id": key, "raw": dict(raw), "put_down_at": now, "owner": owner})


def take_off(key: int) -> Write:
    """Forget an update that is done with."""
    return Write(_TAKE_OFF, {"key": key})


async def take_over(
    session: AsyncSession, *, owner: str, now: datetime
) -> Sequence[tuple[int, Mapping[str, Any]]]:
    """Take what lies there of processes that are no more, in the order in which it was put down."""
    await session.execute(delete(InboxRow).where(InboxRow.put_down_at < now - KEPT))
    alive = exists().where(OutboxSenderRow.owner == InboxRow.owner, OutboxSenderRow.alive_until > now)
    taken = update(InboxRow).where(InboxRow.owner != owner, ~alive).values(owner=owner)
    rows = await session.execute(taken.returning(InboxRow.put_down_at, InboxRow.update_id, InboxRow.raw))
    return [(key, raw) for _, key, raw in sorted(rows.all(), key=lambda row: row[:2])]
