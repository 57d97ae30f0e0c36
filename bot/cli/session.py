"""The store as a command needs it: opened by the settings, at this version's schema, closed again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from bot.settings import load_settings

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker

Result = TypeVar("Result")


@asynccontextmanager
async def store() -> AsyncIterator[async_sessionmaker[AsyncSession]]:
    """Open the database of `LOKUS_DATABASE_URL`, bringing it to this version's schema first. Raises DatabaseFault."""
    from db.engine import open_engine, session_factory
    from db.faults import database_faults
    from db.migrations import upgrade

    engine = open_engine(load_settings().database_url)
    try:
        await upgrade(engine)
        with database_faults(engine.url):
            yield session_factory(engine)
    finally:
        await engine.dispose()


def run(work: Coroutine[Any, Any, Result]) -> Result:
    return asyncio.run(work)
