"""The edge of every handler: what nobody foresaw is logged with its traceback, and the person is told kindly."""

from __future__ import annotations

import structlog
from telegram import Update
from telegram.error import Forbidden, TelegramError

from handlers import toasts
from handlers.context import Context

log = structlog.get_logger(__name__)


async def report(update: object, context: Context) -> None:
    number = update.update_id if isinstance(update, Update) else None
    if isinstance(context.error, Forbidden):
        log.info(
            "answer.refused", update=number
        )  # blocked, or removed from the chat: nobody is there to be told
        return
    log.error("update.failed", update=number, exc_info=context.error)
    if isinstance(update, Update):
        await _tell(update, context)


async def _tell(update: Update, context: Context) -> None:
    try:
        await context.refresh_data()
        if update.callback_query and not context.turn.answered:
            await toasts.answer(update, context.texts.plain("error-unexpected"), alert=True)
        elif update.effective_message and (update.message or update.callback_query):
            await update.effective_message.reply_html(context.texts.html("error-unexpected"))
    except TelegramError as refused:
        log.warning("apology.failed", update=update.update_id, error=type(refused).__name__)
