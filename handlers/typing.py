"""Shows «typing…» while an answer takes longer than people wait without a sign."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

import structlog
from telegram import Update
from telegram.constants import ChatAction
from telegram.error import TelegramError

from handlers.context import Context
from handlers.rooms import topic_of

log = structlog.get_logger(__name__)

PATIENCE: Final = 0.5
"""Seconds."""

LASTS: Final = 4.5
"""Seconds until it is shown again; Telegram takes it away after five (Bot API, sendChatAction)."""


@asynccontextmanager
async def typing_when_slow(
    update: Update, context: Context, action: ChatAction = ChatAction.TYPING
) -> AsyncIterator[None]:
    typing = asyncio.create_task(_type(update, context, action))
    try:
        yield
    finally:
        typing.cancel()


async def _type(update: Update, context: Context, action: ChatAction) -> None:
    if update.effective_chat is None:
        return
    pause = PATIENCE
    while True:
        await asyncio.sleep(pause)
        pause = LASTS
        try:
            await context.bot.send_chat_action(
                update.effective_chat.id, action, message_thread_id=topic_of(update) or None
            )
        except TelegramError as error:
            log.info("typing.refused", update=update.update_id, error=type(error).__name__)
            return
