"""When the sender has something to do next: the question it asks once a second, in one statement without a write."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxMessageRow, Priority
from db.models.base import Moment
from db.models.outbox import PENDING, SENDING


@dataclass(frozen=True, slots=True)
class Outlook:
    """When there is something to do next (None = nothing is known), how many rows are due, the oldest since when."""

    next_at: datetime | None
    waiting: int = 0
    oldest: datetime | None = None


async def look_ahead(session: AsyncSession, *, owner: str, now: datetime) -> Outlook:
    """Look, without writing, whether there is something to do, for this process or left by another that died."""
    found: Sequence[Any] = (await session.execute(_OUTLOOK, {"owner": owner, "now": now})).one()
    moments = [moment for moment in found[: len(Priority) + 1] if moment is not None]
    waiting = sum(found[len(Priority) + 1 :])
    return Outlook(min(moments, default=None), waiting, min(moments, default=None) if waiting else None)


def _outlook() -> Select[*tuple[Any, ...]]:
    """First the next moments, of each priority and of what others left; then how many are due, of each priority."""
    row = OutboxMessageRow
    due = and_(PENDING, row.next_try_at <= bindparam("now", type_=Moment))
    first = [select(func.min(row.next_try_at)).where(PENDING, row.priority == one) for one in Priority]
    left = select(func.min(row.leased_until)).where(SENDING, row.lease_owner != bindparam("owner"))
    counted = [select(func.count()).select_from(row).where(due, row.priority == one) for one in Priority]
    return select(*(query.scalar_subquery() for query in (*first, left, *counted)))


_OUTLOOK = _outlook()
