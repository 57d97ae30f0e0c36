"""Until when answers keep to Telegram's limits to the letter, after it refused one: kept for the next start."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from db.models import ChatTurnRow

EVERY_CHAT: Final = 0
"""Stands for all chats among their turns; Telegram gives the number to none."""


async def keep_strictly(session: AsyncSession, until: datetime) -> None:
    await session.merge(ChatTurnRow(chat_id=EVERY_CHAT, free_at=until))


async def strict_until(session: AsyncSession) -> datetime | None:
    return await session.scalar(select(ChatTurnRow.free_at).where(ChatTurnRow.chat_id == EVERY_CHAT))
