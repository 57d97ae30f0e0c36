"""Remembers what Telegram was told to show of a bot, so that it is told again only when that changes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import PublishedProfileRow


async def published_digest(session: AsyncSession, bot_id: int) -> str | None:
    return await session.scalar(
        select(PublishedProfileRow.digest).where(PublishedProfileRow.bot_id == bot_id)
    )


async def keep_published(session: AsyncSession, bot_id: int, digest: str) -> None:
    await session.merge(PublishedProfileRow(bot_id=bot_id, digest=digest))
