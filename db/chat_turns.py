"""One pace a chat for all processes on one PostgreSQL: each takes a chat's turn before it sends there.

Each turn is a statement in a transaction of its own, so that none waits for another's, and time is the server's.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

from sqlalchemy import delete, extract, func, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from db.batches import is_away
from db.engine import session_factory
from db.models import ChatTurnRow

KEPT: Final = timedelta(minutes=1)


def shared_turns(engine: AsyncEngine) -> Callable[[int, float], Awaitable[float]] | None:
    """Give what takes a chat's turn for so many seconds, and returns 0, or in how many seconds it is free.

    None where there is one process only.
    """
    if engine.dialect.name != "postgresql":
        return None
    sessions = session_factory(engine)

    async def take(chat_id: int, seconds: float) -> float:
        try:
            async with sessions.begin() as session:
                return await take_turn(session, chat_id, seconds)
        except Exception as error:
            if not is_away(error):
                raise
            return 0.0  # an answer that needs no store is not kept from anyone

    return take


async def take_turn(session: AsyncSession, chat_id: int, seconds: float) -> float:
    row, now = ChatTurnRow, func.clock_timestamp()
    until = now + timedelta(seconds=seconds)
    taking = postgresql.insert(row).values(chat_id=chat_id, free_at=until)
    taken = taking.on_conflict_do_update(
        index_elements=[row.chat_id], set_={"free_at": until}, where=row.free_at <= now
    )
    if await session.scalar(taken.returning(row.chat_id)) is not None:
        return 0.0
    left = await session.scalar(select(extract("epoch", row.free_at - now)).where(row.chat_id == chat_id))
    return max(0.001, float(left or 0.0))


async def forget_turns(session: AsyncSession) -> None:
    """Delete turns that are over for a while."""
    await session.execute(delete(ChatTurnRow).where(ChatTurnRow.free_at < func.clock_timestamp() - KEPT))
