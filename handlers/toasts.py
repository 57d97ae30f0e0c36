"""Answers to presses: each gets one, and what can't be answered any more does no harm."""

from __future__ import annotations

import structlog
from telegram import Update
from telegram.error import BadRequest, TelegramError

from handlers.turn import current_turn

log = structlog.get_logger(__name__)


async def answer(update: Update, text: str = "", *, alert: bool = False) -> None:
    """Answer a press, the first time. One that waited too long (a restart came between) can't be answered; so be it."""
    turn = current_turn.get()
    if turn.answered or update.callback_query is None:
        return
    turn.answered = True
    try:
        await update.callback_query.answer(text or None, show_alert=alert or None)
    except BadRequest:
        log.info("press.too_old", update=update.update_id)
    except TelegramError:
        turn.answered = False
        raise
