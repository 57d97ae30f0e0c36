"""Which processes send: those that have signed in lately, and share Telegram's limits."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import OutboxSenderRow

ALIVE = timedelta(seconds=5)
"""How long a process counts among the senders after it signed in last."""


async def count_senders(session: AsyncSession, owner: str, now: datetime) -> int:
    """Sign in, and count the processes that send. A SQLite file has one."""
    if session.get_bind().dialect.name == "sqlite":
        return 1
    alive = {"owner": owner, "alive_until": now + ALIVE}
    signed = postgresql.insert(OutboxSenderRow).values(alive)
    await session.execute(signed.on_conflict_do_update(index_elements=[OutboxSenderRow.owner], set_=alive))
    await session.execute(delete(OutboxSenderRow).where(OutboxSenderRow.alive_until < now - ALIVE * 100))
    others = select(func.count()).select_from(OutboxSenderRow).where(OutboxSenderRow.alive_until > now)
    return await session.scalar(others) or 1
