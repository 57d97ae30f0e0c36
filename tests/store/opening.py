"""A database that is opened, and one that holds a visit."""

from __future__ import annotations

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

from db.engine import open_engine
from db.migrations import upgrade
from db.visits import save_visit
from tests.store.samples import NOW, small_visit

Sessions = async_sessionmaker[AsyncSession]


async def stored(sessions: Sessions) -> None:
    async with sessions.begin() as session:
        await save_visit(session, small_visit(), expected_version=None, now=NOW)


async def upgraded(url: str) -> None:
    engine = open_engine(url)
    await upgrade(engine)
    await engine.dispose()
