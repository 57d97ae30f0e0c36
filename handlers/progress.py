"""Shows how far long work is: a message that is edited now and then, and taken away when the work is done."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import structlog
from markupsafe import Markup
from telegram import Message, Update
from telegram.constants import ParseMode
from telegram.error import TelegramError

from handlers.context import Context

log = structlog.get_logger(__name__)

PATIENCE, SHOWN_EVERY = 1.0, 3.0
"""Seconds until progress is shown, and between its changes."""


@asynccontextmanager
async def shown_progress(update: Update, context: Context, word: Callable[[], Markup]) -> AsyncIterator[None]:
    """Tell how far work is (`word` says it), where it takes longer than people wait without a sign."""
    over = asyncio.Event()
    telling = asyncio.create_task(_tell(update, context, word, over))
    try:
        yield
    finally:
        over.set()
        await telling


async def _tell(update: Update, context: Context, word: Callable[[], Markup], over: asyncio.Event) -> None:
    assert update.effective_chat is not None
    shown: Message | None = None
    said = ""
    pause = PATIENCE
    try:
        while not await _is_set(over, pause):
            pause = SHOWN_EVERY
            if shown is None:
                said = word()
                shown = await context.bot.send_message(
                    update.effective_chat.id, said, parse_mode=ParseMode.HTML
                )
            elif said != (said := word()):
                edited = await shown.edit_text(said, parse_mode=ParseMode.HTML)
                shown = edited if isinstance(edited, Message) else shown
        if shown:
            await shown.delete()
    except TelegramError as error:  # what matters comes afterwards
        log.info("progress.not_shown", error=type(error).__name__)


async def _is_set(event: asyncio.Event, seconds: float) -> bool:
    """Wait for an event, at most so long."""
    try:
        async with asyncio.timeout(seconds):
            return await event.wait()
    except TimeoutError:
        return False
